"""Short things that weigh more than their words, conditions told of, and the shape of phrases."""

from tables import for_every_row

from understanding.danger.no_danger import says_no_danger
from understanding.people.conditions import condition_told
from understanding.plans.said_as_wish import is_a_wish
from understanding.talking.said_in_short import InShort, said_in_short, who_sent
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of


@for_every_row(
    ("text", "kind"),
    [
        ("the lot really", InShort.EVERYTHING),
        ("och where would I even start", InShort.EVERYTHING),
        ("it stops me doing everything", InShort.EVERYTHING),
        ("hee haw", InShort.NOTHING),
        ("been through it all", InShort.NOTHING),
        ("nothing's really helped", None),
        ("don't want to talk about it", InShort.RATHER_NOT),
        ("its personal", InShort.RATHER_NOT),
        ("whit good is a machine", InShort.DOUBTS_US),
        ("dont think this will work", InShort.DOUBTS_US),
        ("am pathetic so i am", None),
        ("i feel pathetic", InShort.HARD_ON_SELF),
        ("i'm a disaster", InShort.HARD_ON_SELF),
        ("are you going to lecture me", None),
        ("you're blaming me", InShort.JUDGED),
        ("ma physio said to try this", InShort.SENT),
        ("everything hurts since the fall and I cannot lift the kettle", None),
        ("I help my mum with everything", None),
        ("the doctor told me to lose weight", None),
    ],
)
def test_a_short_message_is_known_for_what_it_says(text: str, kind: InShort | None) -> None:
    assert said_in_short(text) is kind


def test_whose_idea_it_was_is_named_as_they_would_be_named() -> None:
    assert who_sent("gp told me to use this") == "the gp"
    assert who_sent("wife made me do this") == "your wife"
    assert who_sent("my wife made me a pie") is None


@for_every_row(
    ("text", "what", "who", "happened"),
    [
        ("I've had COPD for years", "COPD", "", False),
        ("had a heart attack at new year", "a heart attack", "", True),
        ("ma wife's got dementia", "dementia", "your wife", False),
        ("Ah've the arthritis", "arthritis", "", False),
        ("just diagnosed wi type 2 diabetes", "type 2 diabetes", "", False),
        ("my dad had a stroke", "a stroke", "your dad", True),
    ],
)
def test_a_condition_told_of_is_said_back_in_their_words(
    text: str, what: str, who: str, happened: bool
) -> None:
    told = condition_told(text)
    assert told is not None
    assert (told.what, told.who, told.happened) == (what, who, happened)


@for_every_row(
    "text",
    [
        "I think it might be cancer",
        "worried it's MS",
        "waiting on tests for diabetes",
        "I haven't got diabetes",
        "I've had it up to here",
    ],
)
def test_what_is_only_feared_is_never_said_back_as_so(text: str) -> None:
    assert condition_told(text) is None


def test_news_of_last_week_is_new_and_grave_news_is_grave() -> None:
    told = condition_told("I was diagnosed with parkinsons last week")
    assert told is not None
    assert told.lately
    assert told.grave


@for_every_row(
    ("text", "shape"),
    [
        ("och, a wee seat maybe", Shape.THING),
        ("talking to my brother", Shape.DOING),
        ("to see the sea again", Shape.TO_DO),
        ("sleep through", Shape.TO_DO),
        ("back on my bike", Shape.STATE),
        ("I'd be fishing", Shape.DOING),
        ("me? I'm done in", Shape.SCRAP),
        ("everything is sore", Shape.SENTENCE),
        ("nowt", Shape.SCRAP),
        ("7", Shape.SCRAP),
    ],
)
def test_the_shape_of_a_phrase_decides_what_it_can_follow(text: str, shape: Shape) -> None:
    assert shape_of(bare_phrase(text)) is shape


@for_every_row("text", ["a holiday", "to be out again", "I'd love a night's sleep",
                                  "less pain", "for folk to let me be"])  # fmt: skip
def test_a_wish_is_one(text: str) -> None:
    assert is_a_wish(text)


@for_every_row("text", ["me? I'm shattered", "nothing will change", "9 I think",
                                  "my knees are bad", "it's all too much"])  # fmt: skip
def test_how_it_is_is_no_wish(text: str) -> None:
    assert not is_a_wish(text)


@for_every_row(
    "text",
    ["No danger. I meant going to the shops", "nut", "och no, the bus", "I'm fine, honestly",
     "what? no", "again 999? I'm safe in my chair"],
)  # fmt: skip
def test_a_no_to_the_check_question_is_heard(text: str) -> None:
    assert says_no_danger(text)


@for_every_row(
    "text",
    ["no yet", "no but I might", "no one would miss me", "I'm fine with dying", "yes", "not really",
     "no, he hits me when he's in", "no idea"],
)  # fmt: skip
def test_what_is_not_surely_a_no_is_none(text: str) -> None:
    assert not says_no_danger(text)
