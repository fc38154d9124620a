"""No message is lost, none is worked off twice, and each conversation keeps its order."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from store.engine import session
from store.inbox import (
    InboxState,
    MessageKind,
    channel_of,
    claim_messages,
    finish_message,
    inbox_message,
    put_back,
    put_back_stale,
    receive,
)
from store.outbox import (
    is_waited_for,
    mark_reply_sent,
    people_waiting_for_replies,
    replies_to,
    waiting_replies,
    write_replies,
    write_unasked,
)

SAID: tuple[str, dict[str, Any]] = ("text", {"text": "Hello"})


def write(one: Session, person: str, number: str, now: datetime, text: str = "hi") -> bool:
    """A typed message on the terminal."""
    return receive(one, person, "terminal", number, MessageKind.TEXT, text, now)


def test_a_message_that_arrives_twice_is_written_down_once(
    opened: Session, ann: str, now: datetime
) -> None:
    assert write(opened, ann, "7", now)
    assert not write(opened, ann, "7", now)
    assert receive(opened, ann, "telegram", "7", MessageKind.BUTTON, "/yes", now)
    first = inbox_message(opened, "terminal", "7")
    assert first is not None
    assert (first.text, first.state, first.message_id) == ("hi", InboxState.WAITING, "in-1")


def test_each_conversation_goes_in_order_and_many_side_by_side(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    for number, person in enumerate([ann, ann, bob]):
        write(opened, person, str(number), now)
    first, other = claim_messages(opened, now, 10)
    assert (first.external_id, other.external_id) == ("0", "2")
    assert claim_messages(opened, now, 10) == []
    finish_message(opened, first)
    (second,) = claim_messages(opened, now, 10)
    assert second.external_id == "1"


def test_a_failed_message_does_not_block_the_next(opened: Session, ann: str, now: datetime) -> None:
    write(opened, ann, "1", now)
    write(opened, ann, "2", now)
    (first,) = claim_messages(opened, now, 10)
    finish_message(opened, first, failed=True)
    assert [message.external_id for message in claim_messages(opened, now, 10)] == ["2"]


def test_a_message_put_back_waits_in_its_old_place(
    opened: Session, ann: str, now: datetime
) -> None:
    write(opened, ann, "1", now)
    write(opened, ann, "2", now)
    (first,) = claim_messages(opened, now, 10)
    put_back(opened, first)
    (again,) = claim_messages(opened, now, 10)
    assert (again, again.attempts) == (first, 2)


def test_what_a_dead_process_claimed_is_put_back(opened: Session, ann: str, now: datetime) -> None:
    write(opened, ann, "1", now)
    claim_messages(opened, now, 10)
    minute = timedelta(minutes=1)
    assert put_back_stale(opened, now, minute) == 0
    assert put_back_stale(opened, now + minute, minute) == 1
    assert len(claim_messages(opened, now + minute, 10)) == 1


def test_one_channel_can_be_worked_off_alone(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    write(opened, ann, "1", now)
    receive(opened, bob, "telegram", "1", MessageKind.TEXT, "hi", now)
    assert [m.person_id for m in claim_messages(opened, now, 10, channel="telegram")] == [bob]


def test_two_threads_claim_each_message_once(url: str, ann: str, now: datetime) -> None:
    worked: list[str] = []
    with session(url) as one:
        for number in range(30):
            write(one, ann, str(number), now)

    def work() -> None:
        until = time.monotonic() + 30
        while len(worked) < 30 and time.monotonic() < until:
            with session(url) as one:
                claimed = claim_messages(one, now, 5)
                for message in claimed:
                    finish_message(one, message)
                # Before the end of the transaction: after it, the other may be quicker.
                worked.extend(message.external_id for message in claimed)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert worked == [str(number) for number in range(30)]


def test_replies_are_written_down_once_and_leave_in_order(
    opened: Session, ann: str, now: datetime
) -> None:
    write(opened, ann, "1", now)
    (message,) = claim_messages(opened, now, 1)
    both = [SAID, ("text", {"text": "What matters?", "buttons": [{"title": "Skip"}]})]
    assert write_replies(opened, message, both, now) == 2
    assert write_replies(opened, message, both, now) == 0
    assert [reply.payload for reply in replies_to(opened, message.id)] == [both[0][1], both[1][1]]
    first, second = waiting_replies(opened, 10)
    mark_reply_sent(opened, first, now)
    assert waiting_replies(opened, 10, channel="terminal", person_id=ann) == [second]
    assert waiting_replies(opened, 10, channel="telegram") == []


def test_a_message_that_answers_none_goes_where_the_person_wrote_last(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    assert channel_of(opened, ann) is None
    write(opened, ann, "1", now)
    receive(opened, ann, "telegram", "1", MessageKind.TEXT, "hi", now)
    receive(opened, ann, "clock", "1", MessageKind.TRIGGER, "/check_in", now)
    assert channel_of(opened, ann) == "telegram"
    notes = [write_unasked(opened, ann, "telegram", *SAID, now) for _ in range(2)]
    assert waiting_replies(opened, 10, person_id=ann) == notes
    assert waiting_replies(opened, 10, person_id=bob) == []


def test_a_message_that_was_taken_in_is_there_after_a_kill_and_one_half_taken_in_is_not(
    url: str, ann: str, now: datetime
) -> None:
    with session(url) as one:
        write(one, ann, "1", now)
    try:
        with session(url) as one:
            write(one, ann, "2", now)
            raise SystemExit
    except SystemExit:
        pass
    with session(url) as one:
        assert inbox_message(one, "terminal", "1") is not None
        assert inbox_message(one, "terminal", "2") is None


def test_what_answers_somebody_is_told_from_what_the_clock_sends(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    for person, kind, number in (
        (bob, MessageKind.TRIGGER, "1"),
        (ann, MessageKind.TRIGGER, "2"),
        (ann, MessageKind.TEXT, "3"),
    ):
        receive(opened, person, "telegram", number, kind, "how did it go", now)
        message = inbox_message(opened, "telegram", number)
        assert message is not None
        write_replies(opened, message, [SAID], now)
    assert people_waiting_for_replies(opened, "telegram") == [bob, ann]
    assert people_waiting_for_replies(opened, "telegram", asked_for=True) == [ann]
    assert is_waited_for(opened, ann, "telegram")
    assert not is_waited_for(opened, bob, "telegram")
    write_unasked(opened, bob, "telegram", "human", {"text": "It is me."}, now)
    assert is_waited_for(opened, bob, "telegram")
    for reply in waiting_replies(opened, 10, person_id=ann):
        mark_reply_sent(opened, reply, now)
    assert not is_waited_for(opened, ann, "telegram")
