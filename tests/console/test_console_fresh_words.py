"""No person's words are taught: not of this turn, nor of any other, nor nearly."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from console.fresh_words import holds_their_words, is_near_copy, their_words_in
from store.engine import session
from store.review_marks import MarkKind, Suggestion, SuggestionState, mark
from store.reviewers import Role, reviewer_named
from tests.console.conftest import Browser, Life

THEIRS = "cannae get up the stair"


@pytest.mark.parametrize(
    "fresh",
    [
        "cannae get up the stair",
        "Cannae get up the stair!",
        "I CANNOT get up the stair",
        "up the stair cannae get",
        "cannae get up the steps",
        "cannae get up stair",
        "really cannae get up the stair",
        "well, cannae get up the stair now",
    ],
)
def test_the_same_words_moved_respelt_or_one_changed_are_theirs(fresh: str) -> None:
    assert their_words_in(fresh, ["aye", THEIRS]) == THEIRS


@pytest.mark.parametrize(
    "fresh",
    [
        "the steps are too much for me",
        "I cannot manage the steps at home",
        "yes, I struggle with climbing",
        "my knees",
    ],
)
def test_other_words_for_the_same_are_fresh(fresh: str) -> None:
    assert their_words_in(fresh, [THEIRS, "yes", "my knees are murder since the winter"]) is None


def test_a_part_of_a_long_message_is_theirs_too() -> None:
    said = "My knees are bad. I never see my sister now, and the stair is steep"
    assert is_near_copy("now I never see my sister", said)
    assert is_near_copy("I never see my brother now", said)
    assert not is_near_copy("I miss having people round", said)


def test_a_short_word_of_another_day_makes_no_sentence_theirs() -> None:
    assert their_words_in("yes, that is right", ["yes", "no", "ok"]) is None
    # In the turn itself it does: that is what is to be put in other words.
    assert holds_their_words("aye that is right", "aye")


def test_what_the_person_wrote_in_the_next_message_is_refused_kindly(
    ann: Browser, life: Callable[..., Life]
) -> None:
    person = life()
    number = person.says("my knees are murder since the winter")
    person.says(THEIRS)
    fields = {"kind": "misunderstood", "meaning": "find_service"}
    path = f"/people/{person.id}/turns/{number}/marks"
    for words in (THEIRS, "get up the stair cannae", "cannae get down the stair"):
        refused = ann.form(path, **fields, words=words)
        assert refused.status_code == 400
        assert "at another time" in refused.text
    assert ann.form(path, **fields, words="the steps are too much").status_code == 303
    with session() as one:
        (kept,) = one.execute(sa.select(Suggestion)).scalars()
    assert kept.sentence == "the steps are too much"


def test_a_suggestion_that_stands_and_is_somebodys_is_covered_and_cannot_be_taken(
    ann: Browser, life: Callable[..., Life], visit: Callable[..., Browser]
) -> None:
    person = life()
    number = person.says("my knees are murder since the winter")
    ann.form(f"/people/{person.id}/turns/{number}/marks", kind="misunderstood",
             meaning="find_service", words="the steps are too much")  # fmt: skip
    with session() as one:
        (stands,) = one.execute(sa.select(Suggestion)).scalars()
        me = reviewer_named(one, "ann")
        assert me is not None
        # Kept before the rule was: the words of a later message.
        one.add(
            Suggestion(
                reviewer_id=me.id,
                sentence=THEIRS,
                meaning="find_service",
                state=SuggestionState.OPEN,
                made_at=person._at,
            )
        )
        mark(one, person.id, me.id, MarkKind.MISUNDERSTOOD, person._at, words="find_service")
    person.says(THEIRS)
    dan = visit("dan", Role.COACH)
    page = dan.get("/suggestions").text
    assert THEIRS not in page
    assert "close to what a person wrote" in page
    assert "the steps are too much" in page
    assert dan.form(f"/suggestions/{stands.id + 1}", decision="accept").status_code == 409
    assert dan.form(f"/suggestions/{stands.id}", decision="accept").status_code == 303
