"""What a request for help near by asks for in its own words, and the limits that stand in it.

"MS. I did not ask for counselling. The GP said stress and he was wrong." asks for MS: what is
denied, what others said it was, and what is said to the coach are no need of theirs.
"""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = [
    "parts_of_day_refused",
    "says_it_again",
    "wanted",
    "wants_it_free",
    "without_frame",
    "without_refused_parts",
]

_PIECES = re.compile(
    r"(?<=[.!?;])\s+|\n+|,\s+(?=(?:not that|but|and he|and she|and they|though)\b)|"
    r"\s+(?=(?:and|but) (?:he|she|they) (?:was|were|is|are|got)\b)",
    re.IGNORECASE,
)
_WHO = (
    r"(?:(?:my|the|our|a|that|this|wan|one)(?: \w+)? )?(?:gp|doctors?|dr|nurse|consultant|surgery|"
    r"physio|specialist|they|he|she|wife|husband|mum|mother|dad|father|son|daughter|sister|brother|"
    r"family|everyone|everybody|folk|people|boss|partner)"
)
#: What it "only" is, when others say so.
_WAVED_AWAY = (
    r"(?:stress\w*|anxiety|nerves|depress\w*|low mood|my (?:age|weight|mood|nerves)|age|old age|"
    r"all in (?:my|the) head|in (?:my|the) head|nothing|the change|menopause|lazy|laziness)"
)
_DENIED = re.compile(
    r"\W*(?:(?:no|and|but|so|och|well)\b[\s,]*)*"
    + any_of(rf"""
        (i )?(did|do|have|am|was) not (ever )?(ask|asked|asking|want|wanting|need|needing|after|
            looking|say|said)\b.*
        (i am|am|i'm|a'm) not (\w+ )?(daft|stupid|mad|crazy|thick|deaf|an idiot)( like)?\W*
        not that (i|we)\b.* | (i )?never (asked|said|wanted)\b.*
        (it|that|this)( is|'s| was)? not\b.*
        {_WHO} (was|were|is|are|got it|has it|had it) (all )?wrong\b.*
        {_WHO} (say|says|said|thinks?|thought|tells?|told|reckons?|calls?|called|puts?|blames?|
            keeps?)\b[^.!?]{{0,40}}?\b{_WAVED_AWAY}\b.*
        none of (these|them|those|that|it)\W* | no,? none\W* | none\W* | no\W*
        (i|ive|i've|i have|a|ah)( have)?( just| already)* (asked|ask|told|tell|said|say)( you)?(
            that| this| it| already| before| twice| again)*\W*
        (as|like) i (said|told you|asked)\W* | you (are|do|did) not (listen|hear)\w*\b.*
    """)
    + r"\W*"
)
#: "Dismissed my fatigue as stress" : the fatigue is theirs, the stress was said of it.
_SAID_OF_IT = re.compile(
    rf"\s+(?:as|is|it is|it's|was|(?:is |it's )?(?:just|only|all|down to)) "
    rf"(?:just |only |all |down to )*{_WAVED_AWAY}\b",
    re.IGNORECASE,
)
_DISMISSES = re.compile(
    r"\b(?:dismiss\w*|brush\w* (?:me|it) off|wave[ds]? (?:me|it) away|fobb?\w*|put (?:it|my \w+) "
    r"down to|blames?|blamed|call(?:s|ed) it|says?|said|thinks?|told me)\b",
    re.IGNORECASE,
)


def wanted(text: str) -> str:
    """A request without what it denies, what others said, and what is said to the coach.

    All of it, where nothing else is left.
    """
    kept = [
        _without_what_was_said(piece)
        for piece in _PIECES.split(text)
        if piece.strip() and not _DENIED.fullmatch(in_english(piece))
    ]
    return " ".join(kept) or text


def _without_what_was_said(piece: str) -> str:
    return _SAID_OF_IT.sub("", piece) if _DISMISSES.search(piece) else piece


#: Words of asking, of where and of when: they name nothing that could be looked for.
_FRAME = re.compile(
    r"\b(?:is|are|there|any|some|a|an|the|you|ye|yous|u|have|has|got|do|does|did|know|ken|of|if|can|"
    r"could|will|would|find|show|me|us|look|looking|search\w*|for|fur|i|am|i'm|im|want|wants|need|"
    r"needs|like|please|hi|hello|hiya|hey|thanks|ta|ok|okay|yes|aye|well|so|and|or|but|with|to|tae|"
    r"in|near|nearby|round|around|about|at|by|from|here|my|area|local|locally|something|somewhere|"
    r"anything|anywhere|someone|somebody|anyone|anybody|onything|onybody|help|support|services?|"
    r"groups?|clubs?|class|classes|place|places|things?|stuff|sort|kind|who|what|which|where|how|"
    r"when|that|thats|that's|this|it|its|it's|one|ones|more|other|others|another|else|already|"
    r"ask\w*|told|tell|said|say|again|now|then|just|only|free|cheap|cost\w*|no|not|nae|without|"
    r"evenings?|mornings?|afternoons?|daytime|days?|nights?|weekends?|week|after|before|on|six|"
    r"seven|five|eight|o'clock|pm|am|mon\w*day|tues\w*|wednes\w*|thurs\w*|friday|saturday|sunday|"
    r"today|tomorrow|soon|good|nice|wee|new|different|better|hen|pal|mate|live|stay|bide|online|"
    r"phone|face|people|folk|drive|drivin|driving|dark|steps|stairs|be|going|go|get|give|try|see|"
    r"suggest|recommend|offer|list|options?|yet|still|too|as|does|doing|on|out|up|could|should)\b|"
    r"\d+\w*",
    re.IGNORECASE,
)


def without_frame(text: str) -> str:
    """The words of a request that could name what is looked for; "" for "is there anything"."""
    left = _FRAME.sub(" ", readable(wanted(text)))
    return " ".join(re.findall(r"[^\W\d_]{4,}(?:[- ][^\W\d_]{4,})*", left))


_SAID_AGAIN = re.compile(
    r"\b(?:i|a|ah|i've|i have)(?: have)?(?: just| already)* (?:ask(?:ed)?|told|said|tell)(?: you)? "
    r"(?:already|before|twice|that|this|three times|again)|\b(?:again|i ask again|asked already)\b"
)


def says_it_again(text: str) -> bool:
    """Tell whether what is looked for was named before: "I ask you already"."""
    return _SAID_AGAIN.search(in_english(text)) is not None


_FREE = re.compile(
    r"\b(?:no|not any|nae|without(?: any)?|zero) (?:costs?|charges?|fees?)\b(?! of living)|"
    r"\bfree (?:only|ones|stuff|things)\b|\bonly (?:if (?:it is|it's) )?free\b|"
    r"\b(?:must|has to|have to|should|needs? to|only if (?:it|they)) (?:be |is |are )?free\b|"
    r"\b(?:nothing|not anything) (?:that )?(?:costs?|i have to pay)\b|\bno mone?y\b|"
    r"\bcannot pay\b|(?:^|[.,;] )free(?: of charge)?(?=[.,;]|$)|\bcosts? nothing\b"
)


def wants_it_free(text: str) -> bool:
    """Tell whether whatever is found must cost nothing: "no cost", "free only"."""
    return _FREE.search(in_english(text)) is not None


_A_PART = r"(?:the )?(evenings?|nights?|night time|mornings?|afternoons?)"
_PART_OF = {
    "evening": "evening",
    "night": "evening",
    "night time": "evening",
    "morning": "morning",
    "afternoon": "afternoon",
}
_NO_PART = re.compile(
    rf"\b(?:no|not|nothing|never|not any|cannot (?:do|go|manage)|not good|anything but)"
    rf"(?: (?:on|in|at|of an|of the|an|any|going))* {_A_PART}\b(?! (?:shift|sleep|sweats?|nurse))",
    re.IGNORECASE,
)
_AFTER_DARK = re.compile(
    r"\b(?:no|not|cannot|can't|cannae|do not|don't|dinnae|never|not able to)(?: \w+){0,3} "
    r"(?:after dark|in the dark|at night)\b",
    re.IGNORECASE,
)


def parts_of_day_refused(text: str) -> frozenset[str]:
    """The parts of the day that will not do: "no evenings", "no drivin after dark"."""
    english = in_english(text)
    found = {_PART_OF[one[1].rstrip("s")] for one in _NO_PART.finditer(english)}
    return frozenset(found | ({"evening"} if _AFTER_DARK.search(english) else set()))


def without_refused_parts(text: str) -> str:
    """A request without the parts of the day that will not do: "no evenings" looks for none."""
    return " ".join(_AFTER_DARK.sub(" ", _NO_PART.sub(" ", text)).split())
