"""Safety across turns: rulers, answers to the coach, hints that add up, and very long messages."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tables import for_every_row

from understanding.safety import Category, Level, detect

THREE_HINTS = ["i'm just a burden to them", "nothing will ever change", "so tired of fighting"]


def test_a_letter_written_is_heard_on_a_ruler() -> None:
    finding = detect("10, I've got the letter written", asked="confidence")
    assert finding is not None
    assert finding.category is Category.SUICIDE_IMMEDIATE
    assert finding.level is Level.EMERGENCY


def test_a_letter_to_the_council_on_a_ruler_is_only_a_letter() -> None:
    assert detect("8, I've got the letter to the council written", asked="confidence") is None


@pytest.mark.parametrize("answer", ["10", "I'm 10", "im 12, no wait 9", "im 14 lol"])
def test_a_number_on_a_ruler_is_no_age(answer: str) -> None:
    assert detect(answer, asked="importance") is None


def test_the_same_number_out_of_the_blue_is_an_age() -> None:
    finding = detect("im 14")
    assert finding is not None
    assert finding.category is Category.CHILD


def test_three_oblique_hints_add_up() -> None:
    assert all((f := detect(hint)) is None or f.level is Level.CONCERN for hint in THREE_HINTS)
    finding = detect(THREE_HINTS[2], history=THREE_HINTS[:2])
    assert finding is not None
    assert finding.category is Category.SUICIDE_THOUGHTS
    assert finding.level is Level.URGENT
    assert len(finding.cues) >= 3


def test_two_hints_are_not_yet_three() -> None:
    finding = detect(THREE_HINTS[1], history=["nice day", THREE_HINTS[0]])
    assert finding is None or finding.level is Level.CONCERN


def test_hints_of_before_are_not_held_against_a_cheerful_turn() -> None:
    assert detect("I went to the choir and it was grand", history=THREE_HINTS) is None


def test_an_act_after_talk_of_dying_is_an_emergency() -> None:
    finding = detect("it's all sorted now", history=["some days i want to die"])
    assert finding is not None
    assert finding.category is Category.SUICIDE_IMMEDIATE


def test_the_same_words_about_a_plan_to_walk_are_nothing() -> None:
    assert detect("it's all sorted now", history=["I'll walk on Tuesday with Ann"]) is None


@for_every_row("answer", ["yes", "aye", "sometimes", "yeah a bit", "i do", "aye, most days"])
def test_yes_to_a_direct_question_counts_as_said(answer: str) -> None:
    finding = detect(answer, asked="yes_no", before="Are you thinking about killing yourself?")
    assert finding is not None
    assert finding.category in {Category.SUICIDE_THOUGHTS, Category.SUICIDE_IMMEDIATE}


@for_every_row("answer", ["no", "naw", "no, nothing like that", "never", "I'm safe"])
def test_no_to_a_direct_question_raises_nothing(answer: str) -> None:
    before = "Are you thinking about killing yourself?"
    assert detect(answer, asked="yes_no", before=before) is None


def test_yes_to_a_question_about_the_chest_counts_as_said() -> None:
    finding = detect("aye", before="Is there any pain in your chest?")
    assert finding is not None
    assert finding.category is Category.CHEST


def test_no_to_are_you_safe_is_an_emergency() -> None:
    finding = detect("no", before="Are you safe right now?")
    assert finding is not None
    assert finding.level is Level.EMERGENCY


def test_yes_to_an_everyday_question_is_nothing() -> None:
    assert detect("yes", asked="yes_no", before="Would you like to set a goal?") is None


def test_the_gravest_of_two_dangers_is_answered() -> None:
    finding = detect("I feel depressed. I've taken an overdose.")
    assert finding is not None
    assert finding.category is Category.OVERDOSE


def test_a_symptom_comes_before_a_question_about_medicines() -> None:
    finding = detect("can I take more puffs, it's not shifting")
    assert finding is not None
    assert finding.category is Category.BREATHING


def test_a_denial_covers_only_what_it_denies() -> None:
    finding = detect("I'm not suicidal but I have taken too many tablets")
    assert finding is not None
    assert finding.category is Category.OVERDOSE


def test_a_long_gone_illness_does_not_hide_a_new_one() -> None:
    finding = detect("I had a stroke in 2015 and now my face is drooping again")
    assert finding is not None
    assert finding.category is Category.STROKE


def test_cues_never_hold_the_persons_words() -> None:
    finding = detect("Morag, I want to kill myself, I live at 4 Harbour Row")
    assert finding is not None
    assert not {"morag", "harbour"} & set(" ".join(finding.cues).lower().split())


@pytest.mark.parametrize("place", [0, 60, 160])
def test_danger_is_found_anywhere_in_a_long_message(place: int) -> None:
    sentences = ["I walked to the shop and had a chat with a neighbour."] * 170
    sentences[place] = "I want to kill myself."
    finding = detect(" ".join(sentences))
    assert finding is not None
    assert finding.level is Level.URGENT


def test_ten_thousand_characters_are_read_in_bounded_time() -> None:
    for text in ("my chest i am he has the pain " * 340, "a" * 10_000, "not " * 2_500):
        started = time.process_time()
        detect(text)
        assert time.process_time() - started < 2.0


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    detect(text, asked="confidence", before=text, history=[text])


def test_a_finding_is_plain_values_for_the_contract() -> None:
    finding = detect("I can't breathe")
    assert finding is not None
    assert finding.as_dict()["category"] == "breathing"
    assert finding.as_dict()["level"] == "emergency"
    assert finding.witness == "words"
    assert 0 < finding.sure <= 1
