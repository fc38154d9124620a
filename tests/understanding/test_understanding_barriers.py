"""What gets in the way is named with one of the contract's barriers."""

import pytest
from tables import for_every_row

from understanding.change.barriers import barriers_said, read_barrier

STATED = {
    "time": ["I've nae time", "no enough hours in the day", "I'm too busy wi work",
    "I just didn't have the time", "work took over this week", "I was on back shifts all week",
    "by the time I get in it's nine at night", "rushed aff ma feet"],
    "cost": ["I cannae afford it", "it's too dear", "I'm skint till Friday",
    "there's no money left by the end of the month", "the gym costs a fortune", "money's tight",
    "it's £8 a class"],
    "pain_or_symptoms": ["ma knees are too sore", "my hip was playing up",
    "had a flare up on Tuesday", "I was in too much pain", "I get that breathless on the hill",
    "my back went again", "came down wi a chest infection", "the arthritis flared",
    "my asthma was bad"],
    "energy": ["I'm knackered by dinner time", "nae energy", "I was too tired",
    "pure puggled after work", "the fatigue floors me", "I'm no sleeping", "I didnae sleep a wink",
    "I've run out of spoons by noon"],
    "mood": ["I've been feeling low", "my anxiety was through the roof", "I was that stressed oot",
    "couldn't face folk", "been awfy doon lately", "my head's mince",
    "I've been depressed since my wife died"],
    "motivation": ["I cannae be bothered", "couldnae be arsed tbh", "I've nae motivation",
    "just didn't feel like it", "I keep putting it off", "pure lazy me", "I've no willpower"],
    "forgetting": ["I forgot", "clean forgot aboot it", "I can't remember to do it",
    "slipped my mind", "my memory's awful", "the brain fog means I lose track",
    "I kept forgetting"],
    "transport": ["there's nae bus oan a Sunday", "I can't drive now", "it's two buses away",
    "it's too far to walk", "the bus never turned up", "I couldn't get there",
    "my car is off the road"],
    "weather": ["it was pouring down all week", "too icy to go oot", "the weather was terrible",
    "it's that dreich", "it was baltic", "I don't go out in the dark nights", "it was too wet"],
    "other_people": ["my husband won't eat it", "I was looking after the weans",
    "my mum was in hospital", "I've naebody to go with", "I'm a carer for my brother",
    "my pal let me down", "the kids were off school", "my daughter needed me to babysit"],
    "confidence": ["I'm too embarrassed", "I'm scared of falling", "I've lost my confidence",
    "folk look at me", "I'm feart I'll make a fool of myself", "I'm no confident on my own",
    "I don't think I can do it right"],
    "access": ["there's no lift in the building", "I can't get in with my wheelchair",
    "it's all online and I've no internet", "I'm not good with computers",
    "too many stairs up to the hall", "I can't read very well", "the lift is always broken"],
    "did_not_suit": ["it wasn't for me", "I didn't like it", "the class was too fast",
    "it was pure boring", "it didnae suit me", "they were all half my age"],
}  # fmt: skip
NAMED = [
    ("money", "cost"), ("time", "time"), ("Pain", "pain_or_symptoms"),
    ("ma knees", "pain_or_symptoms"), ("the bus", "transport"), ("rain", "weather"),
    ("the kids", "other_people"), ("sleep", "energy"),
    ("stress", "mood"), ("memory", "forgetting"), ("stairs", "access"),
    ("willpower", "motivation"), ("work", "time"), ("tiredness", "energy"), ("shy", "confidence"),
    ("my man", "other_people"), ("the cold", "weather"),
    ("nerves", "mood"), ("fear of falling", "confidence"), ("the price", "cost"),
]  # fmt: skip
NOT_STATED = [
    "I walk to the shop every day", "I've plenty of time", "it's a nice day", "the bus is handy",
    "I like the rain", "yes", "hello", "thanks", "7", "", "🙂", "Tuesday", "I'd like to eat better",
    "my daughter loves swimming", "I managed it", "I want to lose weight",
    "it's not the money", "I went with my pal and it was great", "work is going well",
    "I have arthritis", "what time is the class?", "I used to dance",
]  # fmt: skip


@for_every_row("asked", ["barrier", "outcome", None])
@for_every_row("label", STATED)
def test_a_stated_barrier_is_heard_at_any_time(label: str, asked: str | None) -> None:
    heard = [(text, read_barrier(text, asked=asked)) for text in STATED[label]]
    assert heard == [(text, label) for text in STATED[label]]


@for_every_row(("text", "label"), NAMED)
def test_one_word_is_enough_when_asked(text: str, label: str) -> None:
    assert read_barrier(text, asked="barrier") == label


@for_every_row("text", NOT_STATED)
def test_a_message_without_a_barrier_has_none(text: str) -> None:
    assert read_barrier(text, asked=None) is None


def test_an_answer_that_fits_no_other_label_is_other() -> None:
    assert read_barrier("the council dug up the path", asked="barrier") == "other"
    assert read_barrier("the council dug up the path", asked=None) is None


@for_every_row("text", ["nothing really", "dunno", "skip", "what do you mean?",
    "nothing gets in the way", "stop", "no idea"])  # fmt: skip
def test_no_answer_is_no_barrier(text: str) -> None:
    assert read_barrier(text, asked="barrier") is None


def test_what_is_denied_is_not_the_barrier() -> None:
    assert read_barrier("it's not the money, it's the stairs", asked="barrier") == "access"
    assert (
        read_barrier("it isnae that I forgot, I was in agony", asked="barrier")
        == "pain_or_symptoms"
    )


def test_several_barriers_are_all_heard_in_their_order() -> None:
    said = barriers_said(
        "I was knackered and it was pouring down and I'd nae money", asked="barrier"
    )
    assert said == ["energy", "weather", "cost"]


@pytest.mark.parametrize("text", ["pain " * 2500, "\u202eألم\u202c", "a" * 10_000,
    "<i>too dear</i>"], ids=lambda text: text[:9])  # fmt: skip
def test_strange_text_is_read_calmly(text: str) -> None:
    assert read_barrier(text, asked="barrier") in {None, "other", "cost", "pain_or_symptoms"}
