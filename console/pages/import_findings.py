"""What an import found: each value that was refused, left out, mended or doubted, for stewards."""

from __future__ import annotations

from dataclasses import astuple
from urllib.parse import quote

from starlette.responses import Response

from console.asked import Asked, NotThere, page
from console.rights import Right
from console.tables import csv_file
from directory.feeds.findings import VERDICT_MEANS, Verdict
from directory.reports import MOST_READ, read_report
from store.audit import Deed
from store.records import Import

A_PAGE = 50
MOST_REASONS = 20
HEADINGS = ("file", "row", "record", "field", "value", "reason", "what became of it")


@page(Right.STEWARD)
def findings(asked: Asked) -> Response:
    """One import: what became of what, the commonest reasons, and each finding, fifty a page."""
    found = _import(asked)
    verdict = next((one for one in Verdict if one.value == asked.query("show")), None)
    number = asked.query("page")
    place = int(number[:4]) if number.isascii() and number.isdigit() else 1
    place = max(place, 1)
    report = None
    if found.report:
        begin = (place - 1) * A_PAGE
        report = read_report(found.report, verdict, begin=begin, most=A_PAGE + 1)
    return asked.shows(
        "import_findings.html",
        one=found,
        report=report,
        some=report.some[:A_PAGE] if report else [],
        more=report is not None and len(report.some) > A_PAGE,
        reasons=report.reasons.most_common(MOST_REASONS) if report else [],
        verdicts=Verdict,
        means=VERDICT_MEANS,
        chosen=verdict,
        place=place,
        most=MOST_READ,
        back=f"/directory/imports/{found.id}?show={quote(verdict.value) if verdict else ''}",
    )


@page(Right.STEWARD)
def findings_file(asked: Asked) -> Response:
    """The same as a file, for whoever keeps the feed."""
    found = _import(asked)
    report = read_report(found.report, most=MOST_READ) if found.report else None
    if report is None:
        raise NotThere
    asked.writes_down(Deed.EXPORTED, about=f"import {found.id}", detail="findings")
    rows = [[*words, verdict.value] for *words, verdict in map(astuple, report.some)]
    return csv_file(f"import-{found.id}-findings", HEADINGS, rows)


def _import(asked: Asked) -> Import:
    found = asked.session.get(Import, asked.number("number"))
    if found is None:
        raise NotThere
    return found
