"""Places in the rest of the United Kingdom, and where a postcode area lies; without any network.

The rows are GeoNames' (CC BY 4.0); scripts/uk_places.py makes them anew.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from pathlib import Path

from directory.places import SCOTLAND, Place, nearest, outward_only

TABLE = Path(__file__).parent / "uk_places.csv"

#: Of two places of one name the one so many times larger is meant.
MUCH_LARGER = 4
#: Postcode areas outside Scotland, and the town that each is named after.
_POST_TOWNS = """
    AL St Albans, B Birmingham, BA Bath, BB Blackburn, BD Bradford, BH Bournemouth, BL Bolton,
    BN Brighton, BR Bromley, BS Bristol, BT Belfast, CA Carlisle, CB Cambridge, CF Cardiff,
    CH Chester, CM Chelmsford, CO Colchester, CR Croydon, CT Canterbury, CV Coventry, CW Crewe,
    DA Dartford, DE Derby, DH Durham, DL Darlington, DN Doncaster, DT Dorchester, DY Dudley,
    E London, EC London, EN Enfield Town, EX Exeter, FY Blackpool, GL Gloucester, GU Guildford,
    HA Harrow, HD Huddersfield, HG Harrogate, HP Hemel Hempstead, HR Hereford,
    HU Kingston upon Hull, HX Halifax,
    IG Ilford, IP Ipswich, KT Kingston upon Thames, L Liverpool, LA Lancaster,
    LD Llandrindod Wells, LE Leicester, LL Llandudno, LN Lincoln, LS Leeds, LU Luton, M Manchester,
    ME Rochester, MK Milton Keynes, N London, NE Newcastle upon Tyne, NG Nottingham,
    NN Northampton, NP Newport, NR Norwich, NW London, OL Oldham, OX Oxford, PE Peterborough,
    PL Plymouth, PO Portsmouth, PR Preston, RG Reading, RH Redhill, RM Romford, S Sheffield,
    SA Swansea, SE London, SG Stevenage, SK Stockport, SL Slough, SM Sutton, SN Swindon,
    SO Southampton, SP Salisbury, SR Sunderland, SS Southend-on-Sea, ST Stoke-on-Trent, SW London,
    SY Shrewsbury, TA Taunton, TF Telford, TN Tonbridge, TQ Torquay, TR Truro,
    TS Middlesbrough, TW Twickenham, UB Southall, W London, WA Warrington, WC London, WD Watford,
    WF Wakefield, WN Wigan, WR Worcester, WS Walsall, WV Wolverhampton, YO York
"""
_OUTWARD = re.compile(r"\b([A-Z]{1,2})(\d[A-Z\d]?)\b", re.IGNORECASE)
_LEADING = re.compile(r"^(?:i (?:live|am|stay) )?(?:in|near|from|at|around|outside) ")


def uk_places(text: str) -> tuple[Place, ...]:
    """The places outside Scotland that a text may mean; one where it is plain which.

    Of several of one name the one that is much larger is meant, else they are all given.
    """
    said = outward_only(text)
    if found := _OUTWARD.search(said):
        return _by_code(found[1].upper(), found[2].upper())
    name = _simple(said)
    places = _called().get(name) or _called().get(_simple(said.split(",")[0])) or []
    if not places:
        return ()
    nation = next((p.nation for p, _ in places if p.nation.lower() in said.lower()), None)
    ranked = sorted(
        (pair for pair in places if nation is None or pair[0].nation == nation),
        key=lambda pair: -pair[1],
    )
    if len(ranked) > 1 and ranked[0][1] < MUCH_LARGER * max(1, ranked[1][1]):
        return tuple(place for place, _ in ranked)
    return (ranked[0][0],)


def small_places(text: str) -> tuple[Place, ...]:
    """The villages in Scotland that a text names and that our own table leaves out.

    The nearest place of that table tells their council area.
    """
    rows = _in_scotland()
    name = _simple(outward_only(text))
    return rows.get(name) or rows.get(_simple(text.split(",")[0])) or ()


@lru_cache(maxsize=1)
def _in_scotland() -> dict[str, tuple[Place, ...]]:
    found: dict[str, tuple[Place, ...]] = {}
    for row in _rows():
        if row["nation"] == SCOTLAND:
            latitude, longitude = float(row["latitude"]), float(row["longitude"])
            beside = nearest(latitude, longitude)
            place = Place(
                name=row["name"],
                council_area=beside.council_area if beside else "",
                latitude=latitude,
                longitude=longitude,
            )
            name = _simple(row["name"])
            found[name] = (*found.get(name, ()), place)
    return found


def _rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _by_code(area: str, district: str) -> tuple[Place, ...]:
    town = _post_towns().get(area)
    if town is None:
        return ()
    found = uk_places(town)
    if not found:
        return ()
    where = found[0]
    return (
        Place(
            name=where.name,
            council_area="",
            outward_codes=(f"{area}{district}",),
            latitude=where.latitude,
            longitude=where.longitude,
            nation=where.nation,
        ),
    )


def _simple(text: str) -> str:
    plain = " ".join(re.findall(r"[\w'-]+", text.lower().replace("’", "'")))
    return _LEADING.sub("", plain).removeprefix("the ")


@lru_cache(maxsize=1)
def _called() -> dict[str, list[tuple[Place, int]]]:
    found: dict[str, list[tuple[Place, int]]] = {}
    for row in _rows():
        if row["nation"] == SCOTLAND:
            continue
        place = Place(
            name=row["name"],
            council_area="",
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            nation=row["nation"],
        )
        found.setdefault(_simple(row["name"]), []).append((place, int(row["population"])))
    return found


@lru_cache(maxsize=1)
def _post_towns() -> dict[str, str]:
    pairs = (entry.strip().split(" ", 1) for entry in _POST_TOWNS.replace("\n", " ").split(","))
    return {area: town.strip() for area, town in pairs}
