"""A wish for a plan: "I just need a plan", "can we make a plan for that"."""

import re
from dataclasses import dataclass
from datetime import datetime

from understanding.plans.told import told_whole
from understanding.text.phrases import any_of
from understanding.text.sentences import sentences
from understanding.text.words import in_english, readable

__all__ = ["PlanWanted", "plan_told", "plan_wanted"]


@dataclass(frozen=True)
class PlanWanted:
    """That a plan is wanted, and what for in the person's own words; "" where that is not said.

    `idea` is what they would do and when, where the plan is told with the wish for it.
    """

    goal: str
    idea: str = ""


_KIND = (
    r"(?:(?:a|an|the|my|some|that|this|one|proper|good|wee|little|tiny|short|quick|easy|small|simple|clear|real|training|running|"
    r"walking|"
    r"swimming|exercise|fitness|weekly|daily|gym|workout|cycling|action|care|weight loss|eating|"
    r"meal|diet|sleep|10k|5k|half marathon|marathon|couch to 5k|kind of|sort of|"
    r"bloody|ruddy|fucking|realistic|decent|step by step) )*"
)
_THING = r"(?:plans?|programmes?|programs?|schedules?|goals?|targets?)"
_WANTS = any_of(r"""
    (i |we |i'd |i'm |ah )?(just |really |only |do |actually |am |still |definitely )*(want|
        need|wanted|would like|'d like|would love|wanting|needing|after|looking for|asked for|
        asking for|could do with|hoping for|was hoping for|came for|wish for)( to)?( (make|have|get|
        set|start|do|build|
        see))?
    (please )?(can|could|shall|will|would|may|should) (we|you|i)( please| just| not)*( help me)?( (
        make|start|set|do|have|get|build|write|draw up|put together|work on|work out|give me|gie me|
        begin|create|come up with|get on with|go on to|move on to|sort out))+
    (let's|lets|let us)( just| please)* (make|start|set|do|have|get|build|write|draw up|begin|
        get on with|put together|work on|work out)
    (please )?(help me|show me how to)( to)? (make|with|set|write|get|start|build)
    (make|give|gie|write|build|set|get|draw) (me|us)( up)?
    (i am |i'm )?(ready|happy|keen|set)( to)? (make|for|to make|to start|start|do)
    how (do|can|would|should) (i|we) (make|start|set|get|do)
    (where|when)('s| is| do we (make|start|get to)| does| will)( the)?
""")
_ASKED = re.compile(rf"\b{_WANTS} {_KIND}{_THING}\b(?! (?:b|to fail|changed|is wrong)\b)")
_A_THING = re.compile(rf"\b{_THING}\b|^(?:it|that|this|something)$", re.IGNORECASE)
#: "I would like to go to the coffee morning after all": what was let be is wanted now.
_AFTER_ALL = re.compile(
    r"\W*(?:(?:well|och|so|but|and|hello|hi|hiya|good (?:morning|afternoon|evening)|i think|i "
    r"have been "
    r"thinking|dear|hen|you know|actually)[\s,.]+)*(?:i|ah)(?:'d| would|'ll| will| do)? "
    r"?(?:just |really "
    r"|quite )*(?:like|want|love|try|think i will|think i(?:'ll| would like| want))(?: to| tae)? "
    r"(?P<what>[^.!?]{4,80}?),? (?:after all|efter (?:aw|all|a'))\b(?: dear| please)?[\s.!]*",
    re.IGNORECASE,
)
#: "Give me the plan on paper", "can we make the plan smaller": there is one already.
_HAS_ONE = re.compile(
    rf"\b(?:give|gie|have|see|get|show|send|want|need|make|print) (?:me |us )?(?:the|my|that|this) "
    rf"{_THING}\b(?! (?:for|of)\b| to (?!print|show|keep|read|send|take|see|have|put)\b)"
)
#: "A plan, please", "a plan to run 10k by 27 December": nothing but the thing wished for.
_BARE = re.compile(
    r"\W*(?:(?:yes|aye|yeah|ok|right|no|naw|just|so|well|please|but|and|hello|hi|"
    r"i said|i asked for)[\s,.!]+)*"
    rf"(?:a|an|some) {_KIND}{_THING}(?:\W+(?:please|thanks|then|that's all)\W*|\W*$|"
    r" (?:for|to|so|tae|:))"
)
#: "I want to plan my walks", "can we plan that".
_PLANS = re.compile(
    r"\b(?:(?:i|we) (?:just |really )?(?:want|would like|need)|(?:can|could|shall) (?:we|you|i)|"
    r"let's|lets)(?: to)? (?:please )?(?:plan|make this a goal|make that a goal|make it a goal)\b"
    r"(?: (?:it|that|this)\b)?(?! (?:ahead|b)\b)"
)
_NOT = re.compile(
    r"\b(?:not|never|no|without|nae|instead of|rather than|sick of|enough of|stop|hate|forget|drop|"
    r"scrap|leave|another|other|change|changing|different|new|old|care plan|pension|payment|"
    r"exit|escape|their|his|her|doctor's|gave me|give me your|page)\b[^.?!]{0,24}$"
)
_WHAT_FOR = re.compile(
    rf"\b{_THING}\b[\s,]*(?:please[\s,]*)?(?:(?:for|to|tae|about|on|of|that gets me|so (?:that )?"
    r"(?:i|ah) can|so as to|is|was|would be|wid be|where i|that lets me|:|-|,)\s*)+"
    r"(?P<what>.{3,120})",
    re.IGNORECASE,
)
#: "A" is how some write "I".
_I_WILL = re.compile(
    r"\W*(?:(?:and|but|so|och|well|no|just|look|ok|right)[\s,]+)*(?:i|ah|a|let me|let's)"
    r"(?:'ll| will|'d| would)?(?: just| only| really)*(?: (?:want|like|love|need|going|mean))?"
    r"(?: to)? "
)
#: "Ring the carers line on Tuesday": a thing to do, and nobody named who does it.
_A_DOING = re.compile(
    r"\W*(?:(?:ok|right|well|aye|yes|maybe|just|och|so|and|then)[\s,]+)*"
    r"(?:ring|phone|call|text|"
    r"email|write to(?! (?:me|us)\b)|write|ask|book|visit|walk (?:to|round|along|the)|join|meet|"
    r"speak to|talk to|tell|sort|"
    r"clean|tidy|cook|bake|make|buy|read|draw|paint|sing|dance|stretch|practise|sign up|look up|"
    r"look into|find|fill in|post|send|plant|dig|knit|sew|pop|nip) "
    r"(?!me\b|us\b|to me\b|to us\b|you\b|it\b|that\b|on\b)"
)
#: A tale, a habit, or a visit that is coming: no plan of theirs.
_OF_ANOTHER_SORT = re.compile(
    r"\b(?:she|he|they|it|never|always|hospital|clinic|scan|operation|appointment|results?|used|"
    r"was|were|did|every|each)\b"
)
#: "Make a plan", and no more.
_MAKE_ONE = re.compile(
    rf"\W*(?:(?:please|just|ok|right|so|and|no|yes)[\s,]+)*(?:make|start|do|begin|set|write) "
    rf"(?:me |us )?(?:a|an|the|my|our) {_KIND}{_THING}(?:[\s,]+(?:please|then|now))*\W*"
)
_POINTS_BACK = re.compile(
    r"\W*(?:for |about |to |with )?(?:that|this|it|me|us|now|just now|the day|today|please|then|do|"
    r"do that|do it|do this|start|go on|follow|stick to|work to|go by|the same|them)"
    r"(?: (?:now|please|then|with|by|too|instead|for me))*\W*",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]+(?:please|thanks|thank you|ta|cheers|then|now|pal|hen)\W*$", re.IGNORECASE
)
_SORT = re.compile(
    r"\b(?P<what>running|walking|swimming|exercise|fitness|cycling|weight loss|10k|5k|"
    r"half marathon|marathon|couch to 5k|sleep|eating|training) (?:training )?plan\b",
    re.IGNORECASE,
)
#: A longer message tells a tale, and the wish stands in its last sentence.
_LONGEST = 25
#: "My goal is to run a 10k so I need a plan".
_SO_A_PLAN = re.compile(
    rf"[\s,]+(?:so|and) (?:i|ah) (?:just )?(?:need|want) {_KIND}{_THING}\W*$", re.I
)


def plan_wanted(text: str) -> PlanWanted | None:
    """Read the wish for a plan or a goal; None where there is none, or it is refused."""
    for sentence in reversed(sentences(readable(text).strip())):
        after_all = _AFTER_ALL.fullmatch(sentence)
        if after_all is not None and not _A_THING.search(after_all["what"]):
            return PlanWanted(after_all["what"])
        if len(sentence.split()) <= _LONGEST and _wants(in_english(sentence)):
            return PlanWanted(_what_for(sentence) or _what_for(text))
    return None


def plan_told(text: str, *, now: datetime) -> PlanWanted | None:
    """Read a plan that is told whole with the wish for it, or as what they will do.

    "I want a plan. Ring Cairn on Tuesday" and "I just want to ring Cairn on Tuesday, can we say
    that?" give the doing and the words of it. `now` (with a time zone) is the message's moment.
    """
    told = sentences(readable(text).strip())
    wished = any(_wants(in_english(sentence)) for sentence in told)
    for sentence in told:
        english = in_english(sentence)
        says_so = wished or _I_WILL.match(english) or _A_DOING.match(english)
        if _wants(english) or " but " in english or not says_so:
            continue
        if (whole := told_whole(sentence, now=now)) is not None:
            bare = not wished and not _I_WILL.match(english)
            if bare and (not whole.parts.when_text or _OF_ANOTHER_SORT.search(english)):
                continue  # "Phone my sister on Sundays" may be what they do already.
            return PlanWanted(whole.parts.what or "", sentence)
    return None


def _wants(english: str) -> bool:
    if _MAKE_ONE.fullmatch(english):
        return True
    if _HAS_ONE.search(english):
        return False
    for shape in (_ASKED, _PLANS, _BARE):
        found = shape.match(english) if shape is _BARE else shape.search(english)
        if found and not _NOT.search(re.sub(r"^\W*(?:(?:no|naw)[\s,.!]+)+", "",
                                            english[: found.end()])):  # fmt: skip
            return True
    return False


def _what_for(text: str) -> str:
    said = _SO_A_PLAN.sub("", readable(text).strip())
    found = _WHAT_FOR.search(said)
    if found:
        what = _TAIL.sub("", found["what"].strip(" .!,?"))
        return "" if _POINTS_BACK.fullmatch(what) else what
    sort = _SORT.search(said)
    return sort["what"] if sort else ""
