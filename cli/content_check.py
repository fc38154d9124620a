"""`coach check-content`: Rasa's own check of the content, less the warnings known to be wrong.

Rasa looks for what stories and rules name. What only a form, an action or a policy of ours uses is
'not used' to it; such a warning is accepted where the code does name it, and only there.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer

from cli.errors_of_rasa import COLOUR, end_of
from cli.fingerprint import ROOT
from cli.problem import Problem
from cli.progress import step
from store.tied import tied_to_this

VALIDATE = (
    *(sys.executable, "-m", "rasa", "data", "validate", "--domain", "domain"),
    *("--config", "config.yml", "--data", "data/nlu", "data/stories", "data/rules"),
)
WARNED = re.compile(r"rasa/\S+\.py:\d+: (?:User|Future)Warning: (?P<said>.+)$")
CONFLICT = re.compile(r"\bWARNING\s+rasa\.validator\s+-\s+(?P<said>.+)$")
#: Tables that name lines: why a question is asked, and what is answered to danger.
TABLES = (Path("data") / "questions.yml", Path("coaching") / "safety_answers.yml")
ROOMS_THAT_SPEAK = ("actions", "dialogue", "coaching", "understanding", "bot")
NAMED_IN_CODE = re.compile(r"""["']/?((?:utter_|action_|form_)?[A-Za-z]\w*)(\{)?""")


@dataclass(frozen=True)
class Accepted:
    """A kind of warning that may be wrong; group 1 is the name that our code must hold."""

    pattern: re.Pattern[str]
    reason: str


ACCEPTED = (
    Accepted(
        re.compile(r"The utterance '(\w+)' is not used in any story or rule"),
        "An action of ours says it, or it tells why a question is asked.",
    ),
    Accepted(
        re.compile(r"The intent '(\w+)' is not used in any story or rule"),
        "It answers an open question, or the intent-in-context component turns it into another.",
    ),
    Accepted(
        re.compile(
            r"The intent '(not_understood|other_language|ask_about_service|about_the_coach|"
            r"against_advice|aside|asked_along|change_goal|heart_fear|does_it_work|goes_short|hard_news|is_it_wise|let_me_know|loss|no_check_ins|no_plan|panic_now|plan_news|"
            r"puts_right|rests|see_my_data|service_full|still_there|topic_is_wrong|wants_plan|"
            r"visit_coming|wants_company|declines_help|denies_topic|asks_interpreter|asks_other_doctor|"
            r"asks_to_complain|asks_for_care|asks_about_driving|"
            r"keeps_nothing|takes_consent_back|knows_of_it|can_it_change|what_for_me|what_it_costs|when_next|"
            r"cannot_phone|told_by_others|who_has_looked|delete_one|from_an_office|whom_to_ring|when_told|service_news|knows_group|"
            r"where_were_we|EXTERNAL_\w+)' is listed"
        ),
        "The coach makes it itself: no sentence of a person has it.",
    ),
    Accepted(
        re.compile(r"The action '(\w+)' is not used in any story or rule"),
        "A policy of ours predicts it, or another action goes on with it.",
    ),
)


def check(root: Path = ROOT) -> None:
    """Run the check.

    Raises:
        Problem: warnings stand that are not accepted, or Rasa found an error.
    """
    with step("Checking stories, rules, examples and domain"):
        done = subprocess.run(
            VALIDATE,
            cwd=root,
            env={**os.environ, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"},
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            preexec_fn=tied_to_this(),
        )
    output = done.stdout + "\n" + done.stderr
    names, prefixes = _names_in_code(root)
    standing = [said for said in warnings_in(output) if not _accepted(said, names, prefixes)]
    for said in standing:
        typer.echo(f"- {said}", err=True)
    if standing:
        raise Problem(f"{len(standing)} warnings stand: mend the content they name.")
    if done.returncode != 0:
        end = end_of(done.returncode, output)
        told = "; ".join(filter(None, (end.why or f"its check {end.how}", end.remedy)))
        raise Problem(f"Rasa does not take the content: {told}.")
    typer.echo("The content is sound.")


def warnings_in(output: str) -> Iterator[str]:
    """What Rasa's check warned of, each once, in order."""
    seen = set()
    for line in COLOUR.sub("", output).splitlines():
        found = WARNED.search(line) or CONFLICT.search(line)
        if found and found["said"] not in seen:
            seen.add(found["said"])
            yield found["said"].strip()


def _accepted(said: str, names: set[str], prefixes: tuple[str, ...]) -> bool:
    for kind in ACCEPTED:
        if found := kind.pattern.search(said):
            name = found[1]
            is_question = re.match(r"(utter|action)_ask_\w+", name) is not None
            return is_question or name in names or name.startswith(prefixes)
    return False


def _names_in_code(root: Path) -> tuple[set[str], tuple[str, ...]]:
    """Every quoted name in the rooms that speak, and the beginnings of those put together there."""
    names: set[str] = set()
    prefixes: set[str] = set()
    for room in ROOMS_THAT_SPEAK:
        for file in (root / room).rglob("*.py"):
            for name, goes_on in NAMED_IN_CODE.findall(file.read_text(encoding="utf-8")):
                (prefixes if goes_on and name.startswith("utter_") else names).add(name)
    for table in TABLES:
        names |= set(re.findall(r"\b(utter_\w+)", (root / table).read_text(encoding="utf-8")))
    return names, tuple(prefix for prefix in prefixes if len(prefix) > len("utter_"))
