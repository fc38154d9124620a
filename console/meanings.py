"""What a message may have meant: the intents of domain/domain.yml, as a reviewer chooses them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml  # type: ignore[import-untyped, unused-ignore]

DOMAIN = Path(__file__).resolve().parent.parent / "domain" / "domain.yml"
#: The mechanics' own: nobody means them.
_NOT_MEANT = ("EXTERNAL_", "answer", "nlu_fallback", "not_understood")
NONE_OF_THESE = "something_else"


@cache
def meanings() -> tuple[str, ...]:
    """The names, in order, and one for whatever is none of them."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with DOMAIN.open(encoding="utf-8") as file:
        read = yaml.load(file, Loader=loader)  # noqa: S506 - safe, and in C where it can be
    names = (next(iter(one)) if isinstance(one, dict) else str(one) for one in read["intents"])
    return (*sorted(n for n in names if not n.startswith(_NOT_MEANT)), NONE_OF_THESE)
