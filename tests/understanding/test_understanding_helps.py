"""Asked what helps, some say what helps and some how bad it is: the two are told apart."""

from tables import for_every_row

from understanding.change.barriers import read_barrier
from understanding.change.talk import read_talk
from understanding.topics.helps import names_a_help

ASKED = "What already helps, even a little?"


def named(said: str) -> bool:
    talk = read_talk(said, before=ASKED, asked="open")
    return names_a_help(said, talk=talk, barrier=read_barrier(said, asked="open"))


@for_every_row(
    "said",
    [
        "a hot bath",
        "my inhaler helps, n sittin doon for a bit",
        "talkin tae ma sister",
        "ma dug keeps me goin even when I'm that sore I cannae walk",
        "the cold makes it worse but a hot water bottle takes the edge off",
        "rest",
        "I manage by doing a bit at a time",
    ],
)
def test_what_helps_is_a_help(said: str) -> None:
    assert named(said)


@for_every_row(
    "said",
    [
        "the cold weather makes it worse",
        "I'm too tired to do anything",
        "I can't sleep for the pain",
        "nothing has helped and I cannae get up the stair for the pain",
        "I've never found it helped, I can't afford anything else",
    ],
)
def test_how_bad_it_is_is_no_help(said: str) -> None:
    assert not named(said)


def test_a_help_named_beside_a_trouble_is_a_help() -> None:
    assert names_a_help("no sleep, but music eases it", talk="sustain", barrier="energy")
    assert names_a_help("a wee blether wi ma pal", talk="sustain", barrier=None)
    assert not names_a_help("it stops me getting to the shops", talk="sustain", barrier=None)
    assert not names_a_help("nothing eases it", talk="sustain", barrier=None)
