"""What is only said to the coach is parted from what is told, by table."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.plans.reasons import is_reason
from understanding.services.need_words import without_common_words
from understanding.talking.no_answer import NoAnswer, no_answer
from understanding.talking.set_apart import Apart, set_apart
from understanding.topics.helps import help_in, names_a_help, says_nothing_helps
from understanding.topics.topic_corrections import read_topic_correction

ONLY = [
    (Apart.PROTEST, ["lol didnt say that", "that's not it at all", "thats no right", "wrong goal",
                     "I never said that", "no that's not what I meant", "who said that",
                     "you've got me wrong", "that's wrang, hen", "it isn't", "that's rubbish",
                     "no, that's not my goal", "lol goal is 7 is it. no"]),
    (Apart.APOLOGY, ["I'm sorry, I don't mean to moan", "sorry", "soz pal",
                     "sorry for going on", "Sorry I know I rambled", "I'm just being daft",
                     "sorry to be a bother", "excuse my spelling", "I didn't mean to upset you"]),
    (Apart.GREETING, ["you still there robot", "hullo hen its me again", "are you there",
                      "hiya pal", "is anybody there", "sup", "me again"]),
    (Apart.INSULT, ["u numpty", "stupid bot", "for fuck's sake", "ffs", "you're useless",
                    "piss off", "you daft machine"]),
    (Apart.CHAT, ["tell me a joke", "sing us a song", "only joking", "what's your name"]),
    (Apart.HERE, ["im on break", "that's me awa tae feed the cat", "brb", "the kettle's on",
                  "naw hen the cat is fine"]),
    (Apart.AGREES, ["right whatever", "ach its awright ye gied me a fright", "aye thats right",
                    "no bother", "never mind"]),
    (Apart.ENDS, ["cheerio the noo", "bye for now", "night night", "see you later"]),
    (Apart.FIGURE, ["7", "och mibbe five", "8/10", "six or seven", "oh ten"]),
]  # fmt: skip


@for_every_row(("kind", "said"), [(kind, one) for kind, many in ONLY for one in many])
def test_what_is_only_said_to_the_coach_tells_nothing(kind: Apart, said: str) -> None:
    assert set_apart(said).only is kind
    assert set_apart(said).told == ""


@for_every_row(
    "said",
    ["my knees, the sleep and money worries", "a hot bath", "walk to the shop", "my sister",
     "I cannae sleep for the pain", "it's not right that I have to wait", "no idea",
     "I'm sorry my husband is ill", "the pain is all wrong", "that's me knackered all day",
     "get off the bus a stop early", "tell my daughter more", "useless at sleeping",
     "no biscuits after tea", "every shift. 4", "I want to read a story to my grandson",
     "och maybe five if its weet", "it's fine some days but my back is bad", "not great",
     "you never know how it'll be", "test results worry me", "I see my sister on sundays"],
)  # fmt: skip
def test_what_is_told_is_left_as_it_was_typed(said: str) -> None:
    found = set_apart(said)
    assert (found.told, found.only) == (said, None)


@for_every_row(
    ("said", "told"),
    [("no that's not it at all, that's not what I'd like. What I'd like is one night of sleep",
      "What I'd like is one night of sleep"),
     ("naw thats no right. its ma chest an ma hip", "its ma chest an ma hip"),
     ("Sorry I know I rambled. I suppose the sleep is the worst",
      "I suppose the sleep is the worst"),
     ("being knackered is the problem u numpty", "being knackered is the problem"),
     ("fuck this. delete that goal", "delete that goal"),
     ("sorry pal, my knees", "my knees"),
     ("so I'm sorry for going on, it's the pain", "it's the pain"),
     ("four maybe. I've phoned the council before", "I've phoned the council before"),
     ("I never said that. I said I cannae sleep", "I said I cannae sleep")],
)  # fmt: skip
def test_what_is_told_beside_it_is_kept(said: str, told: str) -> None:
    assert set_apart(said).told == told


@for_every_row(
    ("said", "right", "of_the_goal"),
    [("my goal isnt \"wouldnt be knackered\" ffs", None, True), ("change the goal", None, True),
     ("no thats not the goal. the goal is take my own food to work",
      "take my own food to work", True),
     ("that isn't my goal, can we change it", None, True), ("the goal is wrong", None, True),
     ("naw thats no right. its ma chest an ma hip", "ma chest an ma hip", False),
     ("that's not what I said. I said I want to sleep", "I want to sleep", True),
     ("lol goal is 7 is it. no", None, True), ("lol didnt say that", None, False)],
)  # fmt: skip
def test_a_denial_takes_only_what_is_named_instead(
    said: str, right: str | None, of_the_goal: bool
) -> None:
    found = read_topic_correction(said)
    assert found is not None
    assert (found.right, found.of_the_goal) == (right, of_the_goal)


@pytest.mark.parametrize("said", ["no, 8", "8", "yes something like that", "aye that's my goal"])
def test_an_answer_denies_no_goal(said: str) -> None:
    assert read_topic_correction(said) is None


@for_every_row(
    ("asked", "said", "why"),
    [("wish", "lol didnt say that", NoAnswer.PROTEST),
     ("wish", "I'm sorry, I don't mean to moan", NoAnswer.APOLOGY),
     ("change", "eating shite doesnt help. thats the problem", NoAnswer.TROUBLE),
     ("wish", "7", NoAnswer.FIGURE), ("more", "im on break", NoAnswer.ASIDE),
     ("more", "whaur wur we", NoAnswer.QUESTION),
     ("change", "whit wid ye dae yersel", NoAnswer.QUESTION),
     ("helps", "tell me a joke", NoAnswer.CHAT),
     ("open", "you still there robot", NoAnswer.GREETING)],
)  # fmt: skip
def test_the_sort_of_no_answer_is_told(asked: str, said: str, why: NoAnswer) -> None:
    assert no_answer(said, asked=asked) is why


@for_every_row(
    "said",
    ["eat shite at 3am", "too much telly", "stuffing my face", "drink myself to sleep",
     "nights fuck it all up"],
)  # fmt: skip
def test_what_is_bad_for_somebody_is_no_help(said: str) -> None:
    assert not names_a_help(said, talk="neutral", barrier=None)


def test_what_helps_is_found_beside_nothing_much() -> None:
    said = "och nothing much eases it. ma puffer an a wee sit doon"
    assert help_in(said) == "ma puffer an a wee sit doon"
    assert help_in("a hot bath") == "a hot bath"
    assert names_a_help("a rubbish film helps", talk="neutral", barrier=None)
    assert says_nothing_helps("nothing works lol")
    assert not says_nothing_helps("the bath")


@pytest.mark.parametrize(
    "said", ["och maybe five if its weet", "7", "nine because one", "five then"]
)
def test_another_place_on_the_ruler_is_no_reason(said: str) -> None:
    assert not is_reason(said)


@for_every_row(
    ("said", "left"),
    [("advice", ""), ("somebody", ""), ("a group", ""),
     ("help with the heating bill", "with the heating bill"),
     ("someone to talk to about my chest", "to talk to about my chest")],
)  # fmt: skip
def test_common_words_are_no_need(said: str, left: str) -> None:
    assert without_common_words(said) == left
