"""Export, import into an empty directory, export: the same; and who opted out is not in it."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from feeds_at_hand import Directory, service

from benchmarks.synthetic_directory import services
from directory.demonstration import FOLDER
from directory.handing_out.export import ExportFormat, export
from directory.handing_out.oruk import as_uuid
from store.engine import session
from store.services import Service

pytestmark = pytest.mark.slow

NewDatabase = Callable[..., str]

NAMES = {ExportFormat.HSDS: "x.json", ExportFormat.ORUK: "x.json", ExportFormat.CSV: "x.zip"}


def _round(
    directory: Directory, new_database: NewDatabase, folder: Path, form: ExportFormat
) -> bytes:
    """Export, import elsewhere, export there; what came out, if it is the same."""
    first = folder / "first" / NAMES[form]
    export(directory.engine, form, first)
    other = Directory(new_database(folder / "other"), folder / "other")
    told = other.take(first, name="copy")
    second = folder / "second" / NAMES[form]
    export(other.engine, form, second)
    assert told.findings.total == 0, told.findings.first[0].sentence()
    assert first.read_bytes() == second.read_bytes()
    return first.read_bytes()


FULL = service(
    alternate_name="The Blether",
    minimum_age=18,
    wait_time="Two weeks",
    attributes=[
        {"id": "t1", "value": "yes", "taxonomy_term": {"id": "w", "name": "Walking",
         "taxonomy_detail": {"id": "x", "name": "Topics", "version": "2"}}}
    ],
    contacts=[{"id": "c1", "name": "Ann", "phones": [
        {"id": "p2", "number": "0131 496 0114", "languages": [{"id": "g", "code": "gd"}]}]}],
    cost_options=[{"id": "k", "amount": 2.5, "currency": "GBP", "valid_from": "2026-01-01"}],
    funding=[{"id": "f", "source": "A fund"}],
    required_documents=[{"id": "r", "document": "A letter, or a card"}],
    capacities=[{"id": "q", "available": 3, "unit": {"id": "u", "name": "seats"}}],
    additional_urls=[{"id": "z", "label": "Map", "url": "https://map.example.org"}],
    program={"id": "g1", "name": "Shore programme"},
    metadata=[{"id": "m", "field_name": "name", "previous_value": "Stroll"}],
    tags=["walking", "a term, with a comma"],
    delivery=["in_person", "phone"],
    accessibility_features=[],
    adapted_from="walking",
    peer_led=True,
    data_licence="CC BY 4.0",
    data_attribution="Ann\nand Bob",
)  # fmt: skip


@pytest.mark.parametrize("form", list(ExportFormat))
def test_one_service_with_everything_comes_back_the_same(
    directory: Directory, new_database: NewDatabase, tmp_path: Path, form: ExportFormat
) -> None:
    directory.take([FULL, service("s2", status="defunct")])
    _round(directory, new_database, tmp_path, form)


FORMULAS = (
    "=HYPERLINK(1)", "+1+cmd|' /C calc'!A0", "-2+3+cmd|x", "@SUM(1+1)", "＝1+1", " =1+1",
)  # fmt: skip


@pytest.mark.parametrize("formula", FORMULAS)
def test_tables_run_nothing_in_a_spreadsheet_and_come_back_as_they_were(
    directory: Directory, new_database: NewDatabase, tmp_path: Path, formula: str
) -> None:
    harmed = service(
        "s3", name=formula, alternate_name=formula, description=formula, tags=[formula],
        contacts=[{"id": "c3", "name": formula}],
        phones=[{"id": "p3", "number": "+44 131 496 0999"}],
    )  # fmt: skip
    directory.take([harmed])
    _round(directory, new_database, tmp_path, ExportFormat.CSV)
    with zipfile.ZipFile(tmp_path / "first" / "x.zip") as packed:
        tables = [packed.read(name).decode() for name in packed.namelist()]
    cells = [cell for table in tables for row in csv.reader(io.StringIO(table)) for cell in row]
    # The formula is there, and in no cell where it would be worked out; a number stays a number.
    assert any(formula.strip() in cell for cell in cells)
    begins = [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "＝"))]
    assert set(begins) <= {"+44 131 496 0999", "-3.17"}


def test_nothing_of_it_is_lost_in_hsds(
    directory: Directory, new_database: NewDatabase, tmp_path: Path
) -> None:
    directory.take([FULL])
    out = json.loads(_round(directory, new_database, tmp_path, ExportFormat.HSDS))[0]
    assert _missing(FULL, out) == []


def _missing(wanted: Any, there: Any, path: str = "") -> list[str]:
    """Where something that went in did not come out. Metadata of a record needs no own id of it."""
    if isinstance(wanted, dict):
        if not isinstance(there, dict):
            return [path]
        return [
            gone
            for name, value in wanted.items()
            for gone in _missing(value, there.get(name), f"{path}.{name}")
        ]
    if isinstance(wanted, list) and wanted and isinstance(wanted[0], dict):
        rows = {row["id"]: row for row in there or []}
        return [
            gone
            for row in wanted
            for gone in _missing(row, rows.get(row.get("id")), f"{path}[{row.get('id')}]")
            if row.get("id")
        ]
    return [] if wanted == there else [path]


def test_the_examples_come_back_the_same(
    directory: Directory, new_database: NewDatabase, tmp_path: Path
) -> None:
    directory.take(FOLDER, name="examples")
    _round(directory, new_database, tmp_path, ExportFormat.CSV)


@pytest.mark.parametrize("form", list(ExportFormat))
def test_several_sources_come_back_the_same(
    directory: Directory, new_database: NewDatabase, tmp_path: Path, form: ExportFormat
) -> None:
    directory.take([FULL], name="one")
    directory.take([service("s1", name="The same id"), service("s3")], name="two")
    out = _round(directory, new_database, tmp_path, form)
    if form is ExportFormat.HSDS:
        ids = {one["id"] for one in json.loads(out)}
        assert ids == {"one:s1", "two:s1", "two:s3"}


@pytest.mark.parametrize("form", list(ExportFormat))
def test_a_synthetic_directory_comes_back_the_same(
    directory: Directory, new_database: NewDatabase, tmp_path: Path, form: ExportFormat
) -> None:
    directory.take(list(services(60)))
    _round(directory, new_database, tmp_path, form)


# Words that a table, a list in a cell or a second cleaning could read otherwise than they are.
NASTY = (
    "a;b", "a|b", "a, b", ";", "-", "=1+1", "'quoted", '"quoted"', 'in "the" middle', "two\nlines",
    "line\r\nends", "tab\there", "5 < 6 > 4", "R&B", "&amp;", "&lt;b&gt;", "Òran is Cèic", "😀",
    "null", "true", "0", "007", "1e5", "  blanks  ", "\u00a0hard blank", "\u2028separated",
    "\x85next line", "\x1cfile", "ends with \\", "#hash", "None", "N/A", "٣", "a\u0301",
)  # fmt: skip


@pytest.mark.parametrize("form", list(ExportFormat))
def test_any_words_come_back_as_they_were_kept(
    directory: Directory, new_database: NewDatabase, tmp_path: Path, form: ExportFormat
) -> None:
    directory.take(
        [
            service(
                f"s{n:02d}",
                name=f"x{word}",
                description=word,
                alert=word,
                tags=[word, "b"] if n % 2 else [word],
                contacts=[{"id": f"c{n}", "name": word, "title": word}],
            )
            for n, word in enumerate(NASTY)
        ]
    )
    _round(directory, new_database, tmp_path, form)


def test_who_opted_out_who_vanished_and_examples_are_not_handed_out(
    directory: Directory, tmp_path: Path
) -> None:
    directory.take([service("e1", example=True), service("e2", example=True)], name="examples")
    only_examples = tmp_path / "examples.json"
    assert export(directory.engine, ExportFormat.HSDS, only_examples) == 2
    directory.take([service("s1"), service("s2"), service("s3")])
    directory.take([service("s1"), service("s2")])
    with session(directory.url) as opened:
        kept = opened.get(Service, "feed:s2")
        assert kept is not None
        kept.opted_out = True
    out = tmp_path / "out.json"
    assert export(directory.engine, ExportFormat.HSDS, out) == 1
    assert [one["id"] for one in json.loads(out.read_text())] == ["s1"]


def test_open_referral_uk_is_valid_by_its_schema_and_keeps_the_phone(
    directory: Directory, tmp_path: Path
) -> None:
    folder = (
        Path(__file__).resolve().parents[4] / "shared/directory-samples/oruk-3.0/schema/compiled"
    )
    if not folder.is_dir():
        pytest.skip("the schemas of Open Referral UK are not here")
    import jsonschema

    schema = json.loads((folder / "service.json").read_text())
    directory.take([FULL, *services(6)])
    out = tmp_path / "oruk.json"
    number = export(directory.engine, ExportFormat.ORUK, out)
    told = json.loads(out.read_text())
    assert (told["total_items"], len(told["contents"])) == (number, number)
    check = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    for one in told["contents"]:
        assert list(check.iter_errors(one)) == []
        assert one["phones"][0]["number"]


def test_an_id_that_is_no_uuid_becomes_the_same_uuid_each_time() -> None:
    assert as_uuid("leith-lunch") == as_uuid("leith-lunch") != as_uuid("leith-walk")
    assert as_uuid(as_uuid("leith-lunch")) == as_uuid("leith-lunch")


def test_an_export_that_breaks_leaves_the_earlier_file(
    directory: Directory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    directory.take([service()])
    out = tmp_path / "out.json"
    export(directory.engine, ExportFormat.HSDS, out)
    before = out.read_bytes()

    def broken(_tree: Any) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("directory.handing_out.export.orjson.dumps", broken)
    with pytest.raises(OSError, match="No space"):
        export(directory.engine, ExportFormat.HSDS, out)
    assert out.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".out")] == []
