"""Where every service is, of what kind and about what, kept small in memory and up to date.

One for each database and process: half a kilobyte a service, of which the meaning is nearly all.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from threading import Lock
from typing import Any
from weakref import ref

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from directory.kinds import all_kinds, near_to
from directory.word_index import numbers_with, rarity
from store.search_index import IN_PASSING, READ_HERE, ServiceSearch, ServiceVector, newest_revision
from understanding.text.encoder import WIDTH

Rows = NDArray[np.int64]
Floats = NDArray[np.float32]

#: Rows that are multiplied at a time: they stay in the processor's cache.
_AT_A_TIME = 2048
_READ_AT_A_TIME = 4096
#: What services are like at large is told by so many of them, spread over the directory.
_SAMPLED = 400
#: In a small directory its own few tell little; so many are supposed beside them, whose likeness to
#: a question is in the middle and apart as it is in benchmarks/unseen.
_SUPPOSED, UNLIKE, UNLIKE_APART = 30, 0.1, 0.085
#: Words whose services are remembered; those of everyday talk come again and again.
_REMEMBERED = 1_000


class Lookup:
    """Every service of one database as rows of numbers, as of a revision."""

    def __init__(self) -> None:
        """Nothing is known yet; `refresh` reads it."""
        self.revision = 0
        self.size = 0
        self.numbers = np.zeros(0, np.int64)
        self.latitudes = np.zeros(0, np.float32)
        self.longitudes = np.zeros(0, np.float32)
        self.kinds = np.zeros((0, len(_BITS) // 64 + 1), np.uint64)
        # With those that its words tell of in passing.
        self.all_kinds = np.zeros((0, len(_BITS) // 64 + 1), np.uint64)
        self.vectors = np.zeros((0, WIDTH), np.int8)
        # 0 where the meaning was not read yet.
        self.scales = np.zeros(0, np.float32)
        self._row_at = np.zeros(0, np.int64)
        self._by_cell: dict[str, array[int]] = {}
        self._cells: list[str] = []
        self._kinds_of: list[frozenset[str]] = []
        self._sets: dict[str, frozenset[str]] = {}
        self._with_word: dict[str, Rows | None] = {}
        self._lock = Lock()
        # Who read something in a transaction that may yet fail, and the revision before it.
        self._unsure: tuple[ref[Session], int] | None = None

    def refresh(self, session: Session) -> None:
        """Take in what was read since; nothing is done where nothing was.

        What a session took in that read it itself is taken in once more by the next: its
        transaction may have failed, and another process given the same revision to something else.
        """
        if self._unsure is not None and self._unsure[0]() is not session:
            self.revision, self._unsure = self._unsure[1], None
        newest = newest_revision(session)
        if newest != self.revision:
            with self._lock:
                before = self.revision
                self._take_in(session, newest)
                if session.info.get(READ_HERE) and self._unsure is None:
                    self._unsure = (ref(session), before)

    def rows_under(self, cells: Iterable[str]) -> Rows:
        """The rows that are looked up under any of these cells (directory/around.py), each once."""
        under = np.zeros(self.size, np.bool_)
        for cell in cells:
            if rows := self._by_cell.get(cell):
                under[np.frombuffer(rows, np.int64)] = True
        return np.flatnonzero(under)

    def rows_with(self, session: Session, word: str) -> Rows | None:
        """The rows that have a word; None where it is too common to tell anything."""
        if word not in self._with_word:
            if len(self._with_word) >= _REMEMBERED:
                self._with_word.clear()
            numbers = numbers_with(session, word, self.size)
            self._with_word[word] = None if numbers is None else self._rows_of(numbers)
        return self._with_word[word]

    def rarity(self, rows: Rows | None) -> float:
        """How much a word tells that these rows have; a common one nothing."""
        return 0.0 if rows is None else rarity(len(rows), self.size)

    def share_of_kinds(self, rows: Rows, weights: dict[str, float], near: float) -> Floats:
        """The part of the kinds asked for that each row meets.

        One that is close counts `near`, and so does one that its words tell of in passing.
        """
        got = np.zeros(len(rows), np.float32)
        bits, every = self.kinds[rows], self.all_kinds[rows]
        for kind, weight in weights.items():
            exact = _has(bits, _mask([kind]))
            close = _has(every, _mask([kind])) | _has(bits, _mask(near_to(kind)))
            got += weight * np.where(exact, 1.0, np.where(close, near, 0.0))
        return got / (sum(weights.values()) or 1.0)

    def kinds_of(self, row: int) -> frozenset[str]:
        """The kinds of one row."""
        return self._kinds_of[row]

    def likeness(self, rows: Rows, questions: Floats) -> Floats:
        """How like each row is to the question that it is most like; cosines.

        0 where its meaning was not read yet.
        """
        like = np.empty(len(rows), np.float32)
        turned = np.ascontiguousarray(questions.T)
        for at in range(0, len(rows), _AT_A_TIME):
            some = rows[at : at + _AT_A_TIME]
            like[at : at + len(some)] = (self.vectors[some].astype(np.float32) @ turned).max(axis=1)
        cosines: Floats = like * self.scales[rows]
        return cosines

    def standing_out(self, rows: Rows, questions: Floats) -> Floats:
        """By how many deviations each row is more like the question than services are at large.

        0 where its meaning was not read yet. Some questions are like everything and some like
        nothing, so that a cosine alone tells little.
        """
        sample = np.arange(0, self.size, max(1, self.size // _SAMPLED))
        at_large = self.likeness(sample[self.scales[sample] > 0], questions)
        many = len(at_large) + _SUPPOSED
        middle = (float(at_large.sum()) + _SUPPOSED * UNLIKE) / many
        apart = float(((at_large - middle) ** 2).sum()) + _SUPPOSED * UNLIKE_APART**2
        out: Floats = (self.likeness(rows, questions) - middle) / np.sqrt(apart / many)
        return np.where(self.scales[rows] > 0, out, np.float32(0))

    def numbers_of(self, rows: Rows) -> Floats:
        """The meaning of some rows, as numbers; nothing but 0 where it was not read yet."""
        numbers: Floats = self.vectors[rows].astype(np.float32) * self.scales[rows, None]
        return numbers

    def most_meant(self, rows: Rows, meant: dict[str, float]) -> Floats:
        """How far the kind of each row is meant that is meant the most; 0 for none."""
        most = np.zeros(len(rows), np.float32)
        bits = self.kinds[rows]
        for kind, worth in meant.items():
            np.maximum(most, np.where(_has(bits, _mask([kind])), worth, 0.0), out=most)
        return most

    def _rows_of(self, numbers: list[int]) -> Rows:
        known = np.asarray([number for number in numbers if number < len(self._row_at)], np.int64)
        rows: Rows = self._row_at[known] if len(known) else known
        there: Rows = rows[rows >= 0]
        return there

    def _take_in(self, session: Session, newest: int) -> None:
        query = (
            sa.select(
                ServiceSearch.number,
                ServiceSearch.cells,
                ServiceSearch.kinds,
                ServiceSearch.latitude,
                ServiceSearch.longitude,
                ServiceVector.scale,
                ServiceVector.vector,
            )
            .outerjoin(ServiceVector, ServiceVector.service_id == ServiceSearch.service_id)
            .where(ServiceSearch.revision > self.revision)
            .order_by(ServiceSearch.number)
            .execution_options(yield_per=_READ_AT_A_TIME)
        )
        for part in session.execute(query).partitions():
            self._grow(self.size + len(part), max(row.number for row in part))
            for row in part:
                self._put(row)
        self._with_word.clear()
        self.revision = newest

    def _grow(self, rows: int, number: int) -> None:
        if number >= len(self._row_at):
            more = np.full(int(number * 1.25) + 64, -1, np.int64)
            more[: len(self._row_at)] = self._row_at
            self._row_at = more
        if rows <= len(self.numbers):
            return
        room = max(rows, int(len(self.numbers) * 1.25))
        for name in (
            "numbers",
            "latitudes",
            "longitudes",
            "kinds",
            "all_kinds",
            "vectors",
            "scales",
        ):
            old = getattr(self, name)
            new = np.zeros((room, *old.shape[1:]), old.dtype)
            new[: self.size] = old[: self.size]
            setattr(self, name, new)

    def _put(self, row: Any) -> None:
        at = int(self._row_at[row.number])
        if at < 0:
            at, self.size = self.size, self.size + 1
            self._row_at[row.number] = at
            self._cells.append("")
            self._kinds_of.append(frozenset())
        if self._cells[at] != row.cells:
            for cell in self._cells[at].split():
                self._by_cell[cell].remove(at)
            for cell in row.cells.split():
                self._by_cell.setdefault(cell, array("q")).append(at)
            self._cells[at] = row.cells
        self.numbers[at] = row.number
        self.latitudes[at] = np.nan if row.latitude is None else row.latitude
        self.longitudes[at] = np.nan if row.longitude is None else row.longitude
        self.kinds[at] = _mask(kind for kind in row.kinds.split() if kind[-1] != IN_PASSING)
        every = frozenset(row.kinds.replace(IN_PASSING, "").split())
        self.all_kinds[at] = _mask(every)
        self._kinds_of[at] = self._sets.setdefault(row.kinds, every)
        self.scales[at] = row.scale or 0.0
        if row.vector is not None:
            self.vectors[at] = np.frombuffer(row.vector, np.int8)


_BITS = {kind: bit for bit, kind in enumerate(sorted(all_kinds()))}


def _mask(kinds: Iterable[str]) -> NDArray[np.uint64]:
    words = [0] * (len(_BITS) // 64 + 1)
    for kind in kinds:
        if (bit := _BITS.get(kind)) is not None:
            words[bit // 64] |= 1 << (bit % 64)
    return np.asarray(words, np.uint64)


def _has(bits: NDArray[np.uint64], mask: NDArray[np.uint64]) -> NDArray[np.bool_]:
    found = np.zeros(len(bits), np.uint64)
    for column, part in enumerate(mask):
        if part:
            found |= bits[:, column] & part
    has: NDArray[np.bool_] = found != 0
    return has


_of_database: dict[str, Lookup] = {}


def lookup(session: Session) -> Lookup:
    """What is known of the session's database, up to date."""
    address = str(session.get_bind().engine.url)
    found = _of_database.setdefault(address, Lookup())
    found.refresh(session)
    return found
