"""Where people are: Scottish places, outward postcodes and council areas, without any network."""

from __future__ import annotations

import csv
import difflib
import math
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).parent / "places.csv"

EARTH_KM = 6371.0
SCOTLAND = "Scotland"

# Full postcodes point at a handful of homes: only the outward part is ever kept.
_FULL = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}\b", re.IGNORECASE)
_OUTWARD = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\b", re.IGNORECASE)
# People's names and plain words as well as places: taken as places only after "in", "near", …
_ALSO_WORDS = frozenset(
    name.strip()
    for name in """
        alexandria, alford, alva, annan, appin, arran, ayr, banff, battlefield, blair, brae,
        broadford, broch, bute, coll, comrie, cromarty, cults, cupar, denny, dollar, duns, ek,
        ellon, fearn, gala, garve, gordon, hamilton, harris, heriot, houston, iona, irvine,
        johnstone, jura, keith, kelso, kirkton, kyle, lauder, leslie, leven, lewis, livingston,
        mayfield, melrose, milton, mull, newburgh, newhaven, northfield, perth, plockton,
        rosemount, royston, scone, seaton, selkirk, skye, stirling, tain, tarbert, the broch,
        the calton, the drum, the ferry, the fort, the pans, the port, thornhill, westhill,
        whitfield, wick, woodside, yell
    """.split(",")
)
_BEFORE_A_PLACE = re.compile(
    r"\b(?:in|near|at|from|to|tae|roon|round|outside|around|by|on|frae|fae|is|area|live|bide|stay)"
    r"(?: the)? $"
)
# "Anxiety group Hamilton, I finish at 5": after a thing to go to, or last after a comma.
_AFTER_A_THING = re.compile(
    r"\b(?:groups?|clubs?|class|classes|caf[eé]|choir|advis[eo]r|advice|counsell\w+|support|help|"
    r"lessons?|team|centre|services?|sessions?|drop-?in|therapy|meetings?|meet-?ups?|football|yoga|"
    r"swimming|exercise|walks?|gym|shed|food ?bank|pantry|lunch|befriending|carers|rehab|clinic) $"
)
#: Whoever signs a letter writes the name of a person, and not of a town.
_THANKS = re.compile(r"\b(?:thanks|thank you|cheers|regards|ta|yours|love|from|dear|hi|hello)\b")
_LAST = re.compile(r",\s*(?:the )?([A-Za-z'’ -]+?)\W*$")
# Old counties and corners of the country. One that is several council areas now is asked about.
_AREAS_ALSO_CALLED = {
    "Na h-Eileanan Siar": ("western isles", "outer hebrides", "the hebrides", "hebrides"),
    "Highland": ("the highlands", "highlands", "caithness", "sutherland", "lochaber", "ross-shire"),
    "Scottish Borders": ("the borders", "borders", "berwickshire", "roxburghshire"),
    "Dumfries and Galloway": ("galloway", "dumfriesshire", "wigtownshire"),
    "Argyll and Bute": ("argyll",),
    "Perth and Kinross": ("perthshire",),
    "Clackmannanshire": ("clacks",),
    "East Ayrshire": ("ayrshire",),
    "North Ayrshire": ("ayrshire",),
    "South Ayrshire": ("ayrshire",),
    "North Lanarkshire": ("lanarkshire",),
    "South Lanarkshire": ("lanarkshire",),
    "East Dunbartonshire": ("dunbartonshire",),
    "West Dunbartonshire": ("dunbartonshire",),
}
# How like a name a short answer must be to be that name misspelt.
_CLOSE_ENOUGH = 0.86


@dataclass(frozen=True)
class Place:
    """A town, island or council area. An area as a whole has no point and no codes."""

    name: str
    council_area: str
    outward_codes: tuple[str, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    nation: str = SCOTLAND

    @property
    def served_as(self) -> tuple[str, ...]:
        """The names by which a service area may have it: its council area and its own."""
        return tuple(dict.fromkeys(filter(None, (self.council_area, self.name))))

    @property
    def in_a_city(self) -> bool:
        """True in the four cities, where people go by the district."""
        return "City" in self.council_area

    @property
    def is_area(self) -> bool:
        """True for a whole council area: everything inside it is served, at no known distance."""
        return self.latitude is None


def outward_only(text: str) -> str:
    """The text with every full postcode cut to its outward part: "EH6 7AB" gives "EH6"."""
    return _FULL.sub(lambda found: found[1].upper(), text)


@lru_cache(maxsize=1)
def _all() -> tuple[tuple[Place, ...], dict[str, tuple[Place, ...]]]:
    places: list[Place] = []
    called: dict[str, list[Place]] = {}
    with TABLE.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            place = Place(
                name=row["name"],
                council_area=row["council_area"],
                outward_codes=tuple(filter(None, row["outward_codes"].split(";"))),
                latitude=float(row["latitude"]),
                longitude=float(row["longitude"]),
            )
            places.append(place)
            names = [row["name"], *filter(None, row["also_called"].split(";"))]
            for name in dict.fromkeys(map(_simple, names)):
                called.setdefault(name, []).append(place)
    for area in sorted({place.council_area for place in places}):
        for name in (_simple(area), *_AREAS_ALSO_CALLED.get(area, ())):
            there = called.setdefault(name, [])
            # "Stirling" and "Falkirk" are towns first; their areas are found through them.
            if all(place.is_area for place in there):
                there.append(Place(name=area, council_area=area))
    return tuple(places), {name: tuple(found) for name, found in called.items()}


def _simple(text: str) -> str:
    plain = outward_only(text).lower().replace("&", " and ").replace("’", "'")
    return " ".join(re.findall(r"[\w'-]+", plain))


def candidates(text: str) -> tuple[Place, ...]:
    """Every place that the text may mean: none, one, or several to be asked about."""
    by_code = _by_code(text)
    named = _named(text)
    if by_code is not None:
        return (by_code,) if not named else _agreeing(named, by_code)
    return named


def spoken_of(text: str) -> tuple[Place, ...]:
    """The places that a longer message names as where, after "in", "near" and so on."""
    said = _simple(text)
    groups = [
        _all()[1][found[1]]
        for found in _any_name().finditer(said)
        if _BEFORE_A_PLACE.search(said[: found.start()])
    ]
    return _narrowed(groups) if groups else ()


def _agreeing(named: tuple[Place, ...], by_code: Place) -> tuple[Place, ...]:
    code_holders = tuple(p for p in named if set(p.outward_codes) & set(by_code.outward_codes))
    return code_holders[:1] or (by_code,)


def _by_code(text: str) -> Place | None:
    for found in _OUTWARD.finditer(outward_only(text)):
        code = found[1].upper()
        # The place with the fewest codes is the nearest to it: EH6 is Leith before Edinburgh.
        holders = sorted(
            (place for place in _all()[0] if code in place.outward_codes),
            key=lambda place: len(place.outward_codes),
        )
        if holders:
            return holders[0]
    return None


def _named(text: str) -> tuple[Place, ...]:
    called = _all()[1]
    said = _simple(text)
    simple = re.sub(r"^(?:i (?:live|bide|stay) |i'?m |ah'?m )?(?:in|near|from)? ?", "", said)
    if simple in called:
        return called[simple]
    last = _LAST.search(outward_only(text))
    last_name = _simple(last[1]) if last else ""
    groups = [
        called[found[1]]
        for found in _any_name().finditer(said)
        if found[1] not in _ALSO_WORDS
        or _BEFORE_A_PLACE.search(said[: found.start()])
        or _AFTER_A_THING.search(said[: found.start()])
        or (found[1] == last_name and found.end() == len(said) and _THANKS.search(said) is None)
    ]
    if groups:
        return _narrowed(groups)
    if len(simple.split()) <= 2 and len(simple) >= 5:
        close = difflib.get_close_matches(simple, called, n=1, cutoff=_CLOSE_ENOUGH)
        return called[close[0]] if close else ()
    return ()


@lru_cache(maxsize=1)
def _any_name() -> re.Pattern[str]:
    names = sorted(map(re.escape, _all()[1]), key=len, reverse=True)
    return re.compile(rf"(?<![\w'-])({'|'.join(names)})(?![\w'-])")


def _narrowed(groups: list[tuple[Place, ...]]) -> tuple[Place, ...]:
    """Two names said together narrow one another: "Tarbert, Harris", "Leith in Edinburgh"."""
    shared = set(groups[0]).intersection(*groups[1:])
    if shared:
        return tuple(shared)
    everyone = [place for group in groups for place in group]
    areas = set.intersection(*({p.council_area for p in group} for group in groups))
    if areas:
        inside = [p for p in everyone if p.council_area in areas]
        return (min(inside, key=lambda place: (place.is_area, len(place.outward_codes))),)
    return tuple(dict.fromkeys(everyone))


@lru_cache(maxsize=1)
def council_areas() -> tuple[str, ...]:
    """The names of the council areas that the table has."""
    return tuple(sorted({place.council_area for place in _all()[0]}))


def places_with_points() -> list[Place]:
    """Every place of the table, in its order."""
    return list(_all()[0])


def known_place(text: str) -> Place | None:
    """The one place that a text means, or None if it means none or more than one."""
    found = candidates(text)
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=4096)
def town_served(name: str) -> Place | None:
    """The town that a service area names; None where it is a council area, or not known."""
    place = None if name in council_areas() else known_place(name)
    return place if place is not None and not place.is_area else None


def ambiguous(text: str) -> tuple[Place, ...]:
    """The places to choose between where a name has several ("Tarbert"); else ()."""
    found = candidates(text)
    return found if len(found) > 1 else ()


def kilometres(
    latitude: float, longitude: float, other_latitude: float, other_longitude: float
) -> float:
    """How far apart two points are, in kilometres, as the crow flies (haversine)."""
    north, other_north = math.radians(latitude), math.radians(other_latitude)
    half_east = math.radians(other_longitude - longitude) / 2
    half_north = (other_north - north) / 2
    part = (
        math.sin(half_north) ** 2
        + math.cos(north) * math.cos(other_north) * math.sin(half_east) ** 2
    )
    return 2 * EARTH_KM * math.asin(math.sqrt(part))


def kilometres_between(one: Place, other: Place) -> float | None:
    """How far apart two places are; None where one has no point."""
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return None
    return kilometres(one.latitude, one.longitude, other.latitude, other.longitude)  # type: ignore[arg-type]


def near(place: Place, within_km: float = 25.0) -> list[tuple[Place, float]]:
    """Other places around one, nearest first, with the distance in kilometres."""
    if place.latitude is None or place.longitude is None:
        return []
    around = [
        (other, kilometres(place.latitude, place.longitude, other.latitude, other.longitude))
        for other in _all()[0]
        if other != place and other.latitude is not None and other.longitude is not None
    ]
    return sorted((pair for pair in around if pair[1] <= within_km), key=lambda pair: pair[1])


def nearest(latitude: float, longitude: float, within_km: float = 20.0) -> Place | None:
    """The place nearest to a point, if one is near."""
    around = [
        (kilometres(latitude, longitude, place.latitude, place.longitude), number)
        for number, place in enumerate(_all()[0])
        if place.latitude is not None and place.longitude is not None
    ]
    distance, number = min(around)
    return _all()[0][number] if distance <= within_km else None
