"""People who have been there: offered once a goal, where there are some."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answers.hearing import answer_to, reads_first
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.plan_parts import stated_limits
from actions.services.help_declined import declined_today
from actions.services.service_cards import show_cards
from actions.turn import Turn, step
from directory.match import Match
from directory.search import peer_support_for
from directory.whereabouts import is_outside
from store.agenda import item_in_focus
from store.clock import to_london
from store.goals import PeerSupport
from store.signposts import services_that_did_not_work
from understanding.services.asks_of_a_group import asks_of_a_group
from understanding.services.help_declined import Declined

SAID_YES = "You said yes to hearing of people who have been there. "
SPOKE_ABOUT = re.compile(r"You spoke about [^.]*people who know[^.]*\. This is for that\. ?")


@step("action_offer_peer")
def offer_peer(turn: Turn) -> None:
    """Peer support is offered once a goal, where there is some; the answer is kept."""
    goal = goal_for_plan(turn)
    unwanted = declined_today(turn) & {Declined.GROUP, Declined.SERVICES}
    if goal.peer_support is not PeerSupport.NOT_OFFERED or unwanted:
        turn.follow_with("action_offer_check_in")
        return
    found = _peers(turn)
    goal.peer_support = PeerSupport.OFFERED if found else PeerSupport.NONE_EXISTS
    if found:
        turn.go_to("peer")
    else:
        turn.follow_with("action_offer_check_in")


def _peers(turn: Turn) -> Match | None:
    if turn.person.place and is_outside(turn.person.place):
        return None
    goal = goal_for_plan(turn)
    item = item_in_focus(turn.session, turn.person.id)
    return peer_support_for(
        turn.session,
        need=f"{item.words if item else ''} {goal.words}",
        place=turn.person.place,
        limits=frozenset(limit.value for limit in stated_limits(turn)),
        exclude_ids=frozenset(services_that_did_not_work(turn.session, turn.person.id, turn.now)),
        today=to_london(turn.now).date(),
    )


@reads_first("peer")
def read_asked_of_peers(turn: Turn) -> str | None:
    """ "What kind of people?", "is it online?" is answered, and is no no."""
    return "explain" if asks_of_a_group(turn.text) else None


@answer_to("peer")
def hear_peer(turn: Turn, label: str) -> None:
    """Yes or no to peer support, once a goal."""
    if label == "explain":
        return
    goal = goal_for_plan(turn)
    goal.peer_support = PeerSupport.ACCEPTED if label == "yes" else PeerSupport.DECLINED


@step("action_show_peer")
def show_peer(turn: Turn) -> None:
    """The peer group that fits best, as a card."""
    found = _peers(turn)
    if found is None:
        turn.say("utter_no_peers")
        return
    turn.say("utter_peer_intro")
    # They said yes to hearing of such people, and had not spoken of them before.
    why = SPOKE_ABOUT.sub(
        "You said yes to hearing of people who have been there. ", found.why_it_fits
    )
    show_cards(turn, [replace(found, why_it_fits=why.strip())])
