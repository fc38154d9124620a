"""What tells who somebody is, is covered; what tells nothing stays readable."""

from __future__ import annotations

from tables import for_every_row

from console.masking import covered

TELLING = [
    ("My name is Ewan and I'm fine", "Ewan"),
    ("ma pal jean came wi me", "jean"),
    ("I'm called Zebedee by everybody", "Zebedee"),
    ("ask for morag", "morag"),
    ("I saw Dr Patel on Monday", "Patel"),
    ("doctor macleod says walk more", "macleod"),
    ("my daughter rose drives me", "rose"),
    ("We moved to Auchtermuchty last year", "Auchtermuchty"),
    ("Ngozi next door and Kwaku help me", "Kwaku"),
    ("ring me on 07700900123", "07700900123"),
    ("it's 0131 496 0123 after six", "0131 496 0123"),
    ("+44 (0)7700 900 123", "7700 900 123"),
    ("my CHI is 010170 1234", "010170 1234"),
    ("mail jean.b@example.org or jean at work", "jean.b@example.org"),
    ("I stay at 12 Mill Street", "12 Mill Street"),
    ("flat 2, 14b royal park terrace", "14b royal park terrace"),
    ("postcode eh6 5ab", "eh6 5ab"),
    ("eh 6 5ab", "eh 6 5ab"),
    ("I was born on 3/4/1961", "3/4/1961"),
    ("find me @jean_tg", "@jean_tg"),
    ("see https://example.org/me?x=1", "example.org"),
]
PLAIN = [
    "I walked for 20 minutes on Monday, 3 times",
    "My knees are murder since the winter",
    "about 7 or 8 out of 10",
    "I cannae manage the stairs. My GP told me to rest.",
    "I will walk in May, I hope",
    "the heather on the hill was bonnie",
    "in the dark I grant you it is hard",
    "OK. Thanks. Aye, I'm fine.",
    "it costs 4.50 and takes 15 minutes",
    "NHS 24 said to call 111",
    "I miss the company, and my ms is bad",
    "the doctor said no, and doctor and nurse agreed",
    "I'm 16 or over, at 5 or 6",
    "CAN YOU HEAR ME I AM SO TIRED",
]


@for_every_row(("text", "telling"), TELLING)
def test_what_tells_who_somebody_is_is_covered(text: str, telling: str) -> None:
    assert telling not in covered(text)


def test_what_tells_nothing_stays_as_it_was_said() -> None:
    assert [covered(text) for text in PLAIN] == PLAIN


def test_only_the_telling_part_is_covered() -> None:
    said = covered("My name is Ewan and I stay at 12 Mill Street, EH6 5AB.")
    assert said == "My name is [name] and I stay at [address], [postcode]."


def test_a_name_they_chose_is_covered_wherever_it_stands() -> None:
    assert covered("well, sunshine, how are you", ["Sunshine"]) == "well, [name], how are you"


def test_what_the_coach_named_is_no_name() -> None:
    for words in ("I've named the lines for Scotland.", "it is called a flare-up", "they named it"):
        assert "[name]" not in covered(words), words
    assert covered("he is called ewan") == "he is called [name]"
    assert covered("a dog named theo") == "a dog named [name]"
