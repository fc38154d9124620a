"""When: days, hours and weeks are read the British and the Scots way, in Europe/London."""

from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo

import pytest
from tables import for_every_row

from understanding.dates.dates import When, read_frequency, read_when

LONDON = ZoneInfo("Europe/London")
SUNDAY = datetime(2026, 3, 1, 10, 0, tzinfo=LONDON)
WEDNESDAY = datetime(2026, 3, 4, 15, 20, tzinfo=LONDON)

# Said on Sunday 1 March 2026 at ten in the morning.
DAYS = [
    ("next Tuesday", 3, 3), ("Tuesday", 3, 3), ("on tuesday", 3, 3), ("tues", 3, 3),
    ("tuesday mibbe", 3, 3),
    ("this Tuesday", 3, 3), ("Tuesday coming", 3, 3), ("Tuesday week", 3, 10),
    ("a week on Tuesday", 3, 10),
    ("a week on Friday", 3, 13), ("Friday week", 3, 13), ("a week from friday", 3, 13),
    ("a fortnight", 3, 15), ("in a fortnight", 3, 15), ("a fortnight on Friday", 3, 20),
    ("a fortnight today", 3, 15), ("two weeks on Monday", 3, 16), ("in a couple of days", 3, 3),
    ("in a couple o days", 3, 3), ("in a few days", 3, 4), ("in 3 weeks", 3, 22),
    ("in three weeks time", 3, 22),
    ("3 weeks", 3, 22), ("in a week", 3, 8), ("a week today", 3, 8), ("a week the day", 3, 8),
    ("a week tomorrow", 3, 9), ("in 10 days", 3, 11), ("in a month", 4, 1), ("in 2 months", 5, 1),
    ("tomorrow", 3, 2), ("tomoro", 3, 2), ("tmrw", 3, 2), ("2moro", 3, 2), ("the morn", 3, 2),
    ("the morra", 3, 2), ("ra morra", 3, 2), ("tomorra", 3, 2), ("I'll dae it the morn", 3, 2),
    ("the day after tomorrow", 3, 3), ("the day efter the morn", 3, 3), ("today", 3, 1),
    ("the day", 3, 1),
    ("I'll start the day", 3, 1), ("right now", 3, 1), ("the noo", 3, 1), ("wed", 3, 4),
    ("thurs", 3, 5),
    ("wednesday", 3, 4), ("wensday", 3, 4), ("thursday", 3, 5), ("fri", 3, 6), ("sat", 3, 7),
    ("sun", 3, 8),
    ("saturday", 3, 7), ("sunday", 3, 8), ("next sunday", 3, 8), ("next Friday", 3, 6),
    ("monday", 3, 2),
    ("Monday or Tuesday", 3, 2), ("mon wed fri", 3, 2), ("Tuesdays no good, Thursday", 3, 5),
    ("not Monday, Tuesday", 3, 3), ("can't do Monday, Wednesday", 3, 4),
    ("Monday no wait Tuesday", 3, 3),
    ("Tuesday, actually make it Friday", 3, 6), ("weekend", 3, 7), ("at the weekend", 3, 7),
    ("this weekend", 3, 1), ("next weekend", 3, 7), ("3/4", 4, 3), ("03/04", 4, 3),
    ("3/4/26", 4, 3),
    ("3/4/2026", 4, 3), ("2026-04-03", 4, 3), ("3.4.26", 4, 3), ("the 5th", 3, 5), ("5th", 3, 5),
    ("on the 5th", 3, 5), ("5th of March", 3, 5), ("5 March", 3, 5), ("March 5th", 3, 5),
    ("march the 5th", 3, 5),
    ("the fifth of march", 3, 5), ("tuesday the 10th", 3, 10), ("Tues 10 March", 3, 10),
    ("12 april", 4, 12),
    ("the 31st", 3, 31), ("1st of the month is the 1st", 4, 1), ("christmas eve", 12, 24),
    ("xmas", 12, 25),
    ("boxing day", 12, 26), ("hogmanay", 12, 31), ("halloween", 10, 31), ("easter monday", 4, 6),
    ("good friday", 4, 3), ("st andrews day", 11, 30), ("end of the month", 3, 31),
    ("next month", 4, 1),
    ("in april", 4, 1), ("Tuesday after my tea", 3, 3), ("every day from Monday", 3, 2),
    ("starting Monday, every day", 3, 2), ("how about thursday?", 3, 5),
    ("mebbe thursday if its dry", 3, 5),
    ("Thursday next week", 3, 5), ("a week on wed", 3, 11), ("next wed", 3, 4),
    ("see how I am on Friday", 3, 6),
]  # fmt: skip

HOURS = [
    # text, month, day, hour, minute, grain
    ("7pm Tues", 3, 3, 19, 0, "hour"), ("tues 7pm", 3, 3, 19, 0, "hour"),
    ("Tuesday at 7pm", 3, 3, 19, 0, "hour"),
    ("Tuesday at half seven", 3, 3, 7, 30, "minute"), ("half seven the morn", 3, 2, 7, 30,
    "minute"),
    ("tomorrow at half 7 at night", 3, 2, 19, 30, "minute"), ("half 7 at night", 3, 1, 19, 30,
    "minute"),
    ("half seven the night", 3, 1, 19, 30, "minute"), ("half past seven tonight", 3, 1, 19, 30,
    "minute"),
    ("quarter to 8 on Monday morning", 3, 2, 7, 45, "minute"),
    ("quarter tae 8 the morn's nicht", 3, 2, 19, 45, "minute"),
    ("quarter past 3 on Friday", 3, 6, 15, 15, "minute"), ("20 past 4 tomorrow", 3, 2, 16, 20,
    "minute"),
    ("ten to 9 on Wednesday morning", 3, 4, 8, 50, "minute"),
    ("Friday at noon", 3, 6, 12, 0, "hour"),
    ("midday Friday", 3, 6, 12, 0, "hour"), ("tonight", 3, 1, 20, 0, "hour"),
    ("the nicht", 3, 1, 20, 0, "hour"),
    ("tomorrow morning", 3, 2, 9, 0, "hour"), ("the morn's morn", 3, 2, 9, 0, "hour"),
    ("tomorrow afternoon", 3, 2, 14, 0, "hour"), ("tomorrow night", 3, 2, 20, 0, "hour"),
    ("first thing Monday", 3, 2, 8, 0, "hour"), ("Monday first thing", 3, 2, 8, 0, "hour"),
    ("friday evening", 3, 6, 19, 0, "hour"), ("Sunday night", 3, 8, 20, 0, "hour"),
    ("wed am", 3, 4, 9, 0, "hour"),
    ("thurs pm", 3, 5, 14, 0, "hour"), ("this afternoon", 3, 1, 14, 0, "hour"),
    ("this evening", 3, 1, 19, 0, "hour"),
    ("tomorrow teatime", 3, 2, 17, 0, "hour"), ("saturday lunchtime", 3, 7, 12, 0, "hour"),
    ("7pm", 3, 1, 19, 0, "hour"), ("9am", 3, 2, 9, 0, "hour"),
    ("9 am tomorrow", 3, 2, 9, 0, "hour"),
    ("7.30pm on Thursday", 3, 5, 19, 30, "minute"), ("19:30", 3, 1, 19, 30, "minute"),
    ("tomorrow 14:15", 3, 2, 14, 15, "minute"),
    ("at 7", 3, 1, 19, 0, "hour"), ("Tuesday at 7", 3, 3, 7, 0, "hour"),
    ("tuesday at 3", 3, 3, 15, 0, "hour"),
    ("Tuesday 10ish in the morning", 3, 3, 10, 0, "hour"), ("at 7 o'clock tomorrow night", 3, 2,
    19, 0, "hour"),
    ("7 in the evening on Friday", 3, 6, 19, 0, "hour"), ("in an hour", 3, 1, 11, 0, "minute"),
    ("in half an hour", 3, 1, 10, 30, "minute"), ("in 20 mins", 3, 1, 10, 20, "minute"),
    ("in a couple of hours", 3, 1, 12, 0, "minute"),
    ("next Tuesday at 2.30", 3, 3, 14, 30, "minute"), ("5th march 6pm", 3, 5, 18, 0, "hour"),
    ("6pm on 3/4", 4, 3, 18, 0, "hour"),
    ("half seven", 3, 1, 19, 30, "minute"), ("noon", 3, 1, 12, 0, "hour"),
    ("in the morning", 3, 2, 9, 0, "hour"),
    ("a week on Friday at 11", 3, 13, 11, 0, "hour"), ("saturday 12pm", 3, 7, 12, 0, "hour"),
    ("12am tuesday", 3, 3, 0, 0, "hour"),
    ("christmas eve at 5pm", 12, 24, 17, 0, "hour"), ("friday at midnight", 3, 7, 0, 0, "hour"),
    ("late morning tomorrow", 3, 2, 11, 0, "hour"),
]  # fmt: skip

NO_DAY = [
    "every day", "each morning", "twice a week", "Mondays", "most days", "daily", "after my tea",
    "after dinner",
    "last Tuesday", "last week", "yesterday", "3 days ago", "a week ago", "2019", "5 March 2019",
    "3/4/2019",
    "1/1/25", "32/1", "13/13", "31/02", "dunno", "soon", "whenever", "never", "no idea", "", "   ",
    "🙂", "for 10 mins",
    "for a fortnight", "10 minutes", "when I feel better", "someday", "not sure yet",
    "that's my day ruined",
    "the sun was oot", "I sat down", "we wed young", "all day", "at the end of the day", "120/80",
    "24/7",
    "one day", "years ago", "on the bus", "last night", "this is fine", "a second time",
    "half an hour", "for 3 weeks",
    "not Tuesday", "every ither day", "wance a week", "I walk in the mornings", "99:99",
    "25th of nothing", "30 feb",
]  # fmt: skip


@for_every_row(("text", "month", "day"), DAYS)
def test_a_day_is_read_the_british_way(text: str, month: int, day: int) -> None:
    assert read_when(text, now=SUNDAY, asked="when") == When(date(2026, month, day), "day")


@for_every_row(("text", "month", "day", "hour", "minute", "grain"), HOURS)
def test_a_time_of_day_is_read(
    text: str, month: int, day: int, hour: int, minute: int, grain: str
) -> None:
    reading = read_when(text, now=SUNDAY, asked="when")
    assert reading is not None
    assert reading.start == datetime(2026, month, day, hour, minute, tzinfo=LONDON)
    assert reading.grain == grain


@for_every_row("text", NO_DAY)
def test_what_names_no_coming_day_is_no_answer(text: str) -> None:
    assert read_when(text, now=SUNDAY, asked="when") is None


@for_every_row(
    ("text", "monday"), [("next week", 2), ("sometime next week", 2), ("the week after next", 9),
                         ("the following week", 2), ("next week some time", 2), ("nxt week pal", 2)]
)  # fmt: skip
def test_a_week_begins_on_its_monday(text: str, monday: int) -> None:
    assert read_when(text.replace("nxt", "next"), now=SUNDAY, asked="when") == When(
        date(2026, 3, monday), "week"
    )


@for_every_row(
    ("text", "month", "day"),
    [
        ("next Tuesday", 3, 10), ("Tuesday", 3, 10), ("next Friday", 3, 13), ("Friday", 3, 6),
        ("this Friday", 3, 6), ("Wednesday", 3, 11), ("next Wednesday", 3, 11),
        ("Friday week", 3, 13),
        ("Tuesday week", 3, 17), ("a week today", 3, 11), ("Monday", 3, 9), ("weekend", 3, 7),
        ("next weekend", 3, 14), ("the 4th", 4, 4), ("the 3rd", 4, 3), ("the 20th", 3, 20),
    ],
)  # fmt: skip
def test_days_count_from_a_wednesday_too(text: str, month: int, day: int) -> None:
    assert read_when(text, now=WEDNESDAY, asked="when") == When(date(2026, month, day), "day")


def test_a_weekday_with_a_time_still_to_come_today_is_today() -> None:
    reading = read_when("Wednesday 7pm", now=WEDNESDAY, asked="when")
    assert reading == When(datetime(2026, 3, 4, 19, tzinfo=LONDON), "hour")


def test_a_date_gone_by_this_year_is_next_year() -> None:
    assert read_when("5th of February", now=SUNDAY, asked="when") == When(date(2027, 2, 5), "day")
    assert read_when("29 feb", now=SUNDAY, asked="when") == When(date(2028, 2, 29), "day")


def test_this_morning_in_the_afternoon_is_past() -> None:
    assert read_when("this morning", now=WEDNESDAY, asked="when") is None


def test_tonight_late_in_the_evening_is_still_to_come() -> None:
    late = datetime(2026, 3, 1, 21, 40, tzinfo=LONDON)
    assert read_when("tonight", now=late, asked="when") == When(
        datetime(2026, 3, 1, 22, tzinfo=LONDON), "hour", guessed=True
    )


def _iso(reading: When | None) -> str | None:
    return reading.start.isoformat() if reading else None


def test_the_clocks_going_on_are_kept() -> None:
    saturday = datetime(2026, 3, 28, 20, 0, tzinfo=LONDON)
    after = read_when("tomorrow 9am", now=saturday, asked="when")
    assert _iso(after) == "2026-03-29T09:00:00+01:00"
    gone = read_when("tomorrow at 01:30", now=saturday, asked="when")
    assert _iso(gone) == "2026-03-29T02:30:00+01:00"
    before = datetime(2026, 3, 29, 0, 30, tzinfo=LONDON)
    in_two_hours = read_when("in 2 hours", now=before, asked="when")
    assert _iso(in_two_hours) == "2026-03-29T03:30:00+01:00"


def test_the_moment_may_come_in_any_time_zone() -> None:
    # Half past eleven at night in UTC is already Monday in a British summer.
    summer = datetime(2026, 6, 7, 23, 30, tzinfo=timezone.utc)
    assert read_when("today", now=summer, asked="when") == When(date(2026, 6, 8), "day")


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        read_when("today", now=SUNDAY.replace(tzinfo=None), asked="when")


@for_every_row(
    "text",
    ["I went out on Monday", "I managed my walk on Tuesday", "I feel rough today",
    "it was sunny on friday",
     "my knees are worse in the morning", "I sat in the sun", "I saw the nurse last Monday", "7",
     "at 7",
     "I take it at night", "it's bad at the weekends", "6 or 7", "I did it every day"],
)  # fmt: skip
@for_every_row("asked", [None, "open", "outcome"])
def test_an_account_of_the_past_names_no_coming_day(text: str, asked: str | None) -> None:
    assert read_when(text, now=SUNDAY, asked=asked) is None


@for_every_row(
    ("text", "day"),
    [("I'm going to walk on Tuesday", 3), ("I'll try tomorrow", 2),
    ("could you text me on Friday", 6),
     ("remind me the morn", 2), ("next Tuesday suits", 3)],
)  # fmt: skip
def test_a_coming_day_is_read_at_any_time(text: str, day: int) -> None:
    assert read_when(text, now=SUNDAY, asked=None) == When(date(2026, 3, day), "day")


@for_every_row("asked", ["importance", "confidence"])
@for_every_row("text", ["7/10", "6/7", "7", "6-7", "8 out of 10", "5.5"])
def test_a_rating_is_no_date(text: str, asked: str) -> None:
    assert read_when(text, now=SUNDAY, asked=asked) is None


@for_every_row(
    ("text", "said"),
    [
        ("every day", "every day"), ("I'll do it every day", "every day"), ("Daily", "Daily"),
        ("twice a week", "twice a week"),
        ("twa times a week", "twa times a week"), ("3 times a week", "3 times a week"),
        ("3x a week", "3x a week"),
        ("wance a week", "wance a week"), ("ilka day", "ilka day"),
        ("every ither day", "every ither day"), ("most days", "most days"),
        ("mon wed fri", "mon wed fri"), ("Mon, Wed and Fri", "Mon, Wed and Fri"),
        ("Monday to Friday", "Monday to Friday"),
        ("on Mondays", "on Mondays"), ("Tuesdays and Thursdays", "Tuesdays and Thursdays"),
        ("every Tuesday", "every Tuesday"),
        ("each morning after breakfast", "each morning"), ("a couple of times a week",
        "a couple of times a week"),
        ("every second day", "every second day"), ("weekdays", "weekdays"),
        ("3 or 4 times a week", "3 or 4 times a week"),
        ("every night before bed", "every night"), ("once a fortnight", "once a fortnight"),
        ("5 days a week", "5 days a week"),
        ("every Monday and Friday", "every Monday and Friday"),
        ("whenever I can", "whenever I can"), ("nightly", "nightly"),
        ("Monday or Tuesday", None), ("tomorrow", None), ("10 minutes", None), ("", None),
        ("not every day", None), ("Tuesday", None),
        ("one day", None), ("I've 3 kids", None), ("all day", None),
        ("walk to the shop mon wed fri for 10 mins", "mon wed fri"),
        ("three mornings a week", "three mornings a week"), ("every few days", "every few days"),
        ("each and every day", "each and every day"),
    ],
)  # fmt: skip
def test_how_often_keeps_the_persons_words(text: str, said: str | None) -> None:
    assert read_frequency(text) == said


@for_every_row("text", ["tomorrow " * 1200, "3/4 " * 2500, "a" * 10_000, "明日",
    "\u202eغدا\u202c", "<b>Tuesday</b>", "in 99999 weeks"])  # fmt: skip
def test_strange_text_is_read_calmly(text: str) -> None:
    reading = read_when(text, now=SUNDAY, asked="when")
    assert reading is None or reading.grain in {"day", "week", "hour", "minute"}
