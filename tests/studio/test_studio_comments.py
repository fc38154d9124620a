"""What reviewers wrote beside stories is found where coaches look for words."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from store.clock import now_utc
from store.consents import ConsentKind, withdraw
from store.engine import session
from store.review_marks import MarkKind, mark
from store.reviewers import reviewer_named
from tests.console.conftest import Browser, Life

HARM = "<script>alert(1)</script>"


@pytest.fixture
def chat(content: Path, pat: Browser) -> Callable[..., Life]:
    """A chat that one story answered, with marks of Pat's on it."""

    def made(*marks: tuple[MarkKind, str], agrees: bool = True, on: str = "said") -> Life:
        person = Life(agrees=agrees)
        at = {"said": person.says("I did it")}
        person.is_done("action_reflect", "They did it")
        at["heard"] = person.hears("What made it work?")
        person.says("my pal Isla")
        person.is_done("action_reflect", "Another story")
        with session() as one:
            reader = reviewer_named(one, "pat")
            assert reader is not None
            for kind, words in marks:
                mark(one, person.id, reader.id, kind, now_utc(), event_id=at[on], words=words)
        return person

    return made


def found(browser: Browser, words: str) -> str:
    page = browser.get("/studio", params={"words": words})
    assert page.status_code == 200
    part = re.search(r'<section aria-label="Found">(.*?)</section>', page.text, re.DOTALL)
    assert part is not None
    return part[1]


@pytest.mark.parametrize("on", ["said", "heard"])
def test_a_comment_on_a_story_is_found_with_the_story(
    cora: Browser, chat: Callable[..., Life], on: str
) -> None:
    chat((MarkKind.STORY, f"Too cheery for a small step {HARM}"), on=on)
    page = found(cora, "too CHEERY")
    assert "About the story" in page
    assert "Pat, " in page
    assert "story=They%20did%20it" in page
    assert "Another story" not in page
    assert HARM not in page


def test_it_is_found_by_the_name_of_its_story_too(cora: Browser, chat: Callable[..., Life]) -> None:
    chat((MarkKind.STORY, "Too long"))
    assert "Too long" in found(cora, "they did it")
    assert "Too long" not in found(cora, "it hurt")


def test_a_coach_sees_no_chat_and_no_note_about_a_person(
    cora: Browser, pat: Browser, chat: Callable[..., Life]
) -> None:
    person = chat(
        (MarkKind.STORY, "zebra one"), (MarkKind.NOTE, "zebra two"), (MarkKind.TAG, "zebra three"),
        (MarkKind.SECOND_OPINION, "zebra four"), (MarkKind.FLAG, "zebra five"),
    )  # fmt: skip
    page = found(cora, "zebra")
    assert re.findall(r"zebra \w+", page.replace("“zebra”", "")) == ["zebra one"]
    assert person.id not in page
    reads = found(pat, "zebra")
    assert reads.count(f'href="/people/{person.id}/turns/') == 5


def test_what_was_meant_is_found_in_plain_words(cora: Browser, chat: Callable[..., Life]) -> None:
    chat((MarkKind.MISUNDERSTOOD, "find_service"))
    assert "Misunderstood" in found(cora, "find service")


def test_marks_of_those_who_do_not_agree_are_found_by_nobody(
    cora: Browser, pat: Browser, chat: Callable[..., Life]
) -> None:
    hidden = chat((MarkKind.STORY, "a quagga"), agrees=False)
    left = chat((MarkKind.STORY, "a quagga too"))
    with session() as one:
        withdraw(one, left.id, ConsentKind.REVIEW, now_utc())
    for browser in (cora, pat):
        page = found(browser, "quagga")
        assert "no reviewer wrote it" in page
        assert hidden.id not in page


def test_signs_of_the_search_are_plain_letters(cora: Browser, chat: Callable[..., Life]) -> None:
    chat((MarkKind.STORY, "fits 100% of them"))
    assert "fits 100%" in found(cora, "100%")
    assert "no reviewer wrote it" in found(cora, "1%0_q")
