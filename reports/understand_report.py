"""How well each head understands sentences that it has not seen, as pictures and a page.

    .venv/bin/python -m reports.understand_report [--field barrier] [--folds 5]

Goes to var/reports/understanding/ (of COACH_HOME, where that is set): index.html, which stands
alone, and a picture a field.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from cli.fingerprint import ROOT
from cli.prepare import in_one_sentence
from cli.problem import Problem
from cli.progress import step
from reports.confusions import FieldFigures, figures
from reports.cross_validation import verdicts
from reports.folds import TooFewExamples
from reports.meanings import Meanings
from reports.page import page
from reports.picture import confusion_picture
from reports.sources import Placed, chosen_fields, placed_examples
from store.clock import LONDON, now_utc
from store.settings import settings
from understanding.learned.training import material, with_ordinary_talk

PAGE = "index.html"
#: Five teach each head more, so that its mark comes out a little higher, and take twice as long
#: (docs/decisions.md, 10).
FOLDS = 3


def main(
    field: Annotated[
        list[str] | None, typer.Option(help="Only this field; may be given more than once.")
    ] = None,
    folds: Annotated[
        int, typer.Option(min=2, max=20, help="Into how many parts the examples are shared out.")
    ] = FOLDS,
) -> None:
    """Cross-validate the heads, print their figures and write the report."""
    try:
        with in_one_sentence():
            written = report(field, folds, settings().var_dir / "reports")
    except Problem as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    print(f"The report: {written}")


def report(fields: list[str] | None, folds: int, folder: Path, root: Path = ROOT) -> Path:
    """Measure the fields (all where none is named), print and write; returns the page's place.

    What is kept between two runs goes into `folder`, the report into `folder/understanding`;
    `root` is where the project's data stand.

    Raises:
        Problem: a field has no examples, or too few for so many folds.
    """
    placed = placed_examples(root)
    chosen = chosen_fields(placed, fields)
    own = {name: [one.example for one in several] for name, several in placed.items()}
    with step("Reading the examples"):
        taught = with_ordinary_talk(own)
    with step("Turning them into numbers (a minute more the first time)"):
        everything = [one for several in taught.values() for one in several]
        numbers = material(everything, Meanings(folder))
    found = []
    for name in chosen:
        try:
            judged = verdicts(name, taught[name], own[name], numbers, folds)
        except TooFewExamples as error:
            raise Problem(f"{name}: {error}") from error
        found.append(figures(name, judged, folds))
        print(as_line(found[-1]), flush=True)
    return write(found, placed, folder / "understanding")


def as_line(one: FieldFigures) -> str:
    """A field's figures, to print."""
    low, high = one.accuracy.interval
    return (
        f"{one.field:<17} macro-F1 {one.macro_f1:.3f}   right {one.accuracy.value:.3f} "
        f"({low:.3f} to {high:.3f}) of {one.accuracy.n:,}"
    )


def write(
    fields: Sequence[FieldFigures], placed: Mapping[str, Sequence[Placed]], folder: Path
) -> Path:
    """Write the pictures and the page into a folder; returns the page's place.

    `placed` tells where each field's examples stand.

    Raises:
        OSError: the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with step("Drawing the pictures"):
        pictures = {
            one.field: confusion_picture(one.field, one.labels, one.table) for one in fields
        }
    for field, png in pictures.items():
        (folder / f"confusion-{field}.png").write_bytes(png)
    place = folder / PAGE
    places = {
        field: {one.example: one.place_in_words for one in placed[field]} for field in pictures
    }
    made_at = now_utc().astimezone(LONDON)
    place.write_text(page(fields, pictures, places, made_at), encoding="utf-8")
    return place


if __name__ == "__main__":
    typer.run(main)
