"""What a source is: a file, a folder, an archive or an address, and in which format."""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import ijson

from directory.feeds import aliss
from directory.feeds.api import Api, aliss_provenance
from directory.feeds.findings import Findings, Unreadable
from directory.feeds.json_files import entries_of_json, record_lists
from directory.feeds.reading import Entry
from directory.feeds.spreadsheet import (
    entries_of_spreadsheet,
    headings_of,
    mapping_for,
)
from directory.feeds.tabular import entries_of_tables, is_tabular
from directory.feeds.text_files import Counting, opened_as_utf8
from directory.feeds.web import NotFetched, Web, without_secrets

# An archive is unpacked up to this size; a small one that unpacks to much more is a trap.
_LARGEST_ARCHIVE = 2_000_000_000
_MOST_FILES = 10_000


class Format(str, Enum):
    """The formats that are read."""

    HSDS = "hsds"
    ORUK = "oruk"
    TABULAR = "tabular"
    ALISS = "aliss"
    SPREADSHEET = "spreadsheet"


# Asked for the headings of a spreadsheet that lacks what is needed; gives field → heading.
AskMapping = Callable[[list[str], Mapping[str, str]], Mapping[str, str]]


@dataclass
class Feed:
    """A feed that has been found and is ready to be read."""

    format: Format
    read_from: str
    name: str
    entries: Callable[[], Iterator[Entry]]
    size: int | None = None
    licence: str | None = None
    attribution: str | None = None
    api: Api | None = None

    @property
    def provenance(self) -> tuple[str, str | None, str | None]:
        """Format, licence and attribution, as they are known once reading has begun."""
        if self.api is not None:
            return self.api.format, self.api.licence, self.api.attribution
        return self.format.value, self.licence, self.attribution


def is_address(source: str) -> bool:
    """Whether a source is an address of the web and no path."""
    return re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+://", source) is not None


@contextmanager
def found(
    source: str,
    findings: Findings,
    *,
    given: Format | None = None,
    mapping: Mapping[str, str] | None = None,
    ask_mapping: AskMapping | None = None,
    loopback: bool = False,
    counting: Counting | None = None,
    told: Callable[[int, int | None], None] = lambda _page, _pages: None,
) -> Iterator[Feed]:
    """The feed at a source, recognised by what is in it.

    Args:
        source: a path or an address.
        findings: takes what is found on the way.
        given: the format, where it is said rather than recognised.
        mapping: for a spreadsheet: field → heading.
        ask_mapping: asks for what a spreadsheet's headings do not tell by themselves.
        loopback: whether an address may be of this machine.
        counting: counts bytes read.
        told: is called with each page of an API and how many there are.

    Raises:
        Unreadable: there is nothing that can be read.
    """
    counting = counting or Counting()
    options = _Options(given, mapping or {}, ask_mapping)
    with tempfile.TemporaryDirectory(prefix="coach-feed-") as made:
        folder = Path(made)
        if not is_address(source):
            path = Path(source).expanduser()
            if not path.exists():
                raise Unreadable(f"There is no {path}.")
            yield _of_path(path, source, findings, options, folder, counting)
            return
        web = Web(folder, loopback=loopback)
        try:
            yield _of_address(source, web, findings, options, counting, told)
        finally:
            web.close()


@dataclass(frozen=True)
class _Options:
    given: Format | None
    mapping: Mapping[str, str]
    ask: AskMapping | None


def _of_address(
    url: str,
    web: Web,
    findings: Findings,
    options: _Options,
    counting: Counting,
    told: Callable[[int, int | None], None],
) -> Feed:
    name = source_name(urlsplit(url).hostname or "web")
    if Path(urlsplit(url).path).suffix.lower() in (".csv", ".xlsx", ".zip", ".json"):
        try:
            answer = web.get(url)
        except NotFetched as error:
            raise Unreadable(f"{without_secrets(url)} cannot be read: {error}.") from error
        named = answer.path.with_name(Path(urlsplit(url).path).name)
        answer.path.rename(named)
        feed = _of_path(named, url, findings, options, web.folder, counting)
        feed.read_from, feed.name = without_secrets(url), name
        return feed
    api = Api(url, web, findings, told=told)
    if options.given is Format.ALISS:
        api.format = "aliss"
    return Feed(Format.ORUK, without_secrets(url), name, api.entries, api=api)


def _of_path(
    path: Path,
    said: str,
    findings: Findings,
    options: _Options,
    unpacked: Path,
    counting: Counting,
) -> Feed:
    name = source_name(path.stem if path.is_file() else path.resolve().name)
    if path.is_dir():
        return _of_folder(path, said, name, findings, counting, options)
    if path.stat().st_size == 0:
        raise Unreadable(f"{path.name} is empty.")
    if _is_archive(path):
        folder = _unpack(path, unpacked / "archive")
        return _of_folder(folder, said, name, findings, counting, options)
    form = options.given or recognised(path, findings)
    size = path.stat().st_size
    if form in (Format.SPREADSHEET, Format.TABULAR):
        mapping = _mapping(path, findings, options)

        def rows() -> Iterator[Entry]:
            return entries_of_spreadsheet(path, mapping, findings, counting)

        return Feed(Format.SPREADSHEET, said, name, rows, size=size)
    if form is Format.ALISS:
        licence, attribution = _aliss_meta(path, findings)

        def services() -> Iterator[Entry]:
            for entry in entries_of_json(path, findings, counting):
                yield Entry("service", aliss.as_hsds(entry.raw), entry.row, entry.file)

        return Feed(form, said, name, services, size, licence, attribution)
    return Feed(form, said, name, lambda: entries_of_json(path, findings, counting), size=size)


def _of_folder(
    folder: Path,
    said: str,
    name: str,
    findings: Findings,
    counting: Counting,
    options: _Options,
) -> Feed:
    folder = _inner(folder)
    tables = is_tabular(folder)
    files = sorted(folder.glob("*.json"))
    if tables and options.given in (None, Format.TABULAR, Format.HSDS, Format.ORUK):
        size = sum(path.stat().st_size for path in folder.glob("*.csv"))
        return Feed(
            Format.TABULAR,
            said,
            name,
            lambda: entries_of_tables(folder, findings, counting),
            size=size,
        )
    if not files:
        raise Unreadable(f"{said} holds neither a services.csv nor any JSON file.")
    form = options.given or _form_of_json(files[0], findings)

    def entries() -> Iterator[Entry]:
        readable = 0
        for path in files:
            try:
                for entry in entries_of_json(path, findings, counting):
                    raw = aliss.as_hsds(entry.raw) if form is Format.ALISS else entry.raw
                    yield Entry(entry.kind, raw, entry.row, path.name, entry.thin)
                readable += 1
            except Unreadable as error:
                findings.miss(f"The file was not read: {error}", file=path.name)
        if not readable:
            raise Unreadable(f"No file of {said} can be read.")
        # A folder of single records is as whole as the folder is.
        findings.incomplete[:] = [why for why in findings.incomplete if why != "one record alone"]

    return Feed(form, said, name, entries, size=sum(path.stat().st_size for path in files))


def _inner(folder: Path) -> Path:
    """The folder itself, or the one folder in it, as archives often have it."""
    inside = [path for path in folder.iterdir() if not path.name.startswith((".", "__"))]
    if len(inside) == 1 and inside[0].is_dir():
        return inside[0]
    return folder


def recognised(path: Path, findings: Findings) -> Format:
    """The format of a file, by what is in it.

    Raises:
        Unreadable: it is nothing that is known.
    """
    if zipfile.is_zipfile(path):
        return Format.SPREADSHEET
    with path.open("rb") as stream:
        raw = stream.read(4_096)
    begins = raw.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \r\n\t")[:1]
    if begins in (b"{", b"["):
        return _form_of_json(path, findings)
    if begins == b"<":
        raise Unreadable(
            f"{path.name} is a web page and no data; the address may have moved, or the server "
            "answered with a message of its own."
        )
    if raw[:4] in (b"%PDF", b"\xd0\xcf\x11\xe0"):
        kind = "a PDF" if raw[:4] == b"%PDF" else "an old Excel file; save it as .xlsx or .csv"
        raise Unreadable(f"{path.name} is {kind}, which cannot be read.")
    return Format.SPREADSHEET


def _form_of_json(path: Path, findings: Findings) -> Format:
    try:
        lists = record_lists(path, findings)
    except Unreadable:
        # The reader itself says what is wrong.
        return Format.HSDS
    if lists is None:
        return Format.HSDS
    with opened_as_utf8(path, findings) as stream:
        prefix = f"{lists[0]}.item" if lists[0] else "item"
        try:
            first: Any = next(iter(ijson.items(stream, prefix, use_float=True)), None)
        except ijson.JSONError:
            return Format.HSDS
    return Format.ALISS if aliss.looks_like_aliss(first) else Format.HSDS


def _aliss_meta(path: Path, findings: Findings) -> tuple[str, str | None]:
    with opened_as_utf8(path, findings) as stream:
        try:
            meta = next(iter(ijson.items(stream, "meta")), None)
        except ijson.JSONError:
            meta = None
    return aliss_provenance({"meta": meta})


def _mapping(path: Path, findings: Findings, options: _Options) -> dict[str, str]:
    headings = headings_of(path, findings)
    given = dict(options.mapping)
    mapping = mapping_for(headings, given)
    if "name" not in mapping.values() and options.ask is not None:
        given.update(options.ask(headings, {field: head for head, field in mapping.items()}))
        mapping = mapping_for(headings, given)
    if "name" not in mapping.values():
        raise Unreadable(
            f"{path.name}: no column is known to hold a service's name. Headings are: "
            f'{", ".join(headings[:20])}. Say which with --map name="…".'
        )
    return mapping


def _is_archive(path: Path) -> bool:
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        # A spreadsheet is an archive too.
        return "[Content_Types].xml" not in archive.namelist()


def _unpack(path: Path, into: Path) -> Path:
    into.mkdir(exist_ok=True)
    size = 0
    with zipfile.ZipFile(path) as archive:
        members = [one for one in archive.infolist() if not one.is_dir()]
        if len(members) > _MOST_FILES:
            raise Unreadable(f"{path.name} holds more than {_MOST_FILES:,} files.")
        for member in members:
            # Only the name itself: a path could lead out of the folder.
            name = Path(member.filename.replace("\\", "/")).name
            if not name.lower().endswith((".csv", ".json")) or name.startswith("."):
                continue
            size += member.file_size
            if size > _LARGEST_ARCHIVE:
                raise Unreadable(f"{path.name} unpacks to more than {_LARGEST_ARCHIVE:,} bytes.")
            try:
                with archive.open(member) as source, (into / name).open("wb") as target:
                    shutil.copyfileobj(source, target)
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
                raise Unreadable(f"{path.name} cannot be unpacked ({error}).") from error
    return into


def source_name(said: str) -> str:
    """A short name for a source: what begins the ids of its records, so without a colon."""
    plain = re.sub(r"[^a-z0-9.-]+", "-", said.lower()).strip("-.")
    return plain[:60] or "feed"
