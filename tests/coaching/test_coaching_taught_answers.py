"""Kinds of answer that coaches taught: read from a file; what is wrong in it is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from coaching.fresh_content import use_content_of
from coaching.questions import questions
from coaching.taught_answers import TaughtError, read_taught, taught_in

GOOD = {"name": "it_hurt", "question": "how_did_it_go", "sentences": ["it hurt"]}


def test_a_row_is_read_with_what_is_usual() -> None:
    (one,) = read_taught({"answers": [GOOD]})
    assert (one.name, one.question, one.sentences, one.alike) == (
        "it_hurt", "how_did_it_go", ("it hurt",), 0.7,
    )  # fmt: skip


def test_a_file_without_answers_teaches_nothing(tmp_path: Path) -> None:
    assert taught_in(tmp_path) == ()
    assert read_taught({"answers": None}) == ()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"name": "It hurt"}, "answer 1"),
        ({"sentences": "it hurt"}, "'it_hurt'"),
        ({"question": None}, "'question:'"),
        ({"alike": 2.0}, "between 0 and 1"),
    ],
)
def test_what_is_wrong_is_named(wrong: dict[str, object], told: str) -> None:
    with pytest.raises(TaughtError, match=told):
        read_taught({"answers": [{**GOOD, **wrong}]})


def test_a_file_that_changes_is_read_anew(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    place = tmp_path / "data" / "answers.yml"
    text = "answers:\n- name: a_b\n  question: q\n  sentences: [x]\n"
    place.write_text(text, encoding="utf-8")
    assert len(taught_in(tmp_path)) == 1
    place.write_text(text + "- name: c_d\n  question: q\n  sentences: [y]\n", encoding="utf-8")
    assert len(taught_in(tmp_path)) == 2


def test_the_table_of_questions_of_a_release_is_used_at_once(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    (tmp_path / "data").mkdir()
    try:
        (tmp_path / "data" / "questions.yml").write_text("new_one: {kind: open}\n", "utf-8")
        use_content_of(tmp_path)
        assert set(questions()) == {"new_one"}
    finally:
        use_content_of(root)
    assert "how_did_it_go" in questions()
