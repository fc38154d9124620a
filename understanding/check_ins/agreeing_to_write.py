"""Whether an answer is about the coach writing: other talk sets no time and agrees to nothing."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = [
    "about_when_to_write",
    "agrees_to_a_check_in",
    "any_time_will_do",
    "asks_how_it_goes",
]

_YES = re.compile(
    r"\W*(?:(?:och|well|oh|right|hm+|so)[\s,]+)*(?:yes|yeah|yep|aye|ok|okay|sure|please|alright|"
    r"fine|"
    r"only if|so long as|as long as|go on|go for it|go ahead|on you go|of course|definitely|"
    r"that would be|that'd be|that's fine|"
    r"if you like|if you want|why not|sounds good|good idea|lovely|great|grand|perfect|no bother|"
    r"i would|i'd like|i would like|whenever|any ?time|you can|you may|that works|suits me)\b"
)
_WRITING = re.compile(
    r"\b(?:check[- ]?(?:in|up)|write|text|message|remind|ask me|get in touch|drop me|ping|nudge|"
    r"prompt|chase|follow up|hear from you|contact)\b"
)
_NO_WISH = re.compile(
    r"\b(?:do not|no|not|never|stop) (?:\w+ )?(?:write|text|message|remind|check)\b"
)
#: Somebody else's doing, or their own, with a day in it: "my nurse comes on Tuesday".
_TELLS = re.compile(
    r"\b(?:i am|i'm|i have|i've|i had|i was|i did|i got|i get|i need|i want|i went|we are|we have|"
    r"we've|he|she|they|he's|she's|my \w+(?: \w+)? (?:is|has|comes|goes|was|had|died|gets)|there "
    r"is|"
    r"there's|the plan|my plan|it's my|it is my)\b"
)
_SAYS_WHEN = re.compile(
    r"^\W*(?:(?:maybe|probably|perhaps|say|how about|what about|make it|let's say|try|on|in|at|"
    r"after|"
    r"about|around|any|the|this|next|later|not before|before|some ?time|tomorrow|tonight|"
    + any_of(r"""
        (mon|tues|wednes|thurs|fri|satur|sun)days? | \d{1,2}(st|nd|rd|th|am|pm|:\d\d)?
        a (week|fortnight|month|day|few days|couple of days)
        (two|three|four|five|six|ten|seven) (days|weeks)
        morning | evening | afternoon | weekend | fortnight | week | noon
    """)
    + r")\b)"
)


def about_when_to_write(text: str) -> bool:
    """Tell whether a message with a time in it is about when to write, and no news."""
    english = in_english(text)
    if _WRITING.search(english) or _YES.match(english) or _SAYS_WHEN.match(english):
        return not (_PLAN_ONLY.search(english) and not _WRITING.search(english))
    return not _TELLS.search(english) and not _PLAN_ONLY.search(english)


_PLAN_ONLY = re.compile(r"\b(?:the|my|this|that) plan\b|\bchange the\b")


def agrees_to_a_check_in(text: str) -> bool:
    """Tell whether words beside a plain yes agree to be written to: "that would be kind"."""
    english = in_english(text)
    if _NO_WISH.search(english):
        return False
    return bool(_YES.match(english)) or bool(_WRITING.search(english))


_ANY_TIME = re.compile(
    r"\W*(?:(?:och|oh|well|aye|yes|just|i|do not mind|i'm not bothered|not "
    r"bothered)[\s,]+)*(?:when ?ever|any "
    r"?time|any day|when (?:you|it) (?:like|want|suits?(?: you)?|can)|up to you|you (?:choose|"
    r"pick|decide)|"
    r"does not matter|doesn't matter|no preference|not fussed|do not mind|not bothered|"
    r"(?:when|once|after|whenever|the day after|as soon as) (?:i've|i have|i'll have|i) "
    r"(?:\w+ )?(?:done|did|tried|managed|had a (?:go|shot)|been)(?: (?:it|that|them|some|out|the "
    r"\w+))*)\b.{0,30}"
)
_HOW = re.compile(
    r"\b(?:how (?:do|will|would|does|dae) (?:you|ye|it|that)\b.*\b(?:check|write|ask|work|do "
    r"it|be)|"
    r"(?:is it|will it be|do you|will you|would you|are you going to|by) (?:a |by |on the "
    r")?(?:phone|call|"
    r"phoning|ring|text|e-?mail|letter)\w*(?: me)?|what (?:is|does|'s) (?:a |that |it "
    r")?(?:check[- ]?in|mean|"
    r"involve)\w*|who (?:will|would|does) (?:it|write|check|ask))\b"
)


def any_time_will_do(text: str) -> bool:
    """Tell whether any time will do: "whenever suits you"."""
    return _ANY_TIME.fullmatch(in_english(text).strip()) is not None


def asks_how_it_goes(text: str) -> bool:
    """Tell whether it is asked what a check-in is, or how it comes: "is it a phone call?"."""
    return _HOW.search(in_english(text)) is not None
