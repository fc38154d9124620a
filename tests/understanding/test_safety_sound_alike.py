"""Words of danger spelt by ear are heard as what they are; no ordinary word becomes danger."""

import re

import pytest
from tables import for_every_row

from understanding.learned.examples import NONE, read_examples
from understanding.safety import detect, reading, spelling
from understanding.safety.finding import Level
from understanding.safety.sound_alike import heard_as
from understanding.text.normal import normal
from understanding.text.words import in_english

HEARD = """
unconshus>unconscious braithe>breathe sooacidal>suicidal kuttin>cutting seesure>seizure
annafilactic>anaphylactic keytoans>ketones haemoraging>haemorrhaging metforman>metformin
gabapenten>gabapentin bleech>bleach toung>tongue swelin>swelling
machetti>machete battirs>batters insalin>insulin tramadole>tramadol
"""


@for_every_row("pair", HEARD.split())
def test_spelt_by_ear_is_heard(pair: str) -> None:
    typed, meant = pair.split(">")
    assert heard_as(typed) == meant


@for_every_row(
    "word",
    """drookit walkin bletherin stovies strathaven physio grandweans dreich ceilidh parkrun
    strachan blockit dreepin straight stocking breaching statues tongs bleach pane chess""".split(),
)
def test_other_words_stand(word: str) -> None:
    assert heard_as(word) == word


def test_both_witnesses_hear_it() -> None:
    assert "unconscious" in normal("he's unconshus on the flair")
    found = detect("he's unconshus on the flair")
    assert found is not None
    assert found.label == "unconscious_or_seizure emergency"


@pytest.mark.slow
def test_no_harmless_example_becomes_danger_by_its_spelling(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever is heard as another word: the words of the message find nothing graver by it."""
    changed = {
        example.text
        for examples in read_examples().values()
        for example in examples
        if example.label == NONE and _has_one(example.text)
    }
    assert changed
    now = {text for text in changed if _is_grave(text)}
    monkeypatch.setattr(spelling, "heard_as", lambda word: word)
    reading.read.cache_clear()
    before = {text for text in changed if _is_grave(text)}
    reading.read.cache_clear()
    assert now <= before


def _has_one(text: str) -> bool:
    words = re.findall("[a-z]+", in_english(text).replace("'", ""))
    return any(heard_as(word) != word for word in words)


def _is_grave(text: str) -> bool:
    found = detect(text)
    return found is not None and found.level > Level.CONCERN
