"""Four whole conversations, played: no advice unasked, no dead end, each ended well."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa

from coaching.miti import CoachTurn, PersonTurn, report
from store.check_ins import CheckIn, CheckInState
from store.engine import session
from store.goals import Goal, GoalState
from store.plans import Plan, PlanState
from store.transcripts import Event

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((Path(__file__).parent / "scripts").glob("*.txt"))
#: Lines that say the coach lost the thread, or that something broke.
LOST = ("utter_not_understood", "utter_sorry", "utter_empty", "utter_ask_trouble")
NO_PLAN = {"in_two_minds"}


def miti_report() -> ModuleType:
    """The script behind `make miti`."""
    spec = importlib.util.spec_from_file_location(
        "miti_report", ROOT / "scripts" / "miti_report.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows(model: Any, person: str) -> list[Any]:
    """The person's rows of a table."""
    with session() as opened:
        query = sa.select(model).where(model.person_id == person).order_by(model.id)
        return list(opened.execute(query).scalars())


def names_said(person: str) -> list[str]:
    """The domain's names of all lines said."""
    with session() as opened:
        data = opened.execute(
            sa.select(Event.data).where(Event.sender_id == person, Event.type_name == "bot")
        ).scalars()
        return [str(row) for row in data]


def test_there_are_four_conversations_from_hello_to_next_week() -> None:
    assert len(SCRIPTS) == 4
    for script in SCRIPTS:
        moments = [line for line in script.read_text("utf-8").splitlines() if "[now" in line]
        assert len(moments) == 2, script.name


@pytest.mark.behaviour(70)
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_conversation_is_played_without_unasked_advice_and_without_losing_the_thread(
    coach_port: int, script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    played = miti_report()
    person = played.play_script(coach_port, script)
    said = played.transcript_of(person)
    found = report(said)
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(played.as_lines(script.stem, found)) + "\n")
    assert sum(isinstance(turn, PersonTurn) for turn in said) > 15
    assert sum(isinstance(turn, CoachTurn) for turn in said) > 30
    advice = [said[place].text for place in found.unasked_advice]
    assert advice == []
    assert found.non_adherent == 0
    assert not [
        name for name in names_said(person) if any(f'"said": "{lost}' in name for lost in LOST)
    ]
    plans = [row for row in rows(Plan, person) if row.state is PlanState.AGREED]
    if script.stem in NO_PLAN:
        assert plans == []
        assert rows(CheckIn, person) == []
        assert all(goal.state is not GoalState.PLANNED for goal in rows(Goal, person))
    else:
        assert len(plans) == 1
        states = [row.state for row in rows(CheckIn, person)]
        assert states[0] is CheckInState.ANSWERED
        assert states[-1] is CheckInState.PLANNED
