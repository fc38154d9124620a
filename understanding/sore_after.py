"""Done, and it hurt: "I did but my knees were agony after"; and a bare word on how it was."""

import re

from understanding.words import in_english

__all__ = ["only_rates_it", "sore_after"]

_SORE = re.compile(
    r"\b(?:sore|sair|agony|hurt|hurts|hurting|ache|aches|aching|ached|painful|in pain|pain|stiff|"
    r"swollen|killing me|killed me|wiped (?:me )?out|exhausted|knackered|paid for it|done in|"
    r"suffering|suffered|in bits|in bed (?:the|all|for)|throbbing|flare\w*|seized up|"
    r"could not move|couldn't walk)\b"
)
_AFTER = re.compile(
    r"\b(?:but|after|afterwards|since|though|next day|then|and now|mind you|only|that night)\b"
)
_NOT_SORE = re.compile(
    r"\b(?:no|not|never|nae|without|less|isn't|hardly any|was not|were not)(?: (?:as|that|any|so|"
    r"too|more|even|much))* (?:sore|pain|hurt|stiff|bad|ache|aching|painful|exhausted|knackered)\b|"
    r"\b(?:even though|although|despite)\b"
)
#: "Better than I thought", "could be worse": how it felt, and not whether it was done.
_RATES = re.compile(
    r"\W*(?:(?:it was|it's been|was|no|aye|not|och|much|a bit|a lot|way|pretty|so) )*(?:better|"
    r"worse|easier|harder|bad|good|fine|ok|okay|great|rubbish|terrible|alright|all right|so so|"
    r"hard|could be (?:better|worse)|could have been (?:better|worse)|up and down|mixed)"
    r"(?: (?:than|as) (?:i|ah|you|the) .{0,40}| bad| good| enough| i suppose| actually| really)*\W*"
)


def sore_after(text: str) -> bool:
    """Tell whether what was done left them sore or worn out."""
    english = in_english(text)
    if _NOT_SORE.search(english):
        return False
    return bool(_SORE.search(english) and _AFTER.search(english))


def only_rates_it(text: str) -> bool:
    """Tell whether a message says how it was and nothing of whether it was done."""
    return _RATES.fullmatch(in_english(text)) is not None
