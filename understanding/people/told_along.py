"""What is told of how they are along with an answer: "a wee bit, my foot's swollen up"."""

import re

from understanding.change.barriers import read_barrier
from understanding.text.hedges import clauses
from understanding.text.words import in_english, readable

__all__ = ["besides_a_yes", "told_along", "who_cannot"]

#: Things that happen to somebody; what it costs or when it rains is a part of the plan.
_WEIGHS = frozenset({"pain_or_symptoms", "mood", "other_people", "energy"})
_TELLS = re.compile(
    r"\W*(?:(?:and|but|cos|because|since|as|mind|though|just|och|well|so)[\s,]+)*(?:i|i'm|i've|i'd|am|my|"
    r"he|she|they|he's|she's|they're|it's|it|we|we're|there's|[a-z]+'s)\b"
)
_TROUBLE = re.compile(
    r"\b(?:not well|unwell|ill|poorly|hospital|in bits|worried|scared|frightened|feart|struggling|"
    r"exhausted|shattered|crying|lonely|sore|swollen|agony|dizzy|in pain|fell|bad (?:day|"
    r"night|week))\b"
)
_HANGS_ON = re.compile(r"\W*(?:(?:well|it|that|all) )*(?:depends?|hangs|hings)\b")
_FEWEST, _LONGEST = 3, 24


def told_along(text: str) -> str | None:
    """The clause of an answer that tells of trouble, theirs or another's; None where none does.

    The answer itself is the first clause: a message of one clause tells nothing along with it.
    """
    if _HANGS_ON.match(in_english(text)) and len(text.split()) <= _LONGEST:
        return text
    parts = [part.strip(" .,!?;") for part in clauses(text)]
    for part in parts[1:]:
        english = in_english(part)
        if not _FEWEST <= len(english.split()) <= _LONGEST or not _TELLS.match(english):
            continue
        if _TROUBLE.search(english) or read_barrier(part, asked="barrier") in _WEIGHS:
            return re.sub(
                r"^(?:and|but|cos|because|since|as|mind)\s+", "", part, flags=re.IGNORECASE
            )
    return None


def who_cannot(text: str) -> str:
    """Somebody who cannot help, as one thing said: "my man but he's away", without "but he"."""
    joined = _BUT_HE.sub(r"\1", readable(text))
    return joined if joined != readable(text) else re.split(r"\bbut\b", joined)[-1].strip(" .,!")


_BUT_HE = re.compile(
    r"^(\W*[\w' ]{2,30}?),? (?:but|cos|only|though),? (?:he|she|they)(?='|\b)", re.I
)
_YES = re.compile(
    r"\W*(?:(?:aye|yes|yeah|yep|ok|okay|fine|grand|och|that's it|that's right|that's fine|"
    r"that's grand|"
    r"spot on|(?:near|close|good|fair) enough|close|"
    r"sounds (?:good|right|fine)|looks (?:good|right|fine)|that'll do|"
    r"suppose so|"
    r"correct|perfect|right|good|great|it is|it's fine|all right|happy with that)\b[\s,.!;]*)+"
)


def only_agrees(text: str) -> bool:
    """Tell whether a message agrees and says nothing more: "aye close enough"."""
    return _YES.fullmatch(in_english(text)) is not None


def besides_a_yes(text: str) -> str | None:
    """What is told after a yes: "aye that's it. ma foot's sore" gives the second; None else."""
    english, said = in_english(text), readable(text)
    agreed = _YES.match(english)
    if agreed is None or "?" in text:
        return None
    rest = " ".join(said.split()[len(english[: agreed.end()].split()) :])
    rest = re.sub(
        r"^(?:but|and|though|mind)\s+|\s+(?:but|though|mind)\W*$", "", rest, flags=re.IGNORECASE
    )
    tells = len(rest.split()) >= _FEWEST and _TELLS.match(in_english(rest)) is not None
    return rest.strip(" .,!;") if tells else None
