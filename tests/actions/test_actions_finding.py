"""What a conversation shows of a search: the next opening, what is closed, what is further off."""

from __future__ import annotations

from datetime import date
from typing import Any

from store.clock import now_utc
from store.engine import session
from store.services import Service, ServiceStatus
from store.signposts import Signpost, SignpostOutcome, settle_signpost


def put(name: str, **changes: Any) -> str:
    """A free walking group in Kilmarnock on Tuesdays."""
    given: dict[str, Any] = {
        "id": f"feed:{name}",
        "source": "feed",
        "source_id": name,
        "name": name,
        "description": "A flat walk with stops.",
        "is_free": True,
        "area": "East Ayrshire",
        "place_names": ["Kilmarnock"],
        "latitude": 55.61,
        "longitude": -4.5,
        "delivery": ["in_person"],
        "languages": ["en"],
        "tags": ["walking"],
        "last_reviewed": date(2026, 1, 1),
        "schedules": [{"byday": ["TU"], "opens_at": "11:00", "closes_at": "12:00"}],
    }
    with session() as opened:
        opened.add(Service(**{**given, **changes}))
    return str({**given, **changes}["id"])


def card_of(person: Any) -> str:
    (card,) = [said["card"] for said in person.said if said["response"] == "utter_service_card"]
    return str(card)


def begun(person: Any, text: str) -> Any:
    person.slots["services_shown"] = None
    return person.do("action_next_signpost_step", text)


def test_a_card_says_when_it_is_open_next(person: Any) -> None:
    put("Dean Walk")
    begun(person, "find me a walking group in Kilmarnock")
    assert "\nOpen next: " in card_of(person)
    assert "11am to 12 noon." in card_of(person)


def test_a_closed_service_asked_for_by_name_is_said_to_be_closed_and_not_shown(
    person: Any,
) -> None:
    put("Riverside Ramblers", status=ServiceStatus.DEFUNCT)
    put("Dean Walk")
    begun(person, "a walking group in Kilmarnock, Riverside Ramblers maybe")
    assert person.responses[0] == "utter_service_closed"
    assert card_of(person).startswith("Dean Walk")


def test_what_is_further_afield_is_shown_as_such_where_nothing_fits(person: Any) -> None:
    put("Dean Walk")
    begun(person, "find me a walking group in Perth")
    assert person.responses[:2] == ["utter_none_found", "utter_widened_intro"]
    assert "\nThis is: further afield." in card_of(person)
    assert person.next == "action_ask_services_ok"


def test_what_one_person_tells_of_a_service_moves_nothing_by_itself(person: Any) -> None:
    service_id = put("Dean Walk")
    begun(person, "find me a walking group in Kilmarnock")
    with session() as opened:
        for outcome in (SignpostOutcome.HELPED, SignpostOutcome.COULD_NOT_REACH):
            (row,) = person.rows(Signpost)
            settle_signpost(opened, opened.merge(row), outcome, now_utc())
            service = opened.get(Service, service_id)
            assert service is not None
            assert (service.trust, service.trust_count) == (None, 0)
