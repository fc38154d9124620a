"""Everything held about a person, ready to be written as JSON."""

from __future__ import annotations

import json
from datetime import date, datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.clock import now_utc, to_london
from store.personal import PEOPLE, personal_tables
from store.services import Service


def export_person(session: Session, person_id: str) -> dict[str, Any]:
    """Every row of a person, by table; times are ISO 8601 with their zone (Europe/London).

    Returns:
        `made_at`; `person` (None if unknown); then one list of rows for each table, empty ones
        included. Signposts name their service; events are given as Rasa's JSON, opened up.
    """
    session.flush()
    held: dict[str, Any] = {"made_at": _json_ready(now_utc()), "person": None}
    for table, column in reversed(list(personal_tables())):
        query = sa.select(table).where(column == person_id).order_by(*table.primary_key.columns)
        rows = [
            {name: _json_ready(value) for name, value in row.items()}
            for row in session.execute(query).mappings()
        ]
        if table.name == PEOPLE:
            held["person"] = rows[0] if rows else None
        else:
            held[table.name] = rows
    for event in held["events"]:
        event["data"] = json.loads(event["data"] or "null")
    for signpost in held["signposts"]:
        service = session.get(Service, signpost["service_id"])
        signpost["service"] = service.name if service is not None else None
    return held


def _json_ready(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return to_london(value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return value
