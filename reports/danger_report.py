"""How danger is judged in sentences that the heads have not seen: both witnesses, all thresholds.

    .venv/bin/python -m reports.danger_report [--folds 3]

The thresholds of `understanding.danger.witnesses` are chosen by what this prints
(docs/decisions.md, 9).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Annotated

import typer

from cli.prepare import in_one_sentence
from cli.problem import Problem
from cli.progress import step
from reports.cross_validation import by_the_others
from reports.folds import TooFewExamples
from reports.meanings import Meanings
from reports.sources import placed_examples
from reports.understand_report import FOLDS
from store.settings import settings
from understanding.danger.witnesses import find_danger
from understanding.learned import NONE, SAFETY, Example
from understanding.learned.danger import is_grave
from understanding.learned.danger_labels import danger_label
from understanding.learned.training import material, with_ordinary_talk
from understanding.measures import Share
from understanding.safety.finding import Finding, Level


@dataclass(frozen=True)
class AlreadyHeard:
    """Stands where `Heard` would, with the chances that heads of other examples gave."""

    known: Mapping[str, float]

    def chances(self, _field: str, _rule: str | None = None) -> Mapping[str, float]:
        """The same for every question: only the field `safety` is asked for."""
        return self.known


Judged = tuple[Example, Finding | None]


def main(folds: Annotated[int, typer.Option(min=2, max=20)] = FOLDS) -> None:
    """Cross-validate both witnesses of danger together and print what they come to."""
    try:
        with in_one_sentence():
            own, judged = cross_validated(folds)
    except (Problem, TooFewExamples) as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(1) from None
    for line in as_lines(judged, own):
        print(line)


def cross_validated(folds: int) -> tuple[Set[Example], list[Judged]]:
    """The examples that an editor wrote for `safety`, and a finding for all that teach it."""
    by_field = {
        field: [one.example for one in placed] for field, placed in placed_examples().items()
    }
    with step("Turning the examples into numbers (a minute more the first time)"):
        taught = with_ordinary_talk(by_field)
        everything = [one for several in taught.values() for one in several]
        numbers = material(everything, Meanings(settings().var_dir / "reports"))
    judged = [
        (example, found_in(example, dict(zip(labels, map(float, row), strict=True))))
        for labels, held_out, rows in by_the_others(SAFETY, taught[SAFETY], numbers, folds)
        for example, row in zip(held_out, rows, strict=True)
    ]
    return set(by_field[SAFETY]), judged


def found_in(example: Example, chances: Mapping[str, float]) -> Finding | None:
    """What both witnesses find in an example of which the heads believe so much."""
    return find_danger(
        example.text,
        asked=example.asked,
        before=example.before,
        heard=AlreadyHeard(chances),  # type: ignore[arg-type]
    )


def as_lines(judged: Sequence[Judged], own: Set[Example]) -> list[str]:
    """What was found and what was taken for danger, a line each."""
    grave = [(one, found) for one, found in judged if is_grave(one.label)]
    harmless = [(one, found) for one, found in judged if one.label == NONE]
    spoken = [one for one in judged if is_grave(danger_label(one[0]))]
    return [
        _line("grave danger found", grave),
        _line("harmless, ours for safety, taken for it", [it for it in harmless if it[0] in own]),
        _line("ordinary talk taken for it", [it for it in harmless if it[0] not in own]),
        _line(
            "of real danger that the words found", [it for it in spoken if is_grave(it[0].label)]
        ),
        _line("of the words' false alarms", [it for it in spoken if it[0].label == NONE]),
    ]


def _line(name: str, judged: Sequence[Judged]) -> str:
    alarms = sum(found is not None and found.level > Level.CONCERN for _, found in judged)
    share = Share(alarms, len(judged))
    low, high = share.interval
    return f"{name:<40} {share.value:.4f} ({low:.4f} to {high:.4f}) of {share.n:,}"


if __name__ == "__main__":
    typer.run(main)
