"""What answers a doubt about danger: how bad it gets, who was reached, what else is told."""

from __future__ import annotations

import pytest
from tables import for_every_row

from coaching.danger_families import denied_once_more, is_denied_already
from understanding.danger.alarm_denied import denies_alarm
from understanding.danger.eased import tells_it_eased
from understanding.danger.help_reached import is_worse, tells_help_reached
from understanding.danger.how_bad import BEARS, TOO_MUCH, read_how_bad
from understanding.danger.no_danger import says_all_well
from understanding.danger.panic_now import names_a_panic
from understanding.danger.plain_no import said_besides_the_no, says_plain_no
from understanding.danger.red_flags import read_red_flag
from understanding.people.sore_foot import tells_of_sore_foot

TODAY = "2026-01-12"


@for_every_row(
    "text",
    ["no", "naw hen", "I can bear it", "och it's no that bad", "fine, just bored", "a can thole it",
     "never that bad", "just lonely since he went", "not really", "I'm coping", "nothing like that",
     "it's just how it is"],
)  # fmt: skip
def test_what_can_be_borne(text: str) -> None:
    assert read_how_bad(text) == BEARS


@for_every_row(
    "text",
    ["aye", "too much", "sometimes", "some nights it's too much", "pretty bad tbh",
     "I can't bear it",
     "no, I can't cope with it", "it gets really bad at night", "don't know",
     "not sure I can go on",
     "it's not bearable", "aye a bit", "mair than I can thole, too heavy"],
)  # fmt: skip
def test_what_gets_too_much(text: str) -> None:
    assert read_how_bad(text) == TOO_MUCH


@pytest.mark.parametrize("text", ["whit?", "Wullie was my man", "what has that to do with it"])
def test_what_says_neither(text: str) -> None:
    assert read_how_bad(text) is None


@for_every_row(
    "text",
    ["a phoned the nurse", "I've spoken to 111", "the ambulance is on its way", "they're coming",
     "am at the hospital", "the doctor's phoning me back", "my GP knows", "she's on her way",
     "been on to NHS 24", "told the nurse this morning"],
)  # fmt: skip
def test_who_can_help_knows_of_it(text: str) -> None:
    assert tells_help_reached(text)


@for_every_row(
    "text",
    ["should I phone the nurse?", "I'm not calling an ambulance", "phoned the doctor, no answer",
     "I can't phone", "if it gets worse I'll ring 111", "what nurse", "hello", "he's coming for me"
     " and I could not phone the police"],
)  # fmt: skip
def test_who_has_reached_nobody(text: str) -> None:
    assert not tells_help_reached(text)


@for_every_row(
    "text", ["its easin off now", "pain's gone", "the bleeding's stopped", "it's passing",
             "my breathing's settled", "it has eased"]
)  # fmt: skip
def test_it_eases_or_is_gone(text: str) -> None:
    assert tells_it_eased(text)


@pytest.mark.parametrize(
    "text",
    ["pain's not gone", "the bleeding hasn't stopped", "it's gone worse", "no easing at all"],
)
def test_it_does_not_ease(text: str) -> None:
    assert not tells_it_eased(text)


def test_what_is_back_or_worse_is_told_from_what_is_only_asked() -> None:
    assert is_worse("it's back")
    assert is_worse("still bleeding")
    assert not is_worse("whit now")
    assert not is_worse("ok thanks hen")


@pytest.mark.parametrize(
    "text",
    ["its a panic attack", "think it's just a panic", "one of my panic attacks", "am panicking"],
)
def test_a_panic_is_named(text: str) -> None:
    assert names_a_panic(text)


@pytest.mark.parametrize(
    "text", ["it's not a panic attack", "don't panic", "this is no panic", "I need help"]
)
def test_no_panic_is_named(text: str) -> None:
    assert not names_a_panic(text)


@for_every_row(
    ("text", "besides"),
    [
        ("no", ""),
        ("naw hen, nothing like that", ""),
        ("what? no danger", ""),
        ("naw. a jist miss him at night", "a jist miss him at night"),
        ("no, it's my knees that stop me", "it's my knees that stop me"),
    ],
)
def test_what_is_told_beside_a_no_is_not_lost(text: str, besides: str) -> None:
    assert said_besides_the_no(text) == besides


@pytest.mark.parametrize(
    "text", ["bleeding mair than usual", "more blood when I go", "bleeding", "passing clots"]
)
def test_bleeding_is_a_sign_in_a_flare_up(text: str) -> None:
    assert read_red_flag(text) == "bleeding"


@for_every_row(
    ("text", "read"),
    [
        ("naw nae fever. jist coughin", "none"),
        ("no fever or shivers, just the cough", "none"),
        ("no chest pain. just tired", "none"),
        ("no fever but chest pain", None),
        ("nae fever, mair breathless", None),
        ("just coughing blood, no fever", None),
        ("No chest pain. Just tight", None),
        ("nae fever. just burning up", None),
        ("no fever. just confused", None),
    ],
)
def test_a_sign_that_is_denied_is_none_unless_another_is_told(text: str, read: str | None) -> None:
    assert read_red_flag(text) == read


@pytest.mark.parametrize("text", ["my blood pressure", "no bleeding", "just the usual blood sugar"])
def test_no_bleeding_is_no_sign(text: str) -> None:
    assert read_red_flag(text) != "bleeding"


@for_every_row(
    "text",
    ["aye but ma foot's awfy sore", "got a blister on my heel", "my toes are numb",
     "sore foot as well",
     "there's a cut on my big toe"],
)  # fmt: skip
def test_a_sore_foot_is_heard(text: str) -> None:
    assert tells_of_sore_foot(text)


@for_every_row(
    "text",
    ["I put my feet up", "cold feet about it", "his foot is sore", "my foot's not sore any more",
     "my knee is sore", "I broke my foot years ago and it was sore"],
)  # fmt: skip
def test_no_foot_of_theirs_is_sore(text: str) -> None:
    assert not tells_of_sore_foot(text)


def doubt(
    sure: float, category: str = "suicide_thoughts", witness: str = "meaning"
) -> dict[str, object]:
    return {"category": category, "level": "urgent", "witness": witness, "sure": sure}


def test_a_doubt_denied_once_is_not_asked_again_that_day() -> None:
    denied = denied_once_more(None, "suicide_thoughts", TODAY)
    assert is_denied_already(doubt(0.5), denied, TODAY)
    assert is_denied_already(doubt(0.7, "low_mood"), denied, TODAY)
    assert not is_denied_already(doubt(0.5), denied, "2026-01-13")


@pytest.mark.parametrize("category", ["suicide_thoughts", "suicide_immediate", "self_harm"])
def test_of_ending_it_only_the_faintest_doubt_is_let_go(category: str) -> None:
    once = denied_once_more(None, "suicide_thoughts", TODAY)
    twice = denied_once_more(once, "suicide_thoughts", TODAY)
    assert not is_denied_already(doubt(0.61, category), once, TODAY)
    assert is_denied_already(doubt(0.61, category), twice, TODAY)
    assert not is_denied_already(doubt(0.75, category), twice, TODAY)
    assert is_denied_already(doubt(0.9, category), twice, TODAY, again=True)
    assert not is_denied_already(doubt(0.9, category), once, TODAY, again=True)


def test_what_is_new_is_asked_about_all_the_same() -> None:
    denied = denied_once_more(None, "suicide_thoughts", TODAY)
    assert not is_denied_already(doubt(0.9, "chest_pain_or_heart"), denied, TODAY)
    assert not is_denied_already(doubt(0.9, "abuse"), denied, TODAY)
    assert not is_denied_already(doubt(0.96), denied, TODAY)
    for witness in ("words", "both"):
        assert not is_denied_already(doubt(0.5, witness=witness), denied, TODAY)


def test_what_was_denied_twice_needs_a_word_of_danger() -> None:
    denied = denied_once_more(None, "suicide_thoughts", TODAY)
    denied = denied_once_more(denied, "self_harm", TODAY)
    assert is_denied_already(doubt(0.99, "low_mood"), denied, TODAY)
    assert not is_denied_already(doubt(0.99, "low_mood", "both"), denied, TODAY)
    assert denied_once_more(denied, "abuse", "2026-01-13") == {"day": "2026-01-13", "people": 1}


def test_a_denial_of_the_body_is_of_that_danger_alone() -> None:
    denied = denied_once_more(None, "breathing", TODAY)
    assert is_denied_already(doubt(0.8, "breathing"), denied, TODAY)
    assert not is_denied_already(doubt(0.8, "overdose_or_poisoning"), denied, TODAY)


def test_a_question_about_medicines_is_answered_however_often_danger_was_denied() -> None:
    denied = denied_once_more(None, "medication_question", TODAY)
    denied = denied_once_more(denied, "medication_question", TODAY)
    assert not is_denied_already(doubt(0.8, "medication_question"), denied, TODAY)


@pytest.mark.parametrize(
    "said",
    ["fit? no im fine im sittin at the table", "no no nae his heart. we are fine", "it's all fine",
     "naebody's in danger, he's confused"],
)  # fmt: skip
def test_who_is_all_right_says_so(said: str) -> None:
    assert says_all_well(said)


@pytest.mark.parametrize(
    "said", ["no", "I'm fine when he's out", "we are fine unless he drinks", "I'm not fine"]
)
def test_a_bare_no_or_a_condition_is_not_all_well(said: str) -> None:
    assert not says_all_well(said)


STRAIGHT_OUT = "I'd rather ask straight out: are you thinking about ending your life?"


@for_every_row(
    "said",
    ["no no. i have back pain only. i want live", "no, i not want die, only i am tired from nights",
     "naw ah dinnae want tae die, just sleep", "I don't want to die", "no, I love life",
     "never, I'm not thinking of suicide"],
)  # fmt: skip
def test_who_wants_to_live_has_said_no(said: str) -> None:
    assert says_plain_no(said, STRAIGHT_OUT)


@for_every_row(
    "said",
    ["i don't want to live", "no i want to die", "i not want live", "I want to live but I can't",
     "no, I want to be dead", "naw. ah wish tae die", "no. I don't want to wake up",
     "I don't want to die but sometimes I do"],
)  # fmt: skip
def test_a_wish_to_die_is_never_a_no(said: str) -> None:
    assert not says_plain_no(said, STRAIGHT_OUT)


def test_asking_what_is_meant_tells_nothing_of_how_bad_it_is() -> None:
    assert read_how_bad("what do you mean too much") is None
    assert read_how_bad("i not understand the question") is None
    assert read_how_bad("what is too much? pain? i can bear") == BEARS


@pytest.mark.parametrize("said", ["it is not what i mean", "you not understand me. i am ok"])
def test_a_misreading_may_be_named_in_broken_english(said: str) -> None:
    assert denies_alarm(said) == "misread"
