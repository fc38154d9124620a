"""What an act did is said once, on the next page, to whoever did it."""

from __future__ import annotations

from collections.abc import Callable

from console.said import SAID, opened, sealed
from tests.console.conftest import Browser, Life


def test_a_sentence_is_opened_by_the_sign_in_that_sealed_it_alone() -> None:
    kept = sealed("Done: “alert” 025afd60.", "mine")
    assert opened(kept, "mine") == "Done: “alert” 025afd60."
    assert opened(kept, "another's") is None
    assert opened(kept[:-1], "mine") is None
    assert opened("no seal", "mine") is None
    held, _, _ = sealed("x", "mine").partition(".")
    assert opened(f"{held}.{sealed('y', 'mine').partition('.')[2]}", "mine") is None


def test_it_is_said_once_and_a_part_of_a_page_takes_nothing_away(
    ann: Browser, life: Callable[..., Life], gathered: Callable[[], None]
) -> None:
    person = life()
    person.says("hello")
    person.alarms()
    gathered()
    gone = ann.form("/items/1/claim")
    assert gone.headers["location"] == "/items/1#said"
    ann.get("/queue", headers={"HX-Request": "true"})
    assert 'id="said"' in ann.get("/items/1").text
    assert 'id="said"' not in ann.get("/items/1").text


def test_a_cookie_that_nobody_sealed_says_nothing(ann: Browser) -> None:
    ann.cookies.set(SAID, sealed("Ring 0900 123", "guessed"))
    assert "0900" not in ann.get("/queue").text
