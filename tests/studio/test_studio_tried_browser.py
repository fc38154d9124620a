"""Stepping back in a try, what people wrote, and the map: in a real Chromium, keyboard and axe."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from console.studio.drafts import digest_of, library_with
from console.studio.in_place import live_texts
from console.studio.library import library_of
from console.studio.weighed import mark_of
from store.clock import now_utc
from store.consents import ConsentKind, grant
from store.engine import session
from store.reviewers import Role
from store.studio import Draft
from tests.browser.test_browser_console import CHROMIUM, address, browser, faults_of, press_to
from tests.console.conftest import Browser, Life, life
from tests.studio.conftest import CHECK_IN, add_branch, send, stand_in_for_training
from tests.studio.test_studio_browser import enter
from tests.studio.workshop_stand_in import open_workshop

__all__ = ["address", "browser", "enter", "life"]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (apt install chromium)"),
]
LIVE = {"it hurt": ("That is noted.", "Anything else")}
CHANGED = {"it hurt": ("So it was sore.", "I tried and it hurt")}
#: Pictures of the pages, for whoever looks at them, where a folder is named.
PICTURES = os.environ.get("STUDIO_PICTURES")


def look(page: Any, name: str) -> None:
    if PICTURES:
        whole = page.evaluate("document.documentElement.scrollHeight") < 3000
        page.screenshot(path=str(Path(PICTURES) / f"{name}.png"), full_page=whole)


def sound(page: Any, name: str, faults: list[str]) -> None:
    """What axe finds is added to the faults; the page fits 320 pixels."""
    look(page, name)
    faults += faults_of(page)
    page.set_viewport_size({"width": 320, "height": 640})
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 320, (page.url, wide)
    look(page, f"{name}-narrow")
    page.set_viewport_size({"width": 1280, "height": 900})


@pytest.fixture
def trained(house: Path, cora: Browser, draft: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A draft with a branch, trained as it stands, beside what is live; its address."""
    add_branch(cora, draft)
    stand_in_for_training(house, draft)
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        digest = digest_of(one, found)
    open_workshop(monkeypatch, draft=1, digest=digest, live=LIVE, changed=CHANGED)
    return draft


def test_a_coach_tries_steps_back_and_says_something_else_by_keyboard_alone(
    address: str, enter: Callable[..., Any], trained: str
) -> None:
    page = enter("ann", Role.COACH)
    page.goto(f"{address}{trained}/try")
    press_to(page, "Begin")
    page.keyboard.press("Enter")
    page.wait_for_selector("#say")
    # The field has the focus: whoever tries goes on typing.
    assert page.evaluate("document.activeElement.id") == "text"
    for number, words in enumerate(("I went out", "it hurt", "never again"), start=1):
        page.keyboard.type(words)
        page.keyboard.press("Enter")
        page.wait_for_selector(f"text=Go back to here, message {number}: {words}")
    faults: list[str] = []
    page.keyboard.press("Shift+Tab")
    press_to(page, "Go back to here, message 2: it hurt", key="Shift+Tab")
    page.keyboard.press("Enter")
    press_to(page, "Say something else here")
    page.keyboard.press("Control+A")
    page.keyboard.type("It was fine")
    sound(page, "try", faults)
    press_to(page, "Say this, then the rest as before")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=message 3: never again")
    page.wait_for_selector("text=message 2: It was fine")
    assert page.get_by_text("They answer differently.").count() == 0
    press_to(page, "Go back to here, message 2: It was fine", key="Shift+Tab")
    page.keyboard.press("Enter")
    press_to(page, "Go on from just before this message")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=message 3: never again", state="detached")
    # A button of either side is pressed for both.
    page.get_by_role("button", name="Something else: press this for both").first.click()
    page.wait_for_selector("text=message 2: Something else")
    page.goto(f"{address}{trained}/try")
    page.click("text=Say an earlier try once more")
    sound(page, "try-again", faults)
    page.get_by_role("button", name=re.compile("^Say all 2 once more")).first.click()
    page.wait_for_selector("text=message 2: Something else")
    assert faults == []


def test_a_coach_sees_what_people_wrote_answered_differently_and_decides(
    address: str, enter: Callable[..., Any], trained: str, life: Callable[..., Life]
) -> None:
    for words in (["I went out", "my pal Jean came", "it hurt"], ["it hurt"], ["it was fine"]):
        somebody = life(agrees=False)
        with session() as one:
            grant(one, somebody.id, ConsentKind.REPLAY, "2026-11", now_utc())
        for said in words:
            somebody.says(said)
    page = enter("ann", Role.COACH)
    faults: list[str] = []
    page.goto(f"{address}{trained}/replay")
    sound(page, "replay-before", faults)
    press_to(page, "Say it all once more")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=3 chats were said once more")
    assert page.get_by_text("1 of 1 difference to decide about.").is_visible()
    sound(page, "replay", faults)
    press_to(page, "Accept difference 1")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Accepted by Ann")
    page.goto(f"{address}{trained}")
    assert page.get_by_text("answered differently: accept or reject").count() == 0
    assert faults == []


def test_a_coach_finds_a_story_without_a_test_on_the_map_and_writes_one(
    address: str, enter: Callable[..., Any], trained: str
) -> None:
    faults: list[str] = []
    for scheme in ("light", "dark"):
        page = enter(f"ann-{scheme}", Role.COACH, color_scheme=scheme)
        page.goto(f"{address}/studio/map?draft=1")
        sound(page, f"map-{scheme}", faults)
    press_to(page, "Map")
    box = page.locator('a[aria-label^="Check in:"]').get_attribute("aria-label")
    press_to(page, box, most=40)
    page.keyboard.press("Enter")
    page.wait_for_url("**subject**")
    page.goto(f"{address}/studio/map?draft=1&only=untested&subject={CHECK_IN}")
    press_to(page, "Write one for I tried and it hurt", most=200)
    page.keyboard.press("Enter")
    page.wait_for_selector("text=A test for “I tried and it hurt”")
    sound(page, "write-test", faults)
    press_to(page, "Message 1, meant as “I tried and it hurt”")
    page.keyboard.type("it wis sore")
    page.keyboard.press("Enter")
    page.wait_for_url("**subject**")
    assert page.get_by_text("Write one for I tried and it hurt").count() == 0
    assert faults == []


def test_a_coach_adds_a_question_by_keyboard_alone(
    address: str, enter: Callable[..., Any], trained: str
) -> None:
    page = enter("ann", Role.COACH)
    faults: list[str] = []
    page.goto(f"{address}/studio/questions?draft=1")
    sound(page, "questions", faults)
    press_to(page, "Add a question")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=A short name, for you and your colleagues")
    for label, typed in (
        ("A short name, for you and your colleagues", "What was good"),
        ("Which subject does it belong to?", "Check in"),
        ("How does the coach ask it? Three versions, one a line",
         "What was good about it?\nWhat went well this time?\nWhich part did you like?"),
        ("And if they ask why? One line (may stay empty)", "What went well is worth keeping."),
        ("How is it answered?", "One of some answers"),
        ("Answer 1", "The company"),
        ("After answer 1 the coach asks", "What would you like to do next"),
        ("Answer 2", "The fresh air"),
        ("After answer 2 the coach asks", "What would you like to do next"),
        ("After anything else the coach asks", "What would you like to do next"),
    ):  # fmt: skip
        press_to(page, label)
        page.keyboard.type(typed)
    page.wait_for_selector("text=Version 3")
    sound(page, "new-question", faults)
    press_to(page, "Add this question")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=1. What it changes")
    assert page.locator("#findings .fault").count() == 0
    page.goto(f"{address}/studio/question?name=what_was_good&draft=1")
    page.fill("#words_0", "the company\nthe folk")
    page.wait_for_selector("text=Kept at")
    sound(page, "question", faults)
    assert faults == []


def test_a_coach_adds_an_idea_and_says_what_a_word_means_by_keyboard_alone(
    address: str, enter: Callable[..., Any], trained: str
) -> None:
    page = enter("ann", Role.COACH)
    faults: list[str] = []
    page.goto(f"{address}/studio/ideas?draft=1")
    sound(page, "ideas", faults)
    press_to(page, "Sleep")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Ideas for sleep")
    press_to(page, "The idea", most=200)
    page.keyboard.type("a warm foot bath before bed")
    press_to(page, "Minutes it takes")
    page.keyboard.type("10")
    press_to(page, "Add this idea")
    sound(page, "ideas-of-sleep", faults)
    page.keyboard.press("Enter")
    page.wait_for_selector("summary:has-text('a warm foot bath before bed')")
    page.goto(f"{address}/studio/glossary?draft=1")
    press_to(page, "The word", most=200)
    page.keyboard.type("spoons")
    press_to(page, "What it means, in one plain sentence")
    page.keyboard.type("Spoons are the strength you have in a day.")
    sound(page, "glossary", faults)
    press_to(page, "Add this word")
    page.keyboard.press("Enter")
    page.wait_for_selector("summary:has-text('spoons')")
    page.goto(f"{address}{trained}")
    page.wait_for_selector("text=Ideas of the menu")
    assert page.locator("#findings .fault").count() == 0
    assert faults == []


def test_a_coach_sees_what_new_sentences_do_to_understanding(
    address: str, enter: Callable[..., Any], house: Path, trained: str, cora: Browser
) -> None:
    live = library_of(live_texts())
    path, listed = live.sentence_paths["find_service"], live.sentences["find_service"]
    send(cora, f"{trained}/sentences", path=path, piece="find_service",
         sentences="\n".join([*listed, "whaur's a guid wee choir"]))  # fmt: skip
    page = enter("ann", Role.COACH)
    faults: list[str] = []
    page.goto(f"{address}{trained}")
    press_to(page, "See what the sentences do", most=60)
    sound(page, "weighing-before", faults)
    with session() as one:
        mark = mark_of(live, library_with(one, one.get(Draft, 1), live_texts()))
    told = {
        "of": 3624, "before": 2280, "after": 2284, "by": [],
        "counts": {"better": 1, "worse": 1, "new": 1},
        "new": [{"sentence": "whaur's a guid wee choir", "meaning": "find_service",
                 "said": "out_of_scope"}],
        "better": [{"sentence": "lunch club", "meaning": "find_service", "said": "answer"}],
        "worse": [{"sentence": "a chair", "meaning": "tired", "said": "find_service"}],
    }  # fmt: skip
    place = house / "var" / "studio" / "weighed" / f"{mark}.json"
    place.parent.mkdir(parents=True)
    place.write_text(json.dumps(told), encoding="utf-8")
    page.goto(f"{address}{trained}")
    press_to(page, "1 sentence is no longer understood", most=60)
    page.keyboard.press("Enter")
    sound(page, "weighing", faults)
    assert page.get_by_text("2280 were understood before, and 2284 with yours").is_visible()
    assert faults == []
