"""A message's whole way: Telegram, inbox, coach, outbox, Telegram."""

from __future__ import annotations

from bot_under_test import ANN, wait_for


def test_a_message_is_answered(bot, telegram, rasa):
    telegram.says(ANN, "hello")
    wait_for(lambda: telegram.texts(ANN))
    assert telegram.texts(ANN) == ["You: hello"]
    assert telegram.refused == []
    assert rasa.asked[0]["kind"] == "text"
