"""`coach user`: links to join the console's team or to choose a new password, and shutting out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from cli.prepare import prepare_database
from cli.problem import Problem
from store.audit import Deed, write_down
from store.clock import now_utc
from store.invitations import end_invitations, invite
from store.reviewers import Reviewer, Role, disable, has_administrator, reviewer_named
from store.second_factor import end_second_factor
from store.sign_ins import end_sign_ins

#: Who it was, in the audit: whoever can start the coach's commands.
COMMAND = "command line"


def add(roles: Iterable[str]) -> str:
    """A link to join.

    Raises:
        Problem: a role is none of ours.
    """
    from console.first_run import address_of

    known = {role.value: role for role in Role}
    wanted = [word.casefold() for word in roles]
    if strange := [word for word in wanted if word not in known]:
        raise Problem(f"There is no role '{strange[0]}': name {', '.join(known)}.")
    with _store() as session:
        token = invite(session, (known[word] for word in wanted), now_utc())
        _note(session, Deed.INVITED, None, ", ".join(sorted(wanted)))
    return f"One-time link to join, for three days: {address_of(token)}"


def reset(name: str) -> str:
    """A link to choose a new password.

    Raises:
        Problem: nobody has that name, or they are shut out.
    """
    from console.first_run import address_of

    with _store() as session:
        reviewer = _named(session, name)
        if reviewer.disabled_at is not None:
            raise Problem(f"{reviewer.name} is shut out: let them in again on the Team page first.")
        token = invite(session, (), now_utc(), reviewer_id=reviewer.id)
        _note(session, Deed.INVITED, reviewer.name, "new password")
        if reviewer.totp_sealed is not None:
            # Whoever lost phone and codes, and is the only administrator, has no other way in.
            end_second_factor(session, reviewer)
            _note(session, Deed.SECOND_FACTOR, reviewer.name, "taken away")
    return f"One-time link for a new password, for three days: {address_of(token)}"


def shut_out(name: str) -> str:
    """Somebody can no longer sign in.

    Raises:
        Problem: nobody has that name, or nobody would be left to let people in.
    """
    with _store() as session:
        reviewer, now = _named(session, name), now_utc()
        if not has_administrator(session, besides=reviewer.id):
            raise Problem("Nobody would be left who can let people in: add an administrator first.")
        disable(session, reviewer, now)
        end_sign_ins(session, reviewer.id, now)
        end_invitations(session, now, reviewer.id)
        _note(session, Deed.DISABLED, reviewer.name, None)
    return f"{reviewer.name} is shut out."


def say_where_the_console_is() -> None:
    """Print the console's address; where nobody can let people in yet, the first one-time link."""
    from console.first_run import first_link
    from store.engine import session
    from store.settings import settings

    with session() as opened:
        link = first_link(opened, now_utc())
    print(f"The console for reviewers is on {settings().console_url}.", flush=True)  # noqa: T201
    if link is not None:
        print(f"Its first administrator joins here, once, within the hour: {link}", flush=True)  # noqa: T201


@contextmanager
def _store() -> Iterator[Session]:
    from store.engine import session

    prepare_database()
    with session() as opened:
        yield opened


def _named(session: Session, name: str) -> Reviewer:
    reviewer = reviewer_named(session, name)
    if reviewer is None:
        raise Problem(f"Nobody signs in as '{name}'. The Team page lists everybody.")
    return reviewer


def _note(session: Session, deed: Deed, about: str | None, detail: str | None) -> None:
    write_down(session, COMMAND, deed, now_utc(), about=about, detail=detail)
