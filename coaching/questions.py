"""Every question that the coach can ask: which kind of answer it waits for, and why it is asked.

The table is content, in data/questions.yml, so that a coach can add a question or a new kind of
answer without code. A question is asked by an action named `utter_ask_<name>` (plain wording) or
`action_ask_<name>` (wording that needs the person's own plan, list or service).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

QUESTIONS_FILE = Path(__file__).resolve().parent.parent / "data" / "questions.yml"
ASKS = ("utter_ask_", "action_ask_")
#: Questions that belong to an answer to danger; coaching waits behind them.
SAFETY_QUESTIONS = frozenset({"safe", "still_safe", "breath", "danger_now", "how_bad"})
#: Asked once after a concern, in passing; whatever is answered, coaching goes on.
GENTLE_QUESTIONS = frozenset({"someone"})
#: Asked and answered even while coaching waits: a person's data, and a word to a person.
ASKED_WHILE_WAITING = frozenset({"data_what", "delete_sure", "handover_note"})

#: A human who came has had the answer to these, or made them idle: nobody is asked them again.
CLOSED_BY_A_HUMAN = GENTLE_QUESTIONS | {"handover_note"}


@dataclass(frozen=True)
class Question:
    """One question of the table.

    Attributes:
        name: the part after `utter_ask_`.
        kind: which answer it waits for: `open`, `ruler`, `yes_no`, `when`, `choice`, `place`,
            `outcome`, `barrier`, `signpost_outcome`, `service` or `text`.
        aside: a digression's question; "back to where we were" steps over it.
        why: the response that says why it is asked.
        choices: for `choice`, each answer's label with words that mean it.
        by: `action` where the wording is made from the person's own things, else `utter`.
    """

    name: str
    kind: str
    aside: bool = False
    why: str = "utter_why"
    by: str = "utter"
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def action(self) -> str:
        """The action that asks it."""
        return f"{self.by}_ask_{self.name}"


class QuestionTableError(ValueError):
    """data/questions.yml says something that cannot be; the sentence names the question."""


KINDS = frozenset(
    "open ruler yes_no when choice place outcome barrier signpost_outcome service text".split()
)


def question_in(action_name: str) -> str | None:
    """Give the question that an action asks, or None for an action that asks nothing."""
    for prefix in ASKS:
        if action_name.startswith(prefix):
            return action_name[len(prefix) :]
    return None


def read_questions(raw: Mapping[str, Mapping[str, Any]]) -> dict[str, Question]:
    """Check a table of questions and give it typed.

    Raises:
        QuestionTableError: an unknown kind, or a choice without answers.
    """
    table = {}
    for name, row in raw.items():
        kind = str(row.get("kind", ""))
        if kind not in KINDS:
            raise QuestionTableError(
                f"data/questions.yml, question '{name}': '{kind}' is no kind of answer. "
                f"Choose one of: {', '.join(sorted(KINDS))}."
            )
        choices = {
            str(label): tuple(str(word) for word in words or ())
            for label, words in (row.get("choices") or {}).items()
        }
        if kind == "choice" and not choices and row.get("by") != "action":
            raise QuestionTableError(
                f"data/questions.yml, question '{name}': a choice needs answers under 'choices'."
            )
        table[name] = Question(
            name=name,
            kind=kind,
            aside=bool(row.get("aside", False)),
            why=str(row.get("why", "utter_why")),
            by=str(row.get("by", "utter")),
            choices=choices,
        )
    return table


@lru_cache(maxsize=1)
def questions() -> Mapping[str, Question]:
    """Give the table of questions, read once."""
    return read_questions(yaml.safe_load(QUESTIONS_FILE.read_text(encoding="utf-8")))


def kind_of(name: str | None) -> str:
    """Give the kind of a question; `open` for one that the table does not know."""
    found = questions().get(name or "")
    return found.kind if found else "open"


#: Kinds of question that take any words for an answer.
IN_OWN_WORDS = frozenset({"open", "text"})
#: The kinds of the `coach understand` contract; ours are finer.
CONTRACT_KINDS = {
    "ruler": "importance",
    "choice": "open",
    "text": "open",
    "place": "service",
}


def asked_as(name: str | None) -> str | None:
    """Give `asked` as the understanding contract names it, or None where nothing was asked."""
    if name is None:
        return None
    if name in {"importance", "confidence"}:
        return name
    kind = kind_of(name)
    if kind == "ruler":
        return "confidence" if "confidence" in name else "importance"
    return CONTRACT_KINDS.get(kind, kind)


def asked_instead(done: Sequence[str], *, on_hold: bool) -> str | None:
    """Name the action whose question waits once a human has handed back; None where it is the last.

    Args:
        done: the coach's actions by name, oldest first.
        on_hold: whether coaching waits after a danger.
    """
    asked = [(name, question) for name in done if (question := question_in(name))]
    if not asked or asked[-1][1] not in CLOSED_BY_A_HUMAN:
        return None
    if on_hold:
        return questions()["still_safe"].action
    for name, question in reversed(asked):
        known = questions().get(question)
        if known and not known.aside and question not in CLOSED_BY_A_HUMAN | SAFETY_QUESTIONS:
            return name
    return questions()["open"].action
