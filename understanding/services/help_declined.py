"""A kind of help that is not wanted: "nae helplines", "i don't need a group", "not counselling"."""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["Declined", "help_declined", "only_declines", "would_rather_talk"]


class Declined(str, Enum):
    """Which kind; the value is how it is named back."""

    PHONE_LINE = "phone lines"
    GROUP = "groups"
    TALKING = "counselling"
    SERVICES = "services"


_KINDS = {
    Declined.PHONE_LINE: any_of(r"""
        (tele)?phone (lines?|numbers?|service|support) | help ?lines? | hot ?lines?
        (crisis|support|listening|advice|emergency) (lines?|numbers?) | numbers?
        numbers? to (call|phone|ring)
        the samaritans | samaritans | breathing space
        (to )?(phone|call|ring|be phoning|phoning|calling) (anybody|anyone|any number|a number|
            somebody|someone|any line|a line|them|strangers|a stranger|nobody)
    """),
    Declined.GROUP: any_of(r"""
        (support |local |peer |walking |social |group |men's )*(groups?|clubs?|class|classes|
            meetings?|meet ?ups?|sheds?)( (walks?|things?|stuff|activities|sessions|
            or anything like that))?
        group (walks?|things?|stuff|activities|sessions|chats?|exercise)
        (people|folk|being|lots of people|a lot of people) in (groups?|a group)
        (to )?join( (in|anything|things|a thing|up|stuff|onything))+
        to (mix|meet)( (in|with|up with))?( (new|other|more|a lot of))* (people|
            folk|strangers)
    """),
    Declined.TALKING: any_of(r"""
        counsell(ing|or|ors) | therap(y|ist|ists) | psycholog(y|ist)s? | psychiatrists? | shrinks?
        talking therap(y|ies)
    """),
    Declined.SERVICES: any_of(r"""
        (local |any |other |your |outside )*services? | local help
        organi[sz]ations? | charit(y|ies)
    """),
}  # fmt: skip
_ANY = "|".join(_KINDS.values())
_SMALL = r"(?:(?:a|an|any|ony|the|no|your|more|some|another|those|these|one of those|of) )*"
_LEAD = (
    r"\W*(?:(?:och|oh|ach|aye|yes|no|well|so|and|but|please|thanks|thank you|sorry|look|listen|eh|"
    r"honestly|hen|pal|i said|i told you)[\s,.!]+)*"
)
_REFUSES = any_of(r"""
    (i )?(really |just |still |also )*(do|am|will|would|could|can) ?not (really |just |even |be )*(
        need|needing|want|wanting|like|liking|fancy|use|using|look for|looking for|after|
        asking for|ask for|interested in|for|wanting to|want to|go to|going to|need to|needing to|
        like to|be)( (see|use|join|go to|have|try|be|sent to|talk to))*
    (i )?(hate|cannot stand|cannot be doing with|am done with|am sick of|had enough of|
        am not one for)
    i (need|want) no | no | not | not (a|an|any|another) | stop (giving me|sending me|with|offering)
    (do not|stop) (give|giving|send|sending|offer|offering|show|showing|tell|telling)( me)?( about)?
    keep (your|the|them) | enough (of|with)
""")
_AFTER = (
    r"(?:[\s,.]+(?:please|thanks|thank you|cheers|again|now|the now|just now|either|hen|pal|at all|"
    r"for me|ok|okay|any ?more|though|then))*"
)
#: "People in groups freak me out": no group, and said of a fear.
_FRIGHTENS = any_of("""
    (just |really |always |kind of |pure )*(freaks?|creeps?|stress(es)?|weirds?) me out
    (just |really |always |kind of |pure )*(scares?|terrif(y|ies)|frightens?|panics?) me
    (just |really |always )*(makes?|gives?) me (a |the )?(so |very |really )?(anxious|panic|
        panicky|nervous|ill|sick|fear|scared|uneasy|shake|worse|panic attacks?)
""")
#: What is wanted in its place is no topic and no plan: "only talk", "i just want to talk here".
_INSTEAD = (
    r"(?P<instead>[\s,.;]+(?:(?:but|and|just|only|i|i am|want|wanted|need|would like|'d like|"
    r"rather|would|to|like)\s+)*(?:talk|chat|blether|speak|tell you|be heard|"
    r"say it|talking|chatting)"
    r"(?: (?:here|to you|with you|about it|a bit|a while))*)?"
)
_ONLY = re.compile(
    rf"{_LEAD}{_REFUSES} {_SMALL}(?:{_ANY})(?:,? (?:or|and|nor) {_SMALL}(?:{_ANY}))*"
    rf"{_AFTER}{_INSTEAD}\W*"
    rf"|{_LEAD}{_SMALL}(?:{_ANY}) (?:is|are)(?: just| really)? (?:not|no) (?:for me|my thing|"
    rf"any (?:good|use|help)(?: to me)?|what i (?:want|need|am after)){_AFTER}\W*"
    rf"|{_LEAD}{_SMALL}(?:{_ANY}) (?:{_FRIGHTENS}){_AFTER}\W*"
)
_HOLDS = {kind: re.compile(rf"\b{words}(?!\w)") for kind, words in _KINDS.items()}
_CLAUSES = re.compile(r"[.,;:!]+\s+|\s+but\s+|\n+")
#: "I don't like numbers" is said of a ruler, and of no phone.
_OF_A_RULER = re.compile(r"\b(?:like|hate|stand|(?:good|great) (?:with|at)) numbers\b(?! to\b)")
_LONGEST = 25


def help_declined(text: str) -> frozenset[Declined]:
    """The kinds of help that a message says are not wanted; none of them where it says nothing.

    "Groups arenae for me" is one; "I'm not in a group yet" and "there's no group near me" are none.
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST or "?" in english or _OF_A_RULER.search(english):
        return frozenset()
    said = [one for one in (english, *_CLAUSES.split(english)) if _ONLY.fullmatch(one)]
    return frozenset(kind for kind, one in _HOLDS.items() if any(map(one.search, said)))


def only_declines(text: str) -> bool:
    """Tell whether that is all a message says, but for what is wanted in its place: to talk."""
    return bool(help_declined(text)) and _ONLY.fullmatch(in_english(text)) is not None


def would_rather_talk(text: str) -> bool:
    """Tell whether what is wanted in its place is said: "nae number, jist tae blether"."""
    found = _ONLY.fullmatch(in_english(text))
    return found is not None and bool(found["instead"])
