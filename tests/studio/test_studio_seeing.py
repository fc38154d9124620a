"""What a coach sees: every story readable, every line found, nothing for other roles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from console.studio import door
from console.studio.library import library_of
from console.studio.places import texts_in
from store.engine import session
from store.reviewers import Role
from store.studio import Draft
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, add_branch, send, stand_in_for_training


@pytest.mark.slow
def test_every_subject_and_every_story_can_be_read(cora: Browser, content: Path) -> None:
    library = library_of(texts_in(content))
    assert library.faults == []
    for path, stories in library.subjects().items():
        page = cora.get(f"/studio/subject?path={quote(path)}")
        assert page.status_code == 200
        assert page.text.count("<svg") >= 1
        first = cora.get(f"/studio/story?path={quote(path)}&story={quote(stories[0].name)}")
        assert first.status_code == 200, stories[0].name


def test_a_story_is_read_in_the_words_that_people_see(cora: Browser) -> None:
    page = cora.get(f"/studio/story?path={CHECK_IN}&story=They+did+it").text
    assert "they did it" in page
    assert "What made it work?" in page
    assert "No real person has come through here yet" in page


def test_words_are_found_in_what_the_coach_and_what_people_say(cora: Browser) -> None:
    assert "/studio/line?name=utter_had_enough" in cora.get("/studio?words=thing on your back").text
    found = cora.get("/studio?words=walking group").text
    assert "means find service" in found


@pytest.mark.behaviour(58)
def test_cards_are_open_questions_and_no_others(cora: Browser) -> None:
    page = cora.get("/studio/cards").text
    cards = page.partition("Agenda: what matters to you")[2]
    assert "What already helps, even a little?" in cards
    assert "Would you like your plan to keep?" not in cards


@pytest.mark.parametrize("role", [Role.STEWARD, Role.ADMINISTRATOR])
def test_whoever_needs_no_stories_sees_none(
    visit: Callable[..., Browser], content: Path, role: Role
) -> None:
    assert visit("sam", role).get("/studio").status_code == 403


def test_a_peer_support_worker_reads_and_changes_nothing(pat: Browser) -> None:
    assert pat.get("/studio").status_code == 200
    assert send(pat, "/studio/drafts", title="Mine").status_code == 403


def test_draft_and_live_are_shown_side_by_side(
    cora: Browser, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def workshop(path: str, body: object = None, *, slow: bool = False) -> dict[str, Any]:
        told = {"replies": [{"text": "So it hurt."}], "story": "I tried and it hurt"}
        onward = [{"title": "Next", "payload": "/next"}]
        plain = {"replies": [{"text": "OK.", "buttons": onward}], "story": None}
        turn = {"said": "it hurt", "number": 1, "sides": {"draft": told, "live": plain}}
        return turn if path == "/say" else {}

    monkeypatch.setattr(door, "ask", workshop)
    page = send(cora, f"{draft}/try/say", person="try-0a1b2c", text="it hurt").text
    assert "So it hurt." in page
    assert ">Next<" in page
    assert "They answer differently." in page
    assert send(cora, f"{draft}/try/say", person="somebody", text="x").status_code == 400


def test_how_far_a_training_is_can_be_seen_and_a_model_that_stands_is_noted(
    house: Path, cora: Browser, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_branch(cora, draft)
    model = stand_in_for_training(house, draft)
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        digest, found.trained = str(found.trained), None
    job = {"draft": 1, "digest": digest, "state": "training", "step": "Training what changed",
           "share": 0.4, "told": [], "model": None, "seconds": None, "so_far": 75,
           "last": None}  # fmt: skip
    monkeypatch.setattr(door, "ask", lambda *_, **__: {"job": job})
    assert 'value="40"' in cora.get(f"{draft}/training").text
    job.update(state="done", model="/etc/passwd", told=["It greets."], seconds=9)
    assert "Train and test it" in cora.get(draft).text
    job.update(model=str(model))
    assert "Trained and tested as it stands, in 9 seconds" in cora.get(draft).text
    job.update(state="failed", step="Not good enough", told=["To “hello” it says nothing."])
    cora_changes = send(cora, f"{draft}/sentences", path="data/answers.yml",
                        piece="i_tried_and_it_hurt", sentences="a\nb\nc\nd\ne")  # fmt: skip
    assert "Kept at" in cora_changes.text
    assert "It has been changed since it was trained" in cora.get(draft).text
