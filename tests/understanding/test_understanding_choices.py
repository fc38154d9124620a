"""A typed answer to a choice: what is refused in it is never what is picked."""

from __future__ import annotations

from tables import for_every_row

from coaching.questions import questions
from understanding.talking.choices import read_choice


@for_every_row(
    ("question", "said", "label"),
    [
        ("keep_plan", "no. no picture", "no"),
        ("keep_plan", "no picture", "no"),
        ("keep_plan", "i don't want a picture", None),
        ("keep_plan", "no picture, page please", "page"),
        ("keep_plan", "nae the picture, the page", "page"),
        ("keep_plan", "a picture please", "picture"),
        ("keep_plan", "picture, no page", "picture"),
        ("whose", "no mine", "someone_else"),
        ("less_often", "no more check-ins", "stop"),
        ("less_often", "no sae often", "less"),
        ("fix", "not smaller", None),
        ("flare", "no chest pain, no fever", "none"),
        ("next", "not a bit more, same again", "keep"),
    ],
)
def test_what_is_refused_is_not_picked(question: str, said: str, label: str | None) -> None:
    assert read_choice(said, questions()[question].choices) == label
