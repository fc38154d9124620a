"""Done, and it hurt: "I did but my knees were agony after"; and a bare word on how it was."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["did_too_much", "only_rates_it", "paid_for_it", "sore_after"]

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
_TOO_MUCH = re.compile(
    r"\b(?:overdid|over did|overdone|overdoing|(?:did|done|took on|went at it) (?:far |way |a "
    r"bit )?too "
    r"(?:much|far|long|hard)|pushed (?:it|myself) too)\b"
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


#: What it cost: days in bed, flattened, "paid for it".
_PRICE = re.compile(
    r"\b"
    + any_of(r"""
        (in|to|stuck in|confined to|never out of)( my| the)? bed (since|ever since|all|most of)
        (in|to|stuck in|confined to)( my| the)? bed (for |the )*(next|following|whole|rest|two|
            three|four|five|\d|a|a few)
        (two|three|four|five|six|\d|a few|several|the next|the whole|a couple of|a)( \w+)? (days?|
            week) (flat out |laid up |stuck )?(in|on)( my| the)? (bed|couch|sofa|settee)
        (paid|paying|payed)( dearly| the price| dear)? for (it|that|this)
        (floored|flattened|wiped|knocked|laid|wrecked|done|put) (me|us)( (out|low|up|flat|
            for six|in|on my back|in my bed))* (for|till|until|since|the next|two|three|after)
        (floored|flattened|wiped out|wrecked|done in|knackered|exhausted|useless|laid up|
            good for nothing|out of action|fit for nothing) (for|since|till|until|ever since|
            the next)( \w+){0,3}
        (took|taken|taking|takes) (me )?(two|three|four|five|\d|a few|several|all|the whole|
            days)( \w+){0,3} to (get over|recover|come back|come round|pick up)
        (could not|not able to) (move|get up|get out of bed|lift my head|function|do a thing|
            do anything) (the )?(next|for|after|all)
        crashed(?! (the|my|a|into|his|her)\b)( out)?( (for|after|the next|since|hard|badly))?
        payback
    """)
    + r"\b"
)


def paid_for_it(text: str) -> bool:
    """Tell whether doing it cost them days: "six bulbs and then three days in bed".

    It is more than being sore: what comes next has to be less, and no cheer is called for.
    """
    return bool(_PRICE.search(in_english(text)))


def did_too_much(text: str) -> bool:
    """Tell whether they say that they did too much of it: "overdid it"."""
    return bool(_TOO_MUCH.search(in_english(text)))


def only_rates_it(text: str) -> bool:
    """Tell whether a message says how it was and nothing of whether it was done."""
    return _RATES.fullmatch(in_english(text)) is not None
