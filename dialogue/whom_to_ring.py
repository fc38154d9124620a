"""Whether a message only asks whom to ring, should it come: then it is answered, and no alarm."""

from __future__ import annotations

from typing import Any, Mapping

from understanding.danger.asks_whom_to_ring import Whom, asks_whom_to_ring, tells_it_as_there

WHOM_TO_RING = "whom_to_ring"
#: What may be asked about beforehand. Of ending their life nothing is: who asks whom to ring then
#: is asked about it straight out, and told.
ASKED_BEFOREHAND = frozenset(
    {
        "chest_pain_or_heart",
        "stroke",
        "breathing",
        "unconscious_or_seizure",
        "diabetes_emergency",
        "sepsis",
        "bleeding_or_injury",
        "low_mood",
        "medication_question",
    }
)
GRAVE = frozenset({"emergency", "urgent"})
#: "What if I get breathless?" is what was asked for there.
ASKS_WHAT_MAY_COME = frozenset({"barrier", "in_the_way", "ways", "pick_way", "limits"})


def asks_whom_to_ring_only(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether whom to ring is asked, and nothing told that is there already.

    Args:
        text: what was typed.
        context: what the channel knows: `asked`, and their last messages as `history`.
        found: what was read in the message.
    """
    safety = found.get("safety") or {}
    feared = safety.get("category")
    if feared is not None and feared not in ASKED_BEFOREHAND and not _is_faint(safety):
        return False
    told = safety.get("level") in GRAVE and safety.get("witness") != "meaning"
    if told and tells_it_as_there(text):
        return False  # 999 is said either way; but then somebody is told, and coaching waits.
    whom = asks_whom_to_ring(text, tuple(context.get("history") or ()))
    if whom is Whom.ANY and context.get("asked") in ASKS_WHAT_MAY_COME:
        return False
    return whom is not None


#: Feared by the meaning alone, and no surer than this, a heart that may play up is no wish to die.
FAINT = 0.6


def _is_faint(safety: Mapping[str, Any]) -> bool:
    return safety.get("witness") == "meaning" and float(safety.get("sure") or 1.0) < FAINT
