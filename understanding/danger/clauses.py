"""A message cut where one thing told ends and the next begins, each as it was typed."""

import re

from understanding.text.words import readable

__all__ = ["clauses_of", "without_joining_word"]

#: "An ah'm", "an the dug" is Scots for "and"; "an old man", "an hour" is not.
_AND = (
    r"(?:and|an'|an(?=\s(?:(?!hour|hono|heir)[^aeiou\W\d]|ah\b|ah'|a\b|a'|i\b|i'|it|is\b|in\b|on\b|aw\b))"
    r"|but|so|because|cos|coz|'cause)"
)
#: "Long and short of it", "hot and cold": no clause begins there.
_BEGINS = (
    r"(?=\s+(?:i|i'?m|i'?ve|i'?d|i'?ll|a|ah|ah'm|am|me|my|ma|we|we're|he|he's|hes|she|she's|shes|they|"
    r"they're|it|it's|its|that|that's|this|the|then|now|noo|there|there's|theres|his|her|your|our|ye|"
    r"you|someone|somebody|nobody|naebody|everybody|everyone|nothing|no|not|never|just|still|also|"
    r"got|have|had|been|was|want\w*|wish|feel\w*|can'?t|cannot|cannae|canny|canna|couldn'?t|don'?t|"
    r"dinnae|dinna|didn'?t|keep\w*|think\w*|need\w*|took|taken|if|when|what|who|why|how|where|all|some|"
    r"one|two|another|at|in|on|to|for|with|wi|please|help|today|tonight|so|says?|said|went|came|is|"
    r"isnae|are|has|will|won'?t|would|\w+ed|\w+ing?|\w+in|\w+'s)\b)"
)
#: A stop, a comma, a dash, or the word that joins: it stays with what it brings in. "6.4" is one.
_ENDS = re.compile(
    r"(?:[!?;\n\u2026]|\.(?!\d))+\s*|,\s+|\s+-+\s+|"
    rf"\s+(?={_AND}{_BEGINS})",
    re.IGNORECASE,
)
_JOINS = re.compile(rf"^{_AND}\s+", re.IGNORECASE)
_LONGEST = 2_000


def clauses_of(text: str) -> list[str]:
    """The clauses of the first 2,000 characters, in order; none is empty."""
    return [clause for part in _ENDS.split(readable(text)[:_LONGEST]) if (clause := part.strip())]


def without_joining_word(clause: str) -> str:
    """A clause without the "and", "but" or "because" that it begins with."""
    return _JOINS.sub("", clause).strip()
