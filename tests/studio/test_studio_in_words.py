"""What a draft changes, told in words: each kind of change, old and new side by side."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tables import for_every_row

from coaching.reading_age import age
from console.studio.branches import Branch, branch_files
from console.studio.forms import renamed, with_sentences, with_versions
from console.studio.in_place import carry_out
from console.studio.in_words import changes
from console.studio.library import library_of
from console.studio.menu import with_idea, with_term
from console.studio.places import texts_in
from console.studio.question_bank import with_choices
from console.studio.rulers import with_bands
from console.studio.side_by_side import Change
from console.studio.step_words import told
from console.studio.story_steps import Kind, Turn, moved, put_in, taken_out, turns_in
from console.studio.yaml_text import piece_named, pieces, replaced, shown, without
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, ROOT, TEN, THREE, add_branch, send
from tests.studio.test_studio_releasing import ready

TEXTS = dict(texts_in(ROOT))
LIBRARY = library_of(TEXTS)
READINESS = "data/stories/readiness.yml"
SAID = "domain/wording/readiness.yml"
MATTERS = "It matters a lot"


def changed(path: str, name: str, change: Callable[[str], str]) -> list[Change]:
    """What is said of one piece that is otherwise."""
    piece = piece_named(path, TEXTS[path], name)
    assert piece is not None
    return changes(TEXTS, {**TEXTS, path: replaced(path, TEXTS[path], name, change(shown(piece)))})


def test_nothing_changed_is_nothing_told() -> None:
    assert changes(TEXTS, TEXTS) == []


def test_a_step_more_is_told_with_what_stands_before_it() -> None:
    (one,) = changed(READINESS, MATTERS, lambda was: put_in(was, 3, Turn(Kind.DOES, "utter_able")))
    assert one.title == f"In the story “{MATTERS}”"
    (said,) = one.told
    assert "after the coach asks “What makes it {value} and not lower?”" in said.lower().replace(
        "what makes", "What makes"
    )
    assert f"the coach now says: “{LIBRARY.says('utter_able')}”" in said
    new = [pair for pair in one.pairs if pair.differs]
    assert [(pair.was, pair.now and pair.now.words) for pair in new] == [
        (None, LIBRARY.says("utter_able"))
    ]
    assert new[0].now is not None
    assert new[0].now.age == age(str(LIBRARY.says("utter_able")))


def test_a_step_less_and_a_step_moved_are_told() -> None:
    (out,) = changed(READINESS, MATTERS, lambda was: taken_out(was, 4))
    assert "no longer" in out.told[0]
    (up,) = changed(READINESS, MATTERS, lambda was: moved(was, 4, 1))
    assert len(up.told) == 2


def test_a_line_is_told_with_the_story_the_place_and_both_ages() -> None:
    name = "utter_ask_importance_raise"
    (one,) = changed(SAID, name, lambda was: with_versions(
        was, ["What would make this matter more?", "What would bring it up by one or two?",
              "What would it take for it to matter a little more?"], []))  # fmt: skip
    assert one.title.startswith("In the story “")
    assert ", after the coach does “" in one.title
    assert one.title.endswith("the coach now says")
    (other,) = [pair for pair in one.pairs if pair.differs]
    assert other.was is not None
    assert other.now is not None
    assert other.was.words == "What would make it matter a bit more to you?"
    assert other.now.words == "What would make this matter more?"
    assert other.was.age == age(other.was.words)
    assert other.now.age == age(other.now.words)
    assert len(one.pairs) > 3


def test_a_new_branch_is_told_wholly() -> None:
    branch = Branch("I tried and it hurt", "how_did_it_go", tuple(TEN.splitlines()),
                    tuple(THREE.splitlines()), "SR", "utter_ask_flare")  # fmt: skip
    made = branch_files(LIBRARY, CHECK_IN, branch)
    titles = [one.title for one in changes(TEXTS, {**TEXTS, **made})]
    assert titles[0] == "A new story: “I tried and it hurt”"
    assert any(t.startswith("In the story “I tried and it hurt”, after the person answers")
               for t in titles)  # fmt: skip
    assert any(t.startswith("A new kind of answer to “") for t in titles)
    assert not any(re.search(r"\b(?:utter|action)_", title) for title in titles)


def test_names_that_go_or_change_are_told() -> None:
    text = replaced(READINESS, TEXTS[READINESS], MATTERS, renamed(
        shown(next(p for p in pieces(READINESS, TEXTS[READINESS]) if p.name == MATTERS)), "It does"
    ))  # fmt: skip
    (one,) = changes(TEXTS, {**TEXTS, READINESS: text})
    assert one.title == f"The story “{MATTERS}” is now called “It does”"
    text = without(READINESS, TEXTS[READINESS], MATTERS)
    (gone,) = changes(TEXTS, {**TEXTS, READINESS: text})
    assert gone.title == f"The story “{MATTERS}” is taken out"
    assert all(pair.now is None for pair in gone.pairs)


def test_a_note_alone_is_told_as_such() -> None:
    (one,) = changes(TEXTS, {**TEXTS, READINESS: TEXTS[READINESS] + "# a note\n"})
    assert "only notes" in one.title
    assert one.pairs == ()


IDEA = LIBRARY.ideas[0]
ROW = {"text": "a sit in the sun", "size": "tiny", "kind": "do", "minutes": 5, "costs_money": False,
       "travel": "none", "energy": "low", "pain_safe": True}  # fmt: skip
QUESTION = next(n for n, r in LIBRARY.questions.items() if r.get("choices") and n != "safe")
LABEL = next(iter(LIBRARY.questions[QUESTION]["choices"]))
OTHERS = [
    ("data/nlu/requests.yml", "find_service",
     lambda was: with_sentences(was, ["where can I go"]),
     "What people type who mean “find service”",
     "where can I go"),
    ("coaching/ideas.yml", IDEA.area.value,
     lambda was: with_idea(was, IDEA.area.value, IDEA.id, ROW), f"Ideas for {IDEA.area.value}",
     "a sit in the sun"),
    ("coaching/glossary.yml", "pacing",
     lambda was: with_term(was, [], "Doing a bit, then resting."),
     "What “pacing” means", "Doing a bit, then resting."),
    ("coaching/rulers.yml", "bands", lambda was: with_bands(was, 2, 8),
     "Where the rulers lead", "8"),
    ("data/questions.yml", QUESTION, lambda was: with_choices(was, {LABEL: ["aye fine"]}),
     "How the answer is understood to", "aye fine"),
]  # fmt: skip


@for_every_row(("path", "name", "change", "title", "words"), OTHERS)
def test_each_kind_of_content_is_told_in_its_own_words(
    path: str, name: str, change: Callable[[str], str], title: str, words: str
) -> None:
    (one,) = changed(path, name, change)
    assert one.title.startswith(title)
    assert any(pair.now and words in pair.now.words for pair in one.pairs)


@pytest.mark.slow
def test_every_story_and_line_can_be_told_as_new_and_as_gone() -> None:
    empty = {path: re.sub(r"(?ms)^(stories|rules|responses):.*", r"\1:\n", text)
             if path.startswith(("data/stories/", "data/rules/", "domain/wording/")) else text
             for path, text in TEXTS.items()}  # fmt: skip
    came = changes(empty, TEXTS)
    assert len(came) >= len(LIBRARY.stories) + len(LIBRARY.lines)
    assert all(pair.was is None for one in came for pair in one.pairs)
    gone = changes(TEXTS, empty)
    assert len(gone) >= len(LIBRARY.stories) + len(LIBRARY.lines)
    assert all(pair.now is None for one in gone for pair in one.pairs)
    assert not any("now says" in one.title for one in gone)


def test_whoever_approves_reads_words_and_finds_the_yaml_behind_them(
    cora: Browser, pat: Browser, draft: str
) -> None:
    assert add_branch(cora, draft).status_code == 303
    send(cora, f"{draft}/ask", note="Heard.")
    page = pat.get(draft).text
    words, _, yaml = page.partition("As YAML:")
    assert "A new story: “I tried and it hurt”" in words
    assert "can be read at about" in words
    assert "utter_" not in words.partition("2. What the check says")[0]
    assert "utter_i_tried_and_it_hurt" in yaml
    assert "<details" in words[-200:]


def test_the_approver_is_shown_the_same_steps_as_whoever_wrote_them() -> None:
    piece = shown(next(p for p in pieces(READINESS, TEXTS[READINESS]) if p.name == MATTERS))
    (one,) = changed(READINESS, MATTERS, lambda was: put_in(was, 0, Turn(Kind.SAYS, "menu")))
    kept = [pair.was.words for pair in one.pairs if pair.was]
    assert kept == [row.words for row in told(LIBRARY, turns_in(piece))]


def test_a_release_says_in_words_what_it_changed(
    house: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    ready(house, cora, pat, draft)
    to = send(cora, f"{draft}/release").headers["location"]
    assert carry_out() is None
    page = cora.get(to)
    assert page.status_code == 200
    assert "A new story: “I tried and it hurt”" in page.text.partition("As YAML:")[0]
    assert "+- story:" in page.text
