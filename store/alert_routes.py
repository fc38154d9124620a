"""By which roads a louder alert leaves the house: e-mail over SMTP, and a webhook."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import unquote, urlsplit

_ADDRESS = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]+")
PORTS = {"smtp": 587, "smtps": 465}


@dataclass(frozen=True)
class MailServer:
    """A server that takes mail. `encrypted` is from the first byte; otherwise STARTTLS is asked
    for, and without it mail goes to this machine alone."""

    host: str
    port: int
    encrypted: bool
    user: str | None = field(repr=False)
    password: str | None = field(repr=False)


@dataclass(frozen=True)
class AlertRoutes:
    """What is set; an empty one calls nobody."""

    claim_within: timedelta
    mail: MailServer | None
    mail_from: str
    mail_to: tuple[str, ...]
    webhook: str | None = field(repr=False)

    @property
    def can_call(self) -> bool:
        """Whether a louder alert has any way out."""
        return self.mail is not None or self.webhook is not None


def is_mail_address(given: str) -> bool:
    """Whether mail can be sent there; a line break or a second address in it is none."""
    return len(given) <= 200 and _ADDRESS.fullmatch(given) is not None


def alert_routes_from(
    env: Mapping[str, str],
    refused: Callable[[str], Exception],
    web_address: Callable[[Mapping[str, str], str, str], str],
    whole: Callable[[Mapping[str, str], str, int, int, int], int],
) -> AlertRoutes:
    """Read SMTP_URL, ALERT_EMAIL_FROM, ALERT_EMAILS, ALERT_WEBHOOK and ALERT_CLAIM_WITHIN.

    Raises:
        what `refused` makes of a sentence: a value cannot be used.
    """
    mail = _mail_server(env.get("SMTP_URL", "").strip(), refused)
    sender = env.get("ALERT_EMAIL_FROM", "").strip()
    others = tuple(one.strip() for one in env.get("ALERT_EMAILS", "").split(",") if one.strip())
    for one in (*others, *([sender] if sender else [])):
        if not is_mail_address(one):
            raise refused("ALERT_EMAILS and ALERT_EMAIL_FROM must be e-mail addresses.")
    if mail is not None and not sender:
        raise refused("SMTP_URL needs ALERT_EMAIL_FROM: the address that alerts come from.")
    return AlertRoutes(
        claim_within=timedelta(minutes=whole(env, "ALERT_CLAIM_WITHIN", 30, 1, 24 * 60)),
        mail=mail,
        mail_from=sender,
        mail_to=others,
        webhook=web_address(env, "ALERT_WEBHOOK", "") or None,
    )


def _mail_server(given: str, refused: Callable[[str], Exception]) -> MailServer | None:
    if not given:
        return None
    try:
        parts = urlsplit(given)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if parts.scheme not in PORTS or not host or parts.path or parts.query:
        # It may hold a password: it is not repeated.
        raise refused(
            "SMTP_URL cannot be read: write it like smtps://name:password@mail.example.org:465."
        )
    return MailServer(
        host=host,
        port=port or PORTS[parts.scheme],
        encrypted=parts.scheme == "smtps",
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
    )
