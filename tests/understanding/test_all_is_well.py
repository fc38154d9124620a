"""Nothing is the matter, nobody is to read, I hope I don't disturb you: no trouble and no wish."""

from __future__ import annotations

import pytest

from understanding.people.all_is_well import says_all_is_well
from understanding.talking.agreeing import read_agreement, told_with_an_age, wants_no_readers
from understanding.talking.no_answer import NoAnswer, no_answer
from understanding.talking.set_apart import Apart, set_apart


@pytest.mark.parametrize(
    "said",
    [
        "there is naething wrang wi me",
        "naething. I tellt ye I'm fine",
        "I tellt ye I'm fine",
        "I keep tellin ye I'm fine",
        "am fine thanks",
        "there's nothing the matter with me dear",
        "cannae complain",
        "I'm grand, thanks",
        "no problems at all",
        "the wife signed me up. there is naething wrang wi me",
        "all good here",
        "nae complaints",
    ],
)
def test_nothing_is_the_matter(said: str) -> None:
    assert says_all_is_well(said)


@pytest.mark.parametrize(
    "said",
    [
        "I'm fine on the flat",
        "I'm not fine",
        "I'm no fine",
        "nothing wrong with my knees, it's my back",
        "I'm fine but my wife is ill",
        "my knees are fine, my back isnae",
        "I was fine till last year",
        "I'd like to be fine",
        "im ok at home but not out",
        "am I fine?",
        "nothing",
        "no worries",
    ],
)
def test_a_trouble_is_none_the_less_one(said: str) -> None:
    assert not says_all_is_well(said)


@pytest.mark.parametrize(
    ("said", "agreed", "readers_refused"),
    [
        (
            "Fine. I am 42, and yes, we can talk, but I do not want anyone reading it.",
            "yes",
            True,
        ),
        ("yes but nobody is to read it", "yes", True),
        ("ok 45, as long as no one else reads it", "yes", True),
        ("aye im 66 son, on ye go", "yes", False),
        ("Yes thank you dear, I am 71 so well over sixteen, and happy to chat", "yes", False),
        ("I'm 30 but I don't want to chat", None, False),
        ("I don't want this", None, False),
        ("no", None, False),
    ],
)
def test_a_no_to_readers_is_no_refusal_to_chat(
    said: str, agreed: str | None, readers_refused: bool
) -> None:
    assert read_agreement(said) == agreed
    assert wants_no_readers(said) is readers_refused


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("aye im 66 son, on ye go", ""),
        ("Yes thank you dear, I am 71 so well over sixteen, and happy to chat", ""),
        ("Fine. I am 42, and yes, we can talk, but I do not want anyone reading it.", ""),
        ("58, chest's bad", "chest's bad"),
        ("aye 66, my son is no well", "my son is no well"),
    ],
)
def test_only_what_is_told_beside_an_age_is_kept(said: str, told: str) -> None:
    assert told_with_an_age(said) == told


@pytest.mark.parametrize(
    ("said", "kind", "told"),
    [
        ("I hope I am not disturbing you at this hour", Apart.APOLOGY, ""),
        ("I do hope it is not too late, but my hip is sore", Apart.APOLOGY, "my hip is sore"),
        ("I only meant that was all about that", Apart.PROTEST, ""),
        ("Oh I did not mean goodbye, it is my hip", Apart.PROTEST, "it is my hip"),
        ("We have got muddled. My hip is the trouble", Apart.PROTEST, "My hip is the trouble"),
    ],
)
def test_courtesies_and_protests_stand_apart(said: str, kind: Apart, told: str) -> None:
    apart = set_apart(said)
    assert kind in apart.kinds
    assert apart.told == told


@pytest.mark.parametrize(
    "said",
    [
        "we are lost in the woods",
        "I hope I am not too ill to go",
        "I did not mean to stop my tablets",
    ],
)
def test_what_only_sounds_like_one_is_told(said: str) -> None:
    assert set_apart(said).told == said


@pytest.mark.parametrize(
    "said",
    [
        "what food ok for diabetes",
        "what food is ok",
        "is 11 too high",
        "what sugar number is normal after eating",
    ],
)
def test_a_question_is_no_wish(said: str) -> None:
    assert no_answer(said, asked="wish") is NoAnswer.QUESTION


@pytest.mark.parametrize(
    "said",
    ["what I would like is a walk", "what about a walk", "food", "what a good sleep would be"],
)
def test_a_wish_that_begins_like_one_is_no_question(said: str) -> None:
    assert no_answer(said, asked="wish") is not NoAnswer.QUESTION
