"""What to call them, how they like rulers, and where they live: asked only when it matters."""

from __future__ import annotations

import re

from actions.answers.hearing import answer_to
from actions.turn import Turn, step
from coaching.nations import NATIONS
from store.people import RulerStyle

_LEAD = re.compile(
    r"^(?:(?:please )?(?:you can )?(?:just )?(?:call me|it's|its|i'm|im|my name is|my name's|"
    r"ah'm|a'm|they call me|folk call me)\s+)+",
    re.IGNORECASE,
)


@answer_to("called")
def hear_called(turn: Turn, label: str) -> None:
    """A name to be called by; "no" means none."""
    if label != "said":
        turn.person.called = None
        return
    name = _LEAD.sub("", turn.text.strip()).strip(" .,!")
    turn.person.called = name[:40] or None


@step("action_say_called")
def say_called(turn: Turn) -> None:
    """Say the name once, so that it can be put right."""
    if turn.person.called:
        turn.say("utter_called", called=turn.person.called)
    else:
        turn.say("utter_noted")


@answer_to("ruler_style")
def hear_ruler_style(turn: Turn, label: str) -> None:
    """How they like to say how much: numbers, words or a picture."""
    if label in {style.value for style in RulerStyle}:
        turn.person.ruler_style = RulerStyle(label)


@answer_to("nation")
def hear_nation(turn: Turn, label: str) -> None:
    """Which nation's lines to name; whatever they answer, it is not asked again."""
    turn.set("nation_known", True)
    if label in NATIONS:
        turn.person.nation = label
