"""What is surely an answer to the question that waits, whatever else its words might mean."""

from __future__ import annotations

from typing import Callable, Optional

from coaching.questions import kind_of
from dialogue.denied_alarm import DANGER_SIGNS
from understanding.check_ins.agreeing_to_write import asks_how_it_goes
from understanding.danger.red_flags import read_red_flag
from understanding.plans.of_the_asking import OfTheAsking, of_the_asking
from understanding.plans.out_of_reach import out_of_reach
from understanding.plans.to_do import ToDo, what_is_named
from understanding.rulers.sure_in_words import cannot_tell
from understanding.rulers.ways_to_rate import way_to_rate
from understanding.services.asks_of_a_group import asks_of_a_group
from understanding.talking.asides import (
    asks_for_page,
    ends_the_day,
    leaves_for_later,
    that_is_all,
)
from understanding.talking.asked_of_coach import read_asked_of_coach
from understanding.talking.declines import not_now
from understanding.talking.ideas_asked import asks_for_ideas_in
from understanding.talking.leave_taking import takes_leave
from understanding.talking.told_before import told_before
from understanding.topics.picking import place_in_a_list

ANSWER = "answer"
#: The four questions of the page for a visit: whatever is told there goes on it.
SHEET = frozenset({"working", "not_working", "matters", "my_questions"})
#: "What can I do?" asks for ideas there, and is no call for help.
ASKED_FOR_AN_IDEA = frozenset({"change", "small_step", "idea", "pick_idea", "what"})
ABOUT_IDEAS = frozenset({ToDo.WANTS_IDEAS, ToDo.TURNED_DOWN, ToDo.ALL_OF_THEM})
#: "That's everything" ends these, and "enough for today" is no word for the people behind it.
ENDS_IN_WORDS = frozenset({"telling", "differently"})
#: Where one of several things on offer is picked.
PICKED_BY_PLACE, MOST_OFFERED = frozenset({"which", "pick_idea", "pick_way"}), 5


#: Why, and what would help: where "like I said" answers.
ASKS_WHY = frozenset(
    "importance_why why_it_matters importance_raise confidence_why confidence_raise".split()
)


#: A part of a plan that was told already is looked for in what they told.
PARTS_OF_A_PLAN = frozenset("what how_much when_to how_often who cue own_words smaller".split())


def _ends_the_page(text: str) -> bool:
    return asks_for_page(text) or leaves_for_later(text) or that_is_all(text)


#: Where these are asked, whatever a reader finds is the answer.
_ANSWERED: tuple[tuple[frozenset[str], Callable[[str], object]], ...] = (
    (ASKED_FOR_AN_IDEA, lambda text: what_is_named(text) in ABOUT_IDEAS),
    # "Win the lottery" is a wish, and no request.
    (frozenset({"wish", "own_wish"}), out_of_reach),
    # "Something practical, what can I do?" asks for ideas there, and for no list of commands.
    (frozenset({"wish", "own_wish", *ASKED_FOR_AN_IDEA}), asks_for_ideas_in),
    (frozenset({"change"}), not_now),
    # "Maybe the last one" picks, and goes nowhere back.
    (PICKED_BY_PLACE, lambda text: place_in_a_list(text, MOST_OFFERED) is not None),
    # "Who are they?" is asked of the people on offer, and not of the coach.
    (frozenset({"peer"}), asks_of_a_group),
    # "What do you mean by that?" is answered there.
    (frozenset({DANGER_SIGNS}), read_red_flag),
    # "I just said" is owned, and not asked for a third time.
    (
        ASKS_WHY | PARTS_OF_A_PLAN,
        lambda text: told_before(text) and not takes_leave(text),
    ),
    # "Too many questions", "you're the coach": met there, and no feeling to be taken up.
    (
        ASKED_FOR_AN_IDEA | PARTS_OF_A_PLAN,
        lambda text: of_the_asking(text) in {OfTheAsking.COMPLAINS, OfTheAsking.YOURS_TO_SAY},
    ),
    # "How would you write to me?" is answered there.
    (
        frozenset({"check_in", "check_in_when"}),
        lambda text: asks_how_it_goes(text) and not read_asked_of_coach(text),
    ),
    (SHEET, _ends_the_page),
    (ENDS_IN_WORDS, lambda text: that_is_all(text) or ends_the_day(text)),
)
#: "Numbers are stupid" is no quarrel, and "don't ask me" says that they cannot tell.
_BESIDE_A_RULER = (way_to_rate, cannot_tell)


def is_an_answer(text: str, asked: Optional[str]) -> bool:
    """Tell whether a message answers this question in words that elsewhere ask or wish."""
    if kind_of(asked) == "ruler" and any(read(text) for read in _BESIDE_A_RULER):
        return True
    return any(asked in where and bool(read(text)) for where, read in _ANSWERED)
