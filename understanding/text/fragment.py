"""A short answer that is no sentence: a thing ("a lift"), a doing, or "if the bus was on time".

A reflection needs a clause. Most answers to "what would help?" have none, and a nod to them sounds
deaf: these can stand in a line of the coach's ("So a lift would help.") where their shape is sure.
"""

import re
from dataclasses import dataclass
from enum import Enum

from spacy.tokens import Token

from understanding.plans.activities import begins_with_a_verb
from understanding.reflection.unsaid import has_swearing, may_not_be_reflected
from understanding.text.language import parse
from understanding.text.words import in_english

__all__ = ["Fragment", "Shape", "fragment_in"]


class Shape(str, Enum):
    """What a fragment can stand for in a sentence."""

    THING = "thing"  # "my grandkids", "being left alone"
    DOING = "doing"  # "phone my sister more": "to" may stand before it
    CONDITION = "condition"  # "if it was less sore"


@dataclass(frozen=True)
class Fragment:
    """A short answer in the person's own words, without what was said around it."""

    shape: Shape
    words: str


_LONGEST = 9
_BEFOREHAND = re.compile(
    r"^\W*(?:(?:och|oh|ach|ah|well|so|eh|hmm|um|aye|yes|ok|maybe|mebbe|mibbe|perhaps|probably|just|"
    r"jist|mainly|mostly|only|for|it is|it's|its|that's|thats|i suppose|i guess|i think|i'd say|"
    r"having|(?:be)?(?:cause|cos|coz|cuz)(?: of| o)?)[\s,]+)+",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"[\s,]+(?:really|obviously|mostly|mainly|aye|of course|i suppose|i guess|maybe|mebbe|mibbe|"
    r"could|might|would help|would be (?:good|nice|great|fine)|probably|to be honest|tbh|"
    r"though)\W*$",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"(?:if|when|as long as|so long as|once|unless|provided)\s+\S+\s+\S+", re.I)
#: Answers of these kinds name nothing that could be said back.
_EMPTY = re.compile(
    r"\W*(?:yes|no|aye|ok|okay|sure|maybe|perhaps|thanks|thank you|please|hello|hi|bye|whatever|"
    r"anything|everything|something|nothing|all|both|none|neither|not sure|dunno|good|bad|fine|"
    r"great|obvious|easy|hard|same|same thing|because|lots?|loads|some|any|a (?:bit|lot|little)|"
    r"(?:just|only) (?:because|cos)|that|this|it|me|you|i|who|what|why|how|when|where)\b(?:\W+"
    r"(?:at all|really|of it|is it|is not it|then|now|again|else|too))*\W*"
)
_THINGS = frozenset({"NOUN", "PROPN"})
_SOMEBODY = frozenset({"someone", "somebody"})
_TAGGED_ON = re.compile(r"\b(?:int it|innit|is not it|in't it|so there|you know)\W*$")
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_ASKS = re.compile(
    r"^\W*(?:what|how|why|who|which|where|when|is|are|am|do|does|did|can|could|will|would|should|"
    r"have you|has)\b|\?"
)


def fragment_in(text: str) -> Fragment | None:
    """The short answer that a message is; None for a sentence, a question, or what is doubtful.

    Never what may not be said back: danger, a slur, a medicine, a diagnosis or swearing.
    """
    if may_not_be_reflected(text) or has_swearing(text) or re.search(r"\d", text):
        return None
    words = _bare(text)
    english = in_english(words)
    size = len(english.split())
    if not english or size > _LONGEST or _EMPTY.fullmatch(english):
        return None
    if _TAGGED_ON.search(english):
        return None
    if _CONDITION.match(english):
        return Fragment(Shape.CONDITION, words)
    if _ASKS.search(in_english(text)) or re.search(r"[,;.!:]\s", words):
        return None
    tokens = [token for token in parse(english) if not token.is_punct and not token.is_space]
    return _shaped(tokens, words)


def _bare(text: str) -> str:
    words = _BEFOREHAND.sub("", text.strip(), count=1).strip(" .,;:!?") or text.strip()
    while (shorter := _AFTERWARDS.sub("", words)) != words and shorter.strip():
        words = shorter
    return words.strip(" .,;:!?")


def _shaped(tokens: list[Token], words: str) -> Fragment | None:
    if not tokens:
        return None
    first, root = tokens[0], next((t for t in tokens if t.head == t), tokens[0])
    if any(_is_a_clause(token) for token in tokens):
        return None
    if len(tokens) > 1 and begins_with_a_verb(words):
        return Fragment(Shape.DOING, words)
    if first.tag_ == "VBG" and first.pos_ in {"VERB", "AUX"}:
        return Fragment(Shape.THING, words)
    named = (
        root.pos_ in _THINGS
        or root.lower_ in _SOMEBODY
        or (root.tag_ == "VBG" and _has_subject(root))
    )
    begins = first.pos_ in {"NOUN", "PROPN", "DET", "PRON", "ADJ", "NUM"}
    if named and begins and first.lower_ not in {"i", "you", "we", "he", "she", "they", "it"}:
        return Fragment(Shape.THING, words)
    return None


def _is_a_clause(token: Token) -> bool:
    """Whether a finite verb has a subject of its own, outside "the man that lives below"."""
    if token.dep_ in {"relcl", "acl"} or (token.tag_ not in _FINITE and token.pos_ != "AUX"):
        return False
    return _has_subject(token) or (_has_subject(token.head) and token.dep_ in {"aux", "auxpass"})


def _has_subject(token: Token) -> bool:
    return any(child.dep_ in _SUBJECTS for child in token.children)
