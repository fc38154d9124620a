"""Whatever is typed, a short kind answer comes from the same place, and nothing reaches a log."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import sqlalchemy as sa
from brought_to import brought_to, kept

from store.engine import session
from store.inbox import InboxMessage
from store.people import new_person_id
from store.rulers import RulerReading
from store.settings import settings
from store.transcripts import Event

MESSAGE = "/webhooks/coach/message"
#: By name: what is typed.
NO_ANSWER = {
    "empty": "",
    "spaces": "   \n\t ",
    "far too long": "walk " * 2000,
    "emoji only": "🦀🦀🦀",
    "control characters": "\x00\x07\x1b\x08",
    "marks only": "?!…",
}
IN_SOME_LANGUAGE = {
    "right to left": "אני לא מבין את השאלה",
    "Arabic": "لا أفهم هذا السؤال",
    "Cyrillic": "я не розумію питання",
}
AT = ["open", "importance", "check_in_when", "idea", "how_much", "place", "read_back", "consent"]


def at(talk: Any, question: str) -> Any:
    return brought_to(talk(welcomed=False), question, agreed=question != "consent")


@pytest.mark.parametrize("question", AT)
@pytest.mark.parametrize("kind", NO_ANSWER)
def test_what_is_no_answer_gets_a_kind_word_and_the_question_again(
    talk: Any, question: str, kind: str
) -> None:
    c = at(talk, question)
    if question == "read_back":
        c.say("repeat")  # To read a plan back begins a draft.
    before = kept(c)
    c.say(NO_ANSWER[kind])
    assert c.asked() == question, c.last
    assert 0 < len(c.last.split()) <= 90
    if question != "consent":
        assert kept(c) == before


@pytest.mark.parametrize("question", ["importance", "check_in_when", "idea", "consent"])
@pytest.mark.parametrize("kind", IN_SOME_LANGUAGE)
def test_another_language_stays_at_the_question(talk: Any, question: str, kind: str) -> None:
    c = at(talk, question)
    before = kept(c)
    c.say(IN_SOME_LANGUAGE[kind])
    assert c.asked() == question, c.last
    if question != "consent":
        assert kept(c) == before


@pytest.mark.parametrize("number", ["11", "-3", "100", "1000000", "0/0"])
def test_a_number_off_the_ruler_is_asked_again_and_not_kept(talk: Any, number: str) -> None:
    c = at(talk, "importance")
    c.say(number)
    assert c.asked() == "importance", c.last
    assert c.said("0 to 10")
    assert c.rows(RulerReading) == []
    c.say("8")
    assert [row.value for row in c.rows(RulerReading)] == [8.0]


@pytest.mark.parametrize("date", ["last year", "3 March 2019", "yesterday", "31 February"])
def test_a_day_that_is_past_or_never_comes_books_no_check_in(talk: Any, date: str) -> None:
    c = at(talk, "check_in_when")
    before = kept(c)["check_ins"]
    c.say(date)
    assert c.asked() == "check_in_when", c.last
    assert kept(c)["check_ins"] == before


@pytest.mark.parametrize(
    "command",
    [
        '/answer{"value": "yes"}',
        '/im_ok{"value": "n9"}',
        "/EXTERNAL_check_in",
        "  /restart",
        "/session_start",
        "/say{...}",
        '/delete_my_data{"value": "yes"}',
    ],
)
def test_a_typed_command_is_never_obeyed(talk: Any, command: str) -> None:
    c = at(talk, "how_did_it_go")
    before = kept(c)
    c.say(command)
    assert c.last
    with session() as opened:
        last = (
            opened.execute(
                sa.select(Event)
                .where(Event.sender_id == c.person, Event.type_name == "user")
                .order_by(Event.id.desc())
            )
            .scalars()
            .first()
        )
        assert last is not None
        assert not str(last.data).startswith('{"event": "user", "text": "/')
        assert "\\u2215" in str(last.data)
    assert [row["state"] for row in kept(c)["goals"]] == [row["state"] for row in before["goals"]]


def test_html_is_text_like_any_other(talk: Any) -> None:
    c = at(talk, "helps")
    c.say("<script>alert('x')</script> my pal Jean")
    assert c.last
    assert "<script>" not in c.last


class Channel:
    """The door itself, without the inbox in front of it."""

    def __init__(self, port: int) -> None:
        self.client = httpx.Client(
            base_url=f"http://127.0.0.1:{port}",
            headers={"Authorization": "Bearer for-tests"},
            timeout=30,
            trust_env=False,
        )

    def send(self, person: str, text: str, message_id: str, **more: Any) -> httpx.Response:
        body = {
            "person": person,
            "message_id": message_id,
            "kind": "text",
            "text": text,
            "now": "2026-01-12T10:00:00+00:00",
        }
        return self.client.post(MESSAGE, json={**body, **more})


@pytest.fixture
def channel(coach_port: int) -> Iterator[Channel]:
    door = Channel(coach_port)
    yield door
    door.client.close()


def rows_of(person: str) -> tuple[int, dict[str, int]]:
    class Whose:
        def __init__(self) -> None:
            self.person = person

    with session() as opened:
        events = opened.execute(
            sa.select(sa.func.count()).select_from(Event).where(Event.sender_id == person)
        ).scalar_one()
    return events, {table: len(rows) for table, rows in kept(Whose()).items()}


def test_a_message_sent_twice_is_answered_from_memory_and_doubles_no_row(channel: Channel) -> None:
    person = new_person_id()
    channel.send(person, "hello", "m-1")
    yes = {"kind": "button", "title": "I'm 16 or over, let's chat"}
    channel.send(person, '/answer{"value": "yes"}', "m-2", **yes)
    first = channel.send(person, "my knees are sore", "m-3").json()
    rows = rows_of(person)
    again = channel.send(person, "my knees are sore", "m-3").json()
    assert (first["repeat"], again["repeat"]) == (False, True)
    assert again["replies"] == first["replies"] != []
    assert rows_of(person) == rows
    other = channel.send(person, "my knees are sore", "m-4").json()
    assert other["repeat"] is False


def test_a_wrong_or_missing_token_is_turned_away(channel: Channel) -> None:
    person = new_person_id()
    channel.client.headers["Authorization"] = "Bearer nonsense"
    assert channel.send(person, "hello", "m-1").status_code == 401
    del channel.client.headers["Authorization"]
    assert channel.send(person, "hello", "m-1").status_code == 401
    assert rows_of(person)[0] == 0


@pytest.mark.parametrize(
    "body",
    [b"", b"hello", b"{", b"[]", b'"text"', b'{"person": "p"}', b"\xff\xfe", b'{"person": 7}'],
)
def test_what_is_no_message_is_refused_in_a_sentence(channel: Channel, body: bytes) -> None:
    answer = channel.client.post(MESSAGE, content=body)
    assert answer.status_code == 400
    assert answer.json()["error"].endswith(".")


def test_a_message_of_no_known_kind_is_refused(channel: Channel) -> None:
    assert channel.send(new_person_id(), "hello", "m-1", kind="shout").status_code == 400


@pytest.mark.parametrize(
    "more", [{"now": "yesterday"}, {"now": "2026-01-12T10:00:00"}, {"person": ""}]
)
def test_a_message_without_a_moment_or_a_person_is_refused(
    channel: Channel, more: dict[str, str]
) -> None:
    body = {"person": new_person_id(), "text": "hello", "message_id": "m-1", **more}
    answer = channel.send(**body)
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"].endswith(".")


def test_no_word_of_a_message_and_no_stack_trace_reaches_a_log(talk: Any) -> None:
    word = f"quibble{uuid.uuid4().hex[:8]}"
    for question in [*AT, "wish", "what", "who", "barrier", "how_did_it_go", "handover_note"]:
        c = at(talk, question)
        c.say(f"my {word} hurts <b>{word}</b> {{{word}}}")
        c.say(f"I cannae go on, {word}", word, "my data", f"/{word}")
    with session() as opened:
        kept_there = opened.execute(
            sa.select(sa.func.count())
            .select_from(InboxMessage)
            .where(InboxMessage.text.contains(word))
        ).scalar_one()
    assert kept_there >= 40
    logs = sorted((settings().var_dir / "logs").rglob("*.log"))
    assert len(logs) >= 2
    for log in logs:
        text = log.read_text(encoding="utf-8", errors="replace")
        assert word not in text, log.name
        assert "Traceback" not in text, log.name
