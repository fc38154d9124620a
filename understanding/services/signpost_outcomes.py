"""How a signposted service went, from what a person says when asked about it, or unasked."""

import re

from understanding.services.signpost_phrases import (
    HELPED,
    NO_HELP,
    NOT_REACHED,
    NOT_TRIED,
    UNSUITABLE,
    WAITING,
)
from understanding.talking.controls import read_control
from understanding.text.phrases import any_of
from understanding.text.words import in_english

_LONGEST = 1_500
#: The coach asked whether they were answered, so "not yet" is waiting and no lack of trying.
_ASKED_FOR_WORD = re.compile(
    r"\b(?:get back to you|got back|hear(?:d)? back|(?:any|had|have) (?:word|news) (?:from|back)|"
    r"heard (?:from|anything)|anything from|been in touch with you|(?:they|she|he|nurse|worker) "
    r"(?:ring|phone|call|write|reply|contact)\w*)\b"
)
_BARE_NOT_YET = re.compile(
    r"^\W*(?:no|not|nothing|nope|hee ?haw)?\W*(?:not|nothing|no)? ?(?:yet|so far|as yet)?\b"
)
_YES_OR_NO = re.compile(r"^\W*(?:(?:yes|yeah|yep|aye|no|nope|nah|naw|och|well)\b[\s,.!-]*)+")
_SHORT = 5
_LONGEST_UNASKED = 25
#: What takes back the praise before it, or after it.
_ALL_THE_SAME = re.compile(
    r"\b(?:still|but|though|while|not|never|no|nothing|could not|too|only|less|far|until|till)\b"
)
_WENT = re.compile(
    r"\b(?:went|been|tried it|go to|was there|saw (?:them|her|him)|spoke|stuck it|had)\b"
)
_TRIED = re.compile(r"\b(?:the once|went|stuck it|gave it|tried it|been)\b")
#: Unasked, only what names the service or plainly tells of trying to reach one.
_OF_A_SERVICE = re.compile(
    r"\b"
    + any_of(r"""
        (that|those|yon|thon|your|this) (\w+ ){0,3}(group|number|place|service|helpline|line|class|
            club|people|folk|lady|lassie|man|woman|centre|course|clinic|nurse|worker|link|website|app|shed|cafe|
            charity|team|bureau|hub|hall|drop[- ]in|scheme)s?( (you|that you))?
        (you|ye) (gave|told|sent|mentioned|suggested|pointed|said|recommended)
        citizens advice | link worker | food ?bank | carers'? centre | samaritans | breathing space
        age scotland
        (rang|phoned|called)(,| and| but)? (nobody|no one|no (answer|reply)|voicemail|answer)
        helpline | advice line
        (rang|phoned|called|emailed|texted|contacted|tried|been to) (them|her|him|that|the|it|up|
            and|,)
        (on|in) the (waiting )?list
    """)
    + r"\b"
)
#: What is only meant, wished or asked, or of the family doctor, is no news of a service.
_NO_NEWS = re.compile(
    r"\b(?:will|would|could (?!not)|should|might|if|want to|going to|how|what|where|when do|"
    r"can you|can i|do you|is there|are there|have you|my (?:gp|doctor|mum|dad|son|daughter|sister|"
    r"brother|boss|bank|landlord|dentist)|surgery|hospital)\b|\?"
)


def _last_part(english: str) -> str:
    return re.split(r"\bbut\b|[.;!]\s", english)[-1]


def read_signpost_outcome(text: str, *, asked: str | None, before: str = "") -> str | None:
    """How a signposted service went, or None.

    One of helped, went_no_help, contacted_waiting, could_not_reach, not_suitable, not_tried.
    `before` is the coach's line. Unasked, only what names a service or tells of trying to reach
    one counts: the words are too common to mean this elsewhere.
    """
    english = in_english(text)[:_LONGEST]
    if not english or english.rstrip().endswith("?"):
        return None
    if asked != "signpost_outcome":
        return _unasked(english)
    control = read_control(text, asked="yes_no")
    if _ASKED_FOR_WORD.search(in_english(before)) and (
        control == "no" or (_BARE_NOT_YET.match(english) and re.search(r"\byet\b", english))
    ):
        # "Did they get back to you?" – "no": they wait.
        return "contacted_waiting"
    if NOT_REACHED.search(_last_part(english)):
        return "could_not_reach"
    if control in {"yes", "no"}:
        # "Did you get in touch, and did it help?": a bare yes or no; what follows says more.
        bare = "helped" if control == "yes" else "not_tried"
        rest = _YES_OR_NO.sub("", english)
        if len(rest.split()) <= _SHORT:
            return _told(rest) or bare
        found = _told(rest)
        return None if found == "helped" and control == "no" else found
    if control not in {None, "pause", "thanks"}:
        return None
    return _told(english)


def _told(english: str) -> str | None:
    # What comes after "but" says how it ended.
    for part in dict.fromkeys((_last_part(english), english)):
        if found := _signpost_part(part):
            return found
    return None


def _unasked(english: str) -> str | None:
    if (
        len(english.split()) > _LONGEST_UNASKED
        or not _OF_A_SERVICE.search(english)
        or _NO_NEWS.search(english)
    ):
        return None
    found = _told(english)
    # Praise is said of anything: only the head judges it.
    return None if found == "helped" else found


def _signpost_part(part: str) -> str | None:
    if NOT_REACHED.search(part):
        return "could_not_reach"
    no_help, waiting, not_tried = NO_HELP.search(part), WAITING.search(part), NOT_TRIED.search(part)
    if unsuitable := UNSUITABLE.search(part):
        # "Went the once, not for me": it was tried, and nothing says for whom it is.
        tried = unsuitable.group().endswith("for me") and _TRIED.search(part)
        return "went_no_help" if tried else "not_suitable"
    if waiting and not (not_tried and not_tried.start() < waiting.start() and not _yet(part)):
        return (
            "contacted_waiting"
            if not no_help or waiting.start() > no_help.start()
            else "went_no_help"
        )
    if no_help:
        return "went_no_help"
    if re.search(r"\bnot heard\b", part):
        return "contacted_waiting"
    if not_tried:
        return "not_tried"
    if helped := HELPED.search(part):
        rest = part[: helped.start()] + part[helped.end() :]
        return None if _ALL_THE_SAME.search(rest) else "helped"
    return (
        "helped"
        if _WENT.search(part) and re.search(r"\b(?:again|weekly|every|regular)", part)
        else None
    )


def _yet(part: str) -> bool:
    return re.search(r"\byet\b", part) is not None
