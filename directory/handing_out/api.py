"""Open Referral UK's API over the directory: what its endpoints answer, as plain dictionaries.

Ids that the profile wants as UUIDs are made from ours: a table of them is kept in memory, and made
anew when the directory changes. Left out is what an export leaves out (records.py).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from directory.handing_out.oruk import as_oruk, as_uuid
from directory.handing_out.records import Listed, listed, services_of
from store.models import metadata

Tree = dict[str, Any]
PROFILE = "https://docs.openreferraluk.org/"
OPENAPI = "https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json"
VERSION = "HSDS-UK-3.0"
USUAL_PAGE = 50
LARGEST_PAGE = 100
LONGEST_SEARCH = 100
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class BadQuery(ValueError):
    """A parameter cannot be used; the message is a sentence for whoever asked."""


@dataclass(frozen=True)
class _Known:
    """The services that are handed out, by the UUIDs under which they are."""

    state: tuple[Any, ...]
    services: dict[str, Listed]
    several: bool


_lock = threading.Lock()
_known: dict[str, _Known] = {}


def about() -> Tree:
    """`/`: which version, and where the profile is told."""
    return {"version": VERSION, "profile": PROFILE, "openapi_url": OPENAPI}


def services(connection: Connection, query: Mapping[str, str]) -> Tree:
    """`/services`: a page of those that all filters together leave.

    Raises:
        BadQuery: a parameter cannot be used.
    """
    known = _services(connection)
    wanted = _wanted(connection, known, query)
    return _page(query, wanted, lambda ids: _in_full(connection, [known.services[i] for i in ids]))


def service(connection: Connection, identity: str) -> Tree | None:
    """`/services/{id}`; None where there is none."""
    found = _services(connection).services.get(identity.lower())
    return _in_full(connection, [found])[0] if found else None


def service_at_locations(connection: Connection, query: Mapping[str, str]) -> Tree:
    """`/service_at_locations`: each place of each service that the filters leave.

    Raises:
        BadQuery: a parameter cannot be used; a postcode is not searched by.
    """
    for name in ("postcode", "proximity"):
        if query.get(name):
            raise BadQuery(f"{name} is not searched by here. Nothing about a place is asked for.")
    known = _services(connection)
    chosen = _wanted(connection, known, query)
    table = metadata.tables["service_at_locations"].c
    numbers = {known.services[i].record_id: known.services[i] for i in chosen}
    rows = connection.execute(sa.select(table.source_id, table.record_id)).all()
    held = {
        _at_id(numbers[row.record_id], row.source_id, known.several): numbers[row.record_id]
        for row in rows
        if row.record_id in numbers
    }
    return _page(query, sorted(held), lambda ids: _places(connection, ids, held))


def service_at_location(connection: Connection, identity: str) -> Tree | None:
    """`/service_at_locations/{id}`; None where there is none."""
    known = _services(connection)
    numbers = {one.record_id: one for one in known.services.values()}
    table = metadata.tables["service_at_locations"].c
    for row in connection.execute(sa.select(table.source_id, table.record_id)):
        one = numbers.get(row.record_id)
        if one and _at_id(one, row.source_id, known.several) == identity.lower():
            return _places(connection, [identity.lower()], {identity.lower(): one})[0]
    return None


def taxonomies(connection: Connection, query: Mapping[str, str]) -> Tree:
    """`/taxonomies`. Raises BadQuery where a parameter cannot be used."""
    found = _taxonomies(connection)
    return _page(query, sorted(found), lambda ids: [found[i] for i in ids])


def taxonomy(connection: Connection, identity: str) -> Tree | None:
    """`/taxonomies/{id}`; None where there is none."""
    return _taxonomies(connection).get(identity.lower())


def taxonomy_terms(connection: Connection, query: Mapping[str, str]) -> Tree:
    """`/taxonomy_terms`. Raises BadQuery where a parameter cannot be used."""
    found = _terms(connection)
    return _page(query, sorted(found), lambda ids: [found[i] for i in ids])


def taxonomy_term(connection: Connection, identity: str) -> Tree | None:
    """`/taxonomy_terms/{id}`; None where there is none."""
    return _terms(connection).get(identity.lower())


# --- which ------------------------------------------------------------------------------------


def _services(connection: Connection) -> _Known:
    """The services by UUID, in the order of the UUIDs; read anew where the directory changed."""
    table = metadata.tables["services"].c
    changes = metadata.tables["record_changes"].c
    hidden: Any = sa.case((sa.or_(table.opted_out, table.vanished_at.is_not(None)), 1), else_=0)
    state = (
        *connection.execute(sa.select(sa.func.count(), sa.func.sum(hidden))
                            .select_from(metadata.tables["services"])).one(),
        connection.execute(sa.select(sa.func.max(changes.id))).scalar_one(),
    )  # fmt: skip
    place = str(connection.engine.url)
    with _lock:
        known = _known.get(place)
        if known is None or known.state != state:
            found, several = listed(connection)
            by_uuid = {as_uuid(one.handed_out_as): one for one in found}
            known = _Known(state, dict(sorted(by_uuid.items())), several)
            _known[place] = known
        return known


def _wanted(connection: Connection, known: _Known, query: Mapping[str, str]) -> list[str]:
    conditions = _conditions(connection, query)
    if not conditions:
        return list(known.services)
    table = metadata.tables["services"].c
    met = set(connection.execute(sa.select(table.record_id).where(*conditions)).scalars())
    return [uuid for uuid, one in known.services.items() if one.record_id in met]


def _conditions(connection: Connection, query: Mapping[str, str]) -> list[Any]:
    table = metadata.tables["services"].c
    conditions: list[Any] = []
    words = query.get("search", "").strip()
    if len(words) > LONGEST_SEARCH:
        raise BadQuery(f"search holds at most {LONGEST_SEARCH} characters.")
    for word in words.lower().split():
        told = sa.func.lower(table.name + " " + sa.func.coalesce(table.description, ""))
        conditions.append(told.contains(word, autoescape=True))
    if (age := _number(query, "minimum_age", 0, 130)) is not None:
        conditions.append(sa.or_(table.minimum_age.is_(None), table.minimum_age >= age))
    if (age := _number(query, "maximum_age", 0, 130)) is not None:
        conditions.append(sa.or_(table.maximum_age.is_(None), table.maximum_age <= age))
    conditions += _times(query)
    for name in ("taxonomy_term_id", "taxonomy_id"):
        if query.get(name):
            conditions.append(table.record_id.in_(_with_terms(connection, name, query[name])))
    return conditions


def _times(query: Mapping[str, str]) -> list[Any]:
    """Services with a session on that day, begun by then and not ended before then."""
    rows = metadata.tables["schedules"]
    held: list[Any] = []
    if day := query.get("day", "").upper():
        if day not in DAYS:
            raise BadQuery(f"day is one of {', '.join(DAYS)}.")
        held.append(rows.c.byday.contains(day))
    for name, column in (("start_time", rows.c.opens_at), ("end_time", rows.c.closes_at)):
        if value := query.get(name, ""):
            hour, colon, minute = value.partition(":")
            if not (colon and hour.isdigit() and minute[:2].isdigit() and len(value) <= 8):
                raise BadQuery(f"{name} is a time of day like 09:30.")
            held.append(column <= value[:5] if name == "start_time" else column >= value[:5])
    if not held:
        return []
    return [
        sa.exists()
        .where(rows.c.record_id == metadata.tables["services"].c.record_id, *held)
        .correlate(metadata.tables["services"])
    ]


def _with_terms(connection: Connection, name: str, identity: str) -> Any:
    terms, attributes = metadata.tables["taxonomy_terms"].c, metadata.tables["attributes"].c
    several = _services(connection).several
    chosen = [
        row.id
        for row in connection.execute(
            sa.select(terms.id, terms.source, terms.source_id, terms.taxonomy_id)
        )
        if _uuid_of(row.source, row.source_id if name == "taxonomy_term_id" else row.taxonomy_id,
                    several) == identity.lower()
    ]  # fmt: skip
    return sa.select(attributes.record_id).where(attributes.taxonomy_term_id.in_(chosen))


def _number(query: Mapping[str, str], name: str, low: int, high: int) -> int | None:
    given = query.get(name, "")
    if not given:
        return None
    if not (given.isascii() and given.isdigit() and len(given) <= 9 and low <= int(given) <= high):
        raise BadQuery(f"{name} is a whole number from {low} to {high}.")
    return int(given)


# --- what -------------------------------------------------------------------------------------


def _in_full(connection: Connection, chosen: list[Listed]) -> list[Tree]:
    return [as_oruk(tree) for tree in services_of(connection, chosen)]


def _places(connection: Connection, ids: list[str], held: Mapping[str, Listed]) -> list[Tree]:
    """Services at locations, each with its service in it."""
    owners = {held[one].record_id: held[one] for one in ids}
    found: dict[str, Tree] = {}
    for tree in _in_full(connection, list(owners.values())):
        service = {k: v for k, v in tree.items() if k != "service_at_locations"}
        for row in tree.get("service_at_locations", ()):
            found[row["id"]] = {**row, "service": service}
    return [found[one] for one in ids if one in found]


def _at_id(one: Listed, source_id: str, several: bool) -> str:
    return _uuid_of(one.source, source_id, several)


def _uuid_of(source: str, identity: str | None, several: bool) -> str:
    return as_uuid(f"{source}:{identity}" if several else str(identity))


def _taxonomies(connection: Connection) -> dict[str, Tree]:
    known = _services(connection)
    sources = {one.source for one in known.services.values()}
    table = metadata.tables["taxonomies"].c
    query = sa.select(table.source, table.source_id, table.name, table.description,
                      table.uri, table.version)  # fmt: skip
    found = {}
    for row in connection.execute(query):
        if row.source in sources:
            identity = _uuid_of(row.source, row.source_id, known.several)
            told = {"id": identity, "name": row.name, "description": row.description or "",
                    "uri": row.uri, "version": row.version}  # fmt: skip
            found[identity] = {name: value for name, value in told.items() if value is not None}
    return found


def _terms(connection: Connection) -> dict[str, Tree]:
    known = _services(connection)
    sources = {one.source for one in known.services.values()}
    table = metadata.tables["taxonomy_terms"].c
    query = sa.select(table.source, table.source_id, table.name, table.description,
                      table.parent_id, table.taxonomy, table.term_uri)  # fmt: skip
    found = {}
    for row in connection.execute(query):
        if row.source in sources:
            identity = _uuid_of(row.source, row.source_id, known.several)
            parent = row.parent_id and _uuid_of(row.source, row.parent_id, known.several)
            told = {
                "id": identity,
                "name": row.name,
                "description": row.description or "",
                "parent_id": parent,
                "taxonomy": row.taxonomy,
                "term_uri": row.term_uri,
            }
            found[identity] = {name: value for name, value in told.items() if value is not None}
    return found


def _page(
    query: Mapping[str, str], ids: list[str], contents: Callable[[list[str]], list[Tree]]
) -> Tree:
    """One page, its size bounded."""
    size = _number(query, "per_page", 1, LARGEST_PAGE) or USUAL_PAGE
    number = _number(query, "page", 1, 10**6) or 1
    pages = max(1, -(-len(ids) // size))
    held = contents(ids[(number - 1) * size : number * size])
    return {
        "total_items": len(ids),
        "total_pages": pages,
        "page_number": number,
        "size": len(held),
        "first_page": number == 1,
        "last_page": number >= pages,
        "empty": not held,
        "contents": held,
    }
