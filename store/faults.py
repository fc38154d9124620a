"""What is wrong with the database, and what to do: the kind of fault, never a row or a statement.

An error of SQLAlchemy quotes the statement and its values, and those may be what a person wrote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError

from store.settings import settings


@dataclass(frozen=True)
class Fault:
    """Parts of a sentence: "The database cannot be used ({says}): {remedy}."."""

    says: str
    remedy: str


KNOWN = (
    (
        r"database or disk is full|no space left|disk quota exceeded|could not extend file",
        Fault("the disk is full", "make room"),
    ),
    (
        r"disk i/o error",
        Fault("the disk cannot be written", "make room, and see whether the disk is sound"),
    ),
    (
        r"readonly database|permission denied|read-only",
        Fault(
            "it cannot be written", "give yourself permission to write to the file and its folder"
        ),
    ),
    (
        r"unable to open database file",
        Fault("the file cannot be opened", "check that its folder is there and can be written"),
    ),
    (
        r"not a database|malformed",
        Fault("the file is damaged", "move it away to begin anew, or put a copy of it back"),
    ),
    (
        r"database is locked|lock timeout|deadlock",
        Fault("another program holds it", "close that program"),
    ),
    (
        r"no such (table|column)|undefined(table|column)|relation .* does not exist",
        Fault("it is not up to date", "start the coach with 'make run', which mends that"),
    ),
    (
        r"connection refused|could not (connect|translate)|server closed|connection .*failed",
        Fault("its server does not answer", "start that server, or check DATABASE_URL"),
    ),
)


def fault_of(error: BaseException, url: str | None = None) -> Fault:
    """The fault that an error of SQLAlchemy, or of the system, stands for.

    Args:
        error: what was raised.
        url: the database's address; by default the one of the settings.
    """
    told = words_of(error)
    for pattern, fault in KNOWN:
        if re.search(pattern, told, re.IGNORECASE):
            return fault
    cause = error.orig if isinstance(error, DBAPIError) else error
    chosen = settings()
    # Who set nothing has nothing to check.
    address = "" if (url or chosen.database_url) == chosen.usual_database_url else "DATABASE_URL, "
    return Fault(
        type(cause).__name__, f"check {address}the room on the disk and who may write there"
    )


def words_of(error: BaseException) -> str:
    """The database's own words on one line, without the row that it may quote after them."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    strerror = cause.strerror if isinstance(cause, OSError) else None
    return " ".join((strerror or str(cause)).partition("DETAIL:")[0].split())
