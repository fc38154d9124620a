"""A Scottish place or the first half of a postcode is heard; a full postcode is never kept."""

import pytest
from tables import for_every_row

from understanding.services.places import read_place

NAMED = [
    ("Glasgow", "Glasgow"), ("I'm in Glasgow", "Glasgow"), ("glesga", "Glasgow"),
    ("I stay in Paisley", "Paisley"), ("edinburgh", "Edinburgh"), ("Edinburg", "Edinburgh"),
    ("I bide in Embra", "Edinburgh"), ("Kilmarnok", "Kilmarnock"),
    ("near Dumfermline", "Dunfermline"),
    ("Fort William", "Fort William"), ("up in Thurso", "Thurso"), ("St. Andrews", "St Andrews"),
    ("saint andrews", "St Andrews"), ("somewhere near Oban", "Oban"), ("Leith", "Leith"),
    ("I live in Govan", "Govan"), ("Easterhouse area", "Easterhouse"),
    ("ayr", "Ayr"), ("I'm in Ayr", "Ayr"), ("near Keith", "Keith"),
    ("I live on the Isle of Skye in Portree", "Portree"), ("Stornoway", "Stornoway"),
    ("Lerwick in Shetland", "Lerwick"), ("East Kilbride", "East Kilbride"), ("EK", "East Kilbride"),
    ("Gala", "Galashiels"), ("the Borders", "the Borders"), ("Falkirk please", "Falkirk"),
    ("is there a class in Motherwell?", "Motherwell"), ("walking groups in Perth", "Perth"),
    ("anything in stirling", "Stirling"), ("Dundee ya ken", "Dundee"),
    ("G41 2PE", "G41"), ("g41 2pe", "G41"), ("G412PE", "G41"), ("my postcode is EH6 5AB", "EH6"),
    ("EH6", "EH6"), ("g41", "G41"), ("I'm in KA3", "KA3"), ("IV51 9XX", "IV51"),
    ("ze1 0ab", "ZE1"), ("AB10 1AA Aberdeen", "AB10"), ("ML5", "ML5"),
    ("SW1A 1AA", "SW1A"), ("I moved to Inverness last year", "Inverness"),
    ("<b>Dundee</b>", "Dundee"),
]  # fmt: skip
NOT_NAMED = [
    "", "🙂", "my pal Keith drives me", "Lewis is my son",
    "I was with Harris yesterday at the match", "I take 5ml a day", "my back", "somewhere warm",
    "at home", "in bed", "in the morning", "on the bus", "7", "G", "my brother Angus helps me out",
    "I need help", "in pain",
    "sleeping in late", "I have to mull it over a while", "in general I'm fine", "near enough",
    "from work", "anywhere", "London", "I'm in agony", "no idea", "in summer", "at the weekend",
    "walking in the park", "my friend Hamilton walks with me", "مرحبا",
]  # fmt: skip


@for_every_row(("text", "place"), NAMED)
def test_a_place_is_heard(text: str, place: str) -> None:
    assert read_place(text) == place


@for_every_row("text", NOT_NAMED)
def test_where_no_place_is_named_there_is_none(text: str) -> None:
    assert read_place(text) is None


def test_the_second_half_of_a_postcode_is_never_given() -> None:
    for text in ("G41 2PE", "flat 2, 14 High Street, G41 2PE", "EH165XY near the shops"):
        place = read_place(text)
        assert place is not None
        assert " " not in place
        assert len(place) <= 4


@pytest.mark.parametrize(
    "text", ["glasgo " * 1500, "a" * 10_000, "in " * 3000], ids=lambda text: text[:9]
)
def test_strange_text_is_read_calmly(text: str) -> None:
    assert read_place(text) in {None, "Glasgow"}
