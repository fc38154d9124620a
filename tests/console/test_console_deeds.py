"""Who did what, in words: every deed, and no code beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from console.deed_words import DEEDS, deed_said, detail_said
from store.audit import Deed
from tests.console.conftest import Browser, Life


def test_every_deed_is_said_in_words_of_its_own() -> None:
    assert set(DEEDS) == set(Deed)
    assert len(set(DEEDS.values())) == len(DEEDS)
    assert all("_" not in deed_said(deed) for deed in Deed)


@pytest.mark.parametrize(
    ("deed", "detail", "said"),
    [
        (Deed.CLAIMED, "item 2, alert", "alert, number 2"),
        (Deed.PASSED_ON, "item 2, alert, to bob", "alert, number 2, to bob"),
        (Deed.MARKED, "misunderstood on turn 9", "misunderstood, on message 9"),
        (Deed.MARKED, "took back second_opinion", "taken back: second opinion, please"),
        (Deed.SUGGESTED, "share_problem",
         "a sentence that means: They were telling what is hard for them"),
        (Deed.UNMASKED, "turn 7: for the ambulance", "message 7: for the ambulance"),
        (Deed.EXPORTED, "own learning log", "own learning log"),
        (Deed.SIGNED_IN, None, ""),
    ],
)  # fmt: skip
def test_what_is_kept_beside_it_is_said_in_words(deed: Deed, detail: str, said: str) -> None:
    assert detail_said(deed, detail) == said


def test_the_page_shows_no_code(
    ann: Browser, cath: Browser, life: Callable[..., Life], gathered: Callable[[], None]
) -> None:
    person = life()
    number = person.says("hello")
    person.alarms()
    gathered()
    ann.form("/items/1/claim")
    ann.form(f"/people/{person.id}/turns/{number}/marks", kind="misunderstood",
             meaning="share_problem", words="it is all on top of me")  # fmt: skip
    page = cath.get("/audit").text
    assert "took something up" in page
    assert "alert, number 1" in page
    for code in ("took_over", "claimed", "share_problem", "item 1, alert"):
        assert f"<td>{code}" not in page, code
