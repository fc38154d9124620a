"""What is said whatever was asked: a goodbye, a refusal, hard news, care for another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tables import for_every_row

from understanding.check_ins.check_ins_refused import beside_the_refusal, refuses_check_ins
from understanding.check_ins.hard_news import Grave, hard_news
from understanding.check_ins.late_answer import only_apologises
from understanding.people.caring import tells_of_caring
from understanding.people.going_short import goes_short_of_food
from understanding.people.mourned import Mourned, kept_as, mourned_in, read_kept, remembers
from understanding.people.night_work import works_nights
from understanding.plans.wise_to_try import asks_if_wise
from understanding.talking.finding_the_place import asks_if_there, asks_where_we_were
from understanding.talking.leave_taking import takes_leave

#: What reads it, whether it is meant, and what is said; a line each.
TABLE = Path(__file__).with_name("whatever_was_asked.tsv")
JEANIE = Mourned("ma sister", "Jeanie")
READERS: dict[str, Callable[[str], bool]] = {
    "asks_if_there": asks_if_there,
    "asks_if_wise": asks_if_wise,
    "asks_where_we_were": asks_where_we_were,
    "goes_short_of_food": goes_short_of_food,
    "only_apologises": only_apologises,
    "refuses_check_ins": refuses_check_ins,
    "remembers_jeanie": lambda text: remembers(text, JEANIE),
    "remembers_nobody_known": lambda text: remembers(text, None),
    "takes_leave": takes_leave,
    "tells_hard_news": lambda text: hard_news(text) is not None,
    "tells_of_caring": tells_of_caring,
    "works_nights": works_nights,
}


def rows() -> list[tuple[str, bool, str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    split = [line.split("\t") for line in lines if line]
    return [(reader, meant == "yes", said) for reader, meant, said in split]


def test_the_table_has_both_sides_of_every_reader() -> None:
    assert {(reader, meant) for reader, meant, _ in rows()} == {
        (reader, meant) for reader in READERS for meant in (True, False)
    }


@for_every_row("reader", sorted(READERS))
def test_what_is_meant_is_read_and_what_is_not_is_left_alone(reader: str) -> None:
    mine = [(meant, said) for name, meant, said in rows() if name == reader]
    assert [(meant, said) for meant, said in mine if READERS[reader](said) is not meant] == []


def test_what_is_wanted_beside_a_refusal_is_kept() -> None:
    said = "naw no thanks, no check in. I want the doctor sheet"
    assert beside_the_refusal(said) == "I want the doctor sheet"
    assert beside_the_refusal("never mind that. no check in") == ""


def test_a_goodbye_with_an_answer_in_it_is_no_mere_goodbye() -> None:
    assert takes_leave("did it. cheerio")
    assert not takes_leave("did it. cheerio", alone=True)
    assert takes_leave("thank you, night night", alone=True)


def test_the_gravest_news_comes_first_and_in_their_words() -> None:
    news = hard_news(
        "hello. Donald was taken into Raigmore on Tuesday with his chest and I've not slept, he's "
        "home now though, and Calum's been a star, and the oil came on a payment plan"
    )
    told = "Donald was taken into Raigmore on Tuesday with his chest, and I've not slept"
    assert news is not None
    assert (news.kind, news.words, news.of_another) == (Grave.HOSPITAL, told, True)
    own = hard_news("ah wis in the hospital wi ma chest")
    assert own is not None
    assert not own.of_another


@for_every_row(
    ("said", "found"),
    [
        ("noo ah cannae ma sister jeanie used tae come wi me she passed in spring", JEANIE),
        ("my husband died", Mourned("my husband", None)),
        ("Morag's deid", Mourned(None, "Morag")),
        ("my mum Ann died in May", Mourned("my mum", "Ann")),
        ("since ma wife passed", Mourned("ma wife", None)),
        ("my dog Max died", Mourned("my dog", "Max")),
    ],
)
def test_who_has_died_is_kept_with_the_name(said: str, found: Mourned) -> None:
    assert mourned_in(said) == found
    assert read_kept(kept_as(found)) == found
