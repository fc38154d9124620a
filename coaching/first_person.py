"""Words kept as they were said back ("your tea"), in the person's own voice for their page."""

import re

from coaching.texts import capital

_SWAPS = {
    "you're": "I'm",
    "you've": "I've",
    "you'll": "I'll",
    "you'd": "I'd",
    "your": "my",
    "yours": "mine",
    "yourself": "myself",
    "yersel": "masel",
    "yoursel": "masel",
    "are": "am",
    "were": "was",
}
_WORD = re.compile(r"[A-Za-z]+(?:['\u2019][A-Za-z]+)?")
#: "With you", "helps you": after these "you" is "me"; before a verb it is "I".
_ME_AFTER = re.compile(
    r"\b(?:with|wi|to|tae|for|of|at|by|from|fae|about|aboot|than|like|beside|near|help|helps|phone|"
    r"phones|remind|reminds|tell|tells|give|gives|gie|take|takes|let|lets|make|makes|keep|keeps|"
    r"stop|"
    r"stops|get|gets|on|rings?|calls?|visits?|sees?|see)\s+$",
    re.IGNORECASE,
)
_I_ARE = re.compile(r"\byou(?: (?:really|just|always|still|often))? $", re.IGNORECASE)


def to_first_person(text: str) -> str:
    """Swap second person for first: "your daughter Shona" gives "my daughter Shona"."""

    def swap(match: re.Match[str]) -> str:
        word = match[0]
        lower = word.lower().replace("\u2019", "'")
        before, after = text[: match.start()], text[match.end() :]
        if lower == "you":
            last = not re.match(r"\s+[a-z]", after, re.IGNORECASE)
            return "me" if _ME_AFTER.search(before) or (last and before.strip()) else "I"
        if lower in {"are", "were"} and not _I_ARE.search(before):
            return word
        mine = _SWAPS.get(lower)
        if mine is None:
            return word
        at_start = not before.strip() and word[:1].isupper()
        return capital(mine) if at_start else mine

    return _WORD.sub(swap, text)
