"""A story told at once: what it is, how it is, and what they would love, in one message."""

import re
from dataclasses import dataclass

from understanding.talking.set_apart import set_apart
from understanding.text.words import in_english, readable

__all__ = ["Story", "read_story", "says_when_or_how_often"]


@dataclass(frozen=True)
class Story:
    """What a message tells, in the person's own words.

    Attributes:
        weighs: clauses of what it is and how it is, in their order.
        wishes: clauses of what they would like; the last is the one they come to.
    """

    weighs: tuple[str, ...]
    wishes: tuple[str, ...]

    @property
    def wish(self) -> str:
        """What they would like."""
        return self.wishes[-1]


_I = r"(?:i|i'm|i am|i'd|i've|ah|ah'm|ah'd|am|im|id|ive)"
#: Where a clause ends: at a stop, or before somebody or something new is spoken of.
_ENDS = re.compile(
    r"\s*(?:[.!?;]+(?=\s|$)|\n+)\s*"
    rf"|,\s*(?:and |but |so |an )?(?=(?:{_I}|everything|everythin|my|ma|the|it's|its|nothing|"
    r"nothin|just|want|wanting|hoping|would|feel|feeling|can't|cannae|canny|don't|dinnae|all i)\b)"
    rf"|\s+(?:but|an|and|so)\s+(?=(?:i'd|i would|i want|i wish|i'm hoping|ah'd|ah want|id) )",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"(?:(?:and|but|so|just|well|really|och|honestly|all|what|still|now|mostly)[\s,]+)*"
    r"(?:(?:i|we)(?:'d| would|'m| am| do)? ?(?:just |really |so |still |do |only |much |"
    r"dearly |also )*"
    r"(?:like|love|want|wanting|hoping|hope|wish|rather|miss|dreaming|dream|aiming|fancy)\b|"
    r"(?:id|i'd|would) (?:love|like)\b|(?:want|wanting|hoping|hope|wish) (?:to|i could)\b|"
    r"(?:my|the) (?:goal|dream|aim|hope|wish) (?:is|would be)\b|"
    r"it(?:'d| would) be (?:great|lovely|good|nice|brilliant|amazing|magic) (?:to|if i)\b)"
)
#: "I want to talk", "I'd like some help" wish for what is being done already, or tell nothing.
_NO_GOAL = re.compile(
    r"\b(?:(?:want|like|love|hope|wanting|hoping|wish) (?:to |you to )?(?:talk|chat|speak|tell|"
    r"say|ask|know|vent|moan|be heard|listen|die|be dead|end it|be told|understand|see a|help|"
    r"some help|advice|somebody|someone|a hand|it to|this to|them to|him to|her to|my life|"
    r"nothing|rid of|out of here)\b|(?:like|love) (?:my|the|him|her|them|it|that|this|you)\b"
    r"|(?:i|we) (?:like|love|miss|hope|dream)\b(?! to\b)|not (?:want|like|love|wish|really want)\b"
    r"|(?:want|wish|like) (?:i|it) (?:was|were|had|never)\b)"
)
#: A clause that tells nothing of how it is.
_EMPTY = re.compile(
    r"\W*(?:(?:hi|hiya|hello|hey|so|well|ok|right|yes|aye|no|thanks|thank you|please|sorry|there|"
    r"my name(?:'s| is) \w+|(?:i'm|i am|am) [A-Za-z]+)\W*)+"
)
_ASKS = re.compile(
    r"\b(?:can|could|will|would) (?:you|ye)\b"
    r"|^\W*(?:can|could|do|does|what|how|why|when|where|who) (?:you|i|it|is|do|should)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 9
_LONGEST = 90
#: A tale of more than this is heard in another way: what is said back would be half of it.
_MOST_CLAUSES = 7
_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:every|each|daily|twice|once|times) "
    r"?|\ba (?:day|week)\b|\b\d+ min|\bminutes\b|\b(?:morning|afternoon|evening|night)s\b",
)
_BY_THEN = re.compile(
    r"\bby (?:the |next |this |\d|christmas|new|summer|spring|easter|jan|feb|mar|apr|may|jun|jul|"
    r"aug|sep|oct|nov|dec)|\b(?:next|this) (?:month|year|summer|spring|winter)\b|\bmarathon\b|"
    r"\b\d+ ?k\b"
)


def read_story(text: str) -> Story | None:
    """Part a story into what weighs and what is wished for; None where it does not hold both."""
    told = set_apart(text).told
    if not _FEWEST_WORDS <= len(told.split()) <= _LONGEST:
        return None
    clauses = [one.strip(" ,;:-") for one in _ENDS.split(readable(told)) if one]
    clauses = [one for one in clauses if one and not _EMPTY.fullmatch(one)]
    if not 2 <= len(clauses) <= _MOST_CLAUSES or any(_ASKS.search(one) for one in clauses):
        return None
    wishes = tuple(one for one in clauses if _is_wish(one))
    weighs = tuple(one for one in clauses if not _WISH.match(in_english(one)))
    return Story(weighs, wishes) if wishes and weighs else None


def _is_wish(clause: str) -> bool:
    english = in_english(clause)
    found = _WISH.match(english)
    # "I'd love to" alone wishes for nothing yet.
    return (
        found is not None and not _NO_GOAL.search(english) and bool(english[found.end() :].strip())
    )


def says_when_or_how_often(wish: str) -> bool:
    """Tell whether a wish is a step already ("swim on Tuesdays"), and no aim ("10k by June")."""
    english = in_english(wish)
    return bool(_DAY.search(english)) and not _BY_THEN.search(english)
