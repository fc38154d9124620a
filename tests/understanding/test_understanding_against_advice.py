"""A clinician's word to hold back, and a wish to go against it."""

from tables import for_every_row

from understanding.plans.against_advice import goes_against_advice, told_to_hold_back


@for_every_row(
    "typed",
    [
        "the surgeon said no bending for eight weeks but im going to dig the garden",
        "the nurse told me to rest but i want to get back to the football",
        "ignoring the doctor, im off up the hill on sunday",
        "im no meant tae drive yet but ill take the car tae the shops",
        "consultant says take it easy but ah'm gonnae run wi ma pals",
    ],
)
def test_meaning_to_do_what_they_were_told_not_to(typed: str) -> None:
    assert goes_against_advice(typed)


@for_every_row(
    "typed",
    [
        "the physio told me to walk more and i want to",
        "doctor said to stop smoking and i want to",
        "the nurse said not to worry but i want to walk more",
        "the doctor says rest but ill ask her what i can do",
        "i want to run but my knees are bad",
        "my wife says im not to lift but i want to help",
    ],
)
def test_keeping_to_it_and_what_no_clinician_said_are_not_against_it(typed: str) -> None:
    assert not goes_against_advice(typed)


def test_the_word_itself_is_heard_without_a_plan_against_it() -> None:
    assert told_to_hold_back("my consultant told me to take it easy till march")
    assert not told_to_hold_back("my doctor told me about a walking group")
