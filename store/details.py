"""What every row of detail shares: its record, and the id that the feed gave it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa


def of_record() -> Any:
    """A record_id column: which record of a feed the row came with, and is replaced with."""
    return sa.Column(sa.Integer, sa.ForeignKey("records.id"), nullable=False, index=True)


def feed_id() -> Any:
    """A source_id column: the id in the feed, or one made from what the row says."""
    return sa.Column(sa.String(200), nullable=False)


def within() -> Any:
    """A column with the row number of a parent inside the same record.

    It is no foreign key: a record is written and replaced as a whole, and a key would be checked
    at each of a million rows.
    """
    return sa.Column(sa.Integer)
