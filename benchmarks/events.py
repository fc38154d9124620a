"""What a turn did, read from Rasa's own events table: custom actions run, and what was asked."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from cli.fingerprint import ROOT
from coaching.questions import question_in

#: The slot whose mapping has `action_hear` run for each answer, before any policy speaks.
HEARD = "answer"


@dataclass(frozen=True)
class Done:
    """What the events of one turn tell; `asked` is None where nothing was asked in it."""

    custom_actions: int
    asked: str | None


class Transcript:
    """Reads on in one person's events, turn by turn."""

    def __init__(self, database: Path, person: str) -> None:
        self._database = database
        self._person = person
        self._read_up_to = 0

    def next_turn(self) -> Done:
        """What has been done since the last call."""
        with closing(sqlite3.connect(self._database, timeout=15)) as opened:
            rows = opened.execute(
                "SELECT id, type_name, action_name, intent_name, data FROM events "
                "WHERE sender_id = ? AND id > ? ORDER BY id",
                (self._person, self._read_up_to),
            ).fetchall()
        if rows:
            self._read_up_to = rows[-1][0]
        return done_in(row[1:] for row in rows)


def done_in(rows: Iterable[tuple[str, str | None, str | None, str]]) -> Done:
    """Count custom actions and name the question asked last.

    Args:
        rows: `(type_name, action_name, intent_name, data)` of one turn's events, in order.
    """
    custom, asked = 0, None
    for kind, action, intent, data in rows:
        if kind == "user":
            custom += intent == _heard_intent()
        elif kind == "action" and action and not _is_carried(data):
            custom += action in _custom_actions()
            asked = question_in(action) or asked
    return Done(custom, asked)


def _is_carried(data: str) -> bool:
    # A session that was rolled begins with what it carries over; nothing was run for that.
    return bool((json.loads(data).get("metadata") or {}).get("carried"))


@cache
def _domain() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((ROOT / "domain" / "domain.yml").read_text("utf-8"))
    return read


@cache
def _custom_actions() -> frozenset[str]:
    return frozenset(_domain()["actions"])


@cache
def _heard_intent() -> str:
    return str(_domain()["slots"][HEARD]["mappings"][0]["intent"])
