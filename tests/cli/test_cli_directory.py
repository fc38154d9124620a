"""`coach directory`: what a person sees, and that nothing half-done is left."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from cli.main import app
from store.engine import engine
from store.settings import settings

pytestmark = pytest.mark.slow

Run = Callable[..., Result]
GOOD = {
    "id": "s1",
    "name": "Shore Walk",
    "description": "A walk.",
    "status": "active",
    "organization": {"id": "o1", "name": "Shore Trust"},
    "phones": [{"id": "p1", "number": "0131 496 0113"}],
    "service_areas": [{"id": "a1", "name": "City of Edinburgh"}],
    "tags": ["walking"],
    "last_reviewed": "2026-11-01",
}


@pytest.fixture
def run(home: Path) -> Iterator[Run]:
    """Run `coach directory …` in this process, with a home of its own."""

    def _run(*words: object) -> Result:
        return CliRunner().invoke(app, ["directory", *map(str, words)])

    yield _run
    engine(settings().database_url).dispose()


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    """A feed of two services; one has a number that cannot be rung."""
    path = tmp_path / "feed.json"
    bad = {**GOOD, "id": "s2", "name": "Bowls", "phones": [{"id": "p2", "number": "ring Joan"}]}
    path.write_text(json.dumps([GOOD, bad]))
    return path


def test_an_import_tells_what_it_did_and_what_it_found(run: Run, feed: Path, home: Path) -> None:
    done = run("import", feed)
    assert done.exit_code == 0
    assert "2 services read: 2 new" in done.stdout
    assert (
        'feed.json, item 2, field phones[0].number (s2): "ring Joan" is no phone number [left out]'
        in done.stdout
    )
    reports = list((home / "var" / "directory").glob("*.csv"))
    assert len(reports) == 1
    assert str(reports[0]) in done.stdout.replace("\n", "")
    assert "2 unchanged" in run("import", feed).stdout


def test_checking_leaves_no_database_behind(run: Run, feed: Path, home: Path) -> None:
    done = run("import", feed, "--check")
    assert done.exit_code == 0
    assert "2 would be new" in done.stdout
    assert "Nothing was changed" in done.stdout
    assert not (home / "var" / "coach.db").exists()


def test_what_cannot_be_read_is_one_sentence_and_status_1(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "feed.json"
    page.write_text("<!doctype html><p>Bad Gateway</p>")
    done = run("import", page)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "web page" in done.stderr
    assert done.stderr.endswith("Nothing was changed.\n")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("import", "nowhere.json"), "There is no nowhere.json"),
        (("import", "{feed}", "--format", "xml"), "no format that can be read"),
        (("import", "{feed}", "--source", "a:b"), "no name for a source"),
        (("import", "{feed}", "--map", "nowhere.yml"), "--map nowhere.yml"),
        (("import", "http://127.0.0.1:9/services"), "private address"),
        (("import", "file:///etc/passwd"), "no address of the web"),
        (("export", "--format", "csv"), "Tables need a place"),
        (("export", "--format", "xml"), "no format to write"),
        (("opt-out", "nobody"), "no service with the id"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    run: Run, feed: Path, words: tuple[str, ...], says: str
) -> None:
    done = run(*(word.format(feed=feed) for word in words))
    assert done.exit_code == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_headings_can_be_given_in_a_file(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "groups.csv"
    table.write_text("Nr;Gruppe;Fon\n1;Bowls;0131 496 0113\n")
    named = tmp_path / "map.yml"
    named.write_text("name: Gruppe\nphone: Fon\nid: Nr\n")
    assert "1 service read: 1 new" in run("import", table, "--map", named).stdout
    assert "1 unchanged" in run(
        "import", table, "--map", "name=Gruppe", "--map", "phone=Fon", "--map", "id=Nr"
    ).stdout  # fmt: skip


def test_opting_out_holds_through_imports_and_exports(run: Run, feed: Path) -> None:
    run("import", feed)
    assert "Shore Walk is no longer offered" in run("opt-out", "s1").stdout
    feed.write_text(feed.read_text().replace("A walk.", "A long walk."))
    run("import", feed)
    out = run("export")
    assert [one["id"] for one in json.loads(out.stdout)] == ["s2"]
    run("opt-out", "s1", "--undo")
    assert len(json.loads(run("export").stdout)) == 2


@pytest.mark.parametrize(("form", "name"), [("hsds", "x.json"), ("oruk", "x.json"), ("csv", "x")])
def test_an_export_can_be_imported(
    run: Run, feed: Path, tmp_path: Path, form: str, name: str
) -> None:
    run("import", feed)
    assert "2 services written" in run("export", "--format", form, "--to", tmp_path / name).stdout
    done = run("import", tmp_path / name, "--check", "--source", "copy")
    assert "2 services read" in done.stdout
    assert "Nothing was doubtful" in done.stdout


def test_the_stats_tell_what_is_there_and_what_is_missing(run: Run, feed: Path) -> None:
    run("import", feed)
    told = json.loads(run("stats", "--json").stdout)
    assert (told["services"], told["offered"], told["no_phone"]) == (2, 2, 1)
    assert told["by_area"] == {"City of Edinburgh": 2}
    assert told["by_topic"] == {"walking": 2}
    assert told["gaps"]["Glasgow City"] == ["walking"]
    assert told["gaps"]["City of Edinburgh"] == []
    shown = run("stats").stdout
    assert "1 have no phone number" in shown
    assert "Glasgow City: walking" in shown


def test_the_stats_of_a_new_coach_are_those_of_the_examples(run: Run) -> None:
    shown = run("stats").stdout
    assert "made-up examples" in shown
    assert "220 services" in shown


def test_words_of_a_feed_cannot_steer_the_terminal(run: Run, feed: Path) -> None:
    feed.write_text(json.dumps([{**GOOD, "email": "\x1b[2Jboo"}]))
    assert "\x1b" not in run("import", feed).stdout


def test_two_imports_of_one_source_at_once_leave_one_of_each(
    home: Path, feed: Path, tmp_path: Path
) -> None:
    import os
    import subprocess
    import sys

    many = [{**GOOD, "id": f"s{n}"} for n in range(300)]
    feed.write_text(json.dumps(many))
    words = [sys.executable, "-m", "cli.main", "directory", "import", str(feed)]
    started = [
        subprocess.Popen(
            words,
            cwd=Path(__file__).resolve().parents[2],
            env=dict(os.environ),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    told = [process.communicate(timeout=100) for process in started]
    assert [process.returncode for process in started] == [0, 0], told
    assert sorted("300 new" in out for out, _ in told) == [False, True]
    assert sorted("300 unchanged" in out for out, _ in told) == [False, True]
