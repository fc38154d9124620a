"""What was answered to "what would you like?", said back as a wish and not as a fact."""

import re

from understanding.text.language import parse
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.text.words import in_english

__all__ = ["is_a_wish", "named_help", "wish_begins_with", "would_help"]

_HELPS = re.compile(
    r"^(?:(?:well|och|aye|just|mostly|maybe|it's|its)\s+)*(?P<what>.{3,80}?),?\s+(?:that |which )?"
    r"(?:(?:really|sometimes|kind of|kinda|does|can|always|aye|usually)\s+)*"
    r"(?:helps?|eases?|works?|soothes?|calms?|settles?|relaxes?|loosens?|keeps? (?:me|you) going|"
    r"(?:gets?|sees?) (?:me|you) through)"
    r"(?:\s+(?:me|it|them|masel|myself|a bit|a wee bit|a little|the pain|my \w+|ma \w+|sometimes|"
    r"too|an? aw|best|most|oot|out))*\W*$",
    re.IGNORECASE,
)
#: "A sitter would", "a lift might": it is not there yet.
_WOULD = re.compile(r"\s+(?:would|might|could|wid|'d)$", re.IGNORECASE)
_NOTHING = re.compile(r"^(?:nothing|nowt|nae\w*|nothin|no|what|not much|i|ah|it|that|this)\b", re.I)


def wish_begins_with(text: str) -> str | None:
    """How "you'd like" goes on before these words: "to " before "get out", "" before "getting out".

    None where they are no bare verb: "a walk", "I'd like to walk".
    """
    tokens = [token for token in parse(in_english(text)) if not token.is_punct]
    if not tokens:
        return None
    first = tokens[0]
    if any(t.dep_ in {"nsubj", "nsubjpass"} and t.head == first for t in tokens):
        return None
    if first.tag_ in {"VB", "VBP"} and first.lower_ == first.lemma_ and first.pos_ == "VERB":
        return "to "
    return "" if first.tag_ == "VBG" and first.pos_ == "VERB" else None


_WISHES = re.compile(
    r"\b(?:i (?:want|like|love|need|miss|will|used to)|(?:would|i'd|'d|id) (?:\w+ )?(?:like|love|"
    r"be|go|do|have|"
    r"want)|wish|hope|hoping|could|able|rather|dream|if only|someday|one day|goal|imagine)\b"
)
#: "I'd sleep", "someone else to do it", "her to know my name".
_WOULD_BE = re.compile(
    r"^\W*(?:(?:well|och|just|eh|that|for|to have)\W+)*(?:i would|i'd|id|(?:someone|somebody|"
    r"people|folk|her|him|them|my \w+|the \w+)(?: else)? to)\b (?!not (?:know|have a|say))\w+"
)
#: "Forget that he works away" is asked of the coach.
_ASKED_OF_US = re.compile(
    r"\W*(?:(?:please|och|well|so|no|just|can you|could you|will you)[\s,]+)*(?:forget|delete|"
    r"erase|ignore|unsay|scrub)\b(?! (?:about )?(?:it all|everything|my (?:worries|troubles|"
    r"pain))\b)"
)
_OF_NOW = frozenset({"VBZ", "VBP", "VBD"})


def is_a_wish(text: str) -> bool:
    """Tell whether an answer to "what would you like?" may name a wish.

    "Me? I'm knackered", "nothing can change" and "8 I guess" tell how things are: said back as a
    wish they would be nonsense.
    """
    if _ASKED_OF_US.match(in_english(text)):
        return False
    parts = [part for part in re.split(r"[.!?;]+\s+", text.strip()) if part.strip()]
    if len(parts) > 1:
        return any(map(_names_a_wish, parts))  # "Sleep. One night."
    english = in_english(text)
    hopeless = re.search(r"\b(?:nothing|never) (?:can|will|would|going to|works|helps)\b", english)
    if (_WISHES.search(english) or _WOULD_BE.match(english)) and not hopeless:
        return True
    shape = shape_of(bare_phrase(text))
    if shape is Shape.SENTENCE:
        said = [token for token in parse(english) if token.dep_ in {"ROOT", "aux"}]
        return not any(token.tag_ in _OF_NOW or token.tag_ == "MD" for token in said)
    return shape is not Shape.SCRAP


def _names_a_wish(part: str) -> bool:
    """A sentence among others wishes only in so many words: "Me? I'm shattered" does not."""
    return shape_of(bare_phrase(part)) is not Shape.SENTENCE and is_a_wish(part)


def named_help(text: str) -> str:
    """The help itself: "the warmth of a bottle eases them" gives "the warmth of a bottle"."""
    match = _HELPS.match(" ".join(text.split()))
    what = _WOULD.sub("", match["what"]) if match else ""
    return what if what and not _NOTHING.match(what) else text


def would_help(text: str) -> str | None:
    """What would help, and does not yet: "a sitter would help but I can't get one"; else None."""
    match = _HELPS.match(" ".join(text.partition(" but ")[0].split()))
    lacks = match is not None and _WOULD.search(match["what"]) is not None
    return _WOULD.sub("", match["what"]) if match is not None and lacks else None
