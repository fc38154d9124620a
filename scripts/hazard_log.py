"""Writes the hazard log, docs/safety-case/hazard-log.md, from its rows, and says what is wrong.

A hazard has controls; a control names the place in the code that does it and the tests that fail
without it, or says why no test does. Severity and likelihood run from 1 to 5; the risk follows from
the matrix.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
HAZARDS = ROOT / "docs" / "safety-case" / "hazards"
PAGE = HAZARDS.parent / "hazard-log.md"

#: Risk by likelihood (row, 1 to 5) and severity (column, 1 to 5), in the manner of DCB0129. To be
#: checked against the standard by a clinical safety officer.
MATRIX = (
    (1, 1, 2, 2, 3),
    (1, 2, 2, 3, 4),
    (2, 2, 3, 3, 4),
    (2, 3, 3, 4, 5),
    (3, 4, 4, 5, 5),
)
SIGN_OFF = "awaiting clinical sign-off"
TITLES = {
    "danger": "Danger told in a message",
    "humans": "Crisis lines and the people behind the coach",
    "method": "The coaching method",
    "people": "Who somebody is, who may read, who is left out",
    "directory": "Signposting",
    "machine": "Processes, secrets and what is installed",
}


@dataclass(frozen=True)
class Control:
    """What keeps a hazard from happening, where, and what proves it."""

    does: str
    where: str
    tests: list[str] = field(default_factory=list)
    untested: str = ""


@dataclass(frozen=True)
class Hazard:
    """One hazard; `before` and `after` are (severity, likelihood) without and with the controls."""

    id: str
    hazard: str
    cause: str
    effect: str
    controls: list[Control]
    before: tuple[int, int]
    after: tuple[int, int]
    left: str
    signed: str = SIGN_OFF

    @property
    def residual(self) -> int:
        """The risk that is left, 1 to 5."""
        return risk(*self.after)


def risk(severity: int, likelihood: int) -> int:
    """The risk, 1 to 5, of a severity and a likelihood, 1 to 5 each."""
    return MATRIX[likelihood - 1][severity - 1]


def hazards(folder: Path = HAZARDS) -> dict[str, list[Hazard]]:
    """The hazards of each file, in the order of the page."""
    return {name: _read(folder / f"{name}.yml") for name in TITLES}


def _read(file: Path) -> list[Hazard]:
    rows: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return [
        Hazard(
            **{
                **row,
                "controls": [Control(**control) for control in row["controls"]],
                "before": tuple(row["before"]),
                "after": tuple(row["after"]),
            }
        )
        for row in rows
    ]


def faults(log: dict[str, list[Hazard]], root: Path = ROOT) -> Iterator[str]:
    """A sentence for each thing that is wrong with the log."""
    every = [hazard for rows in log.values() for hazard in rows]
    ids = [hazard.id for hazard in every]
    yield from (f"{id_} stands twice." for id_ in sorted({i for i in ids if ids.count(i) > 1}))
    for hazard in every:
        yield from _faults_of(hazard, root)


def _faults_of(hazard: Hazard, root: Path) -> Iterator[str]:
    if not hazard.controls:
        yield f"{hazard.id} has no control."
    if not all(number in range(1, 6) for number in (*hazard.before, *hazard.after)):
        yield f"{hazard.id} is scored outside 1 to 5."
    elif hazard.residual > risk(*hazard.before):
        yield f"{hazard.id} is a greater risk with its controls than without."
    for control in hazard.controls:
        if bool(control.tests) == bool(control.untested):
            yield f"{hazard.id}, “{control.does}”: name tests, or say why there is none."
        if not (root / control.where).exists():
            yield f"{hazard.id}: {control.where} does not exist."
        for test in control.tests:
            file, _, name = test.partition("::")
            if name not in proofs_in(root / file):
                yield f"{hazard.id}: {test} does not exist, or is always skipped."


@cache
def proofs_in(file: Path) -> frozenset[str]:
    """The names of a file's test functions; none that is skipped or expected to fail whatever."""
    if not file.is_file():
        return frozenset()
    return frozenset(
        node.name
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not any(_gives_up(mark) for mark in node.decorator_list)
    )


def _gives_up(mark: ast.expr) -> bool:
    named = mark.func if isinstance(mark, ast.Call) else mark
    return isinstance(named, ast.Attribute) and named.attr in ("skip", "xfail")


def as_markdown(log: dict[str, list[Hazard]]) -> str:
    """The log as a page to read."""
    every = [hazard for rows in log.values() for hazard in rows]
    lines = [*_head(every)]
    for name, title in TITLES.items():
        lines += [f"## {title}", ""]
        for hazard in log[name]:
            lines += [*_section(hazard), ""]
    return "\n".join(lines).rstrip() + "\n"


def _head(every: list[Hazard]) -> Iterator[str]:
    controls = [(hazard, control) for hazard in every for control in hazard.controls]
    tests = {test for _, control in controls for test in control.tests}
    yield from (
        "# Hazard log",
        "",
        "Made from `hazards/*.yml` by `.venv/bin/python -m scripts.hazard_log`: change it there.",
        "`tests/assurance/test_hazard_log.py` fails where a named test or file does not exist.",
        "[README.md](README.md) says how it is read. **Every score was set by those who built",
        "the coach; no clinician has signed any of it.**",
        "",
        f"{len(every)} hazards, {len(controls)} controls, {len(tests)} tests that prove them.",
        "",
        "| residual risk | hazards |",
        "|---|---|",
    )
    for level in range(5, 0, -1):
        ids = ", ".join(hazard.id for hazard in every if hazard.residual == level)
        yield f"| {level} | {ids or '–'} |"
    yield from (
        "",
        "## Gaps: controls that no test proves",
        "",
        "| id | control | why |",
        "|---|---|---|",
    )
    for hazard, control in controls:
        if control.untested:
            yield f"| {hazard.id} | {control.does} | {control.untested} |"
    yield ""


def _section(hazard: Hazard) -> Iterator[str]:
    (s_before, l_before), (s_after, l_after) = hazard.before, hazard.after
    yield from (
        f"### {hazard.id} {hazard.hazard}",
        "",
        f"- Cause: {hazard.cause}",
        f"- Effect: {hazard.effect}",
        f"- Risk without controls: S{s_before} L{l_before} = {risk(*hazard.before)}; "
        f"**left: S{s_after} L{l_after} = {hazard.residual}**: {hazard.left}",
        f"- Owner: unassigned; {hazard.signed}",
        "",
        "| control | where | proved by |",
        "|---|---|---|",
    )
    for control in hazard.controls:
        proof = (
            "<br>".join(f"`{test}`" for test in control.tests) or f"**no test**: {control.untested}"
        )
        yield f"| {control.does} | `{control.where}` | {proof} |"


def main() -> int:
    """Write the page; 1 and a sentence for each fault where there are any."""
    log = hazards()
    wrong = list(faults(log))
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    PAGE.write_text(as_markdown(log), encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
