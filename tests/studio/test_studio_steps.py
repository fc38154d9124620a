"""Steps of a story by form: moved, changed, taken out, added; no comment and no order is lost."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
import yaml
from tables import for_every_row

from console.studio.library import library_of
from console.studio.places import texts_in
from console.studio.step_words import (
    KINDS,
    asked_before,
    choice_of,
    choices,
    fitting,
    kind_of,
    told,
    value_of,
    without_a_story,
)
from console.studio.story_steps import (
    Kind,
    Turn,
    changed,
    moved,
    notes_in,
    put_in,
    taken_out,
    turns_in,
)
from console.studio.yaml_text import Broken, pieces, read, shown
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, ROOT, send
from tests.studio.test_studio_drafts import gone, texts

TEXTS = dict(texts_in(ROOT))
LIBRARY = library_of(TEXTS)
STORIES = [
    (path, piece.name, shown(piece))
    for path in TEXTS
    if path.startswith(("data/stories/", "data/rules/"))
    for piece in pieces(path, TEXTS[path])
]
NAME = "They did more than planned"
NOTED = """- story: S  # who
  # above all
  steps:
  # one
  - slot_was_set:  # end of line
    - asked: next
  - intent: answer  # said
  - slot_was_set:
    - route: evoke
    # which
    - answer: "yes"  # that one

  # two
  - action: utter_b # b'c
  # tail
"""


def rows(piece: str) -> list[object]:
    said = read(piece)[0]
    return list(said["steps"])


@pytest.mark.slow
@for_every_row(("path", "name", "piece"), STORIES)
def test_every_story_is_listed_and_no_change_loses_a_letter(
    path: str, name: str, piece: str
) -> None:
    turns = turns_in(piece)
    assert [turn.first for turn in turns[1:]] == [turn.end for turn in turns[:-1]]
    for place, turn in enumerate(turns):
        assert changed(piece, place, turn) == piece
        if place:
            assert moved(moved(piece, place, -1), place - 1, 1) == piece
        more = put_in(piece, place, Turn(Kind.DOES, "utter_menu"))
        assert len(rows(more)) == len(rows(piece)) + 1
        assert taken_out(more, place) == piece


@for_every_row(("path", "name", "piece"), STORIES)
def test_every_step_is_told_in_words_and_can_be_chosen_again(
    path: str, name: str, piece: str
) -> None:
    turns = turns_in(piece)
    for place, one in enumerate(told(LIBRARY, turns)):
        assert one.words
        assert not re.search(r"\b(?:utter|action)_", one.words), one.words
        kind = kind_of(LIBRARY, turns[place])
        asked = asked_before(turns, place)
        same = choice_of(LIBRARY, kind, value_of(turns[place]), asked)
        assert same.words in one.words


def test_the_numbers_of_a_story_are_those_of_its_list() -> None:
    for path, name, piece in STORIES:
        story = LIBRARY.story(path, name)
        assert story is not None
        assert story.numbers[-1] == len(turns_in(piece))


def test_notes_go_along_with_their_step_whatever_is_done() -> None:
    notes = sorted(notes_in(NOTED.splitlines()))
    first, answer, does = turns_in(NOTED)
    assert first.notes == ("one", "end of line")
    assert answer.notes == ("said", "which", "that one")
    assert does.notes == ("two", "b'c", "tail")
    for made in (
        moved(NOTED, 2, -1), moved(NOTED, 0, 2), taken_out(NOTED, 1), taken_out(NOTED, 2),
        changed(NOTED, 1, Turn(Kind.ANSWER, "")), changed(NOTED, 1, Turn(Kind.ANSWER, "no")),
        changed(NOTED, 0, Turn(Kind.ASKED, "change")), changed(NOTED, 2, Turn(Kind.SAYS, "menu")),
        changed(NOTED, 2, Turn(Kind.WHEN, "route", "evoke")),
    ):  # fmt: skip
        assert sorted(notes_in(made.splitlines())) == notes
        yaml.safe_load(made)
    assert read(changed(NOTED, 1, Turn(Kind.ANSWER, "no")))[0]["steps"][2] == {
        "slot_was_set": [{"route": "evoke"}, {"answer": "no"}]
    }


def test_a_step_with_other_conditions_is_not_made_another_kind_unseen() -> None:
    with pytest.raises(Broken):
        changed(NOTED, 1, Turn(Kind.DOES, "utter_c"))


@pytest.mark.slow
def test_any_row_of_changes_keeps_a_story_sound() -> None:
    chance = random.Random(7)
    for _, _, piece in chance.sample(STORIES, 60):
        made = piece
        for _ in range(12):
            many = len(turns_in(made))
            place = chance.randrange(many)
            deed = chance.choice(("up", "out", "in", "set"))
            if deed == "up" and place:
                made = moved(made, place, -1)
            elif deed == "out" and many > 1:
                made = taken_out(made, place)
            elif deed == "in":
                made = put_in(made, place, Turn(Kind.ANSWER, chance.choice(("", "yes", "no"))))
            elif not turns_in(made)[place].also:
                made = changed(made, place, Turn(Kind.DOES, "utter_menu"))
            assert len(turns_in(made)) >= 1
            assert read(made)[0].keys() == read(piece)[0].keys()


@for_every_row("kind", [kind for kind in KINDS if kind != "new"])
def test_what_can_stand_in_a_step_is_found_by_any_of_its_words(kind: str) -> None:
    listed = choices(LIBRARY, kind, "how_did_it_go")
    assert len(listed) > 3
    assert not any(re.match(r"(?:utter|action)_", one.words) for one in listed)
    for one in listed[:: max(1, len(listed) // 9)]:
        assert one in fitting(listed, " ".join(one.words.split()[:4]))
    assert fitting(listed, "zzz nobody says that") == []


def test_an_answer_without_a_story_can_be_taken_up() -> None:
    for question in LIBRARY.questions:
        for label in without_a_story(LIBRARY, question):
            assert label in (LIBRARY.values["answer"] or set())


def deed(cora: Browser, draft: str, do: str, **more: str) -> None:
    answer = send(cora, f"{draft}/steps", path=CHECK_IN, piece=NAME, do=do, **more)
    assert answer.status_code == 303, answer.text


def test_a_step_is_taken_out_and_put_back(cora: Browser, draft: str) -> None:
    deed(cora, draft, "out 4")
    assert gone(TEXTS[CHECK_IN], texts(draft)[CHECK_IN]) == ["-   - action: utter_ask_made_it_work"]
    back = next(piece for path, name, piece in STORIES if (path, name) == (CHECK_IN, NAME))
    deed(cora, draft, "undo", before=back)
    assert texts(draft)[CHECK_IN] == TEXTS[CHECK_IN]


def test_a_step_is_moved_changed_and_added_by_form(cora: Browser, draft: str) -> None:
    deed(cora, draft, "up 4")
    step = {"path": CHECK_IN, "piece": NAME}
    assert send(cora, f"{draft}/step", **step, after="3", kind="line",
                value="utter_no_rush").status_code == 303  # fmt: skip
    assert send(cora, f"{draft}/step", **step, at="2", kind="answer",
                value="done").status_code == 303  # fmt: skip
    story = library_of(texts(draft)).story(CHECK_IN, NAME)
    assert story is not None
    assert [str(getattr(s, "action", getattr(s, "value", ""))) for s in story.steps] == [
        "how_did_it_go", "", "done", "utter_ask_made_it_work", "utter_no_rush",
        "utter_affirm_more", *[str(getattr(s, "action", getattr(s, "value", "")))
                               for s in (LIBRARY.story(CHECK_IN, NAME) or story).steps[5:]],
    ]  # fmt: skip


def test_new_words_of_the_coach_become_a_line_and_a_step(cora: Browser, draft: str) -> None:
    answer = send(cora, f"{draft}/step", path=CHECK_IN, piece=NAME, after="2", kind="new",
                  code="AF", versions="Ask a lot of yourself, you did.\nYou kept at it.\n"
                  "You did a good bit.")  # fmt: skip
    assert answer.status_code == 303
    assert answer.headers["location"].endswith("#step-3")
    now = texts(draft)
    made = library_of(now)
    story = made.story(CHECK_IN, NAME)
    assert story is not None
    line = story.steps[3].action  # type: ignore[union-attr]
    assert [one["text"] for one in made.lines[line]][1:] == [
        "You kept at it.", "You did a good bit.",
    ]  # fmt: skip
    # A line whose name began as a question's does would wait for an answer.
    assert not line.startswith("utter_ask_")
    assert "To mend" not in cora.get(draft).text


def test_what_is_not_listed_is_not_put_in(cora: Browser, draft: str) -> None:
    for kind, value in (("line", "utter_nowhere"), ("odd", "x"), ("question", "utter_ask_safe"),
                        ("answer", "unheard_of")):  # fmt: skip
        answer = send(cora, f"{draft}/step", path=CHECK_IN, piece=NAME, after="2", kind=kind,
                      value=value)  # fmt: skip
        assert answer.status_code in {400, 404}
    assert texts(draft)[CHECK_IN] == TEXTS[CHECK_IN]


def test_a_story_with_more_steps_than_a_page_used_to_hold_keeps_them_all(
    cora: Browser, draft: str
) -> None:
    piece = next(piece for path, name, piece in STORIES if (path, name) == (CHECK_IN, NAME))
    long = piece + "  - action: utter_no_rush\n" * 30
    assert send(cora, f"{draft}/yaml", path=CHECK_IN, piece=NAME, words=long).status_code == 200
    deed(cora, draft, "up 4")
    assert texts(draft)[CHECK_IN].count("utter_no_rush") >= 30


def test_yaml_that_cannot_be_read_is_not_lost_to_the_list(cora: Browser, draft: str) -> None:
    send(cora, f"{draft}/yaml", path=CHECK_IN, piece=NAME, words="- story: 'half")
    answer = send(cora, f"{draft}/steps", path=CHECK_IN, piece=NAME, do="up 4")
    assert answer.status_code == 409
    page = cora.get(f"{draft}/story?path={CHECK_IN}&story={NAME}").text
    assert "- story: &#39;half" in page
    assert 'value="up 4"' not in page
    assert send(cora, f"{draft}/steps", path=CHECK_IN, piece=NAME, do="let-go").status_code == 303
    assert "half" not in cora.get(f"{draft}/story?path={CHECK_IN}&story={NAME}").text


def test_two_who_change_different_steps_of_one_story_lose_neither(
    cora: Browser, draft: str
) -> None:
    was = next(piece for path, name, piece in STORIES if (path, name) == (CHECK_IN, NAME))
    named = was.replace(f"story: {NAME}", f"story: {NAME} again")
    send(cora, f"{draft}/yaml", path=CHECK_IN, piece=NAME, was=was, words=named)
    answer = send(cora, f"{draft}/steps", path=CHECK_IN, piece=f"{NAME} again", was=was,
                  do="out 4")  # fmt: skip
    assert answer.status_code == 303, answer.text
    assert f"story: {NAME} again" in texts(draft)[CHECK_IN]
    assert texts(draft)[CHECK_IN].count("utter_ask_made_it_work") == (
        TEXTS[CHECK_IN].count("utter_ask_made_it_work") - 1
    )


def test_a_branch_for_an_answer_that_is_known_already_needs_no_sentences(
    cora: Browser, draft: str
) -> None:
    question, label, path = next(
        (q, label, next(s.path for s in LIBRARY.stories if s.asked == q))
        for q in LIBRARY.questions
        for label in without_a_story(LIBRARY, q)
        if any(s.asked == q and not s.is_rule for s in LIBRARY.stories)
        and label in {"yes", "no", "unsure"}
    )
    answer = send(cora, f"{draft}/branch", path=path, question=question, answer=label,
                  title="A branch of its own", sentences="", versions="You are heard.", code="SR",
                  onward="utter_ask_next")  # fmt: skip
    assert answer.status_code == 303, answer.text
    made = library_of(texts(draft)).story(path, "A branch of its own")
    assert made is not None
    assert (made.asked, made.answer) == (question, label)
    assert texts(draft)["data/answers.yml"] == TEXTS["data/answers.yml"]


def test_the_page_of_a_step_can_be_sent_without_a_script(
    cora: Browser, draft: str, content: Path
) -> None:
    page = cora.get(f"{draft}/step?path={CHECK_IN}&piece={NAME}&after=2&kind=line&find=no rush")
    assert page.status_code == 200
    assert 'value="utter_no_rush"' in page.text
    assert cora.get(f"{draft}/step?path={CHECK_IN}&piece={NAME}&at=99").status_code == 404
