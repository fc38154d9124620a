"""What one sentence of a longer message asks: "I told you, Tuesday. who reads this?".

A message of several sentences is heard as a whole, and what is told in it drowns what is asked. So
where the whole was taken for an answer, or for nothing, each sentence that asks is heard by itself;
whoever asks is answered first, and then the question that waits comes once more.
"""

from __future__ import annotations

import re
from typing import Any, List, Mapping, Optional

from coaching.questions import SAFETY_QUESTIONS, kind_of
from dialogue.beside.intents import ASIDE, FIND_SERVICE, MEDICAL_QUESTION, REPEAT
from dialogue.beside.questions import HEARS_ALL, TAKES_IT_DOWN
from dialogue.is_an_answer import ANSWER, SHEET
from understanding.text.words import in_english, readable

ASKED_WITHIN = "asked_within"
#: What a sentence may ask of us for which the rest of the message can wait.
HEARD_WITHIN = frozenset(
    {FIND_SERVICE, MEDICAL_QUESTION, "privacy", "who_are_you", "human", "what_is", "my_data"}
)
#: As which the whole was settled, where a sentence of it may ask for more.
_SETTLED_FOR_LITTLE = frozenset({ANSWER, ASIDE, REPEAT, "not_understood", "misheard"})
#: Whatever is said there is taken down, or is about a danger, a name or a consent.
_TAKES_ALL = HEARS_ALL | TAKES_IT_DOWN | SHEET | SAFETY_QUESTIONS
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\.{2,}\s*|\n+|…\s*|(?:,\s+|\s+)(?=(?:but|so|also) )")
#: "10. did ye hear, a place fur boots": what stands beside a place on the ruler.
_RATED_FIRST = re.compile(
    r"\W*(?:(?:och|oh|aye|well|maybe|mibbe|about|aboot|just|it's|i'd say|a)\W+)*"
    r"(?:\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?:\s*(?:/|out of|oot o'?)\s*(?:10|ten))?(?![\w%/:])(?!\s*(?:/|-|or|to|tae)\s*\d)"
    r"[\s,.;:!-]*(?:(?:and|an|but|also|so|now)\b[\s,]*)*(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
#: As which a rating with a request beside it may have been settled.
_SETTLED_BESIDE_A_RATING = frozenset(
    {"annoyed_with_coach", "about_the_coach", "overwhelmed", "out_of_scope", "recap", "greeting"}
)
_LEADS = re.compile(
    r"\W*(?:(?:so|and|but|och|eh|well|ok|also|sorry|right|hen|pal|btw|wait|no|naw|aye|please|actually|"
    r"can you just tell me|can you tell me|just|i asked(?: you)?|i was asking)[\s,]+)*"
)
_ASKS = re.compile(
    r"(?:what|what's|who|who's|whose|how|where|where's|when|is|are|can|could|does|do|have|will|would)\b"
)
#: "Will I tell him?" asks for no word on who reads along.
_OF_THEMSELVES = re.compile(r"\W*(?:will|should|shall|would|do|can|could|am) i\b")
_OF_THE_COACH = frozenset({"privacy", "who_are_you"})
#: Shorter than this it asks nothing by itself: "so what", "who knows".
_FEWEST_WORDS = 3
#: So many of them are heard, the last first.
_MOST = 3


def sentences_that_ask(text: str) -> List[str]:
    """The sentences of a longer message that ask something, the last first; none of a short one."""
    pieces = [piece.strip() for piece in _SENTENCES.split(readable(text)) if piece.strip(" .,!?")]
    if len(pieces) < 2:
        return []
    asking = [one for one in pieces if len(one.split()) >= _FEWEST_WORDS and _asks(one)]
    return asking[::-1][:_MOST]


def beside_the_rating(text: str, asked: Optional[str], reading: Mapping[str, Any]) -> List[str]:
    """What a message says besides its place on the ruler, if it rates: "a place fur boots"."""
    if kind_of(asked) != "ruler" or not reading.get("ruler"):
        return []
    found = _RATED_FIRST.fullmatch(readable(text).strip())
    rest = found["rest"].strip() if found is not None else ""
    return [rest] if len(rest.split()) >= _FEWEST_WORDS else []


def _asks(sentence: str) -> bool:
    english = in_english(sentence)
    return sentence.endswith("?") or bool(_ASKS.match(english, _LEADS.match(english).end()))  # type: ignore[union-attr]


def is_heard_within(intent: Optional[str], sentence: str) -> bool:
    """Tell whether a sentence that comes to this by itself is answered before the rest."""
    if intent in _OF_THE_COACH and _OF_THEMSELVES.match(in_english(sentence)):
        return False
    return intent in HEARD_WITHIN


def may_ask_within(intent: Optional[str], asked: Optional[str], reading: Mapping[str, Any]) -> bool:
    """Tell whether a message that was settled so may ask something in one of its sentences."""
    if reading.get("safety") or reading.get("language") or asked in _TAKES_ALL:
        return False
    rated = kind_of(asked) == "ruler" and bool(reading.get("ruler"))
    return intent in _SETTLED_FOR_LITTLE or (rated and intent in _SETTLED_BESIDE_A_RATING)
