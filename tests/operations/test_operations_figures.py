"""What waits and what is late, counted in a real database and given to a real scrape."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from http.client import HTTPResponse
from urllib.error import HTTPError

import pytest

from cli.ports import any_free
from operations.metrics import exposition
from operations.readiness import Pulse, Readiness, store_fault
from operations.store_figures import StoreFigures
from operations.watched import Watched, watch_on
from store.check_ins import CheckInState, mark_sent, plan_check_in
from store.consents import ConsentKind, grant
from store.engine import engine, session
from store.figures import Figures, figures_of
from store.goals import set_goal
from store.inbox import MessageKind, claim_messages, finish_message, receive
from store.outbox import mark_reply_sent, write_unasked
from store.review_items import ItemKind, ReviewItem, claim_item, put_in_queue
from store.reviewers import Role, enrol
from store.safety_alerts import AlertLevel, alerts_of, raise_alert
from store.settings import settings

pytestmark = pytest.mark.slow

QUIET = (time(21), time(8))
FROM_ANN = "I would like to walk the marmalade dog"


def seen(now: datetime) -> Figures:
    with session() as opened:
        return figures_of(opened, now, QUIET)


def test_an_empty_store_has_nothing_waiting(ann: str, now: datetime) -> None:
    figures = seen(now)
    assert (figures.inbox.waiting, figures.outbox.waiting) == (0, 0)
    assert (figures.check_ins_due, figures.check_ins_late, figures.release) == (0, 0, None)


def test_a_message_waits_until_it_is_worked_off_also_while_it_is_claimed(
    ann: str, now: datetime
) -> None:
    with session() as opened:
        for number in range(2):
            sent = now + timedelta(seconds=number)
            receive(opened, ann, "test", str(number), MessageKind.TEXT, FROM_ANN, sent)
    with session() as opened:
        (message,) = claim_messages(opened, now, 5)
    waits = seen(now + timedelta(seconds=60)).inbox
    assert (waits.waiting, waits.oldest) == (2, timedelta(seconds=60))
    with session() as opened:
        finish_message(opened, opened.merge(message))
    waits = seen(now + timedelta(seconds=60)).inbox
    assert (waits.waiting, waits.oldest) == (1, timedelta(seconds=59))


def test_a_reply_waits_until_the_channel_has_it(ann: str, now: datetime) -> None:
    with session() as opened:
        reply = write_unasked(opened, ann, "test", "reply", {"text": "hello"}, now)
    assert seen(now + timedelta(minutes=2)).outbox.oldest == timedelta(minutes=2)
    with session() as opened:
        mark_reply_sent(opened, opened.merge(reply), now)
    assert seen(now + timedelta(minutes=2)).outbox.waiting == 0


def test_a_check_in_is_due_then_late_and_neither_once_it_is_sent(ann: str, now: datetime) -> None:
    with session() as opened:
        grant(opened, ann, ConsentKind.CHECK_INS, "test", now)
        goal = set_goal(opened, ann, "walk", now)
        check_in = plan_check_in(opened, ann, goal.id, now)

    def due_and_late(minutes: int) -> tuple[int, int]:
        figures = seen(now + timedelta(minutes=minutes))
        return figures.check_ins_due, figures.check_ins_late

    assert due_and_late(-1) == (0, 0)
    assert due_and_late(5) == (1, 0)
    assert due_and_late(16) == (1, 1)
    with session() as opened:
        mark_sent(opened, opened.merge(check_in), now)
    assert due_and_late(16) == (0, 0)


def test_a_check_in_that_quiet_hours_hold_back_is_not_late(ann: str, now: datetime) -> None:
    seven = now.replace(hour=7)
    with session() as opened:
        grant(opened, ann, ConsentKind.CHECK_INS, "test", now)
        goal = set_goal(opened, ann, "walk", now)
        plan_check_in(opened, ann, goal.id, seven)
    assert seen(seven + timedelta(minutes=59)).check_ins_late == 0
    assert seen(seven + timedelta(minutes=74)).check_ins_late == 0
    assert seen(seven + timedelta(minutes=76)).check_ins_late == 1


def test_who_did_not_agree_to_check_ins_has_none_due(ann: str, now: datetime) -> None:
    with session() as opened:
        goal = set_goal(opened, ann, "walk", now)
        assert plan_check_in(opened, ann, goal.id, now).state is CheckInState.PLANNED
    assert seen(now + timedelta(hours=1)).check_ins_due == 0


def test_an_alert_is_unclaimed_until_a_reviewer_takes_it_up(ann: str, now: datetime) -> None:
    with session() as opened:
        raise_alert(opened, ann, "in-1", "suicide", AlertLevel.EMERGENCY, {}, now)
        (alert,) = alerts_of(opened, ann)
    later = now + timedelta(minutes=7)
    waits = seen(later).alerts_unclaimed
    assert waits[AlertLevel.EMERGENCY].waiting == 1
    assert waits[AlertLevel.EMERGENCY].oldest == timedelta(minutes=7)
    assert waits[AlertLevel.URGENT].waiting == 0
    with session() as opened:
        put_in_queue(opened, ann, ItemKind.ALERT, alert.id, now)
    assert seen(later).alerts_unclaimed[AlertLevel.EMERGENCY].waiting == 1
    with session() as opened:
        jo = enrol(opened, "jo", "Jo", [Role.PEER], "no password", now)
        (item,) = opened.query(ReviewItem).all()
        assert claim_item(opened, item, jo.id, now)
    assert seen(later).alerts_unclaimed[AlertLevel.EMERGENCY].waiting == 0


@pytest.fixture
def port() -> Iterator[int]:
    """Where a process with the store's readiness is watched."""
    port = any_free()
    server = watch_on("127.0.0.1", port, Watched("test", Readiness(store=store_fault), Pulse(60)))
    assert server is not None
    yield port
    server.shutdown()
    server.server_close()


def asked(port: int, path: str) -> tuple[int, str]:
    try:
        answer: HTTPResponse = urllib.request.urlopen(f"http://127.0.0.1:{port}{path}")
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()
    with answer:
        return answer.status, answer.read().decode()


def test_a_process_is_asked_over_http_how_it_is(ann: str, port: int) -> None:
    assert asked(port, "/health") == (200, '{"process":"test","status":"ok"}')
    assert asked(port, "/ready") == (200, '{"process":"test","status":"ready"}')
    assert asked(port, "/metrics?x=1")[0] == 200
    assert asked(port, "/etc/passwd")[0] == 404


@pytest.mark.sqlite_alone
def test_without_its_store_a_process_lives_and_is_not_ready(ann: str, port: int) -> None:
    engine().dispose()
    file = settings().database_file
    assert file is not None
    file.write_bytes(b"no database at all" * 100)
    assert asked(port, "/health")[0] == 200
    status, body = asked(port, "/ready")
    assert status == 503
    assert '"store":"does not answer"' in body
    told = {family.name: family.samples[0].value for family in StoreFigures().collect()}
    assert told.pop("coach_disk_free_bytes") > 0
    assert told == {"coach_store_up": 0.0}


def test_a_port_that_is_taken_ends_no_process(port: int, ann: str) -> None:
    assert watch_on("127.0.0.1", port, Watched("other", Readiness())) is None


def test_a_scrape_names_nobody_and_repeats_nothing(ann: str, now: datetime) -> None:
    with session() as opened:
        receive(opened, ann, "test", "1", MessageKind.TEXT, FROM_ANN, now)
        raise_alert(opened, ann, "in-1", "suicide", AlertLevel.URGENT, {"words": ["cue"]}, now)
    told = "".join(
        f"{sample.name} {sample.labels} {sample.value}\n"
        for family in StoreFigures().collect()
        for sample in family.samples
    )
    assert "coach_inbox_waiting {} 1.0" in told
    assert "coach_alerts_unclaimed {'level': 'urgent'} 1\n" in told
    for whole in (told, exposition().decode()):
        assert ann not in whole
        assert "marmalade" not in whole
