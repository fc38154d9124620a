"""What is held about a person, to see, take along or delete; goals in their own hands."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from journeys import until

from store.check_ins import CheckIn, CheckInState
from store.consents import Consent, ConsentKind
from store.engine import session
from store.feedback import Feedback
from store.goals import Goal, GoalState
from store.inbox import InboxMessage
from store.outbox import OutboxMessage
from store.personal import personal_tables
from store.plans import Plan, PlanState
from store.signposts import UnmetNeed
from store.transcripts import Event

Talk = Callable[..., Any]


def held(person: str) -> dict[str, int]:
    """How many rows each table holds of a person, tables with none left out."""
    with session() as opened:
        found = {
            table.name: opened.execute(
                sa.select(sa.func.count()).select_from(table).where(column == person)
            ).scalar_one()
            for table, column in personal_tables()
        }
    return {name: number for name, number in found.items() if number}


def test_my_data_is_shown_as_a_page_and_the_question_comes_again(talk: Talk) -> None:
    coach = until(talk(), "how_much")
    coach.say("my data")
    assert coach.asked() == "data_what"
    coach.say("show me")
    (page,) = coach.files
    text = page.read_text()
    assert page.suffix == ".html"
    for words in ("get to the shop on my own", "walk to the shop", "my knees are sore"):
        assert words in text
    assert coach.asked() == "how_much"


def test_a_copy_comes_as_json_and_as_a_page(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("my data")
    coach.press("Send me a copy")
    assert sorted(file.suffix for file in coach.files) == [".html", ".json"]
    copy = json.loads(next(f for f in coach.files if f.suffix == ".json").read_text())
    assert copy["goals"][0]["words"] == "get to the shop on my own"
    assert copy["plans"][0]["what"] == "walk to the shop"
    assert {row["kind"] for row in copy["consents"]} == {"chat", "check_ins"}
    said = [row["text"] for row in copy["inbox"]]
    assert "my knees are sore and I hardly get oot" in said
    assert any("my knees are sore" in json.dumps(row) for row in copy["events"])
    assert coach.asked() == "else"


def test_nothing_is_deleted_without_a_yes(talk: Talk) -> None:
    coach = until(talk(), "limits")
    before = held(coach.person)
    coach.say("delete my data")
    assert coach.asked() == "delete_sure"
    coach.say("naw, keep it")
    assert coach.asked() == "limits"
    after = held(coach.person)
    assert all(after[name] >= number for name, number in before.items())


@pytest.mark.behaviour(1)
def test_delete_reaches_rows_transcript_events_inbox_and_files(talk: Talk) -> None:
    coach = until(talk(), "keep_plan")
    coach.press("As a picture")
    (picture,) = coach.files
    assert {"goals", "plans", "events", "inbox", "outbox", "consents"} <= set(held(coach.person))
    coach.say("delete all my data", "yes delete it")
    assert coach.said("Telegram")
    assert held(coach.person) == {}
    for table in (Goal, Plan, InboxMessage, OutboxMessage):
        assert coach.rows(table) == []
    with session() as opened:
        left = opened.execute(
            sa.select(sa.func.count()).where(Event.sender_id == coach.person)
        ).scalar_one()
    assert left == 0
    assert not picture.exists()
    assert coach.wait_until("2026-02-01T12:00") == []
    coach.say("hello")
    assert coach.asked() == "consent"
    assert coach.rows(Goal) == []


def test_deleting_takes_one_step_from_a_question_and_the_menu(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("my data", "delete it all")
    assert coach.asked() == "delete_sure"
    coach.say("aye")
    assert held(coach.person) == {}


def test_an_unmet_need_stays_without_the_person(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me an underwater knitting club in Stornoway")
    (need,) = coach.rows(UnmetNeed)
    coach.say("delete my data", "yes")
    assert coach.rows(UnmetNeed) == []
    with session() as opened:
        kept = opened.get(UnmetNeed, need.id)
        assert kept is not None
        assert kept.person_id is None
        assert "underwater" not in kept.words  # Named by the kind of need, not in their words.


@pytest.mark.behaviour(5)
def test_a_goal_is_seen_renamed_paused_and_let_go(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("my goals")
    assert coach.said("shop on your own", "ten minutes")
    coach.press("Get to the shop")
    coach.say("call it something else", "the Jean walk")
    assert [row.name for row in coach.rows(Goal)] == ["the Jean walk"]
    assert coach.asked() == "else"
    coach.say("my goals")
    assert coach.said("the Jean walk")
    coach.say("the Jean walk", "pause it")
    assert [row.state for row in coach.rows(Goal)] == [GoalState.PAUSED]
    assert [row.state for row in coach.rows(CheckIn)] == [CheckInState.CANCELLED]
    coach.say("my goals", "the Jean walk", "let it go")
    assert [row.state for row in coach.rows(Goal)] == [GoalState.DROPPED]
    coach.say("my goals")
    assert not coach.said("the Jean walk")


@pytest.mark.behaviour(5)
def test_the_plan_of_a_goal_is_changed_after_it_was_agreed(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("my goals")
    coach.press("Get to the shop")
    coach.press("Change the plan")
    assert coach.asked() == "edit"
    coach.say("when", "efter the school run")
    until(coach, "read_back")
    assert coach.said("school run")
    coach.say("aye")
    states = [row.state for row in coach.rows(Plan)]
    assert states.count(PlanState.AGREED) == 1
    (standing,) = [row for row in coach.rows(Plan) if row.state is PlanState.AGREED]
    assert "school run" in (standing.when_text or "")


@pytest.mark.behaviour(1)
def test_after_a_check_in_the_coach_asks_what_to_do_differently_and_keeps_it(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.wait_until("2026-01-19T15:00")
    until(coach, "differently")
    coach.say("fewer questions at the wan time")
    (kept,) = coach.rows(Feedback)
    assert kept.words == "fewer questions at the wan time"
    assert coach.asked() == "else"
    coach.say("my data", "show me")
    assert "fewer questions at the wan time" in coach.files[-1].read_text()


def test_agreeing_to_chat_is_taken_back_and_asked_for_anew(talk: Talk) -> None:
    coach = until(talk(), "else")
    before = held(coach.person)
    coach.say("ah dinnae agree tae chat ony mair")
    assert coach.said("30 days")
    assert all(row.withdrawn_at is not None for row in coach.rows(Consent))
    assert [row.state for row in coach.rows(CheckIn)] == [CheckInState.CANCELLED]
    # Their data stays until they say otherwise.
    assert {n: held(coach.person)[n] for n in ("goals", "plans")} == {
        n: before[n] for n in ("goals", "plans")
    }
    # Nothing comes by itself, and no word of theirs is coached before they agree.
    assert coach.wait_until("2026-03-30 14:00") == []
    coach.say("my knees are sore the day")
    assert coach.asked() == "consent"
    coach.say("hello")
    assert coach.asked() == "consent"
    coach.press("I'm 16 or over")
    assert coach.asked() != "consent"
    chat = [row for row in coach.rows(Consent) if row.kind is ConsentKind.CHAT]
    assert [row.withdrawn_at is None for row in chat] == [False, True]


def test_it_can_be_taken_back_where_their_data_is_and_then_deleted(talk: Talk) -> None:
    coach = until(talk(), "how_much")
    coach.say("my data")
    coach.press("I don't agree any more")
    assert all(row.withdrawn_at is not None for row in coach.rows(Consent))
    coach.say("delete my data")
    assert coach.asked() == "delete_sure"
    # Neither a no nor a look at it goes back to coaching.
    coach.say("no")
    assert coach.asked() == "consent"
    coach.say("delete my data", "yes")
    assert held(coach.person) == {}


def test_danger_is_answered_whoever_has_taken_it_back(talk: Talk) -> None:
    coach = talk()
    coach.say("I no longer agree to chat with you", "I want to end my life")
    assert coach.said("116 123") or coach.said("999")


def test_whether_changes_may_be_tried_on_it_is_asked_for_and_taken_back(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("my data")
    coach.press("Try changes on it")
    assert coach.asked() == "replay"
    coach.press("Who are they")
    assert coach.asked() == "replay"
    coach.say("aye they can")
    assert coach.asked() == "limits"
    (standing,) = [one for one in coach.rows(Consent) if one.kind is ConsentKind.REPLAY]
    assert standing.withdrawn_at is None
    coach.say("my data")
    coach.press("Try changes on it")
    coach.say("no, not any more")
    (standing,) = [one for one in coach.rows(Consent) if one.kind is ConsentKind.REPLAY]
    assert standing.withdrawn_at is not None


def test_a_sore_leg_that_is_rubbed_wipes_nothing(talk: Talk) -> None:
    coach = until(talk(), "how_much")
    coach.say("rub it")
    assert coach.asked() != "delete_sure"
    coach.say("delete all my data")
    assert coach.asked() == "delete_sure"
    for vague in ("better", "fine"):
        coach.say(vague)
        assert coach.asked() == "delete_sure"
    coach.say("naw")
    assert held(coach.person)["goals"] == 1
