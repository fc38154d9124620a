"""The hard rules, never traded away: what a service must keep to before it may be offered."""

from __future__ import annotations

from directory.asked import Asked
from directory.limits import Fit
from directory.needs import Kind, all_needs
from directory.places import Place, kilometres
from store.services import Service, ServiceStatus

IN_PERSON, PHONE, ONLINE, HOME_VISIT = "in_person", "phone", "online", "home_visit"

# Nobody is sent further than this for an hour's group, as the crow flies.
FARTHEST_KM = 40.0
# Where travel is a limit, only what is in the same town, or a short walk or wheel away.
SAME_TOWN_KM = 2.0
# A bus ride; in a city, where people go by the district, further is the other side of town.
NEAR_KM = 15.0
NEAR_IN_A_CITY_KM = 6.0
# What a feed with no service area serves: its own surroundings.
AROUND_KM = 25.0

EASY = frozenset({"seated", "own_pace"})
ACTIVE = frozenset(
    {"exercise", "seated_exercise", "yoga", "tai_chi", "walking", "swimming", "dance", "gardening",
     "outdoors"}
)  # fmt: skip
# Known from an age, so they need not be said.
_BY_AGE = frozenset({"young_adults", "older_people"})
_INTERPRETER = "interpreter"


def distance_km(service: Service, asked: Asked) -> float | None:
    """How far the service's door is from the person's place, or None where one is not known."""
    return km_to(service, asked.place)


def km_to(service: Service, place: Place | None) -> float | None:
    """How far the service's door is from a place, as the crow flies."""
    if place is None or place.latitude is None or place.longitude is None:
        return None
    if service.latitude is None or service.longitude is None:
        return None
    return kilometres(place.latitude, place.longitude, service.latitude, service.longitude)


def near_km(place: Place | None) -> float:
    """How far from a place still counts as near it."""
    return NEAR_IN_A_CITY_KM if place is not None and place.in_a_city else NEAR_KM


def ways_in(service: Service, asked: Asked) -> frozenset[str]:
    """The ways (in person, phone, online, home visit) in which this person could use the service.

    Empty where a hard rule forbids it altogether.
    """
    if not _may_be_offered(service, asked) or not _serves(service, asked):
        return frozenset()
    offered = set(service.delivery or [IN_PERSON])
    if asked.delivery is not None:
        offered &= {asked.delivery}
    if Fit.NO_INTERNET in asked.fits:
        offered.discard(ONLINE)
    if not _can_be_reached(service, asked):
        offered.discard(IN_PERSON)
    if not _can_be_entered(service, asked):
        offered.discard(IN_PERSON)
    if not _is_easy_enough(service, asked):
        offered -= {IN_PERSON, ONLINE}
    return frozenset(offered)


def _may_be_offered(service: Service, asked: Asked) -> bool:
    return (
        service.status == ServiceStatus.ACTIVE
        and not service.opted_out
        and service.vanished_at is None
        and _age_fits(service, asked.age)
        and (Fit.COST not in asked.fits or service.is_free is True)
        and _is_spoken(service, asked.language)
        and _is_meant_for(service, asked)
        and (Fit.WOMEN_ONLY not in asked.fits or "women" in service.tags)
    )


def _age_fits(service: Service, age: int | None) -> bool:
    if age is None:
        return True
    above = service.minimum_age is None or age >= service.minimum_age
    below = service.maximum_age is None or age <= service.maximum_age
    return above and below


def _is_spoken(service: Service, language: str) -> bool:
    spoken = service.languages or ["en"]
    return language in spoken or (language != "bfi" and _INTERPRETER in spoken)


def _is_meant_for(service: Service, asked: Asked) -> bool:
    """Nothing is assumed about a person: a group for some people needs them to have said so."""
    needs = all_needs()
    said = asked.needs | ({"women"} if Fit.WOMEN_ONLY in asked.fits else set())
    if asked.language != "en":
        said = said | {"multilingual"} | ({"deaf"} if asked.language == "bfi" else set())
    near = {close for tag in said if tag in needs for close in needs[tag].near_to}
    kinds = {tag: needs[tag].kind for tag in service.tags if tag in needs}
    audiences = {tag for tag, kind in kinds.items() if kind is Kind.AUDIENCE}
    changes = {tag for tag, kind in kinds.items() if kind is Kind.CHANGE}
    if asked.age is not None and (service.minimum_age or service.maximum_age):
        audiences -= _BY_AGE
    conditions = set(service.condition_tags) & needs.keys()
    return (
        audiences <= said
        and (not changes or bool(changes & said))
        and (not conditions or bool(conditions & (said | near)))
    )


def _serves(service: Service, asked: Asked) -> bool:
    if service.national:
        return True
    place = asked.place
    if place is None:
        return False
    if service.area:
        return place.council_area in service.area.split("; ")
    distance = distance_km(service, asked)
    return place.name in service.place_names or (distance is not None and distance <= AROUND_KM)


def _can_be_reached(service: Service, asked: Asked) -> bool:
    distance = distance_km(service, asked)
    if Fit.TRAVEL in asked.fits:
        if "lift_offered" in service.accessibility:
            return distance is not None and distance <= FARTHEST_KM
        return distance is not None and distance <= SAME_TOWN_KM
    return distance is None or distance <= FARTHEST_KM


def _can_be_entered(service: Service, asked: Asked) -> bool:
    asked_for = {Fit.STEP_FREE, Fit.HOIST, Fit.CHANGING} & asked.fits
    return all(fit.value in service.accessibility for fit in asked_for)


def _is_easy_enough(service: Service, asked: Asked) -> bool:
    """Sore, tired or in a wheelchair, or unable to do it any more: only what can be done gently."""
    easy = EASY & set(service.accessibility)
    active = ACTIVE & set(service.tags)
    if Fit.STEP_FREE in asked.fits and active and "seated" not in easy and not _can_wheel(service):
        return False
    gently = bool({Fit.PAIN, Fit.ENERGY} & asked.fits) or bool(asked.lost & set(service.tags))
    return not (gently and active and not easy)


def _can_wheel(service: Service) -> bool:
    # A level path or a hoist is as good as a chair; gardens say "seated" themselves.
    return bool({"step_free", "hoist"} & set(service.accessibility)) and not (
        {"exercise", "yoga", "dance"} & set(service.tags)
    )
