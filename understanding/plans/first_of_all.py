"""What somebody means to get or see to before they begin: it goes before the plan, not over it."""

import re

from understanding.text.words import in_english

__all__ = ["first_of_all"]

_GETS_READY = re.compile(
    r"\W*(?:(?:and|but|oh|och|well|yes|no|right|actually|wait|ok|maybe|also)[\s,]+)*"
    r"(?:(?:i (?:will|would|need|have|should|must|want|could|had|am going|got|better|to| )*|"
    r"need to|have to|got to|better|to) )?"
    r"(?P<step>(?:get|buy|order|borrow|fetch|charge|book|pick up|dig out|look out|sort out|pack|"
    r"find) (?:me |myself )?(?:a|an|some|my|new|another|one of)\b"
    r"(?! (?:\w+ )?(?:plan|day|time|goal|idea|helper|reminder)\b)[^,.;!?]{2,40}?)"
    r"(?P<first> first(?: of all)?| beforehand| before (?:that|then|i (?:go|start)))?\W*"
)


def first_of_all(text: str) -> str | None:
    """Give the step that comes before the plan, in plain words: "get a cool bag"; None for none."""
    found = _GETS_READY.fullmatch(in_english(text))
    return found["step"].strip() if found else None
