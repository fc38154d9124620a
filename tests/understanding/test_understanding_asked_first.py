"""What people ask before they agree, and that nobody is to read along."""

import pytest

from understanding.talking.asked_first import AskedFirst, asked_first
from understanding.talking.readers_refused import refuses_readers


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("How long do you keep it?", AskedFirst.HOW_LONG),
        ("That does not answer how long do you keep what I write", AskedFirst.HOW_LONG),
        ("How long is my data stored", AskedFirst.HOW_LONG),
        ("and if I change my mind?", AskedFirst.CHANGE_MIND),
        ("Is there a privacy notice?", AskedFirst.NOTICE),
        ("where's yer privacy policy", AskedFirst.NOTICE),
        ("why do you ask how old I am?", AskedFirst.WHY_AGE),
        ("I have MS. Before I go on: why do you need my age", AskedFirst.WHY_AGE),
        ("Who funds it", AskedFirst.WHO_PAYS),
        ("wha pays fur this", AskedFirst.WHO_PAYS),
        ("are you real doctor", AskedFirst.A_DOCTOR),
        ("are ye a nurse", AskedFirst.A_DOCTOR),
        ("What is the evidence? Give me the data.", AskedFirst.EVIDENCE),
        ("has this been tested", AskedFirst.EVIDENCE),
    ],
)
def test_each_question_is_heard(said: str, asked: AskedFirst) -> None:
    assert asked_first(said) == [asked]


def test_two_questions_are_two() -> None:
    said = "How long do you keep it? And if I change my mind?"
    assert asked_first(said) == [AskedFirst.HOW_LONG, AskedFirst.CHANGE_MIND]


@pytest.mark.parametrize(
    "said",
    [
        "I'm 42, happy to chat",
        "how long does it take to get better",
        "my doctor is away",
        "I was a nurse",
        "my wife pays the bills",
        "I can't keep it up for long",
        "I've changed my mind about the walk",
        "who will pay my rent",
        "I'm waiting on my blood tests",
    ],
)
def test_what_tells_asks_none_of_them(said: str) -> None:
    assert asked_first(said) == []


@pytest.mark.parametrize(
    ("said", "refuses"),
    [
        ("naw dont want ppl reading it", True),
        ("naw I dinnae want folk readin it. whits a peer support worker anyway", True),
        ("I'd rather nobody read it", True),
        ("I do not want anyone reading it", True),
        ("naebody's to read this", True),
        ("keep it between us", True),
        ("who would be reading it?", False),
        ("aye they can read it", False),
        ("I don't mind who reads it", False),
        ("the dug ate ma slipper", False),
        ("I do not like reading", False),
        ("I don't want to read the whole thing", False),
    ],
)
def test_a_no_to_readers_is_heard(said: str, refuses: bool) -> None:
    assert refuses_readers(said) is refuses
