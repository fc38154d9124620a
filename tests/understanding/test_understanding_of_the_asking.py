"""What is said of the questions or the coach is no part of a plan and no line of a list."""

import pytest
from tables import for_every_row

from understanding.plans.of_the_asking import OfTheAsking, besides_the_asking, of_the_asking
from understanding.text.filler import is_filler, without_fillers

COMPLAINS = [
    "och mair questions", "you only ask ask ask", "what a daft question", "is this an exam",
    "ye ask ower much questions", "it's like an interrogation", "robot for asking numbers",
]  # fmt: skip
YOURS = [
    "that's your job no mine", "ah thought you would tell me", "how am ah meant tae ken",
    "you're the one with the answers", "you are supposed to help not ask", "yer the expert",
]  # fmt: skip
WONDERS = ["whit's it matter how long", "dinnae see why ah need that", "what's the point of this"]
ANSWERS = [
    "ten minutes", "my coach, Jim", "ask my sister", "the machine at the gym", "why not tuesday",
    "a quiz with Jean", "you choose a day, tuesday", "the coach at the club", "after my tea",
]  # fmt: skip
FILLERS = [
    "um",
    "erm, dunno",
    "hmm. ehm.",
    "let me think",
    "Thats a hard one, pal",
    "daft question",
]
LINES = ["my usual walk", "the pills", "my sister helps", "I'm not sleeping"]


@for_every_row("text", COMPLAINS)
def test_a_complaint_of_the_asking_is_read(text: str) -> None:
    assert of_the_asking(text) is OfTheAsking.COMPLAINS


@for_every_row("text", YOURS)
def test_whose_it_is_to_say_is_read(text: str) -> None:
    assert of_the_asking(text) is OfTheAsking.YOURS_TO_SAY


@pytest.mark.parametrize("text", WONDERS)
def test_a_wonder_at_the_question_is_read(text: str) -> None:
    assert of_the_asking(text) is OfTheAsking.WONDERS


@for_every_row("text", ANSWERS)
def test_an_answer_is_none_of_these(text: str) -> None:
    assert of_the_asking(text) is None


def test_what_is_told_besides_a_complaint_is_kept() -> None:
    assert besides_the_asking("too many questions. Ten minutes") == "Ten minutes"


@for_every_row("text", FILLERS)
def test_a_filler_is_no_line(text: str) -> None:
    assert is_filler(text) or without_fillers(text) == ""


@pytest.mark.parametrize("text", LINES)
def test_a_line_is_no_filler(text: str) -> None:
    assert without_fillers(text) == text


def test_the_pause_before_a_line_goes() -> None:
    assert without_fillers("um, ma walks. dunno") == "ma walks."
