"""Values that a feed puts straight on a service reach the place where HSDS keeps them."""

from __future__ import annotations

from typing import Any

import pytest
from feeds_at_hand import Directory, Raw

BARE: Raw = {"id": "s1", "name": "Group", "status": "active"}


@pytest.mark.parametrize(
    ("loose", "kept"),
    [
        ({"phone": "0131 496 0113"}, {"phone": "0131 496 0113"}),
        ({"telephone": "0131 496 0113"}, {"phone": "0131 496 0113"}),
        ({"postcode": "EH6 6AA", "city": "Leith"}, {"place_names": ["Leith", "EH6"]}),
        ({"latitude": 55.9, "longitude": -3.1}, {"points": [[55.9, -3.1]]}),
        ({"locations": [{"id": "l", "location_type": "physical", "latitude": 55.9,
                         "longitude": -3.1}]}, {"points": [[55.9, -3.1]]}),
        ({"languages": ["en", "ur", "Polish"]}, {"languages": ["en", "ur", "pl"]}),
        ({"languages": "en;bfi"}, {"languages": ["en", "bfi"]}),
        ({"accessibility": ["step_free", "hoist"]}, {"accessibility": ["step_free", "hoist"]}),
        ({"accessibility": [{"description": "Step-free entrance"}]},
         {"accessibility": ["step_free"]}),
        ({"accessibility_features": ["Step-free"]}, {"accessibility": ["step_free"]}),
        ({"delivery": ["In-person", "Telephone"]}, {"delivery": ["in_person", "phone"]}),
        ({"delivery": "home visit"}, {"delivery": ["home_visit"]}),
        ({"referral_route": "Self-referral"}, {"referral_route": "self"}),
        ({"referral_route": "gp"}, {"referral_route": "GP"}),
        ({"women_only": True}, {"tags": ["women"]}),
        ({"gender": "Women", "tags": ["walking"]}, {"tags": ["walking", "women"]}),
        ({"is_free": "yes"}, {"is_free": True}),
        ({"topics": ["walking"]}, {"tags": ["walking"]}),
        ({"attributes": ["Walking"]}, {"tags": ["walking"]}),
        ({"taxonomy_terms": [{"id": "w", "name": "Walking"}]}, {"tags": ["walking"]}),
        ({"schedule": "Tuesdays 6pm to 8pm"},
         {"schedules": [{"byday": ["TU"], "opens_at": "18:00", "closes_at": "20:00"}]}),
        ({"service_areas": ["Fife"]}, {"area": "Fife"}),
        ({"council_area": "Fife"}, {"area": "Fife"}),
    ],
)  # fmt: skip
def test_a_loose_value_is_kept(directory: Directory, loose: Raw, kept: dict[str, Any]) -> None:
    told = directory.take([{**BARE, **loose}])
    assert told.findings.total == 0, told.findings.first[0].sentence()
    service = directory.one()
    assert {name: getattr(service, name) for name in kept} == kept


def test_a_way_that_nobody_knows_is_named(directory: Directory) -> None:
    told = directory.take([{**BARE, "delivery": ["phone", "carrier pigeon"]}])
    assert directory.one().delivery == ["phone"]
    assert "carrier pigeon" in told.findings.first[0].reason
