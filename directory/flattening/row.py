"""What search needs of a service in one row, worked out from its record and all its details."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from directory.flattening.about import (
    adapted_from,
    conditions,
    is_led_by_experience,
    is_peer_led,
    referral_route,
    tags,
)
from directory.flattening.areas import anywhere, areas, whereabouts
from directory.flattening.costs import is_free
from directory.flattening.languages import languages
from directory.flattening.times import days_to_wait, schedule_words, slots
from directory.flattening.ways import Words, delivery, features, first_phone
from directory.hours import in_words, open_times

Tree = Mapping[str, Any]

# What `area` says of a service for the whole country.
EVERYWHERE = "Scotland"
# Taxonomies of ours that tell what sort of body runs a service, and who leads it.
KINDS = ("type", "tutor")


def flattened(
    service: Tree, locations: Iterable[Tree], terms: Mapping[str, tuple[str | None, str]]
) -> dict[str, Any]:
    """The flattened columns of `services` for one service.

    What the feed says outright (`delivery`, `free`, `tags` …) counts; the rest is read from the
    details and, where they are silent, from the words. What cannot be known is None or empty.

    Args:
        service: the service's record, with HSDS's names.
        locations: the records of its locations, in the feed's order.
        terms: taxonomy and name of taxonomy terms, by their ids in the feed.
    """
    places = list(locations)
    mine = [terms[term] for term in _term_ids(service) if term in terms]
    # "type:charity": kinds that say nothing of what a service is about.
    kinds = [f"{taxonomy}:{name}" for taxonomy, name in mine if taxonomy in KINDS]
    called = [name for taxonomy, name in mine if taxonomy not in KINDS]
    words = Words(service, places, called)
    open_in = slots(service)
    reached = list(service.get("delivery") or delivery(service, places, words))
    wide, named = areas(service)
    return {
        "phone": first_phone(service, places),
        "is_free": _said(service, "free", lambda: is_free(service, called)),
        "area": EVERYWHERE if wide else "; ".join(named) or None,
        "national": service.get("national", wide or (not named and anywhere(places, reached))),
        **whereabouts(places),
        "delivery": reached,
        "accessibility": _said(service, "accessibility_features", lambda: features(words)),
        "languages": _said(service, "spoken_languages", lambda: languages(service, places)),
        "schedule": schedule_words(service) or in_words(open_in),
        "schedules": open_in,
        "open_times": open_times(open_in),
        "waiting_time": days_to_wait(service.get("wait_time")),
        "tags": list(
            dict.fromkeys((*_said(service, "tags", lambda: tags(service, called)), *kinds))
        ),
        "condition_tags": _said(service, "condition_tags", lambda: conditions(service)),
        "adapted_from": service.get("adapted_from") or adapted_from(service),
        "referral_route": service.get("referral_route") or referral_route(service),
        "peer_led": service.get("peer_led", is_peer_led(words.all)),
        "lived_experience_led": service.get(
            "lived_experience_led", is_led_by_experience(words.all)
        ),
        "last_reviewed": service.get("last_reviewed")
        or service.get("assured_date")
        or (service.get("last_modified") or "")[:10]
        or None,
    }


def _term_ids(service: Tree) -> list[str]:
    return [
        row["taxonomy_term_id"]
        for row in service.get("attributes", ())
        if row.get("taxonomy_term_id")
    ]


def _said(service: Tree, name: str, read: Callable[[], Any]) -> Any:
    """What the feed says outright, an empty list too; otherwise what can be read."""
    return service[name] if name in service else read()
