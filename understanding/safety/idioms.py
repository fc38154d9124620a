"""Figures of speech with dangerous words in them, blanked out before the cues are looked for."""

import re

from understanding.safety.figures_of_death import DEATH
from understanding.safety.figures_of_harm import HARM
from understanding.safety.figures_of_illness import ILLNESS
from understanding.safety.figures_of_titles import TITLES

_FIGURE = tuple(
    re.compile(rf"(?<![a-z0-9])(?:{figure})(?![a-z0-9])")
    for figure in DEATH + ILLNESS + HARM + TITLES
)
_JOKING = re.compile(
    r"\b(?<!no )(?<!not )(?:lol|lolz|lmao|lmfao|rofl|haha\w*|hehe\w*|jk|joking|kidding|ha ha)\b"
    "|[\U0001f602\U0001f923\U0001f606\U0001f605\U0001f639]"
)


def without_figures(text: str) -> str:
    """`text` with its figures of speech replaced by as many tildes, places kept."""
    for figure in _FIGURE:
        text = figure.sub(lambda m: "~" * len(m[0]), text)
    return text


def joking(raw: str) -> bool:
    """Whether the message laughs: "lol", "haha", a laughing face. It never excuses a plan."""
    return _JOKING.search(raw) is not None
