"""Every word about a service that a person reads, beyond the service's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coaching.texts import capital
from directory import kinds
from directory.asked import Asked
from directory.fitting import HOME_VISIT, IN_PERSON, ONLINE, PHONE
from directory.limits import Fit
from directory.needs import all_needs
from directory.places import Place
from directory.punning import tells_no_matter
from directory.ranking import Candidate, is_adapted, is_self_referral, is_stale
from store.services import Service

_ACCESS = {
    "step_free": "step-free",
    "accessible_toilet": "accessible toilet",
    "changing": "changing place",
    "hoist": "hoist",
    "hearing_loop": "hearing loop",
    "seated": "can be done sitting",
    "own_pace": "go at your own pace",
    "quiet_space": "quiet space",
    "lift_offered": "they can fetch you",
}
_WAY = {
    IN_PERSON: "in person",
    PHONE: "by phone",
    ONLINE: "online",
    HOME_VISIT: "at your home",
}
# From here on a journey is worth a word: a mile or so is the same place.
A_JOURNEY_KM = 1.6
MILES_IN_A_KM = 0.621
# A card is read at a glance.
MOST_REASONS = 3
MOST_NEEDS = 2
NOT_KNOWN = "Not written down, so ask."


#: How much or for whom, which tells nothing of what a service does.
_OF_AN_AMOUNT_OR_KIN = re.compile(
    r"couple|few|several|pair|half|quarter|bit|lots?|while|once|twice|time|times|seconds?|minute|"
    r"weekend|weekends|\d+\w*|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)|"
    r"man|men|woman|women|husband|wife|partner|mum|mother|dad|father|son|daughter|sister|brother|"
    r"gran|granny|granda|grandad|boss|lady|lassie|laddie|bairn|bairns|wean|weans|folk|lad|"
    r"sit|sits|bide|stay|stays|come|comes|round|hold|moved|since"
)

#: Where nothing that they named is met, no reason is made up.
PERHAPS = "It may not be just what you asked for."


def why_it_fits(candidate: Candidate, asked: Asked) -> str:
    """In plain words, what the person said and how this answers it: a few short sentences."""
    service = candidate.service
    reasons = [_heard(candidate, asked), *_what_fits(candidate, asked)]
    if service.peer_led or service.lived_experience_led:
        reasons.append("It is run by people who have been there.")
    return " ".join(reasons[:MOST_REASONS])


def _heard(candidate: Candidate, asked: Asked) -> str:
    service = candidate.service
    if is_adapted(service, asked):
        return f"You used to enjoy {called(service.adapted_from or '')}. This is a gentler way."
    lost = sorted(asked.lost & set(service.tags))
    if lost:
        return f"You used to enjoy {called(lost[0])}. Here you can take it gently."
    met = [tag for tag in candidate.met if not _said_already(tag, candidate.met)]
    if met:
        return f"You spoke about {_and(called(tag) for tag in met[:MOST_NEEDS])}. This is for that."
    # That both speak of hours is a coincidence.
    telling = [word for word in candidate.words if _tells(word)]
    return f"You said “{telling[0]}”, and so do they." if telling else PERHAPS


def _tells(word: str) -> bool:
    return not (tells_no_matter(word) or _OF_AN_AMOUNT_OR_KIN.fullmatch(word))


def _said_already(tag: str, met: tuple[str, ...]) -> bool:
    # "Company" says it; "a visit or a call" was perhaps not in the person's words.
    return tag == "befriending" and "loneliness" in met


def _what_fits(candidate: Candidate, asked: Asked) -> list[str]:
    service, ways = candidate.service, candidate.ways
    found = []
    if Fit.COST in asked.fits:
        found.append("It can cost you nothing.")
    if Fit.TRAVEL in asked.fits:
        found.append(_without_a_journey(service, ways))
    gently = {Fit.PAIN, Fit.ENERGY} & asked.fits
    if gently and {"seated", "own_pace"} & set(service.accessibility):
        found.append("You can go at your own pace.")
    if Fit.STEP_FREE in asked.fits and IN_PERSON in ways:
        found.append("There are no steps.")
    return found


def _without_a_journey(service: Service, ways: frozenset[str]) -> str:
    for way in (PHONE, HOME_VISIT, ONLINE):
        if way in ways:
            return f"It is {_WAY[way]}, so there is no journey."
    return "They can fetch you." if "lift_offered" in service.accessibility else "It is near you."


def called(tag: str) -> str:
    """A need by its name in plain words."""
    need = all_needs().get(tag)
    return need.called if need else kinds.called(tag) or tag.replace("_", " ")


def uncertain(candidate: Candidate, asked: Asked) -> tuple[str, ...]:
    """What the person had better ask before they set out."""
    service = candidate.service
    found = []
    if is_stale(service, asked):
        found.append(
            "Check first: last looked at over six months ago."
            if service.last_reviewed
            else "Check first: we do not know when it was last looked at."
        )
    if asked.age is None:
        ages = _ages(service)
        if ages:
            found.append(ages)
    if not service.phone:
        found.append("We have no phone number for it.")
    if service.is_free is None and not service.fees_description:
        found.append("Ask what it costs.")
    if service.wait_time:
        found.append(f"There is a wait: {_lower_first(service.wait_time)}.")
    if asked.language not in (service.languages or ["en"]):
        found.append("Ask them for an interpreter.")
    if {Fit.CARING, Fit.TIME} & asked.fits:
        found.append("Ask how long it takes.")
    return tuple(found)


def _ages(service: Service) -> str | None:
    lowest, highest = service.minimum_age, service.maximum_age
    if lowest and highest:
        return f"It is for people of {lowest:.0f} to {highest:.0f}."
    # Everyone who chats here is 16 or over.
    if lowest and lowest > 16:
        return f"It is for people of {lowest:.0f} and over."
    return f"It is for people up to {highest:.0f}." if highest else None


def cost(service: Service) -> str:
    """What it costs, or that it has to be asked."""
    if service.fees_description:
        return service.fees_description
    return "Free" if service.is_free else NOT_KNOWN


def access(service: Service, ways: Iterable[str]) -> str:
    """How it can be used and how easy it is to get in: "In person or by phone. Step-free."""
    parts = (how_used(ways), easy_ways_in(service))
    return " ".join(f"{part}." for part in parts if part)


def how_used(ways: Iterable[str]) -> str:
    """The ways in which it can be used: "In person or by phone"."""
    order = (IN_PERSON, PHONE, ONLINE, HOME_VISIT)
    return capital(_or(_WAY[way] for way in order if way in set(ways)))


def easy_ways_in(service: Service) -> str:
    """What is written down of steps, seats and the like: "Step-free, hearing loop"; "" for none."""
    easy = [_ACCESS[name] for name in service.accessibility if name in _ACCESS]
    return capital(", ".join(easy))


def where(candidate: Candidate, asked: Asked) -> str:
    """Where it is, with how far from the person's place: "Govan, about 3 miles from Leith"."""
    place = place_of(candidate.service)
    if asked.place is None or candidate.distance_km is None:
        return place
    away = miles_away(candidate.distance_km, asked.place)
    return f"{place}, {away}" if away else place


def place_of(service: Service) -> str:
    """Where a service is: its place, its area, or all of Scotland."""
    if service.national:
        return "Anywhere in Scotland"
    return service.place_names[0] if service.place_names else (service.area or "")


def miles_away(km: float, place: Place) -> str:
    """A distance as one says it: "about 3 miles from Leith"; "" for what is round here.

    It is as the crow flies. Of somebody who named a whole city, its centre is all that we know.
    """
    if km < A_JOURNEY_KM:
        return ""
    miles = round(km * MILES_IN_A_KM)
    whole_city = place.in_a_city and place.name in place.council_area
    start = "the centre" if whole_city else place.name
    return f"about {'a mile' if miles == 1 else f'{miles} miles'} from {start}"


def hours(service: Service) -> str:
    """When it is open."""
    return service.schedule or NOT_KNOWN


def how_to_start(service: Service) -> str:
    """Who can put a person forward, then the first thing to do."""
    route = service.referral_route or "self"
    if is_self_referral(service):
        who = "You can go yourself."
    elif "GP" in route:
        who = "Your GP or nurse puts you forward."
    else:
        who = "A worker puts you forward."
    return f"{who} {service.application_process or ''}".strip()


def first_sentence(service: Service, ways: Iterable[str]) -> str:
    """Something to say on the phone, or at the door, to begin."""
    name, open_ways = service.name, set(ways)
    if not is_self_referral(service):
        return f"“I would like to go to {name}. Could you put me forward, please?”"
    if "type:training course" in service.tags:
        return f"“Hello, I would like to book a place on {name}. When does it start?”"
    if HOME_VISIT in open_ways:
        return f"“Hello, I heard about {name}. Could someone come to me, please?”"
    if IN_PERSON not in open_ways:
        return f"“Hello, I heard about {name}. How do I join, please?”"
    return f"“Hello, I heard about {name}. May I come along, and is there someone to meet me?”"


def _and(words: Iterable[str]) -> str:
    return _joined(list(words), "and")


def _or(words: Iterable[str]) -> str:
    return _joined(list(words), "or")


def _joined(words: Sequence[str], last: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
