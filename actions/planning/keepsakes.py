"""The plan to keep: as a picture or a page that the person shares with whom they choose."""

from __future__ import annotations

from actions.agenda.words import listed
from actions.answers.hearing import answer_to
from actions.files import keep_file
from actions.planning.plan_in_words import helper_shown, if_then_line, in_first_person, plan_line
from actions.planning.plan_parts import as_draft, exceptions_kept, stated_limits
from actions.planning.plan_ways import way_round
from actions.turn import Turn, step
from coaching.first_person import to_first_person
from coaching.limit import Limit
from coaching.quiet_hours import say_date
from paper.card import plan_card
from paper.pages import plan_page
from paper.plan import PlanCard, plan_caption
from store.check_ins import CheckInState, check_ins_of
from store.clock import to_london
from store.goals import Goal, goal_in_hand
from store.plans import Plan, agreed_plan
from understanding.people.thinks_little_of_self import thinks_little_of_self
from understanding.plans.reasons import is_reason

#: What a plan has to fit round, on a card that is theirs.
ROUND = {
    Limit.COST: "money",
    Limit.TRAVEL: "getting about",
    Limit.ENERGY: "my energy",
    Limit.CARING: "who I look after",
    Limit.PAIN: "pain",
    Limit.TIME: "time",
}


def card_of(turn: Turn, goal: Goal, plan: Plan) -> PlanCard:
    """What the card shows, all of it in their words."""
    coming = check_ins_of(turn.session, turn.person.id, CheckInState.PLANNED, CheckInState.SNOOZED)
    draft = in_first_person(as_draft(plan))
    kinds = sorted(limit.value for limit in stated_limits(turn))
    why = goal.why_it_matters or ""
    sentence = plan_line(draft, said_back=False)
    # What they said themselves comes in their words; the kinds that we read in it come after.
    around = [*exceptions_kept(turn, sentence), *(ROUND[Limit(kind)] for kind in kinds)]
    return PlanCard(
        goal=to_first_person(goal.name),
        plan=sentence,
        # Nobody's picture says that they are a bad father, whatever they said in a low hour.
        why=why if is_reason(why) and not thinks_little_of_self(why) else "",
        fits_round=listed(around),
        way_round=to_first_person(way_round(turn, goal)),
        if_then=if_then_line(draft),
        who_helps=helper_shown(plan.who_helps),
        check_in=say_date(coming[0].due_at) if coming else "",
        made_on=to_london(turn.now).date(),
    )


def give(turn: Turn, kind: str) -> None:
    """Hand over the agreed plan as a picture or a page."""
    goal = goal_in_hand(turn.session, turn.person.id)
    plan = agreed_plan(turn.session, goal.id) if goal else None
    if goal is None or plan is None:
        turn.say("utter_no_plan_yet")
        return
    card = card_of(turn, goal, plan)
    if kind == "page":
        path = keep_file(turn, f"plan-{plan.id}.pdf", plan_page(card))
        turn.give_file(path, "utter_page_caption")
    else:
        path = keep_file(turn, f"plan-{plan.id}.png", plan_card(card))
        turn.give_file(path, "utter_card_caption", plan=plan_caption(card))


@answer_to("keep_plan")
def hear_keep_plan(_turn: Turn, label: str) -> str | None:
    """Only who asks for a picture or a page is sent one: "I don't want a picture" asks for none."""
    if label in {"picture", "page"}:
        return None
    return "picture" if label == "yes" else "no"


@step("action_give_plan")
def give_plan(turn: Turn) -> None:
    """After a plan is agreed: in the form they chose."""
    give(turn, turn.answer)


@step("action_give_card")
def give_card(turn: Turn) -> None:
    """On request, at any time: a page where they speak of paper, else a picture."""
    words = turn.text.casefold()
    paper = any(word in words for word in ("print", "page", "pdf", "paper"))
    give(turn, "page" if paper else "picture")
