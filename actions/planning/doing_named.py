"""What a plan is for stands in it: taken from the goal, or put in where it is called missing."""

from __future__ import annotations

import re

from actions.agenda.words import name_of, said_back
from actions.turn import Turn
from store.goals import Goal
from store.plans import Plan
from understanding.plans.activities import begins_with_a_verb, is_activity
from understanding.plans.left_out_doing import asks_to_put_it_in, left_out_doing
from understanding.plans.same_sort import telling_words

#: "Down the loch wi ma brother", "at the hall": where, and nothing to do.
A_PLACE = re.compile(
    r"(?:at|down|doon|up|in|to|tae|by|along|round|roon|near|on|over|with|wi|from|outside|past) "
    r"(?!it\b|that\b)",
    re.IGNORECASE,
)
#: How much more of it is wanted says nothing of the doing itself.
_MORE = re.compile(
    r"(?:[\s,]+(?:again|more|more often|mair|better|a bit|a bit more|regularly|properly))+\W*$",
    re.IGNORECASE,
)
#: "Fishing" is what somebody goes: after "walk to the loch and" it needs the going.
_ONE_GOES = re.compile(
    r"(?:fish|swim|shop|danc|cycl|run|jog|bowl|climb|camp|hill ?walk|walk|garden)\w*in[g']?",
    re.IGNORECASE,
)


def doing_of(goal: Goal) -> str | None:
    """What the goal itself names as something to do: "go fishing again" gives "go fishing"."""
    named = _MORE.sub("", name_of(goal.words))
    return said_back(named) if is_activity(named) else None


def with_its_doing(what: str | None, goal: Goal, said: str = "") -> str | None:
    """What they will do, named whole: "down the loch", for a goal of fishing, goes fishing there.

    `what` is what was read of it, None where only a day or an amount was told; `said` the answer
    that it was read in.
    """
    doing = doing_of(goal)
    if doing is None or (what and telling_words(what) & telling_words(doing)):
        return what
    if not what:
        return doing
    at = A_PLACE.match(what) or A_PLACE.match(said)
    if at is None or is_activity(what):
        return what
    return f"{doing} {what}" if A_PLACE.match(what) else f"{doing} {at.group().lower()}{what}"


def put_doing_in(turn: Turn, draft: Plan, goal: Goal, text: str) -> bool:
    """Put in what is said to be missing; tell whether anything was.

    "Put it in" means what was called missing just before, else what the goal names.
    """
    doing = left_out_doing(text, goal.words)
    if doing is None and asks_to_put_it_in(text):
        history = (turn.latest.get("metadata") or {}).get("history") or ()
        called = (left_out_doing(str(said), goal.words) for said in reversed(history))
        doing = next((one for one in called if one), None) or doing_of(goal)
    stands = draft.what or ""
    if doing is None or telling_words(doing) & telling_words(stands):
        return False
    doing = said_back(doing)
    if not stands or not is_activity(stands):
        named = f"go {doing}" if _ONE_GOES.fullmatch(doing) else doing
        draft.what = f"{named} {stands}" if A_PLACE.match(stands) else named
        return True
    going = begins_with_a_verb(stands) and _ONE_GOES.fullmatch(doing)
    draft.what = f"{stands} and {'go ' if going else ''}{doing}"
    return True
