"""What already helps, before any idea of ours; what would help and is not there yet is no help."""

from __future__ import annotations

import re

from actions.answers.hearing import answer_to, reads_first
from actions.planning.wishing import take_wish_told_early
from actions.turn import Turn
from directory.kinds import kinds_asked
from directory.needs import needs_in
from store.agenda import (
    note_strength,
)
from understanding.people.caring import tells_of_caring
from understanding.people.loss import told_beside
from understanding.people.mourned import names_the_dead
from understanding.plans.said_as_wish import named_help, would_help
from understanding.rulers.rated_if import unmet_condition
from understanding.talking.acts import Act, no_answer_by_act, surely
from understanding.talking.said_in_short import InShort, said_in_short
from understanding.talking.set_apart import set_apart
from understanding.talking.told_before import said_again, told_again, told_before
from understanding.text.filler import is_filler
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.text.words import in_english
from understanding.topics.helps import (
    help_in,
    helps_now,
    names_a_help,
    says_nothing_helps,
    says_when_it_helps,
)

#: "None of these": of a list that stood there before, and no help.
NONE_OF_THEM = re.compile(
    r"\W*(?:(?:no|och|well)[\s,.]+)*(?:none|not any|not one|neither) of "
    r"(?:these|them|those|that|it)(?: really| help| helps| at all| thanks)*\W*"
)


#: Clauses of what they told before: "sore and I hardly get oot, a hot bath helps".
CLAUSES = re.compile(r"(?:[.!?;,]+\s+|\n+)(?:(?:but|and)\s+)?|\s+but\s+")


@reads_first("helps")
def read_told_before(turn: Turn) -> str | None:
    """ "I told you, Jean phones me" tells it again; "ah said already" sends us to look for it."""
    if turn.pressed is not None or not told_before(turn.text):
        return None
    again = said_again(turn.text)
    if again is None or shape_of(bare_phrase(again)) is not Shape.TO_DO:  # That is a wish.
        turn.text = told_again(turn.text) or _help_told_before(turn)
    return "said"


def _help_told_before(turn: Turn) -> str:
    """What an earlier message of this talk says helps, in so many words, newest first; or ""."""
    for said in reversed((turn.latest.get("metadata") or {}).get("history") or ()):
        clauses = [one for one in CLAUSES.split(str(said)) if named_help(one) != one]
        if clauses and not told_before(str(said)):
            return str(clauses[-1])
    return ""


@answer_to("helps")
def hear_strength(turn: Turn, label: str) -> str | None:
    """What already helps comes before any idea of ours; more of the trouble is no help."""
    again = turn.pressed is None and told_before(str(turn.latest.get("text") or ""))
    if again and not turn.text:
        return None  # Where it cannot be found we go on: to ask once more would doubt them.
    if turn.pressed is None and says_nothing_helps(turn.text):
        return "no"  # "Nothing help me": no help, and no line of any list.
    if label == "said" and is_filler(turn.text):
        return "unsure"  # "Let me think": nothing is named as yet.
    if _says_nothing_helps(turn) or NONE_OF_THEM.fullmatch(in_english(turn.text)):
        return "no"
    if label != "said":
        return None
    talk, barrier = str(turn.reading.get("talk")), turn.reading.get("barrier")
    # Who has died is no help, and neither is what they say of themselves or the coach.
    said = helps_now(help_in(told_beside(set_apart(turn.text).told)))
    lacking = would_help(said)
    condition = f"if I had {lacking}" if lacking else unmet_condition(said)
    if condition:
        turn.set("would_help", condition)
        # What is not there yet is no help; what may be found near by can be looked for.
        return (
            "find_service"
            if needs_in(said) or kinds_asked(said) or tells_of_caring(said)
            else "trouble"
        )
    acts = turn.reading.get("acts")
    named = says_when_it_helps(said) or names_a_help(said, talk=talk, barrier=barrier)
    named = named or again or surely(Act.HELP, acts)
    if take_wish_told_early(turn):
        return "wished"
    if names_the_dead(said, turn.slots.get("mourned")):
        return "trouble"  # What somebody who has died did is heard, and is no help of today.
    if not said or not named or (not again and no_answer_by_act(acts, "helps")):
        return "trouble"
    if turn.once("strength"):
        note_strength(turn.session, turn.person.id, said, turn.now)
    return None


def _says_nothing_helps(turn: Turn) -> bool:
    """ "Nowt", or "nothing. My sister used to take her": and no help is named besides."""
    first = re.split(r"[.!,;]\s", turn.text.strip(), maxsplit=1)[0]
    if InShort.NOTHING not in {said_in_short(turn.text), said_in_short(first)}:
        return False
    rest = help_in(turn.text)
    named = shape_of(bare_phrase(rest)) in {Shape.THING, Shape.DOING}
    return rest == turn.text or not (named or re.search(r"\b(?:help|ease)", in_english(rest)))
