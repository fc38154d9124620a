"""What an answer says of the plan: more than was offered, a limit, a part called wrong."""

from __future__ import annotations

from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.plan_parts import part_that_says
from actions.planning.plan_ways import take_way_off
from actions.planning.planning import PART_OF
from actions.turn import Turn
from store.agenda import LimitKind, note_limit
from store.plans import Plan
from understanding.plans.corrections import Correction, read_correction
from understanding.plans.exceptions import exceptions, left_out_by_us
from understanding.plans.named_part import means_the_cue, names_the_way, part_named, read_named_part
from understanding.plans.taken_out import piece_meant
from understanding.talking.choices import is_offered

#: A bare "no" or "change it" names no part.
FEWEST_WORDS = 2


def says_more(turn: Turn) -> bool:
    """Whether something is typed that is not just one of the answers on offer."""
    offered = turn.question.choices if turn.question else {}
    enough = len(turn.text.split()) >= FEWEST_WORDS
    return turn.pressed is None and enough and not is_offered(turn.text, offered)


def calls_the_way(turn: Turn) -> bool:
    """ "No the when it gets hard bit": the way round is named, and comes out."""
    piece = piece_meant(turn.text)
    return bool(piece and names_the_way(piece)) and take_way_off(turn, goal_for_plan(turn))


def adds_a_limit(turn: Turn) -> bool:
    """Keep what the plan is said to leave out; tell whether a limit is all that is told."""
    missed = left_out_by_us(turn.text) if turn.pressed is None else None
    if missed is not None and not turn.exceptions:
        note_limit(turn.session, turn.person.id, LimitKind.OTHER, missed, turn.now)
    only = not read_correction(exceptions(turn.text)[0], now=turn.now)
    return only and (missed is not None or bool(turn.exceptions))


def piece_called(draft: Plan, text: str) -> str | None:
    """The part meant by words that stand in it: "the morning bit", "ten minutes is too long"."""
    piece = piece_meant(text)
    return (part_named(piece) or part_that_says(draft, piece)) if piece else None


def part_called(text: str) -> str | None:
    """The part that is called wrong, or meant, with nothing said of what is to stand there."""
    called = read_named_part(text)
    if called is not None:
        return called.part
    return "cue" if means_the_cue(text) else None


def say_anew(turn: Turn, draft: Plan, question: str) -> None:
    """Have one part said anew."""
    setattr(draft, PART_OF[question].value, None)
    turn.set("editing", question)


def unless_yes(label: str) -> str:
    """Whatever is not plainly a part of the plan changes nothing: which one is asked."""
    return "yes" if label == "yes" else "which_bit"


def begins_anew(said: Correction) -> str:
    """The plan goes; what was told besides begins the new one."""
    return "anew_told" if said != Correction(anew=True) else "anew"
