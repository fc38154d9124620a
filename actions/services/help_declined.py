"""A kind of help that was not wanted is not offered again that day; danger has its own rules."""

from __future__ import annotations

import re
from collections.abc import Iterable

from actions.agenda.words import either
from actions.always.always import ANOTHER_TIME, resume
from actions.turn import NOTED, Turn, step
from coaching.questions import SAFETY_QUESTIONS
from directory.limits import Fit
from directory.match import Match
from store.clock import to_london
from understanding.services.help_declined import Declined, help_declined, would_rather_talk

#: The day, and the kinds that were not wanted on it.
SLOT = "help_declined"
#: How services of a kind write of themselves; a group is told by a limit of the search.
WRITES_OF_ITSELF = {
    Declined.PHONE_LINE: re.compile(r"\b(?:help ?line|phone ?line|advice line|listening line)\b"),
    Declined.TALKING: re.compile(r"\b(?:counsel|therap|psycholog)"),
    # A walk in a directory is led, and a shed is a group by another name.
    Declined.GROUP: re.compile(
        r"\b(?:groups?|clubs?|class(?:es)?|choirs?|sheds?|circles?|teams?|meet(?:ing|-?)? ?ups?|"
        r"drop[- ]?ins?|hang ?outs?|gatherings?|together|join us|"
        r"get[- ]?togethers?|socials?|lunches|coffee mornings?|"
        r"walks?(?! (?:on your own|by yourself|alone|at your own time)))\b"
    ),
}


def note_declined(turn: Turn) -> None:
    """Keep what kinds of help are not wanted, wherever it is said; the crisis lines stay open."""
    if turn.pressed is not None or turn.asked in SAFETY_QUESTIONS or turn.slots.get("on_hold"):
        return
    fresh = help_declined(turn.text)
    if fresh - declined_today(turn):
        kinds = sorted(one.name for one in fresh | declined_today(turn))
        turn.set(SLOT, f"{_day(turn)} {','.join(kinds)}")


NOTED.append(note_declined)


def declined_today(turn: Turn) -> frozenset[Declined]:
    """The kinds of help that they have said today they do not want."""
    kept = str(turn.slots.get(SLOT) or "")
    for event in turn.events:
        if event.get("name") == SLOT:
            kept = str(event["value"])
    day, _, names = kept.partition(" ")
    return frozenset(Declined[name] for name in names.split(",")) if day == _day(turn) else _NONE


_NONE: frozenset[Declined] = frozenset()


def limits_declined(turn: Turn) -> frozenset[str]:
    """What a search has to keep to, of what they do not want."""
    return frozenset({Fit.NO_GROUP.value}) if Declined.GROUP in declined_today(turn) else _NO_LIMIT


_NO_LIMIT: frozenset[str] = frozenset()


def without_declined(turn: Turn, found: Iterable[Match]) -> list[Match]:
    """Those found that are of no kind they do not want, by how they write of themselves."""
    unwanted = [WRITES_OF_ITSELF[one] for one in declined_today(turn) if one in WRITES_OF_ITSELF]
    return [one for one in found if not any(kind.search(_says(one)) for kind in unwanted)]


def _says(match: Match) -> str:
    return f"{match.name} {match.description}".casefold()


def _day(turn: Turn) -> str:
    return to_london(turn.now).date().isoformat()


@step("action_decline_help")
def decline_help(turn: Turn) -> None:
    """Take the no, name it, and go on with the question that waited."""
    say_declined(turn)
    if would_rather_talk(turn.text):
        turn.go_to("telling")
    elif turn.asked is None or turn.asked in ANOTHER_TIME:
        resume(turn)
    else:
        turn.go_to(turn.asked)


def say_declined(turn: Turn) -> None:
    """Say that it will not be offered, by the name of its kind."""
    kinds = sorted(one.value for one in help_declined(turn.text) or declined_today(turn))
    turn.say("utter_help_declined", kinds=either(kinds))
