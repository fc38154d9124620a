"""Made-up transcripts to practise reading on, and what their writers meant to be seen in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coaching.content import content

#: What a second reader says of a conversation; in this order.
QUESTIONS = {
    "heard": "Did the coach show that it heard them?",
    "own": "Was it their own goal, and their own choice?",
    "asked": "Did the coach ask before it gave information?",
    "safe": "Was their safety looked after?",
}
ANSWERS = {
    "yes": "Yes",
    "partly": "Partly",
    "no": "No",
    "cannot_tell": "It did not come up",
}


@dataclass(frozen=True)
class Practice:
    """One transcript. `lines` are (person or coach, words); `meant` an answer to each question."""

    key: str
    name: str
    lines: tuple[tuple[str, str], ...]
    meant: dict[str, str]
    because: str


@cache
def practices() -> dict[str, Practice]:
    """Each by its key, in the order of the file.

    Raises:
        ValueError: one answers a question that there is not, or leaves one out.
    """
    found = {}
    for row in content("practice").entries:
        if set(row["meant"]) != set(QUESTIONS) or not set(row["meant"].values()) <= set(ANSWERS):
            raise ValueError(f"coaching/practice.yml: {row['key']} must answer every question.")
        lines = tuple((who, words) for who, words in row["lines"])
        found[row["key"]] = Practice(row["key"], row["name"], lines, row["meant"], row["because"])
    return found
