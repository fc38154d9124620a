"""`coach directory export`: the directory as a file that can be imported again as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import IO, Any

import orjson
from sqlalchemy.engine import Engine

from directory.handing_out.oruk import as_oruk, as_uuid
from directory.handing_out.records import how_many, services_in_full
from directory.handing_out.tables import write_tables

Tree = dict[str, Any]


class ExportFormat(str, Enum):
    """What a directory can be handed out as."""

    HSDS = "hsds"
    ORUK = "oruk"
    CSV = "csv"


def export(engine: Engine, form: ExportFormat, to: Path | None, source: str | None = None) -> int:
    """Write the directory out.

    Args:
        engine: the database.
        form: HSDS 3 JSON, Open Referral UK 3.0 JSON (one page), or HSDS's tables.
        to: a file; for tables a folder or a zip. None is standard output (JSON only).
        source: only the services of this source.

    Returns:
        How many services were written.

    Raises:
        OSError: it cannot be written; an earlier file is then left as it was.
        ValueError: tables were to go to standard output.
    """
    with engine.connect() as connection, connection.begin():
        if form is ExportFormat.CSV:
            if to is None:
                raise ValueError("Tables need a folder or a zip to be written to.")
            return write_tables(services_in_full(connection, source), to)
        if form is ExportFormat.HSDS:
            with _written(to) as file:
                services = services_in_full(connection, source)
                return _list(file, services, lambda tree: tree, "[", "]")
        number = how_many(connection, source)
        before = orjson.dumps(page_of(number)).decode()[:-1] + ',"contents":['
        with _written(to) as file:
            services = services_in_full(connection, source, as_uuid)
            return _list(file, services, as_oruk, before, "]}")


def page_of(number: int) -> Tree:
    """The page of Open Referral UK that holds all of so many services."""
    return {
        "total_items": number,
        "total_pages": 1,
        "page_number": 1,
        "size": number,
        "first_page": True,
        "last_page": True,
        "empty": number == 0,
    }


def _list(
    file: IO[bytes],
    services: Iterator[Tree],
    shaped: Callable[[Tree], Tree],
    before: str,
    after: str,
) -> int:
    number = 0
    file.write(before.encode())
    for service in services:
        # A service a line: two exports can be compared by eye.
        file.write(b",\n" if number else b"\n")
        file.write(orjson.dumps(shaped(service)))
        number += 1
    file.write(f"\n{after}\n".encode())
    return number


@contextmanager
def _written(to: Path | None) -> Iterator[IO[bytes]]:
    if to is None:
        import sys

        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    to.parent.mkdir(parents=True, exist_ok=True)
    new = to.with_name(f".{to.name}.new")
    try:
        with new.open("wb") as file:
            yield file
        new.replace(to)
    finally:
        new.unlink(missing_ok=True)
