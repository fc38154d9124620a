"""What somebody tells of waiting for a service is kept with it, however they tell it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from store.engine import session
from store.people import meet_person
from store.services import Service, put_service
from store.signposts import Signpost, choose_signpost, show_signpost
from tests.actions.conftest import NOW

MONDAY = datetime.fromisoformat(NOW)


@pytest.fixture
def shown(person: Any) -> Any:
    """The Sail Loft was shown and picked a month ago, and is asked about."""
    then = MONDAY - timedelta(days=30)
    with session() as one:
        meet_person(one, person.id)
        put_service(one, Service(id="d:loft", source="d", source_id="loft", name="The Sail Loft"))
        one.flush()
        choose_signpost(one, show_signpost(one, person.id, "d:loft", "near", then), then)
    return person.ask("last_signpost")


def signpost(person: Any) -> Signpost:
    (row,) = person.rows(Signpost)
    return row


def test_a_press_begins_the_wait_now(shown: Any) -> None:
    shown.do("action_hear", pressed="contacted_waiting")
    assert signpost(shown).waiting_since == MONDAY


def test_what_is_said_of_the_length_is_kept(shown: Any) -> None:
    shown.do("action_hear", "I phoned two weeks ago, still waiting",
             signpost_outcome="contacted_waiting")  # fmt: skip
    assert signpost(shown).waiting_since == MONDAY - timedelta(days=14)
    shown.do("action_hear", "aye, they rang me and it helped", signpost_outcome="helped")
    assert (signpost(shown).heard_at, signpost(shown).waited) == (MONDAY, 14)


def test_who_heard_says_how_long_it_took(shown: Any) -> None:
    shown.do("action_hear", "it helped, but it took them six weeks", signpost_outcome="helped")
    assert signpost(shown).waited == 42
