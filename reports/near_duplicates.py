"""Examples that say nearly the same: twice under one label, or under two that then conflict.

    .venv/bin/python -m reports.near_duplicates [--field barrier] [--duplicate .9] [--conflict .85]

Only sentences after the same question and the same line of the coach are held against each other:
"yes" means one thing after "Are you safe?" and another after "Would you like a reminder?".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from cli.prepare import in_one_sentence
from cli.problem import Problem
from cli.progress import step
from reports.meanings import Meanings
from reports.neighbours import near_pairs
from reports.sources import Placed, chosen_fields, placed_examples
from store.settings import settings
from understanding.text.encoder import Encoder
from understanding.text.normal import normal

#: From here on a sentence under the same label teaches next to nothing more. Read off the pairs:
#: below it they begin to differ in what they tell ("skipped breakfast", "… again").
DUPLICATE = 0.90
#: From here on two labels for what is nearly one sentence are worth a look. Below it most pairs
#: differ in a word that turns the meaning round ("yes" and "no" lie at .84).
CONFLICT = 0.85
#: Lower thresholds would pair everything with everything.
LOWEST = 0.5


@dataclass(frozen=True)
class Pair:
    """Two examples of one field after the same words of the coach, and how near they lie."""

    field: str
    one: Placed
    other: Placed
    similarity: float

    @property
    def is_conflict(self) -> bool:
        """Whether the two stand under different labels."""
        return self.one.example.label != self.other.example.label


def pairs_of(
    field: str, placed: Sequence[Placed], least: float, meanings: Encoder
) -> Iterator[Pair]:
    """All pairs of one field at least so similar, in one context each.

    A sentence without a word (an emoji, a question mark) is left out: the encoder, and so the
    heads, see nothing in it, and all of them would be alike.
    """
    contexts: dict[tuple[str | None, str], list[Placed]] = defaultdict(list)
    for one in placed:
        if has_words(one.example.text):
            contexts[one.example.asked, one.example.before].append(one)
    for several in contexts.values():
        vectors = meanings([normal(one.example.text) for one in several])
        for at, to, similarity in near_pairs(vectors, least):
            yield Pair(field, several[at], several[to], similarity)


def has_words(text: str) -> bool:
    """Whether a sentence has a letter or a figure, as the heads read it."""
    return any(sign.isalnum() for sign in normal(text))


def near_duplicates(pairs: Sequence[Pair], least: float = DUPLICATE) -> list[Pair]:
    """Pairs under one label, the nearest first."""
    return _nearest_first([pair for pair in pairs if not pair.is_conflict], least)


def label_conflicts(pairs: Sequence[Pair], least: float = CONFLICT) -> list[Pair]:
    """Pairs under two labels, the nearest first."""
    return _nearest_first([pair for pair in pairs if pair.is_conflict], least)


def _nearest_first(pairs: Sequence[Pair], least: float) -> list[Pair]:
    return sorted(
        (pair for pair in pairs if pair.similarity >= least),
        key=lambda pair: (pair.field, -pair.similarity, pair.one.place, pair.other.place),
    )


def as_lines(pair: Pair) -> list[str]:
    """A pair for people: similarity, field and context, then each sentence with its place."""
    asked, before = pair.one.example.asked, pair.one.example.before
    context = [
        *([f"asked {asked}"] if asked else []),
        *([f"after “{before}”"] if before else []),
    ]
    head = f"{pair.similarity:.2f}  {pair.field}" + (f" ({', '.join(context)})" if context else "")
    return [
        head,
        *(f"      {_in_a_line(one)}" for one in (pair.one, pair.other)),
    ]


def _in_a_line(placed: Placed) -> str:
    text, label = placed.example.text, placed.example.label
    # Where a word was mended, the pair may be near only because of that ("helo", read as "help").
    read, typed = normal(text), [word.strip(".,!?") for word in text.casefold().split()]
    mended = any(word.isalpha() and word not in typed for word in read.split())
    said = f"{placed.place}  [{label}]  {' '.join(text.split())}"
    return f"{said}  (read as: {read})" if mended else said


def main(
    field: Annotated[
        list[str] | None, typer.Option(help="Only this field; may be given more than once.")
    ] = None,
    duplicate: Annotated[
        float,
        typer.Option(min=LOWEST, max=1.0, help="From this similarity on: a near-duplicate."),
    ] = DUPLICATE,
    conflict: Annotated[
        float,
        typer.Option(min=LOWEST, max=1.0, help="From this similarity on: a label conflict."),
    ] = CONFLICT,
) -> None:
    """Print near-duplicates and label conflicts of data/readings and data/nlu, and count them."""
    try:
        with in_one_sentence():
            found = chosen_fields(placed_examples(), field)
            pairs = _all_pairs(found, min(duplicate, conflict))
    except Problem as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    twice, torn = near_duplicates(pairs, duplicate), label_conflicts(pairs, conflict)
    _show(f"Near-duplicates: nearly the same under one label (from {duplicate:.2f})", twice)
    _show(f"Label conflicts: nearly the same under two labels (from {conflict:.2f})", torn)
    sentences = sum(map(len, found.values()))
    print(f"{len(twice):,} near-duplicates and {len(torn):,} label conflicts", end=" ")
    print(f"in {sentences:,} sentences.")


def _all_pairs(found: dict[str, list[Placed]], least: float) -> list[Pair]:
    meanings = Meanings(settings().var_dir / "reports")
    with step("Reading and encoding the sentences (a minute the first time)"):
        # All in one go: a call for each line of the coach would save the file a thousand times.
        meanings([normal(one.example.text) for several in found.values() for one in several])
    pairs: list[Pair] = []
    for field, several in found.items():
        with step(f"Comparing {len(several):,} sentences of {field}"):
            pairs.extend(pairs_of(field, several, least, meanings))
    return pairs


def _show(title: str, pairs: Sequence[Pair]) -> None:
    print(f"{title}\n")
    for pair in pairs:
        print("\n".join(as_lines(pair)))
    print("" if pairs else "None.\n")


if __name__ == "__main__":
    typer.run(main)
