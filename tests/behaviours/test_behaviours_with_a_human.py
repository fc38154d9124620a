"""A person of the team takes over: the coach is quiet, answers danger all the same, comes back."""

from __future__ import annotations

from store.clock import now_utc
from store.engine import session
from store.reviewers import Role, enrol, reviewer_named
from store.safety_alerts import SafetyAlert
from store.takeovers import hand_back, take_over, takeover_of


def a_human_takes_over(person: str) -> None:
    with session() as one:
        ann = reviewer_named(one, "ann") or enrol(one, "ann", "Ann", [Role.PEER], "-", now_utc())
        assert take_over(one, person, ann.id, now_utc())


def the_human_goes(person: str) -> None:
    with session() as one:
        takeover = takeover_of(one, person)
        assert takeover is not None
        hand_back(one, takeover, None, now_utc())


def test_the_coach_is_quiet_while_a_human_is_there_and_goes_on_where_it_was(talk):
    chat = talk()
    chat.say("my knees are sore")
    waiting = chat.asked()
    a_human_takes_over(chat.person)
    for message in ("are you a real person?", "8", "what about my plan?", "help", "nonsense"):
        assert chat.say(message) == []
    the_human_goes(chat.person)
    assert chat.asked() == waiting
    assert chat.say("the stairs mostly") != []


def test_danger_is_answered_though_a_human_is_there_and_then_the_coach_is_quiet_again(talk):
    chat = talk()
    a_human_takes_over(chat.person)
    assert chat.say("are you there?") == []
    chat.say("i want to kill myself")
    assert chat.said("999") or chat.said("116 123")
    assert len(chat.rows(SafetyAlert)) == 1
    # The lines are not said again at each word: somebody is with them.
    assert chat.say("thanks for staying with me") == []
    chat.say("i have taken all my tablets")
    assert chat.said("999")


def test_stop_and_deletion_work_though_a_human_is_there(talk):
    chat = talk()
    a_human_takes_over(chat.person)
    assert chat.say("I want to stop smoking one day") == []
    assert chat.say("stop") != []


def test_what_the_coach_had_asked_is_closed_when_a_human_takes_over(talk):
    chat = talk()
    chat.say("I want to talk to a human")
    chat.say("I'm not coping at work")
    a_human_takes_over(chat.person)
    # Whatever waited (a note for the team, who else there is to talk to) is no more for the coach.
    for message in ("my boss is on at me", "yes", "no", "I'm just that fed up", "aye ok"):
        assert chat.say(message) == []
    chat.say("i want to kill myself")
    assert chat.said("999") or chat.said("116 123")


def test_after_the_human_has_gone_the_note_for_them_is_not_asked_for_again(talk):
    chat = talk()
    chat.say("my knees are sore")
    waiting = chat.asked()
    chat.say("I want to talk to a human")
    a_human_takes_over(chat.person)
    chat.say("my boss is on at me")
    the_human_goes(chat.person)
    chat.say("what now")
    assert not chat.said("know first")
    assert not chat.said("before they write")
    assert chat.asked() == waiting
