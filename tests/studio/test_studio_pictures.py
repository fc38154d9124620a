"""The ten pictures of the coaches' guide, taken of the pages as they are.

    COACH_PICTURES=docs/pictures .venv/bin/python -m pytest tests/studio/test_studio_pictures.py

takes them anew; without the variable they go to a temporary folder.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from console.studio.drafts import digest_of
from console.studio.in_place import carry_out
from store.clock import now_utc
from store.consents import ConsentKind, grant
from store.engine import session
from store.reviewers import Role
from store.studio import Draft
from tests.browser.test_browser_console import CHROMIUM, address, browser
from tests.console.conftest import Browser, Life, life
from tests.studio.conftest import CHECK_IN, add_branch, send, stand_in_for_training
from tests.studio.test_studio_browser import enter
from tests.studio.workshop_stand_in import StandIn, open_workshop

__all__ = ["address", "browser", "enter", "life"]
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide-for-coaches.md"
PICTURES = (
    "studio-1-stories", "studio-2-draft", "studio-3-subject", "studio-4-branch", "studio-5-check",
    "studio-6-steps", "studio-7-try", "studio-8-replay", "studio-9-approval",
    "studio-10-released",
)  # fmt: skip
LIVE = {"had a go and it hurt": ("That is hard.", "It hurt or they were unwell")}
CHANGED = {"had a go and it hurt": ("You gave it a go, and it hurt.", "I tried and it hurt")}
WIDE = 1100


def taken(page: Any, folder: Path, name: str, high: int, of: str | None = None) -> None:
    """A picture of the page, from a place on it."""
    page.set_viewport_size({"width": WIDE, "height": high})
    if of is not None:
        page.eval_on_selector(of, "el => el.scrollIntoView()")
    page.screenshot(path=str(folder / f"{name}.png"))
    assert (folder / f"{name}.png").stat().st_size > 10_000


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (apt install chromium)")
def test_each_picture_of_the_guide_can_be_taken(
    address: str, enter: Callable[..., Any], house: Path, cora: Browser, pat: Browser, draft: str,
    life: Callable[..., Life], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    folder = Path(os.environ.get("COACH_PICTURES") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    page = enter("ann", Role.COACH, color_scheme="light")
    page.goto(f"{address}/studio")
    taken(page, folder, "studio-1-stories", 820)
    page.goto(address + draft)
    taken(page, folder, "studio-2-draft", 760)
    page.goto(f"{address}/studio/subject?path={CHECK_IN}&draft=1")
    taken(page, folder, "studio-3-subject", 820)
    page.goto(f"{address}{draft}/branch?path={CHECK_IN}&question=how_did_it_go")
    page.fill("#title", "I tried and it hurt")
    page.fill(
        "#sentences", "I tried and it hurt\nI gave it a go but it was sore\ndid try. it hurt."
    )
    page.fill("#versions", "You gave it a go, and it hurt.\nSo you tried, and it was sore.")
    page.wait_for_selector("text=Version 2")
    taken(page, folder, "studio-4-branch", 980)
    assert add_branch(cora, draft, onward="utter_ask_next").status_code == 303
    page.goto(address + draft)
    taken(page, folder, "studio-5-check", 250, "#check")
    send(cora, f"{draft}/step", path=CHECK_IN, piece="I tried and it hurt", at="4",
         kind="question", value="utter_ask_flare")  # fmt: skip
    page.goto(f"{address}{draft}/story?path={CHECK_IN}&story=I+tried+and+it+hurt")
    taken(page, folder, "studio-6-steps", 900)
    send(cora, f"{draft}/line", path="domain/wording/check_in.yml", piece="utter_had_enough",
         version_0="You have had enough of being asked.",
         version_1="It sounds as if I'm one more thing on your back.",
         version_2="You're tired of my questions, and that's fair.")  # fmt: skip
    stand_in_for_training(house, draft)
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        digest = digest_of(one, found)
    shop = open_workshop(monkeypatch, draft=1, digest=digest, live=LIVE, changed=CHANGED)
    monkeypatch.setattr(StandIn, "counts", False)
    assert shop.bench.job is not None
    page.goto(f"{address}{draft}/try")
    page.click("#begin button")
    page.wait_for_selector("#say")
    page.fill("#text", "had a go and it hurt")
    page.press("#text", "Enter")
    page.wait_for_selector("text=They answer differently.")
    page.click("text=Go back to here")
    taken(page, folder, "studio-7-try", 760, "#begin")
    for _ in range(3):
        somebody = life(agrees=False)
        with session() as one:
            grant(one, somebody.id, ConsentKind.REPLAY, "2026-11", now_utc())
        somebody.says("had a go and it hurt")
    page.goto(f"{address}{draft}/replay")
    page.click("text=Say it all once more")
    page.wait_for_selector("text=3 chats were said once more")
    taken(page, folder, "studio-8-replay", 980)
    page.click("text=Accept")
    page.wait_for_selector("text=Accepted by Ann")
    send(
        cora, f"{draft}/ask", note="Who was hurt by trying is heard, and asked about danger signs."
    )
    theirs = enter("pam", Role.PEER, color_scheme="light")
    theirs.goto(address + draft)
    taken(theirs, folder, "studio-9-approval", 900, "h2")
    assert send(pat, f"{draft}/verdict", verdict="approve").status_code == 303
    assert send(cora, f"{draft}/release").status_code == 303
    assert carry_out() is None
    page.goto(f"{address}/studio/releases")
    taken(page, folder, "studio-10-released", 460)


def test_the_guide_shows_every_picture_and_no_other() -> None:
    shown = re.findall(r"!\[[^\]]{10,}\]\(pictures/([\w-]+)\.png\)", GUIDE.read_text("utf-8"))
    assert tuple(shown) == PICTURES
    for name in shown:
        assert (GUIDE.parent / "pictures" / f"{name}.png").is_file()
