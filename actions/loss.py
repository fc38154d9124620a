"""Somebody has died: sorry is said once a talk, and space is left before anything else is asked."""

from __future__ import annotations

from actions.agenda import take_things, waiting_items
from actions.always import resume
from actions.hearing import answer_to
from actions.reflecting import say_words_back
from actions.turn import SAID_FIRST, Turn, step
from actions.words import said_back
from coaching.texts import capital
from store.agenda import item_in_focus
from understanding.loss import loss_in, told_beside

#: Before anything was settled on: what they told besides is taken up, or something else is asked.
BEGINNINGS = frozenset({None, "open", "area", "area_more", "which"})


def say_sorry_for_loss(turn: Turn, text: str | None = None) -> bool:
    """Say once a talk that we are sorry, with their word for who it was; tell whether it was said.

    `text` is what they said, where that is not this message.
    """
    if told_today(turn) or turn.reading.get("safety"):
        return False
    loss = loss_in(turn.text if text is None else text)
    if loss is None:
        return False
    turn.set("loss_told", turn.now.date().isoformat())
    who = said_back(loss.whom) if loss.whom else None
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


def told_today(turn: Turn) -> bool:
    """Tell whether sorry was said in this talk."""
    return turn.slots.get("loss_told") == turn.now.date().isoformat()


def _named(who: str) -> str:
    return who if who.startswith("your ") else capital(who)


@step("action_loss")
def hear_loss(turn: Turn) -> None:
    """Say sorry and ask whether to say more or go on; what was told besides is kept for then."""
    if not say_sorry_for_loss(turn):
        say_words_back(turn, turn.text)
    beside = told_beside(turn.text)
    if beside and turn.asked in BEGINNINGS and turn.slots.get("consent") == "yes":
        take_things(turn, beside)
    turn.go_to("loss_more")


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
