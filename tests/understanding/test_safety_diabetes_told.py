"""What was told of diabetes makes a later sign one for today; without it the sign stays a sign."""

from __future__ import annotations

from tables import for_every_row

from coaching.breathing import Breath, breathing_told
from coaching.feet import foot_at_risk
from understanding.safety import detect
from understanding.safety.diabetes_told import names_diabetes
from understanding.safety.finding import Level
from understanding.text.words import in_english

TOLD = [
    (["diabetes", "type 2"], "my toe has gone black"),
    (["am diabetic hen"], "feet are numb n one toe's gone black round a cut"),
    (["type 2. on metformin"], "I've a cut on my heel that won't heal"),
    (["ma sugars are aw ower the place"], "the foot's hot and swollen the day"),
    (["flare up. sugars at 22 on sunday felt rotten"], "still peeing loads and thirsty as today"),
    (["my sugar was 24 this morning"], "that's high, isn't it"),
    (["bloods at 27"], "never off the toilet"),
    ([], "sugar 22 and peeing all the time"),
    ([], "ma sugar's 25 an am that thirsty"),
    ([], "type 2 and my heel has an ulcer that's weeping"),
    (["diabetes"], "sugars at 22 on sunday"),
]
NOT_FOR_TODAY = [
    ([], "my toe has gone black"),
    (["bad knees"], "up and down to the toilet all night"),
    (["diabetes"], "black shoes on ma feet"),
    (["diabetes"], "my toe nail went black after football"),
    (["type 2"], "feet are dead after the shift"),
    (["type 2"], "dry mouth fae the tablets"),
    (["diabetes"], "my foot is sore"),
    (["my sugar was 22 last night"], "it's come down, 9 now and not thirsty"),
    ([], "when i was diagnosed my sugar was 28 and i was so thirsty"),
    ([], "i had 22 spoons of sugar lol"),
    (["my sugar was 24 this morning"], "the bills are that high"),
]


@for_every_row(("history", "text"), TOLD)
def test_a_sign_is_for_today_once_diabetes_was_told(history: list[str], text: str) -> None:
    finding = detect(text, history=history)
    assert finding is not None
    assert finding.label == "diabetes_emergency urgent"


@for_every_row(("history", "text"), NOT_FOR_TODAY)
def test_other_talk_is_no_alarm(history: list[str], text: str) -> None:
    assert detect(text, history=history) is None


def test_diabetes_is_named_by_what_belongs_to_it() -> None:
    assert all(map(names_diabetes, ["diabetes", "Type 2", "my sugars", "insulin pen", "ma libre"]))
    assert not any(map(names_diabetes, ["sugar in my tea", "a type of yoga", "my bloods are back"]))


def test_a_foot_is_told_by_how_it_looks() -> None:
    assert foot_at_risk("my big toe is going purple")
    assert not foot_at_risk("blue shoes")


@for_every_row(
    ("said", "told"),
    [
        ("jist the breathless but no as bad as it wis. its my normal noo", Breath.USUAL),
        ("ah said ITS NO AS BAD as it wis", Breath.USUAL),
        ("easier now thanks", Breath.USUAL),
        ("not as bad as it could be but worse than usual", Breath.WORSE),
        ("its no easing", Breath.WORSE),
    ],
)
def test_what_is_easing_is_not_worse(said: str, told: Breath) -> None:
    assert breathing_told(in_english(said)) is told


def test_the_type_of_diabetes_is_no_reading_of_sugar() -> None:
    assert detect("I have heart failure and the sugar diabetes, type 2. Tired aa the time.") is None
    low = detect("I've type 1 and my sugar is 2, shaking")
    assert low is not None
    assert low.level is Level.EMERGENCY


@for_every_row(
    "text, found",
    [
        ("na its jist a wee bit reid an warm since fridy. nae bother. 5", True),
        ("my heel is fine its jist red hot an a bit weepin", True),
        ("is it dangerous a weepin heel wi diabetes", True),
        ("there is puss comin oot o it", True),
        ("it's swollen and hot the day", True),
        ("the bath was red hot", False),
        ("i was weepin at the film", False),
        ("it's a red letter day", False),
    ],
)
def test_it_may_be_the_foot_that_was_told_of_just_before(text: str, found: bool) -> None:
    told = ["na its the sugar im meant tae see tae", "my heel has a sair bit"]
    assert (detect(text, history=told) is not None) is found
