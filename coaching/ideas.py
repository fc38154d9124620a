"""Small everyday ideas a coach may offer, with what each one needs of a person."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from coaching.content import content


class Area(str, Enum):
    """The parts of a life that an idea can belong to."""

    MOVEMENT = "movement"
    PAIN = "pain"
    BREATH = "breath"
    SLEEP = "sleep"
    FOOD = "food"
    SMOKING = "smoking"
    ALCOHOL = "alcohol"
    MOOD = "mood"
    STRESS = "stress"
    PEOPLE = "people"
    MONEY = "money"
    MEANING = "meaning"
    HOME = "home"
    CARING = "caring"
    FAMILY = "family"
    TRAVEL = "travel"
    CONTACT = "contact"


class Size(str, Enum):
    """How big a step an idea is."""

    TINY = "tiny"
    SMALL = "small"
    MEDIUM = "medium"


class Kind(str, Enum):
    """What sort of step it is, so that a menu of three is not three alike."""

    DO = "do"
    NOTICE = "notice"
    CONNECT = "connect"
    PREPARE = "prepare"
    SWAP = "swap"


class Travel(str, Enum):
    """Whether it can be done at home, close by on foot or wheels, or needs a trip."""

    NONE = "none"
    NEAR = "near"
    TRIP = "trip"


class Energy(str, Enum):
    """How much it takes out of someone."""

    LOW = "low"
    SOME = "some"


@dataclass(frozen=True)
class Idea:
    """One idea, worded as a thing or a doing: "a two-minute stretch in the chair"."""

    id: str
    area: Area
    text: str
    size: Size
    kind: Kind
    minutes: int
    costs_money: bool
    travel: Travel
    energy: Energy
    pain_safe: bool


@lru_cache(maxsize=1)
def ideas() -> tuple[Idea, ...]:
    """All ideas in ideas.yml, in its order.

    Raises ValueError naming the entry that does not fit the format.
    """
    return ideas_in(content("ideas").entries)


def ideas_in(entries: Mapping[str, Sequence[dict[str, object]]]) -> tuple[Idea, ...]:
    """The ideas of a file's entries, in order.

    Raises ValueError as `ideas`.
    """
    found = [_idea(area, entry) for area, rows in entries.items() for entry in rows or []]
    repeated = [name for name, times in Counter(idea.id for idea in found).items() if times > 1]
    if repeated:
        raise ValueError(f"coaching/ideas.yml uses an id twice: {', '.join(sorted(repeated))}.")
    return tuple(found)


def _idea(area: str, entry: dict[str, object]) -> Idea:
    strange = [str(key) for key in entry if key not in Idea.__annotations__]
    if strange:
        # A comma in a text without quotation marks ends it: the rest is read as another key.
        raise ValueError(
            f"coaching/ideas.yml, {area}, {entry.get('id')}: there is no “{strange[0]}” in an "
            "idea. If it belongs to the text, put the text in quotation marks."
        )
    try:
        return Idea(
            id=str(entry["id"]),
            area=Area(area),
            text=str(entry["text"]),
            size=Size(str(entry["size"])),
            kind=Kind(str(entry["kind"])),
            minutes=int(str(entry["minutes"])),
            costs_money=bool(entry.get("costs_money", False)),
            travel=Travel(str(entry.get("travel", "none"))),
            energy=Energy(str(entry.get("energy", "low"))),
            pain_safe=bool(entry.get("pain_safe", True)),
        )
    except (KeyError, ValueError) as fault:
        raise ValueError(
            f"coaching/ideas.yml, {area}, {entry.get('id', 'an entry without an id')}: {fault}."
        ) from fault
