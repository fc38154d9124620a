"""The directory as HSDS's tables: one CSV a kind of record, in a folder or a zip."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

from directory.feeds.shape import SHAPES
from directory.formulas import guarded

Tree = dict[str, Any]

# The file of each kind, as HSDS names it, and the columns that say what a row hangs from.
_FILES: dict[str, tuple[str, tuple[str, ...]]] = {
    "service": ("services", ()),
    "organization": ("organizations", ()),
    "location": ("locations", ()),
    "taxonomy": ("taxonomies", ()),
    "taxonomy_term": ("taxonomy_terms", ()),
    "service_at_locations": ("service_at_location", ("service_id", "location_id")),
    "addresses": ("addresses", ("location_id",)),
    "accessibility": ("accessibility", ("location_id",)),
    "phones": ("phones", ("location_id", "service_id", "organization_id", "contact_id",
                          "service_at_location_id")),
    "contacts": ("contacts", ("organization_id", "service_id", "service_at_location_id",
                              "location_id")),
    "languages": ("languages", ("service_id", "location_id", "phone_id")),
    "schedules": ("schedules", ("service_id", "location_id", "service_at_location_id")),
    "cost_options": ("cost_options", ("service_id",)),
    "service_areas": ("service_areas", ("service_id", "service_at_location_id")),
    "funding": ("funding", ("organization_id", "service_id")),
    "programs": ("programs", ("organization_id", "service_id")),
    "organization_identifiers": ("organization_identifiers", ("organization_id",)),
    "required_documents": ("required_documents", ("service_id",)),
    "capacities": ("service_capacity", ("service_id",)),
    "urls": ("urls", ("organization_id", "service_id")),
    "attributes": ("attributes", ()),
    "metadata": ("metadata", ()),
}  # fmt: skip
_POINTS_AT = {
    "service": "service_id",
    "organization": "organization_id",
    "location": "location_id",
    "service_at_locations": "service_at_location_id",
    "contacts": "contact_id",
    "phones": "phone_id",
}
_LIST_OF = {
    (kind, name): inner for kind, shape in SHAPES.items() for name, inner in shape.lists.items()
}


def write_tables(services: Iterable[Tree], to: Path) -> int:
    """Write services in full into a folder, or into a zip where the name ends so.

    Returns:
        How many services were written.

    Raises:
        OSError: it cannot be written.
    """
    if to.suffix.lower() != ".zip":
        to.mkdir(parents=True, exist_ok=True)
        return _write(services, to)
    import tempfile

    to.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="coach-tables-") as made:
        number = _write(services, Path(made))
        with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(Path(made).glob("*.csv")):
                # A fixed date: the same directory gives the same archive.
                told = zipfile.ZipInfo(path.name, date_time=(2000, 1, 1, 0, 0, 0))
                told.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(told, path.read_bytes())
    return number


def _write(services: Iterable[Tree], folder: Path) -> int:
    # Tables of an earlier export that this one has no rows for would be read along with it.
    for file, _ in _FILES.values():
        (folder / f"{file}.csv").unlink(missing_ok=True)
    number = 0
    with ExitStack() as open_files:
        tables = _Tables(folder, open_files)
        for service in services:
            tables.service(service)
            number += 1
        # A directory with nothing in it is still one.
        tables.open("service")
    return number


class _Tables:
    def __init__(self, folder: Path, open_files: ExitStack) -> None:
        self._folder = folder
        self._open_files = open_files
        self._writers: dict[str, Any] = {}
        self._written: set[tuple[str, str]] = set()

    def open(self, kind: str) -> Any:
        """The writer of a table, with its headings written."""
        if kind not in self._writers:
            name = _FILES[kind][0]
            file: IO[str] = self._open_files.enter_context(
                (self._folder / f"{name}.csv").open("w", encoding="utf-8", newline="")
            )
            self._writers[kind] = csv.DictWriter(file, _columns(kind), lineterminator="\n")
            self._writers[kind].writeheader()
        return self._writers[kind]

    def service(self, tree: Tree) -> None:
        """Write a service and everything in it that is not written yet."""
        self._record("organization", tree.get("organization"))
        for row in tree.get("service_at_locations", ()):
            self._record("location", row.get("location"))
        self._record("service", tree)

    def _record(self, kind: str, tree: Tree | None) -> None:
        if tree is None or (kind, tree["id"]) in self._written:
            return
        self._written.add((kind, tree["id"]))
        self._row(kind, tree, {})

    def _row(self, kind: str, tree: Tree, up: dict[str, str]) -> None:
        columns = _columns(kind)
        if kind == "capacities" and tree.get("unit"):
            tree = {**tree, **{f"unit_{name}": value for name, value in tree["unit"].items()}}
        row = {name: _cell(tree[name]) for name in columns if name in tree}
        self.open(kind).writerow({**row, **{name: _cell(value) for name, value in up.items()}})
        for name, value in tree.items():
            inner = _LIST_OF.get((kind, name))
            if inner is not None:
                for part in value:
                    self._row(inner, part, {_POINTS_AT[kind]: tree["id"]})
        if isinstance(tree.get("program"), dict):
            self._row("programs", tree["program"], {_POINTS_AT[kind]: tree["id"]})
        for part in tree.get("attributes", ()):
            self._attribute(part, tree["id"])
        for part in tree.get("metadata", ()):
            self._row("metadata", {"resource_id": tree["id"], **part}, {})

    def _attribute(self, tree: Tree, link_id: str) -> None:
        self._row("attributes", {**tree, "link_id": link_id}, {})
        term = tree.get("taxonomy_term")
        if term is not None:
            self._record("taxonomy", term.get("taxonomy_detail"))
            self._record("taxonomy_term", term)


def _columns(kind: str) -> list[str]:
    return ["id", *dict.fromkeys((*_FILES[kind][1], *SHAPES[kind].values))]


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        # A list of one with a comma in it must not be read as two; an empty one is not a blank.
        words = ";".join(map(str, value))
        return guarded(f"{words};" if len(value) < 2 else words, numbers=True)
    if isinstance(value, str):
        return guarded(value, numbers=True)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
