"""What already helps, before any idea of ours; what would help and is not there yet is no help."""

from __future__ import annotations

import re

from actions.answers.hearing import answer_to
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
from understanding.plans.said_as_wish import would_help
from understanding.rulers.rated_if import unmet_condition
from understanding.talking.acts import Act, no_answer_by_act, surely
from understanding.talking.said_in_short import InShort, said_in_short
from understanding.talking.set_apart import set_apart
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


@answer_to("helps")
def hear_strength(turn: Turn, label: str) -> str | None:
    """What already helps comes before any idea of ours; more of the trouble is no help."""
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
    named = named or surely(Act.HELP, acts)
    if take_wish_told_early(turn):
        return "wished"
    if names_the_dead(said, turn.slots.get("mourned")):
        return "trouble"  # What somebody who has died did is heard, and is no help of today.
    if not said or not named or no_answer_by_act(acts, "helps"):
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
