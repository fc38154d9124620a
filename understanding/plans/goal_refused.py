"""The goal itself called wrong: "smoke?? na i want tae get up", "i dont want that as my goal"."""

import re
from dataclasses import dataclass

from understanding.talking.set_apart import Apart, is_only_a_figure, set_apart
from understanding.text.hedges import without_hedges
from understanding.text.sentences import sentences
from understanding.text.words import in_english, readable
from understanding.topics.no_topic import only_a_time
from understanding.topics.topic_denied import names_it

__all__ = ["GoalRefused", "besides_asked_back", "read_goal_refused"]


@dataclass(frozen=True)
class GoalRefused:
    """A goal that is not theirs.

    Attributes:
        thing: what it was called, in the person's words; "" where they only called it a goal.
        instead: what they would like; None where they have not said.
    """

    thing: str
    instead: str | None


_LEAD = (
    r"\W*(?:(?:no|naw|nah|na|nope|och|ach|aw|oh|eh|wait|sorry|well|but|and|so|look|hang on|lol|wtf|"
    r"actually|please|hen|pal|dear|aye|yes|why)\b[\s,.!?-]*)*"
)
_NO = (
    r"(?:no|na|naw|nah|nope|never|not that|(?:that'?s|its|it'?s|it is) (?:no|not|nae)"
    r"(?: it| that)?)"
)
_I = r"(?:i|ah|a)"
_WANT = (
    rf"(?:{_I}(?:'d| would| wid|'m| am)? ?(?:just |jist |only |really )*(?:want(?:ed)?|wantae|"
    rf"wanna|"
    rf"like|said|meant|after|efter|asked for|asked)(?: is)?(?: to| tae)? ?|"
    r"(?:(?:my|ma|the) (?:real |actual )?goal|it|what i (?:want|said|meant)|whit ah (?:want|said))"
    r"(?:'s| is| was| wis| should be|s)?(?: to| tae)? )"
)
_THING = r"(?P<thing>[^.?!,;:]{2,40}?)"
_AS_GOAL = r"(?:my|ma|a|the) (?:goal|aim|target)"
_NOT = r"(?:do not|don'?t|dinnae|did not|didn'?t|didnae|never|no longer|would not|wouldn'?t)"
#: "Smoke?? na i want tae get up": what stood as the goal, asked back, and a no.
_ASKED_BACK = re.compile(rf"{_LEAD}{_THING}\s*\?+[\s,!.]*{_NO}\b(?P<rest>.*)", re.IGNORECASE)
#: "I don't want smoke as my goal", "I never said smoking was the goal".
_NOT_WANTED = re.compile(
    rf"{_LEAD}{_I} {_NOT} (?:want|need|ask(?:ed)? for|pick(?:ed)?|choose|chose|say|said|set|mean|"
    rf"meant) (?:that )?{_THING} (?:as|to be|tae be|for|is|was|wis) {_AS_GOAL}\b(?P<rest>.*)",
    re.IGNORECASE,
)
#: "Smoking isn't my goal", "smoke is not the goal, getting up is".
_IS_NOT = re.compile(
    rf"{_LEAD}{_THING},? (?:(?:is|was|wis)(?:n'?t|nae| not| no| never)|isnae|wisnae|wasnae|"
    rf"isn'?t|wasn'?t|'?s (?:not|no|nae)) {_AS_GOAL}\b(?P<rest>.*)",
    re.IGNORECASE,
)
#: "My goal isnae smoking, it's getting up"; "the goal is not that".
_GOAL_IS_NOT = re.compile(
    rf"{_LEAD}(?:my|ma|the) goal (?:(?:is|was|wis) (?:not|no|nae|never)|isn'?t|isnae|wasn'?t|"
    rf"wasnae)"
    rf" (?:to |tae )?{_THING}(?:[,.;:!-]+|\s+(?=(?:but|and|it'?s|its|i|ah|my|ma)\b)|$)(?P<rest>.*)",
    re.IGNORECASE,
)
#: "Ma knees no ma COPD is the goal": what it is, and what it is not.
_NOT_THIS_BUT = re.compile(
    rf"{_LEAD}(?P<instead>[^.?!;:]{{2,60}}?),? (?:and )?(?:not|no|nae) {_THING},? (?:is|was|wis|"
    rf"'s) "
    r"(?:my|ma|the) (?:goal|aim)\b(?P<rest>.*)",
    re.IGNORECASE,
)
#: "That is not right. My goal is the coffee morning. How do I change it": said beside a fault.
_GOAL_IS = re.compile(
    r"\W*(?:(?:but|and|so|no|well)\W+)*(?:my|ma|the) (?:real |actual )?goal(?:'s| is| was| wis| "
    r"should be)(?: to| tae)? (?P<instead>(?!(?:not|no|nae|wrong|wrang|too|the same|fine|ok)\b)"
    r"[^.?!]{4,100})",
    re.IGNORECASE,
)
#: "Wrong goal", "change my goal", "that's no ma goal", "I want another goal".
_ONLY_WRONG = re.compile(
    rf"{_LEAD}(?:(?:(?:that|this|it)(?:'?s| is| was| wis)?|you(?:'ve| have)?(?: got)?|ye've got)?"
    rf"(?: all| just| got)* ?(?:(?:the )?wrong|the wrang|wrang|(?:not|no|nae|never) (?:my|ma|the)) "
    rf"goal|(?:that|this|it) (?:isn'?t|isnae|wasn'?t|wasnae) (?:my|ma|the) goal|"
    rf"(?:my|ma|the|that) goal(?:'s| is) (?:all |a' |just )?(?:wrong|wrang|(?:not|no|nae) "
    rf"(?:right|richt))|"
    rf"(?:{_I} ?(?:'d|would|wid)? ?(?:just |really )*(?:like|want|need|wantae|wanna)? ?(?:to|"
    rf"tae)? ?|"
    r"can (?:i|we|you|ye|ah) |could (?:i|we|you|ye) |please )*(?:change|chynge|swap|switch|fix) "
    r"(?:my|ma|the|that|this) goal)(?P<rest>\s*$|\s*[.,;:!?-].*|\s+(?:to|tae|for|it'?s|i|ah|"
    r"please|then|"
    r"again|dear|hen|pal|though|at all|either|now|my|ma)\b.*)",
    re.IGNORECASE,
)
_ENDS_OR_WISHES = re.compile(rf"[\s,.!?-]*(?:$|{_LEAD}{_WANT})", re.IGNORECASE)
_TO = re.compile(r"^\W*(?:to|tae|for|into|intae)\b(?: be)?[\s:,]*", re.IGNORECASE)
#: What is said of the change itself names nothing.
_OF_THE_CHANGE = re.compile(
    rf"{_LEAD}(?:(?:please |can you |could you |will you |so |jist |just |you can )*(?:change|"
    rf"chynge|"
    r"fix|swap|scrap|drop|forget|delete|remove|take off|sort|mend|lose) (?:it|that|this|them|my "
    r"goal|"
    r"the goal|ma goal)(?: please| then| now| off)?|how (?:do|dae|can|could) (?:i|we|ah) (?:change|"
    r"chynge|fix|put right) (?:it|that|this)(?: right)?|(?:that|this|it)(?:'s| is)? (?:not|no|nae|"
    r"isnae|isn'?t) (?:right|richt|it|true)(?: dear| hen| pal)?|(?:i |ah )?(?:have )?(?:said|"
    r"telt|told)"
    r"(?: you| ye)?(?: it| that| this)?(?: already| before| twice)?|(?:not|no|na|naw) that|at all|"
    r"either|please|thanks|dear|hen|pal|sorry)\W*",
    re.IGNORECASE,
)
_SAID_ALREADY = re.compile(
    r"[\s,]+(?:(?:i|ah)(?: have|'ve)? )?(?:said|telt ye|told you)(?: (?:it|that|this|so))? "
    r"(?:already|before|twice)\W*$|[\s,]+(?:is|was|wis)\W*$",
    re.IGNORECASE,
)
_NAMES_NONE = re.compile(
    r"\W*(?:(?:a|the|some|any|another|other|different|new|my|one|goal|thing|it|that|this|something|"
    r"else|anything|nothing|not|no|what|i|said|want|do|know|dunno|yet)\b\W*)+",
    re.IGNORECASE,
)
_POINTS = frozenset({"that", "this", "it", "that one", "this one"})
#: A sentence tells how something is, and names nothing they would like.
_SAYS_HOW = re.compile(r"(?:i|ah|a|it|that|he|she|they|we|you|ye|there|this)\b['\s]", re.IGNORECASE)
_LONGEST = 40
#: So many letters of two words that are the same make them one.
_STEM = 4
_WHAT = re.compile(r"\b(?:what|which|how|when|why)\b", re.IGNORECASE)


def read_goal_refused(text: str, *, goal: str) -> GoalRefused | None:
    """Read that the goal in hand is not theirs, and what they would like, if they say so.

    Args:
        text: what was typed.
        goal: the goal in hand, in its words: a word that is refused must stand in it.
    """
    said = readable(text)
    if not goal or len(said.split()) > _LONGEST:
        return None
    for shape in (_NOT_WANTED, _GOAL_IS_NOT, _NOT_THIS_BUT, _IS_NOT, _ASKED_BACK):
        found = shape.match(said)
        if found is None or not _is_in_hand(found["thing"], goal, points=shape is not _ASKED_BACK):
            continue
        if shape is _ASKED_BACK and not _ENDS_OR_WISHES.match(found["rest"]):
            continue  # "Walk? no, I can't" doubts it, and wants nothing else.
        instead = found.groupdict().get("instead") or found["rest"]
        return GoalRefused(found["thing"].strip(), _named(instead))
    found = _ONLY_WRONG.fullmatch(said)
    if found is not None and not (said.endswith("?") and _WHAT.match(said)):
        return GoalRefused("", _named(_TO.sub("", found["rest"])))
    return _named_beside_a_fault(said)


def besides_asked_back(text: str) -> str:
    """What is wanted, of "smoke?? na i want tae get up": "get up"; all else as it was typed."""
    found = _ASKED_BACK.match(readable(text))
    wants = found is not None and re.match(
        rf"[\s,.!?-]*{_LEAD}{_WANT}", found["rest"], re.IGNORECASE
    )
    return (_named(found["rest"]) if found is not None and wants else None) or text


def _named_beside_a_fault(said: str) -> GoalRefused | None:
    """ "That is not right. My goal is the coffee morning": every other sentence calls it wrong."""
    told = [one for one in sentences(said) if re.search(r"\w", one)]
    named = [found for one in told if (found := _GOAL_IS.match(one))]
    others = [one for one in told if not _GOAL_IS.match(one)]
    faults = [one for one in others if _OF_THE_CHANGE.fullmatch(one) or _protests(one)]
    if len(named) != 1 or not others or len(faults) < len(others):
        return None
    return GoalRefused("", _named(named[0]["instead"]))


def _protests(sentence: str) -> bool:
    return set_apart(sentence).only is Apart.PROTEST


def _is_in_hand(thing: str, goal: str, *, points: bool) -> bool:
    bare = in_english(thing).strip(" ,")
    if only_a_time(bare):
        return False  # "Tuesday? no, Wednesday" is of a plan.
    if bare in _POINTS:
        return points
    return names_it(goal, thing) or bool(_stems(bare) & _stems(in_english(goal)))


def _stems(words: str) -> set[str]:
    """ "Smoke" names "stop smoking"."""
    return {word[:_STEM] for word in re.findall(r"[a-z]+", words) if len(word) >= _STEM}


def _named(rest: str) -> str | None:
    """What they would like, of what is left of the message; None where nothing is named."""
    kept = []
    for piece in re.split(r"(?<=[.!?;])\s+|[.;!?]+|,\s+(?=(?:it|i|ah|my|ma|change)\b)", rest):
        piece = _SAID_ALREADY.sub("", re.sub(r"^[\s,.;:!-]+|[\s,.;:!-]+$", "", piece))
        piece = re.sub(rf"^{_LEAD}(?:{_WANT})?", "", piece, flags=re.IGNORECASE).strip(" ,.;:!-")
        if piece and not _OF_THE_CHANGE.fullmatch(piece) and not _NAMES_NONE.fullmatch(piece):
            kept.append(piece)
    words = without_hedges(" ".join(kept[:1]))
    words = re.sub(r"^(?:to|tae) (?=\w)", "", words)
    if is_only_a_figure(words) or _SAYS_HOW.match(words) or not re.search(r"[^\W\d_]{2}", words):
        return None
    return words
