"""What only the meaning fears, where the message shows that there is no sign of it."""

from __future__ import annotations

from tables import for_every_row

from understanding.danger.no_sign import shows_no_sign
from understanding.safety.finding import Category, Finding, Level

BABY, CHILD = Category.PREGNANCY, Category.CHILD


def _feared(category: Category) -> Finding:
    return Finding(category, Level.URGENT, "meaning", (), 0.6)


@for_every_row(
    ("category", "text"),
    [
        (BABY, "No, baby is dancing all day, very strong kicks"),
        (BABY, "the wee one's kicking away, I only asked about yoga"),
        (BABY, "baby is eight months, I want to run again"),
        (BABY, "26 weeks, everything's normal so far, can I swim?"),
        (BABY, "scan was perfect, bump's huge"),
        (CHILD, "im 34!! i just look young in the photo"),
        (CHILD, "I'm 41, it was typed wrong"),
    ],
)
def test_no_sign_is_shown(category: Category, text: str) -> None:
    assert shows_no_sign(_feared(category), text)


@for_every_row(
    ("category", "text"),
    [
        (BABY, "baby's kicking fine but I've some spotting"),
        (BABY, "baby was dancing all day yesterday, quiet since"),
        (BABY, "everything was normal and now a sore head and spots"),
        (BABY, "baby is eight weeks and I'm still bleeding"),
        (BABY, "baby is eight months and I cannot stop crying"),
        (BABY, "30 weeks, can I swim?"),
        (CHILD, "im 34 and my dad still hits me"),
        (CHILD, "I'm 13"),
        (CHILD, "I'm 34 weeks and at school"),
        (CHILD, "I'm 41, my wean's got burns"),
        (Category.SUICIDE_THOUGHTS, "I'm 41, everything's normal"),
    ],
)
def test_where_a_sign_is_told_or_none_is_ruled_out_it_is_feared(
    category: Category, text: str
) -> None:
    assert not shows_no_sign(_feared(category), text)
