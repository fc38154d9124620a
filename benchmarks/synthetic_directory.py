"""A made-up directory of any size, the same for the same seed: HSDS 3 JSON for import and search.

    python -m benchmarks.synthetic_directory 1000 services.json [--seed 20]

Names and sentences are put together from parts; numbers are those that Ofcom keeps for drama; web
addresses end in example.org. Nothing in it is real.
"""

from __future__ import annotations

import argparse
import json
import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from directory.places import Place, places_with_points

SEED = 20
# So many services share an organisation, and so many a building.
_SERVICES_AN_ORGANISATION = 4
_SERVICES_A_BUILDING = 3


@dataclass(frozen=True)
class Kind:
    """One kind of service: its topic, what it is called, what is said of it, who it is for."""

    topic: str
    names: tuple[str, ...]
    sentences: tuple[str, ...]
    eligibility: str = "Open to anyone."
    remote: bool = False
    adapted: str | None = None


KINDS = (
    Kind(
        "yoga",
        ("Seated Yoga", "Chair Yoga", "Slow Yoga"),
        (
            "Slow stretches on sturdy chairs for people who used to do yoga on a mat.",
            "Breathing and easy stretching, with a chair for whoever wants one.",
        ),
        adapted="yoga",
    ),
    Kind(
        "walking",
        ("Health Walk", "Harbour Stroll", "Sunday Ramble"),
        (
            "A flat walk with plenty of stops; nobody is left behind.",
            "Two miles at a gentle pace and a cup of tea at the end.",
        ),
    ),
    Kind(
        "swimming",
        ("Warm Water Hour", "Quiet Swim"),
        ("The pool is kept warm and the music is off.", "Exercises in the shallow end."),
    ),
    Kind(
        "exercise",
        ("Move to Music", "Strength for Life", "Easy Circuits"),
        ("Simple exercises to music, done standing or sitting.", "Build strength bit by bit."),
    ),
    Kind(
        "gardening",
        ("Community Garden", "Potting Shed"),
        ("Raised beds and greenhouses, with tools to share.", "Grow vegetables together."),
    ),
    Kind(
        "loneliness",
        ("Blether and Brew", "Soup and Company", "Open Door Cafe"),
        (
            "Tea, soup and somebody to sit beside; come alone or bring a neighbour.",
            "A warm room for anyone who has had enough of their own four walls.",
        ),
    ),
    Kind(
        "befriending",
        ("Friendly Callers", "Hearth Visits"),
        ("A volunteer rings each week for a chat.", "A volunteer visits you at your home."),
        remote=True,
    ),
    Kind(
        "money_advice",
        ("Money Room", "Plain Money Help"),
        (
            "Help with bills, debt letters and what you are entitled to.",
            "Advisers who sort out meters that ran empty and letters left unopened.",
        ),
        remote=True,
    ),
    Kind(
        "food",
        ("Pantry", "Larder", "Community Meal"),
        ("Food at a small price, no questions asked.", "A hot meal and a bag to take home."),
    ),
    Kind(
        "pain",
        ("Pain Companions", "Sore Days"),
        ("People who live with pain swap what helps.", "Pacing, planning and a laugh."),
        eligibility="For people living with long-term pain.",
    ),
    Kind(
        "lungs",
        ("Breathing Space", "Second Breath"),
        ("Singing and easy exercise for people who get out of breath.",),
        eligibility="For people living with COPD or another lung condition.",
    ),
    Kind(
        "anxiety",
        ("Worry Less", "Calm Evenings"),
        ("A small group for people whose worries keep them indoors.",),
    ),
    Kind(
        "low_mood",
        ("Brighter Days", "Lighter"),
        ("Gentle company and things to do for people who feel low.",),
    ),
    Kind(
        "bereavement",
        ("Candle Evenings", "Grief Walks"),
        ("Company for people who have lost somebody.",),
    ),
    Kind(
        "carers",
        ("Carers' Breather", "Carers' Table"),
        ("An hour off for people who look after somebody.",),
        eligibility="For carers of any age.",
    ),
    Kind(
        "men",
        ("Men's Shed", "Lads' Workshop"),
        ("Woodwork, repairs and company at the bench.",),
        eligibility="For men of all ages.",
    ),
    Kind(
        "women",
        ("Women's Circle", "Threads"),
        ("Knitting, talk and tea.",),
        eligibility="For women only.",
    ),
    Kind(
        "arts",
        ("Open Studio", "Clay and Colour"),
        ("Paint, clay and prints; everything is there, you bring yourself.",),
    ),
    Kind(
        "singing",
        ("Open Choir", "Songs for Fun"),
        ("Sing without auditions or sheet music.",),
    ),
    Kind(
        "digital_help",
        ("Click by Click", "Tablet Table"),
        ("Patient help with phones, tablets and forms that are only on the internet.",),
    ),
    Kind(
        "smoking",
        ("Quit Together", "Fresh Air"),
        ("Support to stop smoking, at your own speed.",),
        remote=True,
    ),
    Kind(
        "advocacy",
        ("Stand Beside", "Speak Up"),
        ("Someone who comes along when you feel you are not listened to.",),
        remote=True,
    ),
    Kind(
        "transport",
        ("Lift Club", "Community Minibus"),
        ("Drivers who take you to appointments and wait for you.",),
    ),
    Kind(
        "diabetes",
        ("Sweet Enough", "Sugar Table"),
        ("Cooking and walking for people with diabetes and those close to them.",),
        eligibility="For people living with diabetes.",
    ),
)
_SURROUNDINGS = (
    "The hall is on a bus route and the kettle is always on.",
    "New people are met at the door by somebody who was new once.",
    "You can leave early, come late or just listen.",
    "There is no need to book and nobody asks why you came.",
    "The group has met for years and still makes room.",
    "Ring first if you would like to know who will be there.",
    "Bring comfortable clothes and whatever you need to feel at ease.",
    "We meet in all weathers and cancel for none.",
)
_FIRST = (
    "Saltmarket Lochside Heather Rowan Kestrel Burnside Linnet Ferry Harbour Glenview Thistle "
    "Bramble Anchor Beacon Causey Drover Fulmar Gowan Haugh Kirkgate Lapwing Merkat Oystercatcher "
    "Pilot Quayside Reekie Skerry Tolbooth Whin Yarrow"
).split()
_SECOND = "Trust Neighbours Project Hub Collective Circle Network Rooms Association Company".split()
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ACCESS = (
    "Step-free entrance and a lift.",
    "Wheelchair access on all levels.",
    "Three steps at the door, no ramp.",
    "Accessible toilet and hearing loop.",
    "Changing places toilet with a hoist.",
)
_STATUSES = ("active",) * 46 + ("inactive", "inactive", "temporarily closed", "defunct")
_LANGUAGES = (("ur", "Urdu"), ("pl", "Polish"), ("ar", "Arabic"), ("gd", "Gaelic"))


def services(number: int, seed: int = SEED) -> Iterator[dict[str, Any]]:
    """So many services as HSDS 3 has them in full. The first of a long list are the short list."""
    towns = places_with_points()
    for at in range(number):
        yield _service(at, seed, towns)


def write(path: Path, number: int, seed: int = SEED) -> None:
    """Write the directory as one JSON list, a service at a time."""
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        for at, service in enumerate(services(number, seed)):
            file.write(",\n" if at else "\n")
            json.dump(service, file, ensure_ascii=False)
        file.write("\n]\n")


def _id(seed: int, *parts: object) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "/".join(map(str, (seed, *parts)))))


def _service(at: int, seed: int, towns: list[Place]) -> dict[str, Any]:
    chance = random.Random(f"{seed}/service/{at}")
    kind = KINDS[chance.randrange(len(KINDS))]
    building = at // _SERVICES_A_BUILDING
    there = random.Random(f"{seed}/building/{building}")
    town = there.choice(towns)
    national = chance.random() < 0.04
    name = f"{chance.choice(kind.names)} {chance.choice(_FIRST)}"
    service: dict[str, Any] = {
        "id": _id(seed, "service", at),
        "name": name if national else f"{name}, {town.name}",
        "description": " ".join((chance.choice(kind.sentences), *chance.sample(_SURROUNDINGS, 2))),
        "status": chance.choice(_STATUSES),
        "url": f"https://{_word(chance)}.example.org/{at}",
        "email": f"hello-{at}@example.org",
        "eligibility_description": kind.eligibility,
        "application_process": chance.choice(
            ("Just come along.", "Ring us to join.", "Ask your GP for a referral.")
        ),
        "last_modified": f"2026-{chance.randint(1, 11):02d}-{chance.randint(1, 28):02d}T09:00:00Z",
        "organization": _organisation(at // _SERVICES_AN_ORGANISATION, seed),
        "phones": [
            {"id": _id(seed, "phone", at), "number": f"0131 496 {chance.randint(0, 999):04d}"}
        ],
        "schedules": _schedules(at, seed, chance),
        "cost_options": _costs(at, seed, chance),
        "languages": _languages(at, seed, chance),
        "service_areas": [
            {
                "id": _id(seed, "area", at),
                "name": "Scotland" if national else town.council_area,
            }
        ],
        "attributes": [
            {
                "id": _id(seed, "attribute", at),
                "taxonomy_term": {
                    "id": _id(seed, "term", kind.topic),
                    "name": kind.topic,
                    "taxonomy": "topics",
                },
            }
        ],
    }
    if chance.random() < 0.1:
        service["minimum_age"] = chance.choice((16, 18, 50, 60))
    if kind.adapted is not None:
        service["adapted_from"] = kind.adapted
    if not national and not (kind.remote and chance.random() < 0.5):
        service["service_at_locations"] = [
            {
                "id": _id(seed, "at", at),
                "location": _location(building, seed, town, there),
            }
        ]
    return service


def _word(chance: random.Random) -> str:
    return chance.choice(_FIRST).lower()


def _organisation(number: int, seed: int) -> dict[str, Any]:
    chance = random.Random(f"{seed}/organisation/{number}")
    called = f"{chance.choice(_FIRST)} {chance.choice(_SECOND)}"
    return {
        "id": _id(seed, "organisation", number),
        "name": f"{called} {number}",
        "description": f"{called} is run by the people who use it.",
        "website": f"https://{_word(chance)}-{number}.example.org",
    }


def _location(number: int, seed: int, town: Place, chance: random.Random) -> dict[str, Any]:
    latitude, longitude = town.latitude or 55.9, town.longitude or -3.2
    outward = chance.choice(town.outward_codes) if town.outward_codes else "EH1"
    return {
        "id": _id(seed, "location", number),
        "location_type": "physical",
        "name": f"{chance.choice(_FIRST)} Hall",
        "latitude": round(latitude + chance.uniform(-0.01, 0.01), 5),
        "longitude": round(longitude + chance.uniform(-0.01, 0.01), 5),
        "addresses": [
            {
                "id": _id(seed, "address", number),
                "address_1": f"{chance.randint(1, 150)} {chance.choice(_FIRST)} Street",
                "city": town.name,
                "state_province": town.council_area,
                "postal_code": f"{outward} {chance.randint(1, 9)}AA",
                "country": "GB",
                "address_type": "physical",
            }
        ],
        "accessibility": [
            {"id": _id(seed, "access", number), "description": chance.choice(_ACCESS)}
        ],
    }


def _schedules(at: int, seed: int, chance: random.Random) -> list[dict[str, Any]]:
    opens = chance.choice((9, 10, 11, 13, 14, 18, 19))
    return [
        {
            "id": _id(seed, "schedule", at),
            "freq": "WEEKLY",
            "byday": ",".join(sorted(chance.sample(_DAYS, chance.randint(1, 2)), key=_DAYS.index)),
            "opens_at": f"{opens:02d}:00",
            "closes_at": f"{opens + chance.randint(1, 3):02d}:00",
        }
    ]


def _costs(at: int, seed: int, chance: random.Random) -> list[dict[str, Any]]:
    if chance.random() < 0.15:
        return []
    amount = 0 if chance.random() < 0.7 else chance.randint(1, 8)
    return [{"id": _id(seed, "cost", at), "amount": amount, "currency": "GBP"}]


def _languages(at: int, seed: int, chance: random.Random) -> list[dict[str, Any]]:
    spoken = [("en", "English")]
    if chance.random() < 0.05:
        spoken.append(chance.choice(_LANGUAGES))
    return [
        {"id": _id(seed, "language", at, code), "code": code, "name": name} for code, name in spoken
    ]


def main() -> None:
    """Write a directory to a file."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("number", type=int)
    asked.add_argument("file", type=Path)
    asked.add_argument("--seed", type=int, default=SEED)
    given = asked.parse_args()
    write(given.file, given.number, given.seed)


if __name__ == "__main__":
    main()
