"""The hazard log promises nothing that no test proves, and its page is as its rows are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scripts.hazard_log import (
    MATRIX,
    PAGE,
    Control,
    Hazard,
    as_markdown,
    faults,
    hazards,
    proofs_in,
)

GIVEN = Hazard(
    id="H01",
    hazard="A crisis is missed",
    cause="words",
    effect="harm",
    controls=[Control("listens", "code.py", ["test_code.py::test_it_listens"])],
    before=(5, 5),
    after=(5, 2),
    left="some",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "code.py").write_text("")
    (tmp_path / "test_code.py").write_text(
        "import pytest\n"
        "def test_it_listens(): ...\n"
        "async def test_it_waits(): ...\n"
        "@pytest.mark.skip(reason='later')\ndef test_it_will(): ...\n"
        "def helps(): ...\n"
    )
    return tmp_path


def test_every_hazard_has_controls_and_every_test_that_it_names_is_there() -> None:
    assert list(faults(hazards())) == []


def test_there_are_forty_hazards_or_more_and_most_of_their_controls_are_proved() -> None:
    controls = [c for rows in hazards().values() for hazard in rows for c in hazard.controls]
    assert sum(map(len, hazards().values())) >= 40
    assert sum(bool(control.tests) for control in controls) / len(controls) > 0.9


def test_the_page_is_as_its_rows_are() -> None:
    assert PAGE.read_text(encoding="utf-8") == as_markdown(hazards()), (
        "Run .venv/bin/python -m scripts.hazard_log"
    )


def test_what_a_control_does_not_have_is_said(root: Path) -> None:
    def said(control: Control) -> list[str]:
        return list(faults({"danger": [replace(GIVEN, controls=[control])]}, root))

    assert said(GIVEN.controls[0]) == []
    assert said(Control("listens", "code.py", untested="nobody can")) == []
    assert "say why there is none" in said(Control("listens", "code.py"))[0]
    assert "code2.py does not exist" in said(Control("x", "code2.py", untested="so"))[0]
    for missing in ("test_code.py::test_it_sings", "gone.py::test_it_listens", "test_code.py"):
        assert f"{missing} does not exist" in said(Control("x", "code.py", [missing]))[0]


def test_a_hazard_that_does_not_add_up_is_said(root: Path) -> None:
    wrong = [replace(GIVEN, controls=[]), replace(GIVEN, after=(6, 1), id="H02")]
    wrong += [replace(GIVEN, before=(2, 2), id="H03"), replace(GIVEN, id="H03")]
    said = list(faults({"danger": wrong}, root))
    assert said == [
        "H03 stands twice.",
        "H01 has no control.",
        "H02 is scored outside 1 to 5.",
        "H03 is a greater risk with its controls than without.",
    ]


def test_a_test_that_is_always_skipped_proves_nothing(root: Path) -> None:
    assert proofs_in(root / "test_code.py") == {"test_it_listens", "test_it_waits"}


def test_more_harm_or_more_often_is_never_less_risk() -> None:
    for row in (*MATRIX, *zip(*MATRIX, strict=True)):
        assert list(row) == sorted(row)
