"""A message's way from the inbox through Rasa to the outbox, with faults on it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
import sqlalchemy as sa

from bot import road
from bot.inbox import receive
from bot.outbox import deliver
from bot.rasa_channel import RasaChannel, RasaIsDown, RasaRefused
from bot.reply import Reply
from bot.road import is_worked_off, work_off, work_off_everyone
from store.clock import clock_set_to, now_utc
from store.engine import session
from store.inbox import InboxMessage, InboxState, MessageKind
from store.outbox import OutboxMessage

pytestmark = pytest.mark.usefixtures("store")

ANN, BOB = "a" * 32, "b" * 32
NOON = datetime(2026, 1, 5, 12, tzinfo=timezone.utc)


def write(text: str, person: str = ANN, number: str | None = None, kind=MessageKind.TEXT):
    return receive(person, "terminal", number or f"{person[0]}-{text}", kind, text, NOON)


def heard(person: str = ANN) -> list[str]:
    replies: list[Reply] = []
    deliver(person, replies.append)
    return [reply.text for reply in replies]


def states() -> list[str]:
    with session() as opened:
        rows = opened.execute(sa.select(InboxMessage).order_by(InboxMessage.id)).scalars()
        return [row.state.value for row in rows]


def test_a_message_sent_twice_is_answered_once(rasa):
    assert write("hello", number="7") is not None
    assert write("hello", number="7") is None
    work_off(ANN, rasa.channel())
    assert heard() == ["You: hello"]
    assert len(rasa.asked) == 1


def test_messages_are_answered_in_the_order_they_came(rasa):
    for text in ("one", "two", "three"):
        write(text)
    assert work_off(ANN, rasa.channel()) == 3
    assert heard() == ["You: one", "You: two", "You: three"]


def test_working_off_one_person_leaves_the_others_waiting(rasa):
    write("hello")
    write("hello", person=BOB)
    assert work_off(ANN, rasa.channel()) == 1
    assert heard(BOB) == []
    assert states() == ["done", "waiting"]


def test_working_off_everyone_answers_everyone(rasa):
    write("hello")
    write("hello", person=BOB)
    assert work_off_everyone(rasa.channel()) == 2
    assert heard(ANN) == heard(BOB) == ["You: hello"]


def test_the_channel_gets_who_what_and_when(rasa):
    write("hello")
    work_off(ANN, rasa.channel())
    assert rasa.asked == [
        {
            "person": ANN,
            "message_id": "in-1",
            "kind": "text",
            "text": "hello",
            "now": "2026-01-05T12:00:00+00:00",
        }
    ]


def test_a_pressed_button_goes_with_its_title(rasa):
    offered = [{"text": "Ready?", "buttons": [{"title": "Yes", "payload": "/answer{}"}]}]
    rasa.replies["hello"] = offered
    write("hello")
    work_off(ANN, rasa.channel())
    write("/answer{}", kind=MessageKind.BUTTON)
    work_off(ANN, rasa.channel())
    assert (rasa.asked[1]["kind"], rasa.asked[1]["title"]) == ("button", "Yes")


def test_while_rasa_is_down_a_message_waits_and_is_then_answered(rasa):
    rasa.is_down = True
    number = write("hello")
    with pytest.raises(RasaIsDown):
        work_off(ANN, rasa.channel())
    assert states() == ["waiting"]
    rasa.is_down = False
    work_off(ANN, rasa.channel())
    assert heard() == ["You: hello"]
    assert is_worked_off(number)


def test_where_nobody_listens_a_message_waits(rasa):
    write("hello")
    rasa.close()
    with pytest.raises(RasaIsDown):
        work_off(ANN, rasa.channel())
    assert states() == ["waiting"]


def test_killed_between_answer_and_commit_nothing_is_predicted_twice(rasa, monkeypatch):
    write("hello")

    class Killed(BaseException):
        pass

    def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(road, "write_replies", killed)
        with pytest.raises(Killed):
            work_off(ANN, rasa.channel())
    assert states() == ["claimed"]
    assert heard() == []

    assert work_off(ANN, rasa.channel()) == 0, "a claim that is fresh may be another process's"
    with clock_set_to(now_utc() + timedelta(minutes=5)):
        work_off(ANN, rasa.channel())
    assert heard() == ["You: hello"]
    assert (len(rasa.asked), len(rasa.predicted)) == (2, 1)


def test_a_wrong_token_is_no_reason_to_try_for_ever(rasa):
    write("hello")
    with pytest.raises(RasaRefused):
        work_off(ANN, RasaChannel(rasa.port, "wrong"))
    assert states() == [InboxState.FAILED.value]


def test_replies_that_the_channel_does_not_take_wait_in_their_order(rasa):
    rasa.replies["hello"] = [{"text": "first"}, {"text": "second"}]
    write("hello")
    work_off(ANN, rasa.channel())

    def refuse(_: Reply) -> None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        deliver(ANN, refuse)
    assert heard() == ["first", "second"]
    assert heard() == []


def test_a_person_who_was_deleted_meanwhile_gets_no_reply(rasa, monkeypatch):
    from store.deletion import delete_person

    write("hello")
    answer = rasa.answer

    def answer_and_delete(body):
        with session() as opened:
            delete_person(opened, ANN)
        return answer(body)

    monkeypatch.setattr(rasa, "answer", answer_and_delete)
    work_off(ANN, rasa.channel())
    with session() as opened:
        assert opened.execute(sa.select(OutboxMessage)).first() is None
