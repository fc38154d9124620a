"""A group told of in the chat: two questions, one row in the person's words, and back."""

from __future__ import annotations

from typing import Any

from store.review_marks import SuggestionState
from store.service_notes import SuggestedGroup


def told(person: Any, text: str) -> Any:
    """They answer which group it is."""
    person.ask("group_called").do("action_hear", text)
    return person.do("action_group_called", text, again=True)


def test_what_becomes_of_it_is_said_before_anything_is_asked(person: Any) -> None:
    person.do("action_group_known", "I ken a good group")
    assert person.responses == ["utter_group_for_others"]
    assert person.next == "utter_ask_group_called"
    assert person.rows(SuggestedGroup) == []


def test_a_group_is_kept_in_their_words_with_the_area_that_they_name(person: Any) -> None:
    told(person, "The Kettle Club, at the hall in Leith on Tuesdays")
    assert person.next == "utter_ask_group_reach"
    person.ask("group_reach").do("action_hear", "ring 0131 496 0999, ask for Joan")
    person.do("action_group_reached", "ring 0131 496 0999, ask for Joan", again=True)
    assert person.responses == ["utter_group_passed_on"]
    [row] = person.rows(SuggestedGroup)
    assert row.name == "The Kettle Club, at the hall in Leith on Tuesdays"
    assert (row.contact, row.area) == ("0131 496 0999", "City of Edinburgh")
    assert (row.state, row.reviewer_id) == (SuggestionState.OPEN, None)


def test_a_contact_told_along_is_not_asked_for_again(person: Any) -> None:
    told(person, "Seated Samba, samba@example.org")
    assert person.responses == ["utter_group_passed_on"]
    [row] = person.rows(SuggestedGroup)
    assert (row.contact, row.area) == ("samba@example.org", "")


def test_words_are_kept_where_no_number_is_known(person: Any) -> None:
    told(person, "The knitters")
    person.ask("group_reach").do("action_hear", "just ask at the library desk in Cupar")
    [row] = person.rows(SuggestedGroup)
    assert (row.contact, row.area) == ("just ask at the library desk in Cupar", "Fife")


def test_who_skips_leaves_what_they_told_and_is_thanked(person: Any) -> None:
    told(person, "The knitters in Cupar")
    person.ask("group_reach").do("action_hear", "skip", control="skip")
    person.do("action_group_reached", "skip", again=True, control="skip")
    assert person.responses == ["utter_group_passed_on"]
    assert person.rows(SuggestedGroup)[0].contact == ""


def test_who_thinks_better_of_it_has_told_nothing(person: Any) -> None:
    person.ask("group_called").do("action_hear", "skip", control="skip")
    person.do("action_group_called", "skip", again=True, control="skip")
    assert person.responses[0] == "utter_group_let_be"
    assert person.rows(SuggestedGroup) == []


def test_a_message_heard_twice_is_one_group(person: Any) -> None:
    told(person, "The knitters")
    person.do("action_hear", "The knitters", again=True)
    assert len(person.rows(SuggestedGroup)) == 1


def test_danger_told_there_is_kept_nowhere(person: Any) -> None:
    person.ask("group_called").do(
        "action_hear", "I want to end it all", safety={"level": "urgent", "category": "x"}
    )
    assert person.rows(SuggestedGroup) == []


def test_a_sixth_that_waits_is_not_taken(person: Any) -> None:
    for number in range(5):
        told(person, f"Group {number}, g{number}@example.org")
    person.do("action_group_known", "can I suggest a group")
    assert person.responses[0] == "utter_groups_enough"
    assert person.next != "utter_ask_group_called"
