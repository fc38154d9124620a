"""The answer to a danger of the body is heard: not that sign, help came, up again, no call."""

import pytest
from tables import for_every_row

from dialogue.denied_alarm import tells_of_no_new_danger
from understanding.danger.alarm_denied import JOKED, denies, denies_alarm
from understanding.danger.eased import tells_it_eased
from understanding.danger.sign_denied import denies_sign, help_came, is_up_again, refuses_to_call
from understanding.safety import detect
from understanding.safety.answered import answered

HEART = "chest_pain_or_heart"
NOW = "Ring your GP today: NHS 24 on 111.\nIs it there just now?\nI can't send help."
WATER = (
    "That's one to ring about today: call your heart nurse.\nIs your breath bad while you sit "
    "still, or is there pain in your chest?\nI can't send help, and I don't know where you are."
)
CALL = "Call 999 now.\nI can't send help."


@for_every_row(
    ("text", "before"),
    [
        ("naw nae pain. jist the ankles", WATER),
        ("no. no pain, just the ankles", WATER),
        ("naw ma breath's fine", WATER),
        ("no", WATER),
        ("naw no the noo", NOW),
        ("nope", NOW),
        ("no pain in my chest, just ankles", CALL),
        ("there's nae pain in ma chest", CALL),
        ("it's just the ankles", CALL),
        ("ma chest's fine", CALL),
    ],
)
def test_the_sign_asked_about_is_denied(text: str, before: str) -> None:
    """And no words make it an emergency again."""
    assert denies_sign(text, before, HEART)
    found = detect(text, before=before, history=["my heart condition"])
    assert found is None or found.level.name != "EMERGENCY"
    waiting = {"asked": "safe", "danger": HEART, "before": before}
    doubt = {"safety": {"witness": "meaning", "level": "emergency", "category": HEART}}
    assert tells_of_no_new_danger(text, waiting, doubt)


@for_every_row(
    ("text", "before"),
    [
        ("yes", NOW),
        ("no but it comes back", NOW),
        ("still there", NOW),
        ("no it hasn't stopped", WATER),
        ("no pain but i'm sweating", CALL),
        ("no pain in my chest, it's my arm that's numb", CALL),
        ("no", CALL),
        ("a dinnae know", NOW),
        ("it's not gone", NOW),
        ("no, worse", WATER),
        ("nae pain noo but a cannae get ma breath", WATER),
    ],
)
def test_what_is_there_or_unsure_is_no_denial(text: str, before: str) -> None:
    """A no takes its meaning from the question, and a "but" takes it back."""
    assert not denies_sign(text, before, HEART)


def test_another_danger_is_not_denied_by_it() -> None:
    """No pain says nothing of what was swallowed, nor of a wish to die."""
    for category in ("overdose_or_poisoning", "suicide_thoughts", "sepsis", "anaphylaxis"):
        assert not denies_sign("no pain", CALL, category)


def test_that_help_cannot_be_sent_is_no_question_whether_it_helped() -> None:
    """ "Has the inhaler helped?" is: a no to that is still 999."""
    assert answered("no", WATER) is None
    assert answered("no", "Has the inhaler helped your breath?") is not None
    assert answered("no", "Has the inhaler helped your breath?\nI can't send help.") is not None


@pytest.mark.parametrize(
    "text", ["naw its aff noo", "it's off now", "the pain's away aff", "it went off"]
)
def test_off_is_eased(text: str) -> None:
    """As somebody says it of a pain."""
    assert tells_it_eased(text)


@pytest.mark.parametrize(
    "text", ["am aff tae bed", "i'm off now", "it's no aff", "it's not off yet"]
)
def test_to_be_off_is_not(text: str) -> None:
    """Somebody who goes, and a pain that does not."""
    assert not tells_it_eased(text)


@for_every_row(
    "text",
    [
        "a phoned. they came. its ma hert but am hame",
        "i phoned and they came out, i'm home now",
        "they took me in, am back hame noo",
        "they've been",
        "the paramedics checked me over",
        "am hame fae the hospital",
        "a phoned them",
    ],
)
def test_help_came(text: str) -> None:
    """Whoever has called already is not told to call again."""
    assert help_came(text)


@for_every_row(
    "text",
    [
        "they never came",
        "they came back for me",
        "they've been hitting me",
        "should i have phoned",
        "i phoned my sister",
        "if they came i would go",
        "they came but it's worse",
        "he called me names",
    ],
)
def test_help_that_is_not_there_is_none(text: str) -> None:
    """Nor is somebody who harms them."""
    assert not help_came(text)


@pytest.mark.parametrize(
    "text", ["naw am jokin am up", "just joking, i'm back on my feet", "only kidding, i am up"]
)
def test_a_fall_in_jest_is_taken_back(text: str) -> None:
    """Of a fall; a wish to die is never joked away, nor a pain in the chest."""
    assert denies_alarm(text) == JOKED
    assert denies(JOKED, "bleeding_or_injury")
    assert not denies(JOKED, "suicide_thoughts")
    assert not denies(JOKED, HEART)


def test_who_is_up_again_is_heard() -> None:
    """It still wants seen: it has eased, and is not denied."""
    for text in ("am up aff the flair noo", "i got up myself", "am back on ma feet"):
        assert is_up_again(text)
    for text in ("am no up", "a cannae get up", "am up but dizzy", "am up tae here wi it"):
        assert not is_up_again(text)


def test_who_will_not_call_is_heard() -> None:
    """To be unable to call is another thing."""
    for text in ("am no phonin naebody", "i'm not calling anyone", "a dinnae want an ambulance"):
        assert refuses_to_call(text)
    for text in ("a cannae phone, nae signal", "i called them", "should i phone?"):
        assert not refuses_to_call(text)
