"""From 'I want to' to a plan that says what, how much, when and how often (Lorig, Bodenheimer)."""

import re
from dataclasses import dataclass
from enum import Enum

from coaching.second_person import to_second_person
from coaching.texts import capital


class Part(str, Enum):
    """The parts of an action plan, in the order they are asked."""

    WHAT = "what"
    HOW_MUCH = "how_much"
    WHEN = "when_text"
    HOW_OFTEN = "how_often"
    WHO_HELPS = "who_helps"
    CUE = "cue"
    CONFIDENCE = "confidence"


@dataclass(frozen=True)
class PlanDraft:
    """A plan in the making, in the person's words. None: not asked yet. "": asked, none wanted.

    `cue` and `then_part` make the if-then line; where `then_part` is empty the plan itself is
    meant. `confidence` is a fresh ruler reading, 0-10.
    """

    what: str | None = None
    how_much: str | None = None
    when_text: str | None = None
    how_often: str | None = None
    who_helps: str | None = None
    cue: str | None = None
    then_part: str | None = None
    confidence: float | None = None


_NEEDED = (Part.WHAT, Part.HOW_MUCH, Part.WHEN, Part.HOW_OFTEN)
_VAGUE = re.compile(
    r"^(?:(?:a (?:bit|little|lot|wee bit)|some|more|less|better|lots|loads|any|"
    r"as (?:much|long|often) as (?:i|you) can|some ?times?|some ?time|some ?day|one day|soon|"
    r"when(?:ever)?(?: i can| i feel like it| possible)?|now and then|often|regularly|"
    r"later|at some point|not sure|dunno|don'?t know|whatever|anything|something|"
    r"be healthier|get healthy|get fit|try harder)\s*)+[.]?$",
    re.IGNORECASE,
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_STARTS_WITH_DAY = re.compile(rf"^(?:{_DAY}|weekdays|weekends)\b", re.IGNORECASE)
_LOWER_AT_START = re.compile(
    r"^(?:a|an|about|after|all|as|at|before|by|during|each|every|first|for|half|if|in|just|last|"
    r"now|on|once|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|the|"
    r"then|this|to|tomorrow|twice|until|weekdays|weekends|when|while|with)\b",
    re.IGNORECASE,
)
_WANTING = re.compile(
    r"^(?:(?:well|so|maybe|aye|yes|ok|okay),?\s+)?"
    r"(?:i(?:'d| would)? (?:like|love|want) to|i (?:wanna|wantae)|"
    r"i(?:'ll| will| could| can| might)|"
    r"i(?:'m| am) going to|i(?:'m| am) gonna|gonna|going to|want to|wanna|to)\s+"
    r"(?:try and |try to )?",
    re.IGNORECASE,
)
_HOW_FAR = re.compile(
    r"^(?:just |only |jist )?(?:to|tae|as far as|round|up to|down to|along to)\b", re.IGNORECASE
)
#: "You go for walk": who does it is known.
_WHO_FIRST = re.compile(r"^(?:i|you|me|we)(?: (?:am|are|is))? (?=\w)", re.IGNORECASE)
_PARTS_OF_DAY = ("morning", "afternoon", "evening", "night")
_THING = re.compile(
    r"^(?:a|an|the|one|two|three|four|five|ten|some|my|no|another)\b|^\d", re.IGNORECASE
)
_DOING = re.compile(r"^[a-z]{2,}ing\b", re.IGNORECASE)
_NOT_A_DOING = ("bring", "sing", "ring", "cling", "swing", "fling", "spring", "string", "sling")


def missing(draft: PlanDraft, leave_out: frozenset[Part] = frozenset()) -> Part | None:
    """The next part to ask, or None when all were asked. `leave_out` names parts not to ask."""
    for part in Part:
        if part not in leave_out and getattr(draft, part.value) is None:
            return part
    return None


def is_vague(text: str) -> bool:
    """Whether an answer says no more than "a bit", "sometime" or "when I can"."""
    return bool(_VAGUE.match(text.replace("\u2019", "'").strip()))


def is_specific_enough(draft: PlanDraft) -> bool:
    """Whether what, how much, when and how often are all there and say something to act on."""
    texts: list[str | None] = [getattr(draft, part.value) for part in _NEEDED]
    return all(text is not None and text.strip() and not is_vague(text) for text in texts)


def plan_sentence(draft: PlanDraft, said_back: bool = True) -> str:
    """The plan said back: "Walk to the shop, 10 minutes, on Mondays, after your tea."

    A part already said inside an earlier one is not said twice. "" while there is no what.
    Not `said_back`, it stays in the first person ("after my tea"), for a page that is theirs.
    """
    said: list[str] = []
    for text in (_core(draft.what), draft.how_much, draft.how_often, draft.when_text):
        phrase = _said_once(_phrase(text, said_back), said)
        if phrase and not any(_holds(earlier, phrase) for earlier in said):
            said.append(phrase)
    if not said or not _core(draft.what):
        return ""
    sentence = _joined(said)
    return f"{capital(sentence)}."


def plan_in_parts(draft: PlanDraft, said_back: bool = True) -> str:
    """The plan part by part, each in their words: "what: go for walk; how often: every day".

    For words that would make no sentence of ours; "" while there is no what.
    """
    parts = (
        ("what", _WHO_FIRST.sub("", _core(draft.what))),
        ("how much", draft.how_much),
        ("how often", draft.how_often),
        ("when", draft.when_text),
    )
    told = [(name, _phrase(text, said_back)) for name, text in parts if text]
    return "; ".join(f"{name}: {words}" for name, words in told) if _core(draft.what) else ""


def _joined(phrases: list[str]) -> str:
    """The phrases as one: how far goes straight after what ("walk to the corner, most days")."""
    sentence = phrases[0]
    for phrase in phrases[1:]:
        sentence += f" {phrase}" if _HOW_FAR.match(phrase) else f", {phrase}"
    return sentence


def if_then(draft: PlanDraft) -> str:
    """The if-then line in the first person, to keep: "If the kettle is on, then I will stretch."

    A cue tied to an action helps it happen (Gollwitzer and Sheeran 2006, d = 0.65, an upper
    bound). "" where the person wanted none.
    """
    cue = re.sub(r"^(?:if|when|whenever)\s+", "", _trim(draft.cue), flags=re.IGNORECASE)
    action = _core(draft.then_part) or _core(draft.what)
    if not cue or not action:
        return ""
    start = "If it is" if _needs_it_is(cue) else "If"
    return f"{start} {_lower_start(cue)}, then I will {_as_action(action)}."


def _needs_it_is(cue: str) -> bool:
    return bool(re.match(r"^(?:after|before|at|on|in|during)\b", cue, re.IGNORECASE)) or bool(
        _STARTS_WITH_DAY.match(cue)
    )


def _as_action(action: str) -> str:
    first = action.split(maxsplit=1)[0].lower()
    if _DOING.match(action) and first not in _NOT_A_DOING:
        return f"start {_first_lower(action)}"
    if _THING.match(action):
        return f"do {_first_lower(action)}"
    return _first_lower(action)


def _core(text: str | None) -> str:
    return _WANTING.sub("", _trim(text))


def _trim(text: str | None) -> str:
    return " ".join((text or "").split()).strip(" .,;:!?")


def _phrase(text: str | None, said_back: bool) -> str:
    trimmed = _trim(text)
    phrase = _lower_start(to_second_person(trimmed) if said_back else trimmed)
    if _STARTS_WITH_DAY.match(phrase):
        phrase = f"on {phrase}"
    return re.sub(rf"\b{_DAY}\b", lambda m: m[0].capitalize(), phrase, flags=re.IGNORECASE)


def _said_once(phrase: str, earlier: list[str]) -> str:
    """Leave out "in the morning" after "every morning": it is said already."""
    told = " ".join(earlier).lower()
    for part in _PARTS_OF_DAY:
        if re.search(rf"\b{part}s?\b", told):
            phrase = re.sub(rf"^(?:in|at|on) (?:the )?{part}s?\b[\s,]*", "", phrase, flags=re.I)
    return phrase


def _lower_start(text: str) -> str:
    return _first_lower(text) if _LOWER_AT_START.match(text) else text


def _first_lower(text: str) -> str:
    first = text.split(maxsplit=1)[0] if text else ""
    if first == "I" or first.startswith(("I'", "I\u2019")) or (len(first) > 1 and first.isupper()):
        return text
    return text[:1].lower() + text[1:]


def _holds(earlier: str, phrase: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", earlier, re.IGNORECASE) is not None
