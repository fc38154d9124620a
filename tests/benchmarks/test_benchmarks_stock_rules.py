"""Our stories as rules that stock Rasa can follow."""

from __future__ import annotations

from pathlib import Path

from benchmarks.stock_rules import merge_talk, rules_of, stock_rules
from cli.fingerprint import ROOT


def test_each_message_of_a_story_is_a_rule_under_the_question_asked_before_it() -> None:
    steps = [
        {"slot_was_set": [{"asked": "open"}]},
        {"intent": "answer"},
        {"action": "action_reflect"},
        {"action": "utter_ask_more"},
        {"intent": "answer"},
        {"slot_was_set": [{"answer": "no"}]},
        {"action": "utter_ask_helps"},
    ]
    first, second = rules_of("Talk", steps)
    assert first == {
        "rule": "Talk (1)",
        "condition": [{"slot_was_set": [{"asked": "open"}]}],
        "steps": steps[1:4],
    }
    assert second["condition"] == [{"slot_was_set": [{"asked": "more"}]}]
    assert second["steps"] == steps[4:]


def test_what_a_story_states_for_one_message_does_not_hold_for_the_next() -> None:
    steps = [
        {"slot_was_set": [{"asked": "open"}, {"route": "ready"}]},
        {"intent": "answer"},
        {"action": "utter_ask_more"},
        {"intent": "answer"},
        {"action": "utter_ask_helps"},
    ]
    first, second = rules_of("Talk", steps)
    assert {"route": "ready"} in first["condition"][0]["slot_was_set"]
    assert second["condition"] == [{"slot_was_set": [{"asked": "more"}]}]


def test_a_rule_that_needs_no_question_has_no_condition() -> None:
    (only,) = rules_of("The menu", [{"intent": "menu"}, {"action": "utter_ask_menu"}])
    assert "condition" not in only


def test_no_rule_has_two_messages_and_no_two_have_one_name() -> None:
    folders = (ROOT / "data" / "stories", ROOT / "data" / "rules")
    rules = stock_rules(folders, {"actions": ["action_ask_importance"], "responses": {}})
    assert all(sum("intent" in step for step in rule["steps"]) <= 1 for rule in rules)
    names = [rule["rule"] for rule in rules]
    assert len(names) == len(set(names))
    assert {
        "rule": "Listen after action_ask_importance",
        "steps": [{"action": "action_ask_importance"}],
    } in rules


def test_plain_talk_gets_the_label_of_an_answer(tmp_path: Path) -> None:
    file = tmp_path / "talk.yml"
    file.write_text("nlu:\n- intent: share_problem\n  examples: |\n    - my back\n", "utf-8")
    merge_talk(tmp_path)
    assert "- intent: answer\n" in file.read_text("utf-8")
