"""A question about danger that may come: "who do I call if I get chest pain", "wha dae I ring".

Nothing is wrong as it is asked, so it is no alarm; and it is answered, for it may be the most
useful thing that somebody ever asks here. What is told as there already ("my chest is sore, who do
I call") is left to the detector of danger.
"""

import re
from collections.abc import Sequence
from enum import Enum

from understanding.text.words import in_english

__all__ = ["Whom", "asks_whom_to_ring", "named_for_ringing", "tells_it_as_there"]


class Whom(str, Enum):
    """What it is asked for: a heart, a breath or a stroke; the mind; or whatever may come."""

    AT_ONCE = "at_once"
    MIND = "mind"
    ANY = "any"


_WHO = r"(?:who|whom|wha|whae|fa|(?:what|which|whose) number|what line)"
_RING = (
    r"(?:call|ring|phone|dial|tell|contact|text|speak to|talk to|turn to|go to|get hold of|get|"
    r"alert|message)"
)
_ME = r"(?:i|you|we|a (?:person|body|man|woman|soul)|one|folk|somebody|someone|he|she|they)"
_BETWEEN = (
    rf"(?:is|are|am|do|does|did|would|should|could|can|will|ought|d'ye|{_ME}|it|best|supposed|"
    r"meant|to|have|need|that)"
)
#: "Who do I call", "who to phone", "what's a person to ring".
_WHO_TO_RING = rf"(?:(?:{_WHO}(?:'s)?|what(?:'s| is)(?= a\b))(?: {_BETWEEN}){{0,6}} {_RING}\b)"
_ASKS_WHOM = re.compile(
    rf"\b{_WHO_TO_RING}|\bwhere (?:do|should|would|can|am) (?:i|you|we)(?: to)? (?:go|turn|ring|"
    r"phone|call)\b|\b(?:what|which) number (?:is it|do i need|for)\b|\b(?:do|should) "
    r"(?:i|you|we) (?:call|ring|phone|dial)\b|\bis it (?:999|111)\b"
)
_ASKS_WHAT = re.compile(
    r"\bwhat (?:do|does|did|would|should|can|could|will|am|are|is|must|shall|'s)?\b(?: \w+){0,3}? "
    r"(?:do|doing|dee)\b|\bwhat (?:then|now)?\W*(?=if\b)|\bwhat if\b|\bwhat happens (?:if|when)\b"
)
#: What may come: the clause of it, to its end.
_IF = re.compile(
    r"\b(?:if|gin|in case|next time|the next time|when(?:ever)?(?= it\b| that\b| this\b| i get\b|"
    r" my \w+ gets\b)|should it|(?<=call )for|(?<=ring )for|(?<=phone )for|(?<=number )for|"
    r"(?<=is it )for)\b"
    r"(?:(?! who\b| what\b| which\b| where\b)[^,.;!?])*"
)
_COMES_AGAIN = re.compile(
    r"\b(?:happens?|comes?|starts?)(?: (?:it|that|to me|me|bad|this))* (?:again|back|on|a second "
    r"time|in the night|at night)\b|\b(?:gets?|goes|is|does|takes)(?: (?:it|me|bad|this|\w+))? "
    r"(?:again|worse)\b|\bnext time\b|\bif (?:it|that|this) happens\b"
)
_AT_ONCE = re.compile(
    r"\bchests?\b(?! (?:of|infection|freezer|freezers))|\bangina\b|\bstroke\b|"
    r"\bheart (?:attacks?|pains?|stops?|starts?|races|racing|pounds?|pounding|goes|plays?|"
    r"acts?|hurts?|trouble|gets|is (?:sore|bad|racing))\b|\b(?:sore|pain in (?:my|the)) heart\b|"
    r"\b(?:cannot|can't|could not|will not|won't|stops?|stopped|not) (?:\w+ ){0,2}?"
    r"breath(?:e|ing)?\b|"
    r"\bbreath (?:will not|won't|does not|stops?|goes)\b|"
    r"\bface (?:\w+ ){0,3}?(?:droops?|drops?)\b|\bface (?:\w+ )?(?:goes|falls|numb)\b|"
    r"\b(?:speech|talking|words|arm|arms|mouth) (?:\w+ )?(?:goes|slurs?|slurred|numb|droops?|"
    r"dead|weak)\b|\bpass out\b|\b(?:faint|collapse|choke)\b|\bunconscious\b|"
    r"\b(?:take|have) a (?:fit|seizure|turn)\b"
)
_MIND = re.compile(
    r"\b(?:mood|feel\w* (?:\w+ )?(?:low|down|dark)|depress\w*|cannot cope|panic\w*|anxi\w*|"
    r"(?:dark|bad) thoughts|thoughts (?:come|get)|my mind|mental\w*|crying|lonely|desperate|"
    r"(?:gets|is|it's|all) too much)\b"
)
_BREATHLESS = re.compile(r"\b(?:breath\w*|puffed|wheez\w*|peching)\b")
_OTHERWISE = re.compile(
    r"\b(?:breath\w*|puffed|wheez\w*|peching|ill|unwell|worse|poorly|sick|pain\w*|sore|bleed\w*|blood|fever|temperature|shiver\w*|"
    r"sugar|hypo|dizzy|emergency|urgent|danger|foot|swell\w*|swollen|fall|flare\w*)\b"
)
#: Told outside the clause of what may come, it is there already.
_ILL = re.compile(
    r"\b(?:ill|unwell|poorly|pain\w*|sore|bleed\w*|blood|fever|temperature|shiver\w*|hypo|dizzy|"
    r"swell\w*|swollen)\b"
)
#: It is there now; then it is no question of what may come.
_NOW = re.compile(
    r"\b(?:now|right now|just now|the now|this minute|at the minute|today|tonight|the night|"
    r"still|keeps|already|having|have had|has started|started|this time|mine (?:has|is|did)|"
    r"(?:not|n't) (?:working|helping|easing|shifting)|here)\b"
)
#: "If my chest pain won't go away", "for my husband's chest pain", "if my wife is unconscious": an
#: if, and no less there for it.
_THERE = re.compile(
    r"\b(?:will|would|does|do|did|is) not (?:\w+ )?(?:go|going|stop\w*|eas\w+|shift\w*|settl\w+|"
    r"mov\w+|budg\w+|lift\w*)\b|\bhas (?:been|gone|lasted|dropped|drooped|happened|collapsed|"
    r"stopped|passed)\b|\bfor (?:my|his|her|their|our|this) |\bpains? (?:\w+ )?(?:down|into|up) "
    r"(?:my|his|her|the)\b|\b(?:my|our) \w+ (?:is|are) (?:unconscious|not breathing|blue|grey)\b|"
    r"\b(?:lips|face) (?:is|are) (?:blue|grey|drooping|numb)\b|\bmy \w+ is (?:\w+ )?(?:tight|sore|"
    r"heavy|numb|weak)[^.?!]{0,20}? my (?:\w+ )?\w+ (?:is|has)\b"
)
#: Whom they would ring about something else.
_ELSE = re.compile(
    r"\b(?:bins?|council|group|class|club|lift|taxi|bus|book(?:ing)?|benefits?|pip|rent|rail|"
    r"prescription|repeat|physio|gym|courses?|carer|sitter|housing|card|cancel\w*|befriend\w*)\b"
)
_BARE = re.compile(
    rf"^\W*(?:(?:so|but|and|well|och|oh|ok|right|i asked (?:you|ye) (?:a question)?|tell me|"
    rf"please|just)\b[\s,.!]*)*{_WHO_TO_RING}"
    r"(?: (?:then|about (?:it|that)|for (?:it|that)|please|hen|pal|son|with (?:it|that)))*\W*$"
)
_LONGEST = 32


def asks_whom_to_ring(text: str, lately: Sequence[str] = ()) -> Whom | None:
    """For what somebody asks whom to ring, should it come; None where they do not ask it.

    Args:
        text: what was typed.
        lately: their last messages: "who do I ring?" hangs on what was told there.
    """
    said = in_english(text)
    if len(said.split()) > _LONGEST or _ELSE.search(said):
        return None
    whom, what = bool(_ASKS_WHOM.search(said)), bool(_ASKS_WHAT.search(said))
    if not whom and not what:
        return None
    coming = " ".join(found[0] for found in _IF.finditer(said))
    told = _IF.sub(" ", said)
    if named_for_ringing(told) is Whom.AT_ONCE or (coming and _NOW.search(said)):
        return None
    kind = named_for_ringing(coming)
    if kind and (whom or kind is Whom.AT_ONCE or _BREATHLESS.search(coming)):
        return kind
    before = [kind for one in reversed(lately) if (kind := named_for_ringing(in_english(one)))]
    again = bool(_COMES_AGAIN.search(said))
    if _ILL.search(told):
        return None
    if whom and (again or _OTHERWISE.search(said)):
        return before[0] if before and again else Whom.ANY
    return before[0] if before and (again or _BARE.match(said)) else None


def tells_it_as_there(text: str) -> bool:
    """Whether what it is asked for is told as there already, though an "if" stands before it."""
    return _THERE.search(in_english(text)) is not None


def named_for_ringing(said: str) -> Whom | None:
    """What a message in English names that somebody might be rung about."""
    if _AT_ONCE.search(said):
        return Whom.AT_ONCE
    if _MIND.search(said):
        return Whom.MIND
    return Whom.ANY if _OTHERWISE.search(said) else None
