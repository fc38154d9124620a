"""Hard news is met before any form: what happened is said back, the gravest of it first."""

from __future__ import annotations

from actions.agenda.reflecting import variant_for
from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.check_ins.outcomes import SAME_TALK, answered_within
from actions.planning.problem_solving import name_problem
from actions.turn import Turn, step
from store.check_ins import check_in_to_answer
from understanding.check_ins.hard_news import Grave, HardNews, hard_news, just_home
from understanding.reflection import reflect

#: A check-in is being talked through there.
OF_THE_CHECK_IN = frozenset(
    "how_did_it_go made_it_work what_helped in_the_way instead flare fix_worked next".split()
)
#: What is said to each kind of news, after their own words.
LINES = {
    Grave.HOSPITAL: "utter_hard_hospital",
    Grave.TAKEN_ILL: "utter_hard_ill",
    Grave.TEARS: "utter_hard_tears",
    Grave.REFUSED: "utter_hard_refused",
    Grave.NO_SLEEP: "utter_hard_no_sleep",
}


def own_stay_in_hospital(news: HardNews) -> bool:
    """Whether they themselves were taken ill: danger signs are asked about first."""
    return news.kind is Grave.HOSPITAL and not news.of_another


def say_hard_news(turn: Turn, news: HardNews) -> None:
    """Say back what happened in their words, and that it is hard; no feeling is put in."""
    found = reflect(news.words, asked="open", variant=variant_for(turn))
    if found is not None and found.confidence == "sure":
        turn.say("utter_reflect", reflection=found.text)
    turn.say(LINES[news.kind])


def meet_hard_news(turn: Turn) -> None:
    """Meet it, and leave what comes next to them."""
    news = hard_news(turn.text)
    if news is not None:
        say_hard_news(turn, news)
    # What a ward said of moving about binds any plan, and only they can tell of it.
    own = news is not None and own_stay_in_hospital(news) and just_home(turn.text)
    turn.go_to("ward_said" if own else "hard_news")


@step("action_meet_hard_news")
def meet(turn: Turn) -> None:
    """At a check-in: what happened is heard first, and the plan can wait."""
    meet_hard_news(turn)


@step("action_hear_hard_news")
def hear_it_first(turn: Turn) -> None:
    """Whatever was asked: what happened is heard first, and the question can wait.

    Where they were asked what got in the way, it is the answer too.
    """
    if turn.asked in {"in_the_way", "barrier"}:
        name_problem(turn)
    meet_hard_news(turn)


@step("action_flare_sorry")
def flare_sorry(turn: Turn) -> None:
    """A flare-up is hard; a stay in hospital is named before anything is asked about it."""
    news = hard_news(turn.text) if turn.pressed is None else None
    if news is not None:
        say_hard_news(turn, news)
    else:
        turn.say("utter_flare_sorry")


@answer_to("hard_news")
def hear_what_next(_turn: Turn, label: str) -> str | None:
    """A yes says more; a no leaves it for today; "I know you can't do anything" is heard."""
    return {"yes": "more", "no": "stop", "skipped": "go_on", "unsure": "more"}.get(label)


@step("action_after_hard_news")
def after_hard_news(turn: Turn) -> None:
    """On with the plan: what next where it is known how it went, else how it went."""
    if turn.main_question not in OF_THE_CHECK_IN:
        resume(turn)  # A plan was being made: on with it.
    elif answered_within(SAME_TALK, turn) is not None:
        turn.go_to("next")
    elif check_in_to_answer(turn.session, turn.person.id) is not None:
        turn.go_to("how_did_it_go")
    else:
        resume(turn)
