"""An apology for a late answer tells nothing of the plan: "meant to write but I fell asleep"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["only_apologises"]

_FOR_IT = any_of(r"""
    (sorry|apologies|my apologies|forgive me|i apologise|so sorry|soz)( (i|for|that|to|about|if|it|
        was|is|am|have|not|did|the|my|being|this|so|very|really|a bit))* (late|later|delay|wait|
        long|slow|reply|replying|replied|answer|answering|answered|write|writing|wrote|written|
        back to you|get back|getting back|got back|respond|responding|silence|quiet|
        keep(ing)? you waiting|missed (you|your|this|it)|ignored? you|ignoring you|forgot to
        (reply|answer|write)|not been in touch|not been on)
    (i )?(was|had been|had|am)( (going|meaning|meant|about|supposed|all set))* to (write|answer|
        reply|
        text|message|get back|respond|tell you|get in touch)
    (i )?(meant|intended|tried|wanted) to (write|answer|reply|text|message|get back|respond|get in
        touch)
    (i )?(fell|was|been) (asleep|sleeping|out for the count)( [\w ]{0,30})?
    (i )?(did not|have not|never|only just|just|only) (see|seen|saw|saying|get|got|notice|noticed|
        look|looked|spot|spotted|hear|heard|read|answer|answered|reply|replied)( (at|this|your|the|
        it|that|you|to|till|until|now|message|messages|text|texts|phone|ping|buzz|before|in time))*
    (i )?forgot( all about)?( (to (write|answer|reply|text|message|look|check)|about you|my phone))
    (my )?phone (was|died|is|had|ran|has)( [\w ]{0,25})?
    (i |it )?(was|am|is|been)( (a bit|so|very|rather|too|awful|that|a wee bit|a little))* (late|
        busy|
        slow)( (to (write|reply|answer|write back)|replying|with this|answering|getting back|
        getting to this|in (replying|answering)))*
    (i )?should have (written|answered|replied|texted|been in touch)( (before|sooner|earlier|
        yesterday|last night))*
    better late than never | here i am( now)? | i am here now
""")
_NOTHING = any_of(r"""
    hi | hiya | hello | hullo | hey | hello again | hi again | hello there | good (morning|evening|
        afternoon) | morning | evening | sorry( about that| for that)?( (hen|
        pal))? | so sorry | apologies
    oh | och | ach | aye | yes | ok | right | well | oops | whoops | hen | pal | coach
    my fault | my bad
    thanks | thank you( for (waiting|asking|your patience|writing))? | for that | it's me( again)?
    yesterday | last night | on the couch | on the sofa | in the chair | in my chair
    i was (so |that |just )?(tired|exhausted|done in|shattered) | thank you | soz
""")
_WHOM_AND_WHEN = (
    r"(?: (?:you|ye|to you|back|to|sooner|before|earlier|yesterday|last night|this morning|the day|"
    r"today|on \w+day|reply|answer|response|message|it|this|that|in time|right away|at once))*"
)
_SAID = re.compile(
    rf"(?:(?:{_NOTHING}|{_FOR_IT}{_WHOM_AND_WHEN}|(?:i )?forgot|better late than never)"
    r"(?:[\s,.!…-]+|$))+"
)
_AN_APOLOGY = re.compile(_FOR_IT)
_JOINED = re.compile(r"[.!?;,…]+\s*|\s+(?:and|but|so|then|cause|because|only|as)\s+|\s+-\s+")
_LONGEST = 30


def only_apologises(text: str) -> bool:
    """Tell whether a message says sorry for its own lateness, and nothing of how anything went."""
    english = in_english(text).strip()
    if not english or len(english.split()) > _LONGEST:
        return False
    parts = [part.strip() for part in _JOINED.split(english) if part.strip()]
    return all(_SAID.fullmatch(part) for part in parts) and any(
        _AN_APOLOGY.search(part) for part in parts
    )
