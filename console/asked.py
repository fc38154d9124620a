"""One request as a page sees it: who asks, what they sent, the store, and the ways to answer.

`@page(right)` makes a Starlette endpoint of a plain function of `Asked`. Whoever lacks the right
never reaches the function, and a form without its browser's token neither: a page cannot forget to
ask. The whole request is one transaction.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from console.behind_proxy import name_from_proxy
from console.look import rendered
from console.rights import Right, rights_of
from console.said import ANCHOR, SAID, opened, sealed
from store.audit import Deed, conversation_mark, was_written, write_down
from store.clock import now_utc
from store.engine import session as open_session
from store.reviewers import Reviewer
from store.settings import settings
from store.sign_ins import SignIn, sign_in_of

COOKIE = "coach_console"
LARGEST_FORM = 64 * 1024
MOST_FIELDS = 50
SIGN_IN = "/sign-in"
FORBIDDEN = 403
REFUSED_ONCE_IN = timedelta(minutes=1)


class Refused(Exception):
    """The request cannot be carried out; the message is a sentence for the person who asked."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status


class NotThere(Refused):
    """Nothing is there, or nothing that may be shown: the two look alike."""

    def __init__(self) -> None:
        super().__init__("There is nothing here that can be shown.", 404)


@dataclass
class Asked:
    """A request.

    Attributes:
        request: Starlette's.
        session: the store, in one transaction for this request.
        form: what was sent, one value a field.
        now: the moment, UTC.
        sign_in: the browser's sign-in; None on a public page.
        signed_in_as: the reviewer; None on a public page.
    """

    request: Request
    session: Session
    form: dict[str, list[str]]
    now: datetime
    sign_in: SignIn | None = None
    signed_in_as: Reviewer | None = None
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def reviewer(self) -> Reviewer:
        """Who asks, on a page that needs a right."""
        if self.signed_in_as is None:
            raise Refused("Sign in first.", 401)
        return self.signed_in_as

    @cached_property
    def rights(self) -> frozenset[Right]:
        """What whoever asks may do."""
        return rights_of(self.signed_in_as.held_roles) if self.signed_in_as else frozenset()

    @property
    def wants_part(self) -> bool:
        """Whether the browser's script asks for a part of a page; without script, whole pages."""
        return self.request.headers.get("hx-request") == "true"

    def typed(self, name: str, longest: int = 4000) -> str:
        """A field of the form, without spaces around it.

        Raises:
            Refused: it is longer than it may be.
        """
        value = (self.form.get(name) or [""])[0].strip()
        if len(value) > longest:
            raise Refused(f"That is too long: at most {longest} characters. Nothing was saved.")
        return value

    def ticked(self, name: str) -> list[str]:
        """Every value of a field that may be ticked several times."""
        return self.form.get(name) or []

    def query(self, name: str) -> str:
        """A value in the address, shortened to what any of ours needs."""
        return self.request.query_params.get(name, "").strip()[:200]

    def number(self, name: str) -> int:
        """A row number in the path.

        Raises:
            NotThere: it is larger than any row number.
        """
        value = int(self.request.path_params[name])
        if value >= 2**31:
            raise NotThere
        return value

    def part(self, name: str) -> str:
        """A word in the path."""
        return str(self.request.path_params[name])

    def shows(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page; what was just done is said on it once."""
        kept = None if self.wants_part else self.request.cookies.get(SAID)
        done = opened(kept, self.sign_in.form_token) if kept and self.sign_in else None
        page = HTMLResponse(rendered(template, self, done, **values), status_code=status)
        if kept:
            page.delete_cookie(SAID, path="/")
        return page

    def goes_to(self, path: str, said: str | None = None) -> Response:
        """Another page of ours, to be fetched with GET; `said` stands on it and is read first."""
        if said is not None:
            path = f"{path.partition('#')[0]}#{ANCHOR}"
        away: Response = RedirectResponse(path, status_code=303)
        if self.wants_part:
            away = Response(status_code=204, headers={"HX-Redirect": path})
        if said is not None and self.sign_in is not None:
            away.set_cookie(
                SAID,
                sealed(said, self.sign_in.form_token),
                max_age=60,
                httponly=True,
                samesite="lax",
                secure=settings().console_is_https,
                path="/",
            )
        return away

    def writes_down(self, deed: Deed, about: str | None = None, detail: str | None = None) -> None:
        """An audit row of whoever asks."""
        who = self.signed_in_as.name if self.signed_in_as else None
        write_down(self.session, who, deed, self.now, about=about, detail=detail)


Answer = Callable[[Asked], Response]
Endpoint = Callable[[Request], Awaitable[Response]]


def page(right: Right | None) -> Callable[[Answer], Endpoint]:
    """Make an endpoint of a function; None makes it public, and console/app.py lists those."""

    def made(answer: Answer) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            try:
                form = await _form(request) if request.method == "POST" else {}
            except Refused as refused:
                return HTMLResponse(refused.sentence, status_code=refused.status)
            return await run_in_threadpool(_answered, request, form, right, answer)

        endpoint.right = right  # type: ignore[attr-defined]
        endpoint.__doc__ = answer.__doc__
        endpoint.__name__ = answer.__name__
        return endpoint

    return made


def _answered(
    request: Request, form: dict[str, list[str]], right: Right | None, answer: Answer
) -> Response:
    """The answer, or the refusal as a page; what a refused request wrote is undone."""
    try:
        with open_session() as session:
            asked = Asked(request, session, form, now_utc())
            _recognise(asked)
            turned_away = _turned_away(asked, right)
            return turned_away if turned_away is not None else answer(asked)
    except Refused as refused:
        with open_session() as session:
            asked = Asked(request, session, {}, now_utc())
            _recognise(asked)
            if refused.status == FORBIDDEN:
                _write_refusal_down(asked)
            template = "part_refused.html" if asked.wants_part else "refused.html"
            return asked.shows(template, refused.status, sentence=refused.sentence)


def _write_refusal_down(asked: Asked) -> None:
    """An audit row of what somebody may not do: the path without what was asked for by name or
    number in it. Again within a minute is one row, or whoever knocks fills the table."""
    given = {str(value) for value in asked.request.path_params.values()}
    parts = asked.request.url.path.split("/")
    path = "/".join("…" if part in given else part for part in parts)
    person = asked.request.path_params.get("person")
    about = conversation_mark(str(person)) if person is not None else None
    detail = f"{asked.request.method} {path}"
    who = asked.signed_in_as.name if asked.signed_in_as else None
    lately = asked.now - REFUSED_ONCE_IN
    known = {"about": about, "detail": detail}
    if not was_written(asked.session, who, Deed.REFUSED, lately, **known):
        asked.writes_down(Deed.REFUSED, **known)


def _recognise(asked: Asked) -> None:
    token = asked.request.cookies.get(COOKIE)
    found = sign_in_of(asked.session, token, asked.now) if token else None
    if found is None:
        return
    vouched = name_from_proxy(asked.request)
    if vouched is not None and vouched != found[1].name:
        # Somebody else signed in at the proxy, in the same browser: this sign-in is not theirs.
        return
    asked.sign_in, asked.signed_in_as = found


def _turned_away(asked: Asked, right: Right | None) -> Response | None:
    if asked.request.method == "POST" and not comes_from_here(asked.request):
        raise Refused("This form came from another site. Nothing was done.", 403)
    if right is None:
        return None
    if asked.sign_in is None:
        if asked.wants_part:
            # What was typed stays on the screen: the script says that they must sign in again.
            return Response("You are signed out.", status_code=401)
        if asked.request.method == "POST":
            raise Refused(
                "You were signed out meanwhile, so nothing was saved. Go back: what you typed is "
                "still there. Copy it, sign in, and send it again.",
                401,
            )
        return asked.goes_to(f"{SIGN_IN}?next={quote(_path_of(asked.request))}")
    if right not in asked.rights:
        raise Refused("Your role does not open this page. An administrator can change that.", 403)
    if asked.request.method == "POST":
        token = (asked.form.get("form_token") or [""])[0]
        if not hmac.compare_digest(token.encode(), asked.sign_in.form_token.encode()):
            raise Refused("This form is out of date. Go back, load the page anew and send it.", 403)
    return None


def comes_from_here(request: Request) -> bool:
    """Whether the browser says that one of our own pages sent this."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site != "same-origin":
        return False
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def local_path(wanted: str) -> str:
    """A path of ours to go on to; whatever leads elsewhere becomes the first page."""
    split = urlsplit(wanted)
    ours = wanted.startswith("/") and not split.netloc and not split.scheme
    strange = wanted[1:2] in {"/", "\\"} or any(ord(sign) < 33 for sign in wanted)
    return wanted if ours and not strange and "\\" not in wanted else "/"


def _path_of(request: Request) -> str:
    query = f"?{request.url.query}" if request.url.query else ""
    return f"{request.url.path}{query}"


async def _form(request: Request) -> dict[str, list[str]]:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise Refused("Only a form can be sent here.", 415)
    body = b""
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_FORM:
                raise Refused("That is more than a form may hold. Nothing was saved.", 413)
        return parse_qs(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except (UnicodeDecodeError, ValueError, ClientDisconnect):
        raise Refused("The form could not be read. Nothing was saved.") from None
