"""A word that names nothing is kept nowhere: another way is offered, then the question goes."""

from __future__ import annotations

from actions.turn import Turn
from coaching.ways_to_answer import ways_to_answer
from understanding.talking.acts import Act, no_answer_by_act
from understanding.talking.asking_back import wants_ideas
from understanding.talking.bare_word import agrees_in_words, is_bare, is_bare_agreement

BARE = "bare"
RULERS = frozenset({"importance", "confidence", "plan_confidence"})
#: Asked in their own words or on a scale, these take no "aye" for an answer.
WANTS_WORDS = frozenset({*ways_to_answer(), *RULERS, "pick_idea", "edit", "what", "open"})
#: Not asked again: on with the talk, and nothing kept.
GOES_ON = frozenset(
    """values make_of_it importance_why importance_raise confidence_why confidence_raise
    why_it_matters ways resource made_it_work what_helped own_wish""".split()
)
#: An explicit yes alone counts there.
EXPLICIT = frozenset({"review", "readers", "replay"})
CHECK_IN = "how_did_it_go"
#: What a question comes to when it has been offered in another way, and nothing came of it.
LEFT = {
    "what": "unsure",
    "open": "unsure",
    "wish": "unsure",
    "pick_idea": "no",
    "importance": "unsure",
    "confidence": "unsure",
    "plan_confidence": "unsure",
    "review": "no",
    "readers": "no",
    "replay": "no",
    CHECK_IN: "left",
}
#: These have a way of their own to offer: ideas, or parts of life to begin with.
AT_ONCE = frozenset({"what", "open"})
#: After so many in a row a plan is read back as it is, and nothing more is asked of it.
ENOUGH = 3


def bare_label(turn: Turn) -> str | None:
    """The label of a message that names nothing; None where it may be an answer.

    The first time another way to answer is offered; the second time the question is left.
    """
    asked = turn.asked or ""
    if turn.pressed is not None or not _names_nothing(turn, asked):
        return None
    if asked in GOES_ON:
        return "unsure"
    if asked in AT_ONCE or turn.slots.get("bare_at") == asked:
        return LEFT.get(asked, "skipped")
    return BARE


def _names_nothing(turn: Turn, asked: str) -> bool:
    if asked in EXPLICIT:
        return is_bare_agreement(turn.text) and not agrees_in_words(turn.text)
    if asked == CHECK_IN:
        # Once it was asked whether they did it, "aye" says that they did.
        again = turn.slots.get("bare_at") == asked
        return is_bare_agreement(turn.text) and not (
            again and turn.control == "yes" and _says_yes(turn)
        )
    if asked in RULERS and turn.reading.get("ruler"):
        return False
    if asked not in WANTS_WORDS | GOES_ON:
        return False
    shrugs = turn.control is None and (
        no_answer_by_act(turn.reading.get("acts"), asked) is Act.SHORT  # "Aye usual."
        and not wants_ideas(turn.text)  # "Ideas pls" asks for something.
    )
    return shrugs or is_bare(turn.text, asked=asked)


def _says_yes(turn: Turn) -> bool:
    return turn.text.casefold().strip(" .,!").split()[0] in {
        "aye",
        "yes",
        "yeah",
        "yep",
        "yup",
        "yip",
    }


def count_bare(turn: Turn, label: str | None) -> None:
    """Keep where such a word was typed, and how many came in a row."""
    turn.set("bare_at", turn.asked if label == BARE else None)
    before = float(turn.slots.get("bares") or 0)
    turn.set("bares", before + 1 if label is not None else 0)


def has_said_enough(turn: Turn) -> bool:
    """Whether words that name nothing have come so often that no more is asked of a plan."""
    return float(turn.slots.get("bares") or 0) >= ENOUGH
