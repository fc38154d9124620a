"""Each format is recognised by what is in it and gives the same services."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from feeds_at_hand import Directory, Raw, service
from tables import for_every_row

from directory.feeds.fields import days
from directory.feeds.findings import Unreadable
from directory.feeds.sources import Format
from store.open_times import DAYS, PartOfDay, open_mask

SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "directory-samples"
with_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample feeds are not here")


def _organisation(*services: Raw) -> Raw:
    owner = services[0]["organization"]
    return {
        **owner,
        "services": [
            {name: value for name, value in one.items() if name != "organization"}
            for one in services
        ],
    }


def _page(*services: Raw, **more: Any) -> Raw:
    return {
        "total_items": len(services),
        "total_pages": 1,
        "page_number": 1,
        "size": len(services),
        "first_page": True,
        "last_page": True,
        "empty": False,
        "contents": list(services),
        **more,
    }


TWO = (service("s1"), service("s2"))
SHAPES = [
    ("a list", list(TWO)),
    ("a page", _page(*TWO)),
    ("a page whose facts come last", dict(reversed(_page(*TWO).items()))),
    ("organisations in full", [_organisation(*TWO)]),
    ("lists by name", {"organizations": [TWO[0]["organization"]], "services": [
        {k: v for k, v in one.items() if k != "organization"} | {"organization_id": "o1"}
        for one in TWO]}),
    ("services before what they point at", {"services": [
        {k: v for k, v in one.items() if k != "organization"} | {"organization_id": "o1"}
        for one in TWO], "organizations": [TWO[0]["organization"]]}),
]  # fmt: skip


@pytest.mark.parametrize("content", [pytest.param(case[1], id=case[0]) for case in SHAPES])
def test_hsds_json_in_every_shape_gives_the_same_services(
    directory: Directory, content: Any
) -> None:
    told = directory.take(content)
    assert told.findings.total == 0
    assert told.outcome.complete
    assert directory.ids() == {"s1", "s2"}
    kept = directory.one()
    assert kept.organization_id == "feed:o1"
    assert (kept.phone, kept.area, kept.delivery) == (
        "0131 496 0113",
        "City of Edinburgh",
        ["in_person"],
    )
    assert kept.schedules == [{"byday": ["TU"], "opens_at": "10:00", "closes_at": "12:00"}]
    assert kept.points == [[55.975, -3.17]]
    assert kept.place_names == ["Leith", "EH6"]


def test_one_service_in_full_is_read_and_is_not_the_whole_feed(directory: Directory) -> None:
    directory.take([service("other")])
    told = directory.take(service())
    assert directory.ids() == {"s1", "other"}
    assert (told.findings.total, told.outcome.vanished) == (0, 0)


def test_a_folder_of_services_and_a_zip_of_it_are_read(directory: Directory) -> None:
    for one in TWO:
        directory.file(one, f"many/{one['id']}.json")
    assert directory.take(directory.folder / "many").outcome.new == 2
    archive = directory.folder / "many.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for one in (*TWO, service("s3")):
            packed.writestr(f"export/{one['id']}.json", json.dumps(one))
    told = directory.take(archive)
    assert (told.outcome.new, told.outcome.unchanged) == (1, 2)


def test_a_list_beside_the_services_in_full_takes_nothing_away(directory: Directory) -> None:
    thin = {name: service()[name] for name in ("id", "name", "description", "status")}
    directory.file(_page(thin), "many/a_list.json")
    directory.file(service(), "many/b_full.json")
    directory.file(_page(thin), "many/c_list.json")
    told = directory.take(directory.folder / "many")
    assert told.findings.total == 0
    assert directory.one().phone == "0131 496 0113"


def test_attributes_metadata_and_capacities_are_kept(directory: Directory) -> None:
    directory.take(
        [
            service(
                attributes=[
                    {
                        "id": "t1",
                        "taxonomy_term": {
                            "id": "walking",
                            "name": "Walking",
                            "taxonomy_detail": {"id": "topics", "name": "Topics"},
                        },
                    }
                ],
                metadata=[{"id": "m1", "last_action_type": "update", "field_name": "name"}],
                capacities=[{"id": "c1", "available": 3, "unit": {"id": "u", "name": "seats"}}],
                additional_urls=[{"id": "u1", "label": "Map", "url": "https://map.example.org"}],
            )
        ]
    )
    assert directory.rows("select name, taxonomy_id from taxonomy_terms") == [("Walking", "topics")]
    assert directory.rows("select link_id, taxonomy_term_id from attributes") == [
        ("s1", "feed:walking")
    ]
    assert directory.rows("select field_name from metadata") == [("name",)]
    assert directory.rows("select available, unit_name from service_capacities") == [(3, "seats")]
    assert directory.rows("select label from urls") == [("Map",)]
    assert directory.one().tags == ["walking"]


TABLES = {
    "organizations.csv": "id,name,description\no1,Shore Trust,A trust.\n",
    "services.csv": "id,organization_id,name,description,status\n"
    "s1,o1,Walk s1,A walk by the water.,active\ns2,o1,Walk s2,A walk.,active\n",
    "locations.csv": "id,location_type,name,latitude,longitude\n"
    "l1,physical,Shore Hall,55.975,-3.17\n",
    "addresses.csv": "id,location_id,address_1,city,postal_code\nd1,l1,1 Shore,Leith,EH6 6AA\n",
    "service_at_location.csv": "id,service_id,location_id\nat1,s1,l1\n",
    "phones.csv": "id,service_id,contact_id,number\np1,s1,,0131 496 0113\np2,,c1,0131 496 0114\n",
    "contacts.csv": "id,service_id,name\nc1,s2,Ann\n",
    "schedules.csv": "id,service_id,freq,byday,opens_at,closes_at\nh1,s1,WEEKLY,TU,10:00,12:00\n",
    "taxonomy_terms.csv": "id,name,description\nwalking,Walking,Walks\n",
    "attributes.csv": "id,link_id,taxonomy_term_id,link_entity\nt1,s1,walking,service\n",
}


def test_tables_of_hsds_are_put_together(directory: Directory) -> None:
    for name, content in TABLES.items():
        directory.file(content, f"tables/{name}")
    told = directory.take(directory.folder / "tables")
    assert told.source.format == "tabular"
    assert told.findings.total == 0
    kept = directory.one()
    assert (kept.organization_id, kept.phone, kept.tags) == (
        "feed:o1",
        "0131 496 0113",
        ["walking"],
    )
    assert (kept.place_names, kept.latitude) == (["Leith", "EH6"], 55.975)
    assert kept.schedules[0]["byday"] == ["TU"]
    # A phone that hangs from a contact is still the service's.
    assert directory.one("s2").phone == "0131 496 0114"


def test_the_tables_of_our_own_examples_come_in_without_a_finding(directory: Directory) -> None:
    from directory.demonstration import FOLDER

    told = directory.take(FOLDER)
    assert told.findings.total == 0
    assert told.outcome.read == 220


ALISS = {
    "meta": {
        "licence": "https://creativecommons.org/licenses/by/4.0/",
        "attribution": [{"text": "Contains contributions from made-up people", "url": "x"}],
    },
    "count": 2,
    "next": None,
    "data": [
        {
            "id": "a1",
            "organisation": {"id": "o1", "name": "Shore Trust", "is_claimed": False},
            "name": "Sit and Sing",
            "description": "Songs on Tuesdays at 2pm.\r\n\r\nCome along.",
            "url": "https://sing.example.org",
            "phone": "0131 496 0113",
            "email": "",
            "categories": [{"name": "Singing", "slug": "singing"}],
            "community_groups": [
                {"name": "Older Adults", "slug": "older-adults", "min_age": 60, "max_age": None}
            ],
            "accessibility_features": [
                {"name": "Free to use service", "slug": "free-to-use-service"},
                {"name": "Hearing loop", "slug": "hearing-loop"},
                {"name": "BSL (British Sign Language)", "slug": "bsl"},
            ],
            "service_areas": [
                {"code": "S12000036", "type": "Local Authority", "name": "City of Edinburgh"}
            ],
            "locations": [
                {
                    "id": "l1",
                    "name": "Shore Hall",
                    "street_address": "1 Shore",
                    "locality": "Leith",
                    "postal_code": "EH6 6AA",
                    "country": "GB",
                    "latitude": 55.975,
                    "longitude": -3.17,
                }
            ],
            "aliss_url": "https://aliss.example.org/a1",
            "last_updated": "2026-03-24T09:57:56.111368+00:00",
            "last_reviewed": "2026-10-01T00:00:00Z",
        },
        {
            "id": "a2",
            "organisation": {"id": "o1", "name": "Shore Trust"},
            "name": "Shore Line",
            "description": "Someone to talk to.",
            "accessibility_features": [{"name": "Telephone Service"}],
            "phone": "0131 496 0114",
            "service_areas": [{"code": "XS", "type": "Country", "name": "Scotland"}],
            "locations": [],
        },
    ],
}


def test_aliss_is_recognised_and_says_what_it_says(directory: Directory) -> None:
    told = directory.take(ALISS)
    assert (told.source.format, told.findings.total) == ("aliss", 0)
    sing, line = directory.one("a1"), directory.one("a2")
    assert (sing.is_free, sing.minimum_age, sing.maximum_age) == (True, 60, None)
    assert {"singing", "older_people"} <= set(sing.tags)
    assert sing.languages == ["en", "bfi"]
    assert "hearing_loop" in sing.accessibility
    assert sing.schedules == [{"byday": ["TU"], "opens_at": "14:00"}]
    assert sing.last_reviewed is not None
    assert (sing.last_reviewed.isoformat(), sing.area) == ("2026-10-01", "City of Edinburgh")
    assert sing.licence == "https://creativecommons.org/licenses/by/4.0/"
    assert (line.national, line.delivery, line.is_free) == (True, ["phone"], None)
    assert directory.rows("select distinct attribution from records") == [
        ("Contains contributions from made-up people",)
    ]


SHEET = [
    ["Our groups, autumn 2026"],
    ["Ref", "Service name", "What it is", "Run by", "Tel.", "Where", "Town", "Post code",
     "When", "Cost", "Area served", "Access"],
    [7, "Bowls", "Indoor bowls.", "Shore Trust", "0131 496 0113", "Shore Hall", "Leith", "eh6 6aa",
     "Mondays 7pm to 9pm", "£2", "City of Edinburgh", "Step-free; hearing loop"],
    [None] * 12,
    [8, "Line dancing", None, None, None, None, "Leith", None, None, "Free", None, None],
]  # fmt: skip
MAP = {"description": "What it is", "phone": "Tel."}


def _xlsx(path: Path, rows: list[list[Any]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path


def _csv(path: Path, rows: list[list[Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (";".join("" if c is None else f'"{c}"' for c in row) for row in rows)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_spreadsheet_with_a_title_and_a_mapping_is_read(directory: Directory, kind: str) -> None:
    write = _xlsx if kind == "xlsx" else _csv
    told = directory.take(write(directory.folder / f"groups.{kind}", SHEET), mapping=MAP)
    assert (told.source.format, told.findings.total) == ("spreadsheet", 0)
    bowls, dance = directory.one("7"), directory.one("8")
    assert (bowls.name, bowls.description, bowls.phone) == (
        "Bowls",
        "Indoor bowls.",
        "0131 496 0113",
    )
    assert (bowls.is_free, bowls.area, bowls.place_names) == (
        False,
        "City of Edinburgh",
        ["Leith", "EH6"],
    )
    assert set(bowls.accessibility) == {"step_free", "hearing_loop"}
    assert bowls.schedules == [{"byday": ["MO"], "opens_at": "19:00", "closes_at": "21:00"}]
    assert dance.is_free


def test_a_spreadsheet_without_ids_keeps_its_services_from_one_file_to_the_next(
    directory: Directory,
) -> None:
    first = directory.take(directory.file("name,postcode,cost\nBowls,EH6,£2\n", "a.csv"))
    second = directory.take(directory.file("name,postcode,cost\nBowls,EH6,£3\n", "b.csv"))
    assert (first.outcome.new, second.outcome.changed) == (1, 1)


def test_headings_that_say_nothing_are_asked_for_or_named(directory: Directory) -> None:
    from directory.import_source import Asked, import_source

    path = directory.file("A,B\nBowls,0131 496 0113\n", "a.csv")
    with pytest.raises(Unreadable, match=r"Headings are: A, B.*--map"):
        directory.take(path)
    asked: list[list[str]] = []

    def ask(headings: list[str], known: Any) -> dict[str, str]:
        asked.append(headings)
        return {"name": "A", "phone": "B"}

    told = import_source(
        directory.engine, Asked(str(path), name="feed"), now=_now(), ask_mapping=ask
    )
    assert asked == [["A", "B"]]
    assert told.outcome.new == 1
    assert directory.rows("select name, phone from services") == [("Bowls", "0131 496 0113")]


@pytest.mark.parametrize(
    ("mapping", "says"), [({"nome": "A"}, "no field"), ({"name": "C"}, "no heading")]
)
def test_a_mapping_that_cannot_be_is_refused_by_name(
    directory: Directory, mapping: dict[str, str], says: str
) -> None:
    with pytest.raises(Unreadable, match=says):
        directory.take(directory.file("A,B\nBowls,x\n", "a.csv"), mapping=mapping)


def test_what_the_feed_says_outright_counts_before_what_is_read_from_words(
    directory: Directory,
) -> None:
    directory.take(
        [
            service(
                description="Seated yoga by phone, free for all, in Urdu.",
                delivery=["in_person"],
                free=False,
                tags=["men"],
                accessibility_features=[],
                referral_route="GP",
                peer_led=True,
                adapted_from="dance",
                last_reviewed="2026-10-01",
            )
        ]
    )
    kept = directory.one()
    assert (kept.delivery, kept.is_free, kept.tags, kept.accessibility) == (
        ["in_person"],
        False,
        ["men"],
        [],
    )
    assert (kept.referral_route, kept.peer_led, kept.adapted_from) == ("GP", True, "dance")


@with_samples
@pytest.mark.parametrize(
    ("path", "form", "services"),
    [
        ("hsds-3.0/service_full.json", "hsds", 1),
        ("hsds-3.0/organization_full.json", "hsds", 1),
        ("hsds-3.0/csv", "tabular", 1),
        ("hsds-3.1-dev/service_full.json", "hsds", 1),
        ("oruk-3.0/service_full.json", "hsds", 1),
        ("oruk-3.0/csv", "tabular", 1),
        ("oruk-validator-mocks/Default/service_list.json", "hsds", 1),
        ("mock-hsds-api/services", "hsds", 1),
        ("aliss/docs_example_service_search_v4_2018.json", "aliss", 6),
    ],
)
def test_the_sample_feeds_of_others_are_read(
    directory: Directory, path: str, form: str, services: int
) -> None:
    told = directory.take(SAMPLES / path)
    assert (told.source.format, told.outcome.read) == (form, services)
    # What is at fault in them: a postcode of letters and a point at the North Pole.
    assert {found.reason for found in told.findings.first if "postal_code" in found.field} <= {
        "is no British postcode"
    }
    assert not told.findings.unknown_fields


@with_samples
def test_the_failing_mock_of_the_validator_gets_its_report(directory: Directory) -> None:
    told = directory.take(SAMPLES / "oruk-validator-mocks/Fail/service_list.json")
    fields = {found.field for found in told.findings.first}
    assert fields
    assert told.findings.total > 0


def test_the_format_can_be_said(directory: Directory) -> None:
    told = directory.take(directory.file([service()]), format=Format.HSDS)
    assert told.outcome.new == 1


def _now():  # type: ignore[no-untyped-def]
    from feeds_at_hand import NOW

    return NOW


PLAIN = [
    ["name", "description", "area", "town", "postcode_outward", "accessible", "who_for", "day",
     "time_of_day", "languages"],
    ["Chair class", "Bands and balls in a chair.", "Fife", "Kirkcaldy", "KY2", "step_free;changing",
     "Over 55s", "Monday to Friday", "morning;evening", "Cantonese;English"],
    ["Night line", "Somebody to ring.", "Scotland", None, None, None, "Anyone", "every day",
     "evening", None],
]  # fmt: skip


def test_the_headings_that_people_give_their_columns_are_known(directory: Directory) -> None:
    told = directory.take(_csv_with_commas(directory.folder / "plain.csv", PLAIN))
    assert told.findings.total == 0
    chair, line = (
        directory.rows(
            "select area, place_names, accessibility, eligibility_description, open_times, "
            f"national from services where name = '{name}'"
        )[0]
        for name in ("Chair class", "Night line")
    )
    assert (chair[0], chair[1]) == ("Fife", '["Kirkcaldy","KY2"]')
    assert set(json.loads(chair[2])) == {"step_free", "changing", "seated"}
    assert chair[3] == "Over 55s"
    weekdays = ["MO", "TU", "WE", "TH", "FR"]
    assert chair[4] == open_mask(weekdays, [PartOfDay.MORNING, PartOfDay.EVENING])
    assert line[4] == open_mask(DAYS, [PartOfDay.EVENING])
    assert line[5]


def _csv_with_commas(path: Path, rows: list[list[Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (",".join("" if c is None else f'"{c}"' for c in row) for row in rows)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@for_every_row(
    ("said", "kept"),
    [
        ("Monday to Friday", "MO,TU,WE,TH,FR"),
        ("Mon-Thu; Sat", "MO,TU,WE,TH,SA"),
        ("every day", "MO,TU,WE,TH,FR,SA,SU"),
        ("Weekdays", "MO,TU,WE,TH,FR"),
        ("Mondays & Fridays", "MO,FR"),
        ("1TH", "1TH"),
    ],
)
def test_days_are_read_as_people_write_them(said: str, kept: str) -> None:
    assert days(said) == kept
