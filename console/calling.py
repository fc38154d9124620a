"""Calls the team louder when an alert waits too long: e-mail and a webhook, no word of the chat in
either. What an alert is about is read in the console alone."""

from __future__ import annotations

import logging
import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage

import httpx
import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.look import lasting
from store.alert_routes import AlertRoutes, MailServer
from store.audit import Deed, write_down
from store.duties import DutyKind, on_duty
from store.engine import session as open_session
from store.review_items import ItemKind, ItemState, ReviewItem
from store.reviewers import Reviewer
from store.safety_alerts import AlertLevel, SafetyAlert
from store.settings import LOOPBACK, settings
from store.writing import rows_met

#: A call that did not get out is tried again after this.
AGAIN_AFTER = timedelta(minutes=2)
SECONDS = 10
log = logging.getLogger("console.calling")


@dataclass(frozen=True)
class Call:
    """What is told outside: how grave, how long it waits, and where to look."""

    item: int
    level: AlertLevel
    waits: timedelta
    link: str

    @property
    def sentence(self) -> str:
        """The same as a sentence."""
        return (
            f"An alert of the health coach ({self.level.value}) has waited {lasting(self.waits)} "
            "and nobody has taken it."
        )


def call_louder(now: datetime) -> int:
    """Call about every alert that nobody took in time; how many calls got out. Each is claimed
    before it is made, so that two consoles do not both call."""
    routes = settings().alerts
    if not routes.can_call:
        return 0
    made = 0
    for call, people in _due(routes, now):
        if _send(routes, call, people):
            made += 1
            with open_session() as session:
                rows_met(
                    session,
                    sa.update(ReviewItem).where(ReviewItem.id == call.item).values(called_at=now),
                )
                write_down(session, None, Deed.CALLED_LOUDER, now, detail=f"item {call.item}")
    return made


def _due(routes: AlertRoutes, now: datetime) -> list[tuple[Call, tuple[str, ...]]]:
    """What to call about, and the mail addresses of whom it concerns."""
    query = (
        sa.select(ReviewItem, SafetyAlert.level)
        .join(SafetyAlert, SafetyAlert.id == ReviewItem.source_id)
        .where(
            ReviewItem.kind == ItemKind.ALERT,
            ReviewItem.state == ItemState.OPEN,
            ReviewItem.called_at.is_(None),
            ReviewItem.raised_at <= now - routes.claim_within,
            sa.or_(ReviewItem.call_after.is_(None), ReviewItem.call_after <= now),
        )
        .order_by(ReviewItem.id)
        .limit(20)
    )
    with open_session() as session:
        found = []
        for item, level in session.execute(query).all():
            waits = sa.or_(ReviewItem.call_after.is_(None), ReviewItem.call_after <= now)
            ours = rows_met(
                session,
                sa.update(ReviewItem)
                .where(ReviewItem.id == item.id, ReviewItem.called_at.is_(None), waits)
                .values(call_after=now + AGAIN_AFTER),
            )
            if ours:
                link = f"{settings().console_url}/items/{item.id}"
                call = Call(item.id, level, now - item.raised_at, link)
                found.append((call, _addresses(session, routes, item)))
        return found


def _addresses(session: Session, routes: AlertRoutes, item: ReviewItem) -> tuple[str, ...]:
    """The team's address, whoever is on call, and whom the alert is meant for."""
    called: list[Reviewer | None] = [on_duty(session, DutyKind.ON_CALL)]
    if item.meant_for is not None:
        called.append(session.get(Reviewer, item.meant_for))
    theirs = (one.email for one in called if one is not None and one.disabled_at is None)
    return tuple(dict.fromkeys([*routes.mail_to, *(email for email in theirs if email)]))


def _send(routes: AlertRoutes, call: Call, people: Sequence[str]) -> bool:
    """Use every road there is; whether any of them took it."""
    taken = False
    if routes.mail is not None and people:
        try:
            send_mail(routes.mail, routes.mail_from, people, call)
            taken = True
        except (OSError, smtplib.SMTPException) as error:
            # The kind alone: what a mail server answers may repeat an address.
            log.warning("A louder alert could not be mailed (%s).", type(error).__name__)
    if routes.webhook is not None:
        try:
            post(routes.webhook, call)
            taken = True
        except httpx.HTTPError as error:
            log.warning("A louder alert could not be posted (%s).", type(error).__name__)
    return taken


def send_mail(server: MailServer, sender: str, people: Sequence[str], call: Call) -> None:
    """Hand a mail to the server.

    Raises:
        OSError, smtplib.SMTPException: it was not taken.
    """
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, ", ".join(people)
    mail["Subject"] = f"Health coach: an alert waits ({call.level.value})"
    mail.set_content(f"{call.sentence}\n\n{call.link}\n\nWhat it is about is read there alone.\n")
    safe = ssl.create_default_context()
    with _connected(server, safe) as smtp:
        if server.user is not None:
            smtp.login(server.user, server.password or "")
        smtp.send_message(mail)


def _connected(server: MailServer, safe: ssl.SSLContext) -> smtplib.SMTP:
    if server.encrypted:
        return smtplib.SMTP_SSL(server.host, server.port, timeout=SECONDS, context=safe)
    smtp = smtplib.SMTP(server.host, server.port, timeout=SECONDS)
    if server.host not in LOOPBACK:
        # A password, and who works here, go over no open line.
        smtp.starttls(context=safe)
    return smtp


def post(address: str, call: Call) -> None:
    """Post to the webhook, as most chat programs take it: a text, and the facts beside it.

    Raises:
        httpx.HTTPError: it was not taken.
    """
    told = {
        "text": f"{call.sentence} {call.link}",
        "event": "alert_unclaimed",
        "level": call.level.value,
        "waits_seconds": int(call.waits.total_seconds()),
        "link": call.link,
    }
    answer = httpx.post(address, json=told, timeout=SECONDS, follow_redirects=False)
    if not answer.is_success:
        raise httpx.HTTPError("refused")
