"""A ruler's answer is read from numbers, ranges, percentages and words, and from nothing else."""

import pytest
from tables import for_every_row

from understanding.rulers.rulers import Ruler, read_ruler

ONE_NUMBER = [
    ("7", 7), ("seven", 7), ("sevin", 7), ("Seven.", 7), ("7/10", 7), ("7 / 10", 7),
    ("8 out of 10", 8), ("eight out of ten", 8), ("8 oot ae 10", 8), ("8 outta 10", 8),
    ("6 oot o ten", 6), ("70%", 7), ("70 percent sure", 7), ("about 70 per cent", 7),
    ("seventy percent", 7), ("100%", 10), ("a hundred percent", 10), ("0%", 0), ("0", 0),
    ("zero", 0), ("nil", 0), ("10", 10), ("ten!", 10), ("7.5", 7.5), ("seven and a half", 7.5),
    ("7 and a half", 7.5), ("7½", 7.5), ("about a 6", 6), ("aboot a 6", 6), ("5ish", 5),
    ("5-ish", 5), ("6 ish i think", 6), ("a solid 8", 8), ("I'd say a 4", 4), ("id say 4", 4),
    ("probably 3", 3), ("prob a 3 tbh", 3), ("mibbe a 5", 5), ("mibbe five", 5),
    ("it's a 2 pal", 2), ("2 because of my back", 2), ("8 cos I've done it before", 8),
    ("9, I really want this", 9), ("I am at a 6 just now", 6), ("I'm at 7", 7),
    ("put me down as a 9", 9), ("I would put it at 4", 4), ("sitting at 5 the noo", 5),
    ("on a scale of 1 to 10, 4", 4), ("out of 10 I'd say 6", 6), ("oot o 10, 3", 3),
    ("if 10 is dead sure then I'm a 5", 5), ("with 0 being not at all, 2", 2),
    ("it was 4, now 6", 6), ("used to be 8 but now 3", 3), ("last week it was 3. now 7", 7),
    ("6 now, was 4 last week", 6), ("started at 2, up to 5 now", 5), ("gone from 4 to 6", 6),
    ("went up fae a 3 tae a 5", 5), ("it wis a 7 but the day its a 4", 4),
    ("would have been a 9 before, today 5", 5), ("7 no wait 6", 6), ("8, sorry, 7", 7),
    ("not 7, 8", 8), ("it couldn't be higher", 10), ("cannae be lower", 0), ("ate out of ten", 8),
    ("for ma man it'd be 9, for me 2", 2), ("very important, number seven", 7), ("one for now", 1),
    ("mornings a 9, nights a 3, average it 6", 6),
    ("5 actually make that 6", 6), ("I wish it was a 10 but it's a 4", 4),
    ("not a 10, more like a 6", 6), ("I cannae say 10 but 8", 8),
    ("I've 3 kids so it's a 9", 9), ("I'm 56 and it's a 4", 4), ("6 for confidence", 6),
    ("importance 9", 9), ("9 important", 9), ("a wan", 1), ("twa", 2), ("fower", 4),
    ("a one", 1), ("one", 1), ("10+", 10), ("7️⃣", 7), ("🔟", 10), ("👍 8", 8),
    ("8 👍", 8), ("50/50", 5), ("fifty fifty", 5), ("50-50 really", 5), ("in the middle", 5),
    ("somewhere in the middle", 5), ("half way", 5), ("halfway", 5), ("about the middle", 5),
    ("max", 10), ("totally", 10), ("absolutely", 10), ("not at all", 0), ("not at aw", 0),
    ("no at all", 0), ("none", 0), ("100% sure", 10), ("eight, no, nine", 9), ("4 at a push", 4),
    ("<b>7</b>", 7), ("7\u200b", 7), ("“8”", 8), ("number 7", 7),
    ("I can walk 10 minutes, so a 6", 6), ("8 out of 10 today, 5 most days", 8),
]  # fmt: skip

RANGES = [
    ("6 or 7", 6, 7), ("six or seven", 6, 7), ("6-7", 6, 7), ("6 - 7", 6, 7), ("6/7", 6, 7),
    ("between 6 and 8", 6, 8), ("between six and eight", 6, 8), ("6 to 7", 6, 7),
    ("maybe 3? 4?", 3, 4), ("3 maybe 4", 3, 4), ("a 5 or a 6", 5, 6), ("5, 6", 5, 6),
    ("7 or 8 out of 10", 7, 8), ("7-8/10", 7, 8), ("somewhere between a 4 and a 6", 4, 6),
    ("6 or even 7", 6, 7), ("6 mibbe 7", 6, 7), ("aboot 5 or 6 ken", 5, 6), ("5 6", 5, 6),
    ("7 possibly an 8", 7, 8), ("3 on a bad day and 8 on a good one", 3, 8),
    ("8 if it's dry, 4 if it rains", 4, 8), ("6 or 7 or 8", 6, 8), ("5 but some days 2", 2, 5),
    ("anywhere from 3 to 5", 3, 5), ("8 or 7", 7, 8),
]  # fmt: skip

WORDS = [
    # text, at least, at most
    ("not very sure", 1, 3), ("no very sure", 1, 3), ("not that sure", 1, 3), ("not really", 1, 3),
    ("hardly", 1, 3), ("a bit", 3, 5), ("a wee bit", 3, 5), ("slightly", 3, 5), ("kind of", 3, 5),
    ("somewhat", 4, 6), ("somewhat sure", 4, 6), ("so-so", 4, 6), ("quite", 6, 8),
    ("quite sure", 6, 8), ("pretty confident", 6, 8), ("fairly sure aye", 6, 8), ("very", 8, 10),
    ("very sure", 8, 10), ("really confident", 8, 10), ("dead sure", 9, 10),
    ("very important", 8, 10),
    ("it's really important to me", 8, 10), ("pure important", 8, 10), ("a lot", 7, 9),
    ("I'm sure", 7, 9), ("not confident at all", 0, 0), ("I don't feel confident", 0, 3),
    ("not 100% sure", 5, 8), ("not totally sure", 5, 8), ("couldn't be more sure", 10, 10),
    ("it means everything", 9, 10), ("no chance", 0, 1), ("low", 0, 3), ("high", 7, 9),
    ("quite a lot", 7, 9), ("I wis very sure but noo no very sure", 1, 3), ("certain", 9, 10),
]  # fmt: skip

NO_ANSWER = [
    "11", "-2", "minus 2", "100", "15/10", "11 out of 10", "42", "-5", "999", "12.5", "twelve",
    "I've 3 kids", "since 2010", "10 minutes", "at 7 o'clock", "type 2", "for 5 years",
    "I have type 2 diabetes", "I'm 56", "3 times a week", "2 dogs and a cat", "I take 2 tablets",
    "5 miles", "7pm", "at 7pm", "6 stone", "no idea", "dunno", "dinnae ken", "haven't a clue",
    "why?", "what do you mean", "", "   ", "🙂", "???", "my son is 9", "the number 5 bus",
    "10 stone 4lb", "£5", "the 5th", "2nd", "that one", "no one helps me", "COPD stage 3",
    "I smoke 10 a day", "been on it 6 months", "a 10 minute walk", "how sure of what",
    "my mum would say something", "3 weans", "1 of my knees", "I don't know", "maybe",
    "never mind that, what about the gym", "blood sugar was 8", "4pm works", "the last 2 weeks",
]  # fmt: skip


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_one_number_is_read(asked: str) -> None:
    read = [(text, read_ruler(text, asked=asked)) for text, _ in ONE_NUMBER]
    assert [(text, ruler.value if ruler else None) for text, ruler in read] == ONE_NUMBER
    assert [
        text for text, ruler in read if ruler and not ruler.low <= ruler.value <= ruler.high
    ] == []


@for_every_row(("text", "low", "high"), RANGES)
def test_a_range_has_its_middle_as_value(text: str, low: float, high: float) -> None:
    assert read_ruler(text, asked="confidence") == Ruler((low + high) / 2, low, high)


@for_every_row(("text", "least", "most"), WORDS)
def test_words_stand_for_one_place_on_the_ruler(text: str, least: float, most: float) -> None:
    reading = read_ruler(text, asked="confidence")
    assert reading is not None
    assert least <= reading.low == reading.value == reading.high <= most


@for_every_row("asked", ["importance", "confidence"])
@for_every_row("text", NO_ANSWER)
def test_what_is_no_rating_is_no_answer(text: str, asked: str) -> None:
    assert read_ruler(text, asked=asked) is None


@for_every_row(
    "text", ["7 out of 10", "I'd give it 7/10", "pain is 7 out of 10 the day", "seven out of ten"]
)
@for_every_row("asked", [None, "open", "barrier", "yes_no"])
def test_a_rating_that_names_its_scale_is_read_at_any_time(text: str, asked: str | None) -> None:
    assert read_ruler(text, asked=asked) == Ruler(7, 7, 7)


@for_every_row(
    "text",
    ["7", "seven", "very", "70%", "6 or 7", "a bit", "in the middle", "not at all",
    "9 times out of 10",
     "8 out of 10 people", "I've 2 dogs", "4 out of 5 days"],
)  # fmt: skip
@for_every_row("asked", [None, "when", "open", "outcome"])
def test_a_bare_number_answers_a_ruler_only(text: str, asked: str | None) -> None:
    assert read_ruler(text, asked=asked) is None


def test_a_day_and_month_is_no_rating_when_a_day_was_asked_for() -> None:
    assert read_ruler("7/10", asked="when") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at least a 7", 7),
        ("more than 5", 6),
        ("more than 5.5", 6),
        ("less than a 4", 3),
        ("7 or more", 7),
        ("no less than 8", 8),
        ("more than 10", None),
        ("less than 0", None),
    ],
)
def test_with_one_end_alone_the_nearest_place_that_holds_is_read(
    text: str, expected: float | None
) -> None:
    reading = read_ruler(text, asked="importance")
    assert reading == (None if expected is None else Ruler(expected, expected, expected))


def test_not_sure_is_a_low_confidence_but_no_importance() -> None:
    low = read_ruler("not sure", asked="confidence")
    assert low is not None
    assert low.high <= 3
    assert read_ruler("not sure", asked="importance") is None


@for_every_row("text", ["7 " * 5000, "a" * 10_000, "٧", "我觉得七", "\u202e7\u202c",
    "\x00\x07 7", "١٠"])  # fmt: skip
def test_strange_text_is_read_calmly(text: str) -> None:
    reading = read_ruler(text, asked="confidence")
    assert reading is None or 0 <= reading.low <= reading.high <= 10
