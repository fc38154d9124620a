"""From one raw record of a feed to records that can be kept, with everything doubtful named."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from directory.feeds.fields import (
    UK_LATITUDE,
    UK_LONGITUDE,
    Reader,
    Trouble,
    identity,
    is_later,
)
from directory.feeds.findings import Findings, Verdict
from directory.feeds.loose import as_hsds_keeps_it
from directory.feeds.shape import LIFTED, POINTS_UP, SHAPES, SIGNPOSTING

Tree = dict[str, Any]
# Ids that we give to details without one: the same words have the same id at every import.
_OURS = uuid.UUID("5b9f3c52-7a43-4d0e-9f0e-0d9b1c1f6a11")
_DEEPEST = 8
# So many shared records are kept to be known again, with what was made of them.
_REMEMBERED = 5_000
_SHARED = ("organizations", "locations", "taxonomies", "terms")
# "ur" and "bfi" are codes, "Urdu" is a name.
_LONGEST_CODE = 3


@dataclass(frozen=True)
class Entry:
    """One raw record and where it stands. `kind` is a name of SHAPES.

    `thin` marks a record of a list that is known to be cut down. `headings` are what the person who
    keeps the file calls a field: `phones[0].number` is their column "Tel."
    """

    kind: str
    raw: Any
    row: str
    file: str = ""
    thin: bool = False
    headings: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Parsed:
    """The records that an entry holds, each a tree with HSDS's names; `services` has at most one.

    All ids are the feed's. `rejected_id` is the id of a service that was not taken.
    """

    services: list[Tree] = field(default_factory=list)
    organizations: list[Tree] = field(default_factory=list)
    locations: list[Tree] = field(default_factory=list)
    taxonomies: list[Tree] = field(default_factory=list)
    terms: list[Tree] = field(default_factory=list)
    rejected_id: str | None = None


@dataclass(frozen=True)
class _Before:
    """A shared record as it was read before: raw, its id, and what came of it."""

    raw: Tree
    identity: str
    brought: dict[str, list[Tree]]


class Reading:
    """Reads the entries of one feed, one at a time, into `findings`."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self._entry = Entry("service", None, "")
        self._record = ""
        self._lifted: dict[str, list[Tree]] = {}
        self._parsed = Parsed()
        self._before: dict[tuple[str, str], _Before] = {}

    def read(self, entry: Entry) -> Parsed:
        """The records of one entry; a rejected one gives none, and a finding."""
        self._entry, self._parsed = entry, Parsed()
        self._record = ""
        raw = entry.raw
        if not isinstance(raw, dict):
            self._reject(raw, "is no record: an object with fields was expected", "")
            return self._parsed
        try:
            self._read(entry.kind, raw)
        except RecursionError:
            self._parsed = Parsed(rejected_id=_id_of(raw))
            self._reject("", "is nested deeper than anything in HSDS", "")
        return self._parsed

    def _read(self, kind: str, raw: Tree) -> None:
        if kind == "service":
            self._service(raw)
        elif kind == "organization":
            self._organization(raw)
        elif kind == "location":
            self._location(raw, "")
        elif kind == "taxonomy_term":
            self._term(raw, "")
        elif kind == "taxonomy":
            self._taxonomy(raw, "")

    # Records

    def _shared(
        self, kind: str, raw: Any, path: str, read: Callable[[Any, str], str | None]
    ) -> str | None:
        """A record that many entries bring along: read, and told of, once while it is the same."""
        identity = raw.get("id") if isinstance(raw, dict) else None
        if not isinstance(identity, str):
            return read(raw, path)
        before = self._before.get((kind, identity))
        if before is not None and before.raw == raw:
            for name, trees in before.brought.items():
                getattr(self._parsed, name).extend(trees)
            return before.identity
        there = {name: len(getattr(self._parsed, name)) for name in _SHARED}
        found = read(raw, path)
        if found is not None:
            if len(self._before) >= _REMEMBERED:
                self._before.clear()
            brought = {name: getattr(self._parsed, name)[count:] for name, count in there.items()}
            self._before[kind, identity] = _Before(raw, found, brought)
        return found

    def _service(self, raw: Tree) -> None:
        raw = as_hsds_keeps_it(raw)
        tree = self._record_tree("service", raw, "")
        if tree is None:
            self._parsed.rejected_id = _id_of(raw)
            return
        if "status" not in tree:
            self._say(Verdict.DOUBTFUL, "is missing; the service was taken as active", "status")
            tree["status"] = "active"
        self._ages(tree)
        owner = raw.get("organization") or raw.get("organisation")
        if owner is not None:
            found = self._shared("organization", owner, "organization", self._organization)
            if found is not None:
                tree["organization_id"] = found
        program = raw.get("program")
        if isinstance(program, dict):
            kept = self._details("programs", [program], "program")
            if kept:
                tree["program_id"] = kept[0]["id"]
                programs = [p for p in tree.get("programs", []) if p["id"] != kept[0]["id"]]
                tree["programs"] = [*kept, *programs]
        self._parsed.services.append(tree)

    def _organization(self, raw: Any, path: str = "") -> str | None:
        if isinstance(raw, str) and raw.strip():
            # A name alone: the same name is the same organisation.
            raw = {"id": str(uuid.uuid5(_OURS, raw.strip().lower())), "name": raw}
        if not isinstance(raw, dict):
            self._say(Verdict.LEFT_OUT, "is no organisation", path, raw)
            return None
        outer = self._lifted, self._record
        tree = self._record_tree("organization", raw, path)
        self._lifted = outer[0]
        if path:
            self._record = outer[1]
        if tree is None:
            return None
        for number, location in enumerate(_listed(raw.get("locations"))):
            where = f"{_dot(path)}locations[{number}]"
            self._shared("location", location, where, self._location)
        self._parsed.organizations.append(tree)
        return str(tree["id"])

    def _location(self, raw: Any, path: str) -> str | None:
        if not isinstance(raw, dict):
            self._say(Verdict.LEFT_OUT, "is no location", path, raw)
            return None
        outer = self._lifted, self._record
        given = raw if _id_of(raw) else {**raw, "id": _made_id("location", raw)}
        tree = self._record_tree("location", given, path)
        self._lifted = outer[0]
        if path:
            self._record = outer[1]
        if tree is None:
            return None
        if "location_type" not in tree:
            tree["location_type"] = "physical"
        self._coordinates(tree, raw, path)
        self._parsed.locations.append(tree)
        return str(tree["id"])

    def _term(self, raw: Any, path: str) -> str | None:
        if not isinstance(raw, dict):
            self._say(Verdict.LEFT_OUT, "is no taxonomy term", path, raw)
            return None
        taxonomy = raw.get("taxonomy_detail")
        raw = raw if _id_of(raw) else {**raw, "id": _made_id("term", raw)}
        tree = self._record_tree("taxonomy_term", raw, path, lift=False)
        if tree is None:
            return None
        if isinstance(taxonomy, dict):
            found = self._taxonomy(taxonomy, f"{_dot(path)}taxonomy_detail")
            if found is not None:
                tree.setdefault("taxonomy_id", found)
        self._parsed.terms.append(tree)
        return str(tree["id"])

    def _taxonomy(self, raw: Tree, path: str) -> str | None:
        tree = self._record_tree("taxonomy", raw, path, lift=False)
        if tree is None:
            return None
        self._parsed.taxonomies.append(tree)
        return str(tree["id"])

    def _record_tree(self, kind: str, raw: Tree, path: str, *, lift: bool = True) -> Tree | None:
        """The tree of a record with the attributes of everything in it, or None: rejected."""
        found = identity(raw["id"]) if "id" in raw else None
        if found is None or isinstance(found, Trouble):
            reason = found.reason if isinstance(found, Trouble) else "is missing"
            self._reject(raw.get("id", ""), f"{reason}: a {_word(kind)} needs an id", path, "id")
            return None
        if not path:
            self._record = found
        tree: Tree = {"id": found}
        if lift:
            self._lifted = {"attributes": [], "metadata": []}
        self._fill(kind, tree, raw, path, 0)
        for name in SHAPES[kind].needed:
            if name not in tree:
                self._reject("", f"is missing: a {_word(kind)} needs it", path, name)
                return None
        if lift:
            tree.update({name: rows for name, rows in self._lifted.items() if rows})
        return tree

    # Details

    def _fill(self, kind: str, tree: Tree, raw: Tree, path: str, depth: int) -> None:
        shape = SHAPES[kind]
        values, lists = shape.values, shape.lists
        for given, value in raw.items():
            if value is None or value == "" or given == "id":
                continue
            if value == [] and given not in SIGNPOSTING:
                continue
            name = given
            reader = values.get(name)
            if reader is None and name in shape.also_called:
                name = shape.also_called[name]
                if raw.get(name):
                    continue
                reader = values.get(name)
            if reader is not None:
                kept = self._value(reader, value, path, given)
                if kept is not None:
                    tree[name] = kept
            elif name in lists:
                kept = self._details(lists[name], value, f"{_dot(path)}{given}", depth)
                if kept:
                    tree[name] = kept
            elif name in LIFTED:
                self._lift(LIFTED[name], value, f"{_dot(path)}{given}", kind, tree["id"])
            elif not (name in _READ_ELSEWHERE.get(kind, ()) or name in POINTS_UP):
                self.findings.unknown_fields[f"{kind}.{given}"] += 1

    def _value(self, reader: Reader, value: Any, path: str, given: str) -> Any:
        if value.__class__ is dict:
            self._say(Verdict.LEFT_OUT, "is no single value", f"{_dot(path)}{given}")
            return None
        kept = reader(value)
        if kept.__class__ is Trouble:
            self._say(kept.verdict, kept.reason, f"{_dot(path)}{given}", value)
            return kept.instead
        return kept

    def _details(self, kind: str, value: Any, path: str, depth: int = 0) -> list[Tree]:
        if not isinstance(value, list):
            if isinstance(value, dict):
                value = [value]
            else:
                value = self._in_words(kind, value)
                if value is None:
                    self._say(Verdict.LEFT_OUT, "is no list of objects", path)
                    return []
        if depth > _DEEPEST:
            self._say(Verdict.LEFT_OUT, "lies deeper than anything in HSDS", path)
            return []
        kept: list[Tree] = []
        ids: set[str] = set()
        for number, raw in enumerate(value):
            here = f"{path}[{number}]"
            words = raw if isinstance(raw, dict) else self._in_words(kind, raw)
            if isinstance(words, list):
                words = words[0]
            if not isinstance(words, dict):
                self._say(Verdict.LEFT_OUT, "is no object", here, raw)
                continue
            tree = self._detail(kind, words, here, depth)
            if tree is None or tree["id"] in ids:
                continue
            ids.add(tree["id"])
            kept.append(tree)
        return kept

    def _in_words(self, kind: str, value: Any) -> list[Tree] | None:
        """A plain text where objects were expected, where it is plain what it says."""
        field_name = _WORDS_OF.get(kind)
        if field_name is None or not isinstance(value, str):
            return None
        if kind == "languages" and len(value) <= _LONGEST_CODE:
            field_name = "code"
        return [{field_name: value}]

    def _detail(self, kind: str, raw: Tree, path: str, depth: int) -> Tree | None:
        found = identity(raw["id"]) if raw.get("id") not in (None, "") else None
        if isinstance(found, Trouble):
            self._say(found.verdict, found.reason, f"{path}.id", raw["id"])
            found = None
        tree: Tree = {"id": found or _made_id(f"{self._record}/{kind}", raw)}
        if kind == "capacities" and isinstance(raw.get("unit"), dict):
            unit = raw["unit"]
            raw = {**raw, **{f"unit_{name}": unit.get(name) for name in _UNIT}}
        self._fill(kind, tree, raw, path, depth + 1)
        for name in SHAPES[kind].needed:
            if name not in tree:
                if not raw.get(name):
                    self._say(Verdict.LEFT_OUT, "is missing, so the entry was left out",
                              f"{path}.{name}")  # fmt: skip
                return None
        if kind == "service_at_locations":
            self._at_location(tree, raw, path)
        elif kind in ("schedules", "cost_options"):
            self._validity(tree, path)
        return tree

    def _at_location(self, tree: Tree, raw: Tree, path: str) -> None:
        if raw.get("location") is not None:
            found = self._shared("location", raw["location"], f"{path}.location", self._location)
            if found is not None:
                tree["location_id"] = found

    def _lift(self, kind: str, value: Any, path: str, owner: str, owner_id: str) -> None:
        for number, raw in enumerate(_listed(value)):
            here = f"{path}[{number}]"
            if isinstance(raw, str) and kind == "attributes":
                # A term alone, by its name.
                raw = {"taxonomy_term": {"name": raw}}
            if not isinstance(raw, dict):
                self._say(Verdict.LEFT_OUT, "is no object", here, raw)
                continue
            tree = self._detail(kind, raw, here, 0)
            if tree is None:
                continue
            if kind == "attributes":
                # Where it stands tells what it is put to; a link that says otherwise misleads.
                tree["link_id"] = owner_id
                tree.setdefault("link_entity", owner)
                if raw.get("taxonomy_term") is not None:
                    term = self._shared(
                        "term", raw["taxonomy_term"], f"{here}.taxonomy_term", self._term
                    )
                    if term is not None:
                        tree["taxonomy_term_id"] = term
            else:
                tree.setdefault("resource_id", owner_id)
            if all(there["id"] != tree["id"] for there in self._lifted[kind]):
                self._lifted[kind].append(tree)

    # What does not go together

    def _ages(self, tree: Tree) -> None:
        low, high = tree.get("minimum_age"), tree.get("maximum_age")
        if low is not None and high is not None and low > high:
            self._say(
                Verdict.MENDED,
                f"is above maximum_age ({high:g}); the two were exchanged",
                "minimum_age",
                f"{low:g}",
            )
            tree["minimum_age"], tree["maximum_age"] = high, low

    def _validity(self, tree: Tree, path: str) -> None:
        first, last = tree.get("valid_from"), tree.get("valid_to")
        if first and last and is_later(first, last):
            self._say(
                Verdict.LEFT_OUT,
                f"comes before valid_from ({first}); both were left out",
                f"{path}.valid_to",
                last,
            )
            del tree["valid_from"], tree["valid_to"]

    def _coordinates(self, tree: Tree, raw: Tree, path: str) -> None:
        latitude, longitude = tree.get("latitude"), tree.get("longitude")
        if latitude is None and longitude is None:
            return
        where = f"{_dot(path)}latitude"
        said = f"{latitude}, {longitude}"
        if latitude is not None and longitude is not None:
            if _in_the_uk(latitude, longitude):
                return
            if _in_the_uk(longitude, latitude):
                self._say(
                    Verdict.MENDED,
                    "and longitude were the wrong way round; they were exchanged",
                    where,
                    said,
                )
                tree["latitude"], tree["longitude"] = longitude, latitude
                return
            reason = (
                "and longitude are both 0, which is a place in the sea"
                if latitude == 0 and longitude == 0
                else "and longitude lie outside the United Kingdom"
            )
        elif raw.get("latitude") and raw.get("longitude"):
            # The other one has been named already.
            reason = ""
        else:
            reason = "or longitude is missing, and one alone is no place"
        if reason:
            self._say(Verdict.LEFT_OUT, f"{reason}; both were left out", where, said)
        tree.pop("latitude", None)
        tree.pop("longitude", None)

    # Writing down

    def _say(self, verdict: Verdict, reason: str, field: str, value: object = "") -> None:
        entry = self._entry
        self.findings.add(
            verdict,
            reason,
            file=entry.file,
            row=entry.row,
            record=self._record,
            field=entry.headings.get(field, field),
            value=value,
        )

    def _reject(self, value: object, reason: str, path: str, name: str = "") -> None:
        # A part that is no good is left out; only the record itself is rejected.
        verdict = Verdict.LEFT_OUT if path else Verdict.REJECTED
        self._say(verdict, reason, f"{_dot(path)}{name}" if name else path, value)


_UNIT = ("id", "name", "scheme", "identifier", "uri")
_WORDS_OF = {
    "accessibility": "description",
    "languages": "name",
    "phones": "number",
    "service_areas": "name",
    "schedules": "description",
    "funding": "source",
    "cost_options": "amount_description",
    "contacts": "name",
    "required_documents": "document",
    "urls": "url",
}
_READ_ELSEWHERE = {
    "service": ("organization", "organisation", "program"),
    "organization": ("locations", "services"),
    "service_at_locations": ("location", "service"),
    "attributes": ("taxonomy_term",),
    "taxonomy_term": ("taxonomy_detail",),
    "capacities": ("unit",),
    # Open Referral UK says the area a second time under this name.
    "service_areas": ("service_area",),
    "accessibility": ("accessibility",),
}


def services_of(raw: Any) -> Iterator[Any]:
    """The services that an organisation brings along, each with the organisation in it."""
    if not isinstance(raw, dict):
        return
    owner = {key: value for key, value in raw.items() if key != "services"}
    for service in _listed(raw.get("services")):
        if isinstance(service, dict) and not service.get("organization"):
            yield {**service, "organization": owner}
        else:
            yield service


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _id_of(raw: Tree) -> str | None:
    found = identity(raw.get("id")) if raw.get("id") is not None else None
    return found if isinstance(found, str) else None


def _made_id(what: str, raw: Tree) -> str:
    said = json.dumps(raw, sort_keys=True, default=str, ensure_ascii=True)
    return str(uuid.uuid5(_OURS, f"{what}/{said}"))


def _dot(path: str) -> str:
    return f"{path}." if path else ""


def _word(kind: str) -> str:
    return {"organization": "organisation"}.get(kind, kind.replace("_", " "))


def _in_the_uk(latitude: float, longitude: float) -> bool:
    return (
        UK_LATITUDE[0] <= latitude <= UK_LATITUDE[1]
        and UK_LONGITUDE[0] <= longitude <= UK_LONGITUDE[1]
    )
