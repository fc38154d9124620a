"""The behavioural menu: two or three varied ideas at once, and never one that breaks a limit."""

import random
from collections.abc import Collection

from coaching.ideas import Area, Idea, Size, ideas
from coaching.limit import Limit
from coaching.limits import conflicts
from coaching.tailoring import tailor


def ideas_for(
    area: Area,
    limits: Collection[Limit] = (),
    level: int = 2,
    seen: Collection[str] = (),
    seed: int | str = 0,
    barred: Collection[str] = (),
) -> list[Idea]:
    """Two or three ideas of different kinds for this part of life (Brief Action Planning, skill 1).

    `level` is the quiet level 1-4, `seen` the ids already offered, which come back only when
    nothing else is left, `barred` the ids that never come. The same `seed` gives the same menu.
    Offered after permission, and always beside "an idea of your own". Raises ValueError for a
    level outside 1-4.
    """
    tailoring = tailor(level)
    fitting = [idea for idea in ideas() if idea.area is area and not conflicts(idea, limits)]
    fitting = [idea for idea in fitting if idea.id not in barred]
    random.Random(f"{seed}/{area.value}").shuffle(fitting)
    # A step smaller than the level calls for is welcome; a bigger one is not.
    sizes = list(Size)
    largest = sizes.index(tailoring.step_size)
    fitting = [idea for idea in fitting if sizes.index(idea.size) <= largest]
    # The step that suits the level comes before one two sizes below it.
    fitting.sort(key=lambda idea: largest - sizes.index(idea.size) > 1)
    fresh = [idea for idea in fitting if idea.id not in seen]
    again = [idea for idea in fitting if idea.id in seen]
    return (_varied_first(fresh) + _varied_first(again))[: tailoring.ideas_at_once]


def _varied_first(candidates: list[Idea]) -> list[Idea]:
    """The first idea of each kind, then the rest."""
    chosen: list[Idea] = []
    for idea in candidates:
        if idea.kind not in {other.kind for other in chosen}:
            chosen.append(idea)
    return chosen + [idea for idea in candidates if idea not in chosen]
