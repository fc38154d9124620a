"""The studio in a real Chromium: by keyboard alone, by axe, narrow, dark, and kept while typing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from store.clock import now_utc
from store.engine import session
from store.reviewers import Role, enrol
from store.studio import DraftFile
from tests.browser.test_browser_console import (
    CHROMIUM,
    address,
    browser,
    faults_of,
    press_to,
)
from tests.console.conftest import CHEAP, PASSWORD
from tests.studio.conftest import CHECK_IN

__all__ = ["address", "browser"]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (apt install chromium)"),
]
LINE = "/studio/line?name=utter_had_enough&draft=1"


@pytest.fixture
def enter(content: Path, address: str, browser: Any) -> Callable[..., Any]:
    """Make pages of somebody signed in; the roles are all of them unless given."""

    def begin(name: str, *roles: Role, **how: Any) -> Any:
        with session() as one:
            enrol(one, name, name.title(), roles or tuple(Role), CHEAP.hash(PASSWORD), now_utc())
        page = browser.new_context(**how).new_page()
        page.goto(f"{address}/sign-in?next=/studio")
        page.fill("#name", name)
        page.fill("#password", PASSWORD)
        page.press("#password", "Enter")
        page.wait_for_selector("text=What the coach says")
        return page

    return begin


def begin_a_draft(page: Any) -> None:
    page.fill("#title", "It hurt")
    page.press("#title", "Enter")
    page.wait_for_selector("text=1. What it changes")


def test_a_branch_is_added_by_keyboard_alone(enter: Callable[..., Any]) -> None:
    page = enter("cora", Role.COACH)
    press_to(page, "Begin a change: what is it about?")
    page.keyboard.type("It hurt")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=1. What it changes")
    press_to(page, "Find something to change")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=You see the draft")
    press_to(page, "Check in")
    page.keyboard.press("Enter")
    page.wait_for_selector("svg")
    press_to(page, "Add a branch here to “You took this on: {plan}. How did it go?”", most=200)
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Give it a name")
    press_to(page, "What does the person answer? Give it a name")
    page.keyboard.type("I was tired")
    press_to(page, "How would people say that? Ten sentences, one a line")
    page.keyboard.type("too tired\nI was wabbit\nnae energy\nnot enough puff left\nworn out")
    press_to(page, "What does the coach say then? Three versions, one a line")
    page.keyboard.type("You were tired out.\nThere was no strength left.\nIt had been a long day.")
    press_to(page, "And where does it lead? The coach asks next")
    page.keyboard.type("What would you like to do next")
    press_to(page, "Add this branch")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Kinds of answer that coaches added")
    assert page.get_by_text("Nothing to mend.").is_visible()


def test_every_page_of_the_studio_passes_axe_fits_320_pixels_and_works_in_the_dark(
    address: str, enter: Callable[..., Any]
) -> None:
    faults: list[str] = []
    for scheme in ("light", "dark"):
        page = enter(f"ann-{scheme}", color_scheme=scheme)
        begin_a_draft(page)
        draft = page.url.partition("#")[0]
        number = draft.rpartition("/")[2]
        # So that there is something to show on the pages of the draft.
        page.goto(f"{draft}/story?path={CHECK_IN}&story=They+did+it")
        page.click("#down-3")
        page.wait_for_selector("#undo")
        for path in (
            "/studio", f"/studio?draft={number}&words=walk", f"/studio/subject?path={CHECK_IN}",
            f"/studio/story?path={CHECK_IN}&story=They+did+it&draft={number}",
            f"/studio/line?name=utter_had_enough&draft={number}",
            f"/studio/sentences?name=find_service&draft={number}", "/studio/cards",
            f"/studio/ideas?area=sleep&draft={number}", f"/studio/glossary?draft={number}",
            f"/studio/glossary?term=pacing&draft={number}", f"/studio/rulers?draft={number}",
            "/studio/releases", "/studio/releases/1", f"/studio/drafts/{number}",
            f"/studio/drafts/{number}/branch?path={CHECK_IN}&question=how_did_it_go",
            f"/studio/drafts/{number}/story?path={CHECK_IN}&story=They+did+it",
            f"/studio/drafts/{number}/step?path={CHECK_IN}&piece=They+did+it&at=2",
            f"/studio/drafts/{number}/step?path={CHECK_IN}&piece=They+did+it&after=2&kind=new",
            f"/studio/drafts/{number}/file?path={CHECK_IN}",
            f"/studio/drafts/{number}/try", f"/studio/drafts/{number}/inbox",
        ):  # fmt: skip
            page.goto(address + path)
            faults += faults_of(page)
            page.set_viewport_size({"width": 320, "height": 640})
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= 320, (path, wide)
            page.set_viewport_size({"width": 1280, "height": 900})
    assert faults == []


def test_a_draft_is_as_it_was_two_seconds_ago_whatever_becomes_of_the_browser(
    address: str, enter: Callable[..., Any]
) -> None:
    page = enter("cora", Role.COACH)
    begin_a_draft(page)
    page.goto(address + LINE)
    page.fill("#version_0", "You have had enough of it.")
    page.wait_for_selector("text=Kept at")
    page.context.close()
    with session() as one:
        (file,) = one.query(DraftFile).all()
        assert "You have had enough of it." in file.text


def test_form_and_yaml_of_one_page_lose_nothing_to_each_other(
    address: str, enter: Callable[..., Any]
) -> None:
    page = enter("cora", Role.COACH)
    begin_a_draft(page)
    page.goto(address + LINE)
    page.fill("#version_0", "You have had enough of it.")
    page.wait_for_selector("text=Kept at")
    page.click("text=The same as YAML")
    words = page.input_value("#yaml")
    assert "You have had enough of it." in words
    with page.expect_response("**/yaml"):
        page.fill("#yaml", words.replace("and that's fair", "and no wonder"))
    with page.expect_response("**/line"):
        page.fill("#version_1", "I must be one more thing on your back.")
    page.wait_for_timeout(300)
    with session() as one:
        (file,) = one.query(DraftFile).all()
    for said in ("enough of it", "and no wonder", "I must be one more"):
        assert said in file.text


def test_names_are_chosen_in_yaml_by_keyboard_alone(
    address: str, enter: Callable[..., Any]
) -> None:
    page = enter("cora", Role.COACH)
    begin_a_draft(page)
    page.goto(f"{address}/studio/drafts/1/story?path={CHECK_IN}&story=They+did+it")
    page.click("text=The same as YAML")
    page.focus("#yaml")
    page.keyboard.press("Control+End")
    page.keyboard.type("  - action: utter_had_en")
    page.wait_for_selector("#yaml-names [role=option]")
    assert faults_of(page) == []
    page.keyboard.press("Enter")
    assert page.input_value("#yaml").endswith("- action: utter_had_en\n")
    page.keyboard.press("Backspace")
    page.keyboard.press("Control+Space")
    page.wait_for_selector("#yaml-names [role=option]")
    page.keyboard.press("Escape")
    assert page.is_hidden("#yaml-names")
    page.keyboard.press("Control+Space")
    page.wait_for_selector("#yaml-names [role=option]")
    page.keyboard.press("ArrowDown")
    chosen = page.get_attribute("#yaml", "aria-activedescendant")
    assert page.inner_text(f"#{chosen} code") == "utter_had_enough"
    with page.expect_response("**/yaml"):
        page.keyboard.press("Enter")
    assert page.input_value("#yaml").endswith("- action: utter_had_enough")
    page.keyboard.type("\n  - slot_was_set:\n    - ask")
    page.wait_for_selector("#yaml-names [role=option]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.type("how_did")
    page.wait_for_selector("#yaml-names [role=option]")
    page.keyboard.press("ArrowDown")
    with page.expect_response("**/yaml"):
        page.keyboard.press("Enter")
    assert page.input_value("#yaml").endswith("    - asked: how_did_it_go")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Keep it"
    with session() as one:
        (file,) = one.query(DraftFile).all()
        assert "  - action: utter_had_enough\n" in file.text


STEPS = f"/studio/drafts/1/story?path={CHECK_IN}&story=They+did+it"


def test_steps_are_moved_changed_added_and_undone_by_keyboard_alone(
    address: str, enter: Callable[..., Any]
) -> None:
    page = enter("cora", Role.COACH)
    begin_a_draft(page)
    page.goto(address + STEPS)
    listed = page.locator(".steps .words").all_inner_texts()
    press_to(page, f"Move down step 3: {listed[2]}", most=200)
    page.keyboard.press("Enter")
    page.wait_for_selector("#undo")
    assert page.inner_text("#saved") == "Step 3 is now step 4. Kept."
    moved = page.locator(".steps .words").all_inner_texts()
    assert moved[2:4] == [listed[3], listed[2]]
    # The keyboard stays with the step that was moved, whatever button it has left there.
    assert page.evaluate("document.activeElement.id") in {"down-4", "step-4"}
    press_to(page, "Undo that", key="Shift+Tab", most=200)
    page.keyboard.press("Enter")
    page.wait_for_selector("#undo", state="detached")
    assert page.locator(".steps .words").all_inner_texts() == listed
    press_to(page, f"Add a step after this, after step 2: {listed[1]}", most=200)
    page.keyboard.press("Enter")
    page.wait_for_selector("#find")
    press_to(page, "Find it by any word")
    page.keyboard.type("no rush")
    page.wait_for_selector("#many >> text=1 fits")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_selector("#step-3")
    assert "no rush" in page.inner_text("#step-3 .words")
    assert page.evaluate("document.activeElement.id") == "step-3"
    press_to(page, "Take out step 3: " + page.inner_text("#step-3 .words"))
    page.keyboard.press("Enter")
    page.wait_for_selector("#undo")
    assert page.evaluate("document.activeElement.id") == "undo"
    assert page.locator(".steps .words").all_inner_texts() == listed


def test_list_and_yaml_of_a_story_show_each_other_s_changes(
    address: str, enter: Callable[..., Any]
) -> None:
    page = enter("cora", Role.COACH)
    begin_a_draft(page)
    page.goto(address + STEPS)
    page.click("text=The same as YAML")
    with page.expect_response("**/steps?**"):
        page.fill("#yaml", page.input_value("#yaml") + "  # so that nobody hurries\n"
                  "  - action: utter_no_rush\n")  # fmt: skip
    page.wait_for_selector("text=Note in the file: so that nobody hurries")
    last = page.locator(".steps li").count()
    assert "no rush" in page.inner_text(f"#step-{last} .words")
    page.click(f"#up-{last}")
    page.wait_for_selector("#undo")
    words = page.input_value("#yaml")
    assert "  # so that nobody hurries\n  - action: utter_no_rush\n  - action: " in words
    page.fill("#yaml", words + "- story: 'half")
    page.wait_for_selector("text=Let that YAML go")
    assert page.locator("#up-2").count() == 0
    assert "'half" in page.input_value("#yaml")


def test_a_fault_opens_the_field_in_which_it_is_mended(
    address: str, enter: Callable[..., Any]
) -> None:
    page = enter("cora", Role.COACH)
    begin_a_draft(page)
    page.goto(address + LINE)
    page.fill("#version_1", "You should rest!")
    page.wait_for_selector("text=Kept at")
    page.goto(address + "/studio/drafts/1")
    page.click("text=it has an exclamation mark")
    page.wait_for_selector("#version_1")
    assert page.evaluate("document.activeElement.id") == "version_1"
    page.fill("#version_1", "It can wait.")
    page.wait_for_selector("text=Kept at")
    page.goto(f"{address}/studio/drafts/1")
    assert page.get_by_text("Nothing to mend.").is_visible()
