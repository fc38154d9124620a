"""A Bot API on loopback that refuses what the real one refuses, counts, and fails on command.

It speaks real HTTP (uvicorn), keeps updates until they are confirmed by an offset as Telegram does,
and hands them out by long polling or brings them to a webhook with its secret.
"""

from __future__ import annotations

import asyncio
import email
import itertools
import json
import socket
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = "123456:" + "T" * 35
METHODS = frozenset({
    *("getMe", "getUpdates", "sendMessage", "sendPhoto", "sendDocument", "sendVoice"),
    *("sendChatAction", "answerCallbackQuery", "editMessageText", "editMessageCaption"),
    *("editMessageReplyMarkup", "setMyCommands", "setWebhook", "deleteWebhook", "leaveChat"),
})  # fmt: skip
SENDS = ("sendMessage", "sendPhoto", "sendDocument", "sendVoice")
#: Fields that each method takes; anything else would be ignored in silence, and here it is a fault.
TAKES = {
    "sendMessage": {"chat_id", "text", "reply_markup", "link_preview_options", "parse_mode"},
    "sendPhoto": {"chat_id", "photo", "caption", "reply_markup"},
    "sendDocument": {"chat_id", "document", "caption", "reply_markup"},
    "sendVoice": {"chat_id", "voice", "caption", "reply_markup"},
}


def length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass(frozen=True)
class Sent:
    """One message that was accepted."""

    number: int
    at: float
    method: str
    chat_id: int
    text: str
    keyboard: list[list[dict[str, str]]]
    file: bytes | None = None
    file_name: str | None = None
    #: Whether Telegram would show a preview of a link in it.
    previews: bool = False

    @property
    def titles(self) -> list[str]:
        return [button["text"] for row in self.keyboard for button in row]


@dataclass
class Fault:
    """What the next calls of a method meet: a status and body, or a connection that closes."""

    method: str
    times: int
    status: int = 0
    body: dict[str, Any] = field(default_factory=dict)
    chat_id: int | None = None
    delay: float = 0.0
    #: Whether the message is taken all the same, so that only its acceptance gets lost.
    taken: bool = False


class Refusal(Exception):
    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status = status
        self.body = {"ok": False, "error_code": status, "description": description}
        if parameters:
            self.body["parameters"] = parameters


class FakeTelegram:
    """The other end. Everything is safe to call from a test's own thread."""

    def __init__(self, port: int | None = None, first_update: int = 1000) -> None:
        self.first_update = first_update
        self.sent: list[Sent] = []
        #: Whose typed messages were put in line, one entry a message.
        self.written: list[int] = []
        self.calls: Counter[str] = Counter()
        self.refused: list[str] = []
        self.answered: list[dict[str, Any]] = []
        self.edits: list[dict[str, Any]] = []
        self.actions: list[dict[str, Any]] = []
        self.left: list[int] = []
        self.commands: list[dict[str, str]] = []
        self.webhook: dict[str, Any] = {}
        self.webhook_answers: list[int] = []
        self.blocked: set[int] = set()
        self.migrated: dict[int, int] = {}
        self.faults: list[Fault] = []
        self.handed_out: dict[int, float] = {}
        #: Fields of its own that it adds to a message that it took.
        self.echo: dict[str, Any] = {}
        self._updates: dict[int, dict[str, Any]] = {}
        self._update_ids = itertools.count(self.first_update)
        self._message_ids = itertools.count(1)
        self._presses = itertools.count(1)
        self._open_presses: set[str] = set()
        self._lock = threading.Lock()
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", port or 0))
        self.port = self._socket.getsockname()[1]
        config = uvicorn.Config(
            Starlette(routes=[Route("/bot{token}/{method}", self._call, methods=["GET", "POST"])]),
            log_config=None, access_log=False, lifespan="off", ws="none",
            timeout_graceful_shutdown=1,
        )  # fmt: skip
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True
        )
        self._thread.start()
        while not self._server.started:
            time.sleep(0.005)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join(timeout=5)
        self._socket.close()

    def begin_anew(self) -> None:
        """Forget everything that was said, counted and told to fail."""
        for kept in (
            self.sent,
            self.refused,
            self.answered,
            self.edits,
            self.actions,
            self.left,
            self.faults,
            self.echo,
            self.blocked,
            self.migrated,
            self.calls,
            self._updates,
            self._open_presses,
        ):
            kept.clear()  # type: ignore[attr-defined]

    # What people do.

    def update(self, **content: Any) -> int:
        """Put an update in line; its number."""
        with self._lock:
            number = next(self._update_ids)
            self._updates[number] = {"update_id": number, **content}
        return number

    def put_back(self, number: int, **content: Any) -> None:
        """Hand an update out again, as Telegram does where its acceptance got lost."""
        with self._lock:
            self._updates[number] = {"update_id": number, **content}

    def message(self, chat_id: int, **content: Any) -> dict[str, Any]:
        return {
            "message_id": next(self._message_ids),
            "date": int(time.time()),
            "chat": {"id": chat_id, "type": "private"},
            "from": {"id": chat_id, "is_bot": False, "first_name": ""},
            **content,
        }

    def says(self, chat_id: int, text: str, **more: Any) -> dict[str, Any]:
        message = self.message(chat_id, text=text, **more)
        self.written.append(chat_id)
        self.update(message=message)
        return message

    def presses(self, chat_id: int, sent: Sent, title: str) -> str:
        """Press a button under a message."""
        data = next(b["callback_data"] for row in sent.keyboard for b in row if b["text"] == title)
        return self.presses_data(chat_id, data, sent)

    def presses_data(self, chat_id: int, data: str, sent: Sent | None = None) -> str:
        press_id = f"press-{next(self._presses)}"
        self._open_presses.add(press_id)
        press: dict[str, Any] = {"id": press_id, "from": {"id": chat_id}, "data": data}
        if sent is not None:
            words = {"text": sent.text}
            if sent.method == "sendPhoto":
                words = {"caption": sent.text, "photo": []}  # type: ignore[dict-item]
            chat = {"id": chat_id, "type": "private"}
            press["message"] = {"message_id": sent.number, "date": 1, "chat": chat, **words}
        self.update(callback_query=press)
        return press_id

    def membership(self, chat_id: int, status: str, kind: str = "private") -> None:
        self.update(
            my_chat_member={
                "chat": {"id": chat_id, "type": kind},
                "date": int(time.time()),
                "new_chat_member": {"status": status, "user": {"id": 123456}},
            }
        )

    # What a test sees.

    def to(self, chat_id: int) -> list[Sent]:
        return [sent for sent in list(self.sent) if sent.chat_id == chat_id]

    def texts(self, chat_id: int) -> list[str]:
        return [sent.text for sent in self.to(chat_id)]

    @property
    def unconfirmed(self) -> int:
        return len(self._updates)

    @property
    def presses_unanswered(self) -> set[str]:
        return set(self._open_presses)

    def fail(self, method: str, times: int = 1, **fault: Any) -> None:
        self.faults.append(Fault(method, times, **fault))

    def bring(self, update: Any, **headers: str) -> int:
        """Bring an update to the webhook, with its secret unless a header says otherwise."""
        secret = {"X-Telegram-Bot-Api-Secret-Token": self.webhook["secret_token"]}
        with httpx.Client(trust_env=False, timeout=10) as client:
            content = update if isinstance(update, bytes) else json.dumps(update).encode()
            answer = client.post(self.webhook["url"], content=content, headers=headers or secret)
        return answer.status_code

    # What the bot calls.

    async def _call(self, request: Request) -> Response:
        method = request.path_params["method"]
        try:
            arguments, files = await _arguments(request)
        except ClientDisconnect:
            return Response(status_code=499)
        with self._lock:
            self.calls[method] += 1
            fault = self._fault(method, arguments)
        if fault and fault.delay:
            await asyncio.sleep(fault.delay)
        if fault and not fault.taken:
            return await _failing(request, fault)
        try:
            if request.path_params["token"] != TOKEN:
                raise Refusal(401, "Unauthorized")
            if method not in METHODS:
                raise Refusal(404, "Not Found: method not found")
            result = await self._do(method, arguments, files)
        except Refusal as refusal:
            self.refused.append(f"{method}: {refusal}")
            return JSONResponse(refusal.body, status_code=refusal.status)
        if fault:
            return await _failing(request, fault)
        return JSONResponse({"ok": True, "result": result})

    def _fault(self, method: str, arguments: dict[str, Any]) -> Fault | None:
        for fault in self.faults:
            ours = fault.chat_id in (None, arguments.get("chat_id"))
            if fault.method in (method, "*") and fault.times > 0 and ours:
                fault.times -= 1
                return fault
        return None

    async def _do(self, method: str, given: dict[str, Any], files: dict[str, Any]) -> Any:
        if method == "getMe":
            return {"id": 123456, "is_bot": True, "first_name": "Coach", "username": "coach_bot"}
        if method == "getUpdates":
            return await self._hand_out(given)
        with self._lock:
            if method in SENDS:
                return self._send(method, given, files)
            return self._other(method, given)

    async def _hand_out(self, given: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        until = time.monotonic() + min(int(given.get("timeout", 0)), 2)
        while True:
            with self._lock:
                offset = int(given.get("offset", 0))
                for number in [number for number in self._updates if number < offset]:
                    del self._updates[number]
                found = [self._updates[n] for n in sorted(self._updates)][: given.get("limit", 100)]
                if found:
                    for update in found:
                        self.handed_out.setdefault(update["update_id"], time.monotonic())
                    return found
            if time.monotonic() > until or self._server.should_exit:
                return []
            await asyncio.sleep(0.002)

    def _send(self, method: str, given: dict[str, Any], files: dict[str, Any]) -> dict[str, Any]:
        unknown = set(given) - TAKES[method]
        if unknown:
            raise Refusal(400, f"Bad Request: nobody knows {sorted(unknown)}")
        chat_id = given.get("chat_id")
        if not isinstance(chat_id, int):
            raise Refusal(400, "Bad Request: chat_id is empty")
        if chat_id in self.migrated:
            raise Refusal(
                400, "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=self.migrated[chat_id],
            )  # fmt: skip
        if chat_id in self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if given.get("parse_mode"):
            raise Refusal(400, "Bad Request: can't parse entities")
        if method == "sendMessage":
            text = given.get("text", "")
            if not text.strip():
                raise Refusal(400, "Bad Request: message text is empty")
            if length(text) > 4096:
                raise Refusal(400, "Bad Request: message is too long")
            content = name = None
        else:
            text = given.get("caption", "")
            if length(text) > 1024:
                raise Refusal(400, "Bad Request: message caption is too long")
            content, name = files.get(method.removeprefix("send").lower(), (None, None))
            if not content:
                raise Refusal(400, "Bad Request: there is no file in the request")
        keyboard = _keyboard(given)
        sent = Sent(
            next(self._message_ids),
            time.monotonic(),
            method,
            chat_id,
            text,
            keyboard,
            content,
            name,
            previews=method == "sendMessage" and not _no_preview(given),
        )
        self.sent.append(sent)
        return {
            "message_id": sent.number, "date": int(time.time()),
            "chat": {"id": chat_id, "type": "private"}, "text": text, **self.echo,
        }  # fmt: skip

    def _other(self, method: str, given: dict[str, Any]) -> Any:
        if method == "answerCallbackQuery":
            self._answer(given)
        elif method.startswith("editMessage"):
            self._edit(given)
        elif method == "sendChatAction":
            self.actions.append(given)
        elif method == "setMyCommands":
            for command in given["commands"]:
                if not 1 <= len(command["command"]) <= 32 or not len(command["description"]) >= 1:
                    raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
            self.commands = given["commands"]
        elif method == "leaveChat":
            self.left.append(given["chat_id"])
        elif method == "setWebhook":
            self.webhook = given
        elif method == "deleteWebhook":
            self.webhook = {}
        return True

    def _answer(self, given: dict[str, Any]) -> None:
        if given["callback_query_id"] not in self._open_presses:
            raise Refusal(400, "Bad Request: query is too old and response timeout expired")
        if length(given.get("text", "")) > 200:
            raise Refusal(400, "Bad Request: MESSAGE_TOO_LONG")
        self._open_presses.discard(given["callback_query_id"])
        self.answered.append(given)

    def _edit(self, given: dict[str, Any]) -> None:
        if not any(sent.number == given.get("message_id") for sent in self.sent):
            raise Refusal(400, "Bad Request: message to edit not found")
        if given in self.edits:
            raise Refusal(400, "Bad Request: message is not modified")
        if length(given.get("text", "")) > 4096 or length(given.get("caption", "")) > 1024:
            raise Refusal(400, "Bad Request: message is too long")
        self.edits.append(given)


def _no_preview(given: dict[str, Any]) -> bool:
    return bool((given.get("link_preview_options") or {}).get("is_disabled"))


def _keyboard(given: dict[str, Any]) -> list[list[dict[str, str]]]:
    keyboard: list[list[dict[str, str]]] = (given.get("reply_markup") or {}).get(
        "inline_keyboard", []
    )
    for row in keyboard:
        if not 1 <= len(row) <= 8:
            raise Refusal(400, "Bad Request: a row has more than eight buttons")
        for button in row:
            data = button.get("callback_data", "")
            if not 1 <= len(data.encode()) <= 64:
                raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
            if not button.get("text"):
                raise Refusal(400, "Bad Request: a button has no text")
    return keyboard


async def _arguments(request: Request) -> tuple[dict[str, Any], dict[str, Any]]:
    arguments: dict[str, Any] = {}
    files: dict[str, Any] = {}
    kind = request.headers.get("content-type", "")
    if "json" in kind:
        return dict(json.loads(await request.body() or b"{}")), files
    content = await request.body()
    if "multipart" in kind:
        head = f"Content-Type: {kind}\r\n\r\n".encode()
        fields = []
        for part in email.message_from_bytes(head + content, policy=HTTP).iter_parts():
            name = part.get_param("name", header="content-disposition")
            value = part.get_payload(decode=True)
            if part.get_filename():
                files[name] = (value, part.get_filename())
            else:
                fields.append((name, value.decode()))
    else:
        fields = parse_qsl(content.decode(), keep_blank_values=True)
    for name, value in fields:
        try:
            arguments[name] = json.loads(value)
        except ValueError:
            arguments[name] = value
    for name, value in fields:
        if name in ("text", "caption", "callback_query_id", "secret_token", "url"):
            arguments[name] = value
    for name, attached in list(arguments.items()):
        if isinstance(attached, str) and attached.startswith("attach://"):
            files[name] = files.pop(attached.removeprefix("attach://"))
            del arguments[name]
    return arguments, files


async def _failing(request: Request, fault: Fault) -> Response:
    if fault.status:
        body = fault.body or {"ok": False, "error_code": fault.status, "description": "Fault"}
        return JSONResponse(body, status_code=fault.status)

    class Cut(Response):
        async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
            # Headers that promise more than comes: the connection closes in the middle.
            await send(
                {
                    "type": "http.response.start",
                    "status": 200,
                    "headers": [(b"content-length", b"9999")],
                }
            )
            await send({"type": "http.response.body", "body": b'{"ok":', "more_body": True})
            raise ConnectionResetError("closed on command")

    return Cut()
