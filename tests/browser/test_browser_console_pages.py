"""Every page of the console's second part: by axe, at 320 pixels, at 400 % and in the dark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.browser.staged import a_stewards_desk, signed_in, stage
from tests.browser.test_browser_console import (
    CHROMIUM,
    address,
    browser,
    faults_of,
    press_to,
)

__all__ = ["address", "browser"]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (apt install chromium)"),
]


def test_every_page_passes_axe_fits_320_pixels_and_works_in_the_dark(
    address: str, browser: Any, house: Path
) -> None:
    shown = stage()
    brought = a_stewards_desk(shown.person)
    person = f"/people/{shown.person}"
    paths = (
        "/who-is-there", "/account", "/queue", "/items/1", person, f"{person}/reading",
        f"{person}/turns/{shown.turn}/test", "/tests", "/practice", "/practice/stairs",
        "/exemplars", "/agreement", "/for-you", "/learning", "/ready-replies", "/crisis-lines",
        "/outcomes", "/outcomes/month", "/account/second-factor", "/directory",
        "/directory/new", "/directory/gaps", "/directory/imports", "/directory/suggestions",
        "/directory/service?id=demo:x", "/directory/outcomes", f"/directory/imports/{brought}",
    )  # fmt: skip
    faults: list[str] = []
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        signed_in(page, address)
        for path in paths:
            page.goto(address + path)
            faults += faults_of(page)
            # 320 pixels are 1280 at 400 %.
            page.set_viewport_size({"width": 320, "height": 640})
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= 320, (path, wide)
            page.set_viewport_size({"width": 1280, "height": 900})
        context.close()
    assert faults == []


def test_an_alert_is_taken_answered_with_a_ready_reply_and_passed_on_by_keyboard(
    address: str, browser: Any, house: Path
) -> None:
    stage()
    page = browser.new_page()
    signed_in(page, address)
    page.goto(f"{address}/queue")
    press_to(page, "Thinking of ending their life")
    page.keyboard.press("Enter")
    page.wait_for_url("**/items/*")
    press_to(page, "Take this")
    page.keyboard.press("Enter")
    page.wait_for_selector("#words")
    press_to(page, "Or a ready reply")
    page.keyboard.press("ArrowDown")
    page.wait_for_function("document.getElementById('words').value !== ''")
    # The words are in the message, where they can be changed.
    assert page.input_value("#words") == "I am here until five."
    assert page.evaluate("document.activeElement.id") == "words"
    page.keyboard.type(" Shall we talk?")
    press_to(page, "Send")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Your message is on its way.")
    press_to(page, "Pass on to Bob")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Nobody yet")
    assert "Bob" in page.inner_text(".facts-list")


def test_a_second_reading_and_a_group_are_written_by_keyboard(
    address: str, browser: Any, house: Path
) -> None:
    shown = stage()
    page = browser.new_page()
    signed_in(page, address)
    page.goto(f"{address}/people/{shown.person}/reading")
    for question in ("heard", "own", "asked", "safe"):
        page.focus(f"input[name={question}]")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
    press_to(page, "Keep my answers")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=You differed on:")
    page.goto(f"{address}/directory/new")
    for field, value in (("Name", "Knitting"), ("Contact", "0131 496 0999")):
        press_to(page, field)
        page.keyboard.type(value)
    press_to(page, "Area")
    page.keyboard.type("Fife")
    press_to(page, "Add it")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=People are shown this.")


def test_a_steward_puts_in_a_group_counts_outcomes_and_reads_an_import_by_keyboard(
    address: str, browser: Any, house: Path
) -> None:
    a_stewards_desk(stage().person)
    page = browser.new_page()
    signed_in(page, address)
    page.goto(f"{address}/directory/suggestions")
    contact = "A telephone number, an e-mail address or a website"
    for field, value in (("Name", "Library knitters"), (contact, "0131 496 0999")):
        press_to(page, field)
        page.keyboard.press("Control+A")
        page.keyboard.type(value)
    press_to(page, "Put it in")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=None waits.")
    page.goto(f"{address}/directory/outcomes")
    assert "12 people told how it went" in page.inner_text("main")
    press_to(page, "Count it")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Counted now: most of 12.")
    page.goto(f"{address}/directory/imports")
    page.focus("tbody a")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=ring Joan")
    press_to(page, "1 left out")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Each that was left out")
