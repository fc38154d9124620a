"""What only the meaning takes for danger is let go where the words say that there is none."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from tables import for_every_row

from understanding.danger.witnesses import find_danger
from understanding.safety.finding import Level


@dataclass(frozen=True)
class SureOf:
    """Stands where `Heard` would, and believes in one danger whatever is said."""

    label: str

    def chances(self, _field: str, _rule: str | None = None) -> dict[str, float]:
        """As sure as can be."""
        return {self.label: 0.96, "none": 0.04}


ABUSE, BREATH, DARK = "abuse emergency", "breathing emergency", "suicide_thoughts urgent"


@for_every_row(
    ("text", "feared"),
    [
        ("naebody's hitting me! he has MS, he falls", ABUSE),
        ("nobody hurts me, he's in a wheelchair", ABUSE),
        ("well its ma chest. copd … cannae get up the stairs without peching", BREATH),
        ("COPD, I puff on the brae", "chest_pain_or_heart emergency"),
        ("I'm not suicidal, it was a long day", DARK),
    ],
)
def test_a_denial_or_the_usual_puff_is_no_danger(text: str, feared: str) -> None:
    assert find_danger(text, heard=SureOf(feared)) is None  # type: ignore[arg-type]


@for_every_row(
    ("text", "feared"),
    [
        ("naebody's hitting me but him", ABUSE),
        ("nobody's hitting me yet, he has the knife", ABUSE),
        ("naebody's hitting me", DARK),
        ("copd, cannae get up the stairs at all today", BREATH),
        ("copd, peching on the stairs and my lips are blue", BREATH),
        ("I'm not suicidal, I just want to go to sleep and not wake up", DARK),
    ],
)
def test_danger_beside_it_stays(text: str, feared: str) -> None:
    found = find_danger(text, heard=SureOf(feared))  # type: ignore[arg-type]
    assert found is not None
    assert found.level > Level.CONCERN


THREAT = "harm_to_others emergency"


@pytest.mark.parametrize(
    "text",
    [
        "this queue will make a murderer of me 😂",
        "somebody at head office is getting it lol, anyway did my walk",
        "haha she'd better sleep wi one eye open, she ate my yoghurt",
    ],
)
def test_violence_laughed_off_is_a_gentle_question(text: str) -> None:
    found = find_danger(text, heard=SureOf(THREAT))  # type: ignore[arg-type]
    assert found is not None
    assert found.level is Level.CONCERN


@pytest.mark.parametrize(
    "text",
    [
        "somebody at head office is getting it",
        "somebody at head office is getting it lol, not joking",
        "haha she'd better sleep wi one eye open, I have the hammer",
        "I've a list of them lol",
    ],
)
def test_laughter_excuses_no_plan(text: str) -> None:
    found = find_danger(text, heard=SureOf(THREAT))  # type: ignore[arg-type]
    assert found is not None
    assert found.level > Level.CONCERN


def test_laughter_takes_nothing_from_other_dangers() -> None:
    found = find_danger("going to sleep for good lol", heard=SureOf(DARK))  # type: ignore[arg-type]
    assert found is not None
    assert found.level > Level.CONCERN


class HearsNothing:
    """Stands where `Heard` would, and believes in no danger at all."""

    def chances(self, _field: str, _rule: str | None = None) -> dict[str, float]:
        """Nothing but harmless."""
        return {"none": 1.0}


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("my mum is what stops me from going", Level.CONCERN),
        ("my wee boy is the only thing keeping me here", Level.CONCERN),
        ("I want to die", Level.URGENT),
        ("I'm going to kill myself", Level.URGENT),
    ],
)
def test_who_holds_somebody_to_life_may_be_doubted_and_plain_words_may_not(
    said: str, level: Level
) -> None:
    found = find_danger(said, heard=HearsNothing())  # type: ignore[arg-type]
    assert found is not None
    assert min(found.level, Level.URGENT) == level


@pytest.mark.parametrize(
    ("said", "before", "level"),
    [
        ("never. he's good to me", "Are you frightened of him?", None),
        ("never. he's good to me", "Do you feel safe at home?", Level.CONCERN),
        ("no my mum is lovely its my stepdad", "Do you feel safe at home?", Level.EMERGENCY),
        ("never. he's good to me", "How was your week?", Level.EMERGENCY),
    ],
)
def test_praise_takes_the_fear_of_somebody_away_where_it_was_asked_of(
    said: str, before: str, level: Level | None
) -> None:
    found = find_danger(said, before=before, heard=SureOf(ABUSE))  # type: ignore[arg-type]
    assert (found and found.level) == level
