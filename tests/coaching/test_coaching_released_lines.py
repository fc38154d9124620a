"""Lines as they were released last: whole or not at all, and no part of what a model depends on."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import for_every_row

from coaching.released_lines import (
    FOLDER,
    MARK,
    SIGNED,
    ReleasedLines,
    is_words,
    learned_of,
    lines_in,
    mark_released,
)

ROOT = Path(__file__).resolve().parents[2]
CHECK_IN, PLAN = f"{FOLDER}/check_in.yml", f"{FOLDER}/plan.yml"


def file_of(**lines: str) -> str:
    rows = [f'  {name}:\n  - text: "{words}"\n' for name, words in lines.items()]
    return 'version: "3.1"\n\nresponses:\n' + "".join(rows)


def write(home: Path, path: str, text: str) -> None:
    (home / path).parent.mkdir(parents=True, exist_ok=True)
    (home / path).write_text(text, encoding="utf-8")


def said(lines: ReleasedLines, home: Path) -> dict[str, str]:
    return {name: versions[0]["text"] for name, versions in lines.of(home).items()}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    write(tmp_path, CHECK_IN, file_of(utter_a="A"))
    write(tmp_path, PLAN, file_of(utter_b="B"))
    return tmp_path


def test_a_release_of_two_files_is_heard_whole_and_never_half(home: Path) -> None:
    lines = ReleasedLines()
    assert said(lines, home) == {"utter_a": "A", "utter_b": "B"}
    write(home, CHECK_IN, file_of(utter_a="A new"))
    assert said(lines, home) == {"utter_a": "A", "utter_b": "B"}
    write(home, PLAN, file_of(utter_b="B new"))
    mark_released(home)
    assert said(lines, home) == {"utter_a": "A new", "utter_b": "B new"}
    # The next one is half there when somebody looks for the one before.
    mark_released(home)
    write(home, CHECK_IN, file_of(utter_a="A newer"))
    assert said(lines, home) == {"utter_a": "A new", "utter_b": "B new"}
    mark_released(home)
    assert said(lines, home)["utter_a"] == "A newer"


def test_going_back_to_what_was_marked_before_is_heard_too(home: Path) -> None:
    mark_released(home)
    write(home, CHECK_IN, file_of(utter_a="by a programmer"))
    lines = ReleasedLines()
    assert said(lines, home)["utter_a"] == "by a programmer"
    write(home, CHECK_IN, file_of(utter_a="A"))
    mark_released(home)
    assert said(lines, home)["utter_a"] == "A"


def test_what_cannot_be_read_leaves_the_words_from_before(home: Path) -> None:
    lines = ReleasedLines()
    lines.of(home)
    write(home, PLAN, "responses: [")
    mark_released(home)
    assert said(lines, home) == {"utter_a": "A", "utter_b": "B"}
    assert ReleasedLines().of(home) == {}
    assert ReleasedLines().of(home / "nowhere") == {}


def test_lines_about_danger_are_never_read_from_the_folder(home: Path) -> None:
    write(home, SIGNED, file_of(utter_danger="Something else."))
    mark_released(home)
    assert "utter_danger" not in ReleasedLines().of(home)


def test_a_model_depends_on_which_lines_there_are_and_not_on_their_words() -> None:
    def learned(path: str = PLAN, **lines: str) -> bytes:
        return learned_of(path, file_of(**lines).encode())

    assert learned(utter_a="A", utter_b="B") == learned(utter_b="B!", utter_a="A?")
    assert learned(utter_a="A") != learned(utter_a="A", utter_b="B")
    assert learned(SIGNED, utter_a="A") != learned(SIGNED, utter_a="B")
    assert learned("domain/domain.yml", utter_a="A") != learned("domain/domain.yml", utter_a="B")
    more = file_of(utter_a="A") + "slots:\n  x:\n    type: bool\n"
    assert learned_of(PLAN, more.encode()) == more.encode()
    assert learned_of(PLAN, b"responses: [") == b"responses: ["


@for_every_row(
    ("path", "words"),
    [(PLAN, True), (SIGNED, False), (f"{FOLDER}/{MARK}", False), ("domain/domain.yml", False),
     ("data/questions.yml", False), (f"{FOLDER}/old/plan.yml", False)],
)  # fmt: skip
def test_which_files_are_words(path: str, words: bool) -> None:
    assert is_words(path) is words


def test_words_are_words_as_in_rasa_and_tags_make_no_objects() -> None:
    text = (
        "responses:\n  utter_a:\n  - text: 12:30\n    metadata: {often: true, miti: [Q]}\n"
        "    buttons:\n    - {title: Yes, payload: no}\n  - text: off\n  - text: 010\n"
    )
    assert lines_in(text)["utter_a"] == [
        {"text": "12:30", "metadata": {"often": True, "miti": ["Q"]},
         "buttons": [{"title": "Yes", "payload": "no"}]},
        {"text": "off"}, {"text": 8},
    ]  # fmt: skip
    with pytest.raises(ValueError, match="no YAML"):
        lines_in("responses:\n  utter_a:\n  - text: !!python/name:os.system x\n")
    for odd in ("", "responses: []", "responses: {utter_a: words}", "stories: []\nresponses: {}"):
        with pytest.raises(ValueError, match="nothing else"):
            lines_in(odd)


def test_every_line_of_the_project_is_read() -> None:
    lines = ReleasedLines().of(ROOT)
    assert len(lines) > 500
    assert all(versions and versions[0].get("text") for versions in lines.values())


def test_no_other_file_takes_the_place_of_a_signed_line(home: Path) -> None:
    write(home, SIGNED, file_of(utter_danger="Ring 999."))
    write(home, PLAN, file_of(utter_b="B", utter_danger="Never mind."))
    mark_released(home)
    assert said(ReleasedLines(), home) == {"utter_a": "A", "utter_b": "B"}
