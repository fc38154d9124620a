"""When Telegram, the coach or the store fail: nothing is lost, nothing comes out of order."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from bot_under_test import ANN, BOB, rows, settled, wait_for
from fake_telegram import TOKEN

from bot.telegram import turns as turns_module
from bot.telegram.intake import Intake
from store.clock import now_utc
from store.engine import session
from store.inbox import InboxMessage, InboxState
from store.outbox import OutboxMessage, OutboxState

pytestmark = pytest.mark.slow

TOO_MANY = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 1",
            "parameters": {"retry_after": 1}}  # fmt: skip


def hears(telegram, chat_id, count=1):
    return wait_for(lambda: telegram.to(chat_id)[count - 1 :] or None, within=15)[-1]


def test_told_to_wait_a_chat_waits_as_long_and_keeps_its_order_and_others_go_on(
    bot, telegram, rasa
):
    rasa.usual = [{"text": "one"}, {"text": "two"}, {"text": "three"}]
    telegram.fail("sendMessage", status=429, body=TOO_MANY, chat_id=ANN)
    telegram.says(ANN, "hello")
    telegram.says(BOB, "hello")
    hears(telegram, BOB, 3)
    hears(telegram, ANN, 3)
    assert telegram.texts(ANN) == telegram.texts(BOB) == ["one", "two", "three"]
    assert telegram.to(ANN)[0].at - telegram.to(BOB)[0].at > 0.8


@pytest.mark.parametrize(
    "fault",
    [{"status": 500}, {"status": 502}, {}, {"status": 504}],
    ids=["500", "502", "cut", "504"],
)
def test_a_message_that_telegram_failed_on_is_sent_again_in_its_place(bot, telegram, rasa, fault):
    rasa.usual = [{"text": "one"}, {"text": "two"}]
    telegram.fail("sendMessage", **fault)
    telegram.says(ANN, "hello")
    hears(telegram, ANN, 2)
    assert telegram.texts(ANN) == ["one", "two"]


def test_a_send_whose_acceptance_got_lost_may_repeat_and_nothing_else_does(bot, telegram, rasa):
    rasa.usual = [{"text": "one"}, {"text": "two"}]
    telegram.fail("sendMessage", taken=True)
    telegram.says(ANN, "hello")
    hears(telegram, ANN, 3)
    assert telegram.texts(ANN) == ["one", "one", "two"]


def test_parts_that_were_taken_are_not_sent_again(bot, telegram, rasa):
    rasa.usual = [{"text": "First part. " * 300 + "Second part. " * 100}]
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    telegram.fail("sendMessage", times=2, status=500)
    wait_for(lambda: settled(telegram), within=15)
    assert len(telegram.to(ANN)) == 2


def test_a_message_that_telegram_refuses_for_good_does_not_block_those_after_it(
    bot, telegram, rasa
):
    rasa.usual = [{"text": "bad"}, {"text": "good"}]
    body = {"ok": False, "error_code": 400, "description": "Bad Request: something is wrong"}
    telegram.fail("sendMessage", status=400, body=body)
    telegram.says(ANN, "hello")
    hears(telegram, ANN, 2)
    assert "“" in telegram.texts(ANN)[0]
    assert telegram.texts(ANN)[1] == "good"


def test_a_choice_that_is_shown_already_is_no_trouble(bot, telegram, rasa):
    rasa.replies["hello"] = [{"text": "Q", "buttons": [{"title": "A", "payload": "/answer{}"}]}]
    telegram.says(ANN, "hello")
    asked = hears(telegram, ANN)
    telegram.presses(ANN, asked, "A")
    telegram.presses(ANN, asked, "A")
    wait_for(lambda: len(telegram.answered) == 2)
    wait_for(lambda: any("not modified" in said for said in telegram.refused))
    assert bot.error is None


def test_updates_that_cannot_be_fetched_are_fetched_later(bot, telegram, rasa):
    telegram.fail("getUpdates", times=2, status=502)
    telegram.says(ANN, "hello")
    assert hears(telegram, ANN).text == "You: hello"


def test_while_the_store_fails_updates_stay_with_telegram(bot, telegram, rasa, monkeypatch):
    from sqlalchemy.exc import OperationalError

    take, failures = Intake.take, []

    def fail_twice(self, *args):
        if len(failures) < 2:
            failures.append(1)
            raise OperationalError("insert", {}, Exception("disk is full"))
        return take(self, *args)

    monkeypatch.setattr(Intake, "take", fail_twice)
    telegram.says(ANN, "hello")
    assert hears(telegram, ANN).text == "You: hello"
    assert rasa.heard == ["hello"]


@pytest.mark.parametrize("status", [503, 502, 401])
def test_while_the_coach_is_down_messages_wait_and_are_then_worked_off(bot, telegram, rasa, status):
    rasa.status = status
    telegram.says(ANN, "one")
    telegram.says(BOB, "two")
    wait_for(lambda: [r for r in rows(InboxMessage) if r.attempts])
    assert telegram.sent == []
    rasa.status = 0
    hears(telegram, ANN)
    hears(telegram, BOB)
    assert telegram.texts(ANN) + telegram.texts(BOB) == ["You: one", "You: two"]


def test_who_waits_for_ten_seconds_is_told_once(bot, telegram, rasa, monkeypatch):
    monkeypatch.setattr(turns_module, "TOLD_AFTER", timedelta(seconds=1))
    rasa.status = 503
    telegram.says(ANN, "one")
    told = hears(telegram, ANN)
    assert "999" in told.text
    telegram.says(ANN, "two")
    wait_for(lambda: len(rows(InboxMessage)) == 2)
    calls = rows(InboxMessage)[0].attempts
    wait_for(lambda: rows(InboxMessage)[0].attempts > calls, within=10)
    rasa.status = 0
    hears(telegram, ANN, 2)
    wait_for(lambda: settled(telegram))
    assert "".join(telegram.texts(ANN)).count("999") == 1
    assert " ".join(rasa.heard).split() == ["one", "two"]


def test_somebody_whose_turn_takes_long_is_told_too(bot, telegram, rasa, monkeypatch):
    monkeypatch.setattr(turns_module, "TOLD_AFTER", timedelta(seconds=1))
    rasa.thinks = 2.5
    telegram.says(ANN, "hello")
    hears(telegram, ANN, 2)
    assert "999" in telegram.texts(ANN)[0]
    assert telegram.texts(ANN)[1] == "You: hello"


def test_the_ten_seconds_are_ten():
    assert timedelta(seconds=10) == turns_module.TOLD_AFTER


def test_a_message_on_which_the_coach_breaks_does_not_stop_those_after_it(
    bot, telegram, rasa, monkeypatch
):
    monkeypatch.setattr(turns_module, "LONGEST_REST", 0.05)
    rasa.status = 500
    telegram.says(ANN, "bad")
    assert "999" in hears(telegram, ANN).text
    rasa.status = 0
    telegram.says(ANN, "good")
    assert hears(telegram, ANN, 2).text == "You: good"
    assert rows(InboxMessage)[0].state is InboxState.FAILED


def test_a_message_that_the_channel_will_not_have_is_answered_in_our_own_words(bot, telegram, rasa):
    rasa.status = 400
    telegram.says(ANN, "odd")
    assert "999" in hears(telegram, ANN).text


@pytest.mark.sqlite_alone  # Beside others, what one claimed is left to it until its claim runs out.
def test_what_a_killed_bot_had_claimed_is_asked_again_at_once(running, telegram, rasa):
    with running():
        telegram.says(ANN, "hello")
        hears(telegram, ANN)
    with session() as opened:
        message = opened.query(InboxMessage).one()
        message.state, message.claimed_at = InboxState.CLAIMED, now_utc()
        opened.query(OutboxMessage).delete()
    with running():
        hears(telegram, ANN, 2)
    assert telegram.texts(ANN) == ["You: hello", "You: hello"]
    assert rasa.heard == ["hello"], "asked twice, predicted once"


def test_an_update_whose_acceptance_telegram_did_not_hear_is_not_taken_twice(
    running, telegram, rasa
):
    with running():
        message = telegram.says(ANN, "hello")
        hears(telegram, ANN)
        wait_for(lambda: settled(telegram))
    telegram.put_back(min(telegram.handed_out), message=message)
    with running():
        telegram.says(ANN, "more")
        wait_for(lambda: "more" in rasa.heard)
        wait_for(lambda: settled(telegram))
    assert rasa.heard == ["hello", "more"]


def test_a_token_that_telegram_does_not_know_ends_the_bot_with_a_sentence(running, telegram):
    with running(TELEGRAM_TOKEN="1:" + "W" * 35) as bot:
        wait_for(lambda: bot.error)
    assert "TELEGRAM_TOKEN" in str(bot.error)
    assert "WWW" not in str(bot.error)


def test_another_program_with_the_same_bot_is_waited_for(running, telegram, rasa):
    telegram.fail("getUpdates", status=409, body={
        "ok": False, "error_code": 409, "description": "Conflict: terminated by other getUpdates"
    })  # fmt: skip
    with running() as bot:
        telegram.says(ANN, "hello")
        hears(telegram, ANN)
        assert bot.error is None


def test_the_bot_starts_though_telegram_is_down_at_first(running, telegram, rasa, monkeypatch):
    from bot.telegram import service

    monkeypatch.setattr(service, "TRY_AGAIN_AFTER", 0.1)
    telegram.fail("getMe", times=2, status=502)
    telegram.says(ANN, "hello")
    with running():
        hears(telegram, ANN)


def test_neither_token_nor_words_stand_in_a_log(bot, telegram, rasa, caplog):
    caplog.set_level(logging.DEBUG)
    from bot.telegram.quiet_logs import WithoutSecret

    secret = WithoutSecret(TOKEN)
    caplog.handler.addFilter(secret)
    telegram.fail("sendMessage", status=500)
    telegram.says(ANN, "my secret worry")
    hears(telegram, ANN)
    rasa.status = 503
    telegram.says(ANN, "another worry")
    wait_for(lambda: [r for r in rows(InboxMessage) if r.attempts > 1])
    rasa.status = 0
    hears(telegram, ANN, 2)
    caplog.handler.removeFilter(secret)
    ours = [line.getMessage() for line in caplog.records if line.name.startswith("bot.")]
    assert ours
    assert "worry" not in "\n".join(ours)
    assert TOKEN not in caplog.text


def test_a_reply_to_somebody_deleted_meanwhile_is_let_go(bot, telegram, rasa):
    from store.deletion import delete_person
    from store.people import Person

    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    rasa.thinks = 0.5
    telegram.says(ANN, "delete me")
    wait_for(lambda: len(rasa.asked) == 2)
    with session() as opened:
        delete_person(opened, opened.query(Person).one().id)
    rasa.thinks = 0
    telegram.says(BOB, "hi")
    hears(telegram, BOB)
    wait_for(lambda: settled(telegram))
    assert bot.error is None
    assert [r.state for r in rows(OutboxMessage)] == [OutboxState.SENT]


def test_a_message_that_was_taken_is_not_sent_again_for_what_its_echo_holds(bot, telegram, rasa):
    # So answers the npm package telegram-test-api: an option as text, a date in milliseconds.
    telegram.echo.update(link_preview_options='{"is_disabled": true}', date=1764333333333)
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    wait_for(lambda: settled(telegram))
    assert telegram.texts(ANN) == ["You: hello"]
    assert bot.error is None


def test_an_update_that_breaks_us_holds_up_nobody_elses(bot, telegram, rasa, monkeypatch):
    take = Intake.take

    def break_on_bad(self, opened, came, now):
        if getattr(came, "text", "") == "bad":
            raise RuntimeError("a fault of ours")
        return take(self, opened, came, now)

    monkeypatch.setattr(Intake, "take", break_on_bad)
    telegram.says(ANN, "bad")
    telegram.says(BOB, "good")
    hears(telegram, BOB)
    assert bot.error is None
    assert rasa.heard == ["good"]


def test_a_message_that_breaks_us_in_sending_holds_up_nobody_elses(
    bot, telegram, rasa, monkeypatch
):
    from bot.telegram import outgoing

    send = outgoing.send

    async def break_for_ann(telegram_bot, chat_id, *rest):
        if chat_id == ANN:
            raise RuntimeError("a fault of ours")
        return await send(telegram_bot, chat_id, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(outgoing, "send", break_for_ann)
        telegram.says(ANN, "hello")
        telegram.says(BOB, "hello")
        hears(telegram, BOB)
        assert telegram.to(ANN) == []
    hears(telegram, ANN)
    assert bot.error is None
