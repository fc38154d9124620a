"""A plain spreadsheet, CSV or XLSX: one row a service, its headings mapped to fields."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any, cast

from directory.feeds.columns import COLUMNS, as_service, guessed, headings_by_path, simple
from directory.feeds.fields import LONGEST_TEXT
from directory.feeds.findings import Findings, Unreadable, Verdict
from directory.feeds.reading import Entry
from directory.feeds.text_files import Counting, encoding_of, opened_as_utf8

# Cells longer than this are cut when they are read; a CSV with an open quote is one long cell.
_LONGEST_CELL = 50 * LONGEST_TEXT
_TITLE_ROWS = 10
# A workbook is an archive; a small one that unpacks to much more is a trap.
_LARGEST_BOOK = 1_000_000_000
NumberedRow = tuple[int, list[Any]]


def entries_of_spreadsheet(
    path: Path,
    mapping: Mapping[str, str],
    findings: Findings,
    counting: Counting | None = None,
) -> Iterator[Entry]:
    """One entry a row.

    Args:
        path: a CSV or an XLSX file.
        mapping: which heading is which field of `columns.COLUMNS`.
        findings: takes rows with too many cells and the like.
        counting: counts bytes read.
    """
    headings = headings_by_path({field: heading for heading, field in mapping.items()})
    tells_status = "status" in mapping.values()
    for number, cells in rows_of_table(path, findings, counting):
        row = {mapping[heading]: value for heading, value in cells.items() if heading in mapping}
        if any(value not in (None, "") for value in row.values()):
            service = as_service(row)
            if not tells_status:
                # A list of what there is tells nothing of what is closed.
                service["status"] = "active"
            yield Entry("service", service, f"row {number}", path.name, headings=headings)


def rows_of_table(
    path: Path, findings: Findings, counting: Counting | None = None
) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows below the headings, with their numbers as a spreadsheet shows them.

    Raises:
        Unreadable: it is no table.
    """
    rows = _raw_rows(path, findings, counting or Counting())
    cells_of_headings, rows = _with_headings(rows)
    if cells_of_headings is None:
        return
    headings = _headings(cells_of_headings, path, findings)
    for number, cells in rows:
        if not any(cell not in (None, "") for cell in cells):
            continue
        if len(cells) > len(headings) and any(cells[len(headings) :]):
            findings.add(
                Verdict.DOUBTFUL,
                f"The row has {len(cells)} cells under {len(headings)} headings; those beyond were "
                "not read (a comma outside quotes?)",
                file=path.name,
                row=f"row {number}",
                value=",".join(map(str, cells[len(headings) :])),
            )
        yield number, dict(zip(headings, cells, strict=False))


def headings_of(path: Path, findings: Findings) -> list[str]:
    """The headings of a table.

    Raises:
        Unreadable: it has none.
    """
    cells, _ = _with_headings(_raw_rows(path, findings, Counting()))
    headings = [heading for heading in _headings(cells or [], path, findings) if heading]
    if not headings:
        raise Unreadable(f"{path.name} has no row of headings.")
    return headings


def mapping_for(headings: list[str], given: Mapping[str, str]) -> dict[str, str]:
    """Which heading is which field: as given (field → heading), the rest by their names.

    Raises:
        Unreadable: a given field or heading does not exist.
    """
    by_simple = {simple(heading): heading for heading in headings}
    chosen: dict[str, str] = {}
    for field, heading in given.items():
        if field not in COLUMNS:
            raise Unreadable(
                f'There is no field "{field}". Fields are: {", ".join(sorted(COLUMNS))}.'
            )
        if simple(heading) not in by_simple:
            raise Unreadable(
                f'There is no heading "{heading}" for {field}. Headings are: {", ".join(headings)}.'
            )
        chosen[by_simple[simple(heading)]] = field
    rest = [heading for heading in headings if heading not in chosen]
    for heading, field in guessed(rest).items():
        if field not in chosen.values():
            chosen[heading] = field
    return chosen


def _with_headings(rows: Iterator[NumberedRow]) -> tuple[list[Any] | None, Iterator[NumberedRow]]:
    """The row of headings and the rows below it.

    Headings are several texts; a title above them stands alone in its row. A table of one column
    has its heading in the first row that is not empty.
    """
    first = list(islice(rows, _TITLE_ROWS))
    filled = [sum(cell not in (None, "") for cell in cells) for _, cells in first]
    at = next((n for n, count in enumerate(filled) if count >= 2), None)
    if at is None:
        at = next((n for n, count in enumerate(filled) if count), None)
    if at is None:
        return None, iter(())
    return first[at][1], chain(first[at + 1 :], rows)


def _headings(cells: list[Any], path: Path, findings: Findings) -> list[str]:
    headings: list[str] = []
    for cell in cells:
        heading = "" if cell is None else " ".join(str(cell).split())
        if heading and heading in headings:
            findings.add(
                Verdict.LEFT_OUT,
                "stands over two columns; the first was read",
                file=path.name,
                row="headings",
                field=heading,
                value=heading,
            )
            heading = ""
        headings.append(heading)
    return headings


def _raw_rows(
    path: Path, findings: Findings, counting: Counting
) -> Iterator[tuple[int, list[Any]]]:
    if zipfile.is_zipfile(path):
        yield from _rows_of_xlsx(path)
    else:
        yield from _rows_of_csv(path, findings, counting)


def _rows_of_xlsx(path: Path) -> Iterator[tuple[int, list[Any]]]:
    # A quarter of a second to import, and few feeds are workbooks.
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    with zipfile.ZipFile(path) as packed:
        if sum(part.file_size for part in packed.infolist()) > _LARGEST_BOOK:
            raise Unreadable(f"{path.name} unpacks to more than {_LARGEST_BOOK:,} bytes.")
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, KeyError, ValueError, OSError, zipfile.BadZipFile) as error:
        raise Unreadable(f"{path.name} is no spreadsheet that can be read ({error}).") from error
    try:
        sheet = book.worksheets[0]
        # Some programs write a wrong size, and then rows would be cut off.
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
            yield number, list(row)
    finally:
        book.close()


def _rows_of_csv(
    path: Path, findings: Findings, counting: Counting
) -> Iterator[tuple[int, list[Any]]]:
    csv.field_size_limit(_LONGEST_CELL)
    with opened_as_utf8(path, findings, counting) as stream:
        lines = _lines(stream, path, findings)
        reader = csv.reader(lines, dialect=_dialect(path))
        before = 0
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                findings.miss(
                    f"The file cannot be read from this line on ({error}): a quote may be open",
                    file=path.name,
                    row=f"row {before + 1}",
                )
                return
            yield before + 1, cells
            before = reader.line_num


class _dialect(csv.Dialect):  # noqa: N801  (named like a function of csv)
    """Commas, or what the file's first lines have more of: semicolons or tabs."""

    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = csv.QUOTE_MINIMAL

    def __init__(self, path: Path) -> None:
        with path.open(encoding=encoding_of(path), errors="replace") as stream:
            first = "".join(islice(stream, _TITLE_ROWS))[:100_000]
        self.delimiter = max(",;\t|", key=lambda mark: (first.count(mark), mark == ","))
        super().__init__()


def _lines(stream: Any, path: Path, findings: Findings) -> Iterator[str]:
    """The lines, with any kind of line end, and without NULs, which csv refuses."""
    text = io.TextIOWrapper(
        cast("Any", _Raw(stream)), encoding="utf-8", errors="replace", newline=None
    )
    for line in text:
        if "\0" in line:
            if f"NUL in {path}" not in findings.told:
                findings.told.add(f"NUL in {path}")
                findings.add(
                    Verdict.MENDED,
                    "The file holds NUL characters; they were taken out",
                    file=path.name,
                )
            line = line.replace("\0", "")
        yield line


class _Raw(io.RawIOBase):
    """What TextIOWrapper needs of a stream that can only be read."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        found = self._stream.read(len(buffer))
        buffer[: len(found)] = found
        return len(found)

    def read1(self, size: int = -1) -> bytes:
        return cast("bytes", self._stream.read(size if size > 0 else 65_536))
