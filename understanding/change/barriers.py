"""What gets in the way, from the person's own words: one of the contract's barriers, or none."""

import re

from understanding.change.barrier_phrases import BARRIERS
from understanding.talking.controls import read_control
from understanding.text.phrases import any_of
from understanding.text.words import in_english

_LONGEST = 1_500

_COMPILED = tuple(
    (label, re.compile(rf"(?<!\w)(?:{stated})"), re.compile(rf"(?<!\w)(?:{named})\b"))
    for label, stated, named in BARRIERS
)

_NONE = re.compile(
    r"\W*"
    + any_of(r"""
        nothing | none
        no(thing)? (really|at all|much)
        nothing( \w+){0,6} (way|stopping me|stopped me|problem)
        no (problems?|barriers?|reason|excuses?)
        not (a thing|much|anything)
        it's (going|all) (fine|well|good)
    """)
    + r"\W*"
)
# "It isn't the money", "not that I forgot": what is denied is not the barrier.
_DENIED = re.compile(
    r"\b"
    + any_of("""
        it's not | it is not | is not | it was not | was not | not that | not because
        not so much | nothing to do with | not about | not the | no longer
        is not a problem | used to be | not too | plenty of | lots of | not short of | never
        like | love | enjoy
    """)
    + r" (?:that |because |of |the |my |really |even |just |i |am |a )*$"
)
_SOLVED = re.compile(
    r"^[^.,;]{0,20}\b"
    + any_of(r"""
        is( not|n't) (the|a|an|really|my) (\w+ )?(problem|issue|bother|thing)
        not (a|the) (problem|issue)
        is fine | is better now | is no bother | was fine | are fine | is sorted | eased
        has eased | went away
    """)
    + r"\b"
)


# "Money's tight", "my memory's awful".
_NOUN_IS = re.compile(
    r"\b(money|head|memory|knee|hip|back|mood|weather|bus|car|breathing|chest|pain|health|energy|"
    r"confidence|anxiety|lift|cost|leg|foot|shoulder|asthma|arthritis|sleep|time|fatigue)'s\b"
)


def _asserted(text: str, match: re.Match[str]) -> bool:
    return not _DENIED.search(text[: match.start()]) and not _SOLVED.match(text[match.end() :])


def _ranked(text: str, *, named: bool) -> list[tuple[int, int, str]]:
    """Each barrier in `text` by where it is first said, then by its order of particularity."""
    found = []
    for rank, (label, stated, words) in enumerate(_COMPILED):
        for match in (words if named else stated).finditer(text):
            if _asserted(text, match):
                found.append((match.start(), rank, label))
                break
    return sorted(found)


def barriers_said(text: str, *, asked: str | None) -> list[str]:
    """Every barrier that `text` states, the first said first; see `read_barrier`."""
    english = _NOUN_IS.sub(r"\1 is", in_english(text)[:_LONGEST])
    found = _ranked(english, named=False)
    if not found and asked == "barrier":
        found = _ranked(english, named=True)
    return list(dict.fromkeys(label for _, _, label in found))


def read_barrier(text: str, *, asked: str | None) -> str | None:
    """The first barrier that a person names, or None.

    One of the contract's labels: time, cost, pain_or_symptoms, energy, mood, motivation,
    forgetting, transport, weather, other_people, confidence, access, did_not_suit, other.
    After the question `barrier` a single word is enough ("money"), and an answer that fits none
    is `other`; at any other time a barrier counts only where it is stated as one ("I can't afford
    the bus").
    """
    if not text.strip() or len(re.findall(r"[^\W\d_]", text)) < 2:
        return None
    if asked != "barrier" and text.rstrip().endswith("?"):
        return None
    if found := barriers_said(text, asked=asked):
        return found[0]
    if asked != "barrier":
        return None
    english = in_english(text)
    if _NONE.fullmatch(english) or english.rstrip().endswith("?"):
        return None
    return None if read_control(text, asked=asked) else "other"
