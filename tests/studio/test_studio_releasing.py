"""Releases: a second person, the book, going back, and a kill at any step."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from console.studio import in_place
from console.studio.in_place import book, carry_out
from console.studio.places import texts_in
from store.engine import engine, session
from store.reviewers import Role
from store.studio import Draft, ReleaseState, releases
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, ROOT, Rasa, add_branch, send, stand_in_for_training

pytestmark = pytest.mark.slow

NOTE = "Somebody in pain after trying is heard, and asked about danger signs."


def ready(house: Path, cora: Browser, pat: Browser, draft: str) -> None:
    """A draft that may be released."""
    add_branch(cora, draft)
    stand_in_for_training(house, draft)
    send(cora, f"{draft}/ask", note=NOTE)
    assert send(pat, f"{draft}/verdict", verdict="approve").status_code == 303


def link(house: Path) -> str:
    return (house / "models" / "coach.tar.gz").resolve().name


def test_from_draft_to_live_and_back_in_one_click(
    house: Path, content: Path, cora: Browser, pat: Browser, draft: str, rasa: Rasa
) -> None:
    before = dict(texts_in(content))
    ready(house, cora, pat, draft)
    page = send(cora, f"{draft}/release").headers["location"]
    assert "being put in place" in cora.get(page).text
    assert carry_out() is None
    assert "It is in place" in cora.get(page).text
    assert "I tried and it hurt" in (content / CHECK_IN).read_text(encoding="utf-8")
    assert (house / "models" / "coach.tar.gz").read_bytes() == b"the model of the draft"
    with session() as one:
        newest, first = releases(one)
        assert (newest.author, newest.approver, newest.note) == ("cora", "pat", NOTE)
        commit, number = newest.commit, first.id
    assert book().head() == commit
    assert book().texts(commit) == dict(texts_in(content))
    assert send(cora, f"/studio/releases/{number}/back").status_code == 303
    carry_out()
    assert dict(texts_in(content)) == before
    assert link(house) == "coach-before.tar.gz"
    assert [one.name.partition(commit[:12])[0] for one in rasa.took] == [
        "coach-release-2-", "coach-before.tar.gz",
    ]  # fmt: skip


@pytest.mark.behaviour(6)
def test_a_peer_support_worker_stops_a_draft_and_says_why(
    house: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    add_branch(cora, draft)
    stand_in_for_training(house, draft)
    send(cora, f"{draft}/ask", note=NOTE)
    assert send(pat, f"{draft}/verdict", verdict="stop").status_code == 400
    send(pat, f"{draft}/verdict", verdict="stop", reason="“You tried” sounds like a school report.")
    assert "school report" in cora.get(draft).text
    refused = send(cora, f"{draft}/release")
    assert refused.status_code == 409
    assert "No peer support worker has approved it" in refused.text


@pytest.mark.behaviour(5)
def test_nobody_approves_what_they_wrote(
    house: Path, content: Path, visit: Callable[..., Browser]
) -> None:
    both = visit("bo", Role.COACH, Role.PEER)
    draft = str(send(both, "/studio/drafts", title="Mine").headers["location"])
    add_branch(both, draft)
    send(both, f"{draft}/ask", note=NOTE)
    assert send(both, f"{draft}/verdict", verdict="approve").status_code == 403


def test_an_approval_is_of_the_words_as_they_stood(
    house: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    ready(house, cora, pat, draft)
    send(cora, f"{draft}/sentences", path="data/answers.yml", piece="i_tried_and_it_hurt",
              sentences="one\ntwo\nthree\nfour\nfive")  # fmt: skip
    stand_in_for_training(house, draft)
    assert "No peer support worker has approved it" in send(cora, f"{draft}/release").text


def test_what_is_not_trained_or_does_not_pass_its_tests_is_not_released(
    house: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    ready(house, cora, pat, draft)
    with session() as one:
        found = one.get(Draft, int(draft[-1]))
        assert found is not None
        found.trained = None
    assert "not trained and tested" in send(cora, f"{draft}/release").text


def test_a_model_that_rasa_does_not_take_is_no_release(
    house: Path, content: Path, cora: Browser, pat: Browser, draft: str,
    rasa: Rasa,
) -> None:  # fmt: skip
    ready(house, cora, pat, draft)
    send(cora, f"{draft}/release")
    rasa.refuses = "Rasa could not load the new model."
    assert carry_out() == "Rasa could not load the new model."
    assert dict(texts_in(content))[CHECK_IN] == (ROOT / CHECK_IN).read_text(encoding="utf-8")
    assert link(house) == "coach-before.tar.gz"
    assert "Not yet" in cora.get(draft).text


STEPS = ("_kept_model", "_lay_out", "mark_released", "_point_at", "_to_disk", "_forget_old_models")


@pytest.mark.slow
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_at_any_step_a_release_is_wholly_there_after_the_next_start(
    house: Path, content: Path, cora: Browser, pat: Browser, draft: str, step: str, when: str
) -> None:
    ready(house, cora, pat, draft)
    send(cora, f"{draft}/release")
    engine().dispose()
    child = os.fork()
    if child == 0:
        real = getattr(in_place, step)

        def dies(*given: object) -> object:
            if when == "after":
                real(*given)
            os._exit(9)

        setattr(in_place, step, dies)
        carry_out()
        os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 9
    # The model that a start would load is a whole one at every instant.
    assert (house / "models" / "coach.tar.gz").read_bytes() in {
        b"the model from before", b"the model of the draft",
    }  # fmt: skip
    carry_out()
    with session() as one:
        newest = releases(one)[0]
        assert newest.state is ReleaseState.LIVE
        assert dict(texts_in(content)) == book().texts(newest.commit)
    assert (house / "models" / "coach.tar.gz").read_bytes() == b"the model of the draft"


def test_what_a_programmer_changed_is_a_release_too(
    house: Path, content: Path, cora: Browser, draft: str
) -> None:
    place = content / CHECK_IN
    place.write_text(place.read_text(encoding="utf-8") + "# A remark.\n", encoding="utf-8")
    assert "Changed outside" in cora.get("/studio/releases").text
    assert "Something else was released since" in cora.get(draft).text
    assert send(cora, f"{draft}/up-to-date").status_code == 303
    assert "Something else was released since" not in cora.get(draft).text
