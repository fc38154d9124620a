"""Facts that are asked for, and being dismissed by a clinic; both sides."""

import pytest

from understanding.people.dismissed import was_dismissed
from understanding.talking.facts_asked import Facts, facts_asked


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("what food is ok for diabetes", Facts.FOOD),
        ("I want fact. what food is ok for diabetes, quick", Facts.FOOD),
        ("what food ok for diabetes", Facts.FOOD),
        ("what should I eat with COPD", Facts.FOOD),
        ("is rice bad for diabetes", Facts.FOOD),
        ("is 11 too high", Facts.READING),
        ("my sugar is 11 why", Facts.READING),
        ("I did cook on Tuesday but sugar still 11 why", Facts.READING),
        ("what sugar number is normal after eating", Facts.READING),
        ("you can say what is ok sugar number or not", Facts.READING),
        ("is my blood pressure of 150 high", Facts.READING),
        ("do you give information or no?", Facts.WHAT_I_GIVE),
        ("Stop asking. fact only", Facts.WHAT_I_GIVE),
        ("just give me the facts", Facts.WHAT_I_GIVE),
    ],
)
def test_facts_are_asked_for(said: str, asked: Facts) -> None:
    assert facts_asked(said) is asked


@pytest.mark.parametrize(
    "said",
    [
        "I want to eat better",
        "my sugar was 11 this morning",
        "cooking is hard after a night shift",
        "8",
        "is 10 in the morning ok",
        "what I eat depends on my shift",
        "the fact is I'm tired",
        "what can I do about it",
        "my nurse gave me information",
        "is Tuesday good for you",
    ],
)
def test_what_is_told_asks_for_none(said: str) -> None:
    assert facts_asked(said) is None


@pytest.mark.parametrize(
    ("said", "dismissed"),
    [
        ("My GP dismissed me. No evenings, no cost, no steps", True),
        ("My GP dismissed my fatigue as stress", True),
        ("the GP says it is stress", True),
        ("doctor says its all in ma heid", True),
        ("the doctor fobbed me off", True),
        ("my doctor wouldnae listen", True),
        ("the nurse said it's just anxiety", True),
        ("I was dismissed by the doctor", True),
        ("my GP says it's stress and I agree", False),
        ("the doctor said I have anxiety", False),
        ("my GP was lovely", False),
        ("work is stress", False),
        ("the doctor says I can walk", False),
        ("my boss dismissed me", False),
    ],
)
def test_not_being_listened_to(said: str, dismissed: bool) -> None:
    assert was_dismissed(said) is dismissed
