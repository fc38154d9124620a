"""A wish said in the middle of a plan: "actually I want to stop smoking", "I'd rather swim"."""

import re
from dataclasses import dataclass

from understanding.plans.activities import is_activity
from understanding.plans.to_do import ToDo, what_is_named
from understanding.text.hedges import without_hedges
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["WishInstead", "wish_instead"]


@dataclass(frozen=True)
class WishInstead:
    """What is wished for in the place of what is being planned.

    Attributes:
        words: "stop smoking", in the person's words.
        is_goal: whether it is where somebody wants to be, and not one thing to do.
        drops: whether what is being planned is dropped for it in so many words.
        turns: whether it is said as a change of mind: "actually", "wait".
    """

    words: str
    is_goal: bool
    drops: bool = False
    turns: bool = False


_I = r"(?:i|ah)"
_SMALL = r"(?:(?:really|just|jist|only|actually|do|also|maybe|mebbe|think|much|now) )*"
#: A change of mind, said as one: "actually", "scrap that", "forget the walk".
_TURNS = (
    r"(?:actually|wait|no,? wait|hang on|haud on|hold on|you know what|ye ken what|tell (?:you|ye) "
    r"what|come to think of it|thinking about it|to be honest|tbh|(?P<drops>on second thoughts|"
    r"(?:(?:i|ah)(?:'ve| have|ve)? )?changed (?:my|ma) mind|"
    r"(?:scrap|forget|never ?mind|leave|bin|ditch|drop|sod|stuff|instead of|rather than|"
    r"no more of|not) "
    r"(?:that|it|this|about (?:that|it|the [\w' ]{2,20}?)|(?:the|my|ma|a) [\w' ]{2,24}?)"
    r"(?: plan| thing| idea)?))"
)
_ASIDE = r"(?:no|naw|nah|och|ach|oh|well|but|and|so|sorry|look|please|aye|yes|hmm|eh|see)"
_FRONT = rf"\W*(?:(?:{_ASIDE}|(?P<turn>{_TURNS}))\b[\s,.;:!-]*)*"
_WANT = (
    rf"(?:{_I}(?:'d| would| wid|d|'ve| have)? ?{_SMALL}(?:want|wanna|wantae|like|love|wish|rather|"
    rf"prefer|sooner|decided|hope)(?: like)?(?: to| tae)? ?|"
    rf"(?:can|could|may|kin) (?:i|we|ah) {_SMALL}(?:do|dae|try|work on|make it|have)? ?|"
    rf"let'?s {_SMALL}(?:do|dae|try|work on|make it)? ?|"
    rf"(?:what|whit) {_I} (?:really |actually )?(?:want|need)(?:'s| is| wis|s)?(?: to| tae)? )"
)
_SHAPE = re.compile(
    rf"{_FRONT}{_WANT}(?P<what>[^?]{{3,100}}?)(?P<instead>[\s,]+(?:instead|insteid|rather|now|"
    r"the noo|first)(?: please)?)?\W*",
    re.IGNORECASE,
)
_IT_IS = re.compile(
    rf"{_FRONT}(?:it'?s|it is) (?P<what>(?:my|ma|the) [\w' ]{{3,40}}?)(?: that)? {_I} (?:really "
    r"|actually )?(?:want|need|wantae)(?: to| tae)? (?:work on|sort|change|talk about|deal wi|"
    r"deal with|do something about|dae something aboot)(?: out| oot)?(?P<instead>)\W*",
    re.IGNORECASE,
)
#: Begun by these it is a goal, and no one thing to do on Tuesday.
_GOALS = re.compile(
    any_of(r"""
        (stop|quit|give up|gie up|come off|cut (down|out)( on)?) (the )?(smok\w+|fags?|drink\w*|
            booze|vap\w+|cigs?|cigarettes?|gambl\w+|weed|sugar|worry\w*|biscuits|sweets|junk)
        learn\b.+ | (lose|shed|drop|put on) .*(weight|stone|pounds?)
        (sleep|eat|feel|cope|breathe) (better|well|right|properly|healthier|healthy|more|less)\b.*
        (drink|smoke|eat|worry|spend|owe) less\b.* | save( up| money| some money)\b.*
        (find|get)( a| some)?( new| part time| paid)* (job|work)\b.*
        make (some )?(new )?(friends|pals)\b.* | meet (new )?people\b.*
        (get|be|become) (fit|fitter|better|back to|out of debt|on top|more active|less)\b.*
        (get|have) my (life|health|strength|fitness|confidence|energy|licence|weight)\b.*
        (sort|work on|deal with|focus on|do something about)( out)? (my|ma|the)\b.*
        (go|get|be) back to (work|college|school|uni)\b.*
    """)
)
#: A part of the plan, or nothing to do at all: "do it on Tuesdays", "keep it small".
_OF_THE_PLAN = re.compile(
    any_of(r"""
        (do|dae|have|hae|make|mak|keep|leave|start|try|say|put|move|change|see|take|get|stop|finish|
            skip|begin|think about|go) (it|that|this|them|him|her|off|out)\b.*
        (go|do|dae|start|begin|walk|be)( it)? ?(on|at|in|after|before|every|with|wi|alone|by
            myself|on my own|early|earlier|later|more often|less|once|twice|when|mornings?|
            a (bit|wee bit))\b.*
        (think|wait|see how|know|say|stop|change|go back|start again|carry on|leave)\b.*
        (help|go|come|finish|chat|a (rest|break|minute))
    """)
)

#: Somebody to go along, or a way to get there, where the plan is not dropped for it.
_ALONG = re.compile(
    r"(?:ask|bring|tak|take|phone|tell|get|have|hae|invite|talk to|speak to) (?:my|ma|the|our|a) .*"
)


def wish_instead(text: str) -> WishInstead | None:
    """Read what somebody would like instead of what they are planning; None where none is named.

    Without a change of mind said as one ("actually", "forget that", "instead"), only a goal
    counts: "I'd like to take Jean" answers who could help.
    """
    said = readable(text).strip()
    if "?" in said or len(said.split()) > LONGEST:
        return None
    found = _SHAPE.fullmatch(said) or _IT_IS.fullmatch(said)
    if found is None:
        return None
    words = without_hedges(re.sub(r"^(?:to|tae|work on|start) ", "", found["what"].strip()))
    english = in_english(words).strip(" .,!")
    of_it = found.re is _IT_IS or _GOALS.fullmatch(english) is not None
    if not of_it and _OF_THE_PLAN.fullmatch(english):
        return None
    drops = bool(found["drops"] or found["instead"])
    if of_it or what_is_named(words) is ToDo.HOPE:
        turns = drops or found["turn"] is not None or found.re is _IT_IS
        return WishInstead(words, is_goal=True, drops=drops, turns=turns)
    marked = drops or (found["turn"] is not None and _ALONG.fullmatch(english) is None)
    return WishInstead(words, False, drops, turns=True) if marked and is_activity(words) else None


#: A longer message tells a tale, and is heard as one.
LONGEST = 24
