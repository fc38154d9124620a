"""How far a service is an answer to what was asked: three witnesses, each with its worth.

The worths and the least that counts were fitted on benchmarks/unseen (docs/decisions.md).
"""

from __future__ import annotations

from directory.kinds import near_to

#: What each witness is worth: the kind of help, the words shared, the likeness of meaning.
KIND_WORTH, WORDS_WORTH, MEANING_WORTH = 0.45, 0.35, 1.0
#: Cosines of sentences that have nothing to do with each other.
UNLIKE = 0.08
#: Less than this is not an answer to what was asked: fewer than three is right then.
LEAST_RELEVANCE = 0.34
#: Not what was asked for, but close enough to be named as something else.
ALMOST = 0.22

_NEAR_WORTH = 0.4
# For whom and in what company is often only the setting of another need.
_SETTING = frozenset(
    {"money_advice", "older_people", "young_people", "young_adults", "men", "women", "loneliness",
     "peer_group", "self_management", "learning", "disability", "work", "carers", "family_support"}
)  # fmt: skip
_SETTING_WORTH = 0.5


def relevance(
    asked: frozenset[str], kinds: frozenset[str], covered: float, likeness: float | None
) -> float:
    """How far a service is an answer; 0 for none at all, from about 0.5 on a good one.

    Args:
        asked: the kinds of help asked for (directory/kinds.csv).
        kinds: those of the service.
        covered: the part of the words asked with that it has, by how much each tells.
        likeness: the cosine of the two meanings; None where the service's was not read yet.
    """
    return (
        KIND_WORTH * _share(asked, kinds)
        + WORDS_WORTH * covered
        + MEANING_WORTH * max(0.0, (likeness or 0.0) - UNLIKE)
    )


def _share(asked: frozenset[str], kinds: frozenset[str]) -> float:
    """The part of the kinds asked for that a service meets, fully or nearly."""
    only_settings = not asked - _SETTING
    weights = {
        kind: _SETTING_WORTH if kind in _SETTING and not only_settings else 1.0 for kind in asked
    }
    whole = sum(weights.values())
    if not whole:
        return 0.0
    got = sum(
        weight * (1.0 if kind in kinds else _NEAR_WORTH if near_to(kind) & kinds else 0.0)
        for kind, weight in weights.items()
    )
    return got / whole
