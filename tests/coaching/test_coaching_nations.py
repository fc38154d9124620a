"""Where somebody lives, said in passing: theirs and now, or it counts for nothing."""

from tables import for_every_row

from coaching.crisis_lines import crisis_lines
from coaching.nations import NATIONS, nation_lived_in, nation_named


@for_every_row(
    ("said", "nation"),
    [
        ("I'm in Cardiff", "wales"),
        ("live in Belfast", "northern_ireland"),
        ("I live in Belfast and my knees are bad", "northern_ireland"),
        ("we stay near Manchester", "england"),
        ("ah bide in Embra", "scotland"),
        ("im in swansea", "wales"),
        ("I'm just outside Newcastle upon Tyne", "england"),
        ("am doon in Carlisle the noo", "england"),
        ("we've moved to Wrexham so I've nobody near", "wales"),
        ("it's hard, I'm living in a wee village near Omagh", "northern_ireland"),
        ("I\u2019m in the Rhondda", "wales"),
        ("my sister is in Leeds but I live in Fife", "scotland"),
    ],
)
def test_where_they_live_is_heard_in_passing(said: str, nation: str) -> None:
    assert nation_lived_in(said) == nation


@for_every_row(
    "said",
    [
        "my sister lives in Cardiff",
        "I used to live in Leeds",
        "I don't live in England",
        "my mum's in Belfast",
        "I'd love to go to London",
        "I moved to London in 1980 and came back",
        "I was born in Swansea",
        "we went to Derry on the bus",
        "I'm in pain",
        "I'm in the bath",
        "I'm in a bad way with my lungs",
        "the doctor is from Wales",
        "I support Newcastle",
        "I'm up to 10 minutes now",
        "",
    ],
)
def test_what_is_not_theirs_or_not_now_tells_nothing(said: str) -> None:
    assert nation_lived_in(said) is None


@for_every_row(
    ("said", "nation"),
    [
        ("Belfast", "northern_ireland"),
        ("from Cardiff", "wales"),
        ("England", "england"),
        ("N Ireland", "northern_ireland"),
        ("nowhere you'd know", None),
    ],
)
def test_asked_for_it_a_name_alone_is_an_answer(said: str, nation: str | None) -> None:
    assert nation_named(said) == nation


def test_the_nations_are_those_of_the_crisis_lines() -> None:
    assert set(NATIONS) == crisis_lines()["emergency"].nations
