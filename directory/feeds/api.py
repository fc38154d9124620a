"""A paged API: Open Referral UK and HSDS (`/services?page=2`), or ALISS with its `next`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from directory.feeds import aliss
from directory.feeds.findings import Findings, Unreadable
from directory.feeds.json_files import entries_in
from directory.feeds.reading import Entry
from directory.feeds.web import Forbidden, NotFetched, Web, without_secrets

PER_PAGE = 100
MOST_PAGES = 20_000
# After so many pages in a row that could not be had, the rest is given up.
_GIVE_UP_AFTER = 3
# A service of a list that has none of these is cut down, and is asked for by itself.
_IN_FULL = frozenset(
    "service_at_locations schedules phones contacts languages cost_options service_areas "
    "attributes".split()
)
_RECORDS = ("contents", "data", "results", "items", "services")


@dataclass
class Api:
    """One paged feed. `format` becomes known with the first page; so do `licence` and the rest."""

    url: str
    web: Web
    findings: Findings
    told: Callable[[int, int | None], None] = lambda _page, _pages: None
    format: str = "oruk"
    licence: str | None = None
    attribution: str | None = None
    _seen: set[str] = field(default_factory=set)
    _unfetched: int = 0

    def entries(self) -> Iterator[Entry]:
        """Every service of every page.

        Raises:
            Unreadable: the first page cannot be had, or is no page of services.
        """
        url, page = self._first()
        if aliss.looks_like_aliss(_first_record(page)) or "meta" in page:
            self.format = "aliss"
            self._provenance(page)
        yield from self._pages(url, page)

    # Pages

    def _first(self) -> tuple[str, dict[str, Any]]:
        base = self.url.rstrip("/")
        page = self._page(self.url, must=True)
        if page is not None and _records(page) is not None:
            return self.url, page
        if urlsplit(base).path.endswith("/services"):
            raise Unreadable(_no_page(self.url, page))
        url = _with_query(f"{base}/services", page=1, per_page=PER_PAGE)
        found = self._page(url, must=True)
        if found is None or _records(found) is None:
            raise Unreadable(_no_page(url, found))
        return url, found

    def _pages(self, url: str, page: dict[str, Any] | None) -> Iterator[Entry]:
        number, read, missed_in_a_row = 1, 0, 0
        total = _whole(page or {}, "total_items", "count")
        last = _whole(page or {}, "total_pages")
        size = len(_records(page or {}) or ()) or PER_PAGE
        while True:
            self.told(number, last)
            if page is None:
                missed_in_a_row += 1
            else:
                missed_in_a_row = 0
                records = _records(page) or []
                fresh = [raw for raw in records if _identity(raw) not in self._seen]
                self._seen.update(filter(None, map(_identity, records)))
                read += len(records)
                yield from self._entries_of(fresh, number)
                if _is_last(page, number, records):
                    break
                if not fresh:
                    self.findings.miss(
                        f"The feed gives page {number} again and again; reading ended there",
                        row=f"page {number}",
                    )
                    return
            if missed_in_a_row >= _GIVE_UP_AFTER or number >= MOST_PAGES:
                self.findings.miss(
                    f"Reading ended at page {number}: "
                    + ("too many pages could not be had" if page is None else "too many pages"),
                    row=f"page {number}",
                )
                return
            if page is None and last is None:
                return
            onward = self._next(url, page, number)
            if onward is None or (last is not None and number >= last):
                break
            url, number = onward, number + 1
            page = self._page(url, number=number, size=size)
        if total is not None and total != read:
            self.findings.miss(
                f"The feed says that it has {total} services and gave {read}; "
                "nothing counts as vanished",
                field="total_items",
                value=total,
            )

    def _next(self, url: str, page: dict[str, Any] | None, number: int) -> str | None:
        if page is not None and "next" in page:
            onward = page["next"]
            if not isinstance(onward, str) or not onward:
                return None
            there = urljoin(url, onward)
            # A page may not send us to somebody else's server.
            if urlsplit(there).hostname != urlsplit(url).hostname:
                self.findings.miss(
                    "The next page lies on another server; it was not followed",
                    row=f"page {number + 1}",
                    value=without_secrets(there),
                )
                return None
            return there
        return _with_query(url, page=number + 1)

    def _page(
        self, url: str, *, must: bool = False, number: int = 1, size: int = 0
    ) -> dict[str, Any] | None:
        try:
            return _as_page(_json(self.web.get(url).path))
        except Forbidden:
            raise
        except (NotFetched, Unreadable) as error:
            if must:
                raise Unreadable(f"{without_secrets(url)} cannot be read: {error}.") from error
            first = (number - 1) * size + 1
            self.findings.miss(
                f"The page could not be had ({error}); services {first} to "
                f"{first + size - 1} are missing",
                row=f"page {number}",
            )
            return None

    # Services

    def _entries_of(self, records: list[Any], page: int) -> Iterator[Entry]:
        for number, raw in enumerate(records, start=1):
            row = f"page {page}, item {number}"
            if self.format == "aliss":
                yield Entry("service", aliss.as_hsds(raw), row)
            elif isinstance(raw, dict) and not raw.keys() & _IN_FULL and _identity(raw):
                yield self._in_full(raw, row)
            else:
                yield from entries_in(raw, row, "", "")

    def _in_full(self, raw: dict[str, Any], row: str) -> Entry:
        """A service of a list, asked for by itself."""
        if self._unfetched >= _GIVE_UP_AFTER:
            return Entry("service", raw, row, thin=True)
        base = self.url.split("?")[0].rstrip("/").removesuffix("/services")
        try:
            found = _json(self.web.get(f"{base}/services/{quote(str(raw['id']), safe='')}").path)
        except Forbidden:
            raise
        except (NotFetched, Unreadable) as error:
            self._unfetched += 1
            self.findings.miss(
                f"The service could not be had in full ({error})"
                + (
                    "; no more are asked for"
                    if self._unfetched >= _GIVE_UP_AFTER
                    else "; what the list says of it was read"
                ),
                row=row,
                record=str(raw["id"]),
            )
            return Entry("service", raw, row, thin=True)
        self._unfetched = 0
        if not isinstance(found, dict) or found.get("id") != raw["id"]:
            self.findings.miss(
                "The service in full is not the one asked for; what the list says was read",
                row=row,
                record=str(raw["id"]),
                field="id",
                value=found.get("id") if isinstance(found, dict) else "",
            )
            return Entry("service", raw, row, thin=True)
        return Entry("service", found, row)

    def _provenance(self, page: dict[str, Any]) -> None:
        self.licence, self.attribution = aliss_provenance(page)


def aliss_provenance(page: dict[str, Any]) -> tuple[str, str | None]:
    """The licence of a page of ALISS, and whom it asks to be named."""
    meta = page.get("meta")
    told = meta if isinstance(meta, dict) else {}
    named = told.get("attribution")
    words = [
        str(one.get("text") if isinstance(one, dict) else one)
        for one in (named if isinstance(named, list) else [])
    ]
    licence = told.get("licence")
    return licence if isinstance(licence, str) else aliss.LICENCE, "\n".join(words) or None


def _as_page(raw: Any) -> dict[str, Any]:
    if isinstance(raw, list):
        return {"contents": raw, "last_page": True}
    if not isinstance(raw, dict):
        return {}
    if raw.get("error"):
        # ALISS answers 200 to a postcode that it cannot read.
        raise Unreadable(f"the server answered with an error: {raw['error']}")
    return raw


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        begins = path.read_bytes()[:200].lstrip().lower()
        what = "a web page" if begins.startswith((b"<!doctype", b"<html")) else "no JSON"
        raise Unreadable(f"the answer is {what}") from error
    finally:
        path.unlink(missing_ok=True)


def _records(page: dict[str, Any]) -> list[Any] | None:
    for name in _RECORDS:
        if isinstance(page.get(name), list):
            return list(page[name])
    return None


def _first_record(page: dict[str, Any]) -> Any:
    return next(iter(_records(page) or ()), None)


def _identity(raw: Any) -> str | None:
    return str(raw["id"]) if isinstance(raw, dict) and raw.get("id") else None


def _whole(page: dict[str, Any], *names: str) -> int | None:
    for name in names:
        value = page.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
    return None


def _is_last(page: dict[str, Any], number: int, records: list[Any]) -> bool:
    if not records:
        return True
    if page.get("last_page") is True:
        # A page that calls itself the last in the middle of its own count is not believed.
        return number >= (_whole(page, "total_pages") or 1)
    return "next" in page and not page["next"]


def _with_query(url: str, **more: int) -> str:
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    query.update({name: str(value) for name, value in more.items()})
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), ""))


def _no_page(url: str, page: dict[str, Any] | None) -> str:
    names = ", ".join(list(page or {})[:6]) or "nothing"
    return (
        f"{without_secrets(url)} answered, but with no list of services (it has: {names}). "
        "Give the base address of the API, or the address of its services."
    )
