"""A one-time link: somebody joins the team, or chooses a new password."""

from __future__ import annotations

import re

from starlette.responses import Response

from console import passwords
from console.asked import Asked, NotThere, Refused, page
from console.pages.signing_in import signed_in
from console.rights import ROLE_NAMES
from store.audit import Deed, write_down
from store.invitations import Invitation, invitation, use
from store.reviewers import NameTaken, Reviewer, Role, enrol, plain_name
from store.sign_ins import end_sign_ins, forget_wrong_passwords

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")
GONE = (
    "This link has been used, or is too old. Ask an administrator for a new one "
    "('coach user add' or 'coach user reset' makes one too)."
)


@page(None)
def welcome(asked: Asked) -> Response:
    """The form behind a link."""
    found = _invitation(asked)
    return _form(asked, found, None)


@page(None)
def join(asked: Asked) -> Response:
    """Join, or choose a new password; the link is used up in the same transaction."""
    found = _invitation(asked)
    reviewer = asked.session.get(Reviewer, found.reviewer_id) if found.reviewer_id else None
    password = (asked.form.get("password") or [""])[0]
    if reviewer is not None:
        fault = passwords.what_is_wrong(password, reviewer.name, reviewer.first_name)
        if fault is not None:
            return _form(asked, found, fault)
        _used(asked, found)
        reviewer.password_hash = passwords.hashed(password)
        end_sign_ins(asked.session, reviewer.id, asked.now)
        forget_wrong_passwords(asked.session, reviewer.name)
        write_down(asked.session, reviewer.name, Deed.CHOSE_PASSWORD, asked.now)
        return signed_in(asked, reviewer, "/")
    name, first_name = plain_name(asked.typed("name", 40)), asked.typed("first_name", 40)
    fault = _fault(name, first_name, password)
    if fault is not None:
        return _form(asked, found, fault)
    _used(asked, found)
    roles = [Role(word) for word in found.roles]
    try:
        made = enrol(asked.session, name, first_name, roles, passwords.hashed(password), asked.now)
    except NameTaken:
        found.used_at = None
        return _form(asked, found, "Somebody signs in with that name already: choose another.")
    write_down(
        asked.session, made.name, Deed.JOINED, asked.now, detail=", ".join(sorted(made.roles))
    )
    return signed_in(asked, made, "/")


def _invitation(asked: Asked) -> Invitation:
    found = invitation(asked.session, asked.part("token"), asked.now)
    if found is None:
        raise Refused(GONE, 404)
    if found.reviewer_id is not None:
        reviewer = asked.session.get(Reviewer, found.reviewer_id)
        if reviewer is None or reviewer.disabled_at is not None:
            raise NotThere
    return found


def _used(asked: Asked, found: Invitation) -> None:
    if not use(asked.session, found, asked.now):
        raise Refused(GONE, 404)


def _form(asked: Asked, found: Invitation, fault: str | None) -> Response:
    reviewer = asked.session.get(Reviewer, found.reviewer_id) if found.reviewer_id else None
    return asked.shows(
        "join.html",
        400 if fault else 200,
        reviewer=reviewer,
        roles=[ROLE_NAMES[Role(word)] for word in found.roles],
        fault=fault,
        is_name=bool(fault and "name to sign in" in fault),
        name=name_like(asked.typed("name")) or asked.typed("name"),
        first_name=asked.typed("first_name"),
    )


def name_like(typed: str) -> str:
    """What was typed as a name that can be signed in with: "Irene B" as "irene.b"."""
    tried = re.sub(r"[^a-z0-9._-]+", ".", plain_name(typed).casefold()).strip(".-")
    return tried if NAME.fullmatch(tried) else ""


def _fault(name: str, first_name: str, password: str) -> str | None:
    if not NAME.fullmatch(name):
        like = name_like(name)
        offered = f" How about “{like}”? It stands in the field now." if like else ""
        return (
            "A name to sign in with has 2 to 40 small letters, figures, dots or dashes, and no "
            f"space.{offered} Then type the password once more."
        )
    if not first_name:
        return "Write your first name: people see it under what you write to them."
    return passwords.what_is_wrong(password, name, first_name)
