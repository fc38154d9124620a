"""What is typed into any form survives a reload, a refusal and a server that went away."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from store.clock import now_utc
from store.engine import session
from store.handovers import ask_for_human
from store.reviewers import Role
from store.studio import Verdict
from tests.browser.staged import signed_in
from tests.browser.test_browser_console import CHROMIUM, address, browser
from tests.console.conftest import Browser, Life, life
from tests.studio.conftest import CHECK_IN, TEN, send
from tests.studio.test_studio_browser import begin_a_draft, enter

__all__ = ["address", "browser", "enter", "life"]
#: Secrets, and words that are shown or taken out once: those are kept nowhere.
NOT_KEPT = re.compile(r"/sign-in|/account/(password|second-factor)|/(unmask|redact)$")
IN_BROWSER = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
BRANCH = f"branch?path={CHECK_IN}&question=how_did_it_go"


class Forms(HTMLParser):
    """The forms of a page into which somebody types: what each is sent to, and its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str | None]] = {}
        self._form: dict[str, str | None] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self._form = given
        typed = tag == "textarea" or (
            tag == "input" and given.get("type", "text") in {"text", "email", "number"}
        )
        if typed and "hidden" not in given and self._form.get("method") == "post":
            self.found[str(self._form.get("action"))] = self._form


@pytest.mark.slow
def test_every_form_that_is_typed_into_keeps_it_or_saves_it_as_it_is_typed(
    content: Path, visit: Callable[..., Browser], life: Callable[..., Life]
) -> None:
    ann = visit("ann", *Role)
    draft = str(send(ann, "/studio/drafts", title="It hurt").headers["location"])
    number = draft.rpartition("/")[2]
    person = life()
    turn = person.says("my knees")
    with session() as one:
        ask_for_human(one, person.id, now_utc(), now_utc())
    send(ann, "/directory/new", name="Knitters", contact="0131 496 0999", area="Fife")
    service = re.search(r"/directory/service\?id=[^\"]+", ann.get("/directory?text=Knit").text)
    assert service is not None
    whose = f"/people/{person.id}"
    forms: dict[str, dict[str, str | None]] = {}
    for path in (
        "/queue", whose, f"{whose}/turns/{turn}", f"{whose}/turns/{turn}/test", f"{whose}/reading",
        "/learning", "/ready-replies", "/account", "/directory/new", "/directory/suggestions",
        service[0], "/studio", draft, f"{draft}/{BRANCH}", f"{draft}/question",
        f"/studio/ideas?area=sleep&draft={number}", f"/studio/glossary?draft={number}",
        f"/studio/rulers?draft={number}", f"/studio/line?name=utter_had_enough&draft={number}",
        f"/studio/sentences?name=find_service&draft={number}",
        f"/studio/test?path={CHECK_IN}&story=They+did+it&draft={number}",
    ):  # fmt: skip
        page = ann.get(path)
        assert page.status_code == 200, path
        forms |= Forms(page.text).found
    typed = {action: form for action, form in forms.items() if not NOT_KEPT.search(action)}
    assert len(typed) >= 18
    assert [a for a, form in typed.items() if not form.keys() & {"data-keep", "hx-post"}] == []
    kept_anyway = [a for a, form in forms.items() if NOT_KEPT.search(a) and "data-keep" in form]
    assert kept_anyway == []


@pytest.mark.slow
@pytest.mark.timeout(900)
@IN_BROWSER
def test_a_branch_that_is_refused_or_loaded_anew_keeps_every_word_until_it_is_added(
    address: str, enter: Callable[..., Any]
) -> None:
    page = enter("cora", Role.COACH)
    begin_a_draft(page)
    form = page.url.partition("#")[0] + "/" + BRANCH
    page.goto(form)
    page.fill("#title", "I tried and it hurt")
    page.fill("#sentences", "it hurt\nit was sore")
    page.fill("#versions", "You gave it a go, and it hurt.\nIt was sore.\nYou had a go at it.")
    page.select_option("#onward", "utter_ask_flare")
    page.click("text=Add this branch")
    page.wait_for_selector("#told:has-text('at least 5 sentences')")
    assert "Nothing was added yet" in page.inner_text("#told")
    page.reload()
    assert page.input_value("#title") == "I tried and it hurt"
    assert page.input_value("#sentences") == "it hurt\nit was sore"
    assert page.input_value("#onward") == "utter_ask_flare"
    page.fill("#sentences", TEN)
    page.click("text=Add this branch")
    page.wait_for_selector("text=Kinds of answer that coaches added")
    page.goto(form)
    assert page.input_value("#title") == page.input_value("#sentences") == ""


@pytest.mark.slow
@pytest.mark.timeout(900)
@IN_BROWSER
def test_the_reason_of_a_veto_and_a_group_are_kept_and_a_colleague_finds_neither(
    address: str, enter: Callable[..., Any]
) -> None:
    cora, kim, pat = enter("cora", Role.COACH), enter("kim"), enter("pat")
    begin_a_draft(cora)
    draft = cora.url.partition("#")[0]
    cora.fill("#note", "New words.")
    cora.click("text=Ask a peer support worker to look at it")
    cora.wait_for_selector("text=It waits for a peer support worker")
    pat.goto(draft)
    pat.fill("#reason", "It sounds like a school report.")
    pat.reload()
    assert pat.input_value("#reason") == "It sounds like a school report."
    pat.goto(f"{address}/directory/new")
    pat.fill("#name", "Knitters")
    pat.fill("#contact", "ring Joan")
    pat.select_option("#area", "Fife")
    pat.click("text=Add it")
    pat.wait_for_selector("#told:has-text('Not kept')")
    pat.reload()
    assert (pat.input_value("#name"), pat.input_value("#area")) == ("Knitters", "Fife")
    pat.click("text=Sign out")
    signed_in(pat, address, "kim")
    for path, field in ((draft, "#reason"), (f"{address}/directory/new", "#name")):
        pat.goto(path)
        assert pat.input_value(field) == ""
    kim.goto(draft)
    kim.fill("#reason", "Too long.")
    kim.click("button:has-text('Stop it')")
    kim.wait_for_selector("text=Kim, ")
    with session() as one:
        assert [row.reason for row in one.query(Verdict)] == ["Too long."]
