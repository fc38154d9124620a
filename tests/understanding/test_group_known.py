"""Who tells of a group for others is heard; who looks for one, or talks of their own, is not."""

from __future__ import annotations

from tables import for_every_row

from dialogue.beside import said_beside
from understanding.services.group_known import contact_in, knows_a_group

KNOWS_ONE = (
    "I ken a good group",
    "I know of a knitting club in Leith",
    "ah ken a braw wee singing class at the library",
    "we know a great choir that meets on Mondays",
    "by the way, I ken a rare gardening group",
    "I ken a guid yin",
)
FOR_THE_LIST = (
    "can I suggest a group",
    "how do I add a group to your list",
    "you should add the Leith Walkers to your list",
    "I'd like to recommend a lunch club",
    "there's a great mens shed in Ayr other folk might like",
    "you've missed the knitting club",
    "yer list is missing a carers group",
    "the chair yoga class should be on your list",
    "you should tell folk about the community choir",
    "can ah tell ye aboot a wee group",
    "we run a gardening group, can we get it on your list",
    "there's a walking group folk should know about",
)
NO_SUCH_THING = (
    "do you know a good group",
    "can you recommend a group",
    "could you suggest a class",
    "what groups are on your list",
    "is the Tuesday cafe on your list?",
    "I don't know any groups",
    "I know a good group of pals",
    "I know a group I could join",
    "I ken a group but I'm feart to go",
    "I know a walking group would help me",
    "add walking to my list",
    "put me on the list for a class",
    "I'm on the waiting list for a class",
    "I'd like to suggest a change",
    "I go to a good group",
    "I used to go to a club",
    "I know my limits",
    "find me a walking group",
    "my group is on Tuesday",
)


@for_every_row("text", [*KNOWS_ONE, *FOR_THE_LIST])
def test_a_group_for_others_is_heard_where_nothing_is_in_hand(text: str) -> None:
    assert knows_a_group(text, at_leisure=True)


@for_every_row("text", KNOWS_ONE)
def test_where_something_is_asked_just_knowing_one_may_be_the_answer(text: str) -> None:
    assert not knows_a_group(text, at_leisure=False)


@for_every_row("text", FOR_THE_LIST)
def test_what_is_said_of_the_list_is_heard_whatever_was_asked(text: str) -> None:
    assert knows_a_group(text, at_leisure=False)


@for_every_row("text", NO_SUCH_THING)
def test_a_wish_a_tale_or_a_plan_is_none(text: str) -> None:
    assert not knows_a_group(text, at_leisure=True)


def test_it_stands_beside_a_question_and_never_beside_danger_or_what_is_taken_down() -> None:
    def heard(text: str, asked: str | None, **reading: object) -> str | None:
        return said_beside(text, {"asked": asked}, reading)

    assert heard("I ken a good group", None) == "knows_group"
    assert heard("can I suggest a group", "when_to") == "knows_group"
    assert heard("I know a good walking group", "resource") != "knows_group"
    for asked in ("safe", "consent", "group_called", "handover_note"):
        assert heard("can I suggest a group", asked) != "knows_group"
    assert heard("can I suggest a group", None, safety={"level": "urgent"}) is None


@for_every_row(
    ("text", "contact"),
    [
        ("ring them on 0131 496 0999.", "0131 496 0999"),
        ("+44 131 496 0999 is Joan", "+44 131 496 0999"),
        ("hello@example.org, ask for Joan", "hello@example.org"),
        ("it's on knitters.example.org.uk/join", "knitters.example.org.uk/join"),
        ("https://example.com/a?b=1", "https://example.com/a?b=1"),
        ("nae idea", None),
        ("at 10 on the 2nd of May 2026", None),
        ("12345678901234567890", None),
    ],
)
def test_a_way_to_get_in_touch_is_found_in_what_was_typed(text: str, contact: str | None) -> None:
    assert contact_in(text) == contact
