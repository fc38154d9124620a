"""What must fit a person's life, and where a plan or an idea would not."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from coaching.ideas import Energy, Idea, Travel
from coaching.limit import Limit
from coaching.planning import PlanDraft

LONG_FOR_CARERS = 15
LONG_FOR_THE_BUSY = 10
LONG_WITH_LITTLE_ENERGY = 20


@dataclass(frozen=True)
class Conflict:
    """A stated limit, and the words of the plan that may not fit it. To be asked, not told."""

    limit: Limit
    because: str


_OUT = (
    r"bus|buses|train|taxi|drive|driving|into town|gym|pool|swim|swimming|class|classes|"
    r"park|club|cinema|library|leisure centre|the shops?|walk to|cycle|travel"
)
_HARD = r"run|running|jog|jogging|hiit|marathon|spin|sprints?|bootcamp"
_CUES: dict[Limit, str] = {
    Limit.COST: r"gym|membership|buy|buying|pay|paying|lessons?|taxi|subscription|subscribe|"
    r"class|classes|cinema|caf[e\u00e9]|restaurant|\u00a3\s?\d+",
    Limit.TRAVEL: _OUT,
    Limit.ENERGY: rf"{_HARD}|gym|miles|hours?|all day|stairs|hills?",
    Limit.CARING: r"overnight|weekend away|all day|hours|evening class|gym|classes?",
    Limit.PAIN: rf"{_HARD}|jump|jumping|lift|lifting|squats?|stairs|heavy|dig|digging|"
    r"press-?ups|push-?ups|sit-?ups|burpees|skipping",
    Limit.TIME: r"hours|an hour|all day|all morning|every evening",
}
_NOT_REALLY = re.compile(
    r"\b(?:no|not|without|instead of|free|avoid)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_LENGTH = re.compile(r"\b(\d{1,3})\s*(?:-\s*)?(minutes?|mins?|hours?|hrs?)\b", re.IGNORECASE)
_LONGEST = {
    Limit.CARING: LONG_FOR_CARERS,
    Limit.TIME: LONG_FOR_THE_BUSY,
    Limit.ENERGY: LONG_WITH_LITTLE_ENERGY,
}


def conflicts(plan: PlanDraft | Idea, limits: Collection[Limit]) -> list[Conflict]:
    """Where a plan or an idea may not fit what the person said of their life; [] where all fits.

    An idea is judged by its flags. A plan is judged by its words, with recall before precision:
    a wrong guess costs one question, a missed one means the person was not listened to.
    """
    found = []
    for limit in Limit:
        if limit not in limits:
            continue
        because = (
            _idea_conflict(plan, limit) if isinstance(plan, Idea) else _plan_conflict(plan, limit)
        )
        if because:
            found.append(Conflict(limit, because))
    return found


def _idea_conflict(idea: Idea, limit: Limit) -> str | None:
    breaks = {
        Limit.COST: idea.costs_money,
        Limit.TRAVEL: idea.travel is not Travel.NONE,
        Limit.ENERGY: idea.energy is not Energy.LOW,
        Limit.CARING: idea.travel is not Travel.NONE or idea.minutes > LONG_FOR_CARERS,
        Limit.PAIN: not idea.pain_safe,
        Limit.TIME: idea.minutes > LONG_FOR_THE_BUSY,
    }
    return idea.text if breaks[limit] else None


def _plan_conflict(draft: PlanDraft, limit: Limit) -> str | None:
    parts = (draft.what, draft.how_much, draft.when_text, draft.how_often, draft.then_part)
    text = ". ".join(part for part in parts if part)
    for match in _LENGTH.finditer(text):
        minutes = int(match[1]) * (60 if match[2].lower().startswith("h") else 1)
        if minutes > _LONGEST.get(limit, minutes):
            return match[0]
    for match in re.finditer(rf"(?<!\w)(?:{_CUES[limit]})(?!\w)", text, re.IGNORECASE):
        if not _NOT_REALLY.search(text[: match.start()]):
            return match[0]
    return None
