"""Names to choose from in the YAML view: those of the draft, for the file that is open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from console.studio.completing import LONGEST, names_after
from console.studio.library import IDEAS, QUESTIONS, library_of
from console.studio.places import texts_in
from store.reviewers import Role
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, ROOT, add_branch


def asked(browser: Browser, path: str, draft: str = "") -> dict[str, dict[str, str]]:
    answer = browser.get(f"/studio/names?path={path}{draft}")
    assert answer.status_code == 200
    told = answer.json()
    assert ["asked", ""] in told["slots"]
    return {key: dict(listed) for key, listed in told["after"].items()}


def test_each_key_has_the_names_that_may_stand_behind_it(cora: Browser) -> None:
    names = asked(cora, CHECK_IN)
    assert names["action"]["utter_had_enough"].startswith("You've had enough")
    assert names["action"]["action_ask_importance"] == "Ask how much it matters just now."
    assert "answer" in names["intent"]
    assert "how_did_it_go" in names["asked"]
    assert {"yes", "no", "high"} <= set(names["answer"])
    assert names["miti"]["SR"] == "says back what they said"
    assert all(name.startswith("utter_why") for name in names["why"])
    assert "text" not in names
    assert "size" not in names


def test_each_file_has_its_own_kinds() -> None:
    live = library_of(texts_in(ROOT))
    ideas, questions = dict(names_after(live, IDEAS)), dict(names_after(live, QUESTIONS))
    assert dict(ideas["size"]) == {"tiny": "tiny", "small": "small", "medium": "medium"}
    assert set(dict(ideas["kind"])) == {"do", "notice", "connect", "prepare", "swap"}
    assert dict(questions["kind"])["yes_no"] == "yes or no"
    assert all(len(said) <= LONGEST for listed in ideas.values() for _, said in listed)


def test_what_a_draft_adds_can_be_chosen_there_and_nowhere_else(cora: Browser, draft: str) -> None:
    add_branch(cora, draft)
    assert "utter_i_tried_and_it_hurt" in asked(cora, CHECK_IN, "&draft=1")["action"]
    assert "i_tried_and_it_hurt" in asked(cora, CHECK_IN, "&draft=1")["answer"]
    assert "utter_i_tried_and_it_hurt" not in asked(cora, CHECK_IN)["action"]


@pytest.mark.parametrize("role", [Role.STEWARD, Role.ADMINISTRATOR])
def test_whoever_does_not_see_the_studio_sees_no_names(
    content: Path, visit: Any, role: Role
) -> None:
    assert visit("sam", role).get("/studio/names").status_code == 403


def test_the_field_says_how_names_are_chosen_and_where(cora: Browser, draft: str) -> None:
    page = cora.get("/studio/line?name=utter_had_enough&draft=1").text
    assert 'data-names="/studio/names?draft=1&amp;path=domain/wording/check_in.yml"' in page
    assert 'aria-controls="yaml-names"' in page
    assert 'role="listbox" id="yaml-names"' in page
    assert "arrow down, then Enter" in page
