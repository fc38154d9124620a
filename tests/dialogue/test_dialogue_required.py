"""A configuration without the detector, or without the safety policy on top, is not trained."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

# Rasa is imported, and with it TensorFlow 2.12, which warns of its own.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::DeprecationWarning")]
CONFIG = Path(__file__).resolve().parents[2] / "config.yml"
DETECTOR = "dialogue.understanding.Understanding"
SAFETY = "dialogue.safety_policy.SafetyPolicy"


@pytest.fixture
def train() -> Callable[..., None]:
    """Check the training graph that Rasa makes of the project's own config.yml, changed."""
    from rasa.engine.recipes.default_recipe import DefaultV1Recipe

    from dialogue.required import require_safety

    def check(*, without: str = "", priorities: dict[str, int] | None = None) -> None:
        config: dict[str, Any] = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
        for part in ("pipeline", "policies"):
            config[part] = [row for row in config[part] if row["name"] != without]
        for row in config["policies"]:
            row["priority"] = (priorities or {}).get(row["name"], row["priority"])
        require_safety(DefaultV1Recipe().graph_config_for_recipe(config, {}).train_schema)

    return check


def test_the_configuration_as_it_stands_may_be_trained(train: Callable[..., None]) -> None:
    train()


def test_training_stops_without_the_detector(train: Callable[..., None]) -> None:
    with pytest.raises(Exception, match="nobody's danger is noticed"):
        train(without=DETECTOR)


def test_training_stops_without_the_safety_policy(train: Callable[..., None]) -> None:
    with pytest.raises(Exception, match="a crisis gets no answer"):
        train(without=SAFETY)


@pytest.mark.parametrize(
    "priorities",
    [{"dialogue.story_policy.StoryPolicy": 100}, {SAFETY: 50}],
    ids=["another as high", "safety lowered"],
)
def test_training_stops_where_another_policy_stands_as_high(
    train: Callable[..., None], priorities: dict[str, int]
) -> None:
    with pytest.raises(Exception, match="a crisis is answered before all else"):
        train(priorities=priorities)
