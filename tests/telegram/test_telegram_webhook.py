"""Updates that Telegram brings: only with its secret, and only once they are written down."""

from __future__ import annotations

import pytest
from bot_under_test import ANN, rows, wait_for

from bot.telegram.intake import Intake
from bot.telegram.webhook import SECRET_HEADER
from cli.ports import any_free
from store.inbox import InboxMessage

pytestmark = pytest.mark.slow


@pytest.fixture
def served(running, telegram):
    port = str(any_free())
    with running(WEBHOOK_URL=f"http://127.0.0.1:{port}", WEBHOOK_PORT=port) as bot:
        wait_for(lambda: telegram.webhook)
        wait_for(lambda: answers(telegram))
        yield bot
        assert bot.error is None
    telegram.webhook = {}


def answers(telegram) -> bool:
    import httpx

    try:
        telegram.bring({"update_id": 0})
    except httpx.HTTPError:
        return False
    return True


def hello(telegram, number: int = 1):
    return {"update_id": number, "message": telegram.message(ANN, text="hello")}


def test_an_update_with_the_secret_is_answered(served, telegram, rasa):
    assert telegram.bring(hello(telegram)) == 200
    wait_for(lambda: telegram.texts(ANN) == ["You: hello"])
    assert telegram.calls["getUpdates"] == 0


def test_an_update_brought_twice_is_answered_once(served, telegram, rasa):
    update = hello(telegram)
    assert [telegram.bring(update), telegram.bring(update)] == [200, 200]
    wait_for(lambda: telegram.texts(ANN))
    assert rasa.heard == ["hello"]


@pytest.mark.parametrize("given", ["wrong", "", "x" * 256])
def test_without_the_secret_nothing_is_read(served, telegram, rasa, given):
    assert telegram.bring(hello(telegram), **{SECRET_HEADER: given}) == 403
    assert telegram.bring(b"not json", **{"X-Other": "1"}) == 403
    assert rows(InboxMessage) == []


def test_what_is_no_update_harms_nothing(served, telegram, rasa):
    assert telegram.bring(b"not json") == 400
    assert telegram.bring([1, 2]) == 200
    assert telegram.bring({"update_id": "x", "message": 5}) == 200
    assert telegram.bring(b"[" + b"1," * 600_000 + b"1]") == 413
    assert telegram.bring(hello(telegram)) == 200
    wait_for(lambda: telegram.texts(ANN))


def test_what_could_not_be_written_down_is_brought_again(served, telegram, monkeypatch):
    from sqlalchemy.exc import OperationalError

    def fail(*_):
        raise OperationalError("insert", {}, Exception("disk is full"))

    with monkeypatch.context() as patch:
        patch.setattr(Intake, "take", fail)
        assert telegram.bring(hello(telegram)) == 500
    assert telegram.bring(hello(telegram)) == 200


def test_telegram_is_told_the_secret_and_to_bring_one_at_a_time(served, telegram):
    assert len(telegram.webhook["secret_token"]) >= 32
    assert telegram.webhook["max_connections"] == 1
    assert telegram.webhook["url"].endswith("/telegram")
