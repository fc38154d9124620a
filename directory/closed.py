"""A service that somebody asks for by its name and that is open no more: said so, never offered."""

from __future__ import annotations

import re
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.retrieval import TOO_COMMON
from directory.word_index import numbers_named
from store.search_index import ServiceSearch
from store.services import Service, ServiceStatus

_FEWEST = 2


@dataclass(frozen=True)
class Closed:
    """A service that is open no more, and a sentence that says so."""

    id: str
    name: str
    said: str


def closed_by_name(session: Session, text: str) -> list[Closed]:
    """The closed services whose whole name stands in a message."""
    said = _words(text)
    telling = [word for word in said if len(word) > _FEWEST and word not in TOO_COMMON]
    if not telling:
        return []
    where = sa.select(ServiceSearch.service_id).where(
        ServiceSearch.number.in_(numbers_named(session, telling))
    )
    ids = session.execute(where).scalars().all()
    query = sa.select(Service).where(Service.id.in_(ids)).order_by(Service.id)
    return [
        Closed(service.id, service.name, _sentence(service))
        for service in session.execute(query).scalars()
        if _is_closed(service) and _named_in(service.name, said)
    ]


def _is_closed(service: Service) -> bool:
    # Who asked not to be listed is not spoken of at all.
    is_open = service.status is ServiceStatus.ACTIVE and service.vanished_at is None
    return not is_open and not service.opted_out


def _named_in(name: str, said: list[str]) -> bool:
    words = _words(name)
    if len(words) < _FEWEST:
        return False
    ends = len(said) - len(words) + 1
    return any(said[at : at + len(words)] == words for at in range(max(0, ends)))


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "'").replace("'", ""))


def _sentence(service: Service) -> str:
    if service.status is ServiceStatus.TEMPORARILY_CLOSED:
        return f"{service.name} is closed for now."
    if service.status is ServiceStatus.ACTIVE:
        return f"{service.name} is no longer listed."
    return f"{service.name} has closed."
