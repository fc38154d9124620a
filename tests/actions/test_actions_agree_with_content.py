"""What stories, questions and wording name exists, and what exists is named."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest
import yaml

import actions
from actions.answers.hearing import KEEPERS, OFFERS
from actions.turn import STEPS
from coaching.content import SAFE_LOADER
from coaching.questions import questions

ROOT = Path(__file__).resolve().parents[2]
for module in pkgutil.walk_packages(actions.__path__, "actions."):
    importlib.import_module(module.name)


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), SAFE_LOADER)


@pytest.fixture(scope="module")
def domain():
    return read(ROOT / "domain" / "domain.yml")


@pytest.fixture(scope="module")
def responses():
    found = {}
    for path in (ROOT / "domain" / "wording").glob("*.yml"):
        found.update(read(path)["responses"])
    return found


@pytest.fixture(scope="module")
def stories():
    found = []
    for path in [*(ROOT / "data/stories").glob("*.yml"), *(ROOT / "data/rules").glob("*.yml")]:
        content = read(path)
        found += content.get("stories", []) + content.get("rules", [])
    return found


def steps_of(stories, kind):
    return {step[kind] for story in stories for step in story["steps"] if kind in step}


def test_every_action_of_the_code_is_in_the_domain_and_the_other_way_round(domain):
    assert set(domain["actions"]) == set(STEPS)


def test_every_action_in_a_story_exists(stories, responses):
    assert steps_of(stories, "action") <= set(STEPS) | set(responses)


def test_every_question_can_be_asked_and_explained(responses):
    for name, question in questions().items():
        assert question.action in set(STEPS) | set(responses), name
        assert question.why in responses, name


def test_every_question_is_known_to_the_domain(domain):
    assert set(domain["slots"]["asked"]["values"]) == set(questions())


def test_every_answer_in_a_story_or_a_question_is_a_value_of_the_slot(domain, stories):
    values = set(map(str, domain["slots"]["answer"]["values"]))
    stated = {
        str(slot["answer"])
        for story in stories
        for step in story["steps"]
        for slot in step.get("slot_was_set", ())
        if "answer" in slot
    }
    offered = {label for question in questions().values() for label in question.choices}
    assert stated | offered <= values


def test_every_keeper_and_offer_belongs_to_a_question():
    assert set(KEEPERS) | set(OFFERS) <= set(questions())


def test_every_line_that_the_code_says_has_words(responses):
    code = "".join(path.read_text() for path in (ROOT / "actions").rglob("*.py"))
    said = set(re.findall(r'"(utter_[a-z0-9_]+)"', code))
    assert said <= set(responses)


@pytest.mark.slow
def test_every_blank_in_the_wording_is_filled_by_the_code_that_says_it(responses):
    """A blank that nobody fills would show its braces to a person."""
    code = "".join(path.read_text() for path in (ROOT / "actions").rglob("*.py"))
    for name, variants in responses.items():
        blanks = {b for v in variants for b in re.findall(r"{(\w+)}", v.get("text", ""))}
        for blank in blanks:
            assert re.search(rf"\b{blank}=", code), f"{name}: {{{blank}}}"


def test_every_button_gives_an_answer_of_its_question(responses, domain):
    values = set(map(str, domain["slots"]["answer"]["values"]))
    for name, variants in responses.items():
        for variant in variants:
            for button in variant.get("buttons", ()):
                label = re.fullmatch(r'/answer\{"value": "(\w+)"\}', button["payload"])
                if label is None:
                    assert button["payload"].strip("/") in domain["intents"], name
                else:
                    assert label[1] in values, f"{name}: {label[1]}"
