"""Our stories as rules that stock Rasa can follow: one rule for each message of each story.

Our own policy matches a story by the question that waits and the answer to it. Stock policies match
whole histories instead, and a story that begins in mid-conversation hardly ever matches those: left
as they are, stock Rasa falls silent after the greeting and runs no action at all, which would make
it look quick. RulePolicy can follow the same stories once each of their turns is a rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from coaching.questions import question_in

#: Labels for what people just say. Our own understanding takes each of them for the answer where a
#: question waits; stock understanding does not know what waits, so there they are one intent.
TALK = ("share_problem", "state_goal", "small_talk")
ANSWER = "answer"
WELCOME = {
    "rule": "Welcome, before anybody has agreed to chat",
    "condition": [{"slot_was_set": [{"consent": None}]}],
    "steps": [{"intent": "greeting"}, {"action": "action_welcome"}],
}

Step = Mapping[str, Any]


def stock_rules(folders: Iterable[Path], domain: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every turn of every story and rule as a rule, the welcome, and listening after a question.

    Args:
        folders: where the YAML files of stories and rules lie.
        domain: Rasa's domain, with its `actions` and `responses`.
    """
    rules = [WELCOME]
    for folder in folders:
        for file in sorted(folder.glob("*.yml")):
            read = yaml.safe_load(file.read_text(encoding="utf-8"))
            for story in [*read.get("stories", []), *read.get("rules", [])]:
                name = story.get("story") or story.get("rule")
                rules += rules_of(name, story["steps"])
    questions = [name for name in (*domain["actions"], *domain["responses"]) if question_in(name)]
    return [*rules, *({"rule": f"Listen after {q}", "steps": [{"action": q}]} for q in questions)]


def rules_of(name: str, steps: Iterable[Step]) -> Iterator[dict[str, Any]]:
    """One rule for each message of a story, under the question that waits for it."""
    asked: str | None = None
    stated: list[dict[str, Any]] = []
    turn: list[Step] = []
    number = 0
    for step in steps:
        if "intent" in step:
            if turn:
                number += 1
                yield _rule(f"{name} ({number})", stated, turn)
                stated = []
            if asked is not None:
                stated = [*(s for s in stated if "asked" not in s), {"asked": asked}]
            turn = [step]
        elif turn:
            turn.append(step)
            asked = question_in(step.get("action") or "") or asked
        else:
            stated += step["slot_was_set"]
            asked = next((s["asked"] for s in step["slot_was_set"] if "asked" in s), asked)
    yield _rule(f"{name} ({number + 1})", stated, turn)


def _rule(name: str, stated: list[dict[str, Any]], turn: list[Step]) -> dict[str, Any]:
    condition = {"condition": [{"slot_was_set": stated}]} if stated else {}
    return {"rule": name, **condition, "steps": turn}


def merge_talk(folder: Path) -> None:
    """Give the examples of plain talk one label, in place."""
    for file in folder.glob("*.yml"):
        text = file.read_text(encoding="utf-8")
        for label in TALK:
            text = text.replace(f"- intent: {label}\n", f"- intent: {ANSWER}\n")
        file.write_text(text, encoding="utf-8")
