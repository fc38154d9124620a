"""Hours on the clock and days that are counted are no ratings; a rating beside them is one."""

from tables import for_every_row

from understanding.rulers.rulers import read_ruler


@for_every_row("asked", ["importance", "confidence"])
@for_every_row(
    "said",
    [
        "i am up at 6",
        "up at 5 with the pain",
        "i went to bed at 10, up at 6",
        "work begins at 7",
        "4 mornings",
        "3 weekdays at the gym",
        "2 weekends a month",
        "ma shift starts at 7",
        "the class begins at 6",
        "up at 4 for a pee",
        "3 evenings a week",
        "I get up at 6",
        "5 nights on",
    ],
)
def test_an_hour_or_a_count_is_none(said: str, asked: str) -> None:
    assert read_ruler(said, asked=asked) is None


@for_every_row(
    ("said", "value"),
    [
        ("9. it's too much some days, 2 or 3 a week", 9),
        ("7 weekdays, 3 weekends", 5),
        ("i am at 6", 6),
        ("8, I walk 3 times a week", 8),
        ("6 in the mornings", 6),
        ("up to a 7", 7),
        ("still at 5", 5),
        ("7, up at 6 every day", 7),
        ("I started at 4 and now 6", 6),
        ("holding at 7", 7),
        ("I'd start at 2", 2),
    ],
)
def test_a_rating_beside_them_is_one(said: str, value: float) -> None:
    found = read_ruler(said, asked="confidence")
    assert found is not None
    assert found.value == value
