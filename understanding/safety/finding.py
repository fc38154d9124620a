"""What the safety detector reports: a category, a level, the cues that fired and how sure it is."""

from dataclasses import dataclass
from enum import Enum, IntEnum


class Category(str, Enum):
    """What kind of danger; declared in the order that settles two findings of one level."""

    SUICIDE_IMMEDIATE = "suicide_immediate"
    OVERDOSE = "overdose_or_poisoning"
    ANAPHYLAXIS = "anaphylaxis"
    SEPSIS = "sepsis"
    DIABETES = "diabetes_emergency"
    STROKE = "stroke"
    CHEST = "chest_pain_or_heart"
    UNCONSCIOUS = "unconscious_or_seizure"
    BREATHING = "breathing"
    ABUSE = "abuse"
    HARM_TO_OTHERS = "harm_to_others"
    SUICIDE_THOUGHTS = "suicide_thoughts"
    SELF_HARM = "self_harm"
    CHILD = "child_at_risk"
    PREGNANCY = "pregnancy"
    BLEEDING = "bleeding_or_injury"
    PSYCHOSIS = "psychosis"
    EATING = "eating_disorder"
    MEDICATION = "medication_question"
    LOW_MOOD = "low_mood"


class Level(IntEnum):
    """How soon: concern (ask gently), urgent (today), emergency (999 now)."""

    CONCERN = 1
    URGENT = 2
    EMERGENCY = 3


@dataclass(frozen=True)
class Finding:
    """One safety finding for one message.

    `cues` are the names of the patterns that fired, never the person's words, so that a finding
    may be logged and shown. `sure` is 0-1: how rarely these cues mislead, not how ill someone is.
    """

    category: Category
    level: Level
    witness: str
    cues: tuple[str, ...]
    sure: float

    @property
    def label(self) -> str:
        """The finding as the examples of data/readings name it: "category level"."""
        return f"{self.category.value} {self.level.name.lower()}"

    def as_dict(self) -> dict[str, object]:
        """The finding as plain values, `category` and `level` in the contract's words."""
        return {
            "category": self.category.value,
            "level": self.level.name.lower(),
            "witness": self.witness,
            "cues": list(self.cues),
            "sure": self.sure,
        }


_RANK = {category: rank for rank, category in enumerate(Category)}


def gravest(findings: list[Finding]) -> Finding | None:
    """The one finding to answer: highest level, then surest, then the order of Category."""
    if not findings:
        return None
    return max(findings, key=lambda f: (f.level, f.sure, -_RANK[f.category]))
