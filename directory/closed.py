"""A service that somebody asks for by its name and that is open no more: said so, never offered."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.audience import first_sentence
from directory.indexing import catch_up
from directory.kinds import all_kinds, kinds_served
from directory.retrieval import TOO_COMMON
from directory.word_index import numbers_named
from store.search_index import ServiceSearch
from store.services import Service, ServiceStatus
from understanding.text.words import in_english

_FEWEST = 2
#: So much of a name is enough: its place or its "The" is often left away.
_MOST_OF_IT = 0.7


@dataclass(frozen=True)
class Closed:
    """A service that is open no more, and a sentence that says so."""

    id: str
    name: str
    said: str
    #: What kinds of help it was, so that only the like of it is offered in its place.
    kinds: frozenset[str] = frozenset()


def closed_by_name(session: Session, text: str) -> list[Closed]:
    """The closed services whose name stands in a message, whole or for the most part.

    "Hearing Dogs Hour" is enough of "Heathfield Hearing Dogs Hour".
    """
    said = [*_words(text), "", *_words(in_english(text))]
    telling = [word for word in said if len(word) > _FEWEST and word not in TOO_COMMON]
    if not telling:
        return []
    catch_up(session)
    where = sa.select(ServiceSearch.service_id).where(
        ServiceSearch.number.in_(numbers_named(session, telling))
    )
    ids = session.execute(where).scalars().all()
    query = sa.select(Service).where(Service.id.in_(ids)).order_by(Service.id)
    return [
        Closed(
            service.id,
            service.name,
            _sentence(service),
            kinds_named(service) | kinds_filed(service),
        )
        for service in session.execute(query).scalars()
        if _is_closed(service) and _named_in(service.name, said)
    ]


def _is_closed(service: Service) -> bool:
    # Who asked not to be listed is not spoken of at all.
    is_open = service.status is ServiceStatus.ACTIVE and service.vanished_at is None
    return not is_open and not service.opted_out


def kinds_named(service: Service) -> frozenset[str]:
    """The kinds of help that a service's name and first sentence tell of."""
    return kinds_served(f"{service.name}. {first_sentence(service.description or '')}")


def kinds_filed(service: Service) -> frozenset[str]:
    """The kinds of help it is filed under, for one that says little: "Fortnightly peer circle"."""
    return frozenset(service.tags) & all_kinds()


def _named_in(name: str, said: list[str]) -> bool:
    """Whether so many words of a name follow one another, a telling one among them."""
    words = _words(name)
    fewest = max(_FEWEST, math.ceil(len(words) * _MOST_OF_IT))
    runs = (
        words[at : at + fewest]
        for at in range(len(words) - fewest + 1)
        if any(word not in TOO_COMMON and len(word) > _FEWEST for word in words[at : at + fewest])
    )
    return any(
        said[at : at + fewest] == run for run in runs for at in range(len(said) - fewest + 1)
    )


def _words(text: str) -> list[str]:
    # "Café" and "cafe", "Sòlas" and "Solas": few type an accent.
    plain = unicodedata.normalize("NFKD", text.lower().replace("’", "'").replace("'", ""))
    return re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))


def _sentence(service: Service) -> str:
    if service.status is ServiceStatus.TEMPORARILY_CLOSED:
        return f"{service.name} is closed for now."
    if service.status is ServiceStatus.ACTIVE:
        return f"{service.name} is no longer listed."
    return f"{service.name} has closed."
