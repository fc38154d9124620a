"""Takes words out for good: from the transcript and from every row of the person that holds them.

Rows of events are changed, never removed: Rasa counts rows to decide what it has saved.
"""

from __future__ import annotations

import json
import re
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.personal import personal_tables
from store.transcripts import Event
from store.writing import rows_met

GONE = "▮▮▮"
SHORTEST = 2


def redact(session: Session, person_id: str, words: str) -> int:
    """Replace these words, whatever their case, wherever they are kept of this person.

    Returns:
        How many rows were changed.

    Raises:
        ValueError: the words are too short to be meant.
    """
    parts = words.split()
    if len("".join(parts)) < SHORTEST:
        raise ValueError("Name at least two letters.")
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts), re.IGNORECASE)
    session.flush()
    changed = 0
    for table, whose in personal_tables():
        columns = [column for column in table.columns if _holds_words(column)]
        (key,) = table.primary_key.columns
        if not columns:
            continue
        query = sa.select(key, *columns).where(whose == person_id)
        for row in session.execute(query).all():
            new = {
                column.name: cleaned
                for column, value in zip(columns, row[1:], strict=True)
                if (cleaned := _without(value, pattern, table.name)) != value
            }
            if new:
                rows_met(session, sa.update(table).where(key == row[0]).values(**new))
                changed += 1
    session.expire_all()
    return changed


def _holds_words(column: sa.Column[Any]) -> bool:
    """Whether people's words may stand here: states and kinds are strings of ours."""
    return isinstance(column.type, (sa.Text, sa.JSON))


def _without(value: Any, pattern: re.Pattern[str], table: str) -> Any:
    if isinstance(value, str):
        if table == Event.__tablename__:
            # An event is JSON in a text column: its words are looked for inside.
            data = json.loads(value or "null")
            cleaned = _in(data, pattern)
            return value if cleaned == data else json.dumps(cleaned)
        return pattern.sub(GONE, value)
    return _in(value, pattern)


def _in(value: Any, pattern: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(GONE, value)
    if isinstance(value, list):
        return [_in(one, pattern) for one in value]
    if isinstance(value, dict):
        return {name: one if name in _OURS else _in(one, pattern) for name, one in value.items()}
    return value


#: Names in an event by which Rasa finds its way; never anything that was typed.
_OURS = frozenset(
    "event name policy input_channel message_id model_id assistant_id utter_action said".split()
)
