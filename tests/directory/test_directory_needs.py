"""Needs are heard in plain English, in Scots, and where they are only hinted at."""

from __future__ import annotations

import pytest
from tables import for_every_row

from directory.limits import age_in, limits_in
from directory.needs import lost_activities, needs_in


@for_every_row(
    ("said", "needs"),
    [
        ("skint and the heating's off", {"money_advice", "energy_bills"}),
        ("the leccy's away again", {"energy_bills"}),
        ("naebody tae talk tae", {"loneliness", "befriending"}),
        ("stuck in these four walls", {"loneliness", "befriending"}),
        ("my doctor dismissed me", {"advocacy"}),
        ("ma doctor fobbed me off", {"advocacy"}),
        ("there's nothing in the cupboards till Friday", {"food"}),
        ("sheriff officers chapped the door", {"debt"}),
        ("I've COPD", {"lungs"}),
        ("ah look efter ma wife", {"carers"}),
        ("I lost my husband in spring", {"bereavement"}),
        ("awake all night again", {"sleep"}),
        ("nobody has heard of my illness", {"rare_condition"}),
        ("the bookies get all my wages", {"gambling"}),
        ("folk like me", {"peer_group"}),
        ("I hate swimming but I like walking", {"walking"}),
        ("anything but a gym", set()),
        ("of course, that works for me", set()),
        ("sailing lessons", set()),
        ("", set()),
        ("🙂", set()),
    ],
)
def test_needs_are_read_from_what_was_said(said: str, needs: set[str]) -> None:
    assert needs_in(said) == needs


@pytest.mark.behaviour(20)
@for_every_row(
    ("said", "lost"),
    [
        ("I used to do yoga but can't now", {"yoga"}),
        ("Used tae dae yoga but cannae manage it", {"yoga"}),
        ("I loved swimming until my knees went", {"swimming"}),
        ("I had to give up dancing", {"dance"}),
        ("I can't do yoga any more", {"yoga"}),
        ("I used to do yoga and want to go back", set()),
        ("I love yoga but can't afford it", set()),
        ("I'd like to try yoga", set()),
    ],
)
def test_what_a_person_can_no_longer_do_is_heard(said: str, lost: set[str]) -> None:
    assert lost_activities(said) == lost


@for_every_row(
    ("said", "limits"),
    [
        ("I'm in a wheelchair", {"step_free"}),
        ("ah've nae car", {"travel"}),
        ("I don't drive", {"travel"}),
        ("I'm skint", {"cost"}),
        ("it has to be free", {"cost"}),
        ("I'm housebound and have no internet", {"travel", "no_internet"}),
        ("women only please", {"women_only"}),
        ("a walk would be nice", set()),
    ],
)
def test_limits_stated_in_passing_are_heard(said: str, limits: set[str]) -> None:
    assert limits_in(said) == limits


@for_every_row(
    ("said", "age"),
    [
        ("I'm 71 and on my own", 71),
        ("she's 19", 19),
        ("aged 66", 66),
        ("I am 18 stone", None),
        ("I walk 20 minutes", None),
    ],
)
def test_an_age_is_heard(said: str, age: int | None) -> None:
    assert age_in(said) == age
