"""Dangers that one question asks about together, and what a no to it says of later doubts.

A no to "are you in danger?" denies what was feared then, and not whatever else may come: who says
that life is bearable has said nothing of their chest.
"""

from collections.abc import Mapping
from typing import Any

MIND, PEOPLE = "mind", "people"
_OF_THE_MIND = frozenset(
    {"suicide_thoughts", "suicide_immediate", "self_harm", "low_mood", "psychosis"}
)
_OF_PEOPLE = frozenset({"abuse", "harm_to_others", "child_at_risk"})
#: A question that wants its answer, and no danger that could be denied.
_ASKS_ALWAYS = "medication_question"
#: Asked "how bad does it get?" first, where only the meaning of a message told of them: who spoke
#: of being bored or bereaved is asked nothing about ending their life.
ASKED_GENTLY = frozenset({("suicide_thoughts", "urgent"), ("self_harm", "urgent")})
#: So is a plan to end it, where the meaning leans to it and no more: "0. can't see it mattering".
LEANS_TO_A_PLAN = 0.75
#: Read by the meaning alone and not surer than this, danger is asked about before coaching waits
#: for good: nine in ten false alarms of the meaning lie below (docs/decisions.md, 9).
SURE_OF_THE_MEANING = 0.95
#: From so many denials on, the meaning alone is asked about no more, however sure it is.
OFTEN_DENIED = 2
#: Wishes to die or to hurt themselves. Told a second time they are not taken back by naming
#: something harmless, and told of with a plan they are not gone because somebody says "I'm fine".
OF_ENDING_IT = frozenset({"suicide_thoughts", "suicide_immediate", "self_harm"})
#: Of these only the faintest doubt is let go, once and more often denied: "better for family if i
#: drive and not stop" (.69) had been said back as a topic.
FAINT, FAINT_OFTEN_DENIED = 0.55, 0.7


def is_asked_gently(finding: Mapping[str, Any]) -> bool:
    """Tell whether a danger that only the meaning told of is asked about by how bad it gets."""
    plan = finding["category"] == "suicide_immediate" and finding["sure"] < LEANS_TO_A_PLAN
    return plan or (finding["category"], finding["level"]) in ASKED_GENTLY


def family_of(category: str) -> str:
    """Name the family of a danger: of the mind, of people; each of the body is one by itself.

    Breath that is as it always is says nothing of a tablet that was taken twice.
    """
    if category in _OF_THE_MIND:
        return MIND
    return PEOPLE if category in _OF_PEOPLE else category


def by_meaning_alone(finding: Mapping[str, Any] | None) -> bool:
    """Tell whether no word of a danger was found, only the meaning of the message."""
    return bool(finding) and (finding or {}).get("witness") == "meaning"


def denied_once_more(
    denied: Mapping[str, Any] | None, category: str, day: str
) -> dict[str, int | str]:
    """What has been denied this day, counted by family, with this denial."""
    so_far: dict[str, Any] = {"day": day}
    if (denied or {}).get("day") == day:
        so_far.update(denied or {})
    family = family_of(category)
    return {**so_far, family: so_far.get(family, 0) + 1}


def is_denied_already(
    finding: Mapping[str, Any] | None,
    denied: Mapping[str, Any] | None,
    day: str,
    *,
    again: bool = False,
) -> bool:
    """Tell whether a finding is the very doubt that the person has denied in this talk.

    What words tell is never let go, nor, after one denial, what the meaning is quite sure of: that
    is something new. Of ending one's life less is let go than of all else.

    Args:
        finding: what was read in a message.
        denied: what was denied, as `denied_once_more` counts it.
        day: the day of the message, "2026-01-12": a talk lasts as long.
        again: the same words were written before, so that a second no was a no to them.
    """
    if finding is None or not denied or denied.get("day") != day or not by_meaning_alone(finding):
        return False
    category = str(finding["category"])
    if category == _ASKS_ALWAYS:
        return False
    times = denied.get(family_of(category), 0)
    if category in OF_ENDING_IT and not (again and times >= OFTEN_DENIED):
        faint = FAINT_OFTEN_DENIED if times >= OFTEN_DENIED else FAINT
        return bool(times > 0 and finding["sure"] < faint)
    doubtful = finding["sure"] < SURE_OF_THE_MEANING
    return bool(times >= OFTEN_DENIED or (times > 0 and doubtful))


def lets_go_of_the_mind(reading: Mapping[str, Any]) -> bool:
    """Tell whether a doubt about the mind was let go: it may be nothing, and is not said back."""
    found = reading.get("let_go") or {}
    return family_of(str(found.get("category"))) == MIND
