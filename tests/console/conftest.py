"""A console over a real, migrated store, asked through real requests, with people in it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from argon2 import PasswordHasher
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from console import passwords
from console.gathering import Gatherer
from store.clock import now_utc
from store.consents import ConsentKind, grant
from store.engine import engine, session
from store.inbox import MessageKind, receive
from store.people import heard_from, new_person_id
from store.reviewers import Role, enrol
from store.safety_alerts import AlertLevel, raise_alert
from store.settings import settings
from store.transcripts import Event

PASSWORD = "three small green words"
# The real cost would be paid at each sign-in of each test; one test looks at the real one.
CHEAP = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
_HASH = CHEAP.hash(PASSWORD)


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords that cost a millisecond."""
    monkeypatch.setattr(passwords, "_hasher", CHEAP)
    monkeypatch.setattr(passwords, "_nobodys", lambda: _HASH)


@pytest.fixture
def house(migrated_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home whose database is migrated; pages and tests mean the same one."""
    for name in ("CONSOLE_PORT", "CONSOLE_URL", "STAFFED_HOURS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("STAFFED_HOURS", "Monday to Friday, 9 to 5")
    settings.cache_clear()
    yield migrated_home
    engine().dispose()


@pytest.fixture
def opened(house: Path) -> Iterator[Session]:
    """An open session on it, committed at the end."""
    with session() as one:
        yield one


class Browser(TestClient):
    """A browser of one reviewer: it keeps its cookie and sends the token that pages hold."""

    def form(self, path: str, page: str | None = None, **fields: Any) -> Any:
        """Send a form as the browser would, with the token of the page it stands on."""
        token = token_in(self.get(page or "/account").text)
        return self.post(path, data={"form_token": token, **fields})


def token_in(html: str) -> str:
    """The token that a page's forms carry."""
    found = re.search(r'name="form_token" value="([^"]+)"', html)
    return found[1] if found else ""


@pytest.fixture(scope="session")
def loop() -> Iterator[BlockingPortal]:
    """The event loop that requests are answered in, as a server has one.

    Left to itself, the client begins and ends a thread with a loop for each request.
    """
    with start_blocking_portal() as portal:
        yield portal


@pytest.fixture
def visit(house: Path, loop: BlockingPortal) -> Iterator[Callable[..., Browser]]:
    """Make browsers: `visit()` signed out, `visit("ann", Role.PEER)` signed in as somebody new."""
    from console.app import made

    app = made()
    open_ones: list[Browser] = []

    def begin(name: str | None = None, *roles: Role) -> Browser:
        browser = Browser(app, base_url="http://127.0.0.1:8000", follow_redirects=False)
        browser.portal = loop
        open_ones.append(browser)
        if name is not None:
            with session() as one:
                enrol(one, name, name.title(), roles, _HASH, now_utc())
            answer = browser.post("/sign-in", data={"name": name, "password": PASSWORD})
            assert answer.status_code == 303
        return browser

    yield begin
    for browser in open_ones:
        browser.close()


@pytest.fixture
def ann(visit: Callable[..., Browser]) -> Browser:
    """A peer support worker, signed in."""
    return visit("ann", Role.PEER)


@pytest.fixture
def bob(visit: Callable[..., Browser]) -> Browser:
    """A colleague of hers."""
    return visit("bob", Role.PEER)


@pytest.fixture
def cath(visit: Callable[..., Browser]) -> Browser:
    """An administrator who reviews nothing."""
    return visit("cath", Role.ADMINISTRATOR)


class Life:
    """Somebody who chats with the coach, as the channel and the tracker store write them down."""

    def __init__(self, *, agrees: bool) -> None:
        self.id = new_person_id()
        self._at = now_utc() - timedelta(minutes=30)
        with session() as one:
            heard_from(one, self.id, self._at)
            grant(one, self.id, ConsentKind.CHAT, "1", self._at)
            if agrees:
                grant(one, self.id, ConsentKind.REVIEW, "1", self._at)

    def says(self, text: str, reading: dict[str, Any] | None = None) -> int:
        """They write; the number of the event."""
        self._at += timedelta(seconds=20)
        with session() as one:
            receive(one, self.id, "terminal", f"{self.id}{self._at}", MessageKind.TEXT, text,
                    self._at)  # fmt: skip
        parsed = {"text": text, "intent": {"name": "answer", "confidence": 0.93}}
        data = {
            "event": "user",
            "text": text,
            "message_id": self._message_id,
            "metadata": {"asked": "open", "kind": "text"},
            "parse_data": {**parsed, "reading": reading or {}},
        }
        return self._event("user", data)

    def hears(self, text: str, said: str = "utter_ask_open") -> int:
        """The coach says a line."""
        self._at += timedelta(seconds=1)
        metadata = {"metadata": {"miti": ["SR", "Q"], "said": said}, "utter_action": said}
        return self._event("bot", {"event": "bot", "text": text, "data": {}, "metadata": metadata})

    def is_done(self, action: str, story: str) -> int:
        """An action of the coach, and the story that chose it."""
        data = {"event": "action", "name": action, "metadata": {"story": story}}
        return self._event("action", data, action)

    @property
    def _message_id(self) -> str:
        return f"in-{self._at.timestamp():.0f}"

    def alarms(
        self, category: str = "suicide_thoughts", level: AlertLevel = AlertLevel.URGENT
    ) -> None:
        """An alert is raised about their last message."""
        with session() as one:
            raise_alert(one, self.id, self._message_id, category,
                        level, {"cues": ["worn_out"]}, self._at)  # fmt: skip

    def _event(self, kind: str, data: dict[str, Any], action: str | None = None) -> int:
        with session() as one:
            event = Event(
                sender_id=self.id,
                type_name=kind,
                timestamp=self._at.timestamp(),
                action_name=action,
                data=json.dumps(data),
            )
            one.add(event)
            one.flush()
            return int(event.id)


@pytest.fixture
def life(house: Path) -> Callable[..., Life]:
    """Make people: `life()` agreed to be read, `life(agrees=False)` did not."""
    return lambda *, agrees=True: Life(agrees=agrees)


@pytest.fixture
def gathered(house: Path) -> Callable[[], None]:
    """Fill the queue, as the console does every few seconds."""

    def gather() -> None:
        with session() as one:
            Gatherer().gather(one, now_utc())

    return gather


@pytest.fixture
def monday() -> datetime:
    """A Monday morning in winter, when London and UTC agree."""
    return datetime(2026, 2, 2, 10, 0, tzinfo=timezone.utc)
