"""How far a kind that a phrase tells of is believed: by whether the meaning tells of it as well.

"Climbing the walls" names climbing and "on my knees" sore joints: a phrase that the meaning of the
whole does not bear out is most often a slip, on either side. The steps follow the shares that
were right, of 4,926 phrases in our own sayings and of 309 in the demonstration directory
(docs/decisions.md, 22g).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from directory.kinds_meant import column_of
from directory.weighing import NEAR_WORTH

Floats = NDArray[np.float32]

#: A question's phrase: what it is worth where the meaning stands out so many deviations.
_ASKED_AT, _ASKED_WORTH = (0.5, 4.0), (0.35, 1.0)
#: A service's phrase, and a kind that none of its phrases tells of.
_SERVED_AT, _SERVED_WORTH = (0.0, 4.0), (0.4, 1.0)
_UNSAID_AT, _UNSAID_WORTH = (2.4, 4.5), (0.0, NEAR_WORTH)


def backing(
    kinds: Collection[str], meant: Mapping[str, float], sure: Collection[str] = ()
) -> dict[str, float]:
    """What each kind that was named is worth, 0 to 1; one that is `sure` is no guess."""
    return {
        kind: 1.0
        if kind in sure or kind not in meant
        else float(np.interp(meant[kind], _ASKED_AT, _ASKED_WORTH))
        for kind in sorted(kinds)
    }


def membership(kind: str, share: Floats, services: Floats) -> Floats:
    """How far each service is of a kind.

    Args:
        kind: the kind.
        share: 1 where its phrases tell of it, less where only of one near by or in passing.
        services: how far each kind stands out by its words (`kinds_meant.of_services`).
    """
    column = column_of(kind)
    if column is None:
        return share
    out = services[:, column]
    told = share * np.interp(out, _SERVED_AT, _SERVED_WORTH).astype(np.float32)
    unsaid = np.interp(out, _UNSAID_AT, _UNSAID_WORTH).astype(np.float32)
    found: Floats = np.maximum(told, unsaid)
    return found
