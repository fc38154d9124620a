"""The console in a real Chromium: the main task by keyboard alone, narrow, dark, and by axe.

Skipped with a reason where Debian's chromium is not installed: browsers are never fetched.
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from cli.ports import any_free
from console.first_run import first_link
from store.clock import now_utc
from store.engine import session
from store.handovers import ask_for_human
from store.reviewers import Role, give_roles, reviewer_named
from store.settings import settings
from tests.console.conftest import PASSWORD, Life

CHROMIUM = shutil.which("chromium")
#: Milliseconds.
WAITS = 60_000
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
pytestmark = [
    pytest.mark.slow,
    # A browser on a busy machine takes its time; how fast pages are is no matter of these tests.
    pytest.mark.timeout(900),
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (apt install chromium)"),
]


@pytest.fixture
def address(house: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A console that serves on a port of its own."""
    from console.app import made

    port = any_free()
    monkeypatch.setenv("CONSOLE_PORT", str(port))
    settings.cache_clear()
    server = uvicorn.Server(
        uvicorn.Config(made(), port=port, ws="none", log_level="error", timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(timeout=5)


@pytest.fixture
def browser() -> Iterator[Any]:
    """A Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield Patient(made)
        made.close()


class Patient:
    """A browser whose pages wait for as long as a busy machine needs."""

    def __init__(self, browser: Any) -> None:
        self._browser = browser

    def new_context(self, **how: Any) -> Any:
        """A window of its own."""
        context = self._browser.new_context(**how)
        context.set_default_timeout(WAITS)
        return context

    def new_page(self) -> Any:
        """A page in a window of its own."""
        return self.new_context().new_page()


def press_to(page: Any, name: str, key: str = "Tab", most: int = 80) -> None:
    """Press Tab until whatever has this name has the focus; fail where it never does."""
    said = "el => (el.labels?.[0]?.textContent || el.getAttribute('aria-label') || el.textContent)"
    for _ in range(most):
        page.keyboard.press(key)
        focused = page.evaluate(f"() => ({said})(document.activeElement)") or ""
        if " ".join(focused.split()).endswith(name):
            return
    raise AssertionError(f"The keyboard never reaches “{name}”.")


def faults_of(page: Any) -> list[str]:
    """What axe finds against WCAG 2.2 A and AA."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": WCAG}}).response
    return [
        f"{page.url}: {one['id']}: {one['nodes'][0]['html'][:200]}" for one in found["violations"]
    ]


def without_a_script(browser: Any) -> Any:
    """A page of the first administrator, Ann, in a browser that runs no script."""
    with session() as one:
        link = first_link(one, now_utc())
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(str(link))
    page.fill("#first_name", "Ann")
    page.fill("#name", "ann")
    page.fill("#password", PASSWORD)
    page.click("main button")
    return page


def test_from_the_first_link_to_a_reply_by_keyboard_alone(
    address: str, browser: Any, life: Callable[..., Life], gathered: Callable[[], None]
) -> None:
    # Not agreed to be read: so nothing but the alert waits.
    person = life(agrees=False)
    person.says("I cannot go on")
    person.alarms()
    gathered()
    with session() as one:
        link = first_link(one, now_utc())
    page = browser.new_page()
    page.goto(str(link))
    for field, value in (("First name", "Ann"), ("Name to sign in with", "ann")):
        press_to(page, field)
        page.keyboard.type(value)
    press_to(page, "Password")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/queue")
    press_to(page, "Thinking of ending their life")
    page.keyboard.press("Enter")
    page.wait_for_url("**/items/*")
    press_to(page, "Take this")
    page.keyboard.press("Enter")
    page.wait_for_selector("#words")
    press_to(page, "Your message")
    page.keyboard.type("I read that you cannot go on. I am here.")
    press_to(page, "Send")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Your message is on its way.")
    press_to(page, "Done")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Nothing is waiting here.")
    with session() as one:
        from store.outbox import OutboxMessage

        (sent,) = one.query(OutboxMessage).all()
    assert sent.payload["text"].startswith("I read that you cannot go on.")


def test_every_page_passes_axe_fits_320_pixels_and_works_in_the_dark(
    address: str, browser: Any, life: Callable[..., Life], gathered: Callable[[], None]
) -> None:
    person = life()
    number = person.says("my pal jean helps with the stairs", {"talk": "change"})
    person.hears("A hand from a pal helps.")
    person.alarms()
    with session() as one:
        ask_for_human(one, person.id, now_utc(), now_utc())
        link = first_link(one, now_utc())
    gathered()
    faults: list[str] = []
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        if scheme == "light":
            page.goto(str(link))
            faults += faults_of(page)
            page.fill("#first_name", "Ann")
            page.fill("#name", "ann")
            page.fill("#password", PASSWORD)
            page.click("main button")
            with session() as one:
                ann = reviewer_named(one, "ann")
                assert ann is not None
                give_roles(one, ann, list(Role))
        else:
            page.goto(f"{address}/sign-in")
            faults += faults_of(page)
            page.fill("#name", "ann")
            page.fill("#password", PASSWORD)
            page.click("main button")
        for path in (
            "/queue", "/items/1", "/conversations", f"/people/{person.id}",
            f"/people/{person.id}/turns/{number}", "/suggestions", "/crisis-lines", "/team",
            "/audit", "/account", "/items/999",
        ):  # fmt: skip
            page.goto(address + path)
            faults += faults_of(page)
            page.set_viewport_size({"width": 320, "height": 640})
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= 320, (path, wide)
            page.set_viewport_size({"width": 1280, "height": 900})
        context.close()
    assert faults == []


def test_a_browser_that_goes_offline_in_mid_note_loses_nothing(
    address: str, browser: Any, life: Callable[..., Life]
) -> None:
    person = life()
    person.says("hello")
    with session() as one:
        link = first_link(one, now_utc())
    context = browser.new_context()
    page = context.new_page()
    page.goto(str(link))
    page.fill("#first_name", "Ann")
    page.fill("#name", "ann")
    page.fill("#password", PASSWORD)
    page.click("main button")
    page.goto(f"{address}/people/{person.id}")
    page.fill("#note", "rang back, all well")
    context.set_offline(True)
    page.click("text=Keep the note")
    page.wait_for_selector("text=the connection is gone")
    assert page.input_value("#note") == "rang back, all well"
    context.set_offline(False)
    page.reload()
    assert page.input_value("#note") == "rang back, all well"
    page.click("text=Keep the note")
    page.wait_for_selector(".marked:has-text('rang back, all well')")
    assert page.input_value("#note") == ""


def test_every_page_can_be_read_without_a_script(
    address: str, browser: Any, life: Callable[..., Life], gathered: Callable[[], None]
) -> None:
    person = life()
    number = person.says("my knees", {"talk": "change"})
    gathered()
    page = without_a_script(browser)
    page.goto(f"{address}/people/{person.id}")
    page.click("text=What was understood")
    assert page.url.endswith(f"/turns/{number}")
    assert "leaning towards a change" in page.inner_text("main")


def test_each_act_is_said_and_has_the_focus_and_what_was_typed_goes_along_to_the_live_chat(
    address: str, browser: Any, life: Callable[..., Life], gathered: Callable[[], None]
) -> None:
    person = life()
    for number in range(12):
        person.says(f"a line of an evening, the number {number}")
    person.alarms()
    gathered()
    with session() as one:
        link = first_link(one, now_utc())
    page = browser.new_page()
    page.goto(str(link))
    page.fill("#first_name", "Ann")
    page.fill("#name", "ann")
    page.fill("#password", PASSWORD)
    page.click("main button")
    page.goto(f"{address}/items/1")
    page.click("text=Take this")
    page.wait_for_selector("#said:focus")
    assert page.inner_text("#said").startswith("This is yours now.")
    page.fill("#words", "I am here, Bob.")
    page.click("text=Take over the chat")
    page.wait_for_url("**/live")
    assert page.input_value("#words") == "I am here, Bob."
    assert page.evaluate("document.activeElement.id") == "words"
    person._at = now_utc()
    person.says("I have took some already")
    person.alarms("overdose_or_poisoning")
    page.wait_for_selector("#lines .alarm")
    faults = faults_of(page)
    page.emulate_media(color_scheme="dark")
    faults += faults_of(page)
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.click("text=Send")
    page.wait_for_selector("#lines .said.human")
    assert page.evaluate("document.activeElement.id") == "words"
    assert page.input_value("#words") == ""
    page.fill("#handnote", "She rings 999. @nobody please look.")
    page.click("button:has-text('Hand back')")
    page.wait_for_selector("#said:focus")
    assert "Nobody here is called “nobody”" in page.inner_text("#said")
    assert "She rings 999" in page.inner_text("main")
    faults += faults_of(page)
    assert faults == []


def test_what_an_act_did_is_said_and_has_the_focus_without_a_script(
    address: str, browser: Any, life: Callable[..., Life], gathered: Callable[[], None]
) -> None:
    person = life()
    person.says("my knees")
    person.alarms()
    gathered()
    page = without_a_script(browser)
    page.goto(f"{address}/items/1")
    page.click("text=Take this")
    assert page.url.endswith("#said")
    assert page.locator("#said:focus").count() == 1
