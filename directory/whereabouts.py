"""Where somebody says they are: a place we know, one of several, outside Scotland, or unknown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from directory.places import Place, candidates, known_place, spoken_of
from understanding.services.places import read_place
from understanding.text.words import plain


class Told(Enum):
    """What a message tells of where its writer is."""

    KNOWN = "known"
    SEVERAL = "several"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Whereabouts:
    """What was told of a place.

    `name` is what may be kept of the person: a name or outward code that `known_place` reads, or a
    name outside Scotland. `among` is what to choose between where a name has several places.
    """

    told: Told
    name: str = ""
    among: tuple[str, ...] = ()


# The rest of these islands by its nations and the places that most people there live in or near.
_OUTSIDE = frozenset(
    "england,wales,northern ireland,ireland,cumbria,northumberland,yorkshire,lancashire,cornwall,"
    "devon,kent,essex,norfolk,london,birmingham,manchester,liverpool,leeds,sheffield,bristol,"
    "newcastle,newcastle upon tyne,sunderland,durham,carlisle,berwick,berwick-upon-tweed,"
    "berwick upon tweed,middlesbrough,york,bradford,hull,bolton,blackpool,preston,salford,oldham,"
    "rochdale,bury,wigan,warrington,chester,stoke,stoke-on-trent,derby,nottingham,leicester,"
    "coventry,wolverhampton,northampton,peterborough,cambridge,oxford,reading,swindon,bath,"
    "gloucester,exeter,plymouth,bournemouth,southampton,portsmouth,brighton,luton,norwich,ipswich,"
    "lincoln,whitehaven,workington,kendal,penrith,hexham,alnwick,gateshead,cardiff,swansea,newport,"
    "wrexham,bangor,belfast,derry,londonderry,lisburn,newry,dublin,cork,galway,isle of man,jersey,"
    "guernsey".split(",")
)
# Said of a place only where they are the whole answer.
_ALSO_WORDS = frozenset("reading,bath,bury,hull,derby,cork,jersey,lincoln,chester".split(","))
_IN = r"\b(?:in|near|around|outside|from|frae|fae|live|stay|bide|at)(?: the)? "
_A_CODE = re.compile(r"(?:[a-z]{1,2})\d[a-z\d]?")
# Berwick's own code lies in England, the only one of its area that does.
_SCOTTISH_CODE = re.compile(r"(?:ab|dd|dg|eh|fk|g|hs|iv|ka|kw|ky|ml|pa|ph|td(?!15$)|ze)\d")


def place_told(text: str, *, asked: bool = False) -> Whereabouts:
    """What a message tells of where its writer is.

    Args:
        text: the message. A full postcode in it is cut to its outward part.
        asked: whether it answers "where are you?": then all of it is taken for a place, and one
            that no table has is `UNKNOWN`. Otherwise a place counts after "in", "near" and so on.
    """
    said = plain(text).strip(" .,!?")
    if said in _OUTSIDE and asked:
        return Whereabouts(Told.OUTSIDE, said.title())
    named = read_place(text)
    if named is not None:
        return _named(named, text)
    found = _of(candidates(text) if asked else spoken_of(text))
    if found is not None:
        return found
    outside = _outside(said)
    if outside is not None:
        return Whereabouts(Told.OUTSIDE, outside)
    if asked and _A_CODE.fullmatch(said) and not _SCOTTISH_CODE.match(said):
        return Whereabouts(Told.OUTSIDE, said.upper())
    return Whereabouts(Told.UNKNOWN if asked and said else Told.NOTHING)


def is_outside(place: str) -> bool:
    """Tell whether a place kept of a person lies outside Scotland."""
    if place.lower() in _OUTSIDE:
        return True
    return bool(_A_CODE.fullmatch(place.lower())) and not _SCOTTISH_CODE.match(place.lower())


def called(place: str) -> str:
    """A place kept of a person as one says it: "G51" is Govan."""
    known = known_place(place)
    return known.name if known else place


def _named(named: str, text: str) -> Whereabouts:
    """A name or an outward code that `read_place` heard."""
    if is_outside(named):
        return Whereabouts(Told.OUTSIDE, named)
    known = known_place(named)
    if known is not None and not known.is_area:
        return Whereabouts(Told.KNOWN, named)
    # "Tarbert, Harris", "Newburgh in Fife": the rest of the message may tell which, or more.
    nearer = _of(candidates(text))
    if nearer is not None and nearer.told is Told.KNOWN:
        return nearer
    if known is not None:
        return Whereabouts(Told.KNOWN, named)
    return _of(candidates(named)) or Whereabouts(Told.UNKNOWN)


def _outside(said: str) -> str | None:
    for name in sorted(_OUTSIDE - _ALSO_WORDS, key=len, reverse=True):
        if re.search(rf"{_IN}{re.escape(name)}(?![\w-])", said):
            return name.title()
    return None


def _of(places: tuple[Place, ...]) -> Whereabouts | None:
    if not places:
        return None
    if len(places) == 1:
        return Whereabouts(Told.KNOWN, _kept(places[0]))
    # Two places of one name in one area are told apart by nothing better than their own names.
    areas = tuple(dict.fromkeys(place.council_area for place in places))
    among = areas if len(areas) > 1 else tuple(place.name for place in places)
    return Whereabouts(Told.SEVERAL, among=among)


def _kept(place: Place) -> str:
    """The shortest name by which `known_place` finds just this one again."""
    codes = place.outward_codes[:1]
    for name in (place.name, *(f"{place.name} {code}" for code in codes)):
        if known_place(name) == place:
            return name
    return f"{place.name}, {place.council_area}"
