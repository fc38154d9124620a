"""The report over a conversation counts what a coder would, and gates only unasked advice."""

import subprocess
import sys

from tables import for_every_row

from coaching.miti import CoachTurn, Code, MitiReport, PersonTurn, is_open, report


def coach(text: str, *codes: Code) -> CoachTurn:
    return CoachTurn(text, codes)


SEEK = coach("Would you like to hear what helps some people?", Code.SEEK)
FACT = coach("Rest helps some people.", Code.GI)
IDEA = coach("You could try a rest.", Code.PWP)


def test_reflections_questions_and_shares_are_counted() -> None:
    counted = report(
        [
            coach("What brings you here?", Code.Q),
            PersonTurn("my knees"),
            coach("Your knees are sore.", Code.SR),
            coach("You miss the garden.", Code.CR, Code.AF),
            coach("Is it worse at night?", Code.Q),
            PersonTurn("aye"),
            coach("It keeps you up.", Code.CR),
        ]
    )
    assert counted == MitiReport(
        reflections=3,
        questions=2,
        reflections_per_question=1.5,
        complex_share=0.667,
        unasked_advice=(),
        median_words=4,
        open_question_share=0.5,
        adherent=1,
        non_adherent=0,
    )


def test_an_empty_talk_has_no_shares() -> None:
    empty = report([])
    assert (empty.reflections_per_question, empty.complex_share, empty.median_words) == (None,) * 3


@for_every_row(
    ("talk", "unasked"),
    [
        ([FACT], (0,)),
        ([SEEK, PersonTurn("aye, go on"), FACT], ()),
        ([SEEK, PersonTurn("no thanks"), FACT], (2,)),
        ([SEEK, PersonTurn("hm"), IDEA], (2,)),
        ([PersonTurn("what helps with sleep?"), FACT], ()),
        ([PersonTurn("what helps"), IDEA, FACT], ()),
        ([SEEK, PersonTurn("yes"), coach("About sleep?", Code.Q), PersonTurn("aye"), FACT], ()),
        ([SEEK, PersonTurn("yes"), FACT, PersonTurn("hm right"), IDEA], (4,)),
        ([SEEK, PersonTurn("", agrees=True), FACT], ()),
        ([SEEK, PersonTurn("yes"), coach("Rest.", Code.PERSUADE)], (2,)),
        ([coach("I hear you. Try a walk.", Code.SR)], (0,)),
        ([coach("Back, menu, stop.", Code.NONE)], ()),
    ],
)
def test_information_counts_as_unasked_until_asked_for(
    talk: list[CoachTurn | PersonTurn], unasked: tuple[int, ...]
) -> None:
    assert report(talk).unasked_advice == unasked


@for_every_row(
    ("text", "expected"),
    [
        ("What would help?", True),
        ("I hear you. How was it?", True),
        ("Is it sore?", False),
        ("How many days?", False),
        ("Would you like to say what helps?", False),
        ("Tell me more.", True),
    ],
)
def test_open_questions_leave_room(text: str, expected: bool) -> None:
    assert is_open(text) is expected


def test_the_room_imports_quickly_and_nothing_heavy() -> None:
    seen = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, coaching.lint, coaching.menu, coaching.miti, coaching.glossary, "
            "coaching.quiet_hours, coaching.texts, coaching.shrinking\n"
            "heavy = {'textstat', 'spacy', 'numpy', 'rasa', 'sqlalchemy', 'fpdf', 'PIL'}\n"
            "print(sorted(heavy & set(sys.modules)))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.strip() == "[]"
