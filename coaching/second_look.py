"""What a person of the team may want to look at again before they send it to somebody."""

from __future__ import annotations

import re

from coaching.lint import Line, Rule, lint

#: Of a human's words only these are named: how they write is theirs.
_NAMED = frozenset({Rule.ORDER, Rule.JARGON})
_MEDICINE = (
    r"(?:tablets?|pills?|medicines?|medication|meds|dose|doses|insulin|inhalers?|painkillers?|"
    r"steroids?|antidepressants?|blood thinners?|\w+(?:pril|statin|olol|cillin|azepam|codeine))"
)
#: "Stop your tablets", "take two more", "double the dose", "you can skip the insulin".
_OF_MEDICINES = re.compile(
    r"\b(?:stop|start|skip|double|halve|cut (?:down|out)|come off|reduce|increase|up|lower|miss|"
    r"change|try|take)(?: (?:taking|using|on|with|the|your|a|an|some|any|more|less|extra|of|those|"
    rf"these|half|one|two|three|\d+(?:mg)?)){{0,4}} {_MEDICINE}\b",
    re.IGNORECASE,
)
MEDICINES = (
    "It reads like advice about a medicine. Their pharmacist, nurse or doctor can give that; you "
    "can help them ask."
)


def worth_a_second_look(words: str) -> list[str]:
    """Sentences for whoever wrote it; none where nothing stands out."""
    found = [
        fault.sentence.removeprefix("reply: ")
        for fault in lint(Line("reply", words, ("GI",)))
        if fault.rule in _NAMED
    ]
    found = [sentence[:1].upper() + sentence[1:] for sentence in found]
    if _OF_MEDICINES.search(words):
        found.append(MEDICINES)
    return found
