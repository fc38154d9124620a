"""Walks at random never end in silence, a crash, a loop or an echo; the ways out stay open.

Sixty turns a walk, over the buttons on offer, free text and the commands that always work. Set
COACH_WALKS for more of them than a build has time for.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brought_to import brought_to
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from said_by_people import COMMANDS, FREE_TEXT

from coaching.questions import GENTLE_QUESTIONS, SAFETY_QUESTIONS, questions
from store.engine import session
from store.people import Person, person_of
from store.settings import settings as app_settings

WALKS = int(os.environ.get("COACH_WALKS", "12"))
TURNS = 60
#: The same question may be put again where an answer was not understood. Not for ever. A command
#: ("why", "repeat", "menu", and "shut up", which stops) asks for it again, and does not count.
MOST_IN_A_ROW = 4
EVERY_QUESTION = sorted(set(questions()) - SAFETY_QUESTIONS - GENTLE_QUESTIONS)

turn = st.one_of(
    st.tuples(st.just("press"), st.integers(0, 15)),
    st.tuples(st.just("press"), st.integers(0, 15)),
    st.tuples(st.just("say"), st.sampled_from(FREE_TEXT)),
    st.tuples(st.just("say"), st.sampled_from(COMMANDS)),
)


def failures(logs: Path) -> list[str]:
    """Lines of the logs that tell of something gone wrong; they hold no words of a message."""
    lines = []
    for log in sorted(logs.rglob("*.log")):
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
            if "failed" in line or "Traceback" in line:
                lines.append(f"{log.name}: {line}")
    return lines


def step_of(conversation: Any, kind: str, what: Any) -> str:
    """Press a button on offer, or say something; what was done."""
    buttons = conversation.turns[-1][1][-1].buttons if conversation.turns[-1][1] else ()
    if conversation.asked() == "consent":
        # The one gate: whoever deleted everything is welcomed anew, and goes no further unagreed.
        said = "I'm 16 or over, let's chat"
    elif kind == "press" and buttons:
        said = f"[{what % len(buttons) + 1}]"
    elif kind == "press":
        said = FREE_TEXT[what]
    else:
        said = what
    conversation.say(said)
    return said


def told(path: list[str], conversation: Any) -> str:
    """The last steps of a walk, for a failure to show."""
    return "\n".join([*path[-6:], conversation.last])


@hypothesis_settings(
    max_examples=WALKS,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(steps=st.lists(turn, min_size=TURNS, max_size=TURNS))
def walk(
    talk: Callable[..., Any], logs: Path, known: set[str], steps: list[tuple[str, Any]]
) -> None:
    """One walk, and the four things that must hold after each turn."""
    c = talk()
    asked, in_a_row, before, path = c.asked(), 1, c.last, []
    for kind, what in steps:
        said = step_of(c, kind, what)
        path.append(f"{asked} <- {said[:60]!r}")
        assert c.last.strip(), f"silence after\n{told(path, c)}"
        assert c.last != before, f"the same reply twice after\n{told(path, c)}"
        assert not failures(logs), f"{failures(logs)} after\n{told(path, c)}"
        now = c.asked()
        if now != asked:
            in_a_row = 1
        elif said not in {*COMMANDS, "shut up"}:
            in_a_row += 1
        assert in_a_row <= MOST_IN_A_ROW, f"a loop at {now}:\n{told(path, c)}"
        asked, before = now, c.last
        known.add(str(now))
    c.close()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_no_walk_ends_in_silence_a_crash_a_loop_or_an_echo(talk: Any, coach_port: int) -> None:
    reached: set[str] = set()
    walk(talk, app_settings().var_dir / "logs", reached)
    assert len(reached) >= 15, f"the walks hardly went anywhere: {sorted(reached)}"


@pytest.mark.behaviour(10)
@pytest.mark.parametrize("question", EVERY_QUESTION)
def test_from_every_question_stop_menu_and_a_person_are_one_step_away(
    talk: Any, question: str
) -> None:
    c = brought_to(talk(welcomed=False), question, agreed=question != "consent")
    c.say("human")
    assert c.said("111"), c.last
    c.say("menu")
    assert c.asked() == ("consent" if question == "consent" else "menu"), c.last
    c.say("stop")
    assert "stop" in c.last.casefold() or "no more" in c.last.casefold(), c.last
    assert c.asked() in {"menu", "consent"}
    with session() as opened:
        stopped: Person | None = person_of(opened, c.person)
        assert stopped is not None
        assert stopped.stopped_at is not None
