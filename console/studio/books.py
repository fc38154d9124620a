"""The book of releases: a git repository of its own that holds content and nothing else.

It lies in var/studio/releases.git. The project's own repository, a programmer's branch and what
they have not committed yet are never touched; whoever wants the releases there fetches them.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from console.studio.places import is_content

MAIN = "refs/heads/main"
AUTHOR = "Health coach studio"


class BookClosed(RuntimeError):
    """git did not do as it was asked; the sentence says what to look at."""


@dataclass(frozen=True)
class Entry:
    """One file that two releases have otherwise: how many lines came and went, and the lines."""

    path: str
    lines: tuple[str, ...]


class Book:
    """Commits of content. Reading and writing go through git itself: nothing is home-made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        if not (folder / "HEAD").exists():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._git("init", "--quiet", "--bare", "--initial-branch=main", str(folder))

    def head(self) -> str | None:
        """The release in use, as the book has it; None in an empty book."""
        return self._resolved(MAIN)

    def write(self, texts: Mapping[str, str], message: str, author: str, now: datetime) -> str:
        """Add a commit of exactly these texts upon the head; no branch points at it yet."""
        head = self.head()
        moment = f"{int(now.timestamp())} +0000"
        who = f"{_one_line(author)} <studio@localhost> {moment}"
        # A ref of its own keeps it from being swept away until `turn_to`.
        ref = f"refs/heads/pending-{int(now.timestamp() * 1000)}"
        parts = [
            f"commit {ref}\n".encode(),
            f"author {who}\ncommitter {AUTHOR} <studio@localhost> {moment}\n".encode(),
            _data(message),
        ]
        if head is not None:
            parts.append(f"from {head}\n".encode())
        parts.append(b"deleteall\n")
        for path, text in sorted(texts.items()):
            if not is_content(path):
                raise BookClosed(f"{path} is no content.")
            parts += [f"M 100644 inline {path}\n".encode(), _data(text)]
        self._git("fast-import", "--quiet", "--force", "--done", given=b"".join(parts) + b"done\n")
        made = self._resolved(ref)
        if made is None:
            raise BookClosed("git kept no release. Is there room on the disk?")
        return made

    def turn_to(self, commit: str) -> None:
        """Make a commit the head; told again, nothing changes."""
        self._git("update-ref", MAIN, commit)
        for line in self._git(
            "for-each-ref", "--format=%(refname)", "refs/heads/pending-*"
        ).split():
            if self._resolved(line) == commit:
                self._git("update-ref", "-d", line)

    def texts(self, commit: str) -> dict[str, str]:
        """What a release holds."""
        listed = self._git("ls-tree", "-r", "-z", commit)
        found: dict[str, str] = {}
        asked, paths = [], []
        for row in filter(None, listed.split("\0")):
            about, path = row.split("\t", 1)
            if is_content(path):
                asked.append(about.split()[2])
                paths.append(path)
        out = self._run("cat-file", "--batch", given="".join(f"{one}\n" for one in asked).encode())
        at = 0
        for path in paths:
            end = out.index(b"\n", at)
            size = int(out[at:end].split()[2])
            found[path] = out[end + 1 : end + 1 + size].decode("utf-8")
            at = end + 1 + size + 1
        return found

    def last_changes(self) -> dict[str, tuple[str, datetime]]:
        """Who changed each file last, and when."""
        head = self.head()
        if head is None:
            return {}
        out = self._git("log", "--format=%x00%an%x09%ct", "--name-only", head)
        found: dict[str, tuple[str, datetime]] = {}
        for block in filter(None, out.split("\0")):
            first, *paths = block.strip().splitlines()
            author, moment = first.split("\t")
            at = datetime.fromtimestamp(int(moment), timezone.utc)
            for path in filter(None, paths):
                found.setdefault(path, (author, at))
        return found

    def between(self, old: str, new: str) -> list[Entry]:
        """What changed from one release to another, file by file."""
        out = self._git("diff", "--no-color", "--no-ext-diff", "--unified=2", old, new)
        entries: list[Entry] = []
        for block in out.split("diff --git ")[1:]:
            lines = block.splitlines()
            path = lines[0].rpartition(" b/")[2]
            body = tuple(line for line in lines[1:] if line[:1] in {"+", "-", " ", "@"}
                         and not line.startswith(("+++", "---")))  # fmt: skip
            entries.append(Entry(path, body))
        return entries

    def _resolved(self, ref: str) -> str | None:
        done = self._git("rev-parse", "--quiet", "--verify", ref, may_fail=True).strip()
        return done or None

    def _git(self, *arguments: str, given: bytes | None = None, may_fail: bool = False) -> str:
        return self._run(*arguments, given=given, may_fail=may_fail).decode("utf-8")

    def _run(self, *arguments: str, given: bytes | None = None, may_fail: bool = False) -> bytes:
        try:
            done = subprocess.run(
                ["git", "--git-dir", str(self._folder), *arguments],
                input=given,
                capture_output=True,
                check=False,
                cwd=self._folder,
                env=_quiet_git(),
                timeout=60,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise BookClosed(f"git cannot be used ({type(error).__name__}).") from error
        if done.returncode != 0 and not may_fail:
            raise BookClosed(f"git {arguments[0]} failed: is {self._folder} whole and writable?")
        return done.stdout


def _quiet_git() -> dict[str, str]:
    """Nobody's settings, hooks or signatures: the same on every machine."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"}


def _data(text: str) -> bytes:
    said = text.encode("utf-8")
    return b"data %d\n" % len(said) + said + b"\n"


def _one_line(name: str) -> str:
    return "".join(sign for sign in name if sign not in "<>\n\r") or "somebody"
