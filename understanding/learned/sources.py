"""The code that teaching the heads runs: only a change in it, or in the examples, asks for it anew.

Teaching takes minutes. A reader of plans or corrections that no head learns from may change
without it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Where teaching begins.
TEACHES = "understanding.learned.training"
#: What has a version of its own in the lock file is no code of ours.
OURS = ("understanding", "coaching")


@lru_cache(maxsize=1)
def code_that_teaches() -> tuple[Path, ...]:
    """Every file of ours that `training` imports, directly or by way of another; sorted."""
    found: dict[str, Path] = {}
    waiting = [TEACHES]
    while waiting:
        name = waiting.pop()
        file = _file_of(name)
        if file is None or name in found:
            continue
        found[name] = file
        waiting += _imported(file)
        waiting += [name.rpartition(".")[0]]
    return tuple(sorted(found.values()))


def _imported(file: Path) -> Iterator[str]:
    """What a file imports, by full name; "from a import b" may mean the module a.b too."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def _file_of(name: str) -> Path | None:
    if name.partition(".")[0] not in OURS:
        return None
    place = ROOT.joinpath(*name.split("."))
    return next((f for f in (place.with_suffix(".py"), place / "__init__.py") if f.is_file()), None)
