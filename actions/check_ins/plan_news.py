"""News of the plan, told whenever it comes: it gets its credit and is kept, whatever was asked."""

from __future__ import annotations

from actions.always.greeting import close
from actions.check_ins.hard_news import meet_hard_news
from actions.check_ins.how_it_was import say_the_but
from actions.check_ins.outcomes import SAME_TALK, answered_within, keep_outcome
from actions.turn import Turn, step
from store.check_ins import Outcome
from store.goals import Goal, GoalState, goals_of
from store.plans import Plan, agreed_plan
from understanding.check_ins.hard_news import hard_news
from understanding.check_ins.plan_news import PlanNews, read_plan_news, share_told, times_told
from understanding.talking.annoyance import says_more_than_no
from understanding.talking.leave_taking import takes_leave

#: What is asked after each outcome, as at a check-in.
THEN = {
    Outcome.DONE: "made_it_work",
    Outcome.MORE_THAN_PLANNED: "made_it_work",
    Outcome.PARTLY: "what_helped",
    Outcome.NOT_DONE: "in_the_way",
}


def standing_plan(turn: Turn) -> tuple[Goal, Plan] | None:
    """The plan they are living with, and its goal: the one touched last."""
    for goal in goals_of(turn.session, turn.person.id, GoalState.PLANNED):
        plan = agreed_plan(turn.session, goal.id)
        if plan is not None and plan.what:
            return goal, plan
    return None


def news_told(turn: Turn) -> PlanNews | None:
    """How their plan went, where this message tells it."""
    found = standing_plan(turn)
    if found is None or turn.pressed is not None:
        return None
    plan = found[1].what or ""
    return read_plan_news(turn.text, plan, asked_kind=_kind(turn), asked=turn.asked)


def _kind(turn: Turn) -> str | None:
    return turn.question.kind if turn.question else None


@step("action_plan_news")
def hear_news(turn: Turn) -> None:
    """Keep how it went, give the credit and go on from there: what was asked can wait."""
    found, news = standing_plan(turn), news_told(turn)
    if found is None or news is None:
        turn.say("utter_heard")
        turn.go_to(turn.asked or "open")
        return
    goal, plan = found
    # The plan told of is the one in hand from now on, whatever was begun since.
    goal.changed_at = turn.now
    turn.session.flush()
    outcome = Outcome(news.outcome)
    keep_outcome(turn, outcome)
    give_credit(turn, outcome, plan)
    if hard_news(turn.text) is not None:
        meet_hard_news(turn)
    elif takes_leave(turn.text):
        close(turn)
    else:
        turn.go_to(THEN[outcome])


def give_credit(turn: Turn, outcome: Outcome, plan: Plan | None) -> None:
    """The credit is theirs, for what they had planned and for as much of it as they did."""
    share = share_told(turn.text)
    if outcome is Outcome.PARTLY and share is not None:
        turn.say("utter_affirm_share", share=share)
    elif outcome is Outcome.PARTLY and (times := times_told(turn.text)) is not None:
        turn.say("utter_affirm_times", times=times)
    elif outcome is Outcome.PARTLY:
        turn.say("utter_affirm_part")
    elif outcome is Outcome.MORE_THAN_PLANNED:
        turn.say("utter_affirm_more")
    elif outcome is Outcome.DONE:
        turn.say("utter_affirm_done", plan=plan.what if plan and plan.what else "your plan")
    elif not says_more_than_no(turn.text) or hard_news(turn.text) is None:
        turn.say("utter_normalise")


@step("action_credit_told")
def credit_told(turn: Turn) -> None:
    """The credit for what was done comes first, where hard news came along with it."""
    found, told = standing_plan(turn), answered_within(SAME_TALK, turn)
    if told is not None and told.outcome is not None:
        give_credit(turn, told.outcome, found[1] if found else None)


@step("action_affirm_part")
def affirm_part(turn: Turn) -> None:
    """Part of it counts, and is named where they named it: "3 nights out of 4"."""
    give_credit(turn, Outcome.PARTLY, None)
    say_the_but(turn)
