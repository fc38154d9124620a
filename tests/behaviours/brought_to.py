"""A person with a history, brought to any question of the table by Rasa's own events.

Talking the way to each of a hundred questions would take hours. The events are those that Rasa
writes for an asked question, so what follows is the real conversation from there.
"""

from __future__ import annotations

import json
import time
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from coaching.questions import questions
from store.agenda import LimitKind, note_limit, note_strength, park_other_items, raise_agenda_items
from store.barriers import note_barrier, take_step
from store.check_ins import plan_check_in
from store.clock import clock_set_to
from store.consents import ConsentKind, grant
from store.engine import session
from store.goals import set_goal
from store.people import meet_person
from store.personal import personal_tables
from store.plans import agree_plan, draft_of
from store.services import services_to_offer
from store.signposts import choose_signpost, show_signpost
from store.transcripts import Event

#: What a message of danger may touch: the message itself, its answer, and the alert.
ITS_OWN = {"inbox", "outbox", "events", "safety_alerts", "receipts"}
#: What such a question is about, where it hangs on a slot.
HELD = {"delete_one_sure": {"to_delete": "plan:1:walk to the shop"}}
PAUSE = {"paused_at", "paused_reason", "last_message_at"}


def brought_to(conversation: Any, question: str, *, agreed: bool = True) -> Any:
    """Give a person a history, and have this question asked of them just now."""
    if agreed:
        _give_history(conversation)
    slots = {"consent": "yes", **HELD.get(question, {})} if agreed else {}
    asked = [questions()["more"].action] if agreed and question != "more" else []
    _write_events(conversation.person, slots, [*asked, questions()[question].action])
    return conversation


def kept(conversation: Any) -> dict[str, list[dict[str, Any]]]:
    """All rows of a person but those of the message itself."""
    found = {}
    with session() as opened:
        for table, whose in personal_tables():
            if table.name in ITS_OWN:
                continue
            query = sa.select(table).where(whose == conversation.person)
            rows = [dict(row) for row in opened.execute(query).mappings()]
            if table.name == "people":
                rows = [{k: v for k, v in row.items() if k not in PAUSE} for row in rows]
            found[table.name] = rows
    return found


def slots_set_since_the_message(conversation: Any) -> dict[str, Any]:
    """The slots that the last turn set."""
    with session() as opened:
        query = sa.select(Event).where(Event.sender_id == conversation.person)
        events = list(opened.execute(query.order_by(Event.id)).scalars())
    last = max(i for i, event in enumerate(events) if event.type_name == "user")
    rows = [json.loads(event.data or "{}") for event in events[last:] if event.type_name == "slot"]
    return {row["name"]: row["value"] for row in rows}


def _give_history(conversation: Any) -> None:
    person, now = conversation.person, conversation.now
    with clock_set_to(now), session() as opened:
        meet_person(opened, person)
        grant(opened, person, ConsentKind.CHAT, "2026-11", now)
        grant(opened, person, ConsentKind.CHECK_INS, "2026-11", now)
        items = raise_agenda_items(opened, person, [("my sore knees", None), ("sleep", None)], now)
        opened.flush()
        park_other_items(opened, person, items[0].id)
        note_strength(opened, person, "my pal Jean phones me", now)
        note_limit(opened, person, LimitKind.COST, "I've nae money for classes", now)
        goal = set_goal(
            opened, person, "get to the shop on my own", now, agenda_item_id=items[0].id
        )
        opened.flush()
        goal.why_it_matters = "I miss the blether wi folk"
        plan = draft_of(
            opened,
            goal,
            what="walk to the shop",
            how_much="ten minutes",
            when_text="after breakfast",
            how_often="twice a week",
            who_helps="Jean",
            cue="the kettle is on",
            confidence=8.0,
        )
        opened.flush()
        agree_plan(opened, plan, now)
        plan_check_in(opened, person, goal.id, now + timedelta(hours=2), plan_id=plan.id)
        service = services_to_offer(opened)[0]
        shown = show_signpost(opened, person, service.id, "It is near you.", now, goal_id=goal.id)
        opened.flush()
        choose_signpost(opened, shown, now)
        hill = note_barrier(opened, person, "other", "the hill", now, plan_id=plan.id)
        take_step(opened, hill, 1, "the hill", now)
        take_step(opened, hill, 2, "get the bus up", now)


def _write_events(person: str, slots: dict[str, Any], actions: list[str]) -> None:
    rows = [_action("action_session_start"), {"event": "session_started"}]
    rows += [{"event": "slot", "name": name, "value": value} for name, value in slots.items()]
    rows += [_action("action_listen"), *map(_action, actions), _action("action_listen")]
    began = time.time() - len(rows)
    with session() as opened:
        for number, row in enumerate(rows):
            data = {**row, "timestamp": began + number, "metadata": {}}
            opened.add(
                Event(
                    sender_id=person,
                    type_name=row["event"],
                    timestamp=began + number,
                    action_name=row["name"] if row["event"] != "session_started" else None,
                    data=json.dumps(data),
                )
            )


def _action(name: str) -> dict[str, Any]:
    return {
        "event": "action",
        "name": name,
        "policy": "StoryPolicy",
        "confidence": 1.0,
        "action_text": None,
        "hide_rule_turn": False,
    }
