"""What a turn did, read from Rasa's events."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from benchmarks.events import Transcript, done_in
from benchmarks.stock_project import stock_project

PLAIN = json.dumps({})
CARRIED = json.dumps({"metadata": {"carried": True}})


def test_an_answer_counts_the_action_that_hears_it_and_each_custom_action_after_it() -> None:
    done = done_in(
        [
            ("user", None, "answer", PLAIN),
            ("action", "action_reflect", None, PLAIN),
            ("action", "utter_ask_more", None, PLAIN),
            ("action", "action_listen", None, PLAIN),
        ]
    )
    assert done.custom_actions == 2
    assert done.asked == "more"


def test_what_a_rolled_session_carries_over_counts_for_nothing() -> None:
    done = done_in(
        [
            ("user", None, "menu", PLAIN),
            ("action", "utter_ask_menu", None, PLAIN),
            ("action", "action_ask_importance", None, CARRIED),
        ]
    )
    assert done.custom_actions == 0
    assert done.asked == "menu"


def test_each_turn_is_read_once_and_other_people_are_left_out(tmp_path: Path) -> None:
    database = tmp_path / "rasa.db"
    rows = sqlite3.connect(database)
    rows.execute(
        "CREATE TABLE events (id INTEGER PRIMARY KEY, sender_id TEXT, type_name TEXT, "
        "action_name TEXT, intent_name TEXT, data TEXT)"
    )

    def done(person: str, action: str) -> None:
        rows.execute(
            "INSERT INTO events (sender_id, type_name, action_name, data) VALUES (?, ?, ?, ?)",
            (person, "action", action, PLAIN),
        )
        rows.commit()

    transcript = Transcript(database, "one")
    done("one", "action_reflect")
    done("other", "action_reflect")
    assert transcript.next_turn().custom_actions == 1
    assert transcript.next_turn().custom_actions == 0
    done("one", "action_ask_importance")
    assert transcript.next_turn().asked == "importance"
    rows.close()


@pytest.mark.slow
def test_stock_rasa_gets_our_data_with_the_braces_of_its_buttons_doubled(tmp_path: Path) -> None:
    project = stock_project(tmp_path / "project")
    welcome = (project / "domain" / "wording" / "welcome.yml").read_text(encoding="utf-8")
    assert """payload: '/answer{{"value": "yes"}}'""" in welcome
    assert (project / "data" / "stories" / "plan.yml").is_file()
    assert "DIETClassifier" in (project / "config.yml").read_text(encoding="utf-8")
