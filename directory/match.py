"""What a card about one service shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from directory import wording
from directory.asked import Asked
from directory.opening import open_next
from directory.ranking import Candidate, Reach, reach


class Widened(str, Enum):
    """Why something is shown that is not quite what was asked for."""

    FURTHER = "further afield"
    OTHER = "of another kind"


@dataclass(frozen=True)
class Match:
    """One service that fits, in words for the person. `uncertain` is what to ask first.

    `id` is the service's id in our store, `source_id` that of its feed; `distance_km` is as the
    crow flies, None where the place of either is not known; `reach` tells near from far;
    `open_next` is "" where nobody wrote its times down; `widened` tells why it is shown though it
    does not quite fit; `met` are the kinds of help asked for that it is; `example` marks a made-up
    service of the demonstration directory.
    """

    id: str
    source_id: str
    name: str
    organisation: str
    description: str
    why_it_fits: str
    cost: str
    access: str
    how_to_start: str
    phone: str | None
    email: str | None
    url: str | None
    hours: str
    place: str
    uncertain: tuple[str, ...]
    example: bool
    first_sentence: str
    peer_led: bool
    distance_km: float | None
    reach: Reach
    score: float
    open_next: str = ""
    widened: Widened | None = None
    met: frozenset[str] = frozenset()


def match_of(candidate: Candidate, asked: Asked, organisation: str) -> Match:
    """The card of a candidate."""
    service = candidate.service
    away = candidate.distance_km
    return Match(
        id=service.id,
        source_id=service.source_id,
        name=service.name,
        organisation=organisation,
        description=service.description or "",
        why_it_fits=wording.why_it_fits(candidate, asked),
        cost=wording.cost(service),
        access=wording.access(service, candidate.ways),
        how_to_start=wording.how_to_start(service),
        phone=service.phone,
        email=service.email,
        url=service.url,
        hours=wording.hours(service),
        place=wording.where(candidate, asked),
        uncertain=wording.uncertain(candidate, asked),
        example=service.example,
        first_sentence=wording.first_sentence(service, candidate.ways),
        peer_led=service.peer_led,
        distance_km=None if away is None else round(away, 1),
        reach=reach(candidate, asked),
        score=round(candidate.relevance, 3),
        open_next=open_next(service.schedules or [], asked.now),
        met=frozenset(candidate.met),
    )
