"""A service as Open Referral UK 3.0 has it: what the profile holds, and the phone it forgot.

The profile has no phones on a service, a contact or a location, and neither name nor code of a
language. Its schemas forbid no further fields, so these are kept: a service that cannot be rung
is of no use. Fields that the profile needs and the directory has not are empty texts.
"""

from __future__ import annotations

import uuid
from typing import Any

Tree = dict[str, Any]

# Ids must be UUIDs; the same other id gives the same UUID each time.
_OURS = uuid.UUID("7c1e3a86-5f0d-4c58-8d3e-0d3c0a6f7b52")
_SERVICE = (
    "name", "description", "url", "email", "status", "fees", "accreditations", "minimum_age",
    "maximum_age", "assured_date", "assurer_email", "alert", "last_modified",
)  # fmt: skip
_KEPT: dict[str, tuple[str, ...]] = {
    "organization": ("name", "description", "email", "website", "logo", "uri",
                     "parent_organization_id"),
    "organization_identifiers": ("identifier_scheme", "identifier_type", "identifier"),
    "location": ("location_type", "name", "description", "latitude", "longitude",
                 "external_identifier", "external_identifier_type"),
    "addresses": ("attention", "address_1", "city", "region", "state_province", "postal_code",
                  "country", "address_type"),
    "accessibility": ("description", "details", "url"),
    "contacts": ("name", "title"),
    "phones": ("number", "description"),
    "languages": ("name", "code"),
    "schedules": ("valid_from", "valid_to", "dtstart", "freq", "interval", "byday", "bymonthday",
                  "description", "opens_at", "closes_at", "schedule_link", "attending_type",
                  "notes"),
    "service_areas": ("name", "extent", "extent_type", "uri"),
    "cost_options": ("valid_from", "valid_to", "option", "amount", "amount_description"),
    "funding": ("source",),
    "taxonomy_term": ("name", "description", "parent_id", "taxonomy", "term_uri"),
}  # fmt: skip
_NEEDED: dict[str, tuple[str, ...]] = {
    "organization": ("description",),
    "organization_identifiers": ("identifier_type",),
    "addresses": ("address_1", "city", "state_province", "postal_code", "country"),
    "taxonomy_term": ("description",),
}
_IDS = frozenset({"parent_organization_id", "parent_id"})


def as_oruk(service: Tree) -> Tree:
    """One service in full, for `/services/{id}` and for a file."""
    tree: Tree = {"id": as_uuid(service["id"])}
    fees = service.get("fees") or service.get("fees_description")
    told = {**service, "fees": fees} if fees else service
    tree.update({name: told[name] for name in _SERVICE if name in told})
    owner = service.get("organization")
    if owner is not None:
        tree["organization"] = _kept("organization", owner)
        identifiers = _each("organization_identifiers", owner)
        if identifiers:
            tree["organization"]["organization_identifiers"] = identifiers
    for name in ("phones", "schedules", "service_areas", "languages", "cost_options", "funding",
                 "contacts"):  # fmt: skip
        rows = _each(name, service)
        if rows:
            tree[name] = rows
    at = [_at_location(row) for row in service.get("service_at_locations", ())]
    if at:
        tree["service_at_locations"] = at
    attributes = [_attribute(row) for row in service.get("attributes", ())]
    if attributes:
        tree["attributes"] = attributes
    return tree


def as_uuid(identity: str) -> str:
    """An id as the profile wants it: itself where it is a UUID."""
    try:
        return str(uuid.UUID(identity))
    except ValueError:
        return str(uuid.uuid5(_OURS, identity))


def _kept(kind: str, raw: Tree) -> Tree:
    tree: Tree = {"id": as_uuid(raw["id"])}
    for name in _KEPT[kind]:
        value = raw.get(name)
        if value is None or (name == "freq" and value not in ("WEEKLY", "MONTHLY")):
            continue
        tree[name] = as_uuid(value) if name in _IDS else value
    for name in _NEEDED.get(kind, ()):
        tree.setdefault(name, "")
    if kind == "addresses":
        tree.setdefault("address_type", "physical")
    return tree


def _each(name: str, holder: Tree) -> list[Tree]:
    return [_kept(name, row) for row in holder.get(name, ())]


def _at_location(row: Tree) -> Tree:
    tree: Tree = {"id": as_uuid(row["id"])}
    place = row.get("location")
    if place is not None:
        tree["location"] = _kept("location", place)
        for name in ("addresses", "accessibility"):
            rows = _each(name, place)
            if rows:
                tree["location"][name] = rows
    schedules = _each("schedules", row)
    if schedules:
        tree["schedules"] = schedules
    return tree


def _attribute(row: Tree) -> Tree:
    tree: Tree = {"id": as_uuid(row["id"])}
    if row.get("link_type"):
        tree["link_type"] = row["link_type"]
    if row.get("taxonomy_term"):
        tree["taxonomy_term"] = _kept("taxonomy_term", row["taxonomy_term"])
    return tree
