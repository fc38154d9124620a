"""Slips of a second language, Dundee's own words and figures of speech, said back or not."""

import pytest
from tables import for_every_row

from understanding.reflection import reflect
from understanding.talking.said_in_short import InShort, said_in_short
from understanding.text.words import in_english


@for_every_row(
    "text",
    [
        "my husband not listen to me",
        "doctor he say nothing",
        "i not sleep in night",
        "i dont want take more",
        "my wife want me to stop",
        "i am work six nights",
        "feel dizzy little bit from sun",
        "pressure always too high",
        "every day headache because work",
    ],
)
def test_a_slip_is_not_said_back(text: str) -> None:
    found = reflect(text, asked="open", variant=1)
    assert found is None or found.confidence == "short"


@for_every_row(
    "text",
    [
        "my husband doesn't listen to me",
        "ah'll no go back",
        "ma knees are no working",
        "my back is too sore to walk",
        "I have no job",
        "my boss lets me sit",
    ],
)
def test_good_english_and_scots_are_said_back(text: str) -> None:
    found = reflect(text, asked="open", variant=1)
    assert found is not None
    assert found.confidence == "sure"


def test_what_would_be_so_is_not_said_as_if_it_were() -> None:
    found = reflect("I'll lose my house if I miss pay on scaffold", asked="open", variant=1)
    assert found is None or "if" in found.text or found.confidence == "short"


def test_the_words_of_dundee_are_turned() -> None:
    found = reflect("meh shooder's sair", asked="open", variant=1)
    assert found is not None
    assert "your shooder" in found.text
    assert "meh" not in found.text
    assert in_english("wi meh bairns") == "with my children"
    assert in_english("meh, not great").startswith("meh")


@pytest.mark.parametrize(
    "text",
    [
        "thae stairs'll be the death o me",
        "the weans are driving me up the wall",
        "this job is killing me",
        "my mother will put me in an early grave",
    ],
)
def test_a_figure_of_speech_is_met_for_what_it_means(text: str) -> None:
    assert said_in_short(text) is InShort.WORN_OUT
