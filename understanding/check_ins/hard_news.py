"""Hard news, told at a check-in or anywhere: a hospital, a fall, no sleep, tears, months to wait.

What happened comes before any form: the gravest clause of a message is what is said back.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["Grave", "HardNews", "hard_news", "is_of_another", "just_home"]


class Grave(IntEnum):
    """What kind of news, the gravest first."""

    HOSPITAL = 1
    TAKEN_ILL = 2
    TEARS = 3
    REFUSED = 4
    NO_SLEEP = 5


@dataclass(frozen=True)
class HardNews:
    """What a message tells that is hard.

    Attributes:
        kind: the gravest kind in it.
        words: the clauses that tell it, in the person's own words, in their order.
        of_another: it happened to somebody else, and not to them.
    """

    kind: Grave
    words: str
    of_another: bool


_PLACES = (
    r"(?:hospital|hospice|intensive care|icu|resus|a ?(?:and|&|n) ?e|the infirmary|casualty|"
    r"theatre|"
    r"(?:the )?(?:royal|raigmore|ninewells|southern general|western general|queen elizabeth|"
    r"victoria|borders general|wishaw|monklands|hairmyres|crosshouse|forth valley|gilbert bain|"
    r"balfour|belford)(?: infirmary| hospital)?)"
)
_OF_KIND = {
    Grave.HOSPITAL: re.compile(
        r"\b"
        + any_of(rf"""
            (taken|rushed|admitted|kept|put|brought|sent|carted|landed|ended up|went|been|was|were|
                is|
                back|up|stuck|lying|lay|moved|blue lighted|are|i'm|am|he's|she's)( (back|in|into|to|
                up|off|away|down|over|at|up to|the|overnight|straight|again|from|out of|
                just|home|by|ambulance|still|on|for))* {_PLACES}
            [a-z]+'s( (back|still|been|away|lying|stuck))* (in|in the|up at|up at the|
                up in the) {_PLACES}
            (took|kept|rushed|brought) (him|her|them|me|us)( (away|in|off|back|into|to|over|
                overnight|
                in an|in the|by))* (ambulance|hospital|{_PLACES})
            (was|got|were|been|being|is|has been|had to be|had been)( \w+)? (admitted|
                hospitali[sz]ed|
                sectioned|operated on|resuscitated|rushed in|taken in|kept in|
                taken away in an ambulance)
            taken into [A-Z]?[a-z]+ on \w+day with
            (an|the) ambulance( (came|had|took|was|is|out|had to|crew))+
            (had|took|has had|have had|having)( (a|an|another|his|her|my|the|big|wee|little|bad|
                mini|
                emergency|major))+ (stroke|heart attack|operation|bleed|cardiac arrest)
            (told|says|said|found|know|diagnosed)[^.!?]{{0,30}} (it is|it's|that it's|have|has|with|
                got|is) (terminal|cancer|a tumour|tumour|secondaries|spread|incurable)
        """)
        + r"\b"
    ),
    # Of somebody else alone: their own fall or collapse is for the signs of danger.
    Grave.TAKEN_ILL: re.compile(
        r"\b"
        + any_of(r"""
            (taken|took|taking|fell|fallen|gone)( (very|awful|really|quite|a bit|suddenly))* (ill|
                unwell|bad|poorly|a turn|a bad turn|a funny turn|not well)
            (had|has had|have had|having|'s had)( (a|an|another|a bad|a nasty|a wee))* (fall|turn|
                bad turn|funny turn|seizure|fit|collapse)
            (fell|fallen|collapsed|broke|broken|fractured|tripped)( (down|over|off|and|on|in|at|the|
                stairs|outside|his|her|their|a|last|this))* (hip|leg|arm|wrist|bones?|ankle|stairs|
                night|week|ribs?|day|bath|street|monday|tuesday|wednesday|thursday|friday|saturday|
                sunday)
            (fell|collapsed|fallen|has fallen|had fallen)$
            (given|has got|only got|got|has)( (him|her|them|only|about|maybe))* (weeks|months|
                a few (weeks|months)|not (got )?long)( (to live|left))?
            (in a bad way|at death's door|not going to make it|going downhill|took a bad turn|
                on (his|her|their) last legs)
        """)
        + r"(?!\w)"
    ),
    Grave.TEARS: re.compile(
        r"\b"
        + any_of(r"""
            (was|am|were|started|been|sat|just|still|nearly|almost|end|ended up|burst out|about to|
                i)(
                (just|there|and|nearly|almost|all night|in the car|up))* (crying|in tears|
                in floods|in bits|greeting|cried|sobbing|bubbling)
            (going|gonna|about|ready|near|close|could|wanted|like|fit) (to |have )?(cry|cried|greet|
                greeting|burst into tears|tears|weep)
            (broke|burst|break|breaking) (down|into tears)
            (in|burst into|close to|near|reduced to) (tears|floods)
            put the phone down( \w+){0,6} (cry|crying|tears|upset)
            (at the end of my (rope|tether)|at my wits? end|cannot take (any |much )?more|
                had to walk (out|away)|fell to bits|went to pieces)
        """)
        + r"\b"
    ),
    Grave.REFUSED: re.compile(
        r"\b"
        + any_of(r"""
            waiting (list|time)s?( (of|is|was|for|that's|at))*( \w+){0,3} (weeks?|months?|years?)
            (there's|there is|there was|it's|it is|on|is|has|with|got)( (a|an|the|about|over|up to|
                at least|now|still|long))* (waiting list|waiting time)
            (weeks|months|years|year|month) (long )?(wait|waiting|to wait|before (i|they|he|she|we|
                anyone)( (can|will|could))? (get|be|see|start|come|hear)|till (i|they|he|she|we)
                ( can)? (get|be seen|see))
            (have|had|has) to wait( (another|for|about|over|up to|at least))*( \w+)? (weeks|months|
                years)
            (they|he|she|the \w+|it) (said|told me|told us|says)( \w+)? (no|there('s| is) (nothing|
                no (money|place|space|room|help|funding|one|body|more))|i (do not|did not|am not|was
                not) (qualify|entitled|eligible|count|get))
            (turned|knocked|was turned|been turned|got turned|been knocked|
                was knocked) (me |us |it )?(
                down|back|away)
            (do not|did not|not) (qualify|eligible|entitled)
            (stopped|cut|cancelled|sanctioned|took away|lost)( (all|off))* (my|our|his|her|me|the) (
                money|benefits?|pip|job|payments?|carers?|care|service|group|house|home|adp)
        """)
        + r"\b"
    ),
    Grave.NO_SLEEP: re.compile(
        r"\b"
        + any_of(r"""
            (have|has|had|did|do|am|been|was|i'm|is) not( (really|been|had|hardly|properly|much))* (
                sleep|slept|sleeping|had (any |a wink of |a night's |much )?sleep)
            (hardly|barely|scarcely|never) (slept|sleep|sleeping|had (any )?sleep|closed my eyes|
                got any sleep)
            (no|not (a wink|much|any)( of)?|without|zero|hee haw|next to no) sleep
            (up|awake)( (all|most of the|half the|every|the whole))+ (night|nights)
            (not|never) (slept|a wink)
        """)
        + r"\b"
    ),
}
#: Said of a day gone by long since, feared, or of going there to visit or for a review.
_NO_NEWS = re.compile(
    r"\b(?:years? ago|last year|when i was|used to|if i|if he|if she|in case|afraid of|scared of|"
    r"appointment|outpatients?|clinic|check-?up|review|volunteer\w*|work(?:s|ed|ing)? (?:at|in)|"
    r"visit(?:ing|ed)?|laugh\w*|giggle\w*|bus to|lift to|get to|back from my)\b"
)
_CLAUSE = re.compile(
    r"(?<=[.!?;…])\s+|[,;]\s+(?:(?:and|but|so|then|an|an')\s+)?|\s+(?:but|then|though)\s+(?=(?:i|"
    r"he|"
    r"she|they|we|it|that|the|my|there)\b)|\s+and\s+(?=(?:i|i'm|i've|i'd|ah|he|she|they|we|it|that|"
    r"the|my|a|there|there's)\b)|\s+-\s+|\n+",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:he|she|they|him|her|he's|she's|he'd|she'd|my (?:\w+ )?(?:man|husband|wife|partner|"
    r"mum|mam|dad|son|daughter|"
    r"sister|brother|gran|granny|granda|friend|pal|neighbour|boy|girl))\b|"
    r"^\W*(?:(?:and|but|so|aye|no|well) )*(?:mum|mam|mammy|dad|daddy|gran|granny|nan|nana|"
    r"grandad|granda)(?:'s)?\b|^\W*[A-Z][a-z]+ (?:was|"
    r"is|"
    r"got|has|went|had|wis|ended|took)\b"
)
_SHE = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)


def hard_news(text: str) -> HardNews | None:
    """The hard news in a message, gravest kind first; None where there is none.

    What happened is not softened and nothing is added to it: the words are theirs.
    """
    clauses = [part.strip(" ,.!?;") for part in _CLAUSE.split(readable(text)[:2_000]) if part]
    found: list[tuple[Grave, str]] = []
    for at, clause in enumerate(clauses):
        kind = _kind_of(clause)
        if kind is Grave.TAKEN_ILL and not is_of_another(clause):
            continue
        if kind is not None:
            # "My mum's not herself and she's in hospital": who it is stands a clause before.
            before = clauses[at - 1] if at and _SHE.match(clause) else ""
            names = before and is_of_another(before) and not _kind_of(before)
            found.append((kind, f"{before}, and {clause}" if names else clause))
    if not found:
        return None
    kind = min(kind for kind, _ in found)
    told = [clause for _, clause in found][:2]
    first = next(clause for that, clause in found if that is kind)
    return HardNews(kind, ", and ".join(told), is_of_another(first))


def _kind_of(clause: str) -> Grave | None:
    english = in_english(clause)
    if _NO_NEWS.search(english):
        return None
    for kind, pattern in _OF_KIND.items():
        # A name keeps its capital: "taken into Raigmore on Tuesday with his chest".
        if pattern.search(english) or pattern.search(clause):
            return kind
    return None


def is_of_another(clause: str) -> bool:
    """Tell whether what a clause tells happened to somebody else: "my mum had a fall"."""
    english = in_english(clause)
    other = _ANOTHER.search(english) or _ANOTHER.search(clause)
    return bool(other) and not re.match(r"\W*(?:and |so |but )?(?:i|i'm|am|i've)\b", english)


_IN_HOSPITAL = re.compile(
    r"\b(?:hospital|infirmary|(?:the|a) ward|raigmore|ninewells|crosshouse)\b"
)
_LATELY = re.compile(
    r"\b(?:home|back|out|discharged|let (?:me )?out|last (?:week|night)|this week|yesterday|today|"
    r"since|(?:two|three|four|five|six|a few|few|\d+) (?:nights?|days?|weeks?)|(?:a|the) (?:week|"
    r"fortnight|night)|just)\b"
)


def just_home(text: str) -> bool:
    """Tell whether somebody says that they themselves are lately out of hospital.

    A heart attack in the spring is part of a story; a ward left on Saturday comes before it.
    """
    news = hard_news(text)
    if news is None or news.kind is not Grave.HOSPITAL or news.of_another:
        return False
    english = in_english(text)
    return _IN_HOSPITAL.search(english) is not None and _LATELY.search(english) is not None
