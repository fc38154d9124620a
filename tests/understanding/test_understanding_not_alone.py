"""Company and safety told after a danger; what only sounds like them is neither."""

import pytest
from tables import for_every_row

from understanding.danger.not_alone import tells_company, tells_safe
from understanding.reflection import reflect
from understanding.talking.asides import names_a_visit, refuses_page

WITH_YOU = "We can stay here as long as you like: is anyone with you?"


@for_every_row(
    ("text", "before"),
    [
        ("ma sister's comin ower", ""),
        ("she's here noo", ""),
        ("my neighbour is sitting here with me", ""),
        ("ma sister. shes the only wan bothers", WITH_YOU),
        ("aye", WITH_YOU),
        ("my mum has come round", ""),
    ],
)
def test_company_is_heard(text: str, before: str) -> None:
    assert tells_company(text, before)


@for_every_row(
    "text",
    ["nobody's here", "my sister never comes", "he's gone", "if my pal was here", "she left",
     "aye", "my husband is here and I'm no safe, he's not letting me out"],
)  # fmt: skip
def test_what_is_no_company_is_none(text: str) -> None:
    assert not tells_company(text, "")


@pytest.mark.parametrize("text", ["im safe", "aye. safe.", "I am safe now thanks", "safe enough"])
def test_being_safe_is_heard(text: str) -> None:
    assert tells_safe(text)


@pytest.mark.parametrize(
    "text", ["I'm not safe", "no safe", "I don't feel safe", "safe if he stays away"]
)
def test_being_unsafe_is_not_heard_as_safe(text: str) -> None:
    assert not tells_safe(text)


@pytest.mark.parametrize(
    "text", ["whit? whit page. ye never asked", "ah dinnae want a page.", "naw. stop the page",
             "I never asked for this"],
)  # fmt: skip
def test_a_page_never_wanted_is_refused(text: str) -> None:
    assert refuses_page(text)


@pytest.mark.parametrize("text", ["not sleeping", "the tablets", "put it on the page please"])
def test_a_line_for_the_page_refuses_nothing(text: str) -> None:
    assert not refuses_page(text)


def test_an_appointment_that_cannot_be_had_is_none_to_get_ready_for() -> None:
    assert not names_a_visit("the pain. and gettin an appointment takes 9 months")
    assert names_a_visit("I've got an appointment on Tuesday")
    assert names_a_visit("help me get ready, I waited months for an appointment")


@for_every_row(
    "text",
    ["ah'm nae use tae anybody", "I'm a waste of space", "ah've had enough o it aw",
     "they'd aw be better aff wi'oot me", "what's the point", "I'm no good to anybody"],
)  # fmt: skip
def test_a_hard_word_on_themselves_is_never_said_back(text: str) -> None:
    found = reflect(text, asked="open", variant=1)
    assert found is None or found.confidence == "short"
