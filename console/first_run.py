"""The one-time link with which the first administrator comes in."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from store.invitations import end_invitations, invite
from store.reviewers import Role, has_administrator
from store.settings import settings

LASTS = timedelta(hours=1)


def first_link(session: Session, now: datetime) -> str | None:
    """A link for the first administrator, or None where there is one. It lasts an hour, and links
    that an earlier start printed stop working. The first of a small team also reads and answers:
    they can hand that on."""
    if has_administrator(session):
        return None
    end_invitations(session, now, None)
    return address_of(invite(session, (Role.ADMINISTRATOR, Role.PEER), now, lasts=LASTS))


def address_of(token: str) -> str:
    """The address of a one-time link."""
    return f"{settings().console_url}/welcome/{token}"
