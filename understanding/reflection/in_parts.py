"""A tale of several clauses, said back clause by clause: half of it would be the wrong half."""

from __future__ import annotations

import re

from understanding.reflection.reflecting import OPENINGS, reflect

__all__ = ["told_in_parts"]

_ENDS = re.compile(
    r"\s*(?:[.!?;]+(?=\s|$)|\n+)\s*|,\s+|\s+-\s+"
    r"|\s+(?:and|an|an'|but|so)\s+(?=(?:then |now |just )?(?:i|i'm|im|ah|ah'm|am|my|ma|he|she|it|"
    r"it's|its|the|they|we|nobody|everyone|everybody|there's)\b)",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"^(?:{'|'.join(OPENINGS)}) ")
_LEAD = re.compile(
    r"^(?:and|an|but|so|then|well|just|plus|aye|och|also|idk|dunno)\s+", re.IGNORECASE
)
_KEEPS_CAPITAL = re.compile(r"^(?:I\b|[A-Z]{2}|[A-Z][a-z]+ (?:has|is|was|needs|came|died)\b)")
_MOST_WORDS, _MOST = 24, 4
_FEWEST = 2
#: One clause stands for the whole where it is at least so much of it.
_ENOUGH = 0.3
#: "Its just boring": the apostrophe is left out more often than not.
_ITS = re.compile(r"^its (?!own\b)", re.IGNORECASE)


def told_in_parts(text: str) -> str | None:
    """The clauses that can be turned round, in their order, as one line; None for fewer than two.

    "Mum has dementia, im up at night wi her and i work. im done in" gives "Mum has dementia, you're
    up at night wi her, you work and you're done in."
    """
    said: list[str] = []
    for piece in _ENDS.split(text):
        clause = _ITS.sub("it's ", _LEAD.sub("", piece.strip())) if piece else ""
        found = reflect(clause, asked="open") if len(clause.split()) > 1 else None
        if found is None or found.confidence != "sure":
            continue
        bare = _OPENING.sub("", found.text).strip(" .")
        bare = bare if _KEEPS_CAPITAL.match(bare) else bare[:1].lower() + bare[1:]
        if sum(len(one.split()) for one in [*said, bare]) <= _MOST_WORDS and len(said) < _MOST:
            said.append(bare)
    if len(said) == 1 and len(said[0].split()) >= len(text.split()) * _ENOUGH:
        return f"So {said[0]}."
    if len(said) < _FEWEST:
        return None
    return f"So {', '.join(said[:-1])} and {said[-1]}."
