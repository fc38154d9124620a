"""Changing: by form and as YAML, to the letter, with two at once, and with what cannot be read."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tables import for_every_row

from console.studio.drafts import merge, texts_of
from console.studio.forms import joined, with_sentences, with_versions
from console.studio.in_place import live_texts
from console.studio.places import NoContent, is_content, place_of, texts_in
from console.studio.yaml_text import Broken, check_piece, pieces, read, replaced, shown
from store.engine import session
from store.reviewers import Role
from store.studio import Draft, files_of, unsound_of
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, ROOT, add_branch, send

TEXTS = dict(texts_in(ROOT))
LINE = ("domain/wording/check_in.yml", "utter_had_enough")


def texts(draft: str) -> dict[str, str]:
    with session() as one:
        found = one.get(Draft, int(draft.rpartition("/")[2]))
        assert found is not None
        return texts_of(one, found, live_texts())


def gone(before: str, after: str) -> list[str]:
    """Lines that a change took away."""
    diff = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in diff if line.startswith("- ")]


@for_every_row("path", sorted(TEXTS))
def test_a_piece_that_is_saved_unchanged_changes_not_a_letter(path: str) -> None:
    for piece in pieces(path, TEXTS[path])[::7]:
        try:
            same = replaced(path, TEXTS[path], piece.name, shown(piece))
        except Broken:
            continue  # A piece that only makes sense beside another: its link leads there.
        assert same == TEXTS[path], piece.name


def test_a_line_changed_by_form_keeps_comments_order_and_all_else(
    cora: Browser, draft: str
) -> None:
    path, name = LINE
    answer = send(cora, f"{draft}/line", path=path, piece=name,
        version_0="You've had enough of being asked.",
        version_1="It sounds as if I'm one more thing on your back.",
        version_2="You're tired of my questions, and that's fair.",
    )  # fmt: skip
    assert "Kept at" in answer.text
    before, after = TEXTS[path], texts(draft)[path]
    assert gone(before, after) == [
        '-   - text: "You\'ve had enough of being asked, and I hear that."'
    ]
    assert before.count("#") == after.count("#")


def test_a_branch_by_form_adds_and_takes_nothing_away(cora: Browser, draft: str) -> None:
    assert add_branch(cora, draft).status_code == 303
    after = texts(draft)
    changed = {path for path in after if after[path] != TEXTS[path]}
    assert changed == {CHECK_IN, "domain/wording/check_in.yml", "data/answers.yml",
                       "domain/domain.yml"}  # fmt: skip
    for path in changed:
        assert gone(TEXTS[path], after[path]) == []
    page = cora.get(draft).text
    assert "To mend" not in page
    assert "Refused, as it would be unsafe" not in page


def test_what_cannot_be_read_is_kept_pointed_at_and_stays_out_of_the_draft(
    cora: Browser, draft: str
) -> None:
    path, name = LINE
    words = 'utter_had_enough:\n- text: "You have had\n  metadata: {miti: [SR]}\n'
    answer = send(cora, f"{draft}/yaml", path=path, piece=name, words=words)
    assert "not in the draft yet" in answer.text
    assert "Line 2" in answer.text or "Line 3" in answer.text or "Line 4" in answer.text
    assert texts(draft)[path] == TEXTS[path]
    assert "You have had" in cora.get(f"/studio/line?name={name}&draft={draft[-1]}").text
    assert "cannot be read yet" in cora.get(draft).text


def test_two_who_change_different_words_of_one_line_lose_neither(
    cora: Browser, draft: str, visit: Callable[..., Browser]
) -> None:
    path, name = LINE
    dan = visit("dan", Role.COACH)
    was = shown(next(p for p in pieces(path, TEXTS[path]) if p.name == name))
    send(cora, f"{draft}/yaml", path=path, piece=name, was=was,
              words=was.replace("and I hear that", "I hear that"))  # fmt: skip
    answer = send(dan, f"{draft}/yaml", path=path, piece=name, was=was,
                      words=was.replace("and that's fair", "and no wonder"))  # fmt: skip
    assert "both changes are in" in answer.text
    now = texts(draft)[path]
    assert "I hear that" in now
    assert "and no wonder" in now


def test_two_who_change_the_same_words_lose_neither(
    cora: Browser, draft: str, visit: Callable[..., Browser]
) -> None:
    path, name = LINE
    dan = visit("dan", Role.COACH)
    was = shown(next(p for p in pieces(path, TEXTS[path]) if p.name == name))
    send(cora, f"{draft}/yaml", path=path, piece=name, was=was,
              words=was.replace("and I hear that", "I hear that"))  # fmt: skip
    answer = send(dan, f"{draft}/yaml", path=path, piece=name, was=was,
                      words=was.replace("and I hear that", "and that is all right"))  # fmt: skip
    assert "Somebody else changed the same words" in answer.text
    assert "I hear that" in texts(draft)[path]
    with session() as one:
        (kept,) = unsound_of(one, int(draft[-1]))
        assert "and that is all right" in kept.text


def test_two_who_look_at_one_file_see_each_other(
    cora: Browser, draft: str, visit: Callable[..., Browser]
) -> None:
    dan = visit("dan", Role.COACH)
    cora.get(f"{draft}/others?path={CHECK_IN}")
    assert "Cora has this open too" in dan.get(f"{draft}/others?path={CHECK_IN}").text


@pytest.mark.parametrize(
    "path",
    ["../../etc/passwd", "/etc/passwd", "data/stories/../../pyproject.toml", "config.yml",
     "actions/turn.py", "data/readings/barrier.yml", "data/stories/x.yml\0", "data/stories/A.yml"],
)  # fmt: skip
def test_no_other_file_is_read_or_written(cora: Browser, draft: str, path: str) -> None:
    assert not is_content(path)
    for page in ("yaml", "line", "sentences", "steps", "step"):
        fields = {"path": path, "piece": "x", "words": "x: y", "title": "x", "do": "out 1"}
        assert send(cora, f"{draft}/{page}", **fields).status_code in {400, 404}
    assert cora.get(f"/studio/subject?path={path.strip(chr(0))}").status_code == 404


def test_a_link_out_of_the_content_folder_is_not_followed(content: Path) -> None:
    (content / "data" / "stories" / "secret.yml").symlink_to("/etc/hostname")
    with pytest.raises(NoContent):
        place_of(content, "data/stories/secret.yml")
    assert "data/stories/secret.yml" not in texts_in(content)


@given(st.text(max_size=60))
def test_a_path_is_content_only_by_the_list(path: str) -> None:
    if is_content(path):
        assert path.startswith(("data/", "domain/"))
        assert ".." not in path


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.text(max_size=400))
def test_whatever_is_typed_as_yaml_is_never_lost(cora: Browser, draft: str, words: str) -> None:
    path, name = LINE
    answer = send(cora, f"{draft}/yaml", path=path, piece=name, words=words)
    assert answer.status_code == 200
    with session() as one:
        number = int(draft.rpartition("/")[2])
        kept = [row.text for row in unsound_of(one, number)]
        kept += [file.text for file in files_of(one, number)]
    wanted = words.replace("\r\n", "\n").rstrip("\n")
    assert any(wanted in text or wanted in text.replace("\n  ", "\n") for text in kept)


@given(st.text(alphabet="!&*<>{}[]:-\"'#|%@`python/objectapply os.system\n ", max_size=80))
def test_no_text_makes_an_object_or_anything_but_plain_values(words: str) -> None:
    try:
        said = read(words)
    except Broken:
        return
    assert plain(said)


def plain(said: object) -> bool:
    if isinstance(said, dict):
        return all(plain(k) and plain(v) for k, v in said.items())
    if isinstance(said, list):
        return all(map(plain, said))
    import datetime

    return said is None or isinstance(said, str | int | float | bool | bytes | datetime.date)


@for_every_row(
    "tag",
    ["!!python/object/apply:os.system ['true']", "!!python/name:os.system", "!x y",
     "&a [*a]", "a: &a [x, &b [y, *a]]"],
)  # fmt: skip
def test_tags_and_endless_links_are_refused(tag: str) -> None:
    with pytest.raises(Broken):
        read(tag)


def test_forms_refuse_what_is_no_piece() -> None:
    with pytest.raises(Broken):
        check_piece(CHECK_IN, "- rule: x\n")
    with pytest.raises(Broken):
        with_versions('utter_x:\n- text: "A"\n', ["", ""], [])
    with pytest.raises(Broken):
        with_sentences("- intent: x\n  examples: |\n    - a\n", ["", " "])


def test_a_first_version_taken_out_leaves_its_tags_and_buttons_to_the_next() -> None:
    made = with_versions(
        'utter_x:\n- text: "A"  # why\n  metadata: {miti: [Q]}\n- text: "B"\n', ["", "B"], []
    )
    assert read(made) == {"utter_x": [{"text": "B", "metadata": {"miti": ["Q"]}}]}


def test_a_merge_joins_what_does_not_clash() -> None:
    assert merge("X\nb\n", "a\nb\n", "Y\nb\n") is None
    assert merge("A\nb\nc\nd\n", "a\nb\nc\nd\n", "a\nb\nc\nD\n") == "A\nb\nc\nD\n"


def test_fields_of_a_form_are_joined_one_by_one() -> None:
    was = ["a", "b", "c"]
    assert joined(was, ["A", "b", "c"], ["a", "b", "C"]) == ["A", "b", "C"]
    assert joined(was, ["a", "b", "c", "d"], ["a", "", "c"]) == ["a", "", "c", "d"]
    assert joined(was, ["A", "b", "c"], ["x", "b", "c"]) is None


def test_a_line_is_never_renamed_by_its_yaml_and_what_was_typed_is_kept(
    cora: Browser, draft: str
) -> None:
    path, name = LINE
    answer = send(cora, f"{draft}/yaml", path=path, piece=name, words="utter_other:\n- text: Hi")
    assert answer.status_code == 200
    assert "stays as it is" in answer.text
    again = send(cora, f"{draft}/yaml", path=path, piece=name, words="0")
    assert again.status_code == 200
    with session() as one:
        kept = [row.text for row in unsound_of(one, int(draft.rpartition("/")[2]))]
    assert "0" in [text.strip() for text in kept]
