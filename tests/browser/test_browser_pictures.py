"""The pictures of the guide, taken of the pages as they are.

    COACH_PICTURES=docs/pictures .venv/bin/python -m pytest tests/browser/test_browser_pictures.py

takes them anew; without the variable they go to a temporary folder.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.staged import signed_in, stage
from tests.browser.test_browser_console import CHROMIUM, address, browser

__all__ = ["address", "browser"]
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide-for-peer-support-workers.md"
#: What a picture is called, the page, and how much of it is shown (pixels).
PICTURES = {
    "queue": ("/queue", 900),
    "alert": ("/items/1", 860),
    "conversation": ("PERSON", 860),
    "turn": ("PERSON/turns/TURN", 1000),
    "who-is-there": ("/who-is-there", 900),
    "second-reading": ("PERSON/reading", 800),
    "outcomes": ("/outcomes", 900),
}
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (apt install chromium)"),
]


def test_each_picture_of_the_guide_can_be_taken(
    address: str, browser: Any, house: Path, tmp_path: Path
) -> None:
    folder = Path(os.environ.get("COACH_PICTURES") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    shown = stage()
    page = browser.new_context(viewport={"width": 1100, "height": 800}).new_page()
    signed_in(page, address)
    for name, (path, height) in PICTURES.items():
        here = path.replace("PERSON", f"/people/{shown.person}").replace("TURN", str(shown.turn))
        assert page.goto(address + here).status == 200
        page.set_viewport_size({"width": 1100, "height": height})
        page.screenshot(path=str(folder / f"{name}.png"))
        assert (folder / f"{name}.png").stat().st_size > 10_000


def test_the_guide_shows_every_picture_and_no_other() -> None:
    shown = re.findall(r"!\[[^\]]{10,}\]\(pictures/([\w-]+)\.png\)", GUIDE.read_text("utf-8"))
    assert sorted(shown) == sorted(PICTURES)
    for name in shown:
        assert (GUIDE.parent / "pictures" / f"{name}.png").is_file()
