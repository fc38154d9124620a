"""How well a service meets what was asked, and the order in which those that fit are offered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum

from directory.asked import Asked
from directory.fitting import EASY, HOME_VISIT, IN_PERSON, PHONE, distance_km, near_km
from directory.needs import Kind, all_needs
from store.services import Service
from understanding.words import in_english

# Older than this it is shown as "check first" (behaviour 12).
REVIEWED_WITHIN = timedelta(days=180)

# Less than this share of what was asked is not an answer to it: fewer than three is right then.
LEAST_RELEVANCE = 0.34
LEAST_OF_THE_BEST = 0.6

# A district is about two kilometres across: a smaller difference is none. A distance that nobody
# knows counts as that of the next town.
STEP_KM = 2.0
STEPS_OF_UNKNOWN = 5.0

_NEAR_WORTH = 0.5
_SETTING_WORTH = 0.5
_FOCUS_WORTH = 0.15
_WORD_WORTH = 0.05
_WORDS_ALONE = 0.7
_WEIGHT = {Kind.COMPANY: 0.4, Kind.AUDIENCE: 0.6, Kind.LEARNING: 0.8}
_TOO_COMMON = frozenset(
    """about after again also always another anything because been before being bit call class come
    could day days does doing done down else even every feel find free from get getting going good
    group groups have help here how just keep know like little live long look looking love lot make
    many maybe more most much near need needs never new not now off once only other over people
    person please really right ring run same see some someone something somewhere still stop such
    sure take talk than that the their them then there they thing things think this time too try
    used very want wanted was way week well went were what when where which who will with would year
    years you your yes for and are but can our out any all has had his her him she may did got not
    let one two own use cannot around start both each able home house town nice thanks
    hello""".split()
)


@dataclass(frozen=True)
class Candidate:
    """A service that fits, how it can be used, and what speaks for it."""

    service: Service
    ways: frozenset[str]
    relevance: float
    met: tuple[str, ...]
    words: tuple[str, ...]
    distance_km: float | None


def rate(service: Service, ways: frozenset[str], asked: Asked) -> Candidate:
    """Weigh one service: the needs it meets, fully or nearly, and the words that it shares."""
    tags = set(service.tags)
    needs = all_needs()
    met = tuple(sorted(tag for tag in asked.needs if tag in tags))
    weights = _weights(asked)
    wanted = sum(weights.values())
    got = sum(weight * _share(tag, tags) for tag, weight in weights.items())
    words = _shared_words(service, asked)
    focus = len(met) / max(1, len([tag for tag in tags if tag in needs]))
    by_needs = got / wanted if wanted else 0.0
    if asked.needs:
        relevance = by_needs + _FOCUS_WORTH * focus + _WORD_WORTH * len(words[:3])
    else:
        # Without a known need, most of the words that say anything must be the service's own.
        relevance = _WORDS_ALONE * len(words) / max(1, len(set(_words(asked.text))))
    # What comes by phone or to the door is at no distance.
    away = distance_km(service, asked) if IN_PERSON in ways else None
    return Candidate(service, ways, relevance, met, words, away)


def _weights(asked: Asked) -> dict[str, float]:
    """What each need counts. Being short of money is often only the setting of another need."""
    needs = all_needs()
    weights = {
        tag: _WEIGHT.get(needs[tag].kind, 1.0) if tag in needs else 1.0 for tag in asked.needs
    }
    if "money_advice" in weights and len(weights) > 1:
        weights["money_advice"] = _SETTING_WORTH
    return weights


def _share(tag: str, tags: set[str]) -> float:
    if tag in tags:
        return 1.0
    need = all_needs().get(tag)
    return _NEAR_WORTH if need is not None and need.near_to & tags else 0.0


def _shared_words(service: Service, asked: Asked) -> tuple[str, ...]:
    about = set(_words(f"{service.name} {service.description or ''}"))
    return tuple(sorted({word for word in _words(asked.text) if word in about}))


def _words(text: str) -> list[str]:
    return [
        word.removesuffix("s")
        for word in re.findall(r"[a-z]{4,}", in_english(text))
        if word not in _TOO_COMMON
    ]


def is_stale(service: Service, asked: Asked) -> bool:
    """Last looked at more than 180 days ago, or never that we know of."""
    if service.last_reviewed is None:
        return True
    return asked.today - service.last_reviewed > REVIEWED_WITHIN


def is_self_referral(service: Service) -> bool:
    """People can go by themselves; a service that does not say is taken to be open."""
    return not service.referral_route or "self" in service.referral_route


def is_adapted(service: Service, asked: Asked) -> bool:
    """An easier form of what the person used to do: seated yoga for yoga."""
    return service.adapted_from is not None and service.adapted_from in asked.lost


def best_first(candidates: list[Candidate], asked: Asked) -> list[Candidate]:
    """Those relevant enough: what is adapted first, then near, self-referral, nearer, peer-led."""
    good = [candidate for candidate in candidates if candidate.relevance >= LEAST_RELEVANCE]
    if not good:
        return []
    bar = max(candidate.relevance for candidate in good) * LEAST_OF_THE_BEST
    return sorted(
        (candidate for candidate in good if candidate.relevance >= bar),
        key=lambda candidate: _place_in_line(candidate, asked),
    )


def _place_in_line(candidate: Candidate, asked: Asked) -> tuple[float, ...]:
    service = candidate.service
    easy = bool(asked.lost) and bool(EASY & set(service.accessibility))
    return (
        not is_adapted(service, asked),
        -_tier(candidate.relevance),
        reach(candidate, asked),
        not is_self_referral(service),
        not easy,
        not _is_of_their_age(service, asked),
        _far(candidate),
        is_stale(service, asked),
        not (service.peer_led or service.lived_experience_led),
        -candidate.relevance,
    )


def _is_of_their_age(service: Service, asked: Asked) -> bool:
    return asked.age is not None and (service.maximum_age or service.minimum_age or 0) > 18


def _tier(relevance: float) -> float:
    """Relevance in broad steps, so that a small difference never sends a person further off."""
    return round(min(relevance, 1.2) * 2.5) / 2.5


class Reach(IntEnum):
    """How near a service comes to a person, the nearest first."""

    NEAR = 0
    #: By phone or online for all of Scotland: at no distance, and of no place.
    ANYWHERE = 1
    FAR = 2


def reach(candidate: Candidate, asked: Asked) -> Reach:
    """Tell whether a service is near the person, for anybody anywhere, or a journey away.

    What a local service brings to the door or the phone is near. So is one whose distance nobody
    knows: it serves the person's area.
    """
    if candidate.service.national:
        return Reach.ANYWHERE
    away = candidate.distance_km
    if {HOME_VISIT, PHONE} & candidate.ways or away is None or away <= near_km(asked.place):
        return Reach.NEAR
    return Reach.FAR


def _far(candidate: Candidate) -> float:
    """Distance in steps of two kilometres; what comes to the person is at no distance."""
    if HOME_VISIT in candidate.ways or IN_PERSON not in candidate.ways:
        return 0.0
    return STEPS_OF_UNKNOWN if candidate.distance_km is None else candidate.distance_km // STEP_KM


def with_a_call_or_visit(chosen: list[Candidate], rest: list[Candidate]) -> list[Candidate]:
    """Where isolation is heard, one of the choices comes by phone or to the door (behaviour 56)."""
    if not chosen or any({PHONE, HOME_VISIT} & one.ways for one in chosen):
        return chosen
    for other in rest:
        if {PHONE, HOME_VISIT} & other.ways:
            return (
                [*chosen[: max(1, len(chosen) - 1)], other] if len(chosen) > 1 else [*chosen, other]
            )
    return chosen
