"""Whether somebody says that they are after something else: another goal, half way through one."""

import re
from dataclasses import dataclass

from understanding.text.hedges import without_hedges
from understanding.text.words import readable

__all__ = ["WHILE_PLANNING", "GoalChange", "drops_goal", "named_goal", "read_goal_change"]


@dataclass(frozen=True)
class GoalChange:
    """Another goal, in the person's words.

    Attributes:
        words: "my hand exercises".
        sure: whether it was called a goal; "what I want is …" may mean the plan alone.
        new: it comes beside the goal that there is.
    """

    words: str
    sure: bool
    new: bool = False


_LEAD = (
    r"\W*(?:(?:no|naw|nah|aye|yes|och|ach|well|but|sorry|wait|actually|please|hang on|and|so|ok|"
    r"(?:i|ah) (?:meant|mean|said)(?: that)?)[\s,.;:-]+)*"
)
_I = r"(?:i|ah)"
_GOAL = r"(?:the|my|ma|this|that) goal"
_IS = r"(?: is|'s| should be| wis| would be| wid be|s)"
_WRONG = re.compile(
    rf"{_LEAD}{_GOAL}{_IS}(?: all)? (?:wrong|wrang|(?:no|not|nae) (?:right|richt|it|"
    rf"that))[\s,.;:-]+"
    rf"(?:(?:{_GOAL}|it){_IS}(?: to| tae)?|{_I} (?:want|said|meant)(?: to| tae)?)? ?(.{{4,120}})",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"{_LEAD}{_GOAL}{_IS}(?: to| tae)?[\s:,]+(?!wrong|wrang|no\b|not\b|too|the same|fine|"
    rf"ok)(.{{4,120}})",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    rf"{_LEAD}(?:{_I} ?(?:'d|would|wid)? ?(?:like|wish|want|need|prefer)? ?(?:to|tae)? ?|can (?:i|"
    rf"we|ah) |"
    rf"could (?:i|we) |let's |please )?(?:change|swap|switch) {_GOAL} (?:to|tae|for|intae|"
    rf"into)(?: be)?"
    r"[\s:,]+(.{4,120})",
    re.IGNORECASE,
)
_NEW = re.compile(
    rf"{_LEAD}(?:(?:{_I} ?)?(?:'d|would|wid)? ?(?:just |really )*(?:like|wish|want|need|have)"
    rf"(?: for| to set| to make)? |can (?:i|we) (?:have|set|make) )?"
    r"(?:a |an |ma |my )?(?:new|different|another|other) goal(?:,? please)?(?:\s*[:,.;-]+\s*|"
    r",? is |"
    r",? (?=to |tae ))(.{4,120})",
    re.IGNORECASE,
)
_WANTED = re.compile(
    rf"{_LEAD}(?:what|whit|wit) {_I} (?:really |actually |dae )?(?:want|wanted|would like|wid like|"
    rf"'d like|am after)"
    r"(?: tae dae| to do)?(?: is|'s| wis|s)?(?: to| tae)? (.{4,120})",
    re.IGNORECASE,
)
_RATHER = re.compile(
    rf"{_LEAD}{_I} ?(?:'d|would|wid)? ?(?:rather|prefer to|prefer tae) (?:start (?:with|wi|on)|"
    rf"begin (?:with|wi)|"
    r"work (?:on|at)|focus on|try)? ?(.{4,120})",
    re.IGNORECASE,
)
_RATHER_START = re.compile(r"\b(?:rather|prefer to|prefer tae) (?:start|begin|work|focus)\b", re.I)
#: Here "I would rather …" is an answer about the plan, unless it is where to start.
_ABOUT_THE_PLAN = frozenset(
    """limits idea pick_idea what how_much when_to how_often who cue plan_confidence fix smaller
    edit read_back barrier ways pick_way resource in_the_way how_did_it_go next say_back
    check_in check_in_when keep_plan""".split()
)
_RULERS = frozenset(
    """importance importance_why importance_raise confidence confidence_why confidence_raise
    why_it_matters small_step""".split()
)
#: A goal is being rated or planned for there.
WHILE_PLANNING = _ABOUT_THE_PLAN | _RULERS
#: "What I want is a walk" answers these.
_ASKS_WHAT = frozenset("idea pick_idea what ways resource smaller barrier".split())


#: Nothing is in hand that another goal would change: it comes beside what there is.
_ROOM_FOR_ANOTHER = frozenset(
    {None, "open", "else", "menu", "differently", "made_it_work", "what_helped", "instead", "need",
     "place", "services_ok", "peer", "review", "goal_which", "goal_do", "go_on"}
)  # fmt: skip


def read_goal_change(text: str, *, asked: str | None) -> GoalChange | None:
    """Read another goal, while one is being talked about; None where none is named.

    `asked`: the question that waits. Before a goal stands, and where a wish is the answer, there
    is none to change.
    """
    said = readable(text).strip(" .!")
    if "?" in said:
        return None
    if asked in _ROOM_FOR_ANOTHER and (found := _NEW.fullmatch(said)):
        return GoalChange(_words(found[1]), sure=True, new=True)
    if asked not in WHILE_PLANNING:
        found = _CHANGED.fullmatch(said)  # In so many words it is meant wherever it is said.
        return GoalChange(_words(found[1]), sure=True) if found else None
    for shape in (_WRONG, _CHANGED, _NAMED):
        found = shape.fullmatch(said)
        if found:
            return GoalChange(_words(found[1]), sure=True)
    found = _NEW.fullmatch(said)
    if found:
        return GoalChange(_words(found[1]), sure=True, new=True)
    if asked in _ASKS_WHAT:
        return None
    found = _WANTED.fullmatch(said)
    if found is None and (asked in _RULERS or _RATHER_START.search(said)):
        found = _RATHER.fullmatch(said)
    return GoalChange(_words(found[1]), sure=asked in _RULERS) if found else None


_CALLED = re.compile(
    rf"{_LEAD}(?:please |can (?:you|we|i) |just )*(?:call|cry|rename|name|make) (?:it|that|this|"
    rf"{_GOAL})(?: to| tae| as)?[\s:,]+(.{{4,120}})",
    re.IGNORECASE,
)


def named_goal(text: str) -> str | None:
    """What a goal is to be or to be called, where goals are looked at: "call it a wee swim"."""
    said = readable(text).strip(" .!")
    for shape in (_WRONG, _CHANGED, _NAMED, _CALLED):
        if found := shape.fullmatch(said):
            return _words(found[1])
    return None


_DROPS = re.compile(
    r"\b(?:delete|remove|drop|scrap|bin|ditch|dump|cancel|lose|forget|get rid of|take (?:off|away|"
    r"out)|"
    r"wipe|erase) (?:that|the|this|my|ma) goal\b(?! (?:to|tae|for|in|and)\b)",
    re.IGNORECASE,
)


def drops_goal(text: str) -> bool:
    """Tell whether somebody wants a goal gone: "delete that goal"."""
    return bool(_DROPS.search(readable(text)))


def _words(found: str) -> str:
    found = re.sub(
        r"^(?:please|thanks|(?:(?:i|ah) (?:want|need|'d like)(?: to| tae)?|to|tae))[\s,.]+",
        "",
        found,
    )
    return without_hedges(re.sub(r"^(?:the|ma|my) (?=\w+ (?:exercises|stretches)\b)", "my ", found))
