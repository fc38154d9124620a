"""Scripts, people's names, and what a turn looks like."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.reply import Button, Reply
from cli.content_check import warnings_in
from cli.people import person_named
from cli.problem import Problem
from cli.script import MovesClock, Says, steps_of
from cli.transcript import show_json, show_text


def test_a_script_says_its_lines_and_skips_blanks_and_remarks():
    lines = ["# a remark", "", "hello", "[2]", "  ", "[empty]", " spaces stay "]
    steps = list(steps_of(lines))
    assert steps == [Says("hello"), Says("[2]"), Says(""), Says(" spaces stay ")]
    assert [step.line for step in steps] == [3, 4, 6, 7]


def test_a_script_moves_the_clock_in_london_time():
    (step,) = steps_of(["[now 2026-07-01T10:00]"])
    assert isinstance(step, MovesClock)
    assert step.moment.utcoffset() == timedelta(hours=1)


def test_a_moment_that_cannot_be_read_names_its_line():
    with pytest.raises(Problem, match="Line 2 of the script"):
        list(steps_of(["hello", "[now soon]"]))


def test_the_same_name_is_the_same_person(tmp_path):
    ann = person_named("Ann", tmp_path)
    assert person_named("Ann", tmp_path) == ann
    assert person_named("Bob", tmp_path) != ann


@pytest.mark.parametrize("there", ['{"Ann": "aaa"}', None])
def test_names_that_find_no_room_say_where_and_leave_nothing_half_written(tmp_path, there):
    if there:
        (tmp_path / "terminal-people.json").write_text(there)
    # Writing to it is writing to a full disk.
    (tmp_path / "terminal-people.new").symlink_to("/dev/full")
    with pytest.raises(Problem, match=r"terminal-people\.json cannot be written \(No space left"):
        person_named("Bob", tmp_path)
    assert not (tmp_path / "terminal-people.new").is_symlink()
    assert (tmp_path / "terminal-people.json").exists() is bool(there)


@pytest.mark.parametrize("damaged", ["half a fi", "[1, 2]", ""])
def test_names_that_are_damaged_are_a_sentence(tmp_path, damaged):
    (tmp_path / "terminal-people.json").write_text(damaged)
    with pytest.raises(Problem, match=r"terminal-people\.json are damaged: put a copy of it back"):
        person_named("Ann", tmp_path)


def test_a_turn_without_an_answer_is_not_silent(capsys):
    show_text("hello", [], 0)
    assert "No answer came to that" in capsys.readouterr().out
    show_text(None, [], 0)
    assert "No answer" not in capsys.readouterr().out


def test_a_turn_as_json_has_texts_button_titles_and_files(capsys):
    reply = Reply("Ready?", (Button("Yes", "/yes"),), "plan.png")
    show_json("hello", [reply], 12)
    shown = json.loads(capsys.readouterr().out)
    coach = [{"text": "Ready?", "buttons": [{"title": "Yes"}], "file": "plan.png"}]
    assert shown == {"you": "hello", "coach": coach, "ms": 12}


def test_buttons_are_numbered_unless_they_are_numbers(capsys):
    show_text("hi", [Reply("?", (Button("Yes", "/y"),)), Reply("?", (Button("7", "/7"),))], 0)
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert "[1]  Yes" in lines
    assert "7" in lines


def test_a_ruler_stands_in_two_rows(capsys):
    steps = tuple(Button(str(number), f"/{number}") for number in range(11))
    show_text("hi", [Reply("?", (*steps, Button("In words", "/w")))], 0)
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["0", "1", "2", "3", "4", "5"] in lines
    assert ["6", "7", "8", "9", "10"] in lines
    assert ["[12]", "In", "words"] in lines


def test_rasas_warnings_are_found_in_its_output():
    output = (
        "\x1b[93m/x/rasa/shared/utils/io.py:99: UserWarning: The utterance 'utter_a' is not used "
        "in any story or rule.\x1b[0m\n"
        "/x/other.py:1: UserWarning: not Rasa's\n"
        "2026-01-01 10:00:00 WARNING  rasa.validator  - Story structure conflict after action\n"
    )
    assert list(warnings_in(output)) == [
        "The utterance 'utter_a' is not used in any story or rule.",
        "Story structure conflict after action",
    ]
