"""Good news is known for what it is, and what is hoped for, mixed or bad is none."""

import pytest

from dialogue.beside import said_beside
from understanding.people.good_news import tells_good_news

NEWS = """ma scan came back clear! | I got the job | guess what, I got the job!
    my results are clear | ma wean passed his exams
    the tests were all fine | we got the hoose! | I'm a granny!
    ma blood pressure's doon | my biopsy was benign | I won at the bingo | got the all clear
    she's had the baby | it's no cancer | ma bloods came back normal the day
    I passed ma drivin test | chuffed, ma son got a new job"""
NONE = """my scan came back clear but I'm still sore | waiting on my scan | hoping my scan is clear
    I've got a job | I got a cold | my results aren't good | is my scan clear? | I lost the job
    my scan came back bad | I got the bus | a clear head | my man passed away | I passed out
    if I got the job | I am a dad of two | the results were worse | my sugars are high
    I got the sack | got a new inhaler | I'm fine | I'd like to pass my exams"""


def _each(table: str) -> list[str]:
    return [said.strip() for said in table.replace("\n", "|").split("|")]


@pytest.mark.parametrize("said", _each(NEWS))
def test_it_is_good_news(said: str) -> None:
    assert tells_good_news(said)


@pytest.mark.parametrize("said", _each(NONE))
def test_it_is_none(said: str) -> None:
    assert not tells_good_news(said)


@pytest.mark.parametrize("asked", [None, "open", "more", "helps", "wish", "importance", "when_to"])
def test_it_is_met_whatever_was_asked(asked: str | None) -> None:
    assert said_beside("ma scan came back clear!", {"asked": asked}, {"safety": None}) == "aside"


@pytest.mark.parametrize(
    "asked", ["how_did_it_go", "made_it_work", "why_it_matters", "last_signpost"]
)
def test_where_it_may_be_the_answer_it_is(asked: str) -> None:
    assert said_beside("I got the job", {"asked": asked}, {"safety": None}) != "aside"
