"""The console's own words are plain too: no jargon, British, and no codes on a first screen.

What people and services wrote is not the console's; the pages are looked at with as little of that
in them as makes each part of a page show.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from statistics import mean

import pytest

from coaching.lint import Fault, Line, Rule, lint
from coaching.miti import Code
from coaching.reading_age import grade
from store.clock import now_utc
from store.engine import session
from store.handovers import ask_for_human
from store.reviewers import Role
from tests.console.conftest import Browser, Life

WORDS_OF_ITS_OWN = (Rule.JARGON, Rule.SPELLING)
BLOCKS = {"p", "h1", "h2", "h3", "li", "label", "button", "a", "option", "th", "dt", "legend",
          "summary", "figcaption", "caption"}  # fmt: skip
FIRST = "/queue"
PAGES = (
    FIRST, "/queue?show=done", "/conversations", "/for-you", "/learning", "/practice",
    "/practice/stairs", "/exemplars", "/ready-replies", "/suggestions", "/tests", "/who-is-there",
    "/crisis-lines", "/outcomes", "/account", "/account/second-factor", "/team", "/audit",
    "/agreement", "/directory", "/directory/new", "/directory/gaps", "/directory/imports",
    "/directory/suggestions", "/directory/outcomes", "/studio", "/studio/releases",
)  # fmt: skip
#: "Sign in refused" is what the console did, and says nothing of a person.
A_DEED = ("/audit", Rule.JARGON)
#: A reading grade of secondary school's first years; the coach's own lines keep to 5.
GRADE = 7.0


class Shown(HTMLParser):
    """The words of a page, block by block, as somebody sees them; quotes and code are not ours."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = [""]
        self._skip = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._skip += tag in {"script", "style", "code", "blockquote", "svg", "td", "dd", "title"}
        if tag in BLOCKS:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        self._skip -= tag in {"script", "style", "code", "blockquote", "svg", "td", "dd", "title"}
        if tag in BLOCKS:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        if not self._skip:
            self.blocks[-1] += data


def words_of(browser: Browser, path: str) -> list[str]:
    answer = browser.get(path)
    assert answer.status_code == 200, path
    shown = Shown()
    shown.feed(answer.text)
    blocks = [re.sub(r"\s+", " ", block).strip() for block in shown.blocks]
    return [block for block in blocks if re.search(r"[a-z]{2}", block)]


@pytest.fixture
def all_of(visit: Callable[..., Browser], life: Callable[..., Life]) -> Browser:
    """Somebody with every role, and a little work to see."""
    person = life()
    person.hears("Hello.")
    person.says("hello")
    person.alarms()
    with session() as one:
        ask_for_human(one, person.id, now_utc(), now_utc())
    return visit("zed", *Role)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_speaks_jargon_and_each_can_be_read(all_of: Browser, path: str) -> None:
    said = words_of(all_of, path)
    assert len(said) > 5
    faults: list[Fault] = [
        fault
        for words in said
        for fault in lint(Line(path, words, ("NONE",)))
        if fault.rule in WORDS_OF_ITS_OWN and (path, fault.rule) != A_DEED
    ]
    assert [str(fault) for fault in faults] == []
    sentences = [words for words in said if len(words.split()) >= 6]
    if len(sentences) >= 3:
        assert mean(grade(words) for words in sentences) <= GRADE, sentences


def test_a_reviewers_first_screen_holds_no_codes(
    ann: Browser, life: Callable[..., Life], gathered: Callable[[], None]
) -> None:
    person = life()
    person.hears("What would you like?", "utter_ask_open")
    person.says("hello")
    person.is_done("action_not_understood", "Something")
    person.alarms("suicide_thoughts")
    gathered()
    shown = Shown()
    shown.feed(ann.get(FIRST).text)
    text = " ".join(shown.blocks)
    assert "Thinking of ending their life" in text
    assert not re.search(r"\b(?:utter|action|nlu|EXTERNAL)_\w+|\w+_\w+", text)
    for code in Code:
        assert not re.search(rf"(?<![\w]){re.escape(code.name)}(?![\w])", text), code
