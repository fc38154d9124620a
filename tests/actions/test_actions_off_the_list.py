"""What waits on the coach's list goes when they say so, and that is said."""

from __future__ import annotations

from typing import Any

from store.agenda import agenda_of, park_other_items, raise_agenda_items
from store.clock import now_utc
from store.engine import session
from store.people import meet_person


def test_what_waits_comes_off_and_what_is_talked_of_stays(person: Any) -> None:
    with session() as opened:
        meet_person(opened, person.id)
        words = ["my sore knees", "the stairs", "my puff"]
        items = raise_agenda_items(opened, person.id, [(one, None) for one in words], now_utc())
        park_other_items(opened, person.id, items[0].id)
    person.ask("more").do("action_deny_topic", "jist take they two aff the list")
    assert person.responses == ["utter_topic_gone"]
    assert person.next == "utter_ask_more"
    with session() as opened:
        assert [item.words for item in agenda_of(opened, person.id)] == ["my sore knees"]


def test_where_nothing_waits_nothing_goes(person: Any) -> None:
    with session() as opened:
        meet_person(opened, person.id)
        (item,) = raise_agenda_items(opened, person.id, [("my sore knees", None)], now_utc())
        park_other_items(opened, person.id, item.id)
    person.ask("more").do("action_deny_topic", "take them off the list")
    assert person.responses == []
    with session() as opened:
        assert [one.words for one in agenda_of(opened, person.id)] == ["my sore knees"]
