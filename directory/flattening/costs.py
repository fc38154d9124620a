"""Whether a service costs nothing: from its prices, or from what is written about fees."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

Tree = Mapping[str, Any]

_COSTS_NOTHING = re.compile(
    r"^\W*(?:free\b(?!\s*(?:for|to)\s+(?:members|under|over|children))|no (?:charge|cost|fee)|"
    r"without charge|£0(?:\.00)?\b|nothing\b|none\b|n/?a\b)"
    r"|\b(?:is|are|completely|entirely|always) free\b"
    r"|\bfree (?:of charge|to use|to attend|service)\b"
    r"|\b(?:no|at no) (?:charge|cost|fee)s?\b"
)
_ONLY_SOME = re.compile(
    r"\bfree (?:if|for|with|on|the first)\b|\bor free\b|first [^.;]*\bfree\b|\bfree trial\b"
)
_PRICE = re.compile(
    r"£\s?(?!0(?:\.00)?\b)\d|\b\d+p\b|(?<!no )\bcharge[sd]?\b|\bper session\b|\bfees? appl"
)
_GIFTS = re.compile(r"(?:donation|gift|welcome|give|contribut|tin\b|hot drinks)")


def is_free(service: Tree, called: list[str]) -> bool | None:
    amounts = [
        row["amount"] for row in service.get("cost_options", ()) if row.get("amount") is not None
    ]
    if amounts:
        return all(amount == 0 for amount in amounts)
    if any(name.lower().startswith("free to use") for name in called):
        return True
    told = " ".join(
        filter(
            None,
            (
                service.get("fees_description"),
                service.get("fees"),
                *(
                    row.get("amount_description") or row.get("option")
                    for row in service.get("cost_options", ())
                ),
            ),
        )
    ).lower()
    return free_in(told) if told else None


@lru_cache(maxsize=4096)
def free_in(told: str) -> bool | None:
    if _ONLY_SOME.search(told) and not told.startswith("free;"):
        return False
    if _COSTS_NOTHING.search(told):
        priced = _PRICE.search(told)
        return priced is None or bool(_GIFTS.search(told))
    if _PRICE.search(told):
        return False
    return None
