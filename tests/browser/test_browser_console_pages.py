"""Every page of the console's second part: by axe, at 320 pixels, at 400 % and in the dark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.browser.staged import signed_in, stage
from tests.browser.test_browser_console import CHROMIUM, address, browser, faults_of

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
    person = f"/people/{shown.person}"
    paths = (
        "/who-is-there", "/account", "/queue", "/items/1", person, f"{person}/reading",
        f"{person}/turns/{shown.turn}/test", "/tests", "/practice", "/practice/stairs",
        "/exemplars", "/agreement", "/for-you", "/learning", "/ready-replies", "/crisis-lines",
        "/outcomes", "/outcomes/month", "/account/second-factor", "/directory",
        "/directory/new", "/directory/gaps", "/directory/imports", "/directory/suggestions",
        "/directory/service?id=demo:x",
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
