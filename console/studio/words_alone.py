"""Whether a draft changes words alone, so that the model in use is its model too: no training.

Words are the versions and buttons of lines, the ideas, what words mean, and the numbers of the
rulers: all that is read anew with each release. Questions are not among them: the words that mean
an answer are put to the test with a training.
"""

from __future__ import annotations

from collections.abc import Mapping

from coaching.released_lines import is_words, learned_of
from console.studio.in_place import live_model, model_is_of_content
from console.studio.places import FROM_PROJECT


def changes_words_alone(live: Mapping[str, str], draft: Mapping[str, str]) -> bool:
    """Whether all that a draft has otherwise is words that no model depends on."""
    changed = [path for path in {*live, *draft} if live.get(path) != draft.get(path)]
    return bool(changed) and all(
        path in FROM_PROJECT or (is_words(path) and _learned(path, live) == _learned(path, draft))
        for path in changed
    )


def model_for_words(live: Mapping[str, str], draft: Mapping[str, str]) -> str | None:
    """The model in use, where it is the draft's as well; None where the draft has to be trained."""
    fits = changes_words_alone(live, draft) and model_is_of_content()
    return live_model() if fits else None


def _learned(path: str, texts: Mapping[str, str]) -> bytes:
    return learned_of(path, texts.get(path, "").encode())
