"""Files as UTF-8, whatever they were written in, with how much of them has been read."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO, Any, cast

from directory.feeds.findings import Findings, Unreadable, Verdict

_CHUNK = 1 << 20


@dataclass
class Counting:
    """How many bytes of a feed have been read, for a progress bar."""

    done: int = 0


class _Counted:
    """A stream that counts what is read from it."""

    def __init__(self, stream: Any, counting: Counting) -> None:
        self._stream = stream
        self._counting = counting

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        found = cast("bytes", self._stream.read(size))
        self._counting.done += len(found)
        return found


@contextmanager
def opened_as_utf8(
    path: Path, findings: Findings, counting: Counting | None = None
) -> Iterator[IO[bytes]]:
    """The file's bytes as UTF-8 without a byte order mark; another encoding is told of once.

    Raises:
        Unreadable: the file cannot be opened.
    """
    encoding = encoding_of(path)
    try:
        with path.open("rb") as raw:
            if encoding == "utf-8-sig":
                raw.seek(len(codecs.BOM_UTF8))
            stream: Any = raw
            if encoding not in ("utf-8", "utf-8-sig"):
                tell_encoding(path, encoding, findings)
                stream = codecs.EncodedFile(raw, "utf-8", encoding, "replace")
            yield cast("IO[bytes]", _Counted(stream, counting or Counting()))
    except OSError as error:
        raise Unreadable(f"{path} cannot be read ({error.strerror}).") from error


def tell_encoding(path: Path, encoding: str, findings: Findings) -> None:
    """Write down, once a file, that it is not in UTF-8."""
    if f"encoding of {path}" in findings.told:
        return
    findings.told.add(f"encoding of {path}")
    called = {"cp1252": "Windows-1252"}.get(encoding, encoding.upper())
    findings.add(
        Verdict.MENDED,
        f"The file is not in UTF-8; it was read as {called}, so look at its accents and £ signs",
        file=path.name,
    )


def encoding_of(path: Path) -> str:
    """utf-8, utf-8-sig, utf-16, utf-32, or where it is none of them cp1252 (Windows).

    Raises:
        Unreadable: the file cannot be opened.
    """
    try:
        stat = path.stat()
        return _encoding_of(path, stat.st_mtime_ns, stat.st_size)
    except OSError as error:
        raise Unreadable(f"{path} cannot be read ({error.strerror}).") from error


@lru_cache(maxsize=256)
def _encoding_of(path: Path, _changed: int, _size: int) -> str:
    with path.open("rb") as stream:
        begins = stream.read(4)
        # UTF-32's mark begins with UTF-16's.
        if begins in (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE):
            return "utf-32"
        if begins[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
        marked = begins[:3] == codecs.BOM_UTF8
        stream.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while chunk := stream.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            # Cut in the middle of a letter: the end is missing, the encoding is right.
            if error.reason == "unexpected end of data" and not stream.read(1):
                return "utf-8-sig" if marked else "utf-8"
            return "cp1252"
    return "utf-8-sig" if marked else "utf-8"
