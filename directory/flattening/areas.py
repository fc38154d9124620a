"""Where a service is and whom it serves: council areas, towns, the whole country, points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from directory.flattening.ways import HOME_VISIT, IN_PERSON
from directory.places import Place, council_areas, known_place, outward_only

Tree = Mapping[str, Any]

_NATIONAL = frozenset(
    "scotland|uk|united kingdom|great britain|gb|nationwide|national|scotland-wide|scotland wide|"
    "all of scotland|whole of scotland|across scotland|britain".split("|")
)
_BOARDS = {
    "ayrshire and arran": ("East Ayrshire", "North Ayrshire", "South Ayrshire"),
    "borders": ("Scottish Borders",),
    "dumfries and galloway": ("Dumfries and Galloway",),
    "fife": ("Fife",),
    "forth valley": ("Clackmannanshire", "Falkirk", "Stirling"),
    "grampian": ("Aberdeen City", "Aberdeenshire", "Moray"),
    "greater glasgow and clyde": (
        "Glasgow City", "East Dunbartonshire", "East Renfrewshire", "Inverclyde", "Renfrewshire",
        "West Dunbartonshire",
    ),
    "highland": ("Highland", "Argyll and Bute"),
    "lanarkshire": ("North Lanarkshire", "South Lanarkshire"),
    "lothian": ("City of Edinburgh", "East Lothian", "Midlothian", "West Lothian"),
    "orkney": ("Orkney Islands",),
    "shetland": ("Shetland Islands",),
    "tayside": ("Angus", "Dundee City", "Perth and Kinross"),
    "western isles": ("Na h-Eileanan Siar",),
}  # fmt: skip
_SPEYSIDE_TOWNS = (
    "Aviemore", "Grantown-on-Spey", "Kingussie", "Newtonmore", "Carrbridge", "Boat of Garten",
    "Nethy Bridge", "Dalwhinnie", "Tomatin",
)  # fmt: skip
#: The corners of Highland by their towns: what comes to the doors of the Black Isle is none for
#: Wick, a hundred miles up the road.
_CORNERS = {
    "black isle": ("Munlochy", "Avoch", "Fortrose", "Cromarty"),
    "lochaber": ("Fort William", "Spean Bridge", "Mallaig", "Kinlochleven", "Ballachulish",
                 "Glenfinnan", "Arisaig", "Acharacle", "Strontian", "Lochaline", "Invergarry"),
    "caithness": ("Wick", "Thurso", "Halkirk", "Castletown", "Lybster", "Latheron", "Dunbeath",
                  "John o' Groats"),
    "sutherland": ("Dornoch", "Golspie", "Brora", "Helmsdale", "Lairg", "Rogart", "Bonar Bridge",
                   "Kinbrace", "Durness", "Tongue", "Bettyhill", "Kinlochbervie", "Scourie",
                   "Lochinver"),
    "easter ross": ("Tain", "Invergordon", "Alness", "Evanton", "Balintore"),
    "wester ross": ("Ullapool", "Gairloch", "Poolewe", "Lochcarron", "Applecross", "Shieldaig",
                    "Torridon"),
    "skye and lochalsh": ("Portree", "Kyleakin", "Broadford", "Carbost", "Dunvegan",
                          "Kyle of Lochalsh", "Plockton"),
    "strathspey": _SPEYSIDE_TOWNS, "badenoch": _SPEYSIDE_TOWNS,
    "badenoch and strathspey": _SPEYSIDE_TOWNS, "nairnshire": ("Nairn",),
    # Round the town of Huntly, which no other table has.
    "strathbogie": ("Huntly",),
}  # fmt: skip
#: Old counties, and the districts that people and feeds go by, with the councils they lie in.
_DISTRICTS = {
    **_CORNERS,
    "ayrshire": ("East Ayrshire", "North Ayrshire", "South Ayrshire"),
    "carrick": ("South Ayrshire",), "kyle": ("South Ayrshire", "East Ayrshire"),
    "cunninghame": ("North Ayrshire",), "garnock valley": ("North Ayrshire",),
    "three towns": ("North Ayrshire",), "irvine valley": ("East Ayrshire",),
    "nithsdale": ("Dumfries and Galloway",), "stewartry": ("Dumfries and Galloway",),
    "wigtownshire": ("Dumfries and Galloway",), "galloway": ("Dumfries and Galloway",),
    "dumfriesshire": ("Dumfries and Galloway",), "machars": ("Dumfries and Galloway",),
    "annandale and eskdale": ("Dumfries and Galloway",), "annandale": ("Dumfries and Galloway",),
    "rhins": ("Dumfries and Galloway",), "kirkcudbrightshire": ("Dumfries and Galloway",),
    "berwickshire": ("Scottish Borders",), "roxburghshire": ("Scottish Borders",),
    "selkirkshire": ("Scottish Borders",), "peeblesshire": ("Scottish Borders",),
    "tweeddale": ("Scottish Borders",), "teviotdale": ("Scottish Borders",),
    "ettrick and lauderdale": ("Scottish Borders",), "eildon": ("Scottish Borders",),
    "lothians": ("City of Edinburgh", "East Lothian", "Midlothian", "West Lothian"),
    "lanarkshire": ("North Lanarkshire", "South Lanarkshire"),
    "clydesdale": ("South Lanarkshire",), "dunbartonshire": (
        "East Dunbartonshire", "West Dunbartonshire"),
    "perthshire": ("Perth and Kinross",), "kinross-shire": ("Perth and Kinross",),
    "strathearn": ("Perth and Kinross",), "strathmore": ("Angus", "Perth and Kinross"),
    "angus glens": ("Angus",), "forfarshire": ("Angus",), "east neuk": ("Fife",),
    "north east fife": ("Fife",), "levenmouth": ("Fife",), "howe of fife": ("Fife",),
    "central": ("Clackmannanshire", "Falkirk", "Stirling"), "stirlingshire": ("Stirling",),
     "buchan": ("Aberdeenshire",),
    "formartine": ("Aberdeenshire",), "garioch": ("Aberdeenshire",), "marr": ("Aberdeenshire",),
    "deeside": ("Aberdeenshire",), "donside": ("Aberdeenshire",), "mearns": ("Aberdeenshire",),
    "kincardineshire": ("Aberdeenshire",), "banffshire": ("Aberdeenshire", "Moray"),
    "banff and buchan": ("Aberdeenshire",), "speyside": ("Moray",),

    "ross-shire": ("Highland",),
    "ross and cromarty": ("Highland",),
    "inverness-shire": ("Highland",), "highlands": ("Highland",),
    "argyll": ("Argyll and Bute",),
    "cowal": ("Argyll and Bute",), "kintyre": ("Argyll and Bute",), "lorn": ("Argyll and Bute",),
    "mid argyll": ("Argyll and Bute",), "helensburgh and lomond": ("Argyll and Bute",),
    "highlands and islands": (
        "Highland", "Argyll and Bute", "Moray", "Na h-Eileanan Siar", "Orkney Islands",
        "Shetland Islands"),
    "strathclyde": (
        "Glasgow City", "East Dunbartonshire", "East Renfrewshire", "Inverclyde", "Renfrewshire",
        "West Dunbartonshire", "North Lanarkshire", "South Lanarkshire", "East Ayrshire",
        "North Ayrshire", "South Ayrshire", "Argyll and Bute"),
}  # fmt: skip
_BETWEEN_TOWNS = re.compile(r"\s*(?:,|/|&|\band\b)+\s*", re.IGNORECASE)
#: What is longer is a sentence, and no name.
LONGEST_TOWN = 60
_AREA_NOISE = re.compile(
    r"\b(?:council|area|hscp|ijb|health (?:and|&) social care partnership|local authority)\b"
)


def areas(service: Tree) -> tuple[bool, list[str]]:
    """Whether it serves the whole country, and the council areas and towns that it names.

    An area that we cannot read stays as it is written: it is no reason to think it everywhere.
    """
    rows = [
        *service.get("service_areas", ()),
        *(
            row
            for there in service.get("service_at_locations", ())
            for row in there.get("service_areas", ())
        ),
    ]
    found: list[str] = []
    for row in rows:
        said = row.get("name") or row.get("description") or ""
        wide, areas = area_named(said)
        if wide:
            return True, []
        found += areas or ([said] if 0 < len(said) <= LONGEST_TOWN and ";" not in said else [])
    return False, list(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def area_named(name: str) -> tuple[bool, tuple[str, ...]]:
    """Whether the name of a service area is all of the country; else the areas and towns in it.

    Towns stay towns: a minibus for three villages is none for the whole of their council.
    """
    said = " ".join(name.lower().replace("&", " and ").split())
    if said in _NATIONAL:
        return True, ()
    if ";" in name:
        parts = [area_named(part) for part in name.split(";")]
        return any(wide for wide, _ in parts), tuple(area for _, areas in parts for area in areas)
    if said.startswith("nhs "):
        board = _BOARDS.get(said.removeprefix("nhs ").strip())
        if board:
            return False, board
    if areas := _area_of(said):
        return False, areas
    # A sentence may name several councils; one that names none may still name a town.
    low = _councils()
    named = tuple(area for area in low if re.search(rf"\b{re.escape(area)}\b", said))
    if named:
        widest = _widest(named)
        rest = re.sub("|".join(map(re.escape, widest)), ",", said)
        beside = (area for part in _BETWEEN_TOWNS.split(rest) for area in _area_of(part))
        return False, tuple(dict.fromkeys([*(low[area] for area in widest), *beside]))
    if any(re.search(rf"\b{wide}\b", said) for wide in ("scotland", "uk", "united kingdom")):
        return True, ()
    return False, _areas_and_towns(name)


@lru_cache(maxsize=1)
def _councils() -> dict[str, str]:
    """The council areas by their names in lower case."""
    return {area.lower(): area for area in council_areas()}


def _area_of(said: str) -> tuple[str, ...]:
    """The council areas of one name in lower case: a council, a city, a district; else none."""
    low = _councils()
    plain = " ".join(_AREA_NOISE.sub(" ", said).split()).removeprefix("the ")
    for form in (said, plain, f"{plain} city", f"city of {plain}", f"{plain} islands"):
        if form in low:
            return (low[form],)
    return _DISTRICTS.get(plain, _BOARDS.get(plain, ()))


def _areas_and_towns(name: str) -> tuple[str, ...]:
    """What a list names, those that we do not know among them; none where we know none."""
    parts = [part.strip(" .") for part in _BETWEEN_TOWNS.split(name)]
    if max(map(len, parts)) > LONGEST_TOWN:
        return ()
    known = [_area_of(part.lower()) or _town_of(part) for part in parts]
    if not any(known):
        return ()
    every = (names or (part,) for names, part in zip(known, parts, strict=True))
    return tuple(dict.fromkeys(name for names in every for name in names))


def _town_of(part: str) -> tuple[str, ...]:
    place = known_place(part) if part else None
    return (place.name,) if place else ()


def _widest(named: tuple[str, ...]) -> tuple[str, ...]:
    """ "East Renfrewshire" also has "Renfrewshire" in it."""
    return tuple(
        area for area in named if not any(area != other and area in other for other in named)
    )


def anywhere(places: list[Tree], reached: Iterable[str]) -> bool:
    """Reached at a distance alone, with no place and no area: then no place bounds it."""
    at_a_distance = not {IN_PERSON, HOME_VISIT} & set(reached)
    return at_a_distance and not any(place.get("location_type") == "physical" for place in places)


def whereabouts(places: list[Tree]) -> dict[str, Any]:
    names: list[str] = []
    points: list[list[float]] = []
    for place in places:
        if place.get("location_type") == "virtual":
            continue
        address: Tree = next(iter(place.get("addresses", ())), {})
        city, code = address.get("city") or "", address.get("postal_code") or ""
        outward = outward_only(code).split(" ")[0] if code else ""
        known = _place_of(city, outward) or _place_of(place.get("name") or "", "")
        latitude, longitude = place.get("latitude"), place.get("longitude")
        if (latitude is None or longitude is None) and known is not None:
            latitude, longitude = known.latitude, known.longitude
        names += [name for name in (known.name if known and not city else city, outward) if name]
        if latitude is not None and longitude is not None:
            points.append([latitude, longitude])
    first = points[0] if points else [None, None]
    return {
        "place_names": list(dict.fromkeys(names)),
        "latitude": first[0],
        "longitude": first[1],
        "points": points,
    }


@lru_cache(maxsize=8192)
def _place_of(city: str, outward: str) -> Place | None:
    said = f"{city} {outward}".strip()
    return known_place(said) if said else None
