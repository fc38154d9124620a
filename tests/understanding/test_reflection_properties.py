"""Whatever is typed, a reflection never says "I", never asks, never breaks."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from understanding.reflection import as_name, reflect, topic_phrase, turn_round

FIRST_PERSON = re.compile(
    r"\b(?:i|me|my|mine|myself|am|i'm|i've|ma|masel|mines|ah|ah'm|a'm|amnae|umnae|we|us|our)\b",
    re.IGNORECASE,
)

BEGINNINGS = [
    "I", "ah", "Ah", "a", "I'm", "ah'm", "A'm", "I've", "I'd", "im", "my wife and I",
    "me and ma pal",
    "my knees", "ma heid", "my son says I", "he says ah", "we", "us two", "it's me that", "am",
    "the doctor thinks I", "I was", "ah wis", "what I am", "you know I", "oor hoose", "mines",
]  # fmt: skip
MIDDLES = [
    "cannae", "want tae", "am", "was", "wis", "amnae", "hate", "used to love", "hurt me",
    "are sore",
    "went", "feel like", "no able to", "bloody", "should", "need to", "said I", "like me", "sleep",
    "walk wi ma dug", "am feart for masel", "see myself", "keeps me going", "is no mine",
]  # fmt: skip
ENDINGS = [
    "my back", "ma knees", "the stairs", "by myself", "masel", "to me", "wi us", "like I was",
    "is mine",
    "that I am", "ken", "so I am", "since my mum died", "but I want to", "because ah'm tired",
    "?", "!",
    "though", "and me", "at 10am", "in my own time", "when I was wee", "our street", "fur me",
]  # fmt: skip
JOINS = [" ", ", ", ". ", " but ", " and ", " because ", " so ", " since ", " although ", "\n"]

pieces = st.lists(
    st.tuples(
        st.sampled_from(BEGINNINGS),
        st.sampled_from(MIDDLES),
        st.sampled_from(ENDINGS),
        st.sampled_from(JOINS),
    ),
    min_size=1,
    max_size=4,
).map(lambda parts: "".join(f"{a} {b} {c}{join}" for a, b, c, join in parts))


@pytest.mark.slow
@settings(max_examples=200, deadline=None, derandomize=True)
@given(said=pieces, variant=st.integers(min_value=0, max_value=7), shouted=st.booleans())
def test_no_mixture_of_sentence_parts_is_said_back_as_i(
    said: str, variant: int, shouted: bool
) -> None:
    text = said.upper() if shouted else said
    reflection = reflect(text, variant=variant)
    spoken = [as_name(text), topic_phrase(text) or "", turn_round(text)]
    if reflection is not None:
        spoken.append(reflection.text)
        assert not set(reflection.text) & set("?!")
        assert len(reflection.text.split()) <= 25
        assert reflection.text.endswith(".")
    for one in spoken:
        assert not FIRST_PERSON.search(one), one


@pytest.mark.slow
@settings(max_examples=100, deadline=None, derandomize=True)
@given(said=st.text(max_size=300))
def test_any_text_at_all_is_reflected_or_let_be(said: str) -> None:
    reflection = reflect(said)
    assert reflection is None or len(reflection.text.split()) <= 25
    topic_phrase(said)
    turn_round(said)
    assert len(as_name(said).split()) <= 8


def test_ten_thousand_characters_are_read_without_harm() -> None:
    for said in ("I am tired and " * 700, "a" * 10_000, "my " * 3_000, "\u202e\x00" * 5_000):
        reflection = reflect(said)
        assert reflection is None or not FIRST_PERSON.search(reflection.text)
