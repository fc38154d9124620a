"""A danger that only the meaning feared, where the words plainly tell of something else.

What words tell of danger is never let go here, nor a doubt about ending one's life or self-harm.
"""

from __future__ import annotations

import re
from typing import Any, Mapping

from coaching.danger_families import OF_ENDING_IT
from understanding.danger.fear_of_heart import only_fears
from understanding.danger.read_too_much import tells_why_for_another
from understanding.people.loss import loss_in
from understanding.plans.plan_put_right import DURING

#: A death told in few words; a longer message may hold more than that.
FEW_WORDS = 8
#: What a death is taken for by the meaning alone.
TAKEN_FOR_LOSS = frozenset({"harm_to_others", "abuse"})
#: A death that somebody caused, was glad of or would follow, or that leaves a wish: no matter for
#: this. In a message that tells of a death and no more there is none of these words.
MORE_THAN_LOSS = re.compile(
    r"\b(?:kill\w*|murder\w*|hit\w*|hurt\w*|push\w*|stab\w*|my fault|because of me|join|follow|"
    r"with (?:her|him|them)|myself|me too|gun|knife|i did|i done|blood|police|danger|missing|"
    r"help|want\w*|wish\w*|rather|raither|should have|should of|gone too|beside|next|soon|alone|"
    r"point|deserv\w*|glad|good riddance|revenge|beat\w*|batter\w*|scared|feart|afraid)\b",
    re.IGNORECASE,
)
#: Where a plan is put right: "no coffee after 2 and water" is what they will do.
PUTS_PLAN_RIGHT = DURING | {"read_back", "edit", "smaller", "fix", "what", "idea"}
#: An amount or a day that is put right, with nothing of eating or its shame.
A_FIGURE_RIGHT = re.compile(
    r"\W*(?:(?:no|naw|nope|wait|sorry)\W+)+.*\b\d+\b.*\b(?:nights?|days?|times?|mornings?|minutes?|"
    r"cups?|glasses|hours?)\b.*\b(?:not|no|nae)\b.*",
    re.IGNORECASE | re.DOTALL,
)
#: "Cos he's stuck in the hoose aw day": a reason that is about somebody else.
ASKS_FOR_A_REASON = frozenset(
    """importance_why importance_raise why_it_matters values confidence_why confidence_raise wish
    own_wish change make_of_it""".split()
)
OF_EATING = re.compile(
    r"\b(?:eat\w*|food|meals?|starv\w*|purg\w*|vomit\w*|throw\w* up|sick|fat|thin|weigh\w*|"
    r"calor\w*|binge\w*|laxat\w*|hungry|disgust\w*)\b",
    re.IGNORECASE,
)


def is_a_reason(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether a low mood was only feared in a reason that is about somebody else.

    It is heard as the reason that it is, and nothing is let go of that somebody could feel.
    """
    safety = found.get("safety") or {}
    by_meaning = safety.get("witness") == "meaning" and safety.get("category") == "low_mood"
    asked = context.get("asked") in ASKS_FOR_A_REASON
    return by_meaning and asked and tells_why_for_another(text)


def is_plainly_else(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether a doubt is let go: a death, a fear for a heart long ill, a plan put right.

    Args:
        text: what was typed.
        context: what the channel knows: `asked`, and `draft`, the plan that is being made.
        found: what was read in the message.
    """
    safety = found.get("safety") or {}
    if safety.get("witness") != "meaning" or safety.get("category") in OF_ENDING_IT:
        return False
    category = safety.get("category")
    if category in TAKEN_FOR_LOSS:
        few = len(text.split()) <= FEW_WORDS and MORE_THAN_LOSS.search(text) is None
        return few and loss_in(text) is not None
    if category == "chest_pain_or_heart":
        return only_fears(text)
    if category == "eating_disorder":
        mends = context.get("asked") in PUTS_PLAN_RIGHT and A_FIGURE_RIGHT.fullmatch(text)
        return bool(mends) and OF_EATING.search(text) is None
    return False
