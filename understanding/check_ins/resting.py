"""A rest, a miss, or giving up: "I want to rest this week", "no this time", "ah gie up"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["gives_up", "not_this_time", "rests"]

_LEAD = (
    r"\W*(?:(?:och|oh|ach|ah|eh|well|so|no|yes|ok|right|sorry|and|but|just|honestly|actually|"
    r"please|"
    r"maybe|probably|hen|pal|think|i think)\b[\s,.!-]*)*"
)
#: For how long, or until when: without it a rest may be the plan itself ("rest each afternoon").
_FOR_NOW = (
    r"(?:this (?:week|time|one|weekend)|the week|for (?:now|the now|just now|"
    r"a (?:little )?(?:while|"
    r"week|bit|time)|"
    r"a (?:few|couple of) (?:days|weeks)|this week|the (?:week|time being|rest of the week)|"
    r"(?:one|two|1|2) weeks?)|(?:just |right )?now|the now|next week|a week|at the moment|"
    r"(?:till|until) (?:i am|i'm|i|it|this|my|that|the|next)\b[\w' ]{0,30})"
)
_REST = (
    r"(?:rest(?: up)?|a rest|take it easy|have a rest|get some rest|need rest|rest my \w+|"
    r"stay (?:in(?: bed)?|in my bed)|sit (?:it|this one) out|a week off|"
    r"give (?:it|that|the \w+|my \w+) a (?:miss|rest)|"
    r"(?:skip|miss|leave|pause|park|shelve|drop) (?:it|that|this|the \w+|my \w+))"
)
_WILL = (
    r"(?:i (?:am |will |would |have |had |do )*(?:just |only |really |better |got )*(?:want|"
    r"wanting|need|"
    r"needing|like|rather|prefer|going|have|think|think i will|plan|planning|mean)?(?: to| a)? ?"
    r"(?:just |be |have )?|i am |let's |let me |can (?:i|we) (?:just )?|to )"
)
_RESTS = re.compile(
    rf"\b(?:{_WILL})?\b(?:{_REST}|resting(?: up)?|taking it easy|staying in(?: (?:my )?bed)?|"
    rf"(?:skipping|missing|leaving|pausing) (?:it|that|the \w+|my \w+))"
    rf"(?: (?:it|up|just|only|a bit))* {_FOR_NOW}(?![\w'])"
    rf"|\b(?:this|the|next) week (?:is for |i (?:will |am going to |want to |need to |just )*)"
    r"(?:rest|resting|a rest)\b"
    rf"|\b(?:no|not) (?:walk\w*|plan|exercis\w*|going out|swim\w*|doing (?:it|anything)|"
    rf"do it) {_FOR_NOW}\b"
    r"|\b(?:skip|pause|park|shelve) (?:the|my|this) plan\b"
)
#: Of what is past: "I had to rest this week, but did two" tells how it went.
_PAST = re.compile(
    r"\b(?:had|have|needed|made me|told me) (?:to )?(?:rest|stay|take it easy)|rested|"
    r"\b(?:did|done|managed|walked|went|got out)\b(?! not)"
)
_THIS_TIME = (
    r"(?:this (?:time|week|one)|the (?:now|week|day)|today|just now|right now|yet|for now|"
    r"at the moment|next week)"
)
_NOT_THIS_TIME = re.compile(
    _LEAD
    + rf"(?:no|not|none|nothing|never)(?: (?:for me|really|doing|doing it|doing anything|for))*"
    rf"[\s,]+{_THIS_TIME}(?:[\s,]+(?:thanks|thank you|sorry|though|either|i do not think|i think|"
    r"i am afraid|hen|pal|please))*\W*"
)
_IT = r"(it|this|that|any of it|(the|this|my) (plan|goal|whole thing))"
_GIVES_UP = re.compile(
    _LEAD
    + any_of(
        r"""
        (i( am| will| have| want to| would| just)* )?(give|giving|giein|gave|given) (it )?up{ON}
        (i( am| will| would| just)* )?(giving|give|chuck|chucking|pack|packing|jack|
            jacking) {IT} (up|in)
        (i )?(cannot|could not) be (bothered|arsed)( (with )?{IT})?
        (i am )?(done|finished|through) with (planning|{IT})
        (stuff|chuck) {IT}
    """.replace("{ON}", "( (on|with) {IT})?").replace("{IT}", _IT)
    )
    + r"(?:[\s,.]+(?:any ?more|now|the now|then|so i do|so i am|hen|pal|sorry|honestly|really))*\W*"
)
_LONGEST = 30


def rests(text: str) -> bool:
    """Tell whether somebody would rather rest, or leave their plan be, for now.

    "Rest each afternoon" is a plan of its own, and "I rested, but did two" tells how it went.
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST or english.rstrip().endswith("?"):
        return False
    return bool(_RESTS.search(english)) and not _PAST.search(english)


def not_this_time(text: str) -> bool:
    """Tell whether a whole message is "not this time", in Scots too: "no this week, pal"."""
    return bool(_NOT_THIS_TIME.fullmatch(in_english(text)))


def gives_up(text: str) -> bool:
    """Tell whether a whole message gives up; "give up sweets" is something to do."""
    return bool(_GIVES_UP.fullmatch(in_english(text)))
