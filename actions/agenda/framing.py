"""A short answer said back in a line of its own: "a lift" gives "So a lift would help."

Most answers to "what would help?" and "what matters?" are no sentences, so no reflection can be
made of them. Where their shape is sure they stand in a line that belongs to the question; a nod
would sound deaf.
"""

from __future__ import annotations

import re

from actions.agenda.words import said_back
from actions.turn import Turn
from coaching.texts import capital
from understanding.plans.activities import is_activity
from understanding.plans.no_doing import is_a_duty
from understanding.plans.to_do import ToDo, what_is_named
from understanding.rulers.rated_if import unmet_condition
from understanding.talking.set_apart import set_apart
from understanding.text.fragment import Fragment, Shape, fragment_in
from understanding.text.words import in_english

#: The line that a thing, or a condition, stands in after each question.
THINGS = {
    "importance_why": "utter_about_thing",
    "why_it_matters": "utter_about_thing",
    "values": "utter_what_counts",
    "importance_raise": "utter_would_matter_more",
    "confidence_raise": "utter_would_help",
    "fix": "utter_would_help",
    "confidence_why": "utter_on_your_side",
    "limits": "utter_fits_round",
    "barrier": "utter_in_the_way",
    "resource": "utter_might_help",
}
CONDITIONS = {
    "importance_raise": "utter_matter_more_if",
    "confidence_raise": "utter_help_if",
    "fix": "utter_help_if",
    "confidence": "utter_yes_if",
    "plan_confidence": "utter_yes_if",
    "small_step": "utter_yes_if",
    "change": "utter_yes_if",
}
#: Where something to do may be named at once.
WISHED_FOR = frozenset({"change", "small_step", "idea", "pick_idea"})
#: "Depends on ma knees": a clause that says what a rating, or a plan, hangs on.
DEPENDS = re.compile(
    r"\W*(?:(?:och|well|it|that|all|just|aye)\W+)*(?:it )?(?:depends?|hangs?)(?: (?:all|mostly|"
    r"really|a lot))? (?:on|upon) (?P<what>.+)",
    re.IGNORECASE,
)
#: "If my wife was still here": no step makes that so, and it is a loss that is told.
WITHOUT_THEM = re.compile(
    r"\b(?:still (?:here|alive|with (?:us|me)|about|around)|(?:was|were) (?:here|alive)|"
    r"had not (?:died|passed|gone|left)|never (?:died|left|passed))\b"
)
BECAUSE = re.compile(
    r"\W*(?:(?:well|och|just)\W+)*(?:be)?(?:cause|cos|coz|cuz)\b(?! of\b)", re.IGNORECASE
)
#: "You miss the folk" is a sentence, though the parser may see a thing in it.
A_CLAUSE = re.compile(r"(?:you|you're|you've|you'd|he|she|they|it|we) \w", re.IGNORECASE)
SAYS_SO = re.compile(r"^(?:my|our|the|his|her|their) \w+ \w+s?$")
#: What stands in the way is no help, and "no car" is nothing that somebody has.
NONE_OF_IT = re.compile(r"(?:no|not|nae|nothing|nobody|without|lack)\b")
HELPS = frozenset({"utter_would_help", "utter_would_matter_more", "utter_on_your_side",
                   "utter_might_help", "utter_what_counts"})  # fmt: skip


def framed(turn: Turn) -> bool:
    """Say a short answer back in the line of its question; tell whether there was one to say."""
    told = set_apart(turn.text).told
    depends = DEPENDS.match(told)
    found = fragment_in(depends["what"] if depends else told)
    if found is None:
        return False
    if depends and found.shape is Shape.THING:
        turn.say("utter_depends", thing=said_back(found.words))
        return True
    if BECAUSE.match(told) and SAYS_SO.search(in_english(found.words)):
        return False  # "Cos my mum worries" is a clause, whatever the parser makes of it.
    line = _line_for(turn.asked or "", found, told)
    if line is None:
        return False
    words = said_back(found.words)
    if found.shape is Shape.THING and A_CLAUSE.match(words):
        return False  # "Cos a miss the folk" has a small word of Scots for its "I".
    if found.shape is Shape.CONDITION and WITHOUT_THEM.search(in_english(told)):
        turn.say("utter_different_if", condition=words)
    elif found.shape is Shape.CONDITION:
        turn.say(line, condition=words)
    else:
        turn.say(line, thing=words, Thing=capital(words))
    return True


def _line_for(asked: str, found: Fragment, told: str) -> str | None:
    wished = asked in WISHED_FOR or (asked == "limits" and found.shape is Shape.DOING)
    if wished and found.shape is not Shape.CONDITION:
        doing = what_is_named(told) is ToDo.DOING and is_activity(found.words)
        doing = doing and not (asked == "limits" and is_a_duty(told))
        if not doing:
            return None
        return "utter_thinking_of" if found.shape is Shape.THING else "utter_would_like_to"
    if found.shape is Shape.CONDITION:
        # "When the weans visit" helps now; "if someone came in" would.
        unmet = asked == "helps" and unmet_condition(told) is not None
        return "utter_help_if" if unmet else CONDITIONS.get(asked)
    line = THINGS.get(asked) if found.shape is Shape.THING else None
    if line in HELPS and NONE_OF_IT.match(in_english(found.words)):
        return None
    return line
