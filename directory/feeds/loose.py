"""What feeds put straight on a service that HSDS keeps elsewhere, put where HSDS keeps it."""

from __future__ import annotations

from typing import Any

from directory.feeds.columns import as_service, simple

Raw = dict[str, Any]

# One value each, as the column of a table has it; HSDS has a table of its own for it.
_FLAT = {
    name: name
    for name in (
        "phone contact_name venue address_1 city postal_code latitude longitude council_area "
        "schedule days opens_at closes_at gender service_type tutor_type service_areas "
        "accessibility languages"
    ).split()
} | {
    "telephone": "phone",
    "tel": "phone",
    "phone_number": "phone",
    "contact": "contact_name",
    "town": "city",
    "postcode": "postal_code",
    "address": "address_1",
    "lat": "latitude",
    "lng": "longitude",
    "lon": "longitude",
    "opening_hours": "schedule",
    "opening_times": "schedule",
    "organisation_name": "organization",
    "organization_name": "organization",
}
_LISTS = frozenset({"accessibility", "locations", "location", "taxonomy_terms", "categories"})
# These have the name of a list of HSDS: a list of them is not loose.
_HSDS_LISTS = frozenset({"service_areas", "languages"})
_ANY = frozenset(_FLAT) | _LISTS | {"women_only", "men_only"}


def as_hsds_keeps_it(raw: Raw) -> Raw:
    """A service with its loose values in the lists of HSDS; what is in a list already stays."""
    loose = raw.keys() & _ANY
    for name in _HSDS_LISTS & loose:
        if isinstance(raw[name], list):
            loose.discard(name)
    if not loose:
        return raw
    flat = {
        _FLAT[name]: raw[name]
        for name in raw
        if name in loose and name in _FLAT and not isinstance(raw[name], (list, dict))
    }
    kept = {name: value for name, value in raw.items() if name not in loose}
    if flat:
        # The name makes no id here: a record without one is rejected, as HSDS has it.
        made = as_service({"id": raw.get("id") or "-", **flat})
        made.pop("id", None)
        tags = made.pop("tags", None)
        kept = {**made, **kept}
        if tags:
            kept = _with_tags(kept, tags)
    _put_access(kept, raw.get("accessibility"))
    _put_places(kept, raw.get("locations", raw.get("location")))
    for name in ("taxonomy_terms", "categories"):
        terms = raw.get(name)
        if isinstance(terms, list) and terms:
            listed = kept.get("attributes") or []
            kept["attributes"] = [*listed, *map(_as_attribute, terms)]
    for who in ("women", "men"):
        if simple(str(raw.get(f"{who}_only") or "")) in ("true", "yes", "1"):
            kept = _with_tags(kept, [who])
    return kept


def _with_tags(service: Raw, tags: list[str]) -> Raw:
    there = service.get("tags") or service.get("topics") or []
    if isinstance(there, str):
        there = [there]
    return {**service, "tags": list(dict.fromkeys((*there, *tags)))}


def _put_access(service: Raw, given: Any) -> None:
    """Access told of the service itself: as features where it has no place to tell it of."""
    if not isinstance(given, (list, dict)) or "accessibility_features" in service:
        return
    rows = given if isinstance(given, list) else [given]
    words = [
        str(row.get("description") or row.get("name") or "") if isinstance(row, dict) else str(row)
        for row in rows
    ]
    made = as_service({"id": "-", "accessibility": ";".join(filter(None, words))})
    if made.get("accessibility_features"):
        service["accessibility_features"] = made["accessibility_features"]
    described = made.get("service_at_locations")
    if not described:
        return
    access = described[0]["location"]["accessibility"]
    there = service.get("service_at_locations")
    places = [
        row["location"]
        for row in (there if isinstance(there, list) else [])
        if isinstance(row, dict) and isinstance(row.get("location"), dict)
    ]
    if places and "accessibility_features" not in service:
        row = places[0]
        row["accessibility"] = [*(row.get("accessibility") or []), *access]
    elif not there:
        service["service_at_locations"] = described


def _put_places(service: Raw, given: Any) -> None:
    if given is None or service.get("service_at_locations"):
        return
    places = given if isinstance(given, list) else [given]
    service["service_at_locations"] = [
        {"id": f"{service.get('id')}@{place.get('id')}", "location": place}
        if isinstance(place, dict) and place.get("id")
        else {"location": place}
        for place in places
    ]


def _as_attribute(term: Any) -> Raw:
    if isinstance(term, dict) and "taxonomy_term" in term:
        return term
    return {"taxonomy_term": term if isinstance(term, dict) else {"name": str(term)}}
