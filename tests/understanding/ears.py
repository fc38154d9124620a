"""Ears for tests: they believe in a danger wherever one of some words is said, and again so."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from understanding.danger.set_aside.kind import NAMES_A_DANGER

SURE = 0.9


@dataclass(frozen=True)
class Ears:
    """Stand where `Heard` would; without words of their own they fear all that names a danger."""

    text: str
    label: str = "abuse urgent"
    fears: str = ""

    def chances(self, _field: str, _rule: str | None = None) -> dict[str, float]:
        """Sure of the danger where its word is said, and of none where it is not."""
        word = re.compile(self.fears) if self.fears else NAMES_A_DANGER
        belief = SURE if word.search(self.text.lower()) else 0.0
        return {self.label: belief, "none": 1.0 - belief}

    def again(self, text: str) -> Ears:
        """The same ears on other words."""
        return replace(self, text=text)
