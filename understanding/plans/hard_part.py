"""An answer to "what's the hardest part?" that names a doing: "getting in the water when sore"."""

import re

from understanding.text.language import parse
from understanding.text.words import in_english

__all__ = ["names_a_doing"]

_LONGEST = 24
_LEAD = re.compile(
    r"^\W*(?:(?:just|jist|probably|maybe|mostly|och|well|oh|aye|even|it's|its)\s+)*", re.I
)
#: "Feeling sore all day" and "being in pain" say how somebody is.
_HOW_IT_IS = frozenset(
    "feeling being hurting aching sleeping waking crying nothing everything anything something "
    "morning mornings evening evenings swelling".split()
)
#: "Climbing the stairs is the worst" is a sentence of its own.
_SAYS_WHAT_IT_IS = re.compile(
    r"\b(?:is|are|was|makes?|gets?|hurts?|kills?|takes?) (?!this|that so)\b"
)


def names_a_doing(text: str) -> bool:
    """Tell whether an answer begins with a doing and nobody who does it: it is no fact of them.

    "Getting in the water when I'm this sore" does; "I'm getting sore" and "being tired" do not.
    """
    bare = re.sub(
        r"^not (?=being able|getting|having|going|doing)", "", _LEAD.sub("", in_english(text))
    )
    if not bare or len(bare.split()) > _LONGEST:
        return False
    tokens = [token for token in parse(bare) if not token.is_punct]
    able = bare.startswith("being able")
    if not tokens or (tokens[0].lower_ in _HOW_IT_IS and not able):
        return False
    first = tokens[0]
    if any(
        t.dep_ in {"nsubj", "csubj"} and t.head.dep_ == "ROOT" and t.i <= first.i for t in tokens
    ):
        return False
    if _SAYS_WHAT_IT_IS.search(bare.split(",")[0].split(" when ")[0]):
        return False
    return first.tag_ in {"VBG", "NN"} and first.lower_.endswith("ing") and len(tokens) > 1
