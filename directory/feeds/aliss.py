"""ALISS, version 4 or 5 of its API, put into the words of HSDS.

ALISS has neither prices nor opening times; "Free to use" is one of its accessibility features, and
whom a service is for is a list of community groups, some with ages.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Raw = dict[str, Any]

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_TAXONOMIES = {
    "categories": "ALISS categories",
    "community_groups": "ALISS community groups",
    "accessibility_features": "ALISS accessibility features",
}
_WAYS = {
    "telephone service": "phone",
    "online service": "online",
    "app based service": "online",
    "hybrid service": "online",
}


def looks_like_aliss(raw: Any) -> bool:
    """Whether a record is a service of ALISS."""
    if not isinstance(raw, dict):
        return False
    names = raw.keys()
    if "aliss_url" in names or "is_claimed" in names:
        return True
    return bool({"organisation", "service_areas"} <= names and "locations" in names)


def as_hsds(raw: Any) -> Any:
    """A service of ALISS as a raw HSDS record; what is no object is given back as it is."""
    if not isinstance(raw, dict):
        return raw
    features = list(_named(raw.get("accessibility_features")))
    groups = list(_named(raw.get("community_groups")))
    service: Raw = {
        "id": raw.get("id"),
        "name": raw.get("name"),
        "description": raw.get("description") or raw.get("summary"),
        "url": raw.get("url"),
        "email": raw.get("email"),
        # ALISS gives nothing but what it publishes.
        "status": "active",
        "last_modified": raw.get("last_updated") or raw.get("last_edited"),
        "last_reviewed": _day(raw.get("last_reviewed")),
        "organization": _organisation(raw.get("organisation") or raw.get("organization")),
        "phones": [{"number": raw["phone"]}] if raw.get("phone") else [],
        "service_areas": [_area(area) for area in raw.get("service_areas") or ()],
        "service_at_locations": [
            {
                "id": f"{raw.get('id')}@{place.get('id')}",
                "location": _location(place, features),
            }
            for place in raw.get("locations") or ()
            if isinstance(place, dict)
        ],
        "attributes": [
            *_attributes(raw, "categories", list(_named(raw.get("categories")))),
            *_attributes(raw, "community_groups", groups),
            *_attributes(raw, "accessibility_features", features),
        ],
        "eligibility_description": _eligibility(groups),
        **_ages(groups),
        "additional_urls": _pages(raw),
        "delivery": _delivery(raw, features),
    }
    if any(_name(feature).startswith("free to use") for feature in features):
        service["free"] = True
    languages = [
        {"code": "bfi", "name": "British Sign Language"}
        for feature in features
        if _name(feature).startswith("bsl")
    ]
    if languages:
        service["languages"] = [{"code": "en", "name": "English"}, *languages]
    if any(_name(feature) == "translation services" for feature in features):
        service["interpretation_services"] = "Translation services"
    return {name: value for name, value in service.items() if value not in (None, "", [])}


def _named(value: Any) -> Iterator[Raw]:
    """The named things of a list, in whatever way ALISS nests it (flat, or by location)."""
    if isinstance(value, list):
        for part in value:
            yield from _named(part)
    elif isinstance(value, str) and value.strip():
        yield {"name": value}
    elif isinstance(value, dict):
        if isinstance(value.get("name"), str) and value["name"].strip():
            yield value
        else:
            for part in value.values():
                if isinstance(part, (list, dict)):
                    yield from _named(part)


def _name(thing: Raw) -> str:
    return str(thing["name"]).strip().lower()


def _attributes(raw: Raw, kind: str, things: list[Raw]) -> list[Raw]:
    return [
        {
            "id": f"{raw.get('id')}/{kind}/{slug}",
            "taxonomy_term": {
                "id": f"{kind}/{slug}",
                "code": slug,
                "name": thing["name"],
                "taxonomy": _TAXONOMIES[kind],
            },
            "value": thing.get("description") or None,
        }
        for slug, thing in {_slug(thing): thing for thing in things}.items()
    ]


def _slug(thing: Raw) -> str:
    given = thing.get("slug")
    return given if isinstance(given, str) and given else "-".join(_name(thing).split())


def _organisation(raw: Any) -> Any:
    if not isinstance(raw, dict):
        return raw
    return {
        "id": raw.get("id"),
        "name": raw.get("name"),
        "description": raw.get("description"),
        "website": raw.get("url"),
        "email": raw.get("email"),
        "phones": [{"number": raw["phone"]}] if raw.get("phone") else [],
        "uri": raw.get("aliss_url"),
    }


def _area(raw: Any) -> Any:
    if not isinstance(raw, dict):
        return raw
    return {"name": raw.get("name"), "extent": raw.get("code"), "extent_type": raw.get("type")}


def _location(raw: Raw, features: list[Raw]) -> Raw:
    return {
        "id": raw.get("id"),
        "location_type": "physical",
        "name": raw.get("name"),
        "description": raw.get("description"),
        "latitude": raw.get("latitude", raw.get("lat")),
        "longitude": raw.get("longitude", raw.get("long", raw.get("lng"))),
        "addresses": [
            {
                "address_1": raw.get("street_address") or raw.get("formatted_address"),
                "city": raw.get("locality"),
                "region": raw.get("region"),
                "state_province": raw.get("state"),
                "postal_code": raw.get("postal_code"),
                "country": raw.get("country") or "GB",
                "address_type": "physical",
            }
        ],
        "accessibility": [
            {"description": feature["name"], "details": feature.get("description")}
            for feature in features
            if _name(feature) not in _WAYS and not _name(feature).startswith("free to use")
        ],
    }


def _eligibility(groups: list[Raw]) -> str | None:
    names = list(dict.fromkeys(str(group["name"]).strip() for group in groups))
    return f"For: {', '.join(names)}" if names else None


def _ages(groups: list[Raw]) -> Raw:
    """The span of all groups with ages; a group without ages leaves the span open."""
    spans = [
        (_first(group, "min_age", "minimum_age", "age_min", "min"),
         _first(group, "max_age", "maximum_age", "age_max", "max"))
        for group in groups
    ]  # fmt: skip
    given = [span for span in spans if span != (None, None)]
    if not given:
        return {}
    lows, highs = zip(*given, strict=True)
    ages: Raw = {}
    if None not in lows and all(isinstance(low, (int, float)) for low in lows):
        ages["minimum_age"] = min(lows)
    if None not in highs and all(isinstance(high, (int, float)) for high in highs):
        ages["maximum_age"] = max(highs)
    return ages


def _first(group: Raw, *names: str) -> Any:
    ages = group.get("age_range")
    holder = ages if isinstance(ages, dict) else group
    return next((holder[name] for name in names if holder.get(name) is not None), None)


def _pages(raw: Raw) -> list[Raw]:
    pages = [("Referral", raw.get("referral_url")), ("ALISS", raw.get("aliss_url"))]
    return [{"label": label, "url": page} for label, page in pages if page]


def _delivery(raw: Raw, features: list[Raw]) -> list[str]:
    """Ways that ALISS says; left to be read from the words where it says none."""
    ways = {_WAYS[_name(feature)] for feature in features if _name(feature) in _WAYS}
    if ways and raw.get("locations"):
        ways.add("in_person")
    return [way for way in ("in_person", "phone", "online") if way in ways]


def _day(value: Any) -> Any:
    return value[:10] if isinstance(value, str) else value
