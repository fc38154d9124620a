"""A plan begun and not ended: "that's hauf o it done", "I rang but hung up afore they answered"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["half_done"]

_BEGAN = (
    r"\b(?:rang|phoned|called|dialled|tried|went|started|began|set (?:off|out)|walked|got|did|"
    r"spoke|asked|emailed|wrote|texted|left (?:a |them a )?message)\b"
)
_HALF = re.compile(
    r"\b"
    + any_of(r"""
        (a |about |only |just |maybe )*(half|hauf|haulf|part|some|a bit|bits?) (of |o |a )?(it|
            the plan|that|them|what i (said|planned))?( is|'s| was)? ?(done|managed)
        (done|did|managed) (about |only |just )*(a )?(half|part|some|a bit) (of |o )?(it|the plan|
            that|them)
        (got|went|made it|did|only|walked|come|came) (only |just |about |as far as )*ha(l|u)f[ -]?(
            way|the way|wey|road)
        (half|hauf)[- ]?done
        (did|done|managed|walked|only|but) (about |only |just |managed |did )*(half|part|some|
            a bit)( of| o)? (the|my) (?!time|night|day|week)\w+
        (half|part)( of| o)? (the|my) \w+ (done|managed|walked)
        (^|(?<=[.!;,] ))(about |only |just |maybe |well )*(half|part)( of| o)? (the|my) (?!time|
            night|day|week|tablets|pills)\w+( of it)?(?=\W*$)
    """)
    + r"\b"
)
#: Begun, and then let go of before its end.
_BROKE_OFF = re.compile(
    rf"{_BEGAN}.*\b(?:hung up|put (?:it|the phone) down|gave up|turned (?:back|round)|"
    r"came away|had to (?:stop|turn back|come back|hang up))\b.{0,20}\b(?:before|half ?way|early|"
    r"part way|without)\b"
    rf"|{_BEGAN}.*\b(?:stopped|left|came (?:back|home)) (?:before (?:the end|they|he|she|i)|"
    r"half ?way|early|part way)\b"
)
#: Done, and the other side has yet to do theirs.
_NOT_BACK = re.compile(
    rf"(?:{_BEGAN}|\bsaid (?:she|he|they)\b).*\b(?:has not|have not|hasn't|haven't|hasnae|havenae|"
    r"never|did not|didn't|nobody)\b(?: \w+){0,1} (?:(?:rung|rang|ring|phoned|phone|called|call|"
    r"got|get|came|come|written|wrote)(?: me)? back|answered yet|got back)\b"
    r"|\b(?:would|she'd|he'd|they'd|will|'ll) (?:ring|phone|call|get|come) (?:me )?back\b.*"
    r"\b(?:has not|have not|hasn't|haven't|hasnae|havenae|did not|didn't|never)\W*$"
)


def half_done(text: str) -> bool:
    """Tell whether the plan was begun and not ended, or its end lies with somebody else."""
    english = in_english(text)
    if english.rstrip().endswith("?"):
        return False
    return any(shape.search(english) for shape in (_HALF, _BROKE_OFF, _NOT_BACK))
