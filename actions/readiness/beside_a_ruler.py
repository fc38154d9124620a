"""What is typed at a ruler instead of a rating: another way to answer, or what it hangs on."""

from __future__ import annotations

import re

from actions.agenda.words import said_back
from actions.answers.hearing import reads_first
from actions.planning.wishing import A_WISH
from actions.turn import Turn, step
from understanding.rulers.rated_if import rated_before, rated_if
from understanding.rulers.sure_in_words import cannot_tell, is_sure
from understanding.rulers.ways_to_rate import way_to_rate
from understanding.talking.set_apart import set_apart
from understanding.text.words import in_english

#: "Make it smaller", where how sure they are was asked: that tells how sure, too.
SMALLER = re.compile(
    r"\W*(?:(?:can|could) (?:we|i|you) |(?:maybe|just|no|please|well|better) )*(?:make it |"
    r"make the plan )?"
    r"(?:a (?:wee |little )?bit )?(?:smaller|less|shorter|easier)(?: please| then| maybe)*\W*"
)
#: What somebody else makes of it is no rating of theirs.
SAYS_ANOTHER = re.compile(
    r"\W*(?:(?:well|och|but|and|if you ask|ask) )*(?:my \w+(?: \w+)?|he|she|they|(?!i\b|"
    r"ah\b)[a-z]+)(?: would|'d| always|"
    r" just)* (?:says?|thinks?|reckons?|said|thought|say|think) (?!so\b|i'm "
    r"fine\b)(?!.*\bi(?:'d| would)? (?:say|think)\b)"
)
#: Where "quite" stands on the ruler.
QUITE_SURE = "n8"
#: Fewer words than these beside a ruler tell nothing.
FEWEST_TO_TELL = 2
#: "My wife would say 10" is no rating of theirs; "11 out of 10" is one that the scale has not.
FEWEST_BESIDE_A_FIGURE = 4


@reads_first("importance", "confidence", "plan_confidence")
def read_beside_a_ruler(turn: Turn) -> str | None:
    """Another way to answer ("och a dinnae like numbers"), or what is told in a rating's place."""
    unmet = rated_if(turn.text)
    if unmet is not None:
        turn.set("would_help", unmet.condition)
        return "unsure" if turn.asked_twice else "rated_if"
    if rated_before(turn.text) and not turn.asked_twice:
        return "told"  # "It was a 9 before Christmas" is said back, and today's is asked for.
    if SAYS_ANOTHER.match(in_english(turn.text)):
        return "told"  # "Jean says ten" is Jean's.
    if turn.reading.get("ruler"):
        return None
    if cannot_tell(turn.text):
        return "unsure"
    if turn.asked != "importance" and is_sure(turn.text):
        return QUITE_SURE
    if turn.asked == "plan_confidence" and SMALLER.fullmatch(in_english(turn.text)):
        return "smaller"
    style = way_to_rate(turn.text)
    return "told" if style is None and turn.control is None and _tells(turn) else style


def _tells(turn: Turn) -> bool:
    """Whether something is told in place of a rating ("depends on ma knees"), the first time.

    It is said back, and words to press are offered; a second time the scale is left out.
    """
    told = set_apart(turn.text).told
    words = len(re.findall(r"[^\W\d]{2,}", told))
    tells = words >= (FEWEST_BESIDE_A_FIGURE if re.search(r"\d", told) else FEWEST_TO_TELL)
    # A wish said at the ruler is the goal, and is asked about by name.
    tells = tells and "?" not in told and not A_WISH.match(in_english(told))
    return tells and not turn.asked_twice


@step("action_name_what_would_help")
def name_what_would_help(turn: Turn) -> None:
    """What would make them surer was told at the ruler: it is named, and not asked for again."""
    turn.say("utter_would_help_told", condition=said_back(str(turn.slots.get("would_help") or "")))


@step("action_rated_if")
def say_rated_if(turn: Turn) -> None:
    """Say back what it hangs on, and ask for today's rating: there is no lift yet."""
    unmet = rated_if(turn.text)
    if unmet is not None:
        turn.say("utter_rated_if", condition=said_back(unmet.condition), value=unmet.value)
    turn.go_to(turn.asked or "importance")
