"""What a message does decides where no word list knows it, and a yes comes before what it does."""

import pytest

from dialogue.beside import is_no_answer

HELP = {"acts": {"help": 0.53, "short": 0.42, "wish": 0.03, "plan": 0.01}}


@pytest.mark.parametrize("text", ["aye, a wee walk", "yes, the swimming", "sure, less sugar"])
def test_whoever_agrees_first_answers(text: str) -> None:
    assert not is_no_answer(text, "change", HELP)


@pytest.mark.parametrize("text", ["cos its uphill", "because I miss them", "it's cos o ma knees"])
def test_a_reason_is_no_wish(text: str) -> None:
    assert is_no_answer(text, "wish", {})
    assert not is_no_answer(text, "importance_why", {})


@pytest.mark.parametrize("text", ["the heat pad", "aye but ma knees", "a blether wi Jean"])
def test_what_is_told_instead_of_a_wish_is_no_wish(text: str) -> None:
    assert is_no_answer(text, "change", HELP)
