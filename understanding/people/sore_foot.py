"""A sore foot, or one broken in the skin, told in passing: with diabetes it is looked at.

A foot that turns black or does not heal is a finding of danger (`coaching.feet`); this is less.
"""

import re

from understanding.text.words import in_english

__all__ = ["tells_of_sore_foot"]

_FOOT = r"(?:foot|feet|toes?|big toe|heels?|soles?|ankles?|toenails?)"
_SORE = (
    r"(?:sore\w*|sair|pain\w*|hurt(?:s|ing)?|ach\w+|throb\w*|burning|nipping|numb|tingl\w+|"
    r"blister\w*|cut|graze\w*|cracked|split|bleeding|swoll\w+|swell\w*|puffy|red|ingrown|infected|"
    r"bruis\w+|killing|agony|giving me (?:gyp|jip|bother)|in bits|no right)"
)
_SIGN = re.compile(
    rf"\b{_FOOT}\b(?:'s)?(?: [\w']+){{0,4}}? {_SORE}\b|\b{_SORE}(?: [\w']+){{0,3}}? {_FOOT}\b"
)
_OTHER = re.compile(
    r"\b(?:(?:his|her|their|dog'?s|cat'?s|horse'?s|mum'?s|dad'?s) (?:\w+ )?"
    + _FOOT
    + r"|cold feet|foot the bill|feet first|years? ago|last year|(?:not|no|never|no longer) "
    r"(?:\w+ )?(?:sore|hurting|painful|swollen)|all better|healed|used to)\b"
)


def tells_of_sore_foot(text: str) -> bool:
    """Whether somebody says that a foot of theirs hurts, is swollen or has a break in the skin."""
    said = in_english(text)
    return bool(_SIGN.search(said)) and not _OTHER.search(said)
