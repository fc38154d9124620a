"""A plan, or a goal, that is not wanted: "I want to leave the plan", "I never asked for a goal"."""

import re

from understanding.text.words import in_english

__all__ = ["wants_no_plan"]

_ROUND = r"(?:(?:the|this|that|a|any|my|to make a|to do a|your|another|one) )?"
_WHAT = r"(?:plan|plans|planning|goal|goals)\b"
_FOR_NOW = (
    r"(?:[\s,]+(?:just now|the now|right now|for now|now|today|the day|this week|for me|thanks|"
    r"thank you|ta|please|hen|pal|yet a while|at the moment))*"
)
_WANTS_NONE = re.compile(
    rf"\b(?:(?:leave|drop|forget|scrap|bin|stop|cancel|skip|ditch|stuff|leave out|enough of|"
    rf"enough with) {_ROUND}{_WHAT}|"
    rf"(?:do not|did not|don't|didn't|never|not|no longer) (?:really |even |actually )?(?:want|"
    rf"wanted|need|needed|wanting|"
    rf"looking for|after|making|doing|ask for|asked for|ready for) {_ROUND}{_WHAT}|"
    rf"(?:want|wanted|need|said|asked for|have|there is|there's) no {_WHAT}|"
    rf"^\W*(?:(?:no|och|well|aye|sorry|but)[\s,]+)*(?:i said )?no (?:more )?{_WHAT}{_FOR_NOW}\W*$|"
    rf"[.!?] ?no (?:more )?{_WHAT}{_FOR_NOW}\W*$)"
)
#: "I have no plan yet", "no plan B", "what plan? I don't have one".
_OTHERWISE = re.compile(
    r"\b(?:plan|goal)s? (?:b|yet|for|to|as|that|which|with|like)\b|\byet\b|"
    r"\bbut i (?:want|would|need|could)\b|\?"
)


def wants_no_plan(text: str) -> bool:
    """Tell whether somebody says that they want no plan or no goal, whatever was asked."""
    english = in_english(text)
    return bool(_WANTS_NONE.search(english)) and not _OTHERWISE.search(english)
