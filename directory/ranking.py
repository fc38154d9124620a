"""How well a service meets what was asked, and the order in which those that fit are offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum

from directory.asked import Asked
from directory.facts import Facts
from directory.fitting import (
    EASY,
    FARTHEST_KM,
    HOME_VISIT,
    IN_PERSON,
    PHONE,
    distance_km,
    is_for_everybody,
    is_for_others,
    near_km,
)
from directory.kinds import near_to
from directory.limits import ENGLISH, language_named
from directory.punning import SETTING
from directory.retrieval import Found
from directory.unlike import (
    is_of_another_kind,
    is_plainly_for_others,
    shares_nothing_with_the_name,
)
from directory.weighing import (
    AS_GOOD_BY_PHONE,
    BEHIND_THE_BARRED,
    FOR_OTHERS,
    FOR_OTHERS_PLAINLY,
    LEAST_BESIDE,
    LEAST_BY_TAG,
    LEAST_MERIT,
    LEAST_OF_ANOTHER_TAG,
    PEOPLE,
    PLAIN_KINDS,
    SURE,
    without_setting,
)
from store.services import Service

# Older than this it is shown as "check first" (behaviour 12).
REVIEWED_WITHIN = timedelta(days=180)

# Less than this share of the best is padding.
LEAST_OF_THE_BEST = 0.45
# And more of it where the best is of a kind that was named, and this is not.
LEAST_OF_THE_NAMED = 0.7
# All but all of it, where this is of no kind that was named.
LEAST_OF_THE_UNNAMED = 0.9
# A line for the whole country beside what is near: less of the best there is padding.
LEAST_BESIDE_LOCAL = 0.5
# What is near pushes out what is a journey away where it answers at least this well beside it.
AS_GOOD_AS_FAR = 0.8
# However well the best answers, another that answers as well as this is no padding.
ENOUGH = 1.4
# Those within a share of the best are as good as each other, and other things decide.
AS_GOOD = (0.82, 0.7)
LOCAL_WORTH, UNSAID = 0.4, 0.1
#: It speaks the language of who does not speak English: words and meaning could hardly tell.
SAME_TONGUE = 0.3
#: It comes to the house of who asked for that.
COMES_TO_THEM = 0.15
# To be led by peers is worth a mile or so, and so is the trust of most who told of it.
STEP_WORTH, MOST_STEPS, PEERS_WORTH, TRUST_WORTH = 1.0, 10.0, 1.0, 2.0
TRUSTED_FROM = 5

# A district is about two kilometres across: a smaller difference is none. A distance that nobody
# knows counts as that of the next town.
STEP_KM = 2.0
_COMPANY = frozenset({"loneliness", "befriending"})
_MEALS = frozenset({"food", "lunch_club", "cooking"})
#: A class for more than one illness is one for each.
_AS_GOOD_AS = {"neuro": ("ms", "parkinsons", "stroke"), "brain_injury": ("stroke",)}
STEPS_OF_UNKNOWN = 5.0
#: The tag of a peer group that welcomes people with whatever condition.
FOR_ANY_CONDITION = "any_condition"
#: Close to an illness in the table, and about none.
_FOR_ANYTHING = frozenset({"loneliness", "low_mood", "anxiety", "singing", "exercise", "walking"})


@dataclass(frozen=True)
class Candidate:
    """A service that fits, how it can be used, and what speaks for it."""

    service: Service
    ways: frozenset[str]
    relevance: float
    met: tuple[str, ...]
    words: tuple[str, ...]
    distance_km: float | None
    facts: Facts
    #: What its words tell that it is.
    kinds: frozenset[str] = frozenset()


def candidate_of(found: Found, ways: frozenset[str], asked: Asked, facts: Facts) -> Candidate:
    """A service that may be offered, in these ways."""
    # What the coach hears by name is surer than a kind that a word hints at.
    met = tuple(sorted(asked.kinds & found.kinds, key=lambda kind: (kind not in asked.needs, kind)))
    # What comes by phone or to the door is at no distance.
    away = distance_km(found.service, asked) if IN_PERSON in ways else None
    relevance = found.relevance
    if is_for_others(facts, asked):
        plainly = facts.only_these and without_setting(asked.kinds) & found.kinds
        relevance -= FOR_OTHERS_PLAINLY if plainly else FOR_OTHERS
    return Candidate(found.service, ways, relevance, met, found.words, away, facts, found.kinds)


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


def best_first(candidates: list[Candidate], asked: Asked, barred: float = 0.0) -> list[Candidate]:
    """Those relevant enough: what is adapted first, then the best, near before far, self-referral.

    Nothing where even the best is not good enough, or far behind `barred`, the relevance of the
    best that a rule forbids: of somebody who asks for a lunch club that has closed, a pantry is no
    answer. What is a journey away is left out where something near is as good.
    """
    candidates = [one for one in candidates if _is_strictly(one, asked)]
    candidates = [
        one
        for one in candidates
        if not _is_nothing_like_it(one, asked)
        and not _has_nothing_to_do_with_it(one, asked)
        and not is_of_another_kind(one, asked, _merit(one, asked))
        and not shares_nothing_with_the_name(one, asked)
        and not is_plainly_for_others(one, asked)
    ]
    if not candidates:
        return []
    top = max(candidates, key=lambda one: (_merit(one, asked), one.service.id))
    best = _merit(top, asked)
    behind = min(barred - BEHIND_THE_BARRED, SURE)
    sought = without_setting(asked.kinds)
    if sought and not sought & set(top.met):
        # What is of the kind may not be offered, and this is of another: no course for a walk.
        behind = min(barred, SURE)
    if sought & set(top.met) & AS_GOOD_BY_PHONE:
        # What cannot be paid for leaves a line for the same need: it is less, and it is help.
        behind = 0.0
    if best < max(_least(top, asked), behind):
        return []
    kept = [one for one in candidates if _is_no_padding(one, asked, top, behind)]
    if asked.tongues:
        # Where one speaks the language that they named, what does not is padding.
        kept = [one for one in kept if asked.tongues & set(one.service.languages or ())] or kept
    if asked.no_other_time and any(_is_known_open(one, asked) for one in kept):
        # Of the only day that they have, what tells no day of a thing to go to is a guess.
        kept = [one for one in kept if _is_known_open(one, asked) or bool(one.ways - {IN_PERSON})]
    here = _best_within(kept, asked, Reach.NEAR)
    if here > 0.0:
        if here >= _best_within(kept, asked, Reach.FAR) * AS_GOOD_AS_FAR:
            kept = [one for one in kept if reach(one, asked) is not Reach.FAR]
        kept = [one for one in kept if _is_local_or_as_good(one, asked, here)]
    return sorted(kept, key=lambda one: _place_in_line(one, asked, best))


def _is_known_open(one: Candidate, asked: Asked) -> bool:
    return bool(asked.times and (one.service.open_times or 0) & asked.times)


def _is_nothing_like_it(one: Candidate, asked: Asked) -> bool:
    """Whether a plain thing was named, and this is neither it nor else what was named.

    A childminder is asked for by her trade: where there is none, no talk for parents is one.
    """
    sought = without_setting(asked.kinds)
    plain = sought & PLAIN_KINDS - asked.lost
    if not plain or sought & set(one.met) or _merit(one, asked) >= SURE:
        return False
    if not one.kinds - SETTING:
        return False  # No phrase tells what it is, and its meaning may well be that.
    # "I cannot be on my feet but I love a reel" names the feet and means the dance.
    means = max((asked.meant.get(kind, 0.0) for kind in one.kinds - SETTING), default=0.0)
    return bool(plain & asked.sure) or means < max(asked.meant.get(kind, 0.0) for kind in plain)


def _has_nothing_to_do_with_it(one: Candidate, asked: Asked) -> bool:
    """Whether a group was asked for by the name of an illness, and this is of nothing close to it.

    Who asks for an epilepsy group is not sent to health walks because they are in the same town.
    """
    if not asked.illness_alone:
        return False
    sought = without_setting(asked.kinds)
    like_it = sought | {near for kind in sought for near in near_to(kind)}
    like_it -= _FOR_ANYTHING
    known = {near for kind in one.kinds for near in (kind, *_AS_GOOD_AS.get(kind, ()))}
    if known & PEOPLE - like_it:
        like_it -= {"self_management"}  # Of another illness: living with it is another thing.
    return not like_it & known and FOR_ANY_CONDITION not in one.service.tags


def _is_strictly(candidate: Candidate, asked: Asked) -> bool:
    """Whether it is what nothing else can be: meals at the door, a class for one illness."""
    if not asked.strictly:
        return True
    known = set(candidate.kinds)
    if HOME_VISIT in candidate.ways and known & _MEALS:
        known.add("meals_brought")
    return asked.strictly <= {near for kind in known for near in (kind, *_AS_GOOD_AS.get(kind, ()))}


def _least(candidate: Candidate, asked: Asked) -> float:
    """How good the best must be for anything to be named at all."""
    sought = asked.needs & without_setting(asked.kinds)
    if sought & set(candidate.service.tags) & candidate.kinds or (
        candidate.service.example and candidate.met
    ):
        # Our own tags are no guess.
        return LEAST_BY_TAG
    if candidate.service.example and not candidate.met:
        # And where they tell of something else, it is that.
        return LEAST_OF_ANOTHER_TAG
    return LEAST_MERIT


def _is_no_padding(candidate: Candidate, asked: Asked, top: Candidate, behind: float) -> bool:
    """Whether it may stand beside the best: more is asked of what meets less of what was named,
    and of a group for people of whom nothing was said.
    """
    meets, best_meets = _sought_of(candidate, asked), _sought_of(top, asked)
    as_named = meets >= best_meets
    for_them = as_named and not is_for_others(candidate.facts, asked)
    share = LEAST_OF_THE_BEST if for_them else LEAST_OF_THE_NAMED
    if best_meets and not meets:
        share = LEAST_OF_THE_UNNAMED
    # What is of another kind, or for others, is as much padding beside a very good answer.
    of_the_best = (min(_merit(top, asked), ENOUGH) if for_them else _merit(top, asked)) * share
    return _merit(candidate, asked) >= max(LEAST_BESIDE, of_the_best, behind)


def _sought_of(candidate: Candidate, asked: Asked) -> frozenset[str]:
    """What it meets of what is sought; company is one thing, in a room or at the door."""
    met = frozenset(candidate.met)
    company = frozenset({"loneliness"} if met & _COMPANY else ())
    return (met & without_setting(asked.kinds) - _COMPANY) | company


def _best_within(candidates: list[Candidate], asked: Asked, within: Reach) -> float:
    """The merit of the best of those that are so near, or 0.0."""
    merits = (_merit(one, asked) for one in candidates if reach(one, asked) is within)
    return max(merits, default=0.0)


def _is_local_or_as_good(candidate: Candidate, asked: Asked, here: float) -> bool:
    """A line for the whole country stands beside what is near only where it answers as well."""
    if reach(candidate, asked) is Reach.NEAR:
        return True
    return candidate.relevance >= here * LEAST_BESIDE_LOCAL


def _place_in_line(candidate: Candidate, asked: Asked, best: float) -> tuple[float | str, ...]:
    service = candidate.service
    easy = bool(asked.lost) and (bool(EASY & set(service.accessibility)) or candidate.facts.gentle)
    return (
        not is_adapted(service, asked),
        sum(_merit(candidate, asked) < best * share for share in AS_GOOD),
        reach(candidate, asked),
        not is_self_referral(service),
        not easy,
        not _is_of_their_age(candidate, asked),
        is_stale(service, asked),
        STEP_WORTH * min(_far(candidate), MOST_STEPS) - _liked(service),
        -_merit(candidate, asked),
        service.id,
    )


def _merit(candidate: Candidate, asked: Asked) -> float:
    """Relevance, more where it is near; less where it is for women or men, which was not said."""
    unsaid = (candidate.facts.men_only and not asked.is_man and "men" not in asked.kinds) or (
        candidate.facts.women_only and not asked.is_woman and "women" not in asked.kinds
    )
    tongue = asked.language != ENGLISH and _speaks(candidate.service, asked.language)
    near = LOCAL_WORTH if reach(candidate, asked) is Reach.NEAR else 0.0
    comes = HOME_VISIT in candidate.ways and _stays_in(asked)
    near += (SAME_TONGUE if tongue else 0.0) + (COMES_TO_THEM if comes else 0.0)
    return candidate.relevance + near - (UNSAID if unsaid else 0.0)


def _stays_in(asked: Asked) -> bool:
    return HOME_VISIT in asked.deliveries and IN_PERSON not in asked.deliveries


def _speaks(service: Service, language: str) -> bool:
    """Whether it names the language that they speak, and not only interpreters."""
    if language in (service.languages or ()):
        return True
    return language_named(language) in f"{service.name} {service.description or ''}"


def _liked(service: Service) -> float:
    """A plus for what peers lead, and for what helped those who told of it; a minus if it did not.

    The more people told, the more it counts.
    """
    liked = PEERS_WORTH if service.peer_led or service.lived_experience_led else 0.0
    if service.trust is not None and service.trust_count:
        sure = service.trust_count / (service.trust_count + TRUSTED_FROM)
        liked += TRUST_WORTH * (service.trust - 0.5) * 2 * sure
    return liked


def _is_of_their_age(candidate: Candidate, asked: Asked) -> bool:
    facts = candidate.facts
    return asked.age is not None and (facts.highest_age or facts.lowest_age or 0) > 18


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
    if is_for_everybody(candidate.service):
        return Reach.ANYWHERE
    away = candidate.distance_km
    near = FARTHEST_KM if asked.goes_far else near_km(asked.place)
    if {HOME_VISIT, PHONE} & candidate.ways or away is None or away <= near:
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
