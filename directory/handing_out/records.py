"""Every service that may be handed out, in full: with its organisation, places and terms in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from directory.feeds.shape import SHAPES
from directory.trees import Tree, trees_of
from store.models import metadata
from store.records import ResourceType

_BATCH = 200


@dataclass(frozen=True)
class Listed:
    """A service that is handed out, and the id under which it is."""

    record_id: int
    source: str
    handed_out_as: str


def services_in_full(
    connection: Connection,
    source: str | None = None,
    order: Callable[[str], str] = lambda identity: identity,
) -> Iterator[Tree]:
    """Services as HSDS has them in full, by id; closed ones too, with their status.

    Left out are those that asked not to be listed, those gone from their feed, and, once a real
    directory is there, the examples. Where more than one source is handed out, every id begins with
    its source, so that no two are alike. `order` gives what is sorted by, for an id.
    """
    # Databases sort letters each in their own way.
    chosen = sorted(_chosen(connection, source), key=lambda one: order(one.handed_out_as))
    for begin in range(0, len(chosen), _BATCH):
        yield from _batch(connection, chosen[begin : begin + _BATCH])


def listed(connection: Connection) -> tuple[list[Listed], bool]:
    """All services that are handed out, and whether they come of several sources."""
    chosen = _chosen(connection, None)
    return chosen, len({one.source for one in chosen}) > 1


def services_of(connection: Connection, chosen: list[Listed]) -> list[Tree]:
    """These services in full, in the order given; a page of them, not a directory."""
    return list(_batch(connection, chosen)) if chosen else []


def how_many(connection: Connection, source: str | None = None) -> int:
    """How many services would be handed out."""
    return len(_chosen(connection, source))


def _chosen(connection: Connection, source: str | None) -> list[Listed]:
    services = metadata.tables["services"].c
    query = sa.select(services.record_id, services.source, services.source_id).where(
        services.opted_out.is_(False),
        services.vanished_at.is_(None),
        services.record_id.is_not(None),
    )
    if source is not None:
        query = query.where(services.source == source)
    else:
        real = connection.execute(
            sa.select(sa.literal(1)).where(services.example.is_(False)).limit(1)
        ).first()
        if real is not None:
            query = query.where(services.example.is_(False))
    rows = list(connection.execute(query))
    several = len({row.source for row in rows}) > 1
    return [
        Listed(
            row.record_id, row.source, f"{row.source}:{row.source_id}" if several else row.source_id
        )
        for row in rows
    ]


def _batch(connection: Connection, chosen: list[Listed]) -> Iterator[Tree]:
    trees = trees_of(connection, ResourceType.SERVICE, [one.record_id for one in chosen])
    several = any(one.handed_out_as != trees[one.record_id]["id"] for one in chosen)
    pointed = _Pointed(connection, [(one.source, trees[one.record_id]) for one in chosen])
    licences = _licences(connection, [one.record_id for one in chosen])
    for one in chosen:
        tree = trees[one.record_id]
        licence, attribution = licences[one.record_id]
        if licence:
            tree["data_licence"] = licence
        if attribution:
            tree["data_attribution"] = attribution
        yield _nested(one.source, tree, pointed, f"{one.source}:" if several else "")


def _licences(
    connection: Connection, numbers: list[int]
) -> dict[int, tuple[str | None, str | None]]:
    records = metadata.tables["records"].c
    found = connection.execute(
        sa.select(records.id, records.licence, records.attribution).where(records.id.in_(numbers))
    )
    return {row.id: (row.licence, row.attribution) for row in found}


class _Pointed:
    """The records that a batch of services points at, by kind, source and the feed's id."""

    def __init__(self, connection: Connection, services: list[tuple[str, Tree]]) -> None:
        self._found: dict[tuple[ResourceType, str, str], Tree] = {}
        for source in {source for source, _ in services}:
            mine = [tree for of, tree in services if of == source]
            organizations = {t["organization_id"] for t in mine if t.get("organization_id")}
            locations = {
                row["location_id"]
                for tree in mine
                for row in tree.get("service_at_locations", ())
                if row.get("location_id")
            }
            self._load(connection, ResourceType.ORGANIZATION, source, organizations)
            self._load(connection, ResourceType.LOCATION, source, locations)
            holders = [*mine, *(tree for key, tree in self._found.items() if key[1] == source)]
            terms = {
                row["taxonomy_term_id"]
                for tree in holders
                for row in tree.get("attributes", ())
                if row.get("taxonomy_term_id")
            }
            self._load(connection, ResourceType.TAXONOMY_TERM, source, terms)
            taxonomies = {
                tree["taxonomy_id"]
                for key, tree in self._found.items()
                if key[0] is ResourceType.TAXONOMY_TERM and tree.get("taxonomy_id")
            }
            self._load(connection, ResourceType.TAXONOMY, source, taxonomies)

    def _load(
        self, connection: Connection, kind: ResourceType, source: str, ids: Iterable[str]
    ) -> None:
        records = metadata.tables["records"].c
        found = connection.execute(
            sa.select(records.id).where(
                records.source == source,
                records.resource_type == kind,
                records.source_id.in_(sorted(ids)),
            )
        ).scalars()
        for tree in trees_of(connection, kind, list(found)).values():
            self._found[kind, source, tree["id"]] = tree

    def at(self, kind: ResourceType, source: str, identity: str | None) -> Tree | None:
        """The record, or None where the store has it not."""
        return None if identity is None else self._found.get((kind, source, identity))


def _nested(source: str, service: Tree, pointed: _Pointed, prefix: str) -> Tree:
    tree = _with_terms(source, service, pointed, prefix)
    owner = pointed.at(ResourceType.ORGANIZATION, source, service.get("organization_id"))
    tree["id"] = f"{prefix}{service['id']}"
    if owner is not None:
        tree["organization_id"] = f"{prefix}{owner['id']}"
        tree["organization"] = {
            **_with_terms(source, owner, pointed, prefix),
            "id": f"{prefix}{owner['id']}",
        }
    for row in tree.get("service_at_locations", ()):
        place = pointed.at(ResourceType.LOCATION, source, row.get("location_id"))
        if place is not None:
            row["location_id"] = f"{prefix}{place['id']}"
            row["location"] = {
                **_with_terms(source, place, pointed, prefix),
                "id": f"{prefix}{place['id']}",
            }
    part_of = [row for row in tree.get("programs", ()) if row["id"] == tree.get("program_id")]
    if part_of:
        tree["program"] = part_of[0]
        tree["programs"] = [row for row in tree["programs"] if row is not part_of[0]]
        if not tree["programs"]:
            del tree["programs"]
    for row in tree.get("capacities", ()):
        unit = {name[5:]: row.pop(name) for name in list(row) if name.startswith("unit_")}
        if unit:
            row["unit"] = unit
    return tree


def _with_terms(source: str, record: Tree, pointed: _Pointed, prefix: str) -> Tree:
    """A copy of a record with its attributes and metadata back where they belong, terms in them."""
    tree: Tree = {
        name: _copied(value)
        for name, value in record.items()
        if name not in ("attributes", "metadata")
    }
    parts = {part["id"]: part for part in _parts(tree)}
    for name, link in (("attributes", "link_id"), ("metadata", "resource_id")):
        for row in record.get(name, ()):
            kept = dict(row)
            holder = parts.get(str(row.get(link)), tree)
            if name == "attributes":
                del kept["link_id"]
                term = pointed.at(ResourceType.TAXONOMY_TERM, source, row.get("taxonomy_term_id"))
                if term is not None:
                    kept["taxonomy_term_id"] = f"{prefix}{term['id']}"
                    kept["taxonomy_term"] = _term(source, term, pointed, prefix)
            elif row.get(link) == record["id"]:
                del kept["resource_id"]
            holder.setdefault(name, []).append(kept)
    if prefix:
        if tree.get("program_id"):
            tree["program_id"] = f"{prefix}{tree['program_id']}"
        # Two feeds may both have a contact 1, and in tables its phones hang from that id alone.
        for part in [*_parts(tree), *_lifted(tree)]:
            part["id"] = f"{prefix}{part['id']}"
    return tree


def _term(source: str, term: Tree, pointed: _Pointed, prefix: str) -> Tree:
    tree = {**term, "id": f"{prefix}{term['id']}"}
    if term.get("parent_id"):
        tree["parent_id"] = f"{prefix}{term['parent_id']}"
    taxonomy = pointed.at(ResourceType.TAXONOMY, source, term.get("taxonomy_id"))
    if term.get("taxonomy_id"):
        tree["taxonomy_id"] = f"{prefix}{term['taxonomy_id']}"
    if taxonomy is not None:
        tree["taxonomy_detail"] = {**taxonomy, "id": f"{prefix}{taxonomy['id']}"}
    return tree


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copied(inner) for name, inner in value.items()}
    return [_copied(inner) for inner in value] if isinstance(value, list) else value


_LISTS = frozenset(name for shape in SHAPES.values() for name in shape.lists)


def _parts(tree: Tree) -> Iterator[Tree]:
    """Every object inside a record."""
    for name, value in tree.items():
        if name in _LISTS and isinstance(value, list):
            for part in value:
                if isinstance(part, dict):
                    yield part
                    yield from _parts(part)


def _lifted(tree: Tree) -> Iterator[Tree]:
    """The attributes and metadata of a record and of everything in it."""
    for holder in (tree, *_parts(tree)):
        for name in ("attributes", "metadata"):
            yield from holder.get(name, ())
