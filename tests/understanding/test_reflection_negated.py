"""What somebody said no to is never said back as if it were so."""

from __future__ import annotations

from tests.tables import for_every_row
from understanding.reflection.negated import loses_a_no


@for_every_row(
    "text, said, lost",
    [
        (
            "i got the surgery. but nae the foot clinic, they said 6 weeks",
            "So you got the surgery and the foot clinic and they said 6 weeks.",
            True,
        ),
        ("i got it but nae the foot clinic", "So you got it but nae the foot clinic.", False),
        ("it's not the pain, it's the tiredness", "So it's not the pain.", False),
        ("no money and no car", "So there's money and no car.", True),
        ("I like tea. not coffee", "So you like tea.", False),
    ],
)
def test_a_no_stays_a_no(text: str, said: str, lost: bool) -> None:
    assert loses_a_no(text, said) is lost
