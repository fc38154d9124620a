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
        (BABY, "baby's kicking away, calf's hot and thick on one side"),
        (BABY, "baby's very active, suddenly going mad in there then nothing"),
        (BABY, "baby's kicking like mad and I've pressure down below"),
        (BABY, "plenty of kicks, mucus plug's away at 25 weeks"),
        (BABY, "baby is kicking fine. I took something to get rid of it"),
        (BABY, "baby is three months, I keep seeing myself dropping her"),
        (BABY, "maternity leave. 38 weeks. head like it's splitting, stars in my eyes"),
        (CHILD, "I'm 18 and my stepfather comes into her room at night"),
        (CHILD, "im 22 and there's pictures of a toddler on my flatmate's laptop"),
        (CHILD, "I'm 24 with a three year old who is on her own in the house the now"),
        (Category.SUICIDE_THOUGHTS, "I'm 41, everything's normal"),
    ],
)
def test_where_a_sign_is_told_or_none_is_ruled_out_it_is_feared(
    category: Category, text: str
) -> None:
    assert not shows_no_sign(_feared(category), text)
