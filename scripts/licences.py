"""Under which licence each installed library comes, and whether we may use it; writes the list.

A library tells its licence in one of three fields of its metadata, newest first: an expression
(PEP 639), a classifier, or free words. Where it tells none, its licence file was read by hand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "licences.md"
OURS = "health-coach"

#: Names of the same licence, in small letters, as its SPDX identifier.
SPDX = {
    "apache software license": "Apache-2.0",
    "bsd license": "BSD",  # Which of them, the library's own file says.
    "mit license": "MIT",
    "mozilla public license 1.1 (mpl 1.1)": "MPL-1.1",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "isc license (iscl)": "ISC",
    "python software foundation license": "PSF-2.0",
    "gnu general public license v2 or later (gplv2+)": "GPL-2.0-or-later",
    "gnu lesser general public license v2 or later (lgplv2+)": "LGPL-2.0-or-later",
    "gnu library or lesser general public license (lgpl)": "LGPL-3.0-or-later",
}
#: Permissive ones, and those that ask for changes to their own files alone (MPL) or that the
#: library can be replaced (LGPL), which an interpreted language grants by itself.
ALLOWED = frozenset(
    "Apache-2.0 BSD BSD-2-Clause BSD-3-Clause ISC LGPL-2.0-or-later LGPL-3.0-only "
    "LGPL-3.0-or-later MIT MIT-0 MIT-CMU MPL-1.1 MPL-2.0 PSF-2.0 Python-2.0 TCL".split()
)
#: Told in no field, or wrongly: read in the licence file or repository that comes with the wheel.
BY_HAND = {
    "axe-playwright-python": "MIT",
    "protobuf": "BSD-3-Clause",
    "pyrage": "MIT",
    "typing-utils": "Apache-2.0",
}


def name_of(library: Distribution) -> str:
    """The library's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", library.metadata["Name"]).lower()


def licence_of(library: Distribution) -> str:
    """The licence as an SPDX expression; parts that nobody knows stand as they were told."""
    by_hand = BY_HAND.get(name_of(library))
    if by_hand is not None:
        return by_hand
    told = library.metadata.get("License-Expression")
    if told:
        return str(told)
    classifiers = [
        row.split(" :: ")[-1]
        for row in library.metadata.get_all("Classifier") or ()
        if row.startswith("License :: OSI Approved :: ")
    ]
    # Several classifiers are a choice: whoever uses it takes one.
    if classifiers:
        return " OR ".join(sorted({_spdx(name) for name in classifiers}))
    return _spdx(str(library.metadata.get("License") or "").strip().split("\n")[0])


def may_be_used(expression: str) -> bool:
    """Whether an SPDX expression (brackets one deep) can be met by licences that are allowed."""
    for joint, enough in ((r" or ", any), (r" and ", all)):
        parts = re.split(rf"{joint}(?![^(]*\))", expression, flags=re.IGNORECASE)
        if len(parts) > 1:
            return enough(map(may_be_used, parts))
    inside = expression.strip()
    return may_be_used(inside[1:-1]) if inside.startswith("(") else inside in ALLOWED


def _spdx(name: str) -> str:
    return SPDX.get(name.lower(), name)


def installed() -> list[Distribution]:
    """Every library of this environment, by name; the project itself is none."""
    found = {name_of(library): library for library in distributions()}
    return [found[name] for name in sorted(found) if name != OURS]


def as_markdown(libraries: Iterable[tuple[str, str]]) -> str:
    """The list by licence. Versions are left to uv.lock, so that it changes when a library does."""
    by_licence: dict[str, list[str]] = {}
    for name, licence in libraries:
        by_licence.setdefault(licence, []).append(name)
    return "\n".join([*_HEAD, *_rows(by_licence), ""])


_HEAD = (
    "# Licences of what is installed",
    "",
    "Made by `.venv/bin/python -m scripts.licences` from the environment of `make setup` on Linux,",
    "tools for tests included. Versions and hashes stand in `uv.lock`, and with licences in what",
    "`make sbom` writes. A test fails where a library comes under a licence that is not allowed.",
    "",
    "| licence | libraries |",
    "|---|---|",
)


def _rows(by_licence: dict[str, list[str]]) -> Iterator[str]:
    for licence in sorted(by_licence, key=str.lower):
        yield f"| {licence} | {', '.join(by_licence[licence])} |"


def main() -> int:
    """Write the list; 1 and a sentence for each library that may not be used."""
    told = [(name_of(library), licence_of(library)) for library in installed()]
    wrong = [(name, licence) for name, licence in told if not may_be_used(licence)]
    for name, licence in wrong:
        print(f"{name}: may “{licence}” be used?", file=sys.stderr)
    PAGE.write_text(as_markdown(told), encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
