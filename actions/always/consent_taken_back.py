"""Agreeing to chat, taken back: all that it allowed stops at once, and nothing is deleted."""

from __future__ import annotations

from actions.turn import Turn, step
from store.check_ins import cancel_check_ins
from store.consents import ConsentKind, withdraw
from store.handovers import HandoverState, move_handover, open_handover
from store.people import stop_person
from store.replays import forget_differences
from store.settings import settings
from store.takeovers import hand_back, takeover_of


@step("action_take_consent_back")
def take_consent_back(turn: Turn) -> None:
    """Date every consent as taken back, and end coaching, check-ins, reading and live chat.

    What they told stays until they delete it or the night lets go of it; whoever writes again is
    asked to agree anew. Danger is answered as ever: it never needed a consent.
    """
    session, person_id = turn.session, turn.person.id
    for kind in ConsentKind:
        withdraw(session, person_id, kind, turn.now)
    forget_differences(session, person_id)
    cancel_check_ins(session, person_id)
    stop_person(session, person_id, turn.now)
    asked_for = open_handover(session, person_id)
    if asked_for is not None:
        # Nobody could answer it any more.
        move_handover(session, asked_for, HandoverState.CLOSED)
    held = takeover_of(session, person_id)
    if held is not None:
        hand_back(session, held, None, turn.now)
    if turn.slots.get("consent") != "no":
        turn.set("consent", None)  # Who is under 16 stays so.
    turn.set("first_words", None)
    turn.say("utter_consent_taken_back", days=settings().keeping.without_consent.days)
