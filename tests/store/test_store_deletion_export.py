"""A person can have everything held about them, and have it all gone."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import pytest
import sqlalchemy as sa
from databases import everything_in
from sqlalchemy.orm import Session

from store.agenda import LimitKind, note_limit, note_strength, raise_agenda_items
from store.barriers import note_barrier, take_step
from store.check_ins import plan_check_in
from store.consents import ConsentKind, grant
from store.deletion import GRACE, ask_for_deletion, delete_person, people_to_delete
from store.export import export_person
from store.feedback import give_feedback
from store.goals import set_goal
from store.handovers import ask_for_human
from store.inbox import MessageKind, claim_messages, finish_message, receive
from store.models import metadata
from store.outbox import mark_reply_sent, waiting_replies, write_replies
from store.people import RulerStyle, meet_person, person_of
from store.personal import person_column, personal_tables
from store.plans import draft_of
from store.receipts import first_time
from store.replays import DifferenceState, Replay, ReplayDifference
from store.review_items import ItemKind, put_in_queue
from store.review_marks import MarkKind, mark
from store.reviewers import Role, enrol, reviewer_named
from store.rulers import RulerKind, take_reading
from store.safety_alerts import AlertLevel, raise_alert
from store.second_reads import SecondRead
from store.service_notes import tell_of_group
from store.services import Service, put_service
from store.sheets import write_sheet
from store.signposts import note_unmet_need, show_signpost
from store.studio import Draft, DraftState
from store.takeovers import take_over
from store.telegram_chats import TelegramChat
from store.transcripts import Event
from store.turns import read_turns
from store.writing import insert_unless_there

# Tables that hold nobody; every other table must say whose row it is.
ABOUT_NOBODY = {
    "accessibility",
    "addresses",
    "attributes",
    "contacts",
    "cost_options",
    "funding",
    "imports",
    "languages",
    "locations",
    "metadata",
    "organization_identifiers",
    "organizations",
    "phones",
    "programs",
    "record_changes",
    "records",
    "required_documents",
    "schedules",
    "service_areas",
    "service_at_locations",
    "service_notes",
    "service_search",
    "service_search_due",
    "service_vectors",
    "service_capacities",
    "services",
    "taxonomies",
    "taxonomy_terms",
    "urls",
    # The console's team, and sentences in a reviewer's own words.
    "audit",
    "debriefs",
    "duties",
    "invitations",
    "learning_entries",
    "practice_reads",
    "ready_replies",
    "recovery_codes",
    "reviewers",
    "saved_views",
    "sign_in_attempts",
    "sign_ins",
    "outcome_looks",
    "suggestions",
    "test_drafts",
    "studio_drafts",
    "studio_files",
    "studio_unsound",
    "studio_verdicts",
    "studio_releases",
    "studio_readings",
    # How many talks were said once more to a draft; what came of them is the person's.
    "studio_replays",
}


def live(one: Session, person: str, now: datetime) -> None:
    """Leave at least one row in every table that has a person."""
    put_service(one, Service(id="demo:yoga", source="demo", source_id="yoga", name="Seated yoga"))
    one.flush()
    meet_person(one, person).called = "Ann"
    grant(one, person, ConsentKind.CHAT, "1", now)
    (item,) = raise_agenda_items(one, person, [("my knees", None)], now)
    note_strength(one, person, "the dog", now)
    note_limit(one, person, LimitKind.COST, "no money", now)
    goal = set_goal(one, person, "walk", now, agenda_item_id=item.id)
    plan = draft_of(one, goal, what="walk to the shop", starts_on=date(2026, 2, 3))
    take_reading(
        one, person, "in-1", RulerKind.IMPORTANCE, value=8, low=8, high=8,
        style=RulerStyle.NUMBERS, words="8", now=now, goal_id=goal.id, plan_id=plan.id,
    )  # fmt: skip
    check_in = plan_check_in(one, person, goal.id, now, plan_id=plan.id)
    barrier = note_barrier(one, person, "weather", "rain", now, check_in_id=check_in.id)
    take_step(one, barrier, 1, "it rains", now)
    show_signpost(one, person, "demo:yoga", "It is done sitting down.", now, goal_id=goal.id)
    note_unmet_need(one, "a signing choir", "Oban", now, person)
    raise_alert(one, person, "in-1", "low_mood", AlertLevel.CONCERN, {"cues": ["hopeless"]}, now)
    ask_for_human(one, person, now, now)
    give_feedback(one, person, "fewer questions", now, goal_id=goal.id)
    write_sheet(one, person, now, working="w", not_working="n", matters="m", questions="q")
    receive(one, person, "terminal", person, MessageKind.TEXT, "hello", now)
    (message,) = [m for m in claim_messages(one, now, 9) if m.person_id == person]
    write_replies(one, message, [("text", {"text": "Hello"})], now)
    first_time(one, person, "in-1", "goal")
    insert_unless_there(one, TelegramChat, person_id=person, mark=person, sealed="sealed")
    said = json.dumps({"event": "user", "text": "hello"})
    reviewer = reviewer_named(one, "cath") or enrol(one, "cath", "Cath", [Role.PEER], "-", now)
    put_in_queue(one, person, ItemKind.SAMPLE, 1, now)
    take_over(one, person, reviewer.id, now)
    one.add(SecondRead(person_id=person, reviewer_id=reviewer.id, answers={}, made_at=now))
    mark(one, person, reviewer.id, MarkKind.NOTE, now, words="read again")
    tell_of_group(one, person, "the knitters in the library", "", "Fife", now)
    one.add(Event(sender_id=person, type_name="user", timestamp=1.5, data=said))
    draft = Draft(title="It hurt", author_id=reviewer.id, state=DraftState.OPEN, base="0",
                  made_at=now, changed_at=now)  # fmt: skip
    one.add(draft)
    one.flush()
    replay = Replay(draft_id=draft.id, digest="d", talks=1, reviewer_id=reviewer.id, at=now)
    one.add(replay)
    one.flush()
    one.add(
        ReplayDifference(replay_id=replay.id, person_id=person, said="hello", said_at=now,
                         live={}, draft={}, sort="s", state=DifferenceState.OPEN)
    )  # fmt: skip
    one.flush()
    read_turns(one)


def rows(one: Session, person: str) -> dict[str, int]:
    """How many rows of a person each table holds."""
    return {
        table.name: one.execute(
            sa.select(sa.func.count()).select_from(table).where(column == person)
        ).scalar_one()
        for table, column in personal_tables()
    }


def test_every_table_says_whose_row_it_is_or_is_known_to_hold_nobody() -> None:
    without = {table.name for table in metadata.tables.values() if person_column(table) is None}
    assert without == ABOUT_NOBODY


def test_every_table_with_a_person_is_lived_in_before_it_is_emptied(
    opened: Session, ann: str, now: datetime
) -> None:
    live(opened, ann, now)
    assert [name for name, count in rows(opened, ann).items() if count == 0] == []


def test_deleting_a_person_leaves_no_row_of_theirs_and_every_row_of_others(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    live(opened, ann, now)
    live(opened, bob, now)
    of_bob = rows(opened, bob)
    gone = delete_person(opened, ann)
    assert set(rows(opened, ann).values()) == {0}
    assert rows(opened, bob) == of_bob
    assert set(gone) == set(of_bob)
    assert gone["people"] == gone["events"] == gone["inbox"] == gone["outbox"] == 1
    assert person_of(opened, ann) is None


def test_an_unmet_need_stays_without_its_person(opened: Session, ann: str, now: datetime) -> None:
    live(opened, ann, now)
    delete_person(opened, ann)
    kept = opened.execute(sa.text("select words, place, person_id from unmet_needs")).one()
    assert tuple(kept) == ("a signing choir", "Oban", None)


def test_their_id_is_nowhere_in_the_database_after_it(
    opened: Session, ann: str, now: datetime
) -> None:
    live(opened, ann, now)
    delete_person(opened, ann)
    opened.commit()
    assert ann not in everything_in(opened)


def test_deleting_twice_or_deleting_nobody_does_nothing(opened: Session, ann: str) -> None:
    delete_person(opened, ann)
    assert set(delete_person(opened, ann).values()) == {0}


def test_deletion_waits_for_the_turn_and_its_last_reply(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    receive(opened, ann, "terminal", "1", MessageKind.TEXT, "delete my data", now)
    (message,) = claim_messages(opened, now, 1)
    ask_for_deletion(opened, ann, now)
    assert people_to_delete(opened, now, 10) == []
    write_replies(opened, message, [("text", {"text": "All of it will be gone."})], now)
    finish_message(opened, message)
    assert people_to_delete(opened, now, 10) == []
    (goodbye,) = waiting_replies(opened, 1)
    mark_reply_sent(opened, goodbye, now)
    assert people_to_delete(opened, now, 10) == [ann]


def test_deletion_does_not_wait_for_ever(opened: Session, ann: str, now: datetime) -> None:
    receive(opened, ann, "terminal", "1", MessageKind.TEXT, "delete my data", now)
    ask_for_deletion(opened, ann, now)
    ask_for_deletion(opened, ann, now + timedelta(minutes=50))
    assert people_to_delete(opened, now + GRACE - timedelta(seconds=1), 10) == []
    assert people_to_delete(opened, now + GRACE, 10) == [ann]


def test_the_export_holds_every_row_and_is_ready_for_json(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    live(opened, ann, now)
    live(opened, bob, now)
    held = json.loads(json.dumps(export_person(opened, ann)))
    assert held["person"]["called"] == "Ann"
    counted = rows(opened, ann)
    assert counted.pop("people") == 1
    assert {name: len(held[name]) for name in counted} == counted
    assert bob not in json.dumps(held)


def test_times_in_the_export_carry_their_zone_and_words_are_plain(
    opened: Session, ann: str, now: datetime
) -> None:
    live(opened, ann, now + timedelta(days=160))
    held = export_person(opened, ann)
    assert held["consents"][0]["granted_at"] == "2026-07-12T11:00:00+01:00"
    assert held["plans"][0]["starts_on"] == "2026-02-03"
    assert held["consents"][0]["kind"] == "chat"
    assert held["signposts"][0]["service"] == "Seated yoga"
    assert held["events"][0]["data"]["text"] == "hello"
    assert datetime.fromisoformat(held["made_at"]).tzinfo is not None


@pytest.mark.parametrize("known", [True, False])
def test_a_person_without_rows_has_an_empty_export(opened: Session, ann: str, known: bool) -> None:
    held = export_person(opened, ann if known else "nobody")
    assert (held["person"] is not None) == known
    assert held["goals"] == []
