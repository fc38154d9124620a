"""The ways by which help must come are read from the words, and none that is refused."""

from __future__ import annotations

from tables import for_every_row

from directory.ways_said import AT_HOME, ways_in_text


@for_every_row(
    ("said", "ways"),
    [
        ("someone to talk to, but only on the phone", {"phone"}),
        ("A phone call would do", {"phone"}),
        ("I'd rather keep it online", {"online"}),
        ("I cannae leave the hoose", AT_HOME),
        ("something I could do from my bed", AT_HOME),
        ("a group, but not face to face", AT_HOME),
        ("everyone kens everyone so it cannae be face to face", AT_HOME),
        ("she wouldnt speak to anybody in person", AT_HOME),
        ("face to face, no more screens", {"in_person"}),
        ("stuck in the house and fed up of it", set()),
        ("I lost my phone", set()),
        ("I hate talking on the phone", set()),
        ("a walk", set()),
        ("I'm never over the door", AT_HOME),
        ("I cannot get out much these days", AT_HOME),
    ],
)
def test_the_ways_that_will_do_are_heard(said: str, ways: set[str]) -> None:
    assert ways_in_text(said) == ways
