"""What help is looked for, as far as it was told: now, before, or by the topic in hand."""

from __future__ import annotations

import re

from actions.turn import Turn
from coaching.service_questions import details_asked
from directory.kinds import kinds_asked
from directory.needs import needs_in
from directory.places import spoken_of
from directory.whereabouts import place_told
from store.agenda import item_in_focus
from store.goals import goal_in_hand
from understanding.people.cannot_wait import Urgent
from understanding.services.help_wanted import wants_a_visitor
from understanding.services.need_words import without_common_words
from understanding.services.own_words import wanted, without_frame
from understanding.text.words import in_english

#: Questions of signposting itself: an answer to one goes on with the same need.
ITS_OWN = frozenset({"last_signpost", "need", "place", "services_ok"})
#: "Something near, free like": the limit stands in the request itself.
FREE = re.compile(
    r"\b(?:free(?: of charge| like)?(?= *\W*$| *,| and\b| or\b)|for free|costs? nothing|"
    r"(?:must|has to|needs to) be free|free (?:class|group|thing|place|stuff)\w*)"
)
ANOTHER = re.compile(
    r"\b(?:find|looking for|instead|rather|something|anything|somewhere|(?:what|how) about)\b"
)
IS_THERE_ANY = re.compile(
    r"\W*(?:(?:och|so|but|and|well|ok|aye|no)[\s,.]+)*(?:(?:is|are) there|have you|do you have|"
    r"what about|how about) (?:not |no |nothing |any |anything |something |a |some |an )+"
)


def is_urgent(need: object) -> bool:
    """Tell whether what was looked for is a need that could not wait."""
    return str(need or "").startswith(tuple(one.value for one in Urgent))


def names_a_need(text: str) -> bool:
    """Tell whether a request says what it is for: "is there a dietitian in Aberdeen"."""
    said = wanted(text)
    if needs_in(said) or kinds_asked(said) or wants_a_visitor(text):
        return True
    left = without_frame(said)
    names = [place_told(said).name, *(place.name for place in spoken_of(said))]
    where = {word for name in names for word in name.casefold().split()}
    return any(word.casefold() not in where for word in left.split())


def need_before(turn: Turn) -> str | None:
    """What was looked for before; or what is in focus, where that asks for help near by."""
    before = turn.slots.get("need")
    item = item_in_focus(turn.session, turn.person.id)
    if before is None and item is not None and needs_in(item.words):
        return item.words
    return str(before) if before is not None else None


def need_in_hand(turn: Turn) -> str | None:
    if turn.fresh_need is not None:
        return turn.fresh_need
    return turn.slots.get("need") if turn.asked in ITS_OWN else None


def need_told(turn: Turn) -> str:
    """The need for the search: what tells services apart, with the topic and goal where it is bare.

    "Advice" alone would choose whoever writes "advice": what it is wanted for is looked for.
    """
    said = without_common_words(turn.text)
    if needs_in(said) != needs_in(turn.text):
        said = turn.text  # The common word was part of it: "a group for walking".
    if needs_in(said):
        return said
    item = item_in_focus(turn.session, turn.person.id)
    goal = goal_in_hand(turn.session, turn.person.id)
    about = [said, item.words if item else "", goal.words if goal else ""]
    return ". ".join(filter(None, about)) or turn.text


def wishes_another(turn: Turn) -> bool:
    """Tell whether they wish for another sort of help: "something with singing instead"."""
    another = bool(needs_in(turn.text)) and bool(ANOTHER.search(in_english(turn.text)))
    another = another or wants_a_visitor(turn.text) or _asks_for_other_kind(turn.text)
    return another or names_it_instead(turn.text)


def names_it_instead(text: str) -> bool:
    """Tell whether what was shown is turned down for what they are after.

    "None of these. I need something for MS", "MS. I did not ask for counselling."
    """
    said = wanted(text)
    return said != text and bool(needs_in(said) or kinds_asked(said))


def _asks_for_other_kind(text: str) -> bool:
    """ "Is there nae cardiac rehab?" asks for a kind of help, where others were shown."""
    english = in_english(text)
    return bool(IS_THERE_ANY.match(english) and needs_in(text) and not details_asked(english))
