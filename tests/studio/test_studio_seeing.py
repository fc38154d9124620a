"""What a coach sees: every story readable, every line found, nothing for other roles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from console.studio.library import library_of
from console.studio.places import texts_in
from store.reviewers import Role
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, send


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
