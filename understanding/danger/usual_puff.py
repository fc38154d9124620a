"""The usual puff of a chest condition: "copd, cannae get up the stairs without peching".

It limits what somebody does and is no finding (the contract, `breathing`). A condition that is
named, breath that goes with effort, and nothing that sounds sudden, worse or of this moment.
"""

import re

from coaching.breathing import Breath, breathing_told
from understanding.text.words import in_english

_CONDITION = re.compile(
    r"\b(?:copd|emphysema|asthma\w*|bronchiectasis|bronchitis|fibrosis|heart failure|angina|"
    r"sleep apnoea|lung (?:condition|disease|trouble)|pneumonia in \w+|bad (?:chest|lungs))\b"
)
_EFFORT = re.compile(
    r"\b(?:stairs?|steps|hills?|brae|landing|shops?|walk\w*|bus|road|hoover\w*|shower\w*|garden\w*|"
    r"uphill|slope|street|housework|bed(?:s|ding)|distance|far|rush\w*|run\w*|danc\w+)\b"
)
_BREATH = re.compile(
    r"\b(?:pech\w*|puff\w*|breathless\w*|out of breath|short of (?:breath|puff)|wheez\w*|winded|"
    r"(?:catch|get) my breath|stop(?:ping)?|rest|chest|breathing)\b"
)
#: Not now, not new, not worse, and nothing else beside it that would make it an emergency.
_NOT_USUAL = re.compile(
    r"\b(?:now|right now|just now|the now|today|the day|tonight|the night|this (?:morning|week|"
    r"afternoon|evening)|yesterday|last night|sudden\w*|blue|grey|gr[ae]y|sweat\w*|clammy|faint\w*|"
    r"passed out|pain\w*|tight\w*|crush\w*|pressure|heavy|new|never|since|can (?:hardly|barely)|"
    r"gasp\w*|fight\w*|confus\w*|help|blood|green|fever|all of a sudden|at rest|sitting|lying|"
    r"doing nothing|at all|any ?more|used to|usually|could last|a sentence|ankles|swollen|"
    r"getting|worse|inhaler|spray|scared|frightened|feart|dying|999|ambulance)\b"
)
_LONGEST = 40


def tells_of_usual_puff(text: str) -> bool:
    """Whether a message tells of breath that goes with effort, as it does with the condition."""
    said = in_english(text)
    if len(said.split()) > _LONGEST or _NOT_USUAL.search(said):
        return False
    if breathing_told(said) not in {None, Breath.USUAL}:
        return False
    return all(pattern.search(said) for pattern in (_CONDITION, _EFFORT, _BREATH))
