"""The team: who is in it, with which roles; links to join; and who did what."""

from __future__ import annotations

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.deed_words import deed_said, detail_said
from console.first_run import address_of
from console.rights import ROLE_DOES, Right
from store.audit import Deed, audit_rows
from store.invitations import end_invitations, invite
from store.reviewers import (
    Reviewer,
    Role,
    disable,
    enable,
    give_roles,
    has_administrator,
    reviewers,
)
from store.second_factor import end_second_factor
from store.sign_ins import end_sign_ins

LAST_ONE = "Nobody would be left who can let people in. Make somebody else administrator first."


@page(Right.TEAM)
def team(asked: Asked) -> Response:
    """Everybody, and a form for a link."""
    return _team(asked, None)


@page(Right.TEAM)
def make_link(asked: Asked) -> Response:
    """A link to join, shown once: only its mark is kept."""
    roles = _roles(asked)
    token = invite(asked.session, roles, asked.now)
    asked.writes_down(Deed.INVITED, detail=", ".join(sorted(role.value for role in roles)))
    return _team(asked, address_of(token))


@page(Right.TEAM)
def make_reset_link(asked: Asked) -> Response:
    """A link with which somebody chooses a new password, shown once."""
    reviewer = _reviewer(asked)
    if reviewer.disabled_at is not None:
        raise Refused(f"{reviewer.name} is shut out: let them in again first.")
    token = invite(asked.session, (), asked.now, reviewer_id=reviewer.id)
    asked.writes_down(Deed.INVITED, about=reviewer.name, detail="new password")
    return _team(asked, address_of(token))


@page(Right.TEAM)
def change_roles(asked: Asked) -> Response:
    """Other roles for somebody, from their next click on."""
    reviewer, roles = _reviewer(asked), _roles(asked)
    loses = Role.ADMINISTRATOR in reviewer.held_roles and Role.ADMINISTRATOR not in roles
    if loses and not has_administrator(asked.session, besides=reviewer.id):
        raise Refused(LAST_ONE)
    give_roles(asked.session, reviewer, roles)
    asked.writes_down(
        Deed.CHANGED_ROLES, about=reviewer.name, detail=", ".join(sorted(reviewer.roles))
    )
    return asked.goes_to("/team", f"The roles of {reviewer.first_name} are kept.")


@page(Right.TEAM)
def shut_out(asked: Asked) -> Response:
    """Somebody can no longer sign in, and is signed out at once."""
    reviewer = _reviewer(asked)
    if not has_administrator(asked.session, besides=reviewer.id):
        raise Refused(LAST_ONE)
    disable(asked.session, reviewer, asked.now)
    end_sign_ins(asked.session, reviewer.id, asked.now)
    end_invitations(asked.session, asked.now, reviewer.id)
    asked.writes_down(Deed.DISABLED, about=reviewer.name)
    return asked.goes_to("/team", f"{reviewer.first_name} is shut out and signed out everywhere.")


@page(Right.TEAM)
def take_second_factor(asked: Asked) -> Response:
    """Somebody lost their phone and their codes: they sign in with the password alone, and are
    signed out everywhere."""
    reviewer = _reviewer(asked)
    end_second_factor(asked.session, reviewer)
    end_sign_ins(asked.session, reviewer.id, asked.now)
    asked.writes_down(Deed.SECOND_FACTOR, about=reviewer.name, detail="taken away")
    return asked.goes_to("/team", f"{reviewer.first_name} signs in with the password alone now.")


@page(Right.TEAM)
def let_in_again(asked: Asked) -> Response:
    """Somebody can sign in again with the password they had."""
    reviewer = _reviewer(asked)
    enable(asked.session, reviewer)
    asked.writes_down(Deed.ENABLED, about=reviewer.name)
    return asked.goes_to("/team", f"{reviewer.first_name} can sign in again.")


@page(Right.AUDIT)
def who_did_what(asked: Asked) -> Response:
    """The newest deeds, narrowed by who, what or which conversation."""
    deed = next((one for one in Deed if one.value == asked.query("deed")), None)
    rows = audit_rows(asked.session, who=asked.query("who"), deed=deed, about=asked.query("about"))
    return asked.shows(
        "audit.html",
        rows=rows,
        deed_said=deed_said,
        detail_said=detail_said,
        deeds=list(Deed),
        team=reviewers(asked.session),
        chosen={"who": asked.query("who"), "deed": deed, "about": asked.query("about")},
    )


def _team(asked: Asked, link: str | None) -> Response:
    return asked.shows(
        "team.html", team=reviewers(asked.session), link=link, roles=list(Role), does=ROLE_DOES
    )


def _reviewer(asked: Asked) -> Reviewer:
    found = asked.session.get(Reviewer, asked.number("number"))
    if found is None:
        raise NotThere
    return found


def _roles(asked: Asked) -> list[Role]:
    known = {role.value: role for role in Role}
    ticked = asked.ticked("roles")
    if not ticked or not set(ticked) <= set(known):
        raise Refused("Tick at least one role.")
    return [known[word] for word in ticked]
