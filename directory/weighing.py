"""How far a service is an answer to what was asked: three witnesses, each with its worth.

The worths and the least that counts were fitted on benchmarks/unseen (docs/decisions.md).
"""

from __future__ import annotations

#: What each witness is worth: the kind of help, the words shared, the likeness of meaning.
KIND_WORTH, WORDS_WORTH, MEANING_WORTH = 0.45, 0.35, 1.0
#: Cosines of sentences that have nothing to do with each other.
UNLIKE = 0.08
#: Less than this is not an answer to what was asked: fewer than three is right then.
LEAST_RELEVANCE = 0.34
#: Not what was asked for, but close enough to be named as something else.
ALMOST = 0.22
#: What a kind that is close to the one asked for is worth of it.
NEAR_WORTH = 0.4

# For whom and in what company is often only the setting of another need.
_SETTING = frozenset(
    {"money_advice", "older_people", "young_people", "young_adults", "men", "women", "loneliness",
     "peer_group", "self_management", "learning", "disability", "work", "carers", "family_support"}
)  # fmt: skip
_SETTING_WORTH = 0.5


def weights_of(kinds: frozenset[str]) -> dict[str, float]:
    """What each kind of help that is asked for counts."""
    if not kinds - _SETTING:
        return dict.fromkeys(sorted(kinds), 1.0)
    return {kind: _SETTING_WORTH if kind in _SETTING else 1.0 for kind in sorted(kinds)}
