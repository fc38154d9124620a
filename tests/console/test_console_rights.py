"""Every path asks for a right, or is on the short list of those that anybody can reach."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from starlette.routing import Mount, Route

from console.app import PUBLIC, routes
from console.rights import RIGHTS, Right
from store.audit import Deed, audit_rows, conversation_mark
from store.engine import session
from store.reviewers import Role
from tests.console.conftest import Browser, Life

Visit = Callable[..., Browser]
ROUTES = [route for route in routes() if isinstance(route, Route)]
NAMED = {"{token}": "t", "{person}": "0" * 32, "{number:int}": "1", "{key}": "stairs"}


def filled(path: str) -> str:
    for blank, value in NAMED.items():
        path = path.replace(blank, value)
    return path


def method(route: Route) -> str:
    return "POST" if "POST" in (route.methods or ()) else "GET"


def test_every_route_needs_a_right_or_is_on_the_public_list() -> None:
    public = {route.path for route in ROUTES if route.endpoint.right is None}
    public |= {route.path for route in routes() if isinstance(route, Mount)}
    assert public == PUBLIC


def test_nothing_is_readable_or_doable_without_sign_in(visit: Visit) -> None:
    browser = visit()
    for route in ROUTES:
        if route.path in PUBLIC:
            continue
        answer = browser.request(method(route), filled(route.path), data={"x": "1"})
        if method(route) == "GET":
            assert (answer.status_code, answer.headers["location"][:8]) == (303, "/sign-in")
        else:
            assert answer.status_code == 401, route.path


@pytest.mark.slow
@pytest.mark.behaviour(44)
def test_each_role_reaches_what_it_needs_and_nothing_else(visit: Visit) -> None:
    for role in Role:
        browser = visit(role.value, role)
        for route in ROUTES:
            right = route.endpoint.right
            if route.path in PUBLIC or right in RIGHTS[role]:
                continue
            answer = (
                browser.form(filled(route.path))
                if method(route) == "POST"
                else (browser.get(filled(route.path)))
            )
            assert answer.status_code == 403, (role, route.path)


def test_an_administrator_who_reviews_nothing_sees_no_conversation() -> None:
    assert Right.REVIEW not in RIGHTS[Role.ADMINISTRATOR]
    assert Right.REVIEW not in RIGHTS[Role.COACH]


def test_every_answer_forbids_scripts_of_a_page_and_copies(ann: Browser, visit: Visit) -> None:
    for answer in (
        ann.get("/queue"),
        visit().get("/sign-in"),
        ann.get("/nowhere"),
        ann.get("/items/999"),
    ):
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["cache-control"] == "no-store"
        assert "<script>" not in answer.text
        assert " style=" not in answer.text
        assert " onclick" not in answer.text


def test_nothing_comes_from_elsewhere(ann: Browser) -> None:
    page = ann.get("/queue").text
    assert "https://" not in page
    assert "http://" not in page


def refusals() -> list[tuple[str | None, str | None, str | None]]:
    with session() as one:
        return [(row.who, row.about, row.detail) for row in audit_rows(one, deed=Deed.REFUSED)]


def test_what_somebody_may_not_do_is_written_down_without_whom_it_was_about(
    visit: Visit, life: Callable[..., Life]
) -> None:
    person, sue = life(), visit("sue", Role.STEWARD)
    assert sue.get(f"/people/{person.id}").status_code == 403
    assert sue.form(f"/people/{person.id}/take-over").status_code == 403
    assert sue.get("/items/17").status_code == 403
    mark = conversation_mark(person.id)
    assert refusals() == [
        ("sue", None, "GET /items/…"),
        ("sue", mark, "POST /people/…/take-over"),
        ("sue", mark, "GET /people/…"),
    ]
    assert all(person.id not in str(row) for row in refusals())


def test_a_form_that_comes_from_elsewhere_is_written_down_whoever_sent_it(
    visit: Visit, ann: Browser
) -> None:
    away = {"origin": "https://elsewhere.example"}
    assert visit().post("/sign-in", data={"name": "ann"}, headers=away).status_code == 403
    assert ann.post("/account/password", data={"form_token": "old"}).status_code == 403
    assert refusals() == [
        ("ann", None, "POST /account/password"),
        (None, None, "POST /sign-in"),
    ]


def test_knocking_again_and_again_is_one_row_and_a_page_that_opens_is_none(
    visit: Visit, ann: Browser
) -> None:
    cath = visit("cath", Role.ADMINISTRATOR)
    for _ in range(5):
        cath.get("/queue")
    ann.get("/queue")
    ann.get("/items/99999")
    assert refusals() == [("cath", None, "GET /queue")]
    assert "GET /queue" in cath.get("/audit").text
