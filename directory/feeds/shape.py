"""What a record of HSDS 3.x may hold, what is read with what, and what hangs from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from directory.feeds import fields as f
from directory.feeds.fields import Reader

# What signposting needs and HSDS lacks stands on the service itself, under these names.
SIGNPOSTING: dict[str, Reader] = {
    "adapted_from": f.text,
    "referral_route": f.referral,
    "peer_led": f.yes_or_no,
    "lived_experience_led": f.yes_or_no,
    "delivery": f.ways,
    "last_reviewed": f.day,
    "opted_out": f.yes_or_no,
    "free": f.yes_or_no,
    "national": f.yes_or_no,
    "tags": f.several,
    "condition_tags": f.several,
    "accessibility_features": f.tags,
    "spoken_languages": f.several,
    "example": f.yes_or_no,
    "data_licence": f.text,
    "data_attribution": f.text,
}


@dataclass(frozen=True)
class Shape:
    """One kind of object: its own values, and the lists of objects inside it."""

    values: dict[str, Reader]
    lists: dict[str, str] = field(default_factory=dict)
    # Without these a record means nothing.
    needed: tuple[str, ...] = ()
    # What other feeds call a field of ours.
    also_called: dict[str, str] = field(default_factory=dict)


def _texts(names: str) -> dict[str, Reader]:
    return dict.fromkeys(names.split(), f.text)


# Attributes and metadata may hang from anything; they are lifted up to their record.
LIFTED = {"attributes": "attributes", "metadata": "metadata"}

SHAPES: dict[str, Shape] = {
    "service": Shape(
        values={
            **_texts(
                "name alternate_name description interpretation_services application_process "
                "fees_description fees wait_time accreditations eligibility_description licenses "
                "alert"
            ),
            "url": f.url,
            "email": f.email,
            "status": f.status,
            "minimum_age": f.age,
            "maximum_age": f.age,
            "assured_date": f.day,
            "assurer_email": f.email,
            "last_modified": f.moment,
            "organization_id": f.identity,
            "program_id": f.identity,
            **SIGNPOSTING,
        },
        lists={
            "phones": "phones",
            "schedules": "schedules",
            "service_areas": "service_areas",
            "service_at_locations": "service_at_locations",
            "languages": "languages",
            "funding": "funding",
            "cost_options": "cost_options",
            "required_documents": "required_documents",
            "contacts": "contacts",
            "programs": "programs",
            "capacities": "capacities",
            "additional_urls": "urls",
        },
        needed=("name",),
        also_called={
            "website": "url",
            "eligibility": "eligibility_description",
            "organisation_id": "organization_id",
            "regular_schedules": "schedules",
            "summary_description": "description",
            "licence": "data_licence",
            "is_free": "free",
            "topics": "tags",
            "conditions": "condition_tags",
            "referral": "referral_route",
            "adapted": "adapted_from",
        },
    ),
    "organization": Shape(
        values={
            **_texts("name alternate_name description tax_status tax_id legal_status uri"),
            "email": f.email,
            "website": f.url,
            "logo": f.url,
            "year_incorporated": f.whole,
            "parent_organization_id": f.identity,
            "data_licence": f.text,
            "data_attribution": f.text,
        },
        lists={
            "phones": "phones",
            "contacts": "contacts",
            "funding": "funding",
            "programs": "programs",
            "organization_identifiers": "organization_identifiers",
            "additional_websites": "urls",
        },
        needed=("name",),
        also_called={"url": "website", "identifiers": "organization_identifiers"},
    ),
    "location": Shape(
        values={
            **_texts(
                "name alternate_name description transportation external_identifier "
                "external_identifier_type"
            ),
            "location_type": f.location_type,
            "url": f.url,
            "latitude": f.measure,
            "longitude": f.measure,
            "organization_id": f.identity,
        },
        lists={
            "addresses": "addresses",
            "accessibility": "accessibility",
            "phones": "phones",
            "languages": "languages",
            "contacts": "contacts",
            "schedules": "schedules",
        },
        also_called={
            "lat": "latitude",
            "lng": "longitude",
            "lon": "longitude",
            "long": "longitude",
            "physical_addresses": "addresses",
            "accessibility_for_disabilities": "accessibility",
        },
    ),
    "service_at_locations": Shape(
        values={"description": f.text, "location_id": f.identity},
        lists={
            "contacts": "contacts",
            "phones": "phones",
            "schedules": "schedules",
            "service_areas": "service_areas",
        },
        also_called={"regular_schedules": "schedules"},
    ),
    "addresses": Shape(
        values={
            **_texts("attention address_1 address_2 city region state_province country"),
            "postal_code": f.postcode,
            "address_type": f.location_type,
        },
        also_called={"postcode": "postal_code", "street_address": "address_1", "town": "city"},
    ),
    "accessibility": Shape(
        values={"description": f.text, "details": f.text, "url": f.url},
        also_called={"accessibility": "description"},
    ),
    "phones": Shape(
        values={"number": f.phone, **_texts("extension type description")},
        lists={"languages": "languages"},
        needed=("number",),
    ),
    "contacts": Shape(
        values={**_texts("name title department"), "email": f.email},
        lists={"phones": "phones"},
    ),
    "languages": Shape(values=_texts("name code note"), also_called={"language": "name"}),
    "schedules": Shape(
        values={
            **_texts("timezone wkst freq description attending_type notes"),
            **dict.fromkeys(("valid_from", "valid_to", "dtstart", "until"), f.day),
            "count": f.whole,
            "interval": f.whole,
            "byday": f.days,
            **dict.fromkeys(("byweekno", "bymonthday", "byyearday"), f.numbers),
            "opens_at": f.time_of_day,
            "closes_at": f.time_of_day,
            "schedule_link": f.url,
        },
    ),
    "cost_options": Shape(
        values={
            "valid_from": f.day,
            "valid_to": f.day,
            **_texts("option currency amount_description"),
            "amount": f.measure,
        },
    ),
    "service_areas": Shape(
        values=_texts("name description extent extent_type uri"),
        also_called={"service_area": "name"},
    ),
    "funding": Shape(values=_texts("source")),
    "programs": Shape(values=_texts("name alternate_name description"), needed=("name",)),
    "organization_identifiers": Shape(
        values=_texts("identifier_scheme identifier_type identifier"), needed=("identifier",)
    ),
    "required_documents": Shape(values=_texts("document uri")),
    "capacities": Shape(
        values={
            "available": f.measure,
            "maximum": f.measure,
            "description": f.text,
            "updated": f.moment,
            "unit_id": f.identity,
            **_texts("unit_name unit_scheme unit_identifier unit_uri"),
        },
    ),
    "urls": Shape(values={"label": f.text, "url": f.url}, needed=("url",)),
    "metadata": Shape(
        values=_texts(
            "resource_id resource_type last_action_date last_action_type field_name previous_value "
            "replacement_value updated_by"
        ),
    ),
    "attributes": Shape(
        values={
            "link_id": f.identity,
            **_texts("link_type link_entity value label"),
            "taxonomy_term_id": f.identity,
        },
    ),
    "taxonomy": Shape(values=_texts("name description uri version"), needed=("name",)),
    "taxonomy_term": Shape(
        values={
            **_texts("code name description taxonomy language term_uri"),
            "parent_id": f.identity,
            "taxonomy_id": f.identity,
        },
        needed=("name",),
        also_called={"term": "name"},
    ),
}

# Said of the parent by where it stands, so not a field that was not understood.
POINTS_UP = frozenset(
    "service_id location_id organization_id contact_id phone_id service_at_location_id "
    "link_id".split()
)
