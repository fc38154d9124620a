"""Whether somebody asks to see what is held about them, or how deleting it goes."""

import re
from enum import Enum

from understanding.talking.said_of import said_of
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = [
    "OneThing",
    "agrees_to_deleting",
    "asks_about_deleting",
    "asks_to_see_data",
    "deletes_all",
    "deletes_data",
    "deletes_one_thing",
    "of_a_goal",
    "speaks_of_data",
    "thing_to_delete",
    "wants_nothing_kept",
]


class OneThing(str, Enum):
    """What is held by itself and can go by itself."""

    GOAL = "goal"
    PLAN = "plan"
    PAGE = "page"
    RATING = "rating"
    SAID_OF = "said_of"


_MINE = (
    r"(?:all )?(?:of )?(?:my|the) (?:own )?(?:data|information|info|file|record|records|"
    r"details|notes)"
)
_SEE = re.compile(
    r"\W*(?:(?:so|and|but|ok|well|hi|hello|please|first|wait|before that|actually|och|eh|aye|"
    r"yes)[\s,]+)*"
    + any_of(rf"""
        (can|could|may|kin) (i|we|you)( please)?( just)? (see|look at|read|show me|let me see|get to
            see|check|view)( all| of| what is in)* {_MINE}( you (have|hold|keep|got)( on me)?)?
        (i would|i want|i need|i'd)( like)?( to)? (see|look at|read|check|view) {_MINE}
        (show|let) me( see)? {_MINE} | (see|view|show) {_MINE}
        (can|could|may) (i|you)( please)? (see|show me) (what|everything|all)( that)? you( have|
            've)?(
            got| have| hold| keep| kept| know| stored| saved)*( (on|about|of|down for))? ?(me)?
        (show me )?(what|everything)( data| information| info)?( that)?( (do|have|
            've))? you( have|'ve)?(
            got| have| hold| keep| kept| know| stored| saved)+ (on|about) me
        (what|which) (data|information|info)( (is|do you|have you|you))*( (held|kept|stored|keep|
            hold|
            have|got|store))*( (on|about) me)?
        where is {_MINE}
    """)
    + r"(?:[\s,]+(?:please|now|first|then|hen|pal|though))*[\s?.!]*"
)
_DELETING = re.compile(
    r"\W*(?:(?:so|and|but|ok|well|wait|och|eh|aye|yes|no|hang on)[\s,]+)*"
    + any_of(r"""
        (how (long|soon|quick|quickly|fast)|when|what happens|what (will|would|do|does|is|goes|
            about)|where|who|is (it|that|there|everything|all)|will (it|that|you|i|everything|they|
            there)|does (it|that|this)|do (you|i)|can (i|you|it)|could (i|you|it)|are (you|they)|
            why|would (it|that|i|you)|has)\b.*
    """)
    + r"\W*"
)
#: "Can you delete it", "will you just do it": the wish itself.
_THE_WISH = re.compile(
    r"\b(?:can|could|will|would) you (?:please |just |now )*(?:delete|wipe|erase|do|get rid|"
    r"remove)\b"
)

#: What there is of theirs that could go. A pain is rubbed, wiped and got rid of as well.
_OF_DATA = re.compile(
    r"\b(?:delete\w*|deleting|erase\w*|erasing|data|info\w*|details?|records?|files?|accounts?|messages?|chats?|texts?|history|"
    r"profile|conversations?|everything|everythin'?|all|the (?:whole |hale )?(?:lot|thing)|trace|"
    r"every (?:bit|word|thing)|me|myself|forgotten|erasure|"
    r"(?:i|we) (?:have |had |'ve |ever )*(?:said|say|told|tell|wrote|put|typed|shared|gave|sent)|"
    r"(?:i|we) (?:regret|wish) (?:saying|telling|i)|"
    r"you(?: have|'ve)? (?:have|know|hold|got|keep|kept|took))\b"
)
#: Nothing brings it back, so no more than a word of assent will do: "better" is of a sore leg.
_DELETE_IT = re.compile(
    r"\W*(?:(?:oh|och|well|right|ok|okay|and|so|just|please|i am|i'm|am)[\s,]+)*"
    r"(?:yes|yeah|yep|yup|aye|sure|definitely|certain|positive|absolutely|of course|"
    r"(?:please )?do(?: it)?|go ahead|go for it|on you go|i do|i want (?:that|it|to|you to)|"
    r"(?:delete|erase|wipe|remove|clear|scrub|bin|burn|rub|get rid)(?: of)?"
    r"(?: (?:it|all|the lot|everything|that|this|me|my|data|out|off|away|of))*)\b(?!.*\bnot\b).*"
)

_REMOVE = (
    r"(?:(?:delete|remove|erase|wipe|scrub|get rid of)(?: out| off| away)?|(?:take?|rub|clear) "
    r"(?:out|off|oot|aff))"
)
_ONE = any_of(r"""
    (just |only )*(the|that|this|one|a|my|what|some) (one |wee |last |first |other )*(bits?|parts?|
        things?|stuff|line|word|words|message|piece|note|sentence|answer)\b.*
    (just |only )+(one|the|that|this|a) .+ | (just )?(that|this|the) (one|goal|plan|limit)\b.*
    (just |only )*(what|everything|anything) (i|you) (have |'ve |had )?(said|told|wrote|write|put|
        know|have|got|kept|keep)( you)? (about|of|on) (?!me\b).+
    (just |only )*(a|one of (the|my)|my) (goal|plan|limit)s?\b.*
    (just |only )*(the|that|this|my|your|last) ([a-z']+ ){0,3}?(page|sheet|list|ratings?|scores?|
        marks?)\b.*
""")
_DELETES_ONE = re.compile(
    r"\W*(?:(?:so|and|but|ok|well|och|eh|aye|yes|no|please|actually|right|hi|first)[\s,]+)*"
    r"(?:(?:can|could|will|would|how (?:do|can)|may) (?:you|i|we)(?: please| just)? |i (?:want|"
    r"would like|need|'d like)(?: you)? to |i'd like (?:you )?to |please )?(?:just |only )?"
    rf"{_REMOVE} {_ONE}"
)
_ALL = re.compile(r"\b(?:all|everything|whole lot|the lot)\b(?! (?:about|i said|i told))")
_OF_A_GOAL = re.compile(r"\b(?:goals?|plans?)\b")


def asks_to_see_data(text: str) -> bool:
    """Tell whether somebody asks to see what is held: "can i see my data"."""
    return bool(_SEE.fullmatch(in_english(text)))


def asks_about_deleting(text: str) -> bool:
    """Tell whether a message at "shall I delete it?" asks something: "how long till its gone"."""
    english = in_english(text)
    return bool(_DELETING.fullmatch(english)) and not _THE_WISH.search(english)


def speaks_of_data(text: str) -> bool:
    """Tell whether what shall go can be what is held: "wipe it all", "delete it", no "rub it"."""
    return _OF_DATA.search(in_english(text)) is not None


def agrees_to_deleting(text: str) -> bool:
    """Tell whether a message at "shall I delete it?" says so outright, not just "fine" or "ok"."""
    return _DELETE_IT.fullmatch(in_english(text)) is not None


def deletes_one_thing(text: str) -> bool:
    """Tell whether one thing that is held shall go, and not all: "delete the bit about pain"."""
    if said_of(text) is not None:
        return True
    english = in_english(text)
    return bool(_DELETES_ONE.fullmatch(english)) and not _ALL.search(english)


#: In the order they are looked for: "the plan for that goal" is a plan.
_THINGS = (
    (OneThing.PLAN, re.compile(r"\bplans?\b")),
    (OneThing.GOAL, re.compile(r"\bgoals?\b")),
    (OneThing.PAGE, re.compile(r"\b(?:page|sheet|list of questions|questions? (?:page|sheet))\b")),
    (OneThing.RATING, re.compile(r"\b(?:ratings?|scores?|marks?)\b(?! of\b)")),
)


def thing_to_delete(text: str) -> OneThing | None:
    """Which sort of thing shall go; None where it is none that is held by itself."""
    if not deletes_one_thing(text):
        return None
    if said_of(text) is not None:
        return OneThing.SAID_OF
    english = in_english(text)
    return next((kind for kind, words in _THINGS if words.search(english)), None)


def of_a_goal(text: str) -> bool:
    """Tell whether that one thing is a goal or a plan, which can be let go by itself."""
    return bool(_OF_A_GOAL.search(in_english(text)))


_KEEPS = r"(?:keep|save|store|record|remember|hold|hold on to|write down|log|collect)"
_KEEPING = r"(?:keeping|saving|storing|recording|remembering|holding|holding on to|logging)"
_OF_MINE = (
    r"(?:anything|nothing|a thing|any of (?:it|this|that)|it|this|that|stuff|my (?:words|messages|"
    r"data|details|information|info|name|chat|stuff)|(?:what|everything|anything) i (?:say|write|"
    r"type|tell you)|things about me)"
)
#: "Don't keep it" may be said of a plan.
_MORE_THAN_IT = _OF_MINE.replace("it|this|that|stuff|", "stuff|", 1)
_NOTHING_KEPT = re.compile(
    r"\W*(?:(?:so|and|but|ok|well|och|eh|aye|yes|no|please|actually|right|hi|hello|first|sorry)"
    r"[\s,]+)*"
    + any_of(rf"""
        (i )?(do|would) not( really)? (want|like) (you|this|it|the app|yous|that|anybody|
            anyone)( to)? {_KEEPS} {_OF_MINE}
        (you )?(do not|will not) {_KEEPS} {_MORE_THAN_IT}
        (i )?(do|would) not( really)?( want| like) {_OF_MINE}( to be| being)? (kept|saved|stored|
            recorded|remembered|held|written down|logged)
        i (want|would like) (nothing|none of (it|this)|no (data|record|records))( to be)?( (kept|
            saved|stored|recorded|remembered|held|written down))?
        (can|could|may) (i|we) (just )?(chat|talk|speak|blether|do this|use (this|it|you)|
            write)( (here|to you|with you))? (without|but not|and not)( (you|it|this|anything|
            anybody))* ({_KEEPING}|{_KEEPS}|being kept|being saved|kept|saved|stored)( {_OF_MINE})?
        (can|could|will|would) you (please )?not {_KEEPS} {_OF_MINE}
        {_KEEPS} nothing
        what if i (do not|would not) want {_OF_MINE} (kept|saved|stored)
    """)
    + r"(?: (?:about me|of mine|i say|i write|i tell you|at all|please|on me|here|afterwards))*\W*"
)


def wants_nothing_kept(text: str) -> bool:
    """Tell whether somebody wants nothing of what they say to be kept: "dinna keep onything"."""
    return _NOTHING_KEPT.fullmatch(in_english(text)) is not None


#: "Scrub the lot" of a plan in hand begins it anew; who says who must not see it means all of it.
_DELETES_ALL = re.compile(
    r"\W*(?:(?:och|ach|oh|right|ok|so|just|please|aye|yes|no|can you|could you|will you|now|and|"
    r"but|i want (?:you )?to|i would like (?:you )?to|i'd like (?:you )?to|going to)[\s,]+)*"
    r"(?:rub it all out|(?:wipe|delete|erase|clear|scrub|burn|bin|rub out|get rid of|remove)"
    r"(?: out| off| away)?(?: (?:of|out|off))? "
    r"(?:the (?:hale |whole |entire |full )?(?:lot|thing|jing ?bang|caboodle|"
    r"shebang|chat|conversation)|it all|all of (?:it|this|that)|all this|all that|everything|"
    r"every (?:bit|word)(?: of it)?))(?: (?:i|we) (?:said|told you|wrote|put))?"
    r"(?:[\s,]+(?:please|now|then|hen|pal|son|off|out|away|for good))*\W*"
)
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n+|,\s+|\s+(?=(?:because|cos|in case|before|so)\b)")


_DELETES_DATA = re.compile(
    r"\b(?:delete|wipe|erase|remove|scrub|bin|destroy|get rid of) (?:all |every bit )?(?:of )?"
    r"(?:my|the) (?:own |personal )?(?:data|information|info|account|messages|details|records?|"
    r"chats?|history)\b"
)


def deletes_data(text: str) -> bool:
    """Tell whether all that is held shall go, by its name: at no question is that a plan."""
    return _DELETES_DATA.search(in_english(text)) is not None


def deletes_all(text: str) -> bool:
    """Tell whether all that is held shall go, whatever reason is told with it."""
    pieces = [in_english(one) for one in _SENTENCES.split(readable(text)[:300]) if one.strip()]
    return any(_DELETES_ALL.fullmatch(one) for one in pieces)
