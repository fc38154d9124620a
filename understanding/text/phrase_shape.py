"""What kind of phrase an answer is, so that it can be put into a sentence without breaking it.

"You'd like {wish}" takes "a walk" as it is, "get out" as "to get out", and nothing of "me? I'm
knackered". Whatever fits none of the shapes is not put into a sentence at all.
"""

import re
from enum import Enum

from spacy.tokens import Token

from understanding.talking.doubt import PERHAPS
from understanding.talking.set_apart import Apart, set_apart
from understanding.text.language import parse
from understanding.text.words import in_english, readable

__all__ = ["Shape", "bare_phrase", "names_besides", "shape_of", "tells_how_it_is"]

#: A longer answer is told, and not named.
_LONGEST = 14
_LONGEST_STATE = 8


class Shape(Enum):
    """A phrase by what it can follow: "about a walk", "to walk", "walking", "to be out again"."""

    THING = "thing"
    TO_DO = "to_do"
    DOING = "doing"
    STATE = "state"
    SENTENCE = "sentence"
    SCRAP = "scrap"


_LEADS = re.compile(
    r"^\W*(?:(?:well|och|oh|aye|yes|yeah|just|jist|maybe|mibbe|mebbe|mostly|probably|erm|um|hmm|so|"
    r"and|but|it's|its|it would be|that would be|that'd be|it'd be|would be|i think|ah think|"
    r"i suppose|i guess|honestly|really|actually|only|even|like|having|some kind of|eh|ken|dunno|"
    r"(?:i'm|i am|im|am) (?:not|no) sure|"
    r"i (?:do not|dont|don't) know|not sure|"
    r"(?:i'd|i would|i wid|id|ah'd|you'd) be(?= \w+in)|"
    r"that i(?:'d| would|'m| am)? (?=can|could|be)|(?:i )?(?:could|can) )\b[\s,.]*)+",
    re.IGNORECASE,
)
_TRAILS = re.compile(
    r"(?:[\s,.]+(?:i suppose|ah suppose|i guess|i think|ah think|maybe|mibbe|mebbe|probably|"
    r"sometimes|really|i reckon|to be honest|tbh|lol|haha|though|tho|please|thanks|hen|pal|ken|"
    r"like|eh|x+|a bit|a wee bit|sort of|kind of|if that counts|if anything|mostly|of course|"
    r"does|do|is good|is nice))+\W*$",
    re.IGNORECASE,
)
_NOT_A_THING = frozenset(
    "i me you he him she we us they them it this that what which who nothing anything something "
    "everything nowt dunno idea yes no ok okay aye same".split()
)
#: They end like a doing and are none.
_ING_THINGS = frozenset(
    """evening morning something anything nothing everything thing king string ceiling ring sing
    bring swing cling""".split()
)
#: "Oot in the gairden", "fitter", "back at work": where, or how, somebody would be.
_PLACED = frozenset(
    """out outside back in at up away off with free well better fitter thinner slimmer lighter
    stronger calmer happier steadier healthier home able normal myself alone busy useful
    independent""".split()
)
_FELT = frozenset("feel be have need worry think get wake hurt lie sit eat smoke drink".split())
#: After a Scots "no" these are what is not to be done; "no worry" and "no sleep" are things.
_NO_DOING = frozenset("feel be have get wake lie sit eat think".split())
#: "My neighbour Isa chums me": what stands before a "me" that no preposition leads is a verb,
#: whatever the parser makes of a Scots one.
_DOES_TO_THEM = re.compile(
    r"^(?!to\b)\S+ (?:[\w' -]+ )?(?!(?:as|is|was|this|his|hers|yours|across|towards|besides|unless|"
    r"versus|always|needs)\b)[a-z]{2,}(?:s|es) (?:me|us|you)"
    r"(?=$| (?:up|in|on|at|by|to|with|about|for|round|over|out|every|each|when|if|a|the|and)\b)"
)
_FEWEST_NAMED = 2
_STILL_UNSURE = re.compile(
    r"(?:do not|don't|dont|not|no|what|how|where|why|which|if|could be|hard)\b"
)
_PERHAPS = re.compile(PERHAPS, re.IGNORECASE)
_AFTER_IS = frozenset({"ADJ", "ADV", "PART", "ADP", "DET", "PRON", "AUX"})
_FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})


def bare_phrase(text: str) -> str:
    """An answer without what it is wrapped in: "och, heat I suppose" gives "heat"."""
    said = " ".join(readable(text).split()).strip(" .,;:!?")
    for _ in range(3):
        shorter = _TRAILS.sub("", _LEADS.sub("", said)).strip(" .,;:!?")
        if shorter == said or not shorter:
            break
        said = shorter
    return said


def shape_of(text: str) -> Shape:
    """The shape of a phrase as `bare_phrase` leaves it; SCRAP where it is none or doubtful."""
    english = in_english(text).strip(" .,;:!?")
    words = english.split()
    if (
        not words
        or len(words) > _LONGEST
        or re.search(r"[?!]|[.;]\s", text)
        or english in _NOT_A_THING
    ):
        return Shape.SCRAP
    opening = _by_its_opening(words)
    if opening is not None:
        return opening
    if _DOES_TO_THEM.search(english):
        return Shape.SENTENCE
    tokens = [token for token in parse(english) if not token.is_punct]
    return _by_its_parse(tokens, words) if tokens else Shape.SCRAP


def names_besides(text: str) -> bool:
    """Tell whether something is named after an "I don't know": "dunno. get oot a bit"."""
    said = readable(text).strip(" .,!?")
    apart = set_apart(text)
    rest = bare_phrase(apart.told)
    if len(rest.split()) < _FEWEST_NAMED or _STILL_UNSURE.match(in_english(rest)):
        return False
    if Apart.DOUBT in apart.kinds and _PERHAPS.match(apart.told):
        return True
    cut = len(said.split()) > len(rest.split())
    return cut and shape_of(rest) in {Shape.THING, Shape.TO_DO, Shape.DOING, Shape.STATE}


def tells_how_it_is(text: str) -> bool:
    """Tell whether an "'s" of a phrase is an "is": "my breathing's bad", not "my mum's house"."""
    tokens = [token for token in parse(in_english(text)) if not token.is_punct]
    for at, token in enumerate(tokens[:-1]):
        if token.lower_ in {"'s", "is"} and at:
            return tokens[at + 1].pos_ in _AFTER_IS or tokens[at + 1].tag_ in {"VBG", "VBN"}
    return False


def _by_its_opening(words: list[str]) -> Shape | None:
    """The shape that the first word alone decides: "to sleep", "no pain", "not being tired"."""
    if len(words) == 1:
        return None
    if words[0] == "to":
        return Shape.TO_DO if words[1] not in {"the", "my", "a"} else Shape.SCRAP
    if words[0] == "no" and words[1] in _NO_DOING:
        return Shape.TO_DO  # "Tae no feel like a wean".
    if words[0] in {"no", "less", "more", "fewer"}:
        return Shape.THING
    if words[0] == "not":
        if words[1].endswith("ing"):
            return Shape.DOING
        # "Not feel guilty", and not "not much", "not really".
        return Shape.TO_DO if words[1] in _FELT else Shape.SCRAP
    return None


def _by_its_parse(tokens: list[Token], words: list[str]) -> Shape:
    first = tokens[0]
    root = next((token for token in tokens if token.dep_ == "ROOT"), first)
    if first.tag_ == "VBG" or (first.lower_.endswith("ing") and first.lower_ not in _ING_THINGS):
        return Shape.SENTENCE if root.tag_ in _FINITE else Shape.DOING
    subjects = [t for t in tokens if t.dep_ in {"nsubj", "nsubjpass", "expl"} and t.head == root]
    if subjects and root.pos_ in {"VERB", "AUX"}:
        return Shape.SENTENCE
    if words[0] in _PLACED and len(words) <= _LONGEST_STATE:
        return Shape.STATE
    if first.lower_ in _NOT_A_THING:
        return Shape.SCRAP
    if root.pos_ in {"NOUN", "PROPN"} and first.pos_ != "VERB":
        return Shape.THING
    if first.tag_ in {"VB", "VBP"} and first.lower_ == first.lemma_:
        return Shape.TO_DO
    names = first.pos_ in {"NOUN", "PROPN"} and not any(t.tag_ in _FINITE for t in tokens)
    points = first.pos_ in {"DET", "ADJ", "NUM", "PRON"} and not subjects
    return (
        Shape.THING if names or (points and any(t.pos_ == "NOUN" for t in tokens)) else Shape.SCRAP
    )
