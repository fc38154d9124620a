"""What is wrong with an idea of the behavioural menu, or with the menu as a whole, in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coaching.ideas import Area, Idea, Size
from coaching.limit import Limit
from coaching.limits import conflicts
from coaching.lint import Line, Rule, lint

#: Anything that needs a clinician's yes, or that leans on somebody (coaching/ideas.yml).
NEVER = re.compile(
    r"\b(?:medicines?|medication|tablets?|pills?|dose|insulin|inhaler|calorie|weigh|weight|diet|"
    r"fast|fasting|kilos?|pounds|hold\w* (?:the )?breath|heat|ice|cold|litres?|detox|vitamins?|"
    r"supplements?|stop(?:ping)? drinking|cut out|push|strain|hard as|"
    # By name as well: "two ibuprofen before the walk" went through.
    r"doses|dosage|painkillers?|paracetamol|ibuprofen|aspirin|codeine|nurofen|antihistamines?|"
    r"co-?codamol|antibiotics?|steroids?|statins?|laxatives?|antacids?|puffers?|puffs|cbd|cannabis|"
    r"\w+(?:profen|codone|morphine|statin|cillin|azepam|sartan|prazole)|\d+ ?(?:mg|ml|mcg)|"
    r"prescri\w+|herbal|remed(?:y|ies)|alcohol|whisky|wine|beer)\b",
    re.IGNORECASE,
)
OF_SOMEBODY = re.compile(r"\b(?:you|your|my|me|i)\b", re.IGNORECASE)
A_THING = re.compile(
    r"(?:a|an|the|one|two|three|ten|five|half|soft|slow|something|moving|[a-z]+ing|another)\b"
)
FEWEST_IN_AREA, FEWEST_FOR_ALL, LONGEST = 6, 2, 60


def idea_faults(idea: Idea) -> Iterator[str]:
    """Why this may not be offered."""
    never = NEVER.search(idea.text)
    if never:
        yield f"“{never[0]}” is never part of an idea: it may need a clinician's yes."
    if OF_SOMEBODY.search(idea.text):
        yield "leave out “you”, “your”, “my” and “I”: it is a thing or a doing, and no order."
    if not A_THING.match(idea.text):
        yield "begin with a thing or a doing: “a short walk”, “putting comfy shoes by the door”."
    if not 0 < idea.minutes <= LONGEST:
        yield f"say how long it takes, from 1 to {LONGEST} minutes."
    for fault in lint(Line(idea.id, idea.text, ("NONE",))):
        if fault.rule is not Rule.CODE:
            yield fault.sentence.partition(": ")[2]


def menu_faults(ideas: Sequence[Idea]) -> Iterator[str]:
    """Where somebody would be left without ideas that fit their life."""
    for area in Area:
        those = [one for one in ideas if one.area is area]
        if len(those) < FEWEST_IN_AREA:
            yield f"{area.value} has {len(those)} ideas. Keep at least {FEWEST_IN_AREA}."
        fits = [one for one in those if one.size is Size.TINY and not conflicts(one, set(Limit))]
        if len(fits) < FEWEST_FOR_ALL:
            yield (
                f"{area.value} has {len(fits)} tiny ideas that anybody could do, with no money, "
                f"travel or strength. Keep at least {FEWEST_FOR_ALL}."
            )
