"""The question bank by form: words for an answer, and a new question, without a line of YAML."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.studio.checking import check
from console.studio.drafts import library_with
from console.studio.in_place import live_texts
from console.studio.library import QUESTIONS, Library, library_of
from console.studio.places import texts_in
from console.studio.question_bank import with_choices
from console.studio.yaml_text import Broken, piece_named, read, shown
from store.clock import now_utc
from store.engine import session
from store.studio import Draft, DraftFile
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, ROOT, send

THREE = "What was good about it?\nWhat went well this time?\nWhich part of it did you like?"


def drafted() -> Library:
    with session() as one:
        return library_with(one, one.get(Draft, 1), live_texts())


def says_of(library: Library, live: Library) -> list[tuple[str, str]]:
    return [(one.level, one.sentence) for one in check(live, library, [], now_utc().date())]


def add_question(cora: Browser, draft: str, **other: Any) -> Any:
    fields = {
        "title": "What was good", "path": CHECK_IN, "kind": "open", "versions": THREE,
        "otherwise": "utter_ask_next", "why": "What went well is worth doing again.",
    }  # fmt: skip
    return send(cora, f"{draft}/question", **{**fields, **other})


def test_a_coach_adds_words_that_mean_an_answer(cora: Browser, draft: str) -> None:
    page = unescape(cora.get("/studio/questions?draft=1").text)
    assert "Readiness" in page
    form = unescape(cora.get("/studio/question?name=fix&draft=1").text)
    assert "“Make it smaller”: words that mean it" in form
    words = "make it smaller\nwee-er\nA Bit  Less"
    kept = send(cora, f"{draft}/answers", path=QUESTIONS, piece="fix", label_0="smaller",
                words_0=words)  # fmt: skip
    assert "Kept at" in kept.text
    with session() as one:
        (file,) = one.query(DraftFile).all()
        before, after = file.base_text.splitlines(), file.text.splitlines()
    # That line and no other: comments, order and layout are as they were.
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        (next(line for line in before if "sort what's" not in line and "shrink it" in line),
         '    smaller: ["make it smaller", "wee-er", "a bit less"]')
    ]  # fmt: skip
    assert drafted().questions["fix"]["choices"]["sort_out"]


def test_a_word_that_means_two_answers_or_takes_from_danger_is_pointed_at(
    cora: Browser, draft: str
) -> None:
    live = library_of(live_texts())
    for words, told in (
        ("smaller\nin the way", "It can mean only one."),
        ("smaller\ni want to kill myself", "tells of danger"),
        ("smaller\nstop", "always means “stop”"),
    ):
        send(cora, f"{draft}/answers", path=QUESTIONS, piece="fix", label_0="smaller",
             words_0=words)  # fmt: skip
        assert any(told in sentence for _, sentence in says_of(drafted(), live)), told


def test_an_answer_without_words_is_kept_apart_and_questions_about_danger_stay(
    cora: Browser, draft: str
) -> None:
    empty = send(cora, f"{draft}/answers", path=QUESTIONS, piece="fix", label_0="smaller",
                 words_0=" ")  # fmt: skip
    assert "Each answer needs at least one word" in empty.text
    for name in ("consent", "safe", "delete_sure"):
        refused = send(cora, f"{draft}/answers", path=QUESTIONS, piece=name, label_0="yes",
                       words_0="aye")  # fmt: skip
        assert refused.status_code == 403
        page = unescape(cora.get(f"/studio/question?name={name}").text)
        assert "it can't be changed here" in page
        assert "docs/" not in page
    assert "it stays as it is" in cora.get("/studio/questions").text


def test_a_coach_asks_something_new_in_their_own_words(cora: Browser, draft: str) -> None:
    assert add_question(cora, draft).status_code == 303
    library = drafted()
    assert library.questions["what_was_good"] == {"kind": "open", "why": "utter_why_what_was_good"}
    assert library.question_line("what_was_good") == "What was good about it?"
    assert "what_was_good" in (library.values["asked"] or set())
    (story,) = [one for one in library.stories if one.asked == "what_was_good"]
    assert story.path == CHECK_IN
    assert [one for one in says_of(library, library_of(live_texts())) if one[0] != "look"] == []
    assert "What was good: whatever they say" in cora.get("/studio/map?draft=1&only=lost").text
    # And a branch can lead there.
    form = f"{draft}/branch?path={CHECK_IN}&question=how_did_it_go"
    assert "What was good about it?" in unescape(cora.get(form).text)


def test_a_coach_asks_with_answers_to_choose_from(cora: Browser, draft: str) -> None:
    answers = {
        "answer_0": "The company", "onward_0": "utter_ask_next", "answer_1": "The fresh air",
        "onward_1": "utter_ask_idea", "answer_2": "", "onward_2": "",
    }  # fmt: skip
    assert add_question(cora, draft, kind="choice", why="", **answers).status_code == 303
    library = drafted()
    assert library.questions["what_was_good"]["choices"] == {
        "the_company": ["the company"], "the_fresh_air": ["the fresh air"]
    }  # fmt: skip
    assert library.means("what_was_good", "the_company")[0] == "The company"
    led = {one.answer: one.steps[-1] for one in library.stories if one.asked == "what_was_good"}
    assert set(led) == {None, "the_company", "the_fresh_air"}
    assert [one for one in says_of(library, library_of(live_texts())) if one[0] != "look"] == []


def test_a_coach_asks_yes_or_no(cora: Browser, draft: str) -> None:
    led = {"onward_0": "utter_ask_next", "onward_1": "utter_ask_idea"}
    blank = {"answer_0": "", "answer_1": ""}
    assert add_question(cora, draft, kind="yes_no", **led, **blank).status_code == 303
    library = drafted()
    assert library.questions["what_was_good"]["kind"] == "yes_no"
    answers = {one.answer for one in library.stories if one.asked == "what_was_good"}
    assert answers == {None, "yes", "no"}
    assert library.values["answer"] == library_of(live_texts()).values["answer"]
    assert [one for one in says_of(library, library_of(live_texts())) if one[0] != "look"] == []


@pytest.mark.parametrize(
    ("wrong", "told"),
    [({"title": "open"}, "is there already"), ({"versions": "Tell me more."}, "question mark"),
     ({"kind": "choice"}, "2 to 5 answers"), ({"otherwise": "utter_ask_nowhere"}, "anything else"),
     ({"kind": "ruler"}, "how it is answered"), ({"title": " "}, "short name"),
     ({"path": "data/rules/always.yml"}, "Choose a subject")],
)  # fmt: skip
def test_what_is_missing_is_said_and_nothing_is_added(
    cora: Browser, draft: str, wrong: dict[str, str], told: str
) -> None:
    answer = add_question(cora, draft, **wrong)
    assert answer.status_code == 400
    assert told in unescape(answer.text)
    with session() as one:
        assert one.query(DraftFile).count() == 0


WORDS = st.lists(st.text(max_size=30), min_size=1, max_size=4)
PIECE = piece_named(QUESTIONS, dict(texts_in(ROOT))[QUESTIONS], "fix")


@settings(max_examples=60, deadline=None)
@given(smaller=WORDS, other=WORDS)
def test_whatever_is_typed_is_plain_words_or_refused(smaller: list[str], other: list[str]) -> None:
    assert PIECE is not None
    try:
        changed = with_choices(shown(PIECE), {"smaller": smaller, "leave_it": other})
    except Broken:
        return
    row = read(changed)["fix"]
    assert row["choices"]["sort_out"] == read(shown(PIECE))["fix"]["choices"]["sort_out"]
    assert all(isinstance(word, str) for words in row["choices"].values() for word in words)
