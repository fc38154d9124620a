"""Who is there: alerts find the lead, are passed on, and call louder when nobody takes them."""

from __future__ import annotations

import email
import json
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from aiosmtpd.controller import Controller

from cli.ports import any_free
from console.calling import call_louder
from console.danger_words import danger_said
from console.watch import remind_of_alerts
from store.clock import now_utc
from store.duties import Debrief, DutyKind, give_duty, on_duty
from store.engine import session
from store.outbox import OutboxMessage
from store.review_items import ItemKind, ReviewItem
from store.reviewers import Role, disable, reviewer_named
from store.settings import SettingsError, settings, settings_from
from tests.console.conftest import Browser, Life

MakeLife = Callable[..., Life]
Gather = Callable[[], None]
#: A Monday morning.
MONDAY = datetime(2026, 2, 2, 10, 0, tzinfo=timezone.utc)
SECRET = "my brother Callum hits me"


class Mailbox:
    """Takes every mail, or refuses them all."""

    def __init__(self) -> None:
        self.mails: list[tuple[list[str], str]] = []
        self.refuses = False

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.refuses:
            return "451 come again"
        self.mails.append((list(envelope.rcpt_tos), envelope.content.decode()))
        return "250 OK"


@pytest.fixture
def mailbox(house: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    """A real SMTP server on this machine, and the console set to use it."""
    box, port = Mailbox(), any_free()
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    monkeypatch.setenv("SMTP_URL", f"smtp://127.0.0.1:{port}")
    monkeypatch.setenv("ALERT_EMAIL_FROM", "coach@example.org")
    monkeypatch.setenv("ALERT_EMAILS", "team@example.org")
    settings.cache_clear()
    yield box
    controller.stop()


@pytest.fixture
def webhook(house: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, Any]]]:
    """A real web server that keeps what is posted to it."""
    posted: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("ALERT_WEBHOOK", f"http://127.0.0.1:{server.server_port}/hook")
    settings.cache_clear()
    yield posted
    server.shutdown()
    server.server_close()


def waits(person: Life, minutes: int, gathered: Gather, raised: datetime | None = None) -> int:
    """Their alert has waited for so long; the item's number."""
    gathered()
    since = raised or now_utc() - timedelta(minutes=minutes)
    with session() as one:
        theirs = sa.and_(ReviewItem.person_id == person.id, ReviewItem.kind == ItemKind.ALERT)
        one.execute(sa.update(ReviewItem).where(theirs).values(raised_at=since))
        return int(one.execute(sa.select(ReviewItem.id).where(theirs)).scalar_one())


def duty(kind: DutyKind, name: str, mail: str | None = None) -> None:
    with session() as one:
        reviewer = reviewer_named(one, name)
        assert reviewer is not None
        reviewer.email = mail
        give_duty(one, kind, reviewer, now_utc())


def told(person: Life) -> list[str]:
    with session() as one:
        query = sa.select(OutboxMessage.payload).where(OutboxMessage.person_id == person.id)
        return [payload["text"] for payload in one.execute(query).scalars()]


@pytest.mark.parametrize("category", ["abuse", "child_at_risk", "harm_to_others"])
def test_an_alert_of_safeguarding_goes_to_the_lead_and_others_may_still_take_it(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather, category: str
) -> None:
    duty(DutyKind.LEAD, "bob")
    person, other = life(agrees=False), life(agrees=False)
    person.alarms(category)
    other.alarms("suicide_thoughts")
    gathered()
    assert "for you" in bob.get("/queue").text
    mine = bob.get("/queue?show=for-me", headers={"HX-Request": "true"}).text
    assert danger_said(category) in mine
    assert "Suicide" not in mine
    assert "for Bob" in ann.get("/queue").text
    with session() as one:
        number = one.execute(
            sa.select(ReviewItem.id).where(ReviewItem.person_id == person.id)
        ).scalar_one()
    assert ann.form(f"/items/{number}/claim").status_code == 303


def test_an_alert_is_passed_on_in_one_click_and_the_next_may_take_it(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life(agrees=False)
    person.alarms()
    number = waits(person, 0, gathered)
    ann.form(f"/items/{number}/claim")
    assert "Pass on" not in ann.get(f"/items/{number}").text
    assert ann.form(f"/items/{number}/pass-on").status_code == 409
    duty(DutyKind.LEAD, "bob")
    assert "Pass on to Bob" in ann.get(f"/items/{number}").text
    # Whoever does not have it cannot pass on what a colleague has.
    assert bob.form(f"/items/{number}/pass-on").status_code == 409
    assert ann.form(f"/items/{number}/pass-on").status_code == 303
    assert "for you" in bob.get("/queue").text
    assert bob.form(f"/items/{number}/claim").status_code == 303
    bob.form(f"/items/{number}/done")
    assert bob.form(f"/items/{number}/pass-on").status_code == 400


def test_what_waits_for_a_lead_goes_to_the_next_one_and_nobody_who_left_has_a_duty(
    ann: Browser, bob: Browser, cath: Browser, life: MakeLife, gathered: Gather
) -> None:
    duty(DutyKind.LEAD, "ann")
    life(agrees=False).alarms("abuse")
    gathered()
    with session() as one:
        number = str(reviewer_named(one, "bob").id)  # type: ignore[union-attr]
        other = str(reviewer_named(one, "cath").id)  # type: ignore[union-attr]
    page = "/who-is-there"
    assert ann.form(f"{page}/duties", lead=number, on_call="").status_code == 403
    # An administrator who reviews nothing could not read what is meant for the lead.
    assert cath.form(f"{page}/duties", lead=other, on_call="").status_code == 400
    assert cath.form(f"{page}/duties", lead=number, on_call=number).status_code == 303
    assert "for you" in bob.get("/queue").text
    assert cath.get(page).text.count("<strong>Bob</strong>") == 2
    with session() as one:
        disable(one, reviewer_named(one, "bob"), now_utc())  # type: ignore[arg-type]
        assert on_duty(one, DutyKind.LEAD) is None


@pytest.mark.behaviour(41)
def test_an_alert_that_nobody_takes_is_mailed_and_posted_once_without_a_word_of_the_chat(
    ann: Browser, life: MakeLife, gathered: Gather, mailbox: Mailbox, webhook: list[dict[str, Any]]
) -> None:
    duty(DutyKind.ON_CALL, "ann", "ann@example.org")
    person, fresh, taken = life(), life(), life()
    for one in (person, fresh, taken):
        one.says(SECRET)
        one.alarms("suicide_thoughts")
    number = waits(person, 31, gathered)
    waits(fresh, 5, gathered)
    ann.form(f"/items/{waits(taken, 60, gathered)}/claim")
    assert call_louder(now_utc()) == 1
    assert call_louder(now_utc()) == 0
    [(people, raw)] = mailbox.mails
    assert people == ["team@example.org", "ann@example.org"]
    mail = email.message_from_string(raw)
    sent = f"{mail['Subject']} {mail.get_payload()} {json.dumps(webhook)}"
    assert f"/items/{number}" in sent
    [call] = webhook
    assert (call["event"], call["level"]) == ("alert_unclaimed", "urgent")
    for word in ("Callum", "hits", "brother", "suicide", person.id):
        assert word not in sent
    assert "called louder" in ann.get(f"/items/{number}").text


def test_a_mail_that_is_not_taken_is_tried_again_later_and_not_at_every_look(
    life: MakeLife, gathered: Gather, mailbox: Mailbox
) -> None:
    person = life()
    person.alarms()
    waits(person, 40, gathered)
    mailbox.refuses = True
    now = now_utc()
    assert call_louder(now) == 0
    mailbox.refuses = False
    assert call_louder(now + timedelta(seconds=3)) == 0
    assert call_louder(now + timedelta(minutes=3)) == 1
    assert len(mailbox.mails) == 1


def test_a_passed_on_alert_calls_its_new_reader_too(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather, mailbox: Mailbox
) -> None:
    duty(DutyKind.LEAD, "bob", "bob@example.org")
    person = life()
    person.alarms()
    number = waits(person, 40, gathered)
    call_louder(now_utc())
    ann.form(f"/items/{number}/pass-on")
    call_louder(now_utc())
    assert [people for people, _ in mailbox.mails] == [
        ["team@example.org"], ["team@example.org", "bob@example.org"],
    ]  # fmt: skip


def test_somebody_whose_alert_nobody_took_is_told_once_within_staffed_hours(
    life: MakeLife, gathered: Gather
) -> None:
    person, night, afraid = life(), life(), life()
    for one in (person, night, afraid):
        one.says("I cannot go on")
        one.alarms("abuse" if one is afraid else "suicide_thoughts")
        if one is person:
            # A second finding in the same evening is the same wait.
            one.says("nor want to")
            one.alarms("self_harm")
    gathered()
    sunday = MONDAY - timedelta(hours=12)
    with session() as one:
        for who, since in ((person, MONDAY), (night, sunday), (afraid, MONDAY)):
            one.execute(
                sa.update(ReviewItem).where(ReviewItem.person_id == who.id).values(raised_at=since)
            )
    for at in (MONDAY - timedelta(hours=2), MONDAY - timedelta(minutes=40)):
        with session() as one:
            remind_of_alerts(one, at)
    assert told(night) == []
    for at in (MONDAY, MONDAY + timedelta(minutes=31), MONDAY + timedelta(hours=2)):
        with session() as one:
            remind_of_alerts(one, at)
    assert ["not forgotten" in text for text in told(person)] == [True]
    assert ["not forgotten" in text for text in told(night)] == [True]
    # An unasked message may be read by whoever they are afraid of.
    assert told(afraid) == []


def test_without_hours_nobody_was_promised_a_reader_and_nobody_is_told(
    life: MakeLife, gathered: Gather, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STAFFED_HOURS", "")
    settings.cache_clear()
    person = life()
    person.says("I cannot go on")
    person.alarms()
    waits(person, 600, gathered)
    with session() as one:
        assert remind_of_alerts(one, now_utc()) == 0
    assert told(person) == []


def test_a_debrief_is_asked_for_once_and_met_by_the_lead_and_says_nothing_of_anybody(
    ann: Browser, bob: Browser, visit: Callable[..., Browser]
) -> None:
    eve = visit("eve", Role.PEER)
    for _ in range(2):
        assert ann.form("/who-is-there/debrief").status_code == 303
    assert "You asked for a debrief" in ann.get("/who-is-there").text
    with session() as one:
        (asked,) = one.execute(sa.select(Debrief)).scalars().all()
    assert "The debrief of Ann" not in eve.get("/who-is-there").text
    assert eve.form(f"/who-is-there/debriefs/{asked.id}/held").status_code == 404
    duty(DutyKind.LEAD, "bob")
    assert "The debrief of Ann" in bob.get("/who-is-there").text
    assert bob.form(f"/who-is-there/debriefs/{asked.id}/held").status_code == 303
    assert "You asked for a debrief" not in ann.get("/who-is-there").text


def test_an_e_mail_of_ones_own_is_kept_and_two_in_one_are_refused(ann: Browser) -> None:
    for bad in ("ann", "a@b.org, c@d.org", "a@b.org\nBcc: x@y.org"):
        assert ann.form("/account/email", email=bad).status_code == 400
    assert ann.form("/account/email", email="ann@example.org").status_code == 200
    with session() as one:
        assert reviewer_named(one, "ann").email == "ann@example.org"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "env",
    [
        {"SMTP_URL": "smtp://user:hunter2@mail.example.org"},
        {"SMTP_URL": "http://user:hunter2@mail.example.org", "ALERT_EMAIL_FROM": "a@b.org"},
        {"ALERT_EMAILS": "nobody"},
        {"ALERT_WEBHOOK": "http://elsewhere.example/hook"},
        {"ALERT_CLAIM_WITHIN": "0"},
        {"STAFFED_HOURS": "most days"},
    ],
)
def test_a_setting_that_cannot_be_used_is_named_and_no_password_repeated(
    env: dict[str, str], tmp_path: Path
) -> None:
    with pytest.raises(SettingsError) as refused:
        settings_from({"COACH_HOME": str(tmp_path), **env})
    assert next(iter(env)) in str(refused.value)
    assert "hunter2" not in str(refused.value)
