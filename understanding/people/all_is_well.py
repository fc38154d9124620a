"""That nothing is the matter: "there is naething wrang wi me", "I'm fine, the wife sent me"."""

import re

from understanding.talking.said_in_short import who_sent
from understanding.talking.told_before import told_before
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["says_all_is_well"]

_LEAD = (
    r"(?:(?:och|oh|ach|aye|yes|yeah|no|nah|nope|well|so|and|but|honestly|really|look|listen|eh|"
    r"thanks|thank you|hello|hi|to be honest|(?:i|like i|as i)(?: have)?(?: just| already)? "
    r"(?:told you|said|keep (?:saying|telling you|tellin you))(?: that)?)[\s,.]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:thanks|thank you|ta|cheers|dear|hen|pal|son|doll|mate|love|doctor|really|at all|"
    r"honestly|so i am|just now|now|the now|today|the day|as it is|as i am|in myself|you know|"
    r"like|actually|for my age|considering))*"
)
_WELL = any_of(r"""
    (i am|i'm|im|am|i feel|i do|doing|feeling|we are|we're|keeping)( (just|perfectly|absolutely|
        quite|pretty|very|really|all|doing|keeping|feeling|still))* (fine|ok|okay|grand|all right|
        alright|well|good|great|not bad|champion|dandy|right as rain|all good)
    (there is |there's |there was |i have |i've )?(absolutely |really )?(nothing|not a thing|not
        much|nowt|not anything)( at all)?( is|'s)? (wrong|wrang|the matter|up|amiss)( with( (me|us|
        my health))?)?
    (nothing|not a thing)( really)? (ails|troubles|bothers) me
    (i )?(can not|cannot|can't|could not|have no|no) (complain|complaints?|grumble|grumbles)
    (i )?(have |have got |got )?no (problems?|troubles?|complaints?|issues)( at all| to
        speak of| with my health)?
    all (is )?(well|good|fine|grand)( here| with me)?
""")
#: What stands beside it and tells of no trouble either.
_BESIDE = re.compile(r"(?:nothing|no|nope|yes|none|nothing at all|not really|sorry|thanks)")
_SAYS_WELL = re.compile(rf"{_LEAD}{_WELL}{_TAIL}")
_CLAUSES = re.compile(r"[.!;,\n]+\s*|\s+(?:and|so)\s+(?=(?:there|i|nothing|the|my|it)\b)")
_LONGEST = 25


def says_all_is_well(text: str) -> bool:
    """Tell whether a whole message says that nothing is wrong with them, and tells of no trouble.

    "I'm fine on the flat", "nothing wrong with my knees, it's my back" and "I'm not fine" do not.
    """
    english = in_english(text).strip(" .,!?;")
    if "?" in text or len(english.split()) > _LONGEST:
        return False
    if _SAYS_WELL.fullmatch(english):
        return True
    clauses = [one.strip(" ,.!") for one in _CLAUSES.split(english) if one.strip(" ,.!")]
    well = [one for one in clauses if _SAYS_WELL.fullmatch(one)]
    return bool(well) and all(one in well or _tells_of_none(one) for one in clauses)


def _tells_of_none(clause: str) -> bool:
    beside = _BESIDE.fullmatch(clause) is not None or told_before(clause)
    return beside or who_sent(clause) is not None
