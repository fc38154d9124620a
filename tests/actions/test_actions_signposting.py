"""When the coach asks how a service went, and what is kept where none fits."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from tables import for_every_row

from actions.services.signposting import is_to_be_asked
from store.people import Person
from store.signposts import Signpost, UnmetNeed


def at(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp).replace(tzinfo=timezone.utc)


@for_every_row(
    ("chosen", "asked", "now", "is_asked"),
    [
        ("2026-01-12T10:00", None, "2026-01-12T10:05", False),
        ("2026-01-12T10:00", None, "2026-01-12T20:00", False),
        ("2026-01-12T10:00", None, "2026-01-13T09:00", True),
        ("2026-01-12T10:00", "2026-01-13T09:00", "2026-01-13T11:00", False),
        ("2026-01-12T10:00", "2026-01-13T09:00", "2026-01-14T11:00", True),
        # Half past midnight in London is another day there, though not yet in UTC.
        ("2026-07-12T10:00", None, "2026-07-12T23:30", True),
    ],
)
def test_how_it_went_is_asked_on_a_later_day_and_once_a_day(
    chosen: str, asked: str | None, now: str, is_asked: bool
) -> None:
    row = Signpost(chosen_at=at(chosen), asked_at=at(asked) if asked else None)
    assert is_to_be_asked(row, at(now)) is is_asked


def begun(person: Any, text: str, **slots: Any) -> Any:
    """A request out of the blue, with nothing in the directory."""
    person.slots.update({"services_shown": None, **slots})
    return person.do("action_next_signpost_step", text)


def place_of(person: Any) -> str | None:
    from store.engine import session

    with session() as opened:
        known = opened.get(Person, person.id)
        return known.place if known else None


def test_an_unmet_need_is_kept_once_a_day_with_the_place_by_its_name(person: Any) -> None:
    begun(person, "find me a walking group, my postcode is G51 3AB")
    assert person.responses == ["utter_none_found"]
    assert place_of(person) == "G51"
    begun(person, "find me a walking group")
    (need,) = person.rows(UnmetNeed)
    assert (need.words, need.place) == ("walking", "Govan")


def test_outside_scotland_nothing_is_looked_for_and_that_is_said(person: Any) -> None:
    begun(person, "find me a walking group in Manchester")
    assert person.responses == ["utter_outside_scotland"]
    (need,) = person.rows(UnmetNeed)
    assert need.place == "outside Scotland"


def test_a_name_of_several_places_is_asked_about(person: Any) -> None:
    begun(person, "find me a walking group in Tarbert")
    assert person.responses == ["utter_place_several"]
    assert person.next == "utter_ask_place"
    assert place_of(person) is None


def test_a_place_that_no_table_knows_is_asked_for_once_more_and_then_done_without(
    person: Any,
) -> None:
    person.slots.update({"need": "a walking group", "answer": "said"})
    person.ask("need", "place").do("action_next_signpost_step", "Narnia")
    assert person.responses == ["utter_place_unknown"]
    assert person.next == "utter_ask_place"
    person.ask("place").do("action_next_signpost_step", "nowhere you'd know")
    assert person.responses == ["utter_none_found_without_place"]


def test_whoever_does_not_say_where_they_are_is_not_asked_again(person: Any) -> None:
    person.slots.update({"need": "a walking group", "answer": "unsure"})
    person.ask("need", "place").do("action_next_signpost_step", "dinnae ken")
    assert person.responses == ["utter_none_found_without_place"]


def test_a_place_alone_is_no_need(person: Any) -> None:
    person.ask("need").do("action_hear", "the Broch")
    assert place_of(person) == "Fraserburgh"
    assert person.slots["need"] is None
