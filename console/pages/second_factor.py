"""The second factor: the code at sign-in; setting it up, new recovery codes, and doing without."""

from __future__ import annotations

import hmac

import segno
from markupsafe import Markup
from starlette.responses import Response

from console import passwords
from console.asked import COOKIE, Asked, Refused, local_path, page
from console.look import lasting
from console.pages.signing_in import signed_in
from console.rights import Right
from store.audit import Deed, write_down
from store.reviewers import Reviewer
from store.second_factor import (
    address_for_phone,
    begin_second_factor,
    code_is_right,
    end_second_factor,
    make_recovery_codes,
    new_secret,
    recovery_codes_left,
)
from store.sign_ins import (
    SignIn,
    end_sign_in,
    forget_wrong_passwords,
    half_sign_in_of,
    must_wait,
    note_wrong_password,
)

WRONG = "That code is not right. Codes change every half minute: wait for the next one."
OLD = "Sign in anew: the password was given too long ago."


@page(None)
def code_form(asked: Asked) -> Response:
    """The form for the code, behind a right password."""
    half, _ = _half(asked)
    onward = local_path(asked.query("next") or "/")
    return asked.shows("code.html", half=half, next=onward, fault=None)


@page(None)
def give_code(asked: Asked) -> Response:
    """The code: a right one signs in with a new secret; a wrong one makes the next wait."""
    half, reviewer = _half(asked)
    token = asked.typed("form_token", 100)
    if not hmac.compare_digest(token.encode(), half.form_token.encode()):
        raise Refused("This form is out of date. Sign in anew.", 403)
    onward = local_path(asked.typed("next", 500) or "/")
    # No name can hold a colon: these waits are apart from those of passwords.
    waits = f"code:{reviewer.name}"
    wait = must_wait(asked.session, waits, asked.now)
    if wait is not None:
        fault = f"Too many wrong codes. Try again in {lasting(wait)}."
        return asked.shows("code.html", 429, half=half, next=onward, fault=fault)
    if not code_is_right(asked.session, reviewer, asked.typed("code", 40), asked.now):
        note_wrong_password(asked.session, waits, asked.now)
        write_down(asked.session, reviewer.name, Deed.SIGN_IN_REFUSED, asked.now, detail="code")
        return asked.shows("code.html", 401, half=half, next=onward, fault=WRONG)
    forget_wrong_passwords(asked.session, waits)
    end_sign_in(asked.session, half, asked.now)
    return signed_in(asked, reviewer, onward, code_given=True)


@page(Right.SIGNED_IN)
def second_factor(asked: Asked) -> Response:
    """Set it up, or see how many recovery codes are left."""
    return _page(asked, None)


@page(Right.SIGNED_IN)
def begin(asked: Asked) -> Response:
    """Ask for codes from now on. The first code shows that the phone has the secret."""
    me = asked.reviewer
    if me.totp_sealed is not None:
        raise Refused("You have a second factor already. Take it away first.", 409)
    secret = asked.typed("secret", 64)
    if not (secret.isalnum() and secret.isascii() and len(secret) == 32):
        raise Refused("Begin anew: the page was changed on its way.")
    codes = begin_second_factor(asked.session, me, secret, asked.typed("code", 10), asked.now)
    if codes is None:
        return _page(asked, WRONG, secret=secret, status=400)
    asked.writes_down(Deed.SECOND_FACTOR, detail="begun")
    return _page(asked, None, codes=codes)


@page(Right.SIGNED_IN)
def new_codes(asked: Asked) -> Response:
    """New recovery codes, for the password."""
    _password(asked)
    codes = make_recovery_codes(asked.session, asked.reviewer)
    asked.writes_down(Deed.SECOND_FACTOR, detail="new recovery codes")
    return _page(asked, None, codes=codes)


@page(Right.SIGNED_IN)
def end(asked: Asked) -> Response:
    """Do without, for the password."""
    _password(asked)
    end_second_factor(asked.session, asked.reviewer)
    asked.writes_down(Deed.SECOND_FACTOR, detail="ended")
    return asked.goes_to("/account/second-factor", "You sign in with the password alone now.")


def _half(asked: Asked) -> tuple[SignIn, Reviewer]:
    token = asked.request.cookies.get(COOKIE)
    found = half_sign_in_of(asked.session, token, asked.now) if token else None
    if found is None:
        raise Refused(OLD, 401)
    return found


def _password(asked: Asked) -> None:
    me = asked.reviewer
    if me.totp_sealed is None:
        raise Refused("You have no second factor. Nothing was changed.", 409)
    wait = must_wait(asked.session, me.name, asked.now)
    if wait is not None:
        raise Refused(f"Too many wrong passwords. Try again in {lasting(wait)}.", 429)
    given = (asked.form.get("password") or [""])[0]
    if not passwords.is_right(given[: passwords.LONGEST + 1], me.password_hash):
        note_wrong_password(asked.session, me.name, asked.now)
        asked.session.commit()
        raise Refused("That password is not right. Nothing was changed.", 403)
    forget_wrong_passwords(asked.session, me.name)


def _page(
    asked: Asked,
    fault: str | None,
    *,
    secret: str | None = None,
    codes: list[str] | None = None,
    status: int = 200,
) -> Response:
    me = asked.reviewer
    wanted = None if me.totp_sealed else secret or new_secret()
    return asked.shows(
        "second_factor.html",
        status,
        fault=fault,
        secret=wanted,
        picture=_picture(address_for_phone(me, wanted)) if wanted else None,
        codes=codes,
        left=recovery_codes_left(asked.session, me),
    )


def _picture(address: str) -> Markup:
    """A square picture as SVG, light below it so that a phone reads it in the dark too."""
    drawn = segno.make(address, error="m").svg_inline(scale=5, dark="#000", light="#fff")
    return Markup(drawn)  # noqa: S704 - drawn here; the address is not in it as text
