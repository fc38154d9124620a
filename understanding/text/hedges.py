"""What is said around a part of a plan ("ach fine", "mebbe ah could"), taken off it."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["clauses", "is_aside", "without_hedges"]

_I = r"(?:i|ah|a|we)"
_FRONT = re.compile(
    r"\W*"
    + any_of(rf"""
        (ach|och|oh|ah(?=,| well| right| ok)|aye|yes|yeah|yep|well|right|ok|okay|eh|hmm|um|erm|uh|
            so|and|an|but|then|oh well)(,? (fine|
            well|right|aye|then|ok))*
        fine,? | alright,? | sure,? | honestly | basically
        (maybe|mebbe|mibbe|mibby|mebbes|perhaps|possibly|probably|hopefully)
        {_I}('d)? (suppose|guess|reckon|think|hink)( that)?(?! (of|about|so)\b)
        you suppose
        {_I} (meant|mean|wis meanin|was meaning|said)( that)?
        {_I}( would|'d| should| wid| wud|d) (quite |really |much )?(like|love|prefer|want|
            rather)( to| tae)?
        {_I}( just| jist| really| only)* (wish|want|intend|plan|hope|aim|wanna|wantae)( to| tae)?
        {_I}( could| cud| might| can| will| wull| would| wid| wud| should|'ll|'d|ll)( (just|jist|
            maybe|mebbe|
            mibbe|probably|always|aye|perhaps))*(?! (not|no|nae|never)\b)
        {_I}('m| am|m)( just)? (going to|gonnae|gonna|gaunnae|goin tae|thinking of|thinkin o)
        (how|what|whit) (about|aboot|if {_I})
        (let's|lets)( just| jist)?( say)? | (try and|try to|try tae)(?= \w+ing\b|$)
        (it|that)('d| would| wid| will|'ll) be
    """)
    + r"(?![\w'])[\s,.:;-]*",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"[\s,.;-]+"
    + any_of(rf"""
        ({_I}|you) (suppose|guess|reckon|think|hink)
        (if (that's|thats|it's) (ok|okay|alright|fine|a' richt))
        (or|an|and) (something|sumhin|somethin|that|so)( like that)?
        if (you|ye|{_I}) (like|can|manage)
        but | though | tho | ken | lol | please | pal | hen | then | an aw | like | soz | haha
        thanks | thank you | ta | cheers | the noo | {_I} (telt|told) (ye|you|yous)
    """)
    + r"[\s.,!;-]*$",
    re.IGNORECASE,
)
# Said beside the matter: it is no part of any plan.
_ASIDE = re.compile(
    r"(?:(?:och|ach|no|yes|well|oh|and|but|so|sorry|please)\W+)*"
    + any_of(r"""
        (i|you) (suppose|guess|think|reckon) | maybe | but | and | so | probably | though
        (no|yes|ok|okay|right|fine|well|och|ach|oh|ah|sorry|soz|lol|haha|please|thanks|thank you|ta|
            cheers|sure|hello|hi|hiya|grand|great|good|alright|sound|perfect|hen|pal|ken|wait|
            hang on|
            actually|listen|look)( (fine|thanks|then|well|enough|aye|sorry|lol|no|thank you))*
        (i|as i|like i) (have )?(just |already |only )*(told|said|telling|explained|
            mentioned)( (to )?you| that|
            it| you that)*( already| before| just now| a minute ago| twice)*
        i am (just )?(saying|telling you)( that)?
        (did not|did) i (not )?(just )?(say|tell you)( that| already)*
        are you (even )?listening | you (are )?not listening | (do )?you (not )?(know|hear)( me)?
        no (bother|problem|worries)
        (that's|that is|it's|it is) (fine|ok|it|right|all right|alright|grand)
        (i )?(changed?|have changed|am changing) (my )?mind | on second thoughts | wait a minute
        hang on( a minute)?
        let me (think|see) | i (will|would) see how (i|it) (go|goes|get on)
        (that's|that is|it's|it is|this is)( all| just)? (wrong|not right|not it|not that|rubbish|
            a mistake)
        (it's |that's |make it |do |just )*(a (little|bit|wee bit|touch) )?(smaller|less|easier|
            shorter|more)( of it)?( yes)?
        (the )?same (again|as before|thing)? | (on )?(a different|another|some other) (day|time)
        (yes |no |just )*(leave it|keep it|leave it be|leave it as it is|keep it as it is|as it is)
    """)
    + r"\W*",
)
_END = re.compile(
    r"\s*(?:[.!?;]+(?=\s|$)|,(?!\d)|\s[-\u2013]\s|\n)\s*"
    r"|\s+so\s+(?=(?:just|jist|make|mak|it|it's|i|ah|i'll|nobody|on|let's)\b)"
    r"|\s+(?=(?:but|because|cos|coz|cause|'cause|since|as (?:i|ah|jean|he|she|they|it)\b)\b)",
    re.IGNORECASE,
)


def without_hedges(text: str) -> str:
    """What is meant, without what is said around it: "mebbe ah could walk" gives "walk"."""
    said = readable(text).strip(" .,;:!?-")
    while True:
        front = _FRONT.match(said)
        shorter = said[front.end() :] if front else said
        if not shorter or shorter == said:
            break
        said = shorter
    while True:
        shorter = _BACK.sub("", said)
        if not shorter or shorter == said:
            return said.strip(" .,;:!?-")
        said = shorter


def is_aside(clause: str) -> bool:
    """Tell whether a clause is said beside the matter: "ach fine", "ah jist telt ye"."""
    return bool(_ASIDE.fullmatch(in_english(clause).strip(" .,!?")))


def clauses(text: str, whole: re.Pattern[str] | None = None) -> list[str]:
    """The clauses of a message, in its own words; what `whole` finds is never divided."""
    said = readable(text)
    kept = [found.span() for found in whole.finditer(said)] if whole else []
    found, start = [], 0
    for end in _END.finditer(said):
        if any(first < end.end() and end.start() < last for first, last in kept):
            continue
        found.append(said[start : end.start()])
        start = end.end()
    return [clause for clause in (*found, said[start:]) if re.search(r"\w", clause)]
