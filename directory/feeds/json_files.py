"""HSDS 3 and Open Referral UK as JSON: a list, a page, one record in full, or a folder of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import ijson

from directory.feeds.findings import Findings, Unreadable
from directory.feeds.reading import Entry, services_of
from directory.feeds.text_files import Counting, opened_as_utf8

# Under these names a file keeps its records; in this order, so that what is pointed at is first.
_LISTS = {
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
    "organizations": "organization",
    "organisations": "organization",
    "locations": "location",
    "contents": "",
    "services": "service",
    "service_at_locations": "service_at_location",
    "data": "",
    "results": "",
    "items": "",
}
# One record in full is read as a whole; a feed is streamed.
_LARGEST_RECORD = 50_000_000


def entries_of_json(
    path: Path, findings: Findings, counting: Counting | None = None
) -> Iterator[Entry]:
    """The records of a JSON file, streamed.

    Raises:
        Unreadable: it is no JSON at all, or holds no records.
    """
    counting = counting or Counting()
    lists = record_lists(path, findings)
    if lists is None:
        yield from _one_record(path, findings)
        return
    several = len(lists) > 1
    for name in lists:
        prefix = f"{name}.item" if name else "item"
        number = 0
        with opened_as_utf8(path, findings, counting) as stream:
            for number, raw in enumerate(_items(stream, prefix, path, findings), start=1):
                row = f"{name}, item {number}" if several else f"item {number}"
                yield from entries_in(raw, row, path.name, _LISTS.get(name, ""))
        if name in ("contents", "data"):
            _whole_feed(path, findings, number)


def entries_in(raw: Any, row: str, file: str, kind: str = "") -> Iterator[Entry]:
    """The entries that one record of a list holds, by what it looks like."""
    kind = kind or kind_of(raw)
    if kind == "organization":
        yield Entry("organization", raw, row, file)
        for number, service in enumerate(services_of(raw), start=1):
            yield Entry("service", service, f"{row}, service {number}", file)
    elif kind == "service_at_location":
        yield from _at_location(raw, row, file)
    else:
        yield Entry(kind, raw, row, file)


def kind_of(raw: Any) -> str:
    """What a record is, by its fields; a record of no other kind is taken as a service."""
    if not isinstance(raw, dict):
        return "service"
    names = raw.keys()
    if {"service", "location"} <= names:
        return "service_at_location"
    if "location_type" in names:
        return "location"
    if names & {"status", "service_at_locations", "organization", "organization_id"}:
        return "service"
    if "services" in names or names & {"legal_status", "tax_status", "organization_identifiers"}:
        return "organization"
    if names & {"taxonomy", "taxonomy_detail", "term_uri", "parent_id", "taxonomy_id"}:
        return "taxonomy_term"
    if "version" in names and "uri" in names:
        return "taxonomy"
    if "website" in names and not names & {"phones", "schedules", "fees", "url"}:
        return "organization"
    return "service"


def _at_location(raw: Any, row: str, file: str) -> Iterator[Entry]:
    """A service at a location, turned round: the service with the location in it."""
    service = raw.get("service")
    if isinstance(service, dict):
        there = {key: value for key, value in raw.items() if key != "service"}
        yield Entry("service", {**service, "service_at_locations": [there]}, row, file, thin=True)
    else:
        yield Entry("location", raw.get("location"), row, file)


def record_lists(path: Path, findings: Findings) -> list[str] | None:
    """The names of the lists at the top, "" being the top itself; None for one record.

    Raises:
        Unreadable: it is no JSON at all, or holds no records.
    """
    found: list[str] = []
    single = False
    with opened_as_utf8(path, findings) as stream:
        try:
            for prefix, event, _value in ijson.parse(stream, use_float=True):
                if prefix == "" and event == "start_array":
                    return [""]
                if prefix == "" and event not in ("start_map", "map_key", "end_map"):
                    raise Unreadable(f"{path.name} is JSON, but neither a list nor an object.")
                if event == "start_array" and prefix in _LISTS and not single:
                    found.append(prefix)
                    if prefix in ("contents", "data", "results", "items"):
                        break
                if prefix == "id":
                    single = True
                    break
        except ijson.JSONError as error:
            if not found:
                raise Unreadable(_no_json(path, error)) from error
    if single:
        return None
    if not found:
        return None
    return sorted(found, key=list(_LISTS).index)


def _no_json(path: Path, error: Exception) -> str:
    with path.open("rb") as stream:
        begins = stream.read(2_000).lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if not begins:
        return f"{path.name} is empty."
    if begins.startswith((b"<!doctype", b"<html", b"<head", b"<body")):
        return (
            f"{path.name} is a web page and no data; the address may have moved, or the server "
            "answered with a message of its own."
        )
    reason = str(error).split("\n")[0].strip().rstrip(".")
    return f"{path.name} is no JSON ({reason})."


def _items(stream: IO[bytes], prefix: str, path: Path, findings: Findings) -> Iterator[Any]:
    number = 0
    try:
        for raw in ijson.items(stream, prefix, use_float=True):
            number += 1
            yield raw
    except ijson.JSONError as error:
        if number == 0:
            raise Unreadable(_no_json(path, error)) from error
        kind = "ends" if isinstance(error, ijson.IncompleteJSONError) else "is damaged"
        findings.miss(
            f"The file {kind} in the middle of this item; it and what follows were not read",
            file=path.name,
            row=f"item {number + 1}",
        )


def _one_record(path: Path, findings: Findings) -> Iterator[Entry]:
    if path.stat().st_size > _LARGEST_RECORD:
        raise Unreadable(f"{path.name} is one record of more than {_LARGEST_RECORD:,} bytes.")
    with opened_as_utf8(path, findings) as stream:
        try:
            raw = json.load(stream)
        except (ValueError, RecursionError) as error:
            raise Unreadable(_no_json(path, error)) from error
    if not isinstance(raw, dict) or not raw.keys() & {"id", "name", "service", "location"}:
        raise Unreadable(f"{path.name} holds no records: neither a list nor a service was found.")
    # One record is never the whole of a feed.
    findings.incomplete.append("one record alone")
    yield from entries_in(raw, "the record", path.name)


def _whole_feed(path: Path, findings: Findings, read: int) -> None:
    """Hold a page against what it says of itself: one page of several is not the whole feed."""
    for name in ("total_items", "count"):
        with opened_as_utf8(path, findings) as stream:
            try:
                total = next(iter(ijson.items(stream, name)), None)
            except ijson.JSONError:
                return
        if isinstance(total, int) and not isinstance(total, bool) and total != read:
            findings.miss(
                f"The page says that there are {total} in all and holds {read}; "
                "nothing counts as vanished",
                file=path.name,
                field=name,
                value=total,
            )
