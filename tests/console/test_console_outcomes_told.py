"""What people tell moves a rank only after five of them, and after a steward has looked."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from directory.search import find_services
from store.audit import Deed, audit_rows
from store.clock import now_utc, to_london
from store.consents import ConsentKind, withdraw
from store.engine import session
from store.reviewers import Role
from store.services import Service
from store.signposts import SignpostOutcome, settle_signpost, show_signpost
from tests.console.conftest import Browser, Life
from tests.console.test_console_open_referral import LEITH, take

Visit = Callable[..., Browser]
Lives = Callable[..., Life]
GROUP, OTHER = f"feed:{LEITH['id']}", "feed:other"
HELPED, NO_HELP = SignpostOutcome.HELPED, SignpostOutcome.WENT_NO_HELP
PAGE = "/directory/outcomes"


@pytest.fixture
def sue(visit: Visit) -> Browser:
    """A steward, and a directory of two walks that are alike."""
    take("feed", LEITH, {**LEITH, "id": "other", "name": "Another walk"})
    return visit("sue", Role.STEWARD)


def tell(person: Life, outcome: SignpostOutcome, service: str = GROUP) -> None:
    with session() as one:
        shown = show_signpost(one, person.id, service, "near", now_utc())
        settle_signpost(one, shown, outcome, now_utc())


def trust(service: str = GROUP) -> tuple[float | None, int]:
    with session() as one:
        found = one.get(Service, service)
        assert found is not None
        return found.trust, found.trust_count


def ranked() -> list[str]:
    with session() as one:
        today = to_london(now_utc()).date()
        return [m.id for m in find_services(one, need="a walk", place="Leith", today=today)]


def press(browser: Browser, verdict: str, told: int = 5, service: str = GROUP) -> int:
    answer = browser.form(PAGE, PAGE, id=service, verdict=verdict, told=str(told))
    return int(answer.status_code)


def test_four_people_are_not_enough_and_one_who_tells_five_times_is_one(
    sue: Browser, life: Lives
) -> None:
    for person in [life() for _ in range(4)]:
        tell(person, HELPED)
    loud = life()
    for _ in range(5):
        tell(loud, NO_HELP, OTHER)
    assert "None waits" in sue.get(PAGE).text
    assert "Leith walkers" not in sue.get(PAGE).text
    for service in (GROUP, OTHER):
        assert press(sue, "count", 5, service) == 404
    assert trust() == trust(OTHER) == (None, 0)


def test_who_does_not_agree_to_be_read_is_not_counted_nor_who_takes_it_back(
    sue: Browser, life: Lives
) -> None:
    people = [life() for _ in range(5)]
    for person in [*people, life(agrees=False)]:
        tell(person, HELPED)
    assert "5 people told" in sue.get(PAGE).text
    with session() as one:
        withdraw(one, people[0].id, ConsentKind.REVIEW, now_utc())
    assert "None waits" in sue.get(PAGE).text


@pytest.mark.behaviour(21)
@pytest.mark.behaviour(62)
def test_five_outcomes_move_nothing_until_a_steward_counts_them(sue: Browser, life: Lives) -> None:
    before = ranked()
    assert len(before) == 2
    last = before[-1]
    for _ in range(5):
        tell(life(), HELPED, last)
    assert ranked() == before
    assert trust(last) == (None, 0)
    page = sue.get(PAGE).text
    assert "it helped <strong>most</strong> of them" in page
    assert press(sue, "count", 5, last) == 303
    assert trust(last) == (1.0, 5)
    assert ranked() == [last, before[0]]
    assert "as a steward has counted" in sue.get(f"/directory/service?id={last}").text
    # What is told later waits for the next look.
    for _ in range(4):
        tell(life(), NO_HELP, last)
    assert trust(last) == (1.0, 5)
    assert "None waits" in sue.get(PAGE).text
    tell(life(), NO_HELP, last)
    assert "None waits" not in sue.get(PAGE).text
    assert press(sue, "count", 10, last) == 303
    assert trust(last) == (0.5, 10)


def test_what_is_left_moves_nothing_and_what_was_counted_can_be_taken_back(
    sue: Browser, life: Lives
) -> None:
    for _ in range(5):
        tell(life(), NO_HELP)
    assert press(sue, "leave") == 303
    assert trust() == (None, 0)
    page = sue.get(PAGE).text
    assert "None waits" in page
    assert "Sue looked" in page
    assert press(sue, "count") == 303
    assert trust() == (0.0, 5)
    assert press(sue, "take_back") == 303
    assert trust() == (None, 0)
    with session() as one:
        told = [(row.who, row.about, row.detail) for row in audit_rows(one, deed=Deed.DIRECTORY)]
    assert told == [
        ("sue", GROUP, "outcomes no longer counted"),
        ("sue", GROUP, "outcomes counted"),
        ("sue", GROUP, "outcomes left as they were"),
    ]


def test_a_few_of_one_outcome_are_not_shown_nor_to_be_worked_out(sue: Browser, life: Lives) -> None:
    for outcome in [HELPED] * 7 + [NO_HELP] + [SignpostOutcome.NOT_SUITABLE] * 6:
        tell(life(), outcome)
    page = sue.get(PAGE).text
    assert "8 people told how it went: it helped <strong>most</strong>" in page
    shown = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page))
    # With the sum beside it, the seven would tell the one.
    assert shown["Went no help"] == shown["Helped"] == "fewer than 5"
    assert (shown["Not suitable"], shown["Could not reach"]) == ("6", "0")


def test_a_page_that_is_out_of_date_counts_nothing(sue: Browser, life: Lives) -> None:
    for _ in range(6):
        tell(life(), HELPED)
    assert press(sue, "count", 5) == 409
    assert press(sue, "explode", 6) == 400
    assert press(sue, "count", 6, "feed:no") == 404
    assert trust() == (None, 0)


def test_only_a_steward_looks(sue: Browser, ann: Browser, life: Lives) -> None:
    for _ in range(5):
        tell(life(), HELPED)
    assert ann.get(PAGE).status_code == 403
    assert ann.form(PAGE, id=GROUP, verdict="count", told="5").status_code == 403
    assert trust() == (None, 0)


def test_a_later_import_leaves_what_was_counted(sue: Browser, life: Lives) -> None:
    for _ in range(5):
        tell(life(), HELPED)
    press(sue, "count")
    take("feed", {**LEITH, "name": "Another name"})
    assert trust() == (1.0, 5)
