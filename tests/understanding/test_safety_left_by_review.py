"""What a reviewer found that words alone had missed, with what only looks like it."""

import pytest

from understanding.safety import detect
from understanding.safety.finding import Level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("my baby is floppy", Level.EMERGENCY),
        ("ma wean is aw floppy and hot", Level.EMERGENCY),
        ("a want tae dee", Level.URGENT),
        ("i want to step off the platform", Level.URGENT),
    ],
)
def test_it_is_found(said: str, level: Level) -> None:
    found = detect(said)
    assert found is not None
    assert found.level >= level


@pytest.mark.parametrize(
    "said",
    [
        "fit A want tae dee is walk",
        "I want tae dee mair",
        "I stepped off the train",
        "the dog's ears are floppy",
        "my boy has a floppy hat",
        "I want to walk along the pier",
    ],
)
def test_what_looks_like_it_is_none(said: str) -> None:
    assert detect(said) is None
