"""A panic attack that somebody is in as they write: no question of ours can wait to be answered.

It is no finding of danger: who "gets panic attacks" tells of their life. In the middle of one,
though, "how much would you do at a time?" is cruel.
"""

import re

from understanding.text.words import in_english

__all__ = ["in_a_panic", "names_a_panic", "panic_eases", "panic_grows"]

_NOW = re.compile(
    r"\b(?:(?:am |i am |i'm )?(?:having|in|taking|mid|in the middle of)(?: (?:a|an|another|one of|"
    r"the|wee|"
    r"little|big|full|full on|bad))* panic(?: attack)?\b(?! (?:attacks|mode|about|over|cause))|"
    r"panic attack (?:right now|just now|now|coming on|starting)|"
    r"(?:i am|i'm|am) (?:(?:pure|really|totally|just|so|properly) )?panick(?:ing|in)|"
    r"(?:my )?heart(?:'s| is| has)?(?: \w+)? (?:going|gone|go on|gaun) (?:mental|daft|mad|crazy|"
    r"a mile a minute))"
)
_NOT_NOW = re.compile(
    r"\b(?:get|gets|getting|used to|sometimes|often|usually|last (?:week|night|month|year)|when i|"
    r"whenever|if i|every time|always|scared of|afraid of|worried about|yesterday|ago|once|end up|"
    r"keep|kept|was|were|had|stop|avoid|in case)\b"
)
_NAMED = re.compile(
    r"\b(?:it is|it's|its|that is|that's|this is|this'll be|it was|just|only|think|thinking|"
    r"another|"
    r"one of (?:my|those|them)|my|a|having|the|know|ken) (?:\w+ ){0,4}?panic(?:s|king| attacks?)?\b"
    r"|^\W*panic attacks?\b|\bpanicking\b"
)
_NO_PANIC = re.compile(
    r"\b(?:not|no|never|isn't|unlike|do not think|more than|worse than) (?:\w+ ){0,3}?panic|"
    r"\bpanic button|\b(?:do not|don't) panic\b"
)
_EASES = re.compile(
    r"\b(?:eas(?:ing|ed|in)|better|calm(?:er|ing|ed)?|passed|passing|away|over|gone|ok|okay|fine|"
    r"all ?right|settl(?:ing|ed|in)|slowing|going down|aye|yes|breathing ok)\b"
)
_GROWS = re.compile(
    r"\b(?:worse|no better|not (?:eas\w*|better|passing|stopping|calm|settling|going)|still (?:bad|"
    r"going|panicking|"
    r"there|here)|cannot|faint|chest|dizzy|terrified|scared)\b"
)
_LONGEST = 25


def in_a_panic(text: str) -> bool:
    """Tell whether somebody writes that they are in a panic just now: "am havin a panic attack"."""
    english = in_english(text)
    short = len(english.split()) <= _LONGEST
    return short and bool(_NOW.search(english)) and not _NOT_NOW.search(english)


def names_a_panic(text: str) -> bool:
    """Tell whether they say that what they wrote of is a panic attack, which they know."""
    english = in_english(text)
    short = len(english.split()) <= _LONGEST
    return short and bool(_NAMED.search(english)) and not _NO_PANIC.search(english)


def panic_eases(text: str) -> bool:
    """Tell whether they say that it is easing."""
    english = in_english(text)
    return bool(_EASES.search(english)) and not panic_grows(text)


def panic_grows(text: str) -> bool:
    """Tell whether they say that it gets worse, or does not let go."""
    return bool(_GROWS.search(in_english(text)))
