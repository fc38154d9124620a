"""Sign in, sign out, and choose another password."""

from __future__ import annotations

from urllib.parse import quote

from starlette.responses import Response

from console import passwords
from console.asked import COOKIE, Asked, Refused, local_path, page
from console.behind_proxy import name_from_proxy
from console.look import lasting
from console.rights import Right
from store.alert_routes import is_mail_address
from store.audit import Deed, write_down
from store.reviewers import Reviewer, plain_name, reviewer_named
from store.settings import settings
from store.sign_ins import (
    LONGEST,
    begin_sign_in,
    end_sign_in,
    end_sign_ins,
    forget_wrong_passwords,
    must_wait,
    note_wrong_password,
)

WRONG = "That name and password do not belong together. Check both and try again."


@page(None)
def sign_in_form(asked: Asked) -> Response:
    """The form to sign in."""
    if asked.signed_in_as is not None:
        return asked.goes_to("/")
    vouched = name_from_proxy(asked.request)
    if vouched is not None:
        return _by_proxy(asked, vouched, local_path(asked.query("next")))
    return asked.shows("sign_in.html", next=local_path(asked.query("next")), fault=None, name="")


@page(None)
def sign_in(asked: Asked) -> Response:
    """Sign in; a wrong password says no more than that, and makes the next one wait."""
    name, password = asked.typed("name", 64), (asked.form.get("password") or [""])[0]
    onward = local_path(asked.typed("next", 500) or "/")
    wait = must_wait(asked.session, name, asked.now)
    if wait is not None:
        fault = f"Too many wrong passwords for this name. Try again in {lasting(wait)}."
        return asked.shows("sign_in.html", 429, next=onward, fault=fault, name=name)
    reviewer = reviewer_named(asked.session, name)
    enrolled = reviewer if reviewer and reviewer.disabled_at is None else None
    right = passwords.is_right(
        password[: passwords.LONGEST + 1], enrolled.password_hash if enrolled else None
    )
    if enrolled is None or not right:
        note_wrong_password(asked.session, name, asked.now)
        # A name that nobody has may be a password typed in the wrong box: it is not written down.
        known = reviewer.name if reviewer else None
        write_down(asked.session, known, Deed.SIGN_IN_REFUSED, asked.now)
        return asked.shows("sign_in.html", 401, next=onward, fault=WRONG, name=name)
    forget_wrong_passwords(asked.session, name)
    return signed_in(asked, enrolled, onward)


def _by_proxy(asked: Asked, name: str, onward: str) -> Response:
    """The proxy vouches for somebody: it asked for whatever factors it asks for."""
    reviewer = reviewer_named(asked.session, name)
    if reviewer is None or reviewer.disabled_at is not None:
        raise Refused("You are not in the team. Ask an administrator for a link to join.", 403)
    return signed_in(asked, reviewer, onward, code_given=True)


def signed_in(
    asked: Asked, reviewer: Reviewer, onward: str, *, code_given: bool = False
) -> Response:
    """Begin a sign-in with a new secret; one that this browser had before ends. Whoever has a
    second factor is let in no further than to the form for its code."""
    if asked.sign_in is not None:
        end_sign_in(asked.session, asked.sign_in, asked.now)
    awaits = reviewer.totp_sealed is not None and not code_given
    token = begin_sign_in(asked.session, reviewer, asked.now, awaits_code=awaits)
    if awaits:
        answer = asked.goes_to(f"/sign-in/code?next={quote(onward)}")
    else:
        write_down(asked.session, reviewer.name, Deed.SIGNED_IN, asked.now)
        answer = asked.goes_to(onward)
    answer.set_cookie(
        COOKIE,
        token,
        max_age=int(LONGEST.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=settings().console_is_https,
        path="/",
    )
    return answer


@page(Right.SIGNED_IN)
def sign_out(asked: Asked) -> Response:
    """Sign out: the secret stops working here, not only in the browser."""
    if asked.sign_in is not None:
        end_sign_in(asked.session, asked.sign_in, asked.now)
    asked.writes_down(Deed.SIGNED_OUT)
    answer = asked.goes_to("/sign-in")
    answer.delete_cookie(COOKIE, path="/")
    return answer


@page(Right.SIGNED_IN)
def account(asked: Asked) -> Response:
    """Who they are here, and a form for another password."""
    return asked.shows("account.html", fault=None, done=None)


@page(Right.SIGNED_IN)
def change_password(asked: Asked) -> Response:
    """Another password: the old one is asked for, and every other browser is signed out."""
    me = asked.reviewer
    wait = must_wait(asked.session, me.name, asked.now)
    if wait is not None:
        raise Refused(f"Too many wrong passwords. Try again in {lasting(wait)}.", 429)
    old, new = ((asked.form.get(field) or [""])[0] for field in ("old", "new"))
    if not passwords.is_right(old, me.password_hash):
        note_wrong_password(asked.session, me.name, asked.now)
        return asked.shows("account.html", 400, fault="The old password is not right.", done=None)
    fault = passwords.what_is_wrong(new, me.name, me.first_name)
    if fault is not None:
        return asked.shows("account.html", 400, fault=fault, done=None)
    me.password_hash = passwords.hashed(new)
    besides = asked.sign_in.id if asked.sign_in else None
    others = end_sign_ins(asked.session, me.id, asked.now, besides=besides)
    forget_wrong_passwords(asked.session, me.name)
    asked.writes_down(Deed.CHOSE_PASSWORD)
    where = f" You were signed out of {others} other browsers." if others else ""
    return asked.shows("account.html", fault=None, done=f"Your password is changed.{where}")


@page(Right.SIGNED_IN)
def change_email(asked: Asked) -> Response:
    """Where a louder alert reaches them; an empty field forgets it."""
    given = asked.typed("email", 200)
    if given and not is_mail_address(given):
        fault = "That is no e-mail address. Nothing was changed."
        return asked.shows("account.html", 400, fault=fault, done=None)
    asked.reviewer.email = given or None
    return asked.shows("account.html", fault=None, done="Your e-mail is kept.")


def is_free(asked: Asked, name: str) -> bool:
    """Whether nobody signs in with this name yet."""
    return bool(plain_name(name)) and reviewer_named(asked.session, name) is None
