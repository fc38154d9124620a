"""Outcomes: of those who agreed alone, never of a few, and as files that run nothing."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from tables import for_every_row

from console.few import without_few
from console.gathering import Gatherer
from store.check_ins import Outcome, answer_check_in, plan_check_in
from store.clock import now_utc
from store.consents import ConsentKind, withdraw
from store.engine import session
from store.goals import set_goal
from store.people import RulerStyle
from store.reviewers import Role
from store.rulers import RulerKind, take_reading
from store.services import Service, put_service
from store.signposts import SignpostOutcome, note_unmet_need, settle_signpost, show_signpost
from tests.console.conftest import Browser, Life

MakeLife = Callable[..., Life]
HARM = "<script>alert(1)</script>"


def lives(
    person: Life,
    outcome: Outcome,
    *,
    service: str = "=HYPERLINK(1)",
    ruler: int = 8,
    words: str = f"to walk with Callum {HARM}",
) -> None:
    """One goal, one check-in, one reading, one service that helped, one need that nothing met."""
    now = now_utc()
    person.says("hello")
    person.hears("You want to walk.")
    with session() as one:
        goal = set_goal(one, person.id, words, now)
        check_in = plan_check_in(one, person.id, goal.id, now)
        answer_check_in(one, check_in, outcome, now)
        take_reading(one, person.id, "in-1", RulerKind.IMPORTANCE, value=ruler, low=ruler,
                     high=ruler, style=RulerStyle.NUMBERS, words="x", now=now)  # fmt: skip
        put_service(one, Service(id="demo:x", source="demo", source_id="x", name=service))
        one.flush()
        signpost = show_signpost(one, person.id, "demo:x", "near", now)
        settle_signpost(one, signpost, SignpostOutcome.HELPED, now)
        note_unmet_need(one, "a swimming group", "oban", now, person.id)


def read_in() -> None:
    with session() as one:
        Gatherer().gather(one, now_utc())


def table(browser: Browser, key: str, more: str = "") -> list[list[str]]:
    file = browser.get(f"/outcomes.csv?table={key}{more}")
    assert file.status_code == 200
    return list(csv.reader(io.StringIO(file.text.removeprefix("\ufeff"))))[1:]


@for_every_row(
    ("counts", "shown"),
    [
        ([10, 3, 8], [10, None, None]),
        ([10, 3, 2], [10, None, None]),
        ([10, 0, 5], [10, 0, 5]),
        ([4], [None]),
        ([4, 0], [None, 0]),
        ([5, 4, 9, 9], [None, None, 9, 9]),
    ],
)
def test_a_few_are_not_shown_nor_to_be_worked_out(
    counts: list[float], shown: list[float | None]
) -> None:
    assert without_few(counts) == shown


def test_counts_are_of_those_who_agreed_and_never_of_a_few(ann: Browser, life: MakeLife) -> None:
    for _ in range(4):
        lives(life(), Outcome.DONE)
    hidden = [life(agrees=False) for _ in range(3)]
    for person in hidden:
        lives(person, Outcome.DONE)
    read_in()
    few = "fewer than 5"
    assert table(ann, "check-ins")[0] == ["Done", few]
    assert table(ann, "importance")[0][1:] == [few, few]
    assert table(ann, "unmet-places") == []
    assert table(ann, "services") == []
    lives(life(), Outcome.DONE, ruler=2)
    lives(life(), Outcome.NOT_DONE, ruler=2)
    read_in()
    # Five are shown; the one beside them is not, and so the five go too.
    assert dict(table(ann, "check-ins"))["Done"] == few
    for _ in range(5):
        lives(life(), Outcome.NOT_DONE)
    read_in()
    counts = dict(table(ann, "check-ins"))
    assert (counts["Done"], counts["Not done"]) == ("5.0", "6.0")
    assert table(ann, "importance")[0][1:] == ["8.0", "11.0"]
    assert table(ann, "unmet-places") == [["Oban", "11.0"]]
    assert dict(table(ann, "unmet-topics"))["Swimming"] == "11.0"
    assert dict(table(ann, "miti"))["Simple reflection"] == "11.0"
    assert table(ann, "misunderstood")[0][1:] == ["0.0", "11.0"]


def test_one_person_who_answers_often_is_still_one_person(ann: Browser, life: MakeLife) -> None:
    person = life()
    with session() as one:
        for place in range(9):
            take_reading(one, person.id, f"in-{place}", RulerKind.CONFIDENCE, value=3, low=3,
                         high=3, style=RulerStyle.NUMBERS, words="3", now=now_utc())  # fmt: skip
    assert table(ann, "confidence")[0][1:] == ["fewer than 5", "fewer than 5"]


def test_who_takes_consent_back_is_counted_no_more(ann: Browser, life: MakeLife) -> None:
    people = [life() for _ in range(5)]
    for person in people:
        lives(person, Outcome.DONE)
    assert table(ann, "check-ins")[0] == ["Done", "5.0"]
    with session() as one:
        withdraw(one, people[0].id, ConsentKind.REVIEW, now_utc())
    assert table(ann, "check-ins")[0] == ["Done", "fewer than 5"]


def test_their_words_are_covered_and_for_those_who_review_alone(
    ann: Browser, visit: Callable[..., Browser], life: MakeLife
) -> None:
    lives(life(), Outcome.DONE)
    lives(life(agrees=False), Outcome.DONE)
    page = ann.get("/outcomes").text
    assert page.count("to walk with [name]") == 1
    assert "Callum" not in page
    assert HARM not in page
    for role in (Role.COACH, Role.STEWARD, Role.ADMINISTRATOR):
        other = visit(role.value, role).get("/outcomes")
        assert other.status_code == 200
        assert "to walk" not in other.text


def test_a_file_holds_no_formula_and_is_written_down(ann: Browser, life: MakeLife) -> None:
    for _ in range(5):
        lives(life(), Outcome.DONE)
    [row] = table(ann, "services")
    assert row == ["'=HYPERLINK(1)", "100", "5.0"]
    assert HARM not in ann.get("/outcomes").text
    with session() as one:
        from store.audit import Deed, audit_rows

        (deed,) = audit_rows(one, deed=Deed.EXPORTED)
    assert deed.detail is not None
    assert deed.detail.startswith("outcomes: services")
    assert ann.get("/outcomes.csv?table=people").status_code == 404


def test_days_are_londons_and_bounded(ann: Browser, life: MakeLife) -> None:
    for _ in range(5):
        lives(life(), Outcome.DONE)
    yesterday = now_utc().date() - timedelta(days=2)
    assert table(ann, "check-ins", f"&until={yesterday}")[0] == ["Done", "0.0"]
    for bad in ("since=2026-05-01&until=2026-04-01", "since=2001-01-01&until=2026-04-01"):
        assert ann.get(f"/outcomes?{bad}").status_code == 400
    assert ann.get("/outcomes?since=x&until=9999-12-31").status_code == 200
    assert ann.get("/outcomes/month?month=2026-13").status_code == 400


@pytest.mark.behaviour(38)
@pytest.mark.behaviour(45)
def test_a_month_is_one_page_and_each_plot_has_its_table(ann: Browser, life: MakeLife) -> None:
    for _ in range(5):
        lives(life(), Outcome.DONE)
    read_in()
    page = ann.get("/outcomes/month").text
    plots, tables = page.count("<svg"), page.count("<table>")
    assert plots == tables > 5
    assert " style=" not in page
    assert not re.search(r"<details(?! open)", page)
