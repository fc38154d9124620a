"""Sentences that reviewers suggest find their way into a draft."""

from __future__ import annotations

from pathlib import Path

from store.clock import now_utc
from store.engine import session
from store.review_marks import Suggestion, SuggestionState
from store.reviewers import reviewer_named
from store.studio import files_of
from tests.console.conftest import Browser
from tests.studio.conftest import send


def suggest(sentence: str, meaning: str) -> int:
    with session() as one:
        pat = reviewer_named(one, "pat")
        assert pat is not None
        made = Suggestion(reviewer_id=pat.id, sentence=sentence, meaning=meaning, made_at=now_utc())
        one.add(made)
        one.flush()
        return int(made.id)


def test_a_suggestion_is_put_among_the_sentences_of_its_meaning(
    content: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    number = suggest("whaur dae folk meet for a walk", "find_service")
    assert "whaur dae folk meet for a walk" in cora.get(f"{draft}/inbox").text
    assert send(cora, f"{draft}/inbox", suggestion=str(number)).status_code == 303
    with session() as one:
        (file,) = files_of(one, int(draft[-1]))
        assert "      - whaur dae folk meet for a walk\n" in file.text
        assert file.text.replace("      - whaur dae folk meet for a walk\n", "") == file.base_text
        found = one.get(Suggestion, number)
        assert found is not None
        assert found.state is SuggestionState.ACCEPTED
    assert "Nothing waits here" in cora.get(f"{draft}/inbox").text


def test_the_same_words_under_another_meaning_are_pointed_out(
    content: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    suggest("is there a walking group near me", "new_goal")
    assert "stand under “find service” already" in cora.get(f"{draft}/inbox").text


def test_a_meaning_that_a_rule_reads_takes_no_sentences(
    content: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    number = suggest("och", "something_else")
    assert send(cora, f"{draft}/inbox", suggestion=str(number)).status_code == 400
