"""One message to the Rasa server's own channel, and its replies back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import httpx

from store.inbox import MessageKind

PATH = "/webhooks/coach/message"
# A turn takes well under a second; a server that is loading a new model takes longer.
ANSWER_WITHIN = 60.0


class RasaIsDown(Exception):
    """The server took no message: the message waits and is tried again."""


class TurnFailed(RasaIsDown):
    """The server took the message and failed on it: it may be the message itself."""


class RasaRefused(Exception):
    """The server will never take this message (wrong token, not a message)."""


class NotAMessage(RasaRefused):
    """It refused this message alone; others it would take."""


@dataclass(frozen=True)
class Question:
    """One message as the channel takes it; `sent_at` is aware, `title` the pressed button's."""

    person_id: str
    message_id: str
    kind: MessageKind
    text: str
    sent_at: datetime
    title: str | None = None


class RasaChannel:
    """The way to the Rasa server; keeps its connection open."""

    def __init__(self, at: int | str, token: str, answer_within: float = ANSWER_WITHIN) -> None:
        """Take its port on this machine, or its address elsewhere."""
        self._client = httpx.Client(
            base_url=_base(at),
            headers={"Authorization": f"Bearer {token}"},
            timeout=httpx.Timeout(answer_within, connect=3),
            trust_env=False,
        )

    def ask(self, question: Question) -> list[dict[str, Any]]:
        """The replies, in order: {"text", "buttons": [{"title", "payload"}], "file"} each.

        The same message id gives the same replies: nothing is predicted twice.

        Raises:
            RasaIsDown: no answer, or the server says to come back.
            RasaRefused: it says what is wrong with the message.
        """
        try:
            answer = self._client.post(PATH, json=_body(question))
        except httpx.HTTPError as error:
            raise RasaIsDown(type(error).__name__) from error
        return _replies(answer)

    def close(self) -> None:
        """Give the connection back."""
        self._client.close()


class RasaChannelAsync:
    """The same way, for a process that waits for many answers at once."""

    def __init__(self, at: int | str, token: str, answer_within: float = ANSWER_WITHIN) -> None:
        """Take its port on this machine, or its address elsewhere."""
        self._client = httpx.AsyncClient(
            base_url=_base(at),
            headers={"Authorization": f"Bearer {token}"},
            timeout=httpx.Timeout(answer_within, connect=3),
            trust_env=False,
        )

    async def ask(self, question: Question) -> list[dict[str, Any]]:
        """The replies, in order, as `RasaChannel.ask` gives them.

        Raises:
            RasaIsDown: no answer, or the server says to come back.
            RasaRefused: it says what is wrong with the message.
        """
        try:
            answer = await self._client.post(PATH, json=_body(question))
        except httpx.HTTPError as error:
            raise RasaIsDown(type(error).__name__) from error
        return _replies(answer)

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()


def _base(at: int | str) -> str:
    return f"http://127.0.0.1:{at}" if isinstance(at, int) else at


def _replies(answer: httpx.Response) -> list[dict[str, Any]]:
    says = f"The Rasa server answered {answer.status_code}."
    if answer.status_code == 400:
        raise NotAMessage(says)
    if answer.status_code in (401, 403, 404):
        raise RasaRefused(says)
    if answer.status_code == 500:
        raise TurnFailed(says)
    if answer.status_code != 200:
        raise RasaIsDown(says)
    try:
        replies: list[dict[str, Any]] = answer.json()["replies"]
    except (ValueError, KeyError, TypeError) as error:
        # Cut off in the middle: killed while it answered.
        raise RasaIsDown(type(error).__name__) from error
    return replies


def _body(question: Question) -> Mapping[str, str]:
    body = {
        "person": question.person_id,
        "message_id": question.message_id,
        "kind": question.kind.value,
        "text": question.text,
        "now": question.sent_at.isoformat(),
    }
    return {**body, "title": question.title} if question.title else body
