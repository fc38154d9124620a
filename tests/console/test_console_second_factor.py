"""A second factor: nothing opens without the code, each code opens once, and proxies are believed
only where they prove themselves."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pyotp
import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from cli.users import reset
from store.clock import now_utc
from store.engine import session
from store.invitations import invite
from store.reviewers import Role, disable, enrol, reviewer_named
from store.second_factor import RecoveryCode
from store.settings import SettingsError, settings, settings_from
from store.sign_ins import SignIn
from tests.console.conftest import _HASH, PASSWORD, Browser, token_in

Visit = Callable[..., Browser]
PROXY_SECRET = "a secret of the proxy that is long"


def set_up(browser: Browser) -> tuple[pyotp.TOTP, list[str]]:
    """Set the second factor up through the page; the phone, and the recovery codes."""
    page = browser.get("/account/second-factor").text
    found = re.search(r'name="secret" value="([A-Z2-7]{32})"', page)
    assert found is not None
    phone = pyotp.TOTP(found[1])
    # The step before this one: so that a test has the present code still to use.
    code = phone.at(now_utc() - timedelta(seconds=30))
    page = browser.form("/account/second-factor", secret=found[1], code=code).text
    codes = re.findall(r"<code>([2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4})</code>", page)
    assert len(codes) == 10
    return phone, codes


def password_given(visit: Visit, name: str = "ann") -> Browser:
    browser = visit()
    answer = browser.post("/sign-in", data={"name": name, "password": PASSWORD, "next": "/queue"})
    assert answer.headers["location"] == "/sign-in/code?next=/queue"
    return browser


def gives(browser: Browser, code: str) -> int:
    token = token_in(browser.get("/sign-in/code?next=/queue").text)
    data = {"form_token": token, "code": code, "next": "/queue"}
    return int(browser.post("/sign-in/code", data=data).status_code)


def test_the_password_alone_opens_nothing_and_the_code_opens_it_under_a_new_secret(
    ann: Browser, visit: Visit
) -> None:
    phone, _ = set_up(ann)
    browser = password_given(visit)
    half = browser.cookies["coach_console"]
    for path in ("/queue", "/account", "/account/second-factor", "/for-you"):
        assert browser.get(path).headers["location"].startswith("/sign-in")
    assert (
        browser.post("/account/second-factor/end", data={"password": PASSWORD}).status_code == 401
    )
    assert gives(browser, "000000") == 401
    assert gives(browser, phone.now()) == 303
    assert browser.cookies["coach_console"] != half
    assert browser.get("/queue").status_code == 200
    # What was half signed in is nothing any more.
    old = visit()
    old.cookies.set("coach_console", half)
    assert old.get("/sign-in/code").status_code == 401


def test_a_code_lets_in_once_and_so_does_a_recovery_code(ann: Browser, visit: Visit) -> None:
    phone, codes = set_up(ann)
    code = phone.now()
    assert gives(password_given(visit), code) == 303
    assert gives(password_given(visit), code) == 401
    assert gives(password_given(visit), codes[0].upper()) == 303
    assert gives(password_given(visit), codes[0]) == 401
    assert gives(password_given(visit), codes[1].replace("-", " ")) == 303
    assert "8 recovery codes are left" in ann.get("/account/second-factor").text


def test_guessing_codes_is_slowed_and_a_right_password_does_not_begin_the_count_anew(
    ann: Browser, visit: Visit
) -> None:
    phone, _ = set_up(ann)
    answers = []
    for _ in range(7):
        answers.append(gives(password_given(visit), "123456"))
    assert answers[:5] == [401] * 5
    assert 429 in answers
    assert gives(password_given(visit), phone.now()) == 429


def test_the_code_must_follow_the_password_soon_and_from_the_same_form(
    ann: Browser, visit: Visit
) -> None:
    phone, _ = set_up(ann)
    browser = password_given(visit)
    answer = browser.post("/sign-in/code", data={"form_token": "x", "code": phone.now()})
    assert answer.status_code == 403
    with session() as one:
        earlier = now_utc() - timedelta(minutes=6)
        one.execute(sa.update(SignIn).where(SignIn.awaits_code).values(began_at=earlier))
    assert browser.get("/sign-in/code").status_code == 401
    assert visit().get("/sign-in/code").status_code == 401


def test_the_code_leads_nowhere_else(ann: Browser, visit: Visit) -> None:
    phone, _ = set_up(ann)
    browser = password_given(visit)
    token = token_in(browser.get("/sign-in/code").text)
    data = {"form_token": token, "code": phone.now(), "next": "//evil.example"}
    assert browser.post("/sign-in/code", data=data).headers["location"] == "/"


def test_a_link_for_a_new_password_does_not_go_round_the_code(ann: Browser, visit: Visit) -> None:
    set_up(ann)
    with session() as one:
        reviewer = reviewer_named(one, "ann")
        assert reviewer is not None
        token = invite(one, (), now_utc(), reviewer_id=reviewer.id)
    browser = visit()
    answer = browser.post(f"/welcome/{token}", data={"password": "four quiet brown words"})
    assert answer.headers["location"].startswith("/sign-in/code")
    assert browser.get("/queue").status_code == 303


def test_neither_secret_nor_recovery_code_is_in_the_database(ann: Browser, house: Path) -> None:
    phone, codes = set_up(ann)
    with session() as one:
        one.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)"))
    raw = (house / "var" / "coach.db").read_bytes()
    for secret in (phone.secret, codes[0], codes[0].replace("-", "")):
        assert secret.encode() not in raw


def test_to_do_without_or_to_have_new_codes_the_password_is_asked_for(
    ann: Browser, visit: Visit
) -> None:
    _, codes = set_up(ann)
    for deed in ("codes", "end"):
        assert ann.form(f"/account/second-factor/{deed}", password="wrong").status_code == 403
    page = ann.form("/account/second-factor/codes", password=PASSWORD).text
    assert codes[0] not in page
    assert gives(password_given(visit), codes[0]) == 401
    assert ann.form("/account/second-factor/end", password=PASSWORD).status_code == 303
    with session() as one:
        assert one.execute(sa.select(RecoveryCode)).all() == []
        deeds = one.execute(sa.text("select detail from audit where deed = 'second_factor'"))
        assert [row[0] for row in deeds] == ["begun", "new recovery codes", "ended"]


@pytest.mark.slow
def test_who_lost_the_phone_is_helped_by_an_administrator_and_the_last_one_by_the_machine(
    ann: Browser, cath: Browser, visit: Visit
) -> None:
    set_up(ann)
    set_up(cath)
    with session() as one:
        number = reviewer_named(one, "ann").id  # type: ignore[union-attr]
    assert ann.form(f"/team/{number}/second-factor").status_code == 403
    assert cath.form(f"/team/{number}/second-factor").status_code == 303
    assert ann.get("/queue").status_code == 303
    answer = visit().post("/sign-in", data={"name": "ann", "password": PASSWORD})
    assert answer.headers["location"] == "/"
    reset("cath")
    answer = visit().post("/sign-in", data={"name": "cath", "password": PASSWORD})
    assert answer.headers["location"] == "/"


@pytest.fixture
def proxied(house: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., TestClient]:
    """Connections as a proxy makes them, from an address."""
    monkeypatch.setenv("CONSOLE_PROXY_HEADER", "X-Remote-User")
    monkeypatch.setenv("CONSOLE_PROXY_SECRET", PROXY_SECRET)
    settings.cache_clear()
    from console.app import made

    with session() as one:
        for name in ("ann", "bob"):
            enrol(one, name, name.title(), [Role.PEER], _HASH, now_utc())
    app = made()

    def connect(peer: str = "127.0.0.1", **headers: str) -> TestClient:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return TestClient(app, base_url="http://127.0.0.1:8000", follow_redirects=False,
                          client=(peer, 5), headers=sent)  # fmt: skip

    return connect


def test_a_proxy_signs_in_whoever_it_vouches_for(proxied: Callable[..., TestClient]) -> None:
    browser = proxied(x_remote_user="Ann", x_coach_proxy=PROXY_SECRET)
    answer = browser.get("/sign-in?next=/queue")
    assert (answer.status_code, answer.headers["location"]) == (303, "/queue")
    assert browser.get("/queue").status_code == 200
    # Somebody else at the proxy, in the same browser, does not go on as Ann.
    browser.headers["x-remote-user"] = "bob"
    assert browser.get("/queue").headers["location"].startswith("/sign-in")
    browser.get("/sign-in")
    assert "Bob" in browser.get("/account").text


@pytest.mark.parametrize(
    ("peer", "headers"),
    [
        ("127.0.0.1", {"x_remote_user": "ann"}),
        ("127.0.0.1", {"x_remote_user": "ann", "x_coach_proxy": "a guess"}),
        ("10.0.0.7", {"x_remote_user": "ann", "x_coach_proxy": PROXY_SECRET}),
        ("10.0.0.7", {"x_remote_user": "ann", "x_coach_proxy": PROXY_SECRET,
                      "x_forwarded_for": "127.0.0.1"}),
    ],
)  # fmt: skip
def test_nobody_else_vouches_for_anybody(
    proxied: Callable[..., TestClient], peer: str, headers: dict[str, str]
) -> None:
    assert proxied(peer, **headers).get("/sign-in").status_code == 200


def test_a_name_given_twice_or_of_nobody_in_the_team_is_not_let_in(
    proxied: Callable[..., TestClient],
) -> None:
    browser = proxied(x_coach_proxy=PROXY_SECRET)
    twice = [("x-remote-user", "ann"), ("x-remote-user", "bob")]
    assert browser.get("/sign-in", headers=twice).status_code == 200  # type: ignore[arg-type]
    assert browser.get("/sign-in", headers={"x-remote-user": "eve"}).status_code == 403
    with session() as one:
        disable(one, reviewer_named(one, "ann"), now_utc())  # type: ignore[arg-type]
    assert browser.get("/sign-in", headers={"x-remote-user": "ann"}).status_code == 403


def test_without_the_setting_no_header_signs_anybody_in(visit: Visit) -> None:
    visit("ann", Role.PEER)
    answer = visit().get("/sign-in", headers={"X-Remote-User": "ann", "X-Coach-Proxy": ""})
    assert answer.status_code == 200


def test_a_proxy_without_a_long_secret_is_refused(tmp_path: Path) -> None:
    for more in ({}, {"CONSOLE_PROXY_SECRET": "short"}):
        env = {"COACH_HOME": str(tmp_path), "CONSOLE_PROXY_HEADER": "X-Remote-User", **more}
        with pytest.raises(SettingsError, match="CONSOLE_PROXY_SECRET"):
            settings_from(env)


def test_the_clock_of_a_phone_may_be_half_a_minute_out_and_no_more(
    ann: Browser, visit: Visit
) -> None:
    phone, _ = set_up(ann)

    def at(seconds: int) -> datetime:
        return now_utc() + timedelta(seconds=seconds)

    assert gives(password_given(visit), phone.at(at(-90))) == 401
    assert gives(password_given(visit), phone.at(at(90))) == 401
    assert gives(password_given(visit), phone.at(at(30))) == 303
