"""News of the plan, told whenever it comes: "did it 3 nights out of 4", "aye I rang them".

A person tells how it went when it comes to them, and not when it is asked. What was done long ago,
what is wished or meant to be done, and other doings are no news of the plan.
"""

import re
from dataclasses import dataclass

from understanding.check_ins.half_done import half_done
from understanding.check_ins.outcome_phrases import MORE, NOT_DONE, PARTLY, SHARE
from understanding.check_ins.outcomes import read_outcome
from understanding.text.language import parse
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["PlanNews", "read_plan_news", "share_told", "times_told"]


@dataclass(frozen=True)
class PlanNews:
    """How a plan went.

    Attributes:
        outcome: done, more_than_planned, partly or not_done.
        share: how much of it, as figures were told: "3 nights out of 4"; None where none were.
    """

    outcome: str
    share: str | None = None


_LEAD = re.compile(
    r"^\W*(?:(?:no|naw|nah|aye|yes|yeah|yep|och|ach|oh|well|hi|hello|hiya|hullo|hey|hen|pal|so|and|"
    r"but|anyway|ok|okay|right|morning|good news|guess what|listen|by the way|btw|told you|told u|"
    r"sorry|it's me|lol|thanks|just to say|just to tell you|wanted to tell you|to let you know|"
    r"happy to say|proud to say|made|actually)\b[\s,.!:-]*)*"
)
_IT = r"(it|them|that|this|those|both|(all|most|some) of (it|them)|it all|them all)"
_DID_IT = re.compile(
    r"^(?:i |we |i've |i have |have |just |only |finally |really |actually |did |still |also )*"
    + any_of(rf"""
        (did|done|managed|completed|finished|nailed|smashed|cracked|kept to|stuck to|stuck with|
            got round to|kept up( with)?) {_IT}
        (did|done|managed|kept to|stuck to|followed|completed) (my|the|our) plan
        (did|done|managed) (what|as) (i|we) (said|planned|agreed)
        got {_IT} done
        did( manage)? (do|to do) {_IT}
        managed to do {_IT}
    """)
    + r"\b"
)
_DID_NOT = re.compile(
    r"^(?:i |we |just |still |have |so )*"
    + any_of(
        rf"""
        (did not|have not|could not|never|had not|was not able to|was unable to)( (manage|do|done|
            did|get|got|managed|even|really|to|round|have|a chance|the chance))* {_IT}
        (missed|skipped|forgot|forgot about) {_IT}
        (did not|have not|never)( (do|done|did|manage|managed|keep|kept|follow|stick))( to| with)?
            (my|the) plan
    """.replace("\n            (my", " (my")
    )
    + r"\b"
)
_MISSED = re.compile(
    r"\b(?:missed|skipped|forgot|forgot about|did not (?:do|manage|get round to|make|take|get)|"
    r"never (?:did|managed|got round to|made|took)|no luck with|gave up on|have not (?:done|"
    r"managed|"
    r"made|taken))\b"
)
#: "Didnae go", alone and out of the blue, is of the plan they live with.
_BARE_NOT = re.compile(
    any_of("""
        (did not|have not|could not|never|was not able to)( (even|really|manage to))? (go|went|
            gone|manage|managed|make it|made it|happen|happened|bother|bothered|get out|get there|
            get round to it|get to it|do any|do anything|done any|do much|do it)( (in the end|
            after all|this week|at all|yet|the week))*
        (it|that|the plan) (did not|never) (happen|happened|go to plan|work out|come off)( (in the
            end|after all|this week|at all))*
    """)
    + r"\W*"
)
_WHO = re.compile(r"^(?:i |we |just )+")
#: "I've stopped walking": of what they do for the plan, unless stopping is the plan.
_GAVE_UP = re.compile(
    r"^(?:i |have |just |had to |i've )*(?:stopped|stop|given up|gave up|give up|packed in|quit|"
    r"chucked|jacked in) "
)
_PLAN_IS_TO_STOP = re.compile(r"\b(?:stop|quit|give up|giving up|cut|less|fewer|pack in|no more)\b")
#: Where nothing is asked that "didnae go" could answer.
LEAVES_ROOM = frozenset({None, "open", "else"})
_UNIT = r"(?:times?|days?|nights?|walks?|goes|sessions?|mornings?|shifts?|evenings?|weeks?)"
_SHARE = re.compile(
    r"\b(?P<share>(?:\d{1,2}|one|two|three|four|five|six|seven|once|twice)(?: (?:times|days|nights|"
    r"walks|goes|sessions|mornings|shifts|evenings))?(?: out of| of|/)(?: the| my)? ?(?:\d{1,2}|"
    r"two|"
    rf"three|four|five|six|seven)(?: {_UNIT})?)\b(?!\s*(?:%|am|pm))"
)
_HAS_UNIT = re.compile(_UNIT)
#: Of another time, or only meant, wished, feared or asked.
_NO_NEWS = re.compile(
    r"\b(?:will|would|could(?! not)|might|going to|want to|wanted to|hope|hoping|if|need to|should|"
    r"plan to|try to|trying to|like to|able to(?! do it)|last year|years? ago|months? ago|used to|"
    r"when i was|before (?:i|my|the|he|she)|back then|in the past|ages ago|always|usually|never "
    r"ever|"
    r"who|why|how|what (?:have|did) you|did you|have you)\b|\?"
)
_PAST = frozenset({"VBD", "VBN"})
#: These do so many things that only the thing itself tells which.
_LIGHT = frozenset(
    "be do go get make take have try keep start put give come use bring see want need let".split()
)
_OF_A_THING = frozenset({"NOUN", "PROPN"})
_NO_THING = frozenset("day time week night morning minute hour bit today thing way start".split())
_CLAUSE = re.compile(r"(?<=[.!?;])\s+|[,;.!]\s*|\s+(?:and|but|then|so|because)\s+|\n+")
_SAME_AGAIN = re.compile(r"\b(?:again|same|next|this time|instead|from now|change)\b")
_ONCE = re.compile(r"\b(?<!only )(?:once|twice)\b(?! (?:but|only|anyway))")
_TIMES = re.compile(
    r"\W*(?:(?:well|och|i|only|just|did|managed|got|to|it|out|aye|yes|about|maybe|been|went|a|"
    r"ah|on|for|there|done|had)[\s,]+)*"
    r"(?P<times>once|twice|(?:[2-9]|1\d|two|three|four|five|six|seven|a couple of|a few) (?:times|"
    r"days|nights|mornings|evenings|afternoons|goes|walks|sessions)|(?:1|one) (?:time|day|night|"
    r"morning|evening|afternoon|go|walk|session))"
    r"(?= (?:mind|but|though|this|that|in|cos|because|only|so|and|then|out)\b|\W*$|[,.;!])"
)
_LONGEST = 60


def read_plan_news(
    text: str, plan: str, *, asked_kind: str | None = None, asked: str | None = "any"
) -> PlanNews | None:
    """How it went with `plan`, where a message tells it unasked; None where it does not.

    Args:
        text: what was typed.
        plan: what they had planned to do, in their words: "take sandwiches to work".
        asked_kind: the kind of the question that waits; on a ruler "3 of 4" alone is a rating.
        asked: its name; where none waits that it could answer, "didnae go" is news as well.
    """
    english = in_english(text)
    if not english or len(english.split()) > _LONGEST:
        return None
    verbs, things = _doing(plan)
    share = share_told(text)
    did: str | None = None
    did_not = False
    for clause in (part.strip() for part in _CLAUSE.split(english) if part and part.strip()):
        said = _LEAD.sub("", clause)
        if not said or _NO_NEWS.search(said) or _SAME_AGAIN.search(said):
            continue
        missed = _MISSED.search(said) and _names(said, things)
        alone = asked in LEAVES_ROOM and _BARE_NOT.fullmatch(_WHO.sub("", said))
        if missed or alone or _DID_NOT.match(said) or _gave_up(said, plan, things):
            did_not = True
        elif did is None and (_DID_IT.match(said) or _did_the_thing(said, verbs, things)):
            did = _how_much(said, share)
    if did is not None:
        # "Didn't do it Monday, but I did it Tuesday."
        return PlanNews("partly" if did_not and did == "done" else did, share)
    if did_not:
        return PlanNews("not_done")
    if half_done(text) and not _STILL_TO_BE.search(english) and _names(english, verbs | things):
        return PlanNews("partly")  # "Half the walk", whatever else is told along with it.
    bare = share is not None and len(english.split()) <= len(share.split()) + 4
    if bare and share and not _NO_NEWS.search(english):
        if asked_kind == "ruler" and not _HAS_UNIT.search(share):
            return None
        told = read_outcome(share, asked="outcome")
        return PlanNews(told, share) if told else None
    return None


#: "I could only manage half the walk next time" is said of what is to come.
_STILL_TO_BE = re.compile(r"\b(?:will|would|could|can|might|may|going to|next|want|'ll)\b")


def share_told(text: str) -> str | None:
    """How much of the plan, in figures: "3 nights out of 4". A rating "out of 10" is none."""
    found = _SHARE.search(in_english(text))
    share = SHARE.search(found["share"]) if found else None
    if found is None or share is None or share["planned"] in {"10", "ten", "0"}:
        return None
    return found["share"]


def times_told(text: str) -> str | None:
    """How often it was done, where that is said in a word: "only did it twice" gives "twice"."""
    found = _TIMES.match(in_english(text))
    return found["times"] if found else None


def _gave_up(said: str, plan: str, things: frozenset[str]) -> bool:
    given_up = _GAVE_UP.match(said)
    if given_up is None or _PLAN_IS_TO_STOP.search(in_english(plan)):
        return False
    verbs, _ = _doing(plan)
    left = {token.lemma_ for token in parse(said[given_up.end() :])}
    return bool(left & (verbs - _LIGHT | things))


def _how_much(said: str, share: str | None) -> str:
    if share:
        return read_outcome(share, asked="outcome") or "partly"
    if NOT_DONE.search(said):
        return "not_done"
    if re.match(r"(?:i |we )?(?:have )?only\b|.*\bonly (?:did|managed|got)\b", said):
        return "partly"
    if MORE.search(said) and "more of" not in said:
        return "more_than_planned"
    # "Did it wance on Thursday" was all of it, where once was the plan.
    return "partly" if PARTLY.search(_ONCE.sub("", said)) else "done"


def _doing(plan: str) -> tuple[frozenset[str], frozenset[str]]:
    """The verbs and the things of a plan, by their dictionary form."""
    doc = parse(f"I will {in_english(plan)}")
    words = [token for token in doc if token.i > 1 and not token.is_stop]
    verbs = {token.lemma_ for token in doc if token.pos_ == "VERB" and token.i > 1}
    things = {token.lemma_ for token in words if token.pos_ in _OF_A_THING}
    return frozenset(verbs), frozenset(things) - _NO_THING


def _names(said: str, things: frozenset[str]) -> bool:
    return any(token.lemma_ in things for token in parse(said))


def _did_the_thing(said: str, verbs: frozenset[str], things: frozenset[str]) -> bool:
    """ "I rang them", "walked tae the corner": the plan's own verb, done by them."""
    doc = parse(said if re.match(r"(?:i|we)\b", said) else f"I {said}")
    for token in doc:
        if token.lemma_ not in verbs or token.pos_ not in {"VERB", "AUX"}:
            continue
        did = any(child.lemma_ == "do" and child.tag_ == "VBD" for child in token.children)
        past = token.tag_ in _PAST or did
        subjects = [child for child in token.children if child.dep_ in {"nsubj", "nsubjpass"}]
        denied = any(child.dep_ == "neg" for child in token.children)
        theirs = all(subject.lower_ in {"i", "we"} for subject in subjects)
        root = token.dep_ == "ROOT" or token.head.dep_ == "ROOT"
        if not (past and theirs and root) or denied:
            continue
        if token.lemma_ not in _LIGHT or _names(said, things):
            return True
    return False
