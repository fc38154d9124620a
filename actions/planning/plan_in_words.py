"""The agreed plan in their own voice: the if-then line and all that the card shows."""

from __future__ import annotations

import re
from dataclasses import replace

from coaching.first_person import to_first_person
from coaching.planning import PlanDraft, if_then, plan_in_parts, plan_sentence
from understanding.plans.activities import begins_with_a_verb, is_activity
from understanding.plans.helpers import names_nobody
from understanding.text.hedges import clauses
from understanding.text.plain_grammar import reads_plainly

#: A moment that a line may begin with: "after my breakfast", "when the kettle is on".
SOUND_CUE = re.compile(
    r"(?:straight |right |just )?(?:after|before|when|whenever|once|as soon as|while|during|at|"
    r"in the|"
    r"on (?:my|the)|first thing|last thing)\b(?! (?:every|each)\b)",
    re.IGNORECASE,
)
#: "Your breakfast" names no moment; after it does.
AN_EVENT = re.compile(
    r"(?:my |the )?(?:breakfast|lunch|dinner|tea|supper|news|shower|bath|coffee|cuppa|cup of tea|"
    r"pills|tablets|nap|school run)(?: .{1,20})?",
    re.IGNORECASE,
)
SCOTS_MOMENTS = {"efter": "after", "afore": "before", "whan": "when", "wance": "once"}
#: More words than this are a tale, and no cue to act on.
LONGEST_CUE = 10


def in_first_person(draft: PlanDraft) -> PlanDraft:
    """A plan as they would say it of themselves."""
    return replace(
        draft,
        what=_mine(draft.what),
        how_much=_mine(draft.how_much),
        when_text=_mine(draft.when_text),
        how_often=_mine(draft.how_often),
        who_helps=_mine(draft.who_helps),
        cue=_mine(draft.cue),
        then_part=_mine(draft.then_part),
    )


def _mine(text: str | None) -> str | None:
    return to_first_person(text) if text else text


def plan_line(draft: PlanDraft, *, said_back: bool = True) -> str:
    """What, how much, how often and when: a sentence, or part by part where that would be broken.

    Nobody's words are read back to them as a sentence with mistakes in it.
    """
    if reads_plainly(draft.what, draft.how_much, draft.how_often, draft.when_text):
        return plan_sentence(draft, said_back)
    return plan_in_parts(draft, said_back)


def if_then_line(draft: PlanDraft) -> str:
    """The if-then line in the first person; "" where its cue or its action is not sound."""
    if not reads_plainly(draft.cue, draft.then_part or draft.what):
        return ""
    mine = in_first_person(draft)
    cue = _sound_cue(mine.cue or "")
    action = mine.then_part or mine.what or ""
    if not cue or not (begins_with_a_verb(action) or is_activity(action)):
        return ""
    if re.match(r"(?:my|ma)\b", action, re.IGNORECASE):
        action = f"do {action}"  # "My hand exercises" are done.
    return if_then(replace(mine, cue=cue, what=action, then_part=None))


def _sound_cue(cue: str) -> str:
    words = cue.strip(" .,").split()
    if not words or len(words) > LONGEST_CUE or re.search(r"\b(?:but|except)\b", cue):
        return ""
    words[0] = SCOTS_MOMENTS.get(words[0].casefold(), words[0])
    said = " ".join(words)
    if SOUND_CUE.match(said):
        return said
    return f"after {said}" if AN_EVENT.fullmatch(said) else ""


def helper_shown(who: str | None) -> str:
    """Who helps, for a page; "" where that is nobody."""
    nobody = any(names_nobody(to_first_person(part)) for part in clauses(who or ""))
    return "" if not who or nobody else to_first_person(who)
