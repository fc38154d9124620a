"""What is one question and what is two: by a table, and over every line that the coach can say."""

from __future__ import annotations

from pathlib import Path

import yaml
from tables import for_every_row

from coaching.lint import Line, Rule, lint
from coaching.one_question import questions_in

WORDING = Path(__file__).resolve().parents[2] / "domain" / "wording"

ONE = [
    "And what would you like to do about it?",
    "And what would you like to be different in a month?",
    "So it hurt. And how was it after that?",
    "Or what else comes to mind?",
    "And so, what would help?",
    "But how are you just now?",
    "And you, what do you think?",
    "What would you like to do about sleep and pain?",
    "Would you like to say what happened and how it felt?",
    "Can you tell me what helps and what makes it worse?",
    "Do you know when and where it is on?",
    "Shall we go on, or would you rather stop for today?",
    "We can go on, or stop. Which would you like?",
    "Who or what could help you?",
    "So now tell me, who or what could help you?",
    "Can you say what helps and who helps?",
    "What do you make of it, you and your pals?",
    "You asked me “why me?” and “what now?”. What would help most?",
    'They may ask "how are you?". What will you say?',
    "Is there anyone who could help, and who lives near?",
    "What is it about this that matters to you, and not to them?",
    "How sure are you, from 0 (not sure) to 10 (very sure)?",
    "You said {value}. What makes it that, and not less?",
    "",
    "It can be hard to know what helps and what does not.",
]
TWO = [
    "Is it sore? Is it new?",
    "What helps, and when do you do it?",
    "What helps and what gets in the way?",
    "And what would you like, and when?",
    "When and where will you do it?",
    "What would you like to do, and how often?",
    "Did it help, and how did you feel?",
    "Did you go, and what helped?",
    "Would you like to try that, and do you have the time?",
    "What do you do when it hurts, and what helps?",
    "Can you say what helps, and will you do it?",
    "From 0 to 10, how sure are you, and why?",
    "What helps, or who helps?",
    "Will you walk, and with whom?",
    "Will you rest, and for how long?",
    "Who could help, and also what would you ask them?",
]


@for_every_row("text", ONE)
def test_one_question_is_one_whatever_it_begins_with_or_holds(text: str) -> None:
    assert questions_in(text) <= 1
    assert Rule.QUESTIONS not in [one.rule for one in lint(Line("x", text or "a", ("Q",)))]


@for_every_row("text", TWO)
def test_what_needs_two_answers_is_two(text: str) -> None:
    assert questions_in(text) == 2
    assert Rule.QUESTIONS in [one.rule for one in lint(Line("x", text, ("Q",)))]


def _asking() -> list[str]:
    """Every line of the domain that asks something."""
    said = []
    for file in sorted(WORDING.glob("*.yml")):
        for versions in yaml.safe_load(file.read_text(encoding="utf-8"))["responses"].values():
            said += [str(one["text"]) for one in versions if "?" in str(one.get("text", ""))]
    return said


ASKING = _asking()


@for_every_row("text", ASKING)
def test_every_line_of_the_coach_asks_one_thing_even_after_an_and(text: str) -> None:
    assert questions_in(text) == 1
    first, rest = text[0].lower(), text[1:]
    for opener in ("And", "So", "And now,"):
        assert questions_in(f"{opener} {first}{rest}") == 1


@for_every_row("text", ASKING)
def test_a_second_question_is_found_in_every_line_of_the_coach(text: str) -> None:
    at = text.rindex("?")
    assert questions_in(f"{text} And what would help?") == 2
    assert questions_in(f"{text[:at]}, and when would you do it{text[at:]}") == 2
    assert questions_in(f"{text[:at]}, and do you have the time{text[at:]}") == 2


def test_the_coach_asks_enough_for_this_to_mean_something() -> None:
    assert len(ASKING) > 400
