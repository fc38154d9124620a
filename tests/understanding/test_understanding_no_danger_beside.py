"""Short answers that tell of no danger, however grave the question they stand beside."""

from tables import for_every_row

from understanding.danger.no_danger_beside import tells_of_no_danger

AGE = "And are you 16 or over? I'm for people of that age."
COMPANY = "We can stay here as long as you like: is anyone with you?"
ENDING = "I'd rather ask straight out: are you thinking about ending your life?"


@for_every_row(
    ("text", "before"),
    [
        ("aye", AGE),
        ("yes i am", AGE),
        ("yep", "I keep what you tell me. Are you at least 16, and happy to chat?"),
        ("tomorrow at 10", COMPANY),
        ("Friday 3pm", COMPANY),
        ("the morn at ten", COMPANY),
        ("can ye write tae me the morn at 10", COMPANY),
        ("can ye write tae me the morn at 10", ENDING),
        ("check in with me next Monday at 2pm", ENDING),
    ],
)
def test_a_plain_answer_is_no_danger(text: str, before: str) -> None:
    assert tells_of_no_danger(text, before)


@for_every_row(
    ("text", "before"),
    [
        ("no", AGE),
        ("I'm 15", AGE),
        ("aye", ENDING),
        ("aye", COMPANY),
        ("tomorrow at 10", ENDING),
        ("Friday 3pm", "When would you do it?"),
        ("Friday 3pm", "Could you come to harm just now?"),
        ("20", "How many did you take?"),
        ("12", COMPANY),
        ("10 tablets", COMPANY),
        ("tomorrow I'm away for good", COMPANY),
        ("at", COMPANY),
        ("tonight", COMPANY),
        ("write to me when I'm gone", ENDING),
        ("", COMPANY),
    ],
)
def test_what_may_be_one_is_left_open(text: str, before: str) -> None:
    assert not tells_of_no_danger(text, before)
