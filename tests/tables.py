"""A table of cases as one test, which names every row that fails.

Thousands of sentences are read here, most in less time than pytest takes to begin a test:

    @for_every_row(("text", "value"), [("seven", 7), ("a wee three", 3)])
    def test_a_rating_is_read(text: str, value: int) -> None:
        assert rating(text) == value

It is written as `pytest.mark.parametrize` is, may be stacked as it is, and each row starts with the
same seed. Fixtures are made once for the whole table, so a test whose rows would leave something
behind in one (a store, a monkeypatch) stays parametrised.
"""

from __future__ import annotations

import inspect
import itertools
import random
import traceback
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

SEED = 20
#: Longer values are shown by their two ends.
SHOWN = 240
Row = dict[str, Any]
Test = Callable[..., None]


def for_every_row(names: str | Sequence[str], rows: Iterable[Any]) -> Callable[[Test], Test]:
    """Run the test with each row; at the end, fail with every row that failed, and why."""
    alone = isinstance(names, str) and "," not in names
    split = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    made = [dict(zip(split, [row] if alone else row, strict=True)) for row in rows]
    if not made:
        raise ValueError(f"A table of {', '.join(split)} without a row tests nothing.")

    def decorate(test: Test) -> Test:
        one, tables = getattr(test, "of_tables", (test, []))
        return _over(one, [*tables, made])

    return decorate


def _over(test: Test, tables: list[list[Row]]) -> Test:
    @wraps(test)
    def whole(**fixtures: Any) -> None:
        __tracebackhide__ = True
        failures = []
        rows = [_joined(parts) for parts in itertools.product(*tables)]
        for number, row in enumerate(rows, start=1):
            random.seed(SEED)
            try:
                test(**fixtures, **row)
            # A row that skips itself would skip those after it: that is a fault of the table.
            except (Exception, pytest.fail.Exception, pytest.skip.Exception) as error:  # noqa: BLE001
                failures.append(_told(number, row, error))
        if failures:
            head = f"{len(failures)} of {len(rows)} rows failed"
            pytest.fail("\n\n".join([head, *failures]), pytrace=False)

    taken = tables[0][0].keys() if len(tables) == 1 else {n for t in tables for n in t[0]}
    signature = inspect.signature(test)
    if unknown := set(taken) - set(signature.parameters):
        raise TypeError(f"{test.__name__} takes no {', '.join(sorted(unknown))}.")
    left = [given for name, given in signature.parameters.items() if name not in taken]
    whole.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
    whole.of_tables = (test, tables)  # type: ignore[attr-defined]
    return whole


def _joined(parts: Iterable[Row]) -> Row:
    return {name: value for part in parts for name, value in part.items()}


def _told(number: int, row: Row, error: BaseException) -> str:
    values = ", ".join(f"{name}={_short(value)}" for name, value in row.items())
    # The first place is this file's; the next is the line of the test, the last where it broke.
    places = traceback.extract_tb(error.__traceback__)[1:]
    shown = [f"{Path(place.filename).name}:{place.lineno}" for place in places]
    where = " … ".join(dict.fromkeys([*shown[:1], *shown[-1:]]))
    why = f"{type(error).__name__}: {error}".replace("\n", "\n    ")
    return f"row {number}: {values}\n    {where}: {why}"


def _short(value: object) -> str:
    whole = repr(value)
    return whole if len(whole) <= SHOWN else f"{whole[: SHOWN // 2]} … {whole[-SHOWN // 2 :]}"
