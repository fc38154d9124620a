"""May coaches try a change on what somebody wrote: asked for under their data, and taken back."""

from __future__ import annotations

from typing import Any

import pytest

from store.clock import now_utc
from store.consents import ConsentKind, has_consent
from store.engine import session
from store.people import meet_person
from store.replays import DifferenceState, Replay, ReplayDifference
from store.reviewers import Role, enrol
from store.studio import Draft, DraftState


def allows(person: Any) -> bool:
    with session() as opened:
        return has_consent(opened, person.id, ConsentKind.REPLAY)


def shown_of(person: Any) -> int:
    with session() as opened:
        return int(
            opened.query(ReplayDifference).filter(ReplayDifference.person_id == person.id).count()
        )


@pytest.fixture
def replayed(person: Any) -> Any:
    """Somebody who agreed, and of whom a replay shows one difference."""
    now = now_utc()
    person.ask("replay").do("action_hear", "aye they can", control="yes")
    with session() as one:
        meet_person(one, person.id)
        coach = enrol(one, "cora", "Cora", [Role.COACH], "x", now)
        draft = Draft(title="It hurt", author_id=coach.id, state=DraftState.OPEN, base="0",
                      made_at=now, changed_at=now)  # fmt: skip
        one.add(draft)
        one.flush()
        replay = Replay(draft_id=draft.id, digest="d", talks=1, reviewer_id=coach.id, at=now)
        one.add(replay)
        one.flush()
        one.add(
            ReplayDifference(replay_id=replay.id, person_id=person.id, said="it hurt", said_at=now,
                             live={}, draft={}, sort="s", state=DifferenceState.OPEN)
        )  # fmt: skip
    assert shown_of(person) == 1
    return person


@pytest.mark.parametrize(
    ("words", "control", "agrees"),
    [("yes", "yes", True), ("aye they can", "yes", True), ("naw", "no", False),
     ("fa are they?", None, False), ("mhm", "yes", False)],
)  # fmt: skip
def test_only_a_plain_yes_lets_coaches_try(
    person: Any, words: str, control: str | None, agrees: bool
) -> None:
    person.ask("replay").do("action_hear", words, control=control)
    assert allows(person) is agrees


def test_who_they_are_is_asked_and_nothing_is_agreed_to(person: Any) -> None:
    person.ask("replay").do("action_hear", "who are they?")
    assert person.slots["answer"] == "more"
    assert not allows(person)


def test_whoever_does_not_follow_hears_it_put_more_simply(person: Any) -> None:
    person.ask("replay").do("action_repeat", "who are they?")
    assert person.responses[-1] == "utter_simpler_replay"
    assert not allows(person)


def test_how_it_stands_is_said_before_it_is_changed(person: Any) -> None:
    person.do("action_ask_replay")
    assert person.responses == ["utter_replay_no"]
    person.ask("replay").do("action_hear", "yes", control="yes").do("action_ask_replay")
    assert person.responses[-1] == "utter_replay_yes"


def test_a_no_takes_it_back_and_what_was_shown_goes_at_once(replayed: Any) -> None:
    replayed.ask("replay").do("action_hear", "no, not any more", control="no")
    assert not allows(replayed)
    assert shown_of(replayed) == 0


def test_whoever_takes_back_that_they_agreed_to_chat_takes_this_back_too(replayed: Any) -> None:
    replayed.do("action_take_consent_back")
    assert not allows(replayed)
    assert shown_of(replayed) == 0
