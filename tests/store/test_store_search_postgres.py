"""Search on PostgreSQL, where one runs (tests/databases.py)."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import date

import pytest
import sqlalchemy as sa
from databases import NO_SERVER, server
from sqlalchemy.orm import Session

from directory.closed import closed_by_name
from directory.indexing import index_meanings, index_words
from directory.search import find_services
from store.engine import engine, session
from store.migrations import upgrade
from store.search_index import due_for_words
from store.services import Service, ServiceStatus

SERVER = server() or ""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.on_postgres,
    pytest.mark.skipif(not SERVER, reason=NO_SERVER),
]


@pytest.fixture
def there() -> Iterator[Session]:
    """A session on an empty schema of this test's own."""
    schema = f"coach_{secrets.token_hex(6)}"
    with engine(SERVER).begin() as connection:
        connection.execute(sa.schema.CreateSchema(schema))
    address = f"{SERVER}{'&' if '?' in SERVER else '?'}options=-csearch_path%3D{schema}"
    upgrade(address)
    with session(address) as opened:
        yield opened
    engine(address).dispose()
    with engine(SERVER).begin() as connection:
        connection.execute(sa.schema.DropSchema(schema, cascade=True))
    engine(SERVER).dispose()


def _service(source_id: str, name: str, description: str, **more: object) -> Service:
    given: dict[str, object] = {
        "id": f"feed:{source_id}",
        "source": "feed",
        "source_id": source_id,
        "name": name,
        "description": description,
        "area": "Perth and Kinross",
        "place_names": ["Perth"],
        "latitude": 56.395,
        "longitude": -3.437,
        "delivery": ["in_person"],
        "languages": ["en"],
    }
    return Service(**{**given, **more})


def test_words_and_meaning_find_on_postgres_as_on_sqlite(there: Session) -> None:
    there.add(_service("knit", "Cast On", "Knitters make blankets for the hospital."))
    there.add(_service("choir", "Killie Voices", "An open chorus, no audition."))
    there.add(_service("walk", "Riverside Ramblers", "A walk.", status=ServiceStatus.DEFUNCT))
    there.flush()
    assert index_words(there) == 3

    def names(need: str) -> list[str]:
        found = find_services(there, need=need, place="Perth", today=date(2026, 11, 28))
        return [match.name for match in found]

    assert names("knitting blankets") == ["Cast On"]
    assert index_meanings(there) == 3
    assert names("I like to sing") == ["Killie Voices"]
    assert [one.said for one in closed_by_name(there, "is Riverside Ramblers on")] == [
        "Riverside Ramblers has closed."
    ]


def test_what_changes_is_due_and_what_goes_is_forgotten(there: Session) -> None:
    service = _service("knit", "Cast On", "Knitters make blankets.")
    there.add(service)
    there.flush()
    index_words(there)
    assert due_for_words(there, 5) == []
    service.trust = 1.0
    there.flush()
    assert due_for_words(there, 5) == []
    service.description = "Beekeeping."
    there.flush()
    assert due_for_words(there, 5) == ["feed:knit"]
    index_words(there)
    there.delete(service)
    there.flush()
    index_words(there)
    left = there.execute(sa.text("SELECT count(*) FROM service_words")).scalar_one()
    assert left == 0
