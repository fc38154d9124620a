"""Danger that a short answer tells only beside the question, and answers that tell of none."""

from __future__ import annotations

from tables import for_every_row

from tests.understanding.told_beside import assert_nothing_told, assert_told
from understanding.safety.answered import answered

CHEST = "Has the pain in your chest gone?"
FACE = "Has his face gone back to how it was?"
SAFE = "Will you be safe tonight?"
AGE = "How old are you?"
USUAL = "Is your breathing the same as it usually is for you?"

TOLD = [
    (CHEST, "naw", "chest_pain_or_heart"),
    (CHEST, "it still hasn't gone away", "chest_pain_or_heart"),
    (CHEST, "eased then it came back", "chest_pain_or_heart"),
    ("You said your chest felt tight. How is it now?", "not settling", "chest_pain_or_heart"),
    (FACE, "still droopy", "stroke"),
    (FACE, "worse if anything", "stroke"),
    ("Can she lift both arms?", "naw only wan", "stroke"),
    ("Has the bleeding stopped?", "soaking through the towel", "bleeding_or_injury"),
    ("Has he come round?", "not yet", "unconscious_or_seizure"),
    ("Can you wake her?", "no", "unconscious_or_seizure"),
    ("Does she answer when you say her name?", "no nothing", "unconscious_or_seizure"),
    ("When you say it, do you mean your life?", "that's exactly it", "suicide_thoughts"),
    ("Have you passed any water today?", "not a drop", "sepsis"),
    ("When you press the glass on the rash, does it fade?", "naw", "sepsis"),
    ("Has the swelling in your face gone down?", "it's bigger", "anaphylaxis"),
    ("Are you able to keep fluids down?", "nope", "diabetes_emergency"),
    (USUAL, "no, worse", "breathing"),
    ("How many of your tablets did you take?", "all of them", "overdose_or_poisoning"),
    ("How many of your tablets did you take?", "lost count", "overdose_or_poisoning"),
    ("What do you do, work or study?", "year 9", "child_at_risk"),
    ("What makes you feel like a burden?", "they wid aw be better aff", "suicide_thoughts"),
    ("Have you thought when you would end your life?", "thursday", "suicide_immediate"),
    ("What's different about him this morning?", "the droop. same as 2019", "stroke"),
    (AGE, "12", "child_at_risk"),
    (AGE, "fourteen", "child_at_risk"),
    (SAFE, "cannae promise that", "suicide_immediate"),
    (SAFE, "doubt it", "suicide_immediate"),
    ("Do you mean you want to die?", "aye whiles", "suicide_thoughts"),
    ("Are you thinking of ending your life?", "ye ken i am", "suicide_thoughts"),
    ("Have you been hurting yourself?", "now and again", "self_harm"),
    ("Do you feel you have to do what they tell you?", "sometimes", "psychosis"),
    ("Do you feel safe at home?", "some nights", "abuse"),
    ("Is he in the house just now?", "aye", "abuse"),
    ("Is somebody with the children?", "just the dug", "child_at_risk"),
]
NOTHING_TOLD = [
    (CHEST, "aye, all gone"),
    (CHEST, "yes it's away now"),
    (CHEST, "no pain at all now"),
    (FACE, "aye back to normal"),
    ("Has he come round?", "yes he's sitting up"),
    ("Is your breathing worse than usual for you?", "naw, same auld puff"),
    (USUAL, "aye, the usual"),
    (USUAL, "no worse"),
    ("How many of your tablets did you take?", "the two"),
    (AGE, "61"),
    (AGE, "15 stone and 40 odd"),
    (SAFE, "aye, I promise"),
    ("Are you thinking about ending your life?", "definitely not"),
    ("Have you thought about how you might end your life?", "never"),
    ("Did you hurt yourself when the ladder slipped?", "a wee graze"),
    ("Were you able to speak to the benefits line?", "naw, it was engaged"),
    ("How does that fit with your week?", "not well"),
    ("Could you see yourself doing a class?", "no chance"),
    ("Do you feel safe at home?", "yes"),
    ("How did the walk go?", "no"),
    ("", "still droopy"),
]


@for_every_row(("before", "text", "category"), TOLD)
def test_an_answer_tells_of_the_danger_that_was_asked_about(
    before: str, text: str, category: str
) -> None:
    assert_told(before, text, category)


@for_every_row(("before", "text"), NOTHING_TOLD)
def test_an_answer_that_tells_of_none_is_left_alone(before: str, text: str) -> None:
    assert_nothing_told(before, text)


def test_a_finding_names_the_question_and_never_the_words() -> None:
    found = answered("still droopy", FACE)
    assert found is not None
    assert found.cues == ("signs of a stroke stay",)
