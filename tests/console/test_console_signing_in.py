"""Who gets in: the one-time link, passwords, sessions that end; what a stranger's page can do."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher
from databases import everything_in
from tables import for_every_row

from console import passwords
from console.asked import COOKIE, local_path
from console.first_run import first_link
from store.audit import AuditRow, Deed
from store.clock import now_utc
from store.engine import session
from store.invitations import Invitation
from store.reviewers import Reviewer, Role, disable, reviewer_named
from store.sign_ins import IDLE, LONGEST, SignIn
from tests.console.conftest import PASSWORD, Browser, token_in

Visit = Callable[..., Browser]


def link() -> str:
    """The path of a first-run link."""
    with session() as one:
        address = first_link(one, now_utc())
    assert address is not None
    return address.removeprefix("http://127.0.0.1:8000")


def joins(browser: Browser, path: str, **fields: str) -> int:
    filled = {"first_name": "Ann", "name": "ann", "password": PASSWORD, **fields}
    return int(browser.post(path, data=filled).status_code)


def test_the_first_link_makes_an_administrator_who_is_signed_in_and_works_once(
    visit: Visit,
) -> None:
    path, browser = link(), visit()
    assert "Join the team" in browser.get(path).text
    assert joins(browser, path) == 303
    assert browser.get("/team").status_code == 200
    assert joins(visit(), path, name="mallory") == 404
    with session() as one:
        assert first_link(one, now_utc()) is None
        assert reviewer_named(one, "mallory") is None


def test_a_second_start_ends_the_link_that_the_first_printed(visit: Visit) -> None:
    first, second = link(), link()
    assert visit().get(first).status_code == 404
    assert visit().get(second).status_code == 200


def test_a_link_grows_old(visit: Visit) -> None:
    path = link()
    with session() as one:
        one.execute(sa.update(Invitation).values(expires_at=now_utc() - timedelta(seconds=1)))
    assert visit().get(path).status_code == 404


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"password": "short"}, "at least 12"),
        ({"password": "aaaaaaaaaaaaaaa"}, "among the first"),
        ({"password": "ann likes her cat"}, "your name"),
        ({"name": "no spaces here"}, "small letters"),
        ({"first_name": ""}, "first name"),
    ],
)
def test_a_form_that_cannot_be_taken_says_why_and_keeps_the_link(
    visit: Visit, fields: dict[str, str], says: str
) -> None:
    path, browser = link(), visit()
    filled = {"first_name": "Ann", "name": "ann", "password": PASSWORD, **fields}
    answer = browser.post(path, data=filled)
    assert answer.status_code == 400
    assert says in answer.text
    assert joins(browser, path) == 303


def test_a_password_is_kept_as_argon2id_alone(ann: Browser) -> None:
    with session() as one:
        kept = one.execute(sa.select(Reviewer.password_hash)).scalar_one()
    assert kept.startswith("$argon2id$")
    assert PASSWORD not in kept
    assert not passwords.is_right(PASSWORD, None)


def test_the_real_cost_of_a_password_is_what_rfc_9106_recommends_for_little_memory() -> None:
    made = PasswordHasher()
    assert (made.memory_cost, made.time_cost, made.parallelism) == (65536, 3, 4)


def test_the_database_holds_no_secret_of_a_cookie_or_a_link(ann: Browser) -> None:
    path = link()
    with session() as one:
        held = everything_in(one)
    assert ann.cookies[COOKIE] not in held
    assert path.rsplit("/", 1)[1] not in held


def test_each_wrong_password_after_a_few_makes_one_wait_and_an_unknown_name_alike(
    ann: Browser, visit: Visit
) -> None:
    for name in ("ann", "nobody"):
        said = []
        for _ in range(6):
            answer = visit().post("/sign-in", data={"name": name, "password": "not this one"})
            said.append(answer.status_code)
        assert said == [401, 401, 401, 401, 401, 429]
        # Not even the right one, until the wait is over.
        answer = visit().post("/sign-in", data={"name": name, "password": PASSWORD})
        assert answer.status_code == 429


def test_a_sign_in_ends_when_idle_when_old_and_when_signed_out(ann: Browser) -> None:
    for column, age in ((SignIn.seen_at, IDLE), (SignIn.began_at, LONGEST)):
        assert ann.get("/account").status_code == 200
        with session() as one:
            kept = one.execute(sa.select(column)).scalar_one()
            one.execute(sa.update(SignIn).values({column: now_utc() - age}))
        assert ann.get("/account").status_code == 303
        with session() as one:
            one.execute(sa.update(SignIn).values({column: kept}))
    cookie = ann.cookies[COOKIE]
    assert ann.form("/sign-out").status_code == 303
    ann.cookies.set(COOKIE, cookie)
    assert ann.get("/account").status_code == 303


def test_signing_in_gives_a_new_secret_and_ends_the_old(ann: Browser) -> None:
    before = ann.cookies[COOKIE]
    answer = ann.post("/sign-in", data={"name": "ann", "password": PASSWORD})
    after = re.search(rf"{COOKIE}=([^;]+)", answer.headers["set-cookie"])
    assert after is not None
    assert after[1] != before
    ann.cookies.clear()
    ann.cookies.set(COOKIE, before)
    assert ann.get("/account").status_code == 303


def test_a_cookie_is_out_of_reach_of_scripts_and_other_sites(ann: Browser) -> None:
    told = ann.post("/sign-in", data={"name": "ann", "password": PASSWORD}).headers["set-cookie"]
    assert "HttpOnly" in told
    assert "samesite=lax" in told.lower()


def test_who_is_shut_out_is_out_at_once(ann: Browser) -> None:
    with session() as one:
        ann_there = reviewer_named(one, "ann")
        assert ann_there is not None
        disable(one, ann_there, now_utc())
    assert ann.get("/queue").status_code == 303
    answer = ann.post("/sign-in", data={"name": "ann", "password": PASSWORD})
    assert answer.status_code == 401


def test_a_changed_password_signs_out_every_other_browser(ann: Browser, visit: Visit) -> None:
    other = visit()
    other.post("/sign-in", data={"name": "ann", "password": PASSWORD})
    assert other.get("/account").status_code == 200
    said = ann.form("/account/password", old=PASSWORD, new="four other grey words")
    assert "is changed" in said.text
    assert other.get("/account").status_code == 303
    assert ann.get("/account").status_code == 200
    assert "not right" in ann.form("/account/password", old=PASSWORD, new="x" * 20).text


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"sec-fetch-site": "cross-site"},
        {"origin": "null"},
    ],
)
def test_a_form_of_another_site_does_nothing(ann: Browser, headers: dict[str, str]) -> None:
    token = token_in(ann.get("/account").text)
    answer = ann.post("/sign-out", data={"form_token": token}, headers=headers)
    assert answer.status_code == 403
    assert ann.get("/account").status_code == 200


def test_a_form_without_its_token_or_with_a_colleagues_does_nothing(
    ann: Browser, bob: Browser
) -> None:
    for token in ("", "guessed", token_in(bob.get("/account").text)):
        assert ann.post("/sign-out", data={"form_token": token}).status_code == 403
    assert ann.get("/account").status_code == 200


@for_every_row(
    "onward",
    ["https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil", "javascript:x",
     "/ok\r\nX: y", "/\t/evil.example", "evil"],
)  # fmt: skip
def test_signing_in_leads_nowhere_else(onward: str) -> None:
    assert local_path(onward) == "/"
    assert local_path("/items/3?sent=1") == "/items/3?sent=1"


def test_a_name_that_is_made_to_mean_this_machine_is_not_let_in(ann: Browser) -> None:
    assert ann.get("/account", headers={"host": "evil.example"}).status_code == 400


def test_a_form_that_is_too_large_or_no_form_is_refused(ann: Browser) -> None:
    large = ann.post("/sign-in", data={"name": "a" * 70_000})
    many = ann.post("/sign-in", data={f"field{n}": "1" for n in range(80)})
    other = ann.post("/sign-in", json={"name": "ann"})
    assert [large.status_code, many.status_code, other.status_code] == [413, 400, 415]


def test_sign_ins_are_written_down_and_a_name_that_nobody_has_is_not(
    ann: Browser, visit: Visit
) -> None:
    visit().post("/sign-in", data={"name": "ann", "password": "not this one"})
    visit().post("/sign-in", data={"name": PASSWORD, "password": "ann"})
    with session() as one:
        rows = list(one.execute(sa.select(AuditRow).order_by(AuditRow.id)).scalars())
    assert [(row.deed, row.who) for row in rows] == [
        (Deed.SIGNED_IN, "ann"),
        (Deed.SIGN_IN_REFUSED, "ann"),
        (Deed.SIGN_IN_REFUSED, None),
    ]


@pytest.mark.parametrize("change", ["update audit set who = 'x'", "delete from audit"])
def test_the_database_refuses_to_change_the_audit(ann: Browser, change: str) -> None:
    with (
        pytest.raises(sa.exc.DatabaseError, match="never changed"),
        session() as one,
    ):
        one.execute(sa.text(change))


def test_the_last_administrator_cannot_be_lost(cath: Browser) -> None:
    with session() as one:
        there = reviewer_named(one, "cath")
        assert there is not None
        number = there.id
    for path, fields in (
        (f"/team/{number}/shut-out", {}),
        (f"/team/{number}/roles", {"roles": "peer"}),
    ):
        assert cath.form(path, "/team", **fields).status_code == 400
    assert cath.get("/team").status_code == 200


def test_a_link_from_the_team_page_brings_a_colleague_in_with_those_roles(
    cath: Browser, visit: Visit
) -> None:
    page = cath.form("/team/links", "/team", roles=["peer", "coach"]).text
    path = re.search(r'value="http://127\.0\.0\.1:8000(/welcome/[^"]+)"', page)
    assert path is not None
    browser = visit()
    assert joins(browser, path[1], name="dan", first_name="Dan") == 303
    assert browser.get("/queue").status_code == 200
    assert browser.get("/team").status_code == 403
    with session() as one:
        dan = reviewer_named(one, "dan")
        assert dan is not None
        assert dan.held_roles == {Role.PEER, Role.COACH}


def test_a_name_with_a_space_is_put_right_and_the_field_has_the_focus(visit: Visit) -> None:
    path, browser = link(), visit()
    filled = {"first_name": "Irene", "name": "Irene B", "password": PASSWORD}
    page = browser.post(path, data=filled)
    assert page.status_code == 400
    assert "How about “irene.b”?" in page.text
    field = page.text.split('id="name" name="name"')[1].split(">")[0]
    assert 'value="irene.b"' in field
    assert 'aria-invalid="true"' in field
    assert "autofocus" in field
    assert joins(browser, path, name="irene.b", first_name="Irene") == 303
