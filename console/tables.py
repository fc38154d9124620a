"""Tables as CSV files that a spreadsheet shows and never runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from starlette.responses import Response

from directory.formulas import guarded


def safe_cell(value: Any) -> str:
    """A value as text. One that a spreadsheet would take for a formula begins with an apostrophe;
    plain numbers, negative ones too, stay numbers."""
    text = "" if value is None else str(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return text
    return guarded(text)


def csv_file(name: str, headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> Response:
    """A file to keep."""
    written = io.StringIO()
    out = csv.writer(written, quoting=csv.QUOTE_ALL)
    for row in (headings, *rows):
        out.writerow([safe_cell(value) for value in row])
    # The mark at the beginning tells Excel that it is UTF-8.
    return Response(
        "\ufeff" + written.getvalue(),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )
