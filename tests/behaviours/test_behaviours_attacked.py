"""Markup and formulas sent over Telegram, through the inbox, the road and Rasa, to every page.

Nothing stands in for the console's pages, the bot, Rasa or the database; only the Bot API is a
fake. What a page holds is read by a parser of HTML, as a browser would: a payload may be text and
nothing else.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

import pytest
from argon2 import PasswordHasher
from starlette.testclient import TestClient
from test_behaviours_telegram import Chat, telegram, wait_for

from console import passwords
from console.app import made
from console.gathering import Gatherer
from console.pages.live import _event
from store.clock import now_utc
from store.consents import ConsentKind, grant
from store.engine import session
from store.goals import set_goal
from store.inbox import InboxMessage
from store.people import Person
from store.reviewers import Role, enrol, reviewer_named
from store.safety_alerts import AlertLevel, raise_alert
from store.sealing import Seal
from store.service_notes import tell_of_group
from store.settings import settings
from store.telegram_chats import chat_known
from store.transcripts import Event
from store.turns import Turn, read_turns

__all__ = ["telegram"]
pytestmark = [pytest.mark.timeout(300), pytest.mark.slow]

WORD = "zebrafinch"
PAYLOADS = (
    f"<script>alert('{WORD}')</script>",
    f"<img src=x onerror=alert('{WORD}')>",
    f"\" autofocus onfocus=alert('{WORD}') x=\"",
    f"</textarea></title><svg/onload=alert('{WORD}')>",
    f"<a href=javascript:alert('{WORD}')>{WORD}</a>",
    f"&lt;script&gt;alert('{WORD}')&lt;/script&gt;",
    f"{{{{ 7*7 }}}}{{% raw %}} {WORD} ${{7*7}}",
    f"<iframe srcdoc='<script>{WORD}</script>'></iframe>",
    f"{WORD}\n\nevent: ended\ndata: <b onclick=alert(1)>x</b>",
)
FORMULAS = (f'=HYPERLINK("http://x.example/{WORD}")', f"@SUM(1) {WORD}", f"+{WORD}|cmd")
PASSWORD = "three small green words"


@dataclass(frozen=True)
class Victim:
    """Whose words the pages show, and their chat."""

    person: str
    chat: Chat


class Seen(HTMLParser):
    """What a browser makes of a page: scripts, handlers and addresses that run something."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.runs: list[str] = []
        self.text = ""
        self._in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        ours = str(given.get("src") or "").startswith("/static/")
        if tag in {"script", "img", "iframe", "object", "embed", "base", "foreignobject"}:
            self._in_script = tag == "script"
            if not ours:
                self.runs.append(f"<{tag}>")
        for name, value in attrs:
            runs = str(value or "").strip().lower().startswith(("javascript:", "data:text"))
            if name.startswith("on") or name in {"srcdoc", "style"} or runs:
                self.runs.append(f"<{tag} {name}={value!r}>")

    def handle_data(self, data: str) -> None:
        if self._in_script and data.strip():
            self.runs.append(f"script: {data[:40]}")
        self.text += data

    def handle_endtag(self, tag: str) -> None:
        self._in_script = self._in_script and tag != "script"


@pytest.fixture(scope="module")
def attacker(telegram: Any) -> Victim:
    """Somebody who sent every payload over Telegram, agreed to be read, and named a goal so."""
    chat = Chat(telegram)
    chat.say("/start")
    chat.press("I'm 16")
    for payload in (*PAYLOADS, *FORMULAS):
        chat.say(payload)
    assert telegram.refused == []
    now = now_utc()
    with session() as one:
        known = chat_known(one, Seal(settings().identity_keys), chat.number)
        assert known is not None
        person = str(known.person_id)
        grant(one, person, ConsentKind.REVIEW, "1", now)
        found = one.get(Person, person)
        assert found is not None
        found.called = f"<b onmouseover=alert('{WORD}')>Zed"
        set_goal(one, person, PAYLOADS[0], now)
        raise_alert(one, person, "in-attack", "low_mood", AlertLevel.URGENT, {"cues": []}, now)
        for payload in PAYLOADS[:4]:
            tell_of_group(one, person, payload, payload, "", now)
    with session() as one:
        while read_turns(one):
            pass
        Gatherer().gather(one, now)
    return Victim(person, chat)


@pytest.fixture(scope="module")
def victim(attacker: Victim) -> str:
    """Their id."""
    return attacker.person


@pytest.fixture(scope="module")
def ann(victim: str) -> Iterator[TestClient]:
    """A reviewer with every role, signed in over the real pages."""
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", cheap)
        with session() as one:
            if reviewer_named(one, "attacked") is None:
                enrol(one, "attacked", "Ann", list(Role), cheap.hash(PASSWORD), now_utc())
        with TestClient(made(), base_url="http://127.0.0.1:8000") as browser:
            browser.post("/sign-in", data={"name": "attacked", "password": PASSWORD})
            yield browser


def seen(browser: TestClient, path: str) -> Seen:
    answer = browser.get(path)
    assert answer.status_code == 200, path
    assert "unsafe" not in answer.headers["content-security-policy"]
    page = Seen()
    page.feed(answer.text)
    return page


def _read_in() -> bool:
    with session() as one:
        read_turns(one)
    return True


def turns_of(person: str) -> list[int]:
    with session() as one:
        query = one.query(Turn).filter(Turn.person_id == person).order_by(Turn.id)
        return [turn.event_id for turn in query]


def test_the_payloads_came_all_the_way_as_they_were_typed(victim: str) -> None:
    with session() as one:
        inbox = [row.text for row in one.query(InboxMessage).filter_by(person_id=victim)]
        events = one.query(Event).filter_by(sender_id=victim, type_name="user")
        heard = "\n".join(event.data or "" for event in events)
    for payload in (PAYLOADS[0], PAYLOADS[1], FORMULAS[0]):
        assert payload in inbox
    assert heard.count(WORD) >= len(PAYLOADS)


@pytest.mark.parametrize(
    "path",
    ["/people/{person}", "/people/{person}/reading", "/conversations", "/queue", "/queue?show=all",
     f"/conversations?text={WORD}", f"/queue?text={WORD}", "/for-you", "/outcomes",
     "/outcomes/month", "/directory/suggestions", "/audit", "/conversations?text=<script>alert(1)",
     "/queue?text=%22%20onfocus=alert(1)%20x=%22", "/directory?text=<img+src=x+onerror=alert(1)>"],
)  # fmt: skip
def test_no_page_or_search_runs_what_was_sent(ann: TestClient, victim: str, path: str) -> None:
    assert seen(ann, path.format(person=victim)).runs == []


def test_the_transcript_shows_what_was_sent_as_text(ann: TestClient, victim: str) -> None:
    page = seen(ann, f"/people/{victim}")
    squeezed = re.sub(r"\s+", " ", page.text)
    for payload in PAYLOADS[:4]:
        # Names, numbers and addresses are covered in it; the signs are what matters here.
        assert payload.split("alert")[0].strip() in squeezed
    assert "{{ 7*7 }}" in squeezed


def test_each_turn_closely_runs_nothing(ann: TestClient, victim: str) -> None:
    turns = turns_of(victim)
    assert len(turns) > len(PAYLOADS)
    for number in turns:
        for path in (f"/people/{victim}/turns/{number}", f"/people/{victim}/turns/{number}/test"):
            assert seen(ann, path).runs == [], path
        part = ann.get(f"/people/{victim}/turns/{number}", headers={"hx-request": "true"})
        page = Seen()
        page.feed(part.text)
        assert page.runs == []


def test_unmasked_and_live_they_run_nothing_either(ann: TestClient, attacker: Victim) -> None:
    victim = attacker.person

    def form(path: str, **fields: str) -> Any:
        token = re.search(r'name="form_token" value="([^"]+)"', ann.get("/account").text)
        assert token is not None
        return ann.post(path, data={"form_token": token[1], **fields})

    for number in turns_of(victim)[:4]:
        answer = form(f"/people/{victim}/turns/{number}/unmask", reason="a test")
        page = Seen()
        page.feed(answer.text)
        assert page.runs == []
    form(f"/people/{victim}/take-over")
    try:
        before = len(turns_of(victim))
        attacker.chat.telegram.says(attacker.chat.number, PAYLOADS[1])
        assert wait_for(lambda: _read_in() and len(turns_of(victim)) > before, within=30)
        page = seen(ann, f"/people/{victim}/live")
        assert page.runs == []
        assert "onerror" in page.text
    finally:
        form(f"/people/{victim}/live/hand-back", note=PAYLOADS[1])
    assert seen(ann, f"/people/{victim}").runs == []


def test_no_line_of_a_message_begins_an_event_of_its_own() -> None:
    sent = _event(f"a\n\nevent: ended\r\rdata: {WORD}\u2028x")
    lines = [line for line in re.split(r"\r\n|\r|\n", sent) if line]
    assert len(lines) > 3
    assert all(line.startswith("data: ") for line in lines)


def test_no_file_that_leaves_the_console_runs_anything(ann: TestClient, victim: str) -> None:
    files = ["/learning/supervision.csv"]
    files += [f"/outcomes.csv?table={key}" for key in ("check-ins", "goals", "services", "miti",
              "unmet-topics", "unmet-places", "misunderstood", "waits", "signposts")]  # fmt: skip
    for path in files:
        answer = ann.get(path)
        assert answer.status_code == 200, path
        assert answer.headers["content-disposition"].startswith("attachment")
        for row in csv.reader(io.StringIO(answer.text.removeprefix("\ufeff"))):
            for cell in row:
                is_number = re.fullmatch(r"-?\d+(?:\.\d+)?", cell) is not None
                assert is_number or not cell.lstrip().startswith(("=", "+", "-", "@")), (path, cell)
