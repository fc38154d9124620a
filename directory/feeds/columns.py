"""One flat row of a table, a spreadsheet's or a CSV's, as an HSDS service with what is in it."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import Any

Raw = dict[str, Any]

# What a row may hold, and what spreadsheets call it, in simple words (see `simple`).
COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("id", "service id", "ref", "reference", "record id", "identifier", "uuid"),
    "name": ("name", "service name", "service", "title", "group name", "group", "activity",
             "name of service", "name of group", "project name", "project"),
    "alternate_name": ("alternate name", "also known as", "other name"),
    "description": ("description", "about", "what we do", "details", "summary", "what it is",
                    "service description", "info", "information"),
    "organization": ("organization", "organisation", "organisation name", "organization name",
                     "provider", "run by", "charity", "agency"),
    "organization_id": ("organization id", "organisation id"),
    "status": ("status", "state of service"),
    "phone": ("phone", "telephone", "tel", "phone number", "telephone number", "contact number",
              "contact phone", "mobile"),
    "email": ("email", "e mail", "email address", "contact email"),
    "url": ("url", "website", "web", "web site", "web address", "link", "webpage"),
    "contact_name": ("contact", "contact name", "contact person", "coordinator"),
    "address_1": ("address", "address 1", "street", "street address", "address line 1"),
    "address_2": ("address 2", "address line 2"),
    "venue": ("venue", "location", "location name", "building", "place name", "where"),
    "city": ("city", "town", "locality", "village", "place"),
    "region": ("region", "county"),
    "postal_code": ("postal code", "postcode", "post code", "zip", "postcode outward",
                    "outward postcode", "outward code", "postcode district", "postcode area"),
    "latitude": ("latitude", "lat"),
    "longitude": ("longitude", "long", "lng", "lon"),
    "service_areas": ("service areas", "service area", "area served", "areas served",
                      "area covered", "areas covered", "coverage", "local authority area"),
    "council_area": ("council area", "council", "local authority", "area"),
    "schedule": ("schedule", "opening times", "opening hours", "hours", "times", "when",
                 "day and time", "days and times", "meeting times", "session times"),
    "days": ("days", "day", "day of week", "weekday", "weekdays", "meeting day", "meeting days"),
    "parts_of_day": ("parts of day", "part of day", "time of day", "times of day"),
    "opens_at": ("opens at", "start time", "opening time", "from", "start"),
    "closes_at": ("closes at", "end time", "closing time", "until", "to", "finish", "end"),
    "fees_description": ("fees description", "fees", "cost", "costs", "price", "charge", "charges",
                         "fee"),
    "free": ("free", "is free", "free of charge"),
    "eligibility_description": ("eligibility description", "eligibility", "who it is for",
                                "who for", "for whom", "target group", "audience", "criteria",
                                "who can come", "who can go", "suitable for"),
    "minimum_age": ("minimum age", "min age", "age from", "youngest"),
    "maximum_age": ("maximum age", "max age", "age to", "oldest"),
    "gender": ("gender", "sex"),
    "accessibility": ("accessibility", "access", "accessibility features", "disabled access",
                      "wheelchair access", "accessible", "wheelchair accessible",
                      "access features", "step free"),
    "languages": ("languages", "language", "languages spoken"),
    "interpretation_services": ("interpretation services", "interpreters"),
    "delivery": ("delivery", "how delivered", "delivery method", "format", "mode"),
    "application_process": ("application process", "how to join", "how to access", "how to apply",
                            "how to start", "joining", "booking"),
    "referral_route": ("referral route", "referral", "referrals", "how to refer"),
    "wait_time": ("wait time", "waiting time", "waiting list", "wait"),
    "tags": ("tags", "topics", "topic", "category", "categories", "type of support", "keywords",
             "theme"),
    "service_type": ("service type", "type", "type of service"),
    "condition_tags": ("condition tags", "conditions", "condition", "health conditions"),
    "tutor_type": ("tutor type",),
    "adapted_from": ("adapted from",),
    "peer_led": ("peer led", "peer support", "led by peers"),
    "lived_experience_led": ("lived experience led", "lived experience"),
    "last_reviewed": ("last reviewed", "last checked", "reviewed", "checked", "date checked",
                      "last updated"),
    "last_modified": ("last modified", "modified"),
    "opted_out": ("opted out", "opt out"),
    "national": ("national",),
    "alert": ("alert", "notice"),
    "accreditations": ("accreditations",),
    "licence": ("licence", "license", "data licence"),
}  # fmt: skip
_FIELD_OF = {called: field for field, names in COLUMNS.items() for called in names}
_OURS = uuid.UUID("0f0a3f0c-6f0f-4b7d-8c55-0d7bb7f2a9a2")
_SAME = (
    "id", "name", "alternate_name", "description", "status", "email", "url", "fees_description",
    "free", "eligibility_description", "minimum_age", "maximum_age", "interpretation_services",
    "application_process", "referral_route", "wait_time", "adapted_from", "peer_led",
    "lived_experience_led", "last_reviewed", "last_modified", "opted_out", "national", "alert",
    "accreditations",
)  # fmt: skip
_ADDRESS = ("address_1", "address_2", "city", "region", "postal_code")
_LISTS = ("tags", "condition_tags", "delivery")
# Short words of the coach itself, which its own tables hold. Spelt out, they are one witness among
# the others: a column on doors says nothing of chairs, and the description may.
_FEATURES = {
    "step_free": "step-free", "hoist": "hoist", "changing": "changing places", "seated": "seated",
    "own_pace": "own pace", "accessible_toilet": "accessible toilet",
    "hearing_loop": "hearing loop", "quiet_space": "quiet space", "lift_offered": "lifts offered",
    # Under "wheelchair access".
    "yes": "step-free", "y": "step-free", "true": "step-free",
}  # fmt: skip


def simple(heading: str) -> str:
    """A heading in simple words: "Service Name*" and "service_name" are both "service name"."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", heading.lower()).split())


def guessed(headings: list[str]) -> dict[str, str]:
    """Which field each heading means, by its name; a field is given to the first that claims it."""
    found: dict[str, str] = {}
    for heading in headings:
        field = _FIELD_OF.get(simple(heading))
        if field is not None and field not in found.values():
            found[heading] = field
    return found


# Where in the service that is made of a row a column's value stands, where its name differs.
_PLACE = "service_at_locations[0].location."
_PATHS = {
    "phone": "phones[0].number",
    "contact_name": "contacts[0].name",
    "organization": "organization",
    "schedule": "schedules[0].description",
    "days": "schedules[0].byday",
    "opens_at": "schedules[0].opens_at",
    "closes_at": "schedules[0].closes_at",
    "latitude": f"{_PLACE}latitude",
    "longitude": f"{_PLACE}longitude",
    "venue": f"{_PLACE}name",
    "service_areas": "service_areas[0].name",
    "licence": "data_licence",
}


def headings_by_path(headings: Mapping[str, str]) -> dict[str, str]:
    """What a finding calls a value: the heading of its column, by where the value stands.

    Args:
        headings: the heading of each field.
    """
    return {
        **{field: heading for field, heading in headings.items() if field in _SAME},
        **{_PATHS[field]: heading for field, heading in headings.items() if field in _PATHS},
        **{
            f"{_PLACE}addresses[0].{field}": heading
            for field, heading in headings.items()
            if field in _ADDRESS
        },
    }


def as_service(row: Mapping[str, Any]) -> Raw:
    """A row, by field, as a raw HSDS service. Where it has no id, one is made from its name.

    The made id is of name, organisation and postcode (or place), so that the same group keeps it
    from one file to the next.
    """
    cells = {name: _cell(value) for name, value in row.items()}
    cells = {name: value for name, value in cells.items() if value not in (None, "")}
    service: Raw = {name: cells[name] for name in _SAME if name in cells}
    if "id" not in service and "name" in cells:
        service["id"] = _made_id(cells)
    if "licence" in cells:
        service["data_licence"] = cells["licence"]
    for name in _LISTS:
        if name in cells:
            service[name] = _several(cells[name])
    if cells.get("organization_id"):
        service["organization_id"] = cells["organization_id"]
    elif cells.get("organization"):
        service["organization"] = str(cells["organization"])
    if cells.get("phone"):
        service["phones"] = [{"number": str(cells["phone"])}]
    if cells.get("contact_name"):
        service["contacts"] = [{"name": str(cells["contact_name"])}]
    _put_place(service, cells)
    _put_times(service, cells)
    _put_kinds(service, cells)
    return service


def _cell(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _made_id(cells: Raw) -> str:
    place = cells.get("postal_code") or cells.get("city") or cells.get("venue") or ""
    said = (cells["name"], cells.get("organization") or "", place)
    return str(uuid.uuid5(_OURS, "/".join(" ".join(str(part).lower().split()) for part in said)))


def _several(value: Any) -> list[str]:
    said = str(value)
    between = ";" if ";" in said else "|" if "|" in said else ","
    return list(dict.fromkeys(part.strip() for part in said.split(between) if part.strip()))


def _put_place(service: Raw, cells: Raw) -> None:
    address = {name: str(cells[name]) for name in _ADDRESS if name in cells}
    point: Raw = {name: cells[name] for name in ("latitude", "longitude") if name in cells}
    said = _several(cells["accessibility"]) if "accessibility" in cells else []
    access = [{"description": _FEATURES.get(part.lower(), part)} for part in said]
    if address or point or cells.get("venue") or access:
        location: Raw = {"location_type": "physical", **point}
        if cells.get("venue"):
            location["name"] = str(cells["venue"])
        if address:
            location["addresses"] = [{**address, "address_type": "physical"}]
        if access:
            location["accessibility"] = access
        service["service_at_locations"] = [{"location": location}]
    areas = cells.get("service_areas") or cells.get("council_area")
    if areas:
        service["service_areas"] = [{"name": area} for area in _several(areas)]


def _put_times(service: Raw, cells: Raw) -> None:
    parts = _several(cells["parts_of_day"]) if "parts_of_day" in cells else []
    if parts and "days" in cells and not {"schedule", "opens_at"} & cells.keys():
        # "Tuesday; Friday" and "morning; evening": as words, for no hour is known.
        days = " and ".join(_several(cells["days"]))
        service["schedules"] = [{"description": f"{days}, {part.lower()}"} for part in parts]
        return
    times = {
        "description": cells.get("schedule"),
        "byday": cells.get("days"),
        "opens_at": cells.get("opens_at"),
        "closes_at": cells.get("closes_at"),
    }
    given = {name: value for name, value in times.items() if value not in (None, "")}
    if given:
        service["schedules"] = [given]


def _put_kinds(service: Raw, cells: Raw) -> None:
    languages = _several(cells["languages"]) if "languages" in cells else []
    if languages:
        service["languages"] = [
            {"code": part} if len(part) <= 3 or part == "interpreter" else {"name": part}
            for part in languages
        ]
    terms = [
        ("type", str(cells["service_type"])) if "service_type" in cells else None,
        ("tutor", str(cells["tutor_type"])) if "tutor_type" in cells else None,
    ]
    service_terms = [
        {
            "taxonomy_term": {
                "id": f"{taxonomy}:{simple(name)}",
                "name": name,
                "taxonomy": taxonomy,
            }
        }
        for taxonomy, name in filter(None, terms)
    ]
    if service_terms:
        service["attributes"] = service_terms
    gender = simple(str(cells.get("gender") or ""))
    if gender in ("women", "men", "female", "male", "women only", "men only"):
        who = "women" if gender.startswith(("wom", "fem")) else "men"
        tags = service.get("tags") or []
        if who not in tags:
            service["tags"] = [*tags, who]
