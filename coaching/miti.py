"""What a coach's lines do, in the codes of MITI 4.2.1, and what a whole talk looks like by them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median

from coaching.wording import advice


class Code(str, Enum):
    """MITI 4.2.1's behaviour codes by our short names, and NONE for menus and technical text."""

    GI = "giving_information"
    PERSUADE = "persuade"
    PWP = "persuade_with_permission"
    Q = "question"
    SR = "simple_reflection"
    CR = "complex_reflection"
    AF = "affirm"
    SEEK = "seeking_collaboration"
    EMPH = "emphasising_autonomy"
    CONFRONT = "confront"
    NONE = "none"


ADHERENT = frozenset({Code.AF, Code.SEEK, Code.EMPH})
NON_ADHERENT = frozenset({Code.PERSUADE, Code.CONFRONT})


@dataclass(frozen=True)
class CoachTurn:
    """One message from the coach, with its codes."""

    text: str
    codes: tuple[Code, ...]


@dataclass(frozen=True)
class PersonTurn:
    """One message from the person. Where `agrees` or `asks` is None it is read from the text."""

    text: str
    agrees: bool | None = None
    asks: bool | None = None


@dataclass(frozen=True)
class MitiReport:
    """Counts and shares over one conversation. A share is None where there is nothing to share.

    `unasked_advice` holds the places of those messages in the transcript, from 0.
    """

    reflections: int
    questions: int
    reflections_per_question: float | None
    complex_share: float | None
    unasked_advice: tuple[int, ...]
    median_words: float | None
    open_question_share: float | None
    adherent: int
    non_adherent: int


def report(transcript: Sequence[CoachTurn | PersonTurn]) -> MitiReport:
    """Measure one conversation, oldest message first.

    Figures to read, not to chase: good human practice measured 1.02 reflections a question and
    47 % complex. Only unasked advice is a gate, at none.
    """
    lines = [turn for turn in transcript if isinstance(turn, CoachTurn)]
    codes = [code for line in lines for code in line.codes]
    simple, complex_ = codes.count(Code.SR), codes.count(Code.CR)
    questions = codes.count(Code.Q)
    asked = [line for line in lines if Code.Q in line.codes]
    words = [len(said.split()) for said in _whole_turns(transcript)]
    return MitiReport(
        reflections=simple + complex_,
        questions=questions,
        reflections_per_question=_share(simple + complex_, questions),
        complex_share=_share(complex_, simple + complex_),
        unasked_advice=_unasked(transcript),
        median_words=median(words) if words else None,
        open_question_share=_share(sum(is_open(line.text) for line in asked), len(asked)),
        adherent=sum(code in ADHERENT for code in codes),
        non_adherent=sum(code in NON_ADHERENT for code in codes),
    )


def is_open(text: str) -> bool:
    """Whether the question in a line leaves room: "what helps?", not "does it?" or "how many?"."""
    text = text.replace("\u2019", "'").lower()
    question = next((part for part in re.split(r"(?<=[.!?])\s+", text) if "?" in part), text)
    if re.search(r"\bhow (?:many|much|often|long|old|far|sure|important|confident)\b", question):
        return False
    if re.search(
        r"^(?:do|does|did|is|are|was|were|have|has|would|will|can|could|shall)\b", question
    ):
        return False
    return bool(
        re.search(r"\b(?:what|how|why|who|where|in what way)\b", question)
        or re.search(r"^(?:tell me|say more)", text)
    )


def _whole_turns(transcript: Sequence[CoachTurn | PersonTurn]) -> list[str]:
    """All the coach says before the person speaks again is one turn."""
    turns: list[str] = []
    is_new = True
    for turn in transcript:
        if isinstance(turn, PersonTurn):
            is_new = True
        elif is_new:
            turns.append(turn.text)
            is_new = False
        else:
            turns[-1] += f" {turn.text}"
    return turns


def _unasked(transcript: Sequence[CoachTurn | PersonTurn]) -> tuple[int, ...]:
    """Places of advice or information that nobody asked for and nobody agreed to.

    A permission is a request, or a yes to a seeking line. It covers one run of the coach's
    messages with information in it, and a no takes it back.
    """
    found: list[int] = []
    permitted = informed = sought = False
    for place, turn in enumerate(transcript):
        if isinstance(turn, PersonTurn):
            agrees, asks = _agrees(turn), _asks(turn)
            if asks or (sought and agrees):
                permitted = True
            elif informed or agrees is False:
                permitted = False
            informed = sought = False
            continue
        sought = sought or Code.SEEK in turn.codes
        if Code.PERSUADE in turn.codes:
            found.append(place)
        elif _informs(turn):
            informed = True
            if not permitted:
                found.append(place)
    return tuple(found)


def _informs(turn: CoachTurn) -> bool:
    if Code.GI in turn.codes or Code.PWP in turn.codes:
        return True
    return Code.NONE not in turn.codes and advice(turn.text) is not None


def _agrees(turn: PersonTurn) -> bool | None:
    if turn.agrees is not None:
        return turn.agrees
    text = turn.text.lower().strip()
    if re.match(r"(?:no|nah|naw|nope|not now|no thanks|rather not)\b", text):
        return False
    said_yes = re.match(
        r"(?:yes|yeah|yep|aye|ok|okay|sure|please|go on|fine|all right|alright)\b", text
    )
    return True if said_yes else None


def _asks(turn: PersonTurn) -> bool:
    if turn.asks is not None:
        return turn.asks
    text = turn.text.lower().strip()
    return bool(
        re.search(r"\?\s*$", text) or re.match(r"(?:what|how|where|who|can you|tell me)\b", text)
    )


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None
