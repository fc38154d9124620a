"""A table of phrases is one pattern: what it holds is found, and nothing else."""

import re

import pytest
from tables import for_every_row

from understanding.text.phrases import any_of

TABLE = r"""
    # A remark is no phrase.
    stop | quit
    leave (me|us) (alone|
        in peace)
    (please )*go( away)?

    \w+ing off
"""


@for_every_row(
    "said",
    ["stop", "quit", "leave us alone", "leave me in peace", "please please go", "go away",
     "switching off"],
)  # fmt: skip
def test_what_a_table_holds_is_found(said: str) -> None:
    assert re.fullmatch(any_of(TABLE), said)


@for_every_row(
    "said", ["", "A remark is no phrase.", "stop quit", "stop |", "leave", "alone", "away", "|"]
)
def test_what_it_does_not_hold_is_not(said: str) -> None:
    assert not re.fullmatch(any_of(TABLE), said)


def test_the_first_line_is_tried_first() -> None:
    found = re.match(any_of("not sure\nnot"), "not sure")
    assert found is not None
    assert found.group() == "not sure"


def test_a_table_stands_inside_a_larger_pattern_and_counts_no_groups() -> None:
    found = re.fullmatch(r"(\d+) " + any_of("(wee )?walks? | swims?") + r"(!)?", "3 wee walks")
    assert found is not None
    assert found.groups() == ("3", None)


def test_brackets_that_are_meant_as_signs_stay_signs() -> None:
    pattern = any_of(r"""
        a \(b\) | [()|]
        (?<!no )fun(?! run)
    """)
    assert re.fullmatch(pattern, "a (b)")
    assert re.fullmatch(pattern, "|")
    assert re.search(pattern, "good fun")
    assert not re.search(pattern, "no fun")
    assert not re.search(pattern, "fun run")


def test_a_bracket_that_is_never_closed_is_named() -> None:
    with pytest.raises(ValueError, match=r"never closed: go \(away"):
        any_of("stop\ngo (away")


def test_a_line_set_back_without_an_open_bracket_is_named() -> None:
    """It would be a phrase of its own: "he kicked my" and "door in", each by itself."""
    with pytest.raises(ValueError, match="no bracket is open in the line before: door in"):
        any_of("""
            he kicked (the|my)
                door in
        """)
