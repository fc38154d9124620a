"""A time, a number, a yes or no and a filler are nothing to talk about; what hurts at night is."""

import time

from tables import for_every_row

from understanding.talking.no_answer import NoAnswer, no_answer
from understanding.topics.no_topic import names_no_topic, only_a_time


@for_every_row(
    "said",
    """not Thursday | 2 o'clock | the morn at 10 | no the thursday | thurs | 10am | half two
    Tuesday or Wednesday | not on thrusday | half past twa | 3.30pm | by the 14th | next week
    14 March | no till friday | 2pm tuesday then | an hour | tomorrow mornin | mon wed fri
    twice a week | efter ma tea | in 2 weeks | 3 times a week | by 14/3 | 2-3 weeks
    10am every day | at 10 every morning | Tuesday every week | every Tuesday
    half an hour | last night | at nicht | wednesday is better""".replace("\n", "|").split("|"),
)
def test_a_time_is_only_a_time(said: str) -> None:
    assert only_a_time(said.strip())
    assert no_answer(said.strip(), asked="open") is NoAnswer.TIME


@for_every_row("said", ["aye", "naw", "no thanks", "dunno", "hmm", "7", "och well", "ok"])
def test_nor_is_a_yes_a_number_or_a_filler_anything_to_talk_about(said: str) -> None:
    assert names_no_topic(said)


@for_every_row(
    "said",
    """nights | my mornings | sleep at night | 20 fags a day | the nights | ma knees | time | work
    Sunday dinner wi the family | half my leg is numb | type 2 | being 60 | money | my age | bed
    no sleep | no money | early mornings | Christmas | the school run | my two sons | my day
    on my own at night | being on my own on Sundays | work at 6am | my 2 weans | not sleeping
    a week in hospital | the dark mornings | tired every day | ma 3 tablets
    40 a day | 30 a day | 120/80 | 140 / 90 | half the night | every night | forty a day hen
    5 hours a night | each morning | hauf the nicht | every single day
    at work | ten a week""".replace("\n", "|").split("|"),
)
def test_what_names_something_stays(said: str) -> None:
    assert not names_no_topic(said.strip())


def test_how_it_shows_may_be_a_time() -> None:
    assert no_answer("at night", asked="more") is None


@for_every_row(
    "said",
    [
        "5.6 7.8 6.1 7.2 8.8 9.1 " * 3 + "my sugars this week",
        "7.05 7.25 7.45 8.05 8.25 8.45 9.05 9.25 9.45 10.05 10.25 10.45 11.05 the bus",
        "1 week " * 18 + "x",
        "1week" * 400 + "x",
        "12:30" * 400 + "x",
        "10 " * 15 + "x",
        "twenty-" * 300 + "x",
        "-" * 3000 + "x",
    ],
)
def test_a_long_row_of_figures_is_read_at_once(said: str) -> None:
    began = time.process_time()
    assert not only_a_time(said)
    assert time.process_time() - began < 1
