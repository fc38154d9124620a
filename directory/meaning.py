"""What services are about, as numbers: read once, kept small in memory, asked by place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from store.search_index import ServiceSearch, ServiceVector, newest_revision
from understanding.encoder import WIDTH, encode

#: Rows beside each other that are multiplied at a time: they stay in the processor's cache.
_AT_A_TIME = 2048


def taken_from_text(texts: Sequence[str]) -> NDArray[np.float32]:
    """The meaning of each text: rows of length one."""
    return encode(texts)


def packed(row: NDArray[np.float32]) -> tuple[bytes, float]:
    """A row of numbers in a byte each, and what to multiply them by to have them back."""
    scale = float(np.abs(row).max()) / 127 or 1.0
    return np.rint(row / scale).astype(np.int8).tobytes(), scale


@dataclass
class Meanings:
    """The vectors of one database, as of a revision; half a kilobyte each."""

    revision: int = 0
    size: int = 0
    vectors: NDArray[np.int8] = field(default_factory=lambda: np.zeros((0, WIDTH), np.int8))
    scales: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    numbers: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    latitudes: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    longitudes: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    row_of: dict[int, int] = field(default_factory=dict)
    by_cell: dict[str, list[int]] = field(default_factory=dict)
    _lock: Any = field(default_factory=Lock)

    def rows_under(self, cells: Iterable[str]) -> NDArray[np.int64]:
        """The rows that are looked up under any of these cells, each once."""
        found = [rows for cell in cells if (rows := self.by_cell.get(cell))]
        if not found:
            return np.zeros(0, np.int64)
        return np.unique(np.concatenate([np.asarray(rows, np.int64) for rows in found]))

    def likeness(
        self, rows: NDArray[np.int64], asked: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """How like each row is to what is asked: cosines; several questions give the best of them."""
        best = np.empty(len(rows), np.float32)
        questions = np.ascontiguousarray(asked.T)
        for at in range(0, len(rows), _AT_A_TIME):
            some = rows[at : at + _AT_A_TIME]
            products = self.vectors[some].astype(np.float32) @ questions
            best[at : at + len(some)] = products.max(axis=1) * self.scales[some]
        return best

    def refresh(self, session: Session) -> None:
        """Take in what was written since; nothing is read where nothing was."""
        newest = newest_revision(session)
        if newest == self.revision:
            return
        with self._lock:
            self._take_in(session, newest)

    def _take_in(self, session: Session, newest: int) -> None:
        query = (
            sa.select(
                ServiceSearch.number,
                ServiceSearch.cells,
                ServiceSearch.latitude,
                ServiceSearch.longitude,
                ServiceVector.scale,
                ServiceVector.vector,
            )
            .join(ServiceVector, ServiceVector.service_id == ServiceSearch.service_id)
            .where(ServiceVector.revision > self.revision)
            .order_by(ServiceSearch.number)
        )
        for part in session.execute(query.execution_options(yield_per=4096)).partitions(4096):
            self._grow(self.size + len(part))
            for row in part:
                self._put(row)
        self.revision = newest

    def _grow(self, needed: int) -> None:
        if needed <= len(self.numbers):
            return
        room = max(needed, int(len(self.numbers) * 1.25))
        for name in ("vectors", "scales", "numbers", "latitudes", "longitudes"):
            old = getattr(self, name)
            new = np.zeros((room, *old.shape[1:]), old.dtype)
            new[: self.size] = old[: self.size]
            setattr(self, name, new)

    def _put(self, row: Any) -> None:
        at = self.row_of.get(row.number)
        if at is None:
            at = self.row_of[row.number] = self.size
            self.size += 1
        else:
            for rows in self.by_cell.values():
                if at in rows:
                    rows.remove(at)
        self.vectors[at] = np.frombuffer(row.vector, np.int8)
        self.scales[at] = row.scale
        self.numbers[at] = row.number
        self.latitudes[at] = np.nan if row.latitude is None else row.latitude
        self.longitudes[at] = np.nan if row.longitude is None else row.longitude
        for cell in row.cells.split():
            self.by_cell.setdefault(cell, []).append(at)


_of_database: dict[str, Meanings] = {}


def meanings(session: Session) -> Meanings:
    """The vectors of the session's database, up to date."""
    address = str(session.get_bind().engine.url)
    found = _of_database.setdefault(address, Meanings())
    found.refresh(session)
    return found
