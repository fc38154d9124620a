"""The plan is read back: a yes, or a change that is said straight away."""

from __future__ import annotations

import re

from actions.answers.hearing import NOT_UNDERSTOOD, answer_to
from actions.planning.mending import SMALLER, is_out_already, mend
from actions.planning.plan_parts import part_that_says
from actions.planning.planning import draft_in_hand
from actions.planning.said_of_plan import (
    adds_a_limit,
    begins_anew,
    calls_the_way,
    part_called,
    piece_called,
    say_anew,
    says_more,
    unless_yes,
)
from actions.turn import Turn
from store.clock import now_utc
from store.plans import Plan
from understanding.people.told_along import besides_a_yes, only_agrees
from understanding.plans.as_it_is import finds_it_good
from understanding.plans.corrections import Correction, read_correction
from understanding.plans.named_part import means_the_cue, part_named
from understanding.plans.plans import PlanParts, read_plan_parts
from understanding.plans.taken_out import is_too_much, taken_out
from understanding.text.words import in_english

#: "Change something. Take out the bit about money": what the button says, and then what to change.
_THE_BUTTON_TYPED = re.compile(
    r"^\W*(?:(?:och|no|naw|aye|well|ok|yes|please)[\s,]+)*change (?:something|sumthin\w*|one thing)"
    r"[\s,.:;-]+(?=\w+ \w)",
    re.IGNORECASE,
)


@answer_to("read_back")
def hear_read_back(turn: Turn, label: str) -> str | None:
    """What is not right may be said straight away; nobody is then sent through the parts."""
    if turn.pressed is None:
        turn.text = _THE_BUTTON_TYPED.sub("", turn.text, count=1)
    draft = draft_in_hand(turn)
    if label == "doubts":
        return None  # "Aye but ah cannae": no yes, and no part of it is wrong.
    if label == "yes" and not draft.what:
        return "anew"  # There is nothing in it to agree to.
    if turn.pressed is None and finds_it_good(turn.text):
        return "yes"  # "Nothing to change, it's good."
    if label == "yes" and only_agrees(turn.text):
        return None
    if label != "yes" and adds_a_limit(turn):
        return "mended"
    if label == NOT_UNDERSTOOD or not says_more(turn):
        return None
    said = read_correction(turn.text, now=turn.now)
    if said.anew:
        return begins_anew(said)
    if not said and SMALLER.search(in_english(turn.text)):
        return "smaller"
    if called := _called_wrong(draft, said, turn.text):
        say_anew(turn, draft, called)
        return "one_part"
    return _mended_or_yes(turn, draft, said, label)


def _called_wrong(draft: Plan, said: Correction, text: str) -> str | None:
    """The part that is to be said anew: called by its name, or one that they cannot do."""
    called = part_called(text)
    goes = (out := taken_out(text)) is not None and part_named(out.thing) is not None
    if called and not goes and (not said or means_the_cue(text)) and not said.cue:
        return called
    return _cannot_do(draft, said)


def _mended_or_yes(turn: Turn, draft: Plan, said: Correction, label: str) -> str | None:
    """Put right what is said to be; whatever changes nothing agrees, or tells of something."""
    if calls_the_way(turn):
        return "mended"
    if is_out_already(turn, draft):
        return "as_is"
    # "Grand, a walk it is" agrees; "aye but Thursday" changes the day.
    if mend(turn, draft, turn.text, doing=label != "yes"):
        return "mended"
    if said.parts != PlanParts() and label != "yes":
        return "as_is"  # "No, Wednesdays", where it says so: it is read back again.
    if called := piece_called(draft, turn.text):
        say_anew(turn, draft, called)
        return "one_part"
    if label != "yes" and is_too_much(turn.text):
        return "smaller"
    if besides_a_yes(turn.text) is not None:
        return "yes_told"  # "Aye, that's it. Ma foot's sore the day but."
    return unless_yes(label)


def _cannot_do(draft: Plan, said: Correction) -> str | None:
    """The part that a limit speaks of: "I cannae do ten minutes", where ten minutes are planned."""
    if said.parts != PlanParts() or len(said.limits) != 1:
        return None
    amount = read_plan_parts(said.limits[0], now=now_utc()).how_much
    return part_that_says(draft, amount) if amount else None
