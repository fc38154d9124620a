"""Under sixteen is heard when somebody says it of themselves now."""

import pytest
from tables import for_every_row

from understanding.people.age import says_under_16

UNDER = [
    "im 14", "I'm 14", "I'm fifteen", "i am 13", "ah'm 12", "I'm only 15", "im 15 and cant sleep",
    "I'm 14 years old", "hi I'm 13 and I feel rubbish", "I'm nearly 15", "I am just 12",
    "I turned 14 last week", "just so you know I'm 15",
    "my age is 13", "I'm a 14 year old girl", "as a 15 year old", "14 years old", "I'm under 16",
    "I'm not 16 yet", "I'm not yet sixteen", "I'm in S2", "I'm in primary 7", "I'm still a kid",
    "I'll be 16 next month", "I'm thirteen btw",
    "I'm about 15", "sorry I'm only fourteen", "I'm in P6", "I'm underage", "IM 14!!!",
    "I am eleven and I'm scared", "im actually 15", "Age: 14",
]  # fmt: skip
NOT_UNDER = [
    "my son is 14", "since I was 14", "when I was 14", "I'm 14 stone", "I'm 16", "I'm 45",
    "I'm sixteen", "I'm 56 and my daughter is 15", "I've smoked since I was 13", "I'm 10 weeks in",
    "I'm 7 out of 10", "I'm at 7", "I'm a 6", "I'm 12 days sober",
    "my wean is in S2", "my 14 year old is worried", "I'm 15 minutes away", "I'm 5 foot 2",
    "I'm 10 years older than him", "I have 14 grandchildren", "aged 70", "I am 60", "I'm over 16",
    "", "🙂", "I'm 14 months clean", "I was 15", "they treat me like I'm 12",
    "I feel like I'm 10 again", "I'm 8 for confidence", "a child could do it", "I'm not a child",
    "I am a child of the sixties", "I'm down 5 pounds", "my grandson's 13", "he's 14",
    "I was diagnosed at the age of 14", "I'm 15 years sober", "14", "no I'm 66",
    "I walked 15 minutes", "I'm a child minder", "I'm 9 stone 4",
]  # fmt: skip


@for_every_row("text", UNDER)
def test_under_sixteen_is_heard(text: str) -> None:
    assert says_under_16(text)


@for_every_row("text", NOT_UNDER)
def test_other_numbers_and_other_people_are_not_under_sixteen(text: str) -> None:
    assert not says_under_16(text)


@pytest.mark.parametrize(
    "text", ["14 " * 3000, "i am " * 2000, "a" * 10_000], ids=lambda text: text[:9]
)
def test_strange_text_is_read_calmly(text: str) -> None:
    assert says_under_16(text) in {True, False}
