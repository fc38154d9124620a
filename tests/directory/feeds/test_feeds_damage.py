"""Damaged feeds: each ends in the report of a careful importer, and what is good is kept."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from databases import Databases
from feeds_at_hand import Directory, Raw, service

from directory.feeds.findings import Unreadable, Verdict

REJECTED, LEFT_OUT = Verdict.REJECTED, Verdict.LEFT_OUT
MENDED, DOUBTFUL = Verdict.MENDED, Verdict.DOUBTFUL


def _location(**changes: Any) -> Raw:
    """A good service whose location is changed."""
    good = service()
    place = good["service_at_locations"][0]["location"]
    place.update(changes)
    return good


def _address(**changes: Any) -> Raw:
    good = service()
    good["service_at_locations"][0]["location"]["addresses"][0].update(changes)
    return good


def _phone(number: Any) -> Raw:
    return service(phones=[{"id": "p1", "number": number}])


def _schedule(**changes: Any) -> Raw:
    good = service()
    good["schedules"][0].update(changes)
    return good


# One value at fault: the service, the field that is named, the verdict, words of the reason, and
# what is kept in the row.
VALUES = [
    ("a number of words", _phone("ring Joan"), "phones[0].number", LEFT_OUT, "no phone number",
     {"phone": None}),
    ("a number too short", _phone("0131"), "phones[0].number", LEFT_OUT, "no phone number",
     {"phone": None}),
    ("two numbers in one", _phone("0131 496 0113 or 0131 496 0114 (Tue)"), "phones[0].number",
     MENDED, "first number was kept", {"phone": "0131 496 0113"}),
    ("no email", service(email="walk at example"), "email", LEFT_OUT, "no email address",
     {"email": None}),
    ("an email with words", service(email="Ann <ann@example.org>"), "email", MENDED,
     "address was kept", {"email": "ann@example.org"}),
    ("a link that runs", service(url="javascript:alert(1)"), "url", LEFT_OUT, "no web address",
     {"url": None}),
    ("a page without its https", service(url="www.walk.example.org"), "url", MENDED, "https://",
     {"url": "https://www.walk.example.org"}),
    ("no postcode", _address(postal_code="ABC 1234"),
     "service_at_locations[0].location.addresses[0].postal_code", LEFT_OUT, "no British postcode",
     {"place_names": ["Leith"]}),
    ("a point the wrong way round", _location(latitude=-3.17, longitude=55.975),
     "service_at_locations[0].location.latitude", MENDED, "wrong way round",
     {"latitude": 55.975, "longitude": -3.17}),
    ("a point in the sea", _location(latitude=0, longitude=0),
     "service_at_locations[0].location.latitude", LEFT_OUT, "both 0", {}),
    ("a point on the other side", _location(latitude=40.7, longitude=-74.0),
     "service_at_locations[0].location.latitude", LEFT_OUT, "outside the United Kingdom", {}),
    ("half a point", _location(longitude=None), "service_at_locations[0].location.latitude",
     LEFT_OUT, "one alone", {}),
    ("a latitude of words", _location(latitude="north"),
     "service_at_locations[0].location.latitude", LEFT_OUT, "no number", {}),
    ("a day that is not", service(assured_date="2026-02-31"), "assured_date", LEFT_OUT,
     "no day of the calendar", {"assured_date": None}),
    ("a day the British way", service(assured_date="31/01/2026"), "assured_date", MENDED,
     "day, month, year", {}),
    ("a moment of words", service(last_modified="last week"), "last_modified", LEFT_OUT,
     "no moment", {"last_modified": None}),
    ("a time that is not", _schedule(opens_at="25:00"), "schedules[0].opens_at", LEFT_OUT,
     "no time of day", {}),
    ("days that are not", _schedule(byday="someday"), "schedules[0].byday", LEFT_OUT,
     "no list of days", {}),
    ("validity that ends first", _schedule(valid_from="2026-06-01", valid_to="2026-01-01"),
     "schedules[0].valid_to", LEFT_OUT, "before valid_from", {}),
    ("ages the wrong way round", service(minimum_age=65, maximum_age=18), "minimum_age", MENDED,
     "exchanged", {"minimum_age": 18.0, "maximum_age": 65.0}),
    ("an age of 650", service(maximum_age=650), "maximum_age", LEFT_OUT, "between 0 and 120",
     {"maximum_age": None}),
    ("a status nobody knows", service(status="on the moon"), "status", MENDED, "not offered",
     {"status": "inactive"}),
    ("a status of another word", service(status="Temporarily_Closed"), "", None, "",
     {"status": "temporarily closed"}),
    ("no status", service(status=None), "status", DOUBTFUL, "taken as active",
     {"status": "active"}),
    ("markup", service(description="<p>A <b>walk</b>.</p><ul><li>Tea</li></ul>"), "description",
     MENDED, "held HTML", {"description": "A walk.\n\nTea"}),
    ("a script", service(description="<script>alert(1)</script>A walk."), "description", MENDED,
     "held a script", {"description": "A walk."}),
    ("markup that was escaped twice",
     service(description="&amp;lt;b&amp;gt;Walk&amp;lt;/b&amp;gt;"), "description", MENDED,
     "held HTML", {"description": "Walk"}),
    ("a megabyte", service(description="walk " * 200_000), "description", MENDED,
     "1,000,000 characters", {}),
    ("a NUL", service(description="A\u0000 walk."), "description", MENDED, "nobody sees",
     {"description": "A walk."}),
    ("letters that were broken", service(description="CafÃ© and Â£2"), "description", MENDED,
     "broken encoding", {"description": "Café and £2"}),
    ("a list where a text was due", service(description=["a", "walk"]), "description", LEFT_OUT,
     "no text", {"description": None}),
    ("an object where a value was due", service(minimum_age={"years": 18}), "minimum_age",
     LEFT_OUT, "no single value", {"minimum_age": None}),
    ("a text where objects were due", service(service_at_locations="Leith"),
     "service_at_locations", LEFT_OUT, "no list of objects", {"latitude": None}),
    ("a link to no organisation", service(organization=None, organization_id="nobody"),
     "organization_id", LEFT_OUT, "no organisation of this feed", {"organization_id": None}),
    ("a link to no location", service(service_at_locations=[{"id": "at", "location_id": "no"}]),
     "service_at_locations[0].location_id", LEFT_OUT, "no location of this feed", {}),
    ("a price of words", service(cost_options=[{"id": "c", "amount": "a lot"}]),
     "cost_options[0].amount", LEFT_OUT, "no number", {}),
    ("an organisation without a name", service(organization={"id": "o9"}), "organization.name",
     LEFT_OUT, "is missing", {"organization_id": None}),
]  # fmt: skip


@pytest.fixture(scope="module")
def all_values(
    databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Directory, dict[str, list[Raw]]]]:
    """Every value at fault in one feed, a good service between each two; findings by record."""
    folder = tmp_path_factory.mktemp("damage")
    url = databases.take(folder)
    feed = Directory(url, folder)
    raws = []
    for at, case in enumerate(VALUES):
        raws += [{**case[1], "id": f"bad{at}"}, service(f"good{at}")]
    told = feed.take(raws, report=folder / "report.csv")
    found: dict[str, list[Raw]] = {}
    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["record"], []).append(row)
    assert told.outcome.read == 2 * len(VALUES)
    yield feed, found
    databases.give_back(url)


@pytest.mark.parametrize("at", [pytest.param(n, id=case[0]) for n, case in enumerate(VALUES)])
def test_a_value_at_fault_is_named_and_the_service_is_kept(
    all_values: tuple[Directory, dict[str, list[Raw]]], at: int
) -> None:
    feed, found = all_values
    _, _, field, verdict, reason, kept = VALUES[at]
    named = found.get(f"bad{at}", [])
    if verdict is None:
        assert named == []
    else:
        assert [(row["field"], row["verdict"]) for row in named] == [(field, verdict.value)]
        assert named[0]["row"] == f"item {2 * at + 1}"
        assert reason in named[0]["reason"]
    assert f"good{at}" not in found
    service_kept = feed.one(f"bad{at}")
    for name, value in kept.items():
        have = getattr(service_kept, name)
        assert getattr(have, "value", have) == value, name


# A whole record at fault: what stands beside a good service, and how the report names it.
RECORDS = [
    ("no id", service(id=None), "id", "is missing"),
    ("an id that is an object", service(id={"a": 1}), "id", "is no id"),
    ("an id of a thousand letters", service(id="x" * 1000), "id", "is no id"),
    ("no name", service("bad", name=None), "name", "is missing"),
    ("a name of blanks", service("bad", name="  \n "), "name", "is missing"),
    ("a name that is only markup", service("bad", name="<br/>"), "name", "is missing"),
    ("no object", "Walk on Tuesdays", "", "is no record"),
    ("null", None, "", "is no record"),
    ("a list", ["Walk"], "", "is no record"),
]


@pytest.mark.parametrize(
    ("raw", "field", "reason"), [pytest.param(*case[1:], id=case[0]) for case in RECORDS]
)
def test_a_record_at_fault_is_rejected_by_name_and_the_good_one_imported(
    directory: Directory, raw: Any, field: str, reason: str
) -> None:
    told = directory.take([service("good"), raw])
    assert directory.ids() == {"good"}
    rejected = [found for found in told.findings.first if found.verdict is REJECTED]
    assert [(found.row, found.field) for found in rejected] == [("item 2", field)]
    assert reason in rejected[0].reason


def test_an_id_given_twice_with_other_content_keeps_the_first(directory: Directory) -> None:
    told = directory.take([service(), service(name="Another walk"), service()])
    assert directory.one().name == "Walk s1"
    assert told.outcome.read == 1
    assert [(found.row, found.verdict) for found in told.findings.first] == [
        ("item 2", REJECTED),
        ("item 3", DOUBTFUL),
    ]
    assert "given before (feed.json item 1)" in told.findings.first[0].reason


# Files that cannot be read at all, and what the sentence says.
UNREADABLE = [
    ("an empty file", b"", "feed.json", "is empty"),
    ("a web page", b"<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", "feed.json",
     "web page"),
    ("words", b"Service temporarily down", "feed.json", "no column is known|no row of headings"),
    ("a number", b"42", "feed.json", "no column is known|neither a list"),
    ("JSON that breaks in its first record", b'[{"id": "s1", "name": "Wa', "feed.json", "no JSON"),
    ("an object without records", b'{"version": "3.0", "profile": "x"}', "feed.json",
     "holds no records"),
    ("an openapi document", b'{"openapi": "3.1.0", "paths": {"/": {}}}', "feed.json",
     "holds no records"),
    ("a zip that is none", b"PK\x03\x04 and then nothing", "feed.zip", "no column|headings|zip"),
    ("a PDF", b"%PDF-1.7 ...", "feed.pdf", "PDF"),
    ("an old workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "feed.xls",
     "old Excel"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "name", "says"), [pytest.param(*case[1:], id=case[0]) for case in UNREADABLE]
)
def test_a_file_that_cannot_be_read_changes_nothing(
    directory: Directory, content: bytes, name: str, says: str
) -> None:
    directory.take([service()])
    before = directory.rows("select * from services")
    with pytest.raises(Unreadable, match=says):
        directory.take(directory.file(content, name))
    assert directory.rows("select * from services") == before
    assert len(directory.rows("select * from imports where fault is null")) == 1
    assert len(directory.rows("select * from imports where fault is not null")) == 1


def test_a_file_that_ends_in_the_middle_gives_what_was_whole_and_nothing_vanishes(
    directory: Directory,
) -> None:
    directory.take([service("s1"), service("s2"), service("s3")])
    whole = json.dumps([service("s1", name="New name"), service("s2"), service("s3")])
    told = directory.take(directory.file(whole[: whole.index('"s3"') + 20]))
    assert directory.one("s1").name == "New name"
    assert told.outcome.read == 2
    assert not told.outcome.complete
    assert told.outcome.vanished == 0
    assert "ends in the middle" in told.findings.first[-1].reason
    assert told.findings.first[-1].row == "item 3"
    assert directory.one("s3").vanished_at is None


def test_an_empty_list_does_not_make_everything_vanish(directory: Directory) -> None:
    directory.take([service()])
    told = directory.take([])
    assert told.outcome.vanished == 0
    assert "no service" in told.findings.first[0].reason
    assert directory.one().vanished_at is None


def test_one_page_of_several_is_not_the_whole_feed(directory: Directory) -> None:
    directory.take([service("s1"), service("s2")])
    told = directory.take(
        {"total_items": 40, "total_pages": 40, "page_number": 1, "contents": [service("s1")]}
    )
    assert (told.outcome.read, told.outcome.vanished) == (1, 0)
    assert "40 in all and holds 1" in told.findings.first[0].reason
    assert told.findings.first[0].field == "total_items"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_no_part_of_the_data(directory: Directory, encoding: str) -> None:
    words = json.dumps([service(name="Òran is Cèic")], ensure_ascii=False)
    told = directory.take(directory.file(words.encode(encoding)))
    assert directory.one().name == "Òran is Cèic"
    # UTF-8 with its mark is usual; another encoding is told of.
    assert told.findings.total == (0 if encoding == "utf-8-sig" else 1)


def test_a_file_from_windows_is_read_as_such_and_told_of(directory: Directory) -> None:
    words = "name,cost\nOra\u00f1 group,\u00a32\n".encode("cp1252")
    told = directory.take(directory.file(words, "groups.csv"))
    assert [row[0] for row in directory.rows("select fees_description from services")] == ["£2"]
    assert "Windows-1252" in told.findings.first[0].reason


def test_line_ends_of_three_kinds_are_all_line_ends(directory: Directory) -> None:
    words = b"id,name,phone\r\na,One,0131 496 0113\nb,Two,0131 496 0114\rc,Three,\n"
    told = directory.take(directory.file(words, "groups.csv"))
    assert directory.ids() == {"a", "b", "c"}
    assert told.findings.total == 0


def test_a_nul_in_a_table_is_taken_out_and_told_of_once(directory: Directory) -> None:
    words = b"id,name\na,O\0ne\nb,T\0wo\n"
    told = directory.take(directory.file(words, "groups.csv"))
    assert {row[0] for row in directory.rows("select name from services")} == {"One", "Two"}
    assert [found.verdict for found in told.findings.first] == [MENDED]


def test_a_quote_that_is_never_closed_loses_no_row_silently(directory: Directory) -> None:
    words = 'id,name,description\na,One,fine\nb,Two,"never closed\nc,Three,fine\n'
    told = directory.take(directory.file(words, "groups.csv"))
    assert directory.ids() >= {"a"}
    assert (
        "c" in directory.ids()
        or told.findings.total
        or "Three" in str(directory.rows("select description from services where source_id = 'b'"))
    )


def test_a_row_with_a_cell_too_many_is_named(directory: Directory) -> None:
    told = directory.take(
        directory.file("id,name,phone\na,One,0131 496 0113,Leith, too\n", "g.csv")
    )
    assert told.findings.first[0].row == "row 2"
    assert "5 cells under 3 headings" in told.findings.first[0].reason


def test_a_phone_in_a_table_is_named_by_row_field_value_and_reason(directory: Directory) -> None:
    rows = "".join(f"s{n},Walk {n},0131 496 {n:04d}\n" for n in range(12))
    told = directory.take(
        directory.file(f"id,name,phone\n{rows}bad,Walk,ring Joan\n", "services.csv")
    )
    assert told.findings.first[0].sentence() == (
        'services.csv, row 14, field phone (bad): "ring Joan" is no phone number [left out]'
    )
    assert told.outcome.read == 13


def test_rows_that_point_at_nothing_are_named_in_tables(directory: Directory) -> None:
    folder = directory.folder / "tables"
    directory.file("id,name,status,organization_id\ns1,Walk,active,gone\n", "tables/services.csv")
    directory.file("id,name\no1,Trust\n", "tables/organizations.csv")
    directory.file(
        "id,service_id,number\np1,s1,0131 496 0113\np2,gone,0131 496 0114\n", "tables/phones.csv"
    )
    directory.file("x,y\n1,2\n", "tables/people.csv")
    told = directory.take(folder)
    assert directory.one().phone == "0131 496 0113"
    assert {(found.file, found.row, found.field) for found in told.findings.first} == {
        ("people.csv", "", ""),
        ("phones.csv", "row 3", "service_id"),
        ("services.csv", "row 2", "organization_id"),
    }


def test_every_finding_is_in_the_csv_and_no_cell_is_a_formula(
    directory: Directory, tmp_path: Path
) -> None:
    report = tmp_path / "var" / "report.csv"
    bad = [service(f"s{n}", email="=1+2", phones=None) for n in range(30)]
    told = directory.take(bad, report=report)
    assert told.findings.total == 30
    assert len(told.findings.first) == 10
    with report.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 30
    assert rows[29]["row"] == "item 30"
    assert rows[0] | {"file": ""} == {
        "file": "",
        "row": "item 1",
        "record": "s0",
        "field": "email",
        "value": "'=1+2",
        "reason": "is no email address",
        "verdict": "left out",
    }


def test_a_clean_feed_leaves_no_report(directory: Directory, tmp_path: Path) -> None:
    directory.take([service()], report=tmp_path / "report.csv")
    assert not (tmp_path / "report.csv").exists()


def test_fields_that_nobody_knows_are_counted_not_kept(directory: Directory) -> None:
    told = directory.take([service("s1", mood="good"), service("s2", mood="bad")])
    assert told.findings.unknown_fields == {"service.mood": 2}


def test_what_lies_deeper_than_hsds_does_no_harm(directory: Directory) -> None:
    deep: Any = "end"
    for _ in range(400):
        deep = [{"id": "x", "contacts": deep}]
    directory.take([service(contacts=deep)])
    assert directory.ids() == {"s1"}


@pytest.mark.slow
def test_a_record_nested_without_end_is_rejected_and_the_next_one_read(
    directory: Directory,
) -> None:
    deep = '{"id": "x", "contacts": [' * 3_000 + "]}" * 3_000
    bad = json.dumps(service("bad")).rstrip("}") + f', "required_documents": [{deep}]}}'
    words = f"[{bad},{json.dumps(service('good'))}]"
    told = directory.take(directory.file(words))
    assert "good" in directory.ids()
    assert told.outcome.read >= 1
    with pytest.raises(Unreadable):
        directory.take(directory.file("{" + '"a": {' * 50_000 + "}" * 50_001))


def test_a_workbook_that_unpacks_without_end_is_refused(
    directory: Directory, monkeypatch: pytest.MonkeyPatch
) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["name", "phone"])
    directory.folder.mkdir(parents=True, exist_ok=True)
    book.save(directory.folder / "a.xlsx")
    monkeypatch.setattr("directory.feeds.spreadsheet._LARGEST_BOOK", 1_000)
    with pytest.raises(Unreadable, match="unpacks to more than"):
        directory.take(directory.folder / "a.xlsx")
