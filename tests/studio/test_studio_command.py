"""`coach release` in a terminal: the same book as in the console."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.main import app
from console.studio.in_place import carry_out
from console.studio.places import texts_in
from tests.console.conftest import Browser
from tests.studio.conftest import send
from tests.studio.test_studio_releasing import ready

pytestmark = pytest.mark.slow


def run(*words: str) -> str:
    done = CliRunner().invoke(app, ["release", *words])
    return done.output + (str(done.exception) if done.exception else "")


def test_releases_are_listed_shown_and_rolled_back(
    house: Path, content: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    before = dict(texts_in(content))
    ready(house, cora, pat, draft)
    send(cora, f"{draft}/release")
    carry_out()
    listed = run("list")
    assert "It hurt  (by cora, approved by pat)  in use" in listed
    assert '+- story: "I tried and it hurt"' in run("show", "2")
    assert "“As it was” is in use again." in run("rollback", "1")
    assert dict(texts_in(content)) == before
    assert "There is no release 99" in run("show", "99")
