"""What is asked along the way: answered as honestly as a machine can, and back to the question."""

from __future__ import annotations

from actions.always.always import resume
from actions.services.finding import offer
from actions.services.whereabouts import place_is_wanted
from actions.turn import Turn, step
from understanding.talking.asked_along import AskedAlong, read_asked_along
from understanding.talking.law_asked import of_a_home, of_work

ANSWERS = {
    AskedAlong.NUMBER: "utter_asked_number",
    AskedAlong.BENEFITS: "utter_asked_benefits",
    AskedAlong.FOR_THE_BODY: "utter_asked_for_body",
    AskedAlong.WHAT_IF: "utter_asked_what_if",
    AskedAlong.IF_BAD: "utter_asked_if_bad",
    AskedAlong.LAW: "utter_asked_law",
}
#: Who advises of it, as it is looked for.
ADVICE_ON_WORK, ADVICE_ON_HOME = "advice on rights at work", "housing advice, tenants' rights"
ADVICE_ON_RIGHTS = "advice on my rights, citizens advice"


@step("action_asked_along")
def answer_asked_along(turn: Turn) -> None:
    """What is done with a rating, who knows of benefits or bodies, the rain, and if it is bad."""
    context = turn.latest.get("metadata") or {}
    told_before = [*(context.get("history") or ()), *(context.get("topics") or ())]
    asked = read_asked_along(turn.text, map(str, told_before))
    turn.say(ANSWERS[asked] if asked is not None else "utter_no_answer_to_that")
    if asked is AskedAlong.LAW and not turn.slots.get("on_hold"):
        _find_adviser(turn)
    elif turn.asked is None:
        resume(turn)
    else:
        turn.go_to(turn.asked)


def _find_adviser(turn: Turn) -> None:
    """Look for who may advise; then back to what was talked about."""
    need = ADVICE_ON_RIGHTS
    if of_work(turn.text):
        need = ADVICE_ON_WORK
    elif of_a_home(turn.text):
        need = ADVICE_ON_HOME
    turn.set("need", need)
    turn.set("services_shown", None)
    turn.fresh_need, turn.starts_anew = need, True
    if place_is_wanted(turn):
        turn.go_to("place")
    else:
        offer(turn, need)
