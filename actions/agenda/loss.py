"""Somebody has died: sorry is said once a talk, and space is left before anything else is asked."""

from __future__ import annotations

from actions.agenda.agenda import take_things, waiting_items
from actions.agenda.reflecting import say_words_back, variant_for
from actions.agenda.words import said_back
from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.planning.plan_parts import take_off
from actions.turn import SAID_FIRST, Turn, step
from coaching.texts import capital
from store.agenda import item_in_focus
from store.goals import goal_in_hand
from store.plans import agreed_plan, draft_plan
from understanding.people.loss import loss_in, told_beside
from understanding.people.mourned import Mourned, kept_as, mourned_in, read_kept, remembers
from understanding.reflection import reflect

#: Before anything was settled on: what they told besides is taken up, or something else is asked.
BEGINNINGS = frozenset({None, "open", "area", "area_more", "which"})


def say_sorry_for_loss(turn: Turn, text: str | None = None) -> bool:
    """Say once a talk that we are sorry, with their word for who it was; tell whether it was said.

    `text` is what they said, where that is not this message.
    """
    if told_today(turn) or turn.reading.get("safety"):
        return False
    return say_sorry(turn, turn.text if text is None else text)


def say_sorry(turn: Turn, text: str) -> bool:
    """Say that we are sorry for the loss that a message tells of; tell whether it tells of one."""
    loss = loss_in(text)
    if loss is None:
        return False
    turn.set("loss_told", turn.now.date().isoformat())
    remember(turn, text)
    told = mourned_in(text)
    who = _called(told) if told is not None and told.whom else said_back(loss.whom or "") or None
    if who is None:
        turn.say("utter_sorry_someone_died")
    elif loss.missed:
        turn.say("utter_sorry_missed", who=_named(who))
    elif who.split()[0] in {"your", "our", "the"}:
        turn.say("utter_sorry_for_loss", who=who)
    else:
        turn.say("utter_sorry_about", who=_named(who))
    return True


SAID_FIRST.append(say_sorry_for_loss)


def remember(turn: Turn, text: str) -> None:
    """Keep who has died, for the days when it comes back; a name told later is added."""
    told = mourned_in(text)
    if told is not None:
        turn.set("mourned", kept_as(told))
        take_off_the_dead(turn, told)


def take_off_the_dead(turn: Turn, dead: Mourned) -> None:
    """Whoever has died helps with no plan any more: nobody has to ask for that."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None:
        return
    for plan in (draft_plan(turn.session, goal.id), agreed_plan(turn.session, goal.id)):
        if plan is None:
            continue
        name = next((one for one in (dead.name, dead.whom) if one and take_off(plan, one)), None)
        if name is None and turn.asked == "who" and plan.who_helps is None:
            plan.who_helps = ""  # "Wullie but he's deid" answers who could help.


def told_today(turn: Turn) -> bool:
    """Tell whether sorry was said in this talk."""
    now = any(event.get("name") == "loss_told" for event in turn.events)
    return now or turn.slots.get("loss_told") == turn.now.date().isoformat()


def _named(who: str) -> str:
    return who if who.startswith("your ") else capital(who)


@step("action_loss")
def hear_loss(turn: Turn) -> None:
    """Say sorry and ask whether to say more or go on; what was told besides is kept for then."""
    if not say_sorry_for_loss(turn) and not _remember_with(turn):
        say_words_back(turn, turn.text)
    keep_told_beside(turn)
    turn.go_to("loss_more")


def keep_told_beside(turn: Turn) -> None:
    """What was told besides the loss is kept for later, where nothing was settled on as yet."""
    beside = told_beside(turn.text)
    if beside and turn.asked in BEGINNINGS and turn.slots.get("consent") == "yes":
        take_things(turn, beside)


def _remember_with(turn: Turn) -> bool:
    """On a day of somebody who has died, name them; tell whether it was such a day."""
    kept = turn.slots.get("mourned")
    known = read_kept(str(kept)) if kept else None
    if not remembers(turn.text, known):
        return False
    turn.set("loss_told", turn.now.date().isoformat())
    if known is not None:
        turn.say("utter_remembered", who=_called(known))
    else:
        turn.say("utter_day_of_theirs")
    return True


def _called(known: Mourned) -> str:
    """ "Your sister Jeanie", "Jeanie" or "your sister", as far as it was told."""
    whom = said_back(known.whom) if known.whom else ""
    return " ".join(part for part in (whom, known.name or "") if part)


@step("action_hear_of_them")
def hear_of_them(turn: Turn) -> None:
    """What is told of somebody who has died is met with their name, never with a mere nod."""
    kept = turn.slots.get("mourned")
    found = reflect(told_beside(turn.text) or turn.text, asked="open", variant=variant_for(turn))
    if found is not None and found.confidence == "sure":
        turn.say("utter_reflect", reflection=found.text)
    elif kept:
        known = read_kept(str(kept))
        turn.say("utter_heard_of_them", who=known.name or said_back(known.whom or ""))
    else:
        turn.say("utter_heard_of_the_dead")


@answer_to("loss_more")
def hear_more(_turn: Turn, label: str) -> str | None:
    """A yes is a wish to say more; a no, a skip or "not sure" goes on."""
    if label in {"no", "unsure", "skipped"}:
        return "go_on"
    return "more" if label == "yes" else None


@step("action_after_loss")
def after_loss(turn: Turn) -> None:
    """On with what was told besides, else with the question that waited."""
    if turn.main_question not in BEGINNINGS:
        resume(turn)
        return
    if item_in_focus(turn.session, turn.person.id) is not None:
        turn.go_to("more")
    elif waiting_items(turn):
        turn.go_to("which")
    else:
        turn.go_to("else")
