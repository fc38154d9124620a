"""What became of a service that was shown, told by its name: "I emailed the Sail Loft and …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from understanding.services.full_up import names_one
from understanding.services.signpost_outcomes import read_signpost_outcome
from understanding.text.words import in_english

__all__ = ["ServiceNews", "not_for_them", "reached_nobody", "read_service_news"]

#: A plan, a wish or a question about it is no news.
_NO_NEWS = re.compile(
    r"\?\s*$|\b(?:will|would|going to|gonna|want to|could i|can i|should i|shall|might|maybe|if|"
    r"thinking of|planning to|how do i|when is|what is|where is|tell me|who is|i'll|i'd)\b"
)
_WENT = re.compile(
    r"\b(?:(?:went|been|got|gone|go) (?:(?:along|back|over|up|down|on|onto|in|into|to|"
    r"at|with) )*(?:the )?|joined|started|tried|attended|did the|made it to|was at|phoned|"
    r"rang|called|emailed|texted|wrote to|contacted|spoke (?:to|with)|saw|met|heard from)\b"
)
_NEVER_BACK = re.compile(
    r"\b(?:never|did not|have not|not) (?:(?:got|get|gotten|come|came|rung|rang|phoned|written|"
    r"wrote|emailed|called) (?:back)?|heard|answered?|replied|reply)\b|\b(?:no|nobody|no one) "
    r"(?:reply|answer|word|answered|replied|got back|came back)\b"
)
_NOT_FOR_ME = re.compile(
    r"\b(?:not|no|nae|never) (?:really |just |quite )?(?:for me|my (?:thing|cup of tea|sort of "
    r"thing)|right for me|suited? (?:me|to me)|my scene)\b|\bnever again\b|\bnot going back\b"
)
#: "I rang them", "tried the second one": one of those in hand, and no one of their own.
_RANG_THEM = re.compile(
    r"\b(?:rang|ringing|phoned|phoning|called|calling|emailed|texted|contacted|tried|wrote to|"
    r"messaged|been on to)(?: (?:ringing|phoning|calling|to (?:ring|phone|call)))? (?:them|it|"
    r"that(?: (?:one|number|line|place))?|(?:the|your) (?:\w+ )?(?:number|helpline|line|service|"
    r"one|place|group))\b"
)
_LONGEST = 30


@dataclass(frozen=True)
class ServiceNews:
    """Which of the services it is, as a place in the list; what came of it, or None if unsaid."""

    at: int | None
    outcome: str | None


def read_service_news(
    text: str, names: Sequence[str], *, lately: bool = False
) -> ServiceNews | None:
    """News of a service that was shown; None for all else.

    Args:
        text: what was typed.
        names: the services that they were shown, by name.
        lately: whether they were shown just now: then "it's nae for me" needs no name.
    """
    english = in_english(text)
    if not names or len(english.split()) > _LONGEST or _NO_NEWS.search(english):
        return None
    at = names_one(text, names)
    if at is None:
        plainly = lately and len(english.split()) <= _LONGEST // 4 and _NOT_FOR_ME.search(english)
        if plainly:
            return ServiceNews(None, "not_suitable")
        return ServiceNews(None, "could_not_reach") if reached_nobody(text) else None
    outcome = _outcome(text, english)
    if outcome is None and not _WENT.search(english):
        return None
    return ServiceNews(at, outcome)


def reached_nobody(text: str) -> bool:
    """Tell whether a service that is in hand did not answer: "I rang them, naebody picked up"."""
    english = in_english(text)
    if len(english.split()) > _LONGEST or _NO_NEWS.search(english):
        return False
    return bool(_RANG_THEM.search(english)) and _outcome(text, english) == "could_not_reach"


def _outcome(text: str, english: str) -> str | None:
    if _NOT_FOR_ME.search(english):
        return "went_no_help" if _WENT.search(english) else "not_suitable"
    found = read_signpost_outcome(text, asked="signpost_outcome")
    return found or ("could_not_reach" if _NEVER_BACK.search(english) else None)


def not_for_them(text: str) -> bool:
    """Tell whether a service that was tried is turned down in short: "its nae for me"."""
    return bool(_NOT_FOR_ME.search(in_english(text)))
