"""What `coach directory import` found is read by stewards where they work."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.main import app
from directory.reports import MOST_READ, read_report, reports_folder
from store.audit import Deed, audit_rows
from store.engine import session
from store.records import Import
from store.reviewers import Role
from tests.console.conftest import Browser

HARM = "<script>alert(1)</script>"
FORMULA = "=HYPERLINK(1)"


@pytest.fixture
def sue(visit: Callable[..., Browser]) -> Browser:
    """A steward."""
    return visit("sue", Role.STEWARD)


@pytest.fixture
def brought(house: Path, tmp_path: Path) -> Callable[..., int]:
    """Import a feed over the command; the number of the import."""

    def bring(*services: dict[str, object], words: tuple[str, ...] = ()) -> int:
        path = tmp_path / "shore.json"
        path.write_text(json.dumps(services))
        done = CliRunner().invoke(app, ["directory", "import", str(path), *words])
        assert done.exit_code == 0, done.output
        with session() as one:
            return max(found.id for found in one.query(Import))

    return bring


def group(number: int, **more: object) -> dict[str, object]:
    return {"id": f"s{number}", "name": f"Group {number}", "description": "A walk.",
            "status": "active", "organization": {"id": "o1", "name": "Shore Trust"},
            "service_areas": [{"id": "a1", "name": "Fife"}], **more}  # fmt: skip


def numbered(number: int, phone: str) -> dict[str, object]:
    return group(number, phones=[{"id": f"p{number}", "number": phone}])


def test_a_steward_sees_what_was_found_where_and_what_became_of_it(
    sue: Browser, brought: Callable[..., int]
) -> None:
    number = brought(numbered(1, "ring Joan"), numbered(2, "ask Bob"), group(3))
    assert f'href="/directory/imports/{number}"' in sue.get("/directory/imports").text
    page = sue.get(f"/directory/imports/{number}").text
    for words in ("ring Joan", "ask Bob", "item 2", "is no phone number", "left out", "shore"):
        assert words in page
    # The same reason in two places is one line that says how often.
    assert "<td>2</td>" in page


def test_findings_are_narrowed_and_paged(sue: Browser, brought: Callable[..., int]) -> None:
    number = brought(*(numbered(place, f"ring {place:03}x") for place in range(120)))
    first = sue.get(f"/directory/imports/{number}?show=left+out").text
    assert "ring 000x" in first
    assert "ring 119x" not in first
    assert "ring 119x" in sue.get(f"/directory/imports/{number}?show=left+out&page=3").text
    assert "None here" in sue.get(f"/directory/imports/{number}?show=rejected").text
    for odd in ("page=0", "page=-1", "page=99999999", "show=%27", "show=mended&page=x"):
        assert sue.get(f"/directory/imports/{number}?{odd}").status_code == 200


def test_what_a_feed_holds_is_shown_as_written_and_its_file_runs_nothing(
    sue: Browser, brought: Callable[..., int]
) -> None:
    number = brought(numbered(1, "ring Joan"), numbered(2, FORMULA), numbered(3, "＠SUM(1)"))
    # The reader of feeds takes tags away; the page does not count on it.
    [report] = reports_folder().glob("*.csv")
    report.write_text(report.read_text().replace("ring Joan", HARM))
    page = sue.get(f"/directory/imports/{number}").text
    assert HARM not in page
    assert "&lt;script&gt;" in page
    # As the feed had it: the apostrophe is for spreadsheets alone.
    assert f"<td>{FORMULA}</td>" in page
    answer = sue.get(f"/directory/imports/{number}/findings.csv")
    cells = [cell for row in csv.reader(io.StringIO(answer.text)) for cell in row]
    assert {f"'{FORMULA}", "'＠SUM(1)"} <= set(cells)
    assert not [cell for cell in cells if cell[:1] in "=+-@＝＋－＠" and cell]
    with session() as one:
        told = [(row.about, row.detail) for row in audit_rows(one, deed=Deed.EXPORTED)]
    assert told == [(f"import {number}", "findings")]


def test_only_stewards_read_them(ann: Browser, sue: Browser, brought: Callable[..., int]) -> None:
    number = brought(numbered(1, "ring Joan"))
    for path in (f"/directory/imports/{number}", f"/directory/imports/{number}/findings.csv"):
        assert ann.get(path).status_code == 403
    assert f'href="/directory/imports/{number}"' not in ann.get("/directory/imports").text
    assert sue.get("/directory/imports/999").status_code == 404


def test_a_report_that_is_elsewhere_or_gone_is_said_to_be(
    sue: Browser, brought: Callable[..., int], tmp_path: Path
) -> None:
    elsewhere = brought(numbered(1, "ring Joan"), words=("--report", str(tmp_path / "r.csv")))
    assert "written elsewhere" in sue.get(f"/directory/imports/{elsewhere}").text
    clean = brought(group(1))
    assert "Nothing was doubtful" in sue.get(f"/directory/imports/{clean}").text
    gone = brought(numbered(1, "ask Bob"))
    for report in reports_folder().glob("*.csv"):
        report.unlink()
    assert "not on this machine" in sue.get(f"/directory/imports/{gone}").text
    for number in (elsewhere, clean, gone):
        assert sue.get(f"/directory/imports/{number}/findings.csv").status_code == 404


def test_no_name_leads_out_of_the_folder_and_nothing_is_read_without_end(house: Path) -> None:
    folder = reports_folder()
    folder.mkdir(parents=True, exist_ok=True)
    secret = folder.parent / "secret.csv"
    secret.write_text("file,row,record,field,value,reason,verdict\na,b,c,d,e,f,mended\n")
    (folder / "link.csv").symlink_to(secret)
    for name in ("../secret.csv", str(secret), "link.csv", "coach.db", ""):
        assert read_report(name) is None
    lines = "a,row 1,r,f,v,why,mended\n" * (MOST_READ + 5)
    (folder / "long.csv").write_text("file,row,record,field,value,reason,verdict\n" + lines)
    report = read_report("long.csv")
    assert report is not None
    assert (sum(report.counts.values()), report.cut, len(report.some)) == (MOST_READ, True, 50)
    (folder / "broken.csv").write_bytes(b"file,row\na,b\n\xff,,,,,,,,\n,,,,,,nonsense\n\x00")
    broken = read_report("broken.csv")
    assert broken is not None
    assert broken.some == []


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (f"<html>{HARM}</html>", "is a web page and no data"),
        ("", "is empty"),
        ("%PDF-1.7", "is a PDF, which cannot be read"),
    ],
)
def test_a_feed_that_cannot_be_read_says_so_where_stewards_work(
    sue: Browser, ann: Browser, brought: Callable[..., int], tmp_path: Path, held: str, says: str
) -> None:
    brought(group(1))
    feed = tmp_path / "council.json"
    feed.write_text(held)
    failed = CliRunner().invoke(app, ["directory", "import", str(feed), "--source", "council"])
    assert failed.exit_code == 1
    for browser in (sue, ann):
        page = browser.get("/directory/imports").text
        [row] = re.findall(r"<tr>(?:(?!</tr>).)*council.*?</tr>", page)
        assert "could not be read:" in row
        assert f"council.json {says}" in row
        assert HARM not in page
        # The other one is as it was.
        assert page.count("could not be read:") == 1
    with session() as one:
        number, ended = one.query(Import.id, Import.finished_at).filter(Import.fault != None).one()  # noqa: E711
    assert ended is None
    assert says in sue.get(f"/directory/imports/{number}").text
    assert sue.get(f"/directory/imports/{number}/findings.csv").status_code == 404


def test_a_fault_names_no_key_of_an_address_and_is_one_line(house: Path) -> None:
    from directory.faults import note_fault
    from directory.feeds.findings import Unreadable
    from store.clock import now_utc
    from store.engine import engine

    address = "https://ann:word@feeds.example/x.json?key=abc123"
    why = f"the server answered\nwith an error: {address} {'x' * 5000}"
    note_fault(engine(), address, Unreadable(why), now_utc())
    with session() as one:
        found = one.query(Import).one()
        told = f"{found.source} {found.read_from} {found.fault}"
    assert "abc123" not in told
    assert "word@" not in told
    assert found.source == "feeds.example"
    assert found.fault.startswith("the server answered with an error: https://feeds.example/x.json")
    assert len(found.fault) < 500


def test_a_mere_check_of_a_feed_leaves_no_trace(house: Path, tmp_path: Path) -> None:
    feed = tmp_path / "council.json"
    feed.write_text("")
    failed = CliRunner().invoke(app, ["directory", "import", str(feed), "--check"])
    assert failed.exit_code == 1
    with session() as one:
        assert one.query(Import).count() == 0
