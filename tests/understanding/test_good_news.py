"""Good news is known for what it is, and what is hoped for, mixed or bad is none."""

from tables import for_every_row

from dialogue.beside import said_beside
from understanding.people.good_news import tells_good_news

NEWS = """ma scan came back clear! | I got the job | guess what, I got the job!
    my results are clear | ma wean passed his exams
    the tests were all fine | we got the hoose! | I'm a granny!
    ma blood pressure's doon | my biopsy was benign | I won at the bingo | got the all clear
    she's had the baby | it's no cancer | ma bloods came back normal the day
    I passed ma drivin test | chuffed, ma son got a new job
    I'm going to be a granny | am gonnae be a granda again | my covid test came back negative
    my daughter got a place at uni | we got a new flat | my husband got the job
    ma lassie got a place at the college | I'm a granny now"""
NONE = """my scan came back clear but I'm still sore | waiting on my scan | hoping my scan is clear
    I've got a job | I got a cold | my results aren't good | is my scan clear? | I lost the job
    my scan came back bad | I got the bus | a clear head | my man passed away | I passed out
    if I got the job | I am a dad of two | the results were worse | my sugars are high
    I got the sack | got a new inhaler | I'm fine | I'd like to pass my exams
    my pregnancy test came back negative | my husband got the house | ma man got the hoose
    my dad got a place at the hospice | I am a mum | I'm a granny | och I'm a dad
    my mum got a place in the home | my paternity test was negative | my wife got the flat
    my ex got the keys | my IVF test came back negative"""


def _each(table: str) -> list[str]:
    return [said.strip() for said in table.replace("\n", "|").split("|")]


@for_every_row("said", _each(NEWS))
def test_it_is_good_news(said: str) -> None:
    assert tells_good_news(said)


@for_every_row("said", _each(NONE))
def test_it_is_none(said: str) -> None:
    assert not tells_good_news(said)


@for_every_row("asked", [None, "open", "more", "wish", "importance", "when_to"])
def test_it_is_met_whatever_was_asked(asked: str | None) -> None:
    assert said_beside("ma scan came back clear!", {"asked": asked}, {"safety": None}) == "aside"


@for_every_row(
    "asked",
    [
        "how_did_it_go",
        "made_it_work",
        "why_it_matters",
        "last_signpost",
        "values",
        "helps",
        "limits",
    ],
)
def test_where_it_may_be_the_answer_it_is(asked: str) -> None:
    assert said_beside("I got the job", {"asked": asked}, {"safety": None}) != "aside"


@for_every_row("asked", ["values", "helps", "limits", "open", "more"])
def test_who_somebody_is_answers_what_matters(asked: str) -> None:
    assert said_beside("I am a mum", {"asked": asked}, {"safety": None}) != "aside"
