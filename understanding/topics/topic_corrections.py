"""Somebody says that the coach has the wrong thing in hand, before there is any plan to change."""

import re
from dataclasses import dataclass

from understanding.talking.declines import not_now
from understanding.talking.set_apart import Apart, is_only_a_figure, set_apart
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["TopicCorrection", "read_topic_correction"]


@dataclass(frozen=True)
class TopicCorrection:
    """What is to stand instead, in the person's words; None where they have not said.

    `of_the_goal`: it was called a goal, or what they would like.
    """

    right: str | None
    of_the_goal: bool = False


_LEAD = r"\W*(?:(?:no|naw|nah|nope|och|ach|wait|sorry|well|but|eh|hang on|aw|oh)\b[\s,.!]*)*"
_IT_IS = (
    r"(?:(?:but|and|so)\W+)*(?:(?:it'?s|it is|it wis|it was|its|ah|i|i'd|i'm)\W+(?:meant?\W+|"
    r"said\W+|want\W+|really\W+|actually\W+|about\W+)*|tae\W+|to\W+|try\W+|make it\W+|"
    r"put\W+|say\W+)?"
)
_WANTED = (
    r"(?:[\s,]+(?:ah|i|that i|that ah|i'm|am|ah'm) (?:want(?:ed)?|meant?|efter|after|"
    r"talkin'?g? aboot|talking about|on aboot|on about|bothered aboot|bothered about))?"
)
_REST = rf"(?P<right>[^.!?]{{2,80}}?){_WANTED}[\s.!?]*"
_CHANGE_IT = re.compile(
    rf"{_LEAD}(?:(?:can|could) (?:you|ye|we) )?(?:change|chynge|swap|switch|fix|scrap|drop|forget) "
    rf"(?:it|that|this|the topic|ma topic|my topic)(?:\W+{_IT_IS}{_REST})?\W*",
    re.IGNORECASE,
)
_NOT_IT = re.compile(
    rf"{_LEAD}(?:that'?s|that is|thats|it'?s|its|this is|you'?ve got|ye'?ve got|you got|ye got)\W+"
    r"(?:(?:just|really|a'?) ?)*(?:no|not|nae|isnae|isn'?t)?\W*(?:it|right|quite it|quite right|"
    r"whit ah want(?:ed)?|what i want(?:ed)?|(?:ma|my) (?:topic|problem|thing)|"
    r"the (?:thing|topic|problem|point|wrong (?:thing|end o'? ?f? the stick|word|topic|one))|wrong)"
    rf"(?: (?:at all|though|pal|hen|son))?(?:[\s,.;:-]+{_IT_IS}{_REST})?\W*",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:no|not|nae|isnae|isn'?t|wrong)\b", re.IGNORECASE)
_JUST_A_WAY_OF_TALKING = re.compile(
    r"\b(?:"
    + any_of(r"""
        (that's|thats|that was|it's|it was|this is|i was) (just|only|jist)( (how|the way|what|a|me|
            an|my))+ (i|started|start|talk|talking|speak|way|thing|figure|expression|saying|began|
            opening|manner|said)
        (just|only) (how|the way) i (start|started|talk|speak|began|begin|said)
        (that's|thats|that is) not (a|my|the) (topic|problem|thing|goal|word)
        keep (saying|calling|on about)
    """)
    + r")"
)
_QUOTED = re.compile(r"[\"“”']{1}[^\"“”]{3,80}[\"“”']")
_NOT_THIS = re.compile(
    rf"{_LEAD}(?:it'?s |its |that'?s |ah? ?(?:said|meant) )?(?:not|no|nae|never mind|forget)\W+"
    rf"(?P<wrong>[^.,;:!?]{{2,60}}?)(?:[.,;:!]+\s*|\s+but\s+){_IT_IS}{_REST}",
    re.IGNORECASE,
)
_MEANT = re.compile(
    rf"{_LEAD}(?:it'?s|its|it is)\W+(?P<right>[^.,!?]{{2,60}}?)[\s,]+(?:ah|i) "
    r"(?:want(?:ed)?|meant?)\W*",
    re.IGNORECASE,
)
_LONGEST = 25
_SMALL = frozenset("the a an it is was of to my your you and i so that this be".split())


def read_topic_correction(text: str, *, before: str = "") -> TopicCorrection | None:
    """Read that the thing in hand is the wrong one, and which is the right one.

    "Change it, it's the dug ah want" gives "the dug"; "nah that's not it" gives None for what is
    right. `before` is the coach's last line: "not lol soz. stress" corrects only what stands there.
    """
    said = readable(text)
    if len(said.split()) > _LONGEST:
        return None
    for pattern in (_CHANGE_IT, _NOT_IT):
        match = pattern.fullmatch(said)
        if match and (pattern is _CHANGE_IT or _DENIES.search(said)):
            return TopicCorrection(_tidy(match["right"]))
    match = _NOT_THIS.fullmatch(said)
    if match and _stands_in(match["wrong"], before) and not not_now(said):
        return TopicCorrection(_tidy(match["right"]))
    match = _MEANT.fullmatch(said)
    if match:
        return TopicCorrection(_tidy(match["right"]))
    denied = _denied(said)
    if denied is not None:
        return denied
    if _JUST_A_WAY_OF_TALKING.search(in_english(_QUOTED.sub(" ", said))) and _names_the_line(
        said, before
    ):
        return TopicCorrection(None)
    return None


_GOAL_DENIED = re.compile(
    rf"{_LEAD}(?:lol\W+)?(?:the|my|ma|that|this)? ?goal(?:'s| is| was|s)? ?"
    r"(?:not|no|nae|isn'?t|isnae|wasn'?t|wasnae|wrong|wrang)\b[^.!?;,]*"
    rf"|{_LEAD}(?:(?:can|could) (?:we|you|i) |(?:i|ah)(?:'d| would)? (?:want|like|need) (?:to|tae) "
    rf"|"
    r"please )?(?:change|chynge|swap|switch|fix|redo|rename) (?:it|that|this|(?:the|my|ma|that|"
    r"this) goal)"
    r"(?: please| then)?",
    re.IGNORECASE,
)
_IS_MEANT = re.compile(
    r"^\W*(?:(?:the|my|ma) (?:goal|plan|problem|topic|thing)(?:'s| is| was| should be|s)?(?: to| "
    r"tae)?|"
    r"(?:i|ah) (?:said|meant|mean)(?: that)?|(?:i|ah)(?:'ve| have| did| do| had)?(?: have| had| "
    r"got)? "
    r"(?:another|one more|wan mair|a different|something else)(?: thing| matter| problem)?(?: "
    r"(?:and|an)"
    r"(?=,? ?(?:it|that)))?(?:[\s,:]+(?:it'?s|it is|it wis|that'?s|that is))?|"
    r"it'?s|it is|it was|it should be)[\s,:]+",
    re.IGNORECASE,
)
_CALLS_IT_A_GOAL = re.compile(
    r"\bgoal\b|\bwhat i(?: would|'d)? (?:want|like|wanted|love|am after)\b|\bi (?:want|would "
    r"like)\b"
)


def _denied(said: str) -> TopicCorrection | None:
    """A protest against what was taken for theirs, and what they say besides of it."""
    apart = set_apart(said)
    told, denies = apart.told, Apart.PROTEST in apart.kinds
    kept = []
    for clause in re.split(r"(?<=[.!?;])\s+|,\s+", told):
        if _GOAL_DENIED.fullmatch(clause.strip(" .,!?;")):
            denies = True
        else:
            kept.append(clause)
    if not denies:
        return None
    right = _the_trouble(_IS_MEANT.sub("", " ".join(kept)))
    if is_only_a_figure(right):
        return None  # "No, 8": they rate it after all.
    of_the_goal = bool(_CALLS_IT_A_GOAL.search(in_english(said)))
    return TopicCorrection(_tidy(right), of_the_goal)


#: "My hip is the trouble, and being lonely": what is the matter, and what that is said with.
_IS_THE_TROUBLE = re.compile(
    r"(?P<what>[^.!?,]{2,40}?),? (?:is|'s|are|was) (?:really |just |more )?(?:the|my|ma) "
    r"(?:real |main |actual "
    r"|big )?(?:trouble|problem|bother|matter|issue|worst|thing|topic|concern)(?: (?:of it|for "
    r"me))?"
    r"(?:,? (?:and|an|with|plus) (?P<more>[^.!?]{3,40}))?[\s.!]*",
    re.IGNORECASE,
)


def _the_trouble(right: str) -> str:
    found = _IS_THE_TROUBLE.fullmatch(right.strip())
    if found is None:
        return right
    return f"{found['what']} and {found['more']}" if found["more"] else found["what"]


def _tidy(right: str | None) -> str | None:
    right = (right or "").strip(" .,;:!?\"'")
    return right if re.search(r"[^\W\d_]{2}", right) else None


def _stands_in(wrong: str, before: str) -> bool:
    said, line = in_english(wrong), in_english(before)
    words = set(re.findall(r"[\w']+", said)) - _SMALL
    return bool(words) and words <= set(re.findall(r"[\w']+", line))


def _names_the_line(said: str, before: str) -> bool:
    """A quoted topic, or words of the coach's last line, are what is found fault with."""
    words = set(re.findall(r"[\w']+", in_english(said))) - _SMALL
    line = set(re.findall(r"[\w']+", in_english(before))) - _SMALL
    return bool(_QUOTED.search(said)) or len(words & line) >= 1
