"""The hard rules, never traded away: what a service must keep to before it may be offered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from directory import losses, stages
from directory.asked import Asked
from directory.audience import belongs, first_sentence, is_closed_circle
from directory.disowned import belongs_to
from directory.facts import (
    Facts,
    facts_of,
    is_for_anybody,
    takes_both,
)
from directory.kinds import kinds_served, near_to
from directory.limits import ENGLISH, SIGN_LANGUAGE, WIDER_LANGUAGE, Fit, language_named
from directory.needs import Kind, all_needs
from directory.places import (
    SCOTLAND,
    Place,
    council_areas,
    kilometres,
    kilometres_between,
    known_place,
    town_served,
)
from directory.weighing import AS_GOOD_AS_SAID, HALF_SAID
from directory.whose_illness import is_for_them
from store.services import Service, ServiceStatus

IN_PERSON, PHONE, ONLINE, HOME_VISIT = "in_person", "phone", "online", "home_visit"

# Nobody is sent further than this for an hour's group, as the crow flies.
FARTHEST_KM = 40.0
# Where travel is a limit, only what is in the same town, or a short walk or wheel away.
SAME_TOWN_KM = 2.0
# A town of one name is walked across; a city is not.
ACROSS_TOWN_KM = 5.0
# A bus ride; in a city, where people go by the district, further is the other side of town.
NEAR_KM = 15.0
NEAR_IN_A_CITY_KM = 6.0
# What a feed with no service area serves: its own surroundings.
AROUND_KM = 25.0
# Who serves a town by name serves the villages on its edge.
AROUND_A_TOWN_KM = 8.0
# And a district of a city no more than the next streets: a whole city would be around each.
AROUND_IN_A_CITY_KM = 3.0

EASY = frozenset({"seated", "own_pace"})
ACTIVE = frozenset(
    {"exercise", "seated_exercise", "yoga", "tai_chi", "walking", "swimming", "dance", "gardening",
     "outdoors"}
)  # fmt: skip
#: What is for one of these is made for it.
FOR_THE_BODY = frozenset(
    {"lungs", "heart", "stroke", "ms", "parkinsons", "neuro", "pain", "fatigue", "arthritis",
     "falls", "seated_exercise", "wheelchair_sport", "dementia", "bones"}
)  # fmt: skip
# Known from an age, so they need not be said.
_BY_AGE = frozenset({"young_adults", "older_people"})
_NEVER_ASSUMED = frozenset({"women", "men", "lgbt", "veterans", "faith", "deaf"})
_INTERPRETER = "interpreter"
_INTERPRETED = re.compile(
    r"(?<!no )(?<!without )\b(?:interpret(?:ers?|ing)|language ?line)\b(?![^.;]{0,20}\b(?:not|"
    r"cannot|"
    r"unavailable)\b)"
)
#: Good for many an illness, and telling of none.
_FOR_WHOEVER = frozenset({"singing", "exercise", "walking"})
#: What says that somebody speaks another language, where none is named.
_OF_ANOTHER_LANGUAGE = frozenset({"multilingual", "interpreting", "refugees", "deaf"})
#: With these nobody is sent to be trained to lift.
_HARD_FOR_THEM = frozenset(
    {"pain", "arthritis", "fatigue", "disability", "heart", "lungs", "ms", "neuro", "carers"}
)
_ADDICTION = frozenset({"alcohol", "drugs", "gambling", "recovery"})
_OTHERS = re.compile(
    r"\b(?:famil\w+|partners?|relatives?|friends|loved ones?|affected|mums|parents|carers?|"
    r"someone(?: else|'s)"
    r"|somebody(?: else|'s)|theirs or)\b"
)
_HARMED = frozenset({"domestic_abuse", "sexual_violence"})
#: What a woman alone seeks, or nearly so.
_A_WOMANS = frozenset({"domestic_abuse", "sexual_violence", "menopause", "perinatal", "pregnancy"})
ADULT = 18
#: From here on a club is for those whose own children are grown.
_OLD = 55.0
_AT_HOME = re.compile(
    r"\b(?:my|the|our|two|three|four|with|feed(?:ing)?|a) (?:little |young |hungry )?(?:kids|"
    r"children|bairns|weans|baby|toddler|little ones?)\b(?!'s| (?:have|are) (?:grown|left|away|"
    r"all grown|moved))|^(?:kids|children|bairns|weans) "
)
# Of a baby or a family nothing tells that help for teenagers is meant.
_SOME_YOUTH = re.compile(
    r"\b(?:sons?|daughters?|kids?|child(?:ren)?|teen\w*|lads?|laddies?|lass\w*|boys?|girls?|"
    r"grandkids|grandson|granddaughter|weans?|school|young)\b"
)
#: What is for nobody older is for young people, and whoever says nothing of it is none.
YOUTH = 25
#: Younger than this, only what speaks of children, families or schools is for them.
YOUNGEST_ALONE = 14
#: In days: longer than who cannot wait can wait.
LONG_WAIT = 28
_GOES_TO = re.compile(
    r"\b(?:outreach|also (?:in|at|meets? in)|groups in|sessions in|clinics? in|drop-ins? in|"
    r"visits?|"
    r"surgeries in|branches in|held in)\b[^.;]*",
    re.IGNORECASE,
)
_AREAS = re.compile(r"[;,] ")


def distance_km(service: Service, asked: Asked) -> float | None:
    """How far the service's door is from the person's place, or None where one is not known."""
    return km_to(service, asked.place)


def km_to(service: Service, place: Place | None) -> float | None:
    """How far the nearest of the service's doors is from a place, as the crow flies."""
    if place is None or place.latitude is None or place.longitude is None:
        return None
    doors: Iterable[Sequence[float | None]]
    doors = service.points or [(service.latitude, service.longitude)]
    away = [
        kilometres(place.latitude, place.longitude, up, across)
        for up, across in doors
        if up is not None and across is not None
    ]
    return min(away, default=None)


def near_km(place: Place | None) -> float:
    """How far from a place still counts as near it."""
    return NEAR_IN_A_CITY_KM if place is not None and place.in_a_city else NEAR_KM


def ways_in(
    service: Service,
    asked: Asked,
    *,
    facts: Facts | None = None,
    kinds: frozenset[str] = frozenset(),
    within_km: float = FARTHEST_KM,
) -> frozenset[str]:
    """The ways (in person, phone, online, home visit) in which this person could use the service.

    Empty where a hard rule forbids it altogether. `kinds` are what its words tell of it, where its
    tags are not ours. `within_km` is how far they may be sent; further
    than FARTHEST_KM only where they are told so, and then a service area counts no more.
    """
    known = facts or facts_of(service)
    anywhere = within_km > FARTHEST_KM
    if _is_none_for_them(asked, known) or not _may_be_offered(service, asked, known):
        return frozenset()
    if not (anywhere or _serves(service, asked)):
        return frozenset()
    offered = set(service.delivery or [IN_PERSON])
    if anywhere and not _serves(service, asked):
        # Who serves another area takes people in at the door, but comes and rings to nobody else.
        offered &= {IN_PERSON}
    if asked.deliveries:
        offered &= asked.deliveries
    if Fit.NO_INTERNET in asked.fits:
        offered.discard(ONLINE)
    if not service.area and (distance_km(service, asked) or 0.0) > NEAR_KM:
        # Who names no area comes to the door in their own town, and not in the next.
        offered.discard(HOME_VISIT)
    if not (known.carries or _can_be_reached(service, asked, within_km)):
        # Who fetches people is reached by whoever they serve.
        offered.discard(IN_PERSON)
    if not _can_be_entered(asked, known):
        offered.discard(IN_PERSON)
        if "transport" in kinds and known.no_wheelchairs:
            # A car to whose seat one must step over comes to the door for nothing.
            offered.discard(HOME_VISIT)
    if not _is_easy_enough(service, asked, known, kinds):
        offered -= {IN_PERSON, ONLINE}
    return frozenset(offered)


def _is_none_for_them(asked: Asked, facts: Facts) -> bool:
    """What was never meant for them, so that it tells nothing of what an answer would be."""
    return (
        facts.sells_to_debtors
        or (facts.by_audition and not asked.accomplished)
        or (facts.is_trade and not asked.trades)
    )


def _may_be_offered(service: Service, asked: Asked, facts: Facts) -> bool:
    return (
        service.status == ServiceStatus.ACTIVE
        and not (facts.stopped or (facts.ends is not None and facts.ends < asked.today))
        and not service.opted_out
        and service.vanished_at is None
        and _age_fits(facts, asked)
        and (Fit.COST not in asked.fits or facts.is_free is True)
        and _is_spoken(service, asked)
        and _is_open_then(service, asked)
        and _is_for_them(facts, asked)
        and _is_meant_for(service, asked, facts)
        and not (asked.gently and facts.brisk)
        and not facts.not_for & asked.kinds
        and losses.fits(facts.losses, asked.english)
        and not (Fit.CLOSED_GROUP in asked.fits and facts.drop_in)
        and not (Fit.CHILDREN_COME in asked.fits and facts.no_children)
        and not (asked.for_themselves and _is_for_own_use(service))
        and not (facts.prays and "faith" in asked.not_of)
        and not (Fit.NO_GROUP in asked.fits and facts.in_company)
        and not (Fit.NO_REFERRAL in asked.fits and facts.by_referral)
        and not (Fit.NO_WAIT in asked.fits and (service.waiting_time or 0) > LONG_WAIT)
        and is_for_them(facts.whose, asked.english)
        and not (facts.for_own_use and "family_addiction" in asked.kinds)
        and stages.fits(facts.stages, asked.stages)
        and not (facts.trains_for_hard_work and _HARD_FOR_THEM & asked.kinds)
        and not is_closed_to(service, asked, facts)
    )


def _is_for_own_use(service: Service) -> bool:
    """Whether it is for who drinks, uses or bets, and not for those who worry about them."""
    told = f"{service.name}. {service.description or ''}".lower()
    told = f"{told} {(service.eligibility_description or '').lower()}"
    kinds = kinds_served(told)
    return bool(kinds & _ADDICTION) and not (
        "family_addiction" in kinds or _OTHERS.search(told) is not None
    )


def is_closed_to(service: Service, asked: Asked, facts: Facts) -> bool:
    """Whether it takes none but people of a circle of which nothing was said: "students only"."""
    if not belongs_to(facts.private, asked.english, asked.not_of):
        return True
    if facts.circles and facts.circles <= asked.not_of:
        return True
    whom = (service.eligibility_description or service.description or "").lower()
    return not _is_of_the_circle(asked, facts) and is_closed_circle(whom)


def _is_of_the_circle(asked: Asked, facts: Facts, least: float = AS_GOOD_AS_SAID) -> bool:
    meant = {kind: out for kind, out in asked.meant.items() if out >= least}
    return belongs(facts.circles, asked.kinds | _said_of_themselves(asked, set()), meant)


def _age_fits(facts: Facts, asked: Asked) -> bool:
    if asked.age is None:
        # Whoever chats here is taken for grown up, unless it is a child that they speak of.
        oldest = asked.at_least_age or ADULT
        return (
            facts.highest_age is None
            or facts.highest_age >= oldest
            or (asked.for_a_child and asked.at_least_age is None)
        )
    if asked.age < YOUNGEST_ALONE and facts.lowest_age is facts.highest_age is None:
        return facts.for_the_young
    above = facts.lowest_age is None or asked.age >= facts.lowest_age
    below = facts.highest_age is None or asked.age <= facts.highest_age
    return above and below


def _is_spoken(service: Service, asked: Asked) -> bool:
    language, spoken = asked.language, service.languages or [ENGLISH]
    if language == ENGLISH and ENGLISH not in spoken:
        # Written in English all the same, by a neighbour, a worker or a daughter.
        return bool(asked.tongues & set(spoken)) or (
            not asked.tongues and bool(_OF_ANOTHER_LANGUAGE & asked.kinds)
        )
    if WIDER_LANGUAGE.get(language) in spoken:
        return True
    if language in spoken or (language != SIGN_LANGUAGE and _INTERPRETER in spoken):
        return True
    if language == ENGLISH:
        return False
    if language != SIGN_LANGUAGE and _INTERPRETED.search((service.description or "").lower()):
        return True
    name = language_named(language)
    # "In Polish", "Arabic speakers": a feed that has no list of languages says it in words.
    return name in f"{service.name} {service.description or ''}"


def _is_open_then(service: Service, asked: Asked) -> bool:
    """Nothing is ruled out whose hours nobody wrote down; the card says that they must ask."""
    if asked.times is None or service.open_times is None:
        return True
    return bool(service.open_times & asked.times)


def _is_for_them(facts: Facts, asked: Asked) -> bool:
    if Fit.WOMEN_ONLY in asked.fits:
        return facts.women_only
    if facts.men_only and asked.perhaps_woman and not asked.is_man and _HARMED & asked.kinds:
        return False
    return not (facts.women_only and (asked.is_man or asked.with_a_man)) and not (
        facts.men_only and asked.is_woman
    )


def _changes_said(asked: Asked, said: set[str] | frozenset[str]) -> set[str] | frozenset[str]:
    """What they may wish to change: beside an illness that they name, only what they name as well.

    "Bad lungs" is close in meaning to stopping smoking; who never smoked hears a reproach.
    """
    needs = all_needs()
    ill = any(needs[tag].kind is Kind.CONDITION for tag in asked.kinds if tag in needs)
    return asked.kinds if ill else said


def _is_meant_for(service: Service, asked: Asked, facts: Facts) -> bool:
    """Nothing is assumed about a person: a group for some people needs them to have said so.

    Where a feed's own words were turned into our tags, age and the like are no more than a hint.
    """
    needs = all_needs()
    as_good = {kind for kind, out in asked.meant.items() if out >= AS_GOOD_AS_SAID}
    said = asked.kinds | as_good | _said_of_themselves(asked, as_good)
    near = {close for tag in said for close in near_to(tag)}
    kinds = {tag: needs[tag].kind for tag in service.tags if tag in needs}
    audiences = {tag for tag, kind in kinds.items() if kind is Kind.AUDIENCE}
    changes = {tag for tag, kind in kinds.items() if kind is Kind.CHANGE}
    if not service.example:
        audiences &= _NEVER_ASSUMED
        whom = service.eligibility_description or first_sentence(service.description or "")
        if is_for_anybody(whom.lower()):
            # "Temple kitchen: anyone": where it is held says nothing of whom it is for.
            audiences = set()
        if facts.for_whoever_likes or takes_both(f"{service.description or ''} {whom}".lower()):
            audiences -= {"men", "women"}
    if asked.age is not None and (service.minimum_age or service.maximum_age):
        audiences -= _BY_AGE
    if "alcohol" in changes and "drugs" in asked.kinds and _is_about_drugs(service):
        # A feed's "Drugs" has no tag of ours beside the drink that such teams see to as well.
        changes = changes | {"drugs"}
    conditions = set(service.condition_tags) & needs.keys()
    return (
        audiences <= said
        and (not changes or bool((changes | {"recovery"}) & _changes_said(asked, said)))
        and (not conditions or bool(conditions & (said | near)))
    )


def _is_about_drugs(service: Service) -> bool:
    return "drugs" in kinds_served(f"{service.name}. {service.description or ''}")


def is_barred(service: Service, asked: Asked, facts: Facts) -> bool:
    """Whether it would do but for a rule that they can do nothing about: closed, age, money, door.

    What is too far or not for their area is left out: it tells nothing of what there is near.
    """
    is_here = service.opted_out is False and _serves(service, asked)
    is_here = is_here and not _is_none_for_them(asked, facts)
    if asked.age is not None and asked.age < ADULT and not _age_fits(facts, asked):
        return False  # What grown-ups have tells nothing of what there is for a child.
    return is_here and (
        not _may_be_offered(service, asked, facts) or not _can_be_entered(asked, facts)
    )


def is_for_others(facts: Facts, asked: Asked) -> bool:
    """Whether it says that it is for people of some kind, and nothing was said that is like it."""
    if not _is_of_the_circle(asked, facts, HALF_SAID):
        return True
    if is_for_youth(facts) and not _is_young(asked):
        return True
    if facts.for_the_housebound and HOME_VISIT not in asked.deliveries:
        return Fit.TRAVEL not in asked.fits
    if (facts.lowest_age or 0.0) >= _OLD and _brings_up_children(asked):
        return True
    if not facts.people:
        return False
    meant = {kind for kind, out in asked.meant.items() if out >= HALF_SAID}
    said = asked.kinds | meant | _said_of_themselves(asked, meant)
    if asked.for_a_child:
        said |= {"young_people", "parents"}
    if {Fit.STEP_FREE, Fit.HOIST, Fit.CHANGING} & asked.fits:
        said |= {"disability"}
    like_said = {near for tag in said - _FOR_WHOEVER for near in near_to(tag)}
    like_them = {near for tag in facts.people for near in near_to(tag)} - _FOR_WHOEVER
    return not (facts.people & (said | like_said) or like_them & said)


def _brings_up_children(asked: Asked) -> bool:
    """Whether somebody has children at home, and nothing tells that they are their grandchildren's
    age or their own pension's."""
    told_old = asked.age is not None or asked.at_least_age is not None
    return not told_old and _AT_HOME.search(asked.english) is not None


def is_for_youth(facts: Facts) -> bool:
    """Whether nobody older than young people may come."""
    return facts.highest_age is not None and facts.highest_age <= YOUTH


def _is_young(asked: Asked) -> bool:
    """Whether somebody young is spoken of, or nothing tells but that they may well be."""
    named = {"young_people", "young_adults", "students", "youth_club", "parents", "school_refusal"}
    return (
        asked.age is not None
        or bool(named & asked.kinds)
        or (asked.for_a_child and _SOME_YOUTH.search(asked.text.lower()) is not None)
    )


def _said_of_themselves(asked: Asked, as_good: set[str]) -> frozenset[str]:
    """The groups of people to which somebody belongs by what they said."""
    said = set()
    kinds = asked.kinds | as_good
    if Fit.WOMEN_ONLY in asked.fits or asked.is_woman or asked.perhaps_woman:
        said.add("women")
    if _A_WOMANS & kinds and not asked.is_man:
        said.add("women")
    if asked.is_man or asked.perhaps_man or {"mens_shed", "fathers"} & kinds:
        said.add("men")
    if "gender_identity" in kinds:
        said.add("lgbt")
    if asked.language != ENGLISH:
        said.add("multilingual")
    if asked.language == SIGN_LANGUAGE:
        said.add("deaf")
    return frozenset(said)


def _serves(service: Service, asked: Asked) -> bool:
    place = asked.place
    if is_for_everybody(service):
        return place is None or place.nation == SCOTLAND or service.area != SCOTLAND
    if place is None:
        return False
    if service.area and not _is_unread(service.area):
        areas = _AREAS.split(service.area)
        return any(name in areas for name in place.served_as) or _is_beside(areas, place)
    if place.is_area and _has_a_door_in(service, place):
        return True
    distance = distance_km(service, asked)
    return _is_in(service, place) or (distance is not None and distance <= AROUND_KM)


def _is_a_whole_city(town: Place) -> bool:
    return town.in_a_city and town.name in town.council_area


@lru_cache(maxsize=4096)
def _is_unread(area: str) -> bool:
    """Whether nobody can tell where any of its areas is: then its door tells where it serves."""
    known = council_areas()
    return not any(name in known or known_place(name) is not None for name in _AREAS.split(area))


def _has_a_door_in(service: Service, area: Place) -> bool:
    """Whether one of its doors is in a council area: "Fife" is all of Glenrothes and Leven."""
    towns = map(town_served, service.place_names)
    return any(town is not None and town.council_area == area.council_area for town in towns)


def _is_beside(areas: list[str], place: Place) -> bool:
    """Whether it is close to a town that a service area names, or the whole area around one."""
    for name in areas:
        town = town_served(name)
        if town is None:
            continue
        if place.is_area and place.name == town.council_area:
            return True
        if _is_a_whole_city(town) and place.council_area == town.council_area:
            return True
        away = kilometres_between(town, place)
        around = AROUND_IN_A_CITY_KM if town.in_a_city and place.in_a_city else AROUND_A_TOWN_KM
        if away is not None and away <= around:
            return True
    return False


def is_for_everybody(service: Service) -> bool:
    """For all of the country; so is what is rung or watched and names no place at all."""
    if service.national:
        return True
    is_somewhere = service.area or service.place_names or service.latitude is not None
    return not is_somewhere and bool({PHONE, ONLINE} & set(service.delivery))


def _is_in(service: Service, place: Place) -> bool:
    names = {name.lower() for name in (place.name, *place.outward_codes)}
    return any(name.lower() in names for name in service.place_names)


def _can_be_reached(service: Service, asked: Asked, within_km: float) -> bool:
    distance = distance_km(service, asked)
    if Fit.FETCHED in asked.fits and "lift_offered" not in service.accessibility:
        return False
    if Fit.TRAVEL in asked.fits:
        if "lift_offered" in service.accessibility:
            return distance is not None and distance <= FARTHEST_KM
        same_town = asked.place is not None and _is_in(service, asked.place)
        return distance is not None and distance <= (ACROSS_TOWN_KM if same_town else SAME_TOWN_KM)
    return distance is None or distance <= within_km or _comes_to(service, asked.place)


def _comes_to(service: Service, place: Place | None) -> bool:
    """Whether its words name the town among those to which it goes: "outreach to Stranraer"."""
    if place is None or place.is_area:
        return False
    said = _GOES_TO.search(service.description or "")
    return said is not None and re.search(rf"\b{re.escape(place.name)}\b", said[0]) is not None


def _can_be_entered(asked: Asked, facts: Facts) -> bool:
    asked_for = {Fit.STEP_FREE, Fit.HOIST, Fit.CHANGING} & asked.fits
    if asked.hard_on_stairs and facts.no_wheelchairs:
        return False
    return all(fit.value in facts.accessible for fit in asked_for)


def _is_easy_enough(service: Service, asked: Asked, facts: Facts, kinds: frozenset[str]) -> bool:
    """Sore, tired or in a wheelchair, or unable to do it any more: only what can be done gently."""
    easy = EASY & set(service.accessibility)
    active = ACTIVE & set(service.tags)
    if (
        service.example
        and Fit.STEP_FREE in asked.fits
        and active
        and "seated" not in easy
        and not _can_wheel(service)
    ):
        # Our own tags tell what can be done sitting; of a feed's service a level door is all.
        return False
    can_no_longer = bool(asked.lost & (set(service.tags) | kinds))
    if kinds & asked.kinds & FOR_THE_BODY:
        # A choir for bad lungs is gone to with bad lungs.
        return True
    gently = bool({Fit.PAIN, Fit.ENERGY} & asked.fits) or can_no_longer
    return not (gently and (active or can_no_longer) and not easy and not facts.gentle)


def _can_wheel(service: Service) -> bool:
    # A level path or a hoist is as good as a chair; gardens say "seated" themselves.
    return bool({"step_free", "hoist"} & set(service.accessibility)) and not (
        {"exercise", "yoga", "dance"} & set(service.tags)
    )
