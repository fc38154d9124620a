"""The Open Referral UK API: nine endpoints, by the schemas, public, bounded, and read only."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from console.app import OPEN_REFERRAL
from directory.demonstration import load_demonstration
from directory.feeds.findings import Findings
from directory.feeds.reading import Entry
from directory.importing import import_feed
from directory.writing_records import Source
from store.clock import now_utc
from store.engine import engine, session
from store.services import Service
from tests.console.conftest import Browser

SCHEMAS = Path(__file__).resolve().parents[3] / "shared/directory-samples/oruk-3.0/schema"
HARM = "<script>alert(1)</script>"
LEITH = {
    "id": "11111111-1111-4111-8111-111111111111",
    "name": f"Leith walkers {HARM}",
    "description": "A walk by the water.",
    "status": "active",
    "minimum_age": 16,
    "phones": [{"id": "p1", "number": "0131 496 0999"}],
    "schedules": [{"id": "s1", "byday": "TU", "opens_at": "10:00", "closes_at": "11:00"}],
    "service_at_locations": [
        {"id": "22222222-2222-4222-8222-222222222222",
         "location": {"id": "33333333-3333-4333-8333-333333333333", "name": "The hall",
                      "location_type": "physical", "latitude": 55.97, "longitude": -3.17}},
    ],
    "attributes": [
        {"id": "44444444-4444-4444-8444-444444444444",
         "taxonomy_term": {"id": "55555555-5555-4555-8555-555555555555", "name": "Walking",
                           "description": "On foot", "taxonomy": "Things to do"}},
    ],
}  # fmt: skip


def take(source: str, *services: dict[str, Any]) -> None:
    entries = [Entry("service", dict(one), str(number)) for number, one in enumerate(services)]
    import_feed(engine(), entries, Source(source, "test", "hsds"), Findings(), now=now_utc())


@pytest.fixture
def out(visit: Callable[..., Browser]) -> Callable[..., Any]:
    """Ask the API as anybody does."""
    browser = visit()

    def ask(path: str, status: int = 200) -> Any:
        answer = browser.get(f"/open-referral{path}")
        assert answer.status_code == status, answer.text
        assert answer.headers["access-control-allow-origin"] == "*"
        assert answer.headers["content-type"] == "application/json"
        assert "set-cookie" not in answer.headers
        return answer.json()

    return ask


def test_there_are_nine_endpoints_and_none_takes_anything(visit: Callable[..., Browser]) -> None:
    assert len(OPEN_REFERRAL) == 9
    browser = visit()
    for path in OPEN_REFERRAL:
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            answer = browser.request(method, path.replace("{identity}", "x"))
            assert answer.status_code in (404, 405), (method, path)


def test_an_empty_directory_answers_with_an_empty_page(out: Callable[..., Any]) -> None:
    assert out("")["version"] == "HSDS-UK-3.0"
    for path in ("/services", "/taxonomies", "/taxonomy_terms", "/service_at_locations"):
        page = out(path)
        assert (page["total_items"], page["total_pages"], page["empty"]) == (0, 1, True)
        assert out(f"{path}/nothing", 404)["error"]


def test_a_service_its_place_and_its_term_are_each_found_by_their_id(
    out: Callable[..., Any],
) -> None:
    take("feed", LEITH)
    [listed] = out("/services")["contents"]
    assert listed == out(f"/services/{LEITH['id']}")
    assert listed["name"].startswith("Leith walkers")
    [place] = out("/service_at_locations")["contents"]
    assert place == out(f"/service_at_locations/{place['id']}")
    assert place["service"]["id"] == LEITH["id"]
    assert place["location"]["name"] == "The hall"
    [term] = out("/taxonomy_terms")["contents"]
    assert term == out(f"/taxonomy_terms/{term['id']}")
    assert term["name"] == "Walking"
    for one in out("/taxonomies")["contents"]:
        assert one == out(f"/taxonomies/{one['id']}")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("search=WATER+leith", 1), ("search=100%25", 0), ("search=swim", 0),
        ("minimum_age=16", 1), ("minimum_age=18", 0), ("maximum_age=30", 1),
        ("day=tu", 1), ("day=WE", 0), ("day=TU&start_time=10:30", 1), ("start_time=09:00", 0),
        ("end_time=11:00", 1), ("end_time=12:00", 0),
        ("taxonomy_term_id=55555555-5555-4555-8555-555555555555", 1),
        ("taxonomy_term_id=55555555-5555-4555-8555-555555555556", 0),
        ("taxonomy_id=55555555-5555-4555-8555-555555555556", 0),
    ],
)  # fmt: skip
def test_filters_leave_what_meets_all_of_them(
    out: Callable[..., Any], query: str, found: int
) -> None:
    take("feed", LEITH)
    assert out(f"/services?{query}")["total_items"] == found
    assert out(f"/service_at_locations?{query}")["total_items"] == found


@pytest.mark.parametrize(
    "query",
    ["per_page=101", "per_page=0", "page=0", "page=-1", "per_page=many", "page=99999999999999",
     "day=Monday", "start_time=soon", "minimum_age=x", f"search={'a' * 101}"],
)  # fmt: skip
def test_what_cannot_be_used_is_refused_in_a_sentence(out: Callable[..., Any], query: str) -> None:
    assert out(f"/services?{query}", 400)["error"].endswith(".")


def test_nobody_is_asked_for_a_postcode(out: Callable[..., Any]) -> None:
    assert "postcode" in out("/service_at_locations?postcode=EH6+6AA", 400)["error"]


def test_pages_are_bounded_and_together_hold_everything_once(out: Callable[..., Any]) -> None:
    take("feed", *({**LEITH, "id": f"s{n}", "service_at_locations": [], "attributes": []}
                   for n in range(120)))  # fmt: skip
    assert len(out("/services")["contents"]) == 50
    met: list[str] = []
    for number in (1, 2):
        page = out(f"/services?per_page=100&page={number}")
        assert (page["total_items"], page["total_pages"]) == (120, 2)
        assert (page["first_page"], page["last_page"]) == (number == 1, number == 2)
        met += [one["id"] for one in page["contents"]]
    assert len(set(met)) == len(met) == 120
    assert out("/services?page=9")["empty"] is True


def test_what_asked_not_to_be_listed_or_is_gone_is_not_there(out: Callable[..., Any]) -> None:
    take("feed", LEITH, {**LEITH, "id": "66666666-6666-4666-8666-666666666666"})
    with session() as one:
        kept = one.get(Service, f"feed:{LEITH['id']}")
        assert kept is not None
        kept.opted_out = True
    assert out("/services")["total_items"] == 1
    out(f"/services/{LEITH['id']}", 404)
    take("feed", {**LEITH, "name": "Back again"})
    assert out("/services")["total_items"] == 0


def test_nothing_that_steers_what_is_offered_is_told(out: Callable[..., Any]) -> None:
    take("feed", LEITH)
    told = json.dumps(out("/services"))
    for name in ("trust", "opted_out", "record_id", "digest"):
        assert name not in told


@pytest.mark.slow
def test_every_service_of_the_demonstration_is_valid_by_the_schemas(
    out: Callable[..., Any], house: Path
) -> None:
    if not SCHEMAS.is_dir():
        pytest.skip("the schemas of Open Referral UK are not here")
    import jsonschema

    with session() as one:
        load_demonstration(one)
    formats = jsonschema.FormatChecker()

    def faults(name: str, one: Any) -> list[Any]:
        schema = json.loads((SCHEMAS / name).read_text())
        store = {file.name: json.loads(file.read_text()) for file in SCHEMAS.glob("*.json")}
        resolver = jsonschema.RefResolver("", schema, store=store)
        check = jsonschema.Draft202012Validator(schema, resolver=resolver, format_checker=formats)
        return list(check.iter_errors(one))

    page = out("/services?per_page=100")
    assert page["total_items"] > 50
    for one in page["contents"]:
        assert faults("compiled/service_list.json", one) == []
        assert faults("compiled/service.json", one) == []
    for one in out("/service_at_locations")["contents"]:
        assert faults("service_at_location.json", {k: v for k, v in one.items()
                                                   if k in ("id", "location")}) == []  # fmt: skip
    for path, name in (("/taxonomies", "taxonomy.json"), ("/taxonomy_terms", "taxonomy_term.json")):
        for one in out(path)["contents"]:
            assert faults(name, one) == []
