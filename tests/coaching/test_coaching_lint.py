"""The wording lint lets plain, kind lines through and says how to mend the rest."""

import re

import pytest
from tables import for_every_row

from coaching.glossary import define, glossary
from coaching.lint import Line, Rule, lint, lint_domain
from coaching.reading_age import grade

GOOD = [
    Line("a", "So your knees hurt, and you miss the garden.", ("CR",)),
    Line("b", "What would you like to talk about today?", ("Q",)),
    Line("c", "Why not lower, like a 3?", ("Q",)),
    Line("d", "Would you like to hear what helps some people?", ("SEEK",), ("Yes", "Not now")),
    Line("e", "One thing you could try is a short rest. What do you make of that?", ("PWP", "Q")),
    Line("f", "You said {why_it_matters}. That is yours to choose.", ("SR", "EMPH")),
    Line("g", "Breathing Space is open now. {number}", ("GI",), names_services=True),
    Line("h", "It can be hard to live with heart failure.", ("SR",)),
    Line("i", "Just in case, here is your plan.", ("NONE",)),
    Line("j", "From 0 to 10, how sure are you?", ("Q",), ("0", "5", "10")),
]


@for_every_row("line", GOOD)
def test_a_plain_kind_line_has_no_fault(line: Line) -> None:
    assert lint(line) == []


BAD = [
    (Rule.EMPTY, Line("x", " ", ("NONE",))),
    (Rule.READING, Line("x", "Multidisciplinary organisations prioritise individuals.", ("GI",))),
    (Rule.WORDS, Line("x", "so " * 46, ("SR",))),
    (Rule.SENTENCES, Line("x", "I see. You are sore. You are sad. You are here.", ("SR",))),
    (Rule.QUESTIONS, Line("x", "Is it sore? Is it new?", ("Q",))),
    (Rule.QUESTIONS, Line("x", "What helps, and when do you do it?", ("Q",))),
    (Rule.JARGON, Line("x", "Some patients say that.", ("GI",))),
    (Rule.JARGON, Line("x", "You failed this week.", ("SR",))),
    (Rule.JARGON, Line("x", "That may be unrealistic.", ("GI",))),
    (Rule.JARGON, Line("x", "He committed suicide.", ("SR",))),
    (Rule.ORDER, Line("x", "You should walk more.", ("GI",))),
    (Rule.ORDER, Line("x", "You\u2019ll need to rest.", ("GI",))),
    (Rule.ORDER, Line("x", "Why don\u2019t you walk?", ("Q",))),
    (Rule.ORDER, Line("x", "Why didn't you go?", ("Q",))),
    (Rule.ORDER, Line("x", "Why not higher?", ("Q",))),
    (Rule.ADVICE, Line("x", "Try a short walk.", ("GI",))),
    (Rule.ADVICE, Line("x", "I hear you. Make sure you rest.", ("SR",))),
    (Rule.ADVICE, Line("x", "I'd suggest a rest.", ("GI",))),
    (Rule.ADVICE, Line("x", "How about a walk?", ("Q",))),
    (Rule.PROFESSIONALS, Line("x", "There is no need to call your GP.", ("GI",))),
    (Rule.PHONE, Line("x", "Ring 999 now.", ("GI",))),
    (Rule.PHONE, Line("x", "It is 0131 496 0123.", ("GI",))),
    (Rule.PHONE, Line("x", "It is 01314960123.", ("GI",))),
    (Rule.EXCLAMATION, Line("x", "You did it!", ("AF",))),
    (Rule.EMOJI, Line("x", "You did it \U0001f600", ("AF",))),
    (Rule.SPELLING, Line("x", "What is your favorite walk?", ("Q",))),
    (Rule.SPELLING, Line("x", "You organize the day.", ("SR",))),
    (Rule.CODE, Line("x", "You did it.", ())),
    (Rule.CODE, Line("x", "You did it.", ("CHEER",))),
    (Rule.CODE, Line("x", "You did it.", ("CONFRONT",))),
    (Rule.CODE, Line("x", "Is it sore?", ("SR",))),
    (Rule.PLACEHOLDER, Line("x", "You said {}.", ("SR",))),
    (Rule.PLACEHOLDER, Line("x", "You said {goal.", ("SR",))),
    (Rule.PLACEHOLDER, Line("x", "You said {not a slot}.", ("SR",))),
    (Rule.BUTTON, Line("x", "What next?", ("Q",), ("a button with far too many words",))),
    (Rule.BUTTON, Line("x", "What next?", ("Q",), ("",))),
    (Rule.EXCLAMATION, Line("x", "What next?", ("Q",), ("Yes!",))),
]


@pytest.mark.behaviour(36)
@for_every_row(("rule", "line"), BAD)
def test_a_line_that_breaks_a_rule_is_named_for_it(rule: Rule, line: Line) -> None:
    faults = lint(line)
    assert rule in [fault.rule for fault in faults]
    for fault in faults:
        assert fault.sentence.startswith("x: ")
        assert fault.sentence.endswith(".")


@pytest.mark.behaviour(43)
@for_every_row("word", ["patient", "compliance", "adherence", "refuse", "fail"])
def test_words_of_treating_rather_than_enabling_are_flagged_with_plain_ones(word: str) -> None:
    faults = lint(Line("x", f"We say {word} here.", ("GI",)))
    (fault,) = [fault for fault in faults if fault.rule is Rule.JARGON]
    assert f"\u201c{word}\u201d" in fault.sentence
    assert "Instead:" in fault.sentence


@pytest.mark.parametrize("text", ["This will cure it.", "Soon you are back to normal."])
def test_no_line_promises_a_cure(text: str) -> None:
    assert Rule.JARGON in [fault.rule for fault in lint(Line("x", text, ("GI",)))]


@pytest.mark.parametrize("text", ["Why don't you rest?", "Why won't you go?", "Why not just try?"])
def test_closed_blaming_questions_are_turned_away(text: str) -> None:
    assert Rule.ORDER in [fault.rule for fault in lint(Line("x", text, ("Q",)))]


def test_a_placeholder_that_nothing_fills_is_found() -> None:
    line = Line("x", "You said {gaol}.", ("SR",))
    assert lint(line) == []
    (fault,) = lint(line, known_slots={"goal"})
    assert fault.rule is Rule.PLACEHOLDER
    assert "{gaol}" in fault.sentence


def test_an_allowed_marker_may_stand() -> None:
    line = Line("x", "\u2713 Kept.", ("NONE",))
    assert [fault.rule for fault in lint(line)] == [Rule.EMOJI]
    assert lint(line, allowed_markers=frozenset("\u2713")) == []


def test_names_of_services_and_placeholders_do_not_count_as_hard_words() -> None:
    text = "A group is the Inverclyde Rehabilitation Association, near you."
    assert grade(text) > 5 >= grade(text, names_services=True)
    assert grade("You said {a_very_complicated_recommendation} to me.") < 5


def test_what_people_hear_often_needs_three_different_versions() -> None:
    often = {"miti": ["AF"], "often": True}
    two = [{"text": "You came back.", "metadata": often}, {"text": "You are here."}]
    assert [fault.rule for fault in lint_domain({"utter_back": two})] == [Rule.VARIANTS]
    assert lint_domain({"utter_back": [*two, {"text": "It is good you wrote."}]}) == []
    same = [*two, {"text": "You are here."}]
    assert {fault.rule for fault in lint_domain({"utter_back": same})} == {Rule.VARIANTS}


def test_a_domain_s_codes_may_stand_on_the_first_version_for_all() -> None:
    versions = [
        {"text": "You came back.", "metadata": {"miti": ["AF"]}},
        {"text": "What now?", "metadata": {"miti": "Q"}, "buttons": [{"title": "Go on"}]},
        {"text": "You came back!"},
    ]
    (fault,) = lint_domain({"utter_back": versions})
    assert fault.rule is Rule.EXCLAMATION
    assert str(fault).startswith("utter_back, version 3: ")


@pytest.mark.parametrize(
    ("responses", "rule"),
    [
        ({"utter_x": "hello"}, Rule.EMPTY),
        ({"utter_x": [None]}, Rule.EMPTY),
        ({"utter_x": []}, Rule.EMPTY),
        ({"utter_x": [{"metadata": None}]}, Rule.EMPTY),
    ],
)
def test_a_malformed_response_is_a_fault_not_a_crash(
    responses: dict[str, object], rule: Rule
) -> None:
    assert rule in [fault.rule for fault in lint_domain(responses)]


def test_a_response_of_only_a_picture_has_nothing_to_lint() -> None:
    assert lint_domain({"utter_hill": [{"image": "hill.png"}]}) == []


@pytest.mark.behaviour(49)
def test_the_glossary_has_the_confused_words_each_in_one_plain_sentence() -> None:
    assert len(glossary()) >= 15
    wanted = {"self-management", "self-care", "activation", "social prescribing", "peer support"}
    assert wanted <= set(glossary())
    for term, sentence in glossary().items():
        assert lint(Line(term, sentence, ("GI",))) == []
        assert len(re.findall(r"[.?!](?:\s|$)", sentence)) == 1


@pytest.mark.behaviour(49)
@for_every_row(
    ("asked", "term"),
    [
        ("what's self management then?", "self-management"),
        ("What is Social Prescribing", "social prescribing"),
        ("patient activation", "activation"),
        ("who is a peer support worker?", "peer support"),
        ("tell me about self-referral", "self-referral"),
        ("whit's a flare up", "flare-up"),
    ],
)
def test_a_word_is_found_in_a_question_about_it(asked: str, term: str) -> None:
    assert define(asked) == glossary()[term]


def test_an_unknown_word_is_not_guessed_at() -> None:
    assert define("what is a quango?") is None
    assert define("") is None
