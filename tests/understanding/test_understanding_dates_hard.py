"""Hard answers to "when?": Scots, Doric, slips, days turned down, gone by or counted on."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from tables import for_every_row

from understanding.dates.dates import When, read_when

LONDON = ZoneInfo("Europe/London")
# All said on Wednesday 4 March 2026, at twenty past three.
NOW = datetime(2026, 3, 4, 15, 20, tzinfo=LONDON)
SUNDAY = datetime(2026, 3, 1, 10, 0, tzinfo=LONDON)

DAYS = [
    # text, month, day: the next such day
    ("thon friday comin", 3, 6), ("fursday", 3, 5), ("Setterday", 3, 7), ("munday", 3, 9),
    ("tusday", 3, 10), ("wednsday", 3, 11), ("thursady", 3, 5), ("frday", 3, 6), ("satruday", 3, 7),
    ("sundy", 3, 8), ("Friday first", 3, 6), ("Tuesday next", 3, 10),
    ("a week come Saturday", 3, 14), ("Monday fortnight", 3, 23), ("the morn's morn", 3, 5),
    ("this efternuin", 3, 4), ("the nicht efter ma tea", 3, 4), ("first thing the morn", 3, 5),
    ("friday mornin", 3, 6), ("sunday aft", 3, 8), ("Sat night", 3, 7), ("tomorrow teatime", 3, 5),
    ("last thing tonight", 3, 4), ("monday dinnertime", 3, 9),
    ("not friday, the friday after", 3, 13), ("not this weekend, the next one", 3, 14),
    ("no the morn, the day efter", 3, 6), ("Friday's out, so Saturday", 3, 7),
    ("cannae dae thursday, friday's fine", 3, 6), ("Thursday. No, tell a lie, Friday.", 3, 6),
    ("thurs - scratch that - fri", 3, 6), ("I'm working till Sunday so Monday", 3, 9),
    ("im away til saturday, so sunday", 3, 8), ("this day fortnight", 3, 18), ("today week", 3, 11),
    ("tomorrow week", 3, 12), ("in ten days' time", 3, 14), ("ten days fae noo", 3, 14),
    ("6 weeks the day", 4, 15), ("three weeks on Saturday", 3, 28), ("the twenty second", 3, 22),
    ("the twenty-first o March", 3, 21), ("3rd aprl", 4, 3), ("septemer 1st", 9, 1),
    ("5th arpil", 4, 5), ("ma birthday, 9th o May", 5, 9), ("straight away", 3, 4),
    ("at the weekend, probably Sunday", 3, 8), ("sat or sun", 3, 7), ("a week fae the morn", 3, 12),
    ("the first of the month", 4, 1), ("giro day's Thursday so Friday", 3, 6),
    ("Friday if it's dry, Saturday if not", 3, 6), ("tomorra nite", 3, 5), ("next Thursday", 3, 12),
    ("Fryday", 3, 6), ("thirsday", 3, 5), ("tuesdey", 3, 10), ("satuday", 3, 7), ("sunnday", 3, 8),
    ("wenesday", 3, 11), ("tommorrow", 3, 5), ("tomorrw", 3, 5), ("tomorrow mornign", 3, 5),
    ("tonihgt", 3, 4), ("the weeknd", 3, 7), ("in a fortnite", 3, 18), ("12th of feburary", 2, 12),
    ("14 Ocotber", 10, 14), ("decmber 1st", 12, 1), ("agust 3", 8, 3), ("Monday comin", 3, 9),
    ("this comin Sunday", 3, 8), ("Thursday first thing", 3, 5), ("a week on Thursday", 3, 12),
    ("Thursday week", 3, 12), ("week the morn", 3, 12), ("a fortnight the morn", 3, 19),
    ("twa weeks fae Friday", 3, 20), ("a month the day", 4, 4), ("in six weeks", 4, 15),
    ("give me till Monday", 3, 9), ("not till Saturday", 3, 7), ("no afore Monday", 3, 9),
    ("the Tuesday after next", 3, 17), ("next Wednesday", 3, 11), ("next Sunday", 3, 15),
    ("this Sunday", 3, 8), ("not this Friday but the next one", 3, 13),
    ("no this Tuesday, the Tuesday after", 3, 17), ("no Saturday, the day after", 3, 8),
    ("Next week, Thursday", 3, 12), ("next week sometime, probably the Tuesday", 3, 10),
    ("next month", 4, 1), ("start of May", 5, 1), ("the 1st", 4, 1), ("Tuesday the 24th", 3, 24),
    ("17th", 3, 17), ("31/3", 3, 31), ("1/4/26", 4, 1), ("the thirty first", 3, 31),
    ("Friday. The dentist is Thursday.", 3, 6), ("I've the dentist Thursday so Friday it is", 3, 6),
    ("bingo's Tuesday, so it would have to be Monday", 3, 9),
    ("Saturday's no use, Sunday's fine", 3, 8), ("Thursday doesn't suit. Friday does.", 3, 6),
    ("anything but Thursday, so Friday", 3, 6), ("I'll go Saturday because I missed Sunday", 3, 7),
    ("I was thinking Friday", 3, 6), ("I was gonna say Monday", 3, 9),
    ("I walked Monday so I'll go again Friday", 3, 6), ("Friday or Saturday", 3, 6),
    ("Monday, Wednesday and Friday", 3, 6), ("Thursday, wait, no, Friday", 3, 6),
    ("friday i mean saturday", 3, 7), ("today", 3, 4), ("The day, afore the rain", 3, 4),
    ("right away", 3, 4), ("now, why wait", 3, 4),
    ("as soon as I put this phone down, so now", 3, 4), ("this evening", 3, 4),
    ("this efternoon", 3, 4), ("the morra morn", 3, 5), ("Friday nicht", 3, 6),
    ("saturday teatime", 3, 7), ("Monday, early doors", 3, 9), ("Sunday after church", 3, 8),
    ("Thursday dinner time", 3, 5), ("tomorrow before work", 3, 5), ("St Patrick's Day", 3, 17),
    ("Good Friday if I'm spared", 4, 3), ("mothers day", 3, 15), ("Shrove Tuesday", 2, 9),
    ("Easter", 4, 5), ("Thursday, if the wind drops", 3, 5), ("the morn, nae excuses", 3, 5),
    ("I'll gie it a go Setterday", 3, 7), ("i want to start on Monday", 3, 9),
    ("Monday. New week new me", 3, 9), ("sunday suits me grand", 3, 8),
    ("let's say thursday", 3, 5), ("put me down for Friday", 3, 6), ("Frday mornin", 3, 6),
    ("mon mornin", 3, 9), ("weds pm", 3, 11), ("aff the morn so then", 3, 5),
    ("I'm free Tues and Thurs", 3, 5), ("either Sat or Sun", 3, 7), ("fri/sat", 3, 6),
    ("Mon - Wed - Fri", 3, 6), ("Friday, then every other day", 3, 6), ("from Monday", 3, 9),
    ("starting tomorrow", 3, 5), ("by Sunday", 3, 8), ("after Friday", 3, 6),
    ("before the weekend, Thursday", 3, 5), ("over the weekend", 3, 7), ("Weekend", 3, 7),
    ("next weekend", 3, 14), ("weekend after next", 3, 21), ("week on Monday", 3, 16),
    ("Sunday week", 3, 15), ("a week Friday", 3, 13), ("a week tomorrow", 3, 12),
    ("10 days time", 3, 14), ("2 weeks", 3, 18), ("in a week or two", 3, 11),
    ("a couple of days", 3, 6), ("three days from now", 3, 7), ("day after tomorrow", 3, 6),
    ("the day efter the morn", 3, 6), ("in 3 days time", 3, 7), ("Monday the 9th of March", 3, 9),
    ("the ninth", 3, 9), ("9th March 2026", 3, 9), ("9/3", 3, 9), ("09.03.26", 3, 9),
    ("March 9", 3, 9), ("2026-03-09", 3, 9), ("mid April", 4, 15), ("last day of the month", 3, 31),
    ("first Saturday in April", 4, 4), ("the second Tuesday of the month", 3, 10),
    ("the last Friday in March", 3, 27), ("end of the month", 3, 31), ("Ne'erday", 1, 1),
    ("Xmas eve", 12, 24), ("Halloween", 10, 31), ("my birthday's the 2nd of June so then", 6, 2),
    ("July 4th", 7, 4), ("Friday 13th", 3, 13),
    ("I did it Monday and I'm doing it again Thursday", 3, 5),
    ("wasnt able on tuesday so trying friday", 3, 6),
    ("I've physio on Thursday and the weans Friday so Saturday it is", 3, 7),
    ("scrap Monday. Tuesday.", 3, 10), ("Friday instead of Thursday", 3, 6),
    ("Not Friday, that's bingo. Saturday.", 3, 7),
    ("Thursday's a no, Friday's a no, Saturday", 3, 7), ("can't tomorrow, Friday ok?", 3, 6),
    ("not today, maybe tomorrow", 3, 5), ("I'm away the morn but back Friday", 3, 6),
    ("The morn's nicht, efter the coos are milked", 3, 5), ("Setterday mornin, God willin", 3, 7),
    ("Freday", 3, 6), ("Wadensday", 3, 11), ("Fursday nicht", 3, 5), ("thorsday", 3, 5),
    ("thurday efter dinner", 3, 5), ("sunday dinnertime", 3, 8), ("Satdy morning", 3, 7),
    ("tomoz", 3, 5), ("the morra efter work", 3, 5), ("2moro am", 3, 5), ("tonite", 3, 4),
    ("tuesdat", 3, 10), ("setpember the 9th", 9, 9), ("Ah'll stert Monday, honest", 3, 9),
    ("Monday. Definitely Monday.", 3, 9), ("I think Saturday but I'll let you know", 3, 7),
    ("probably Friday night after the football", 3, 6), ("sometime on Sunday", 3, 8),
    ("Friday at the latest", 3, 6), ("Tuesday next week", 3, 10), ("Monday of next week", 3, 9),
    ("Friday next week", 3, 13), ("next week Friday", 3, 13), ("two weeks today", 3, 18),
    ("two weeks tomorrow", 3, 19), ("a fortnight on Sunday", 3, 22),
    ("in a fortnight's time", 3, 18), ("a week today", 3, 11), ("week the day", 3, 11),
    ("Saturday week coming", 3, 14), ("in four days", 3, 8), ("end of March", 3, 31),
    ("early April", 4, 1), ("the 6th", 3, 6), ("Friday the 6th", 3, 6), ("Sat 14 Mar", 3, 14),
    ("30/03/2026", 3, 30), ("twenty-third of March", 3, 23), ("can't do tomorrow so Friday", 3, 6),
    ("tomorrow's bin day so Friday", 3, 6), ("not Thursday - Friday", 3, 6),
    ("Friday. No. Sunday.", 3, 8), ("I said Friday but it'll need to be Saturday", 3, 7),
    ("Friday's physio. Saturday's the grandkids. Sunday then.", 3, 8),
    ("I've work Thursday and Friday, so the weekend", 3, 7), ("no this Sunday, next Sunday", 3, 15),
    ("no the morn but the day efter", 3, 6), ("as soon as the rain stops, the day", 3, 4),
    ("tonight if I'm not too puggled", 3, 4), ("this very minute", 3, 4), ("the noo", 3, 4),
    ("the day, nae time like the present", 3, 4),
]  # fmt: skip

HOURS = [
    # text, day of March, hour, minute, grain
    ("the morn at fower", 5, 16, 0, "hour"), ("half eicht the morn's nicht", 5, 20, 30, "minute"),
    ("quarter tae sax the nicht", 4, 17, 45, "minute"),
    ("ten past seven on friday morning", 6, 7, 10, "minute"), ("Friday at twal", 6, 12, 0, "hour"),
    ("the back o nine the morn", 5, 9, 0, "hour"), ("5ish the day", 4, 17, 0, "hour"),
    ("aboot hauf ten Monday morn", 9, 10, 30, "minute"), ("sat 1030am", 7, 10, 30, "minute"),
    ("fri 0900", 6, 9, 0, "minute"), ("7.15 tonight", 4, 19, 15, "minute"),
    ("19.30 friday", 6, 19, 30, "minute"), ("1800 hrs the morn", 5, 18, 0, "minute"),
    ("in an hour or so", 4, 16, 20, "minute"), ("in hauf an oor", 4, 15, 50, "minute"),
    ("Wednesday 8pm", 4, 20, 0, "hour"),
    ("ill go thurs after the school run 9.15ish", 5, 9, 15, "minute"),
    ("tonite at 8", 4, 20, 0, "hour"), ("Friday 9 til 10", 6, 9, 0, "hour"),
    ("at twa o'clock on Monday", 9, 14, 0, "hour"), ("Monday yin o'clock", 9, 13, 0, "hour"),
    ("noon the morn", 5, 12, 0, "hour"), ("half five the day", 4, 17, 30, "minute"),
    ("hauf nine the morn", 5, 9, 30, "minute"), ("at the back o eicht the nicht", 4, 20, 0, "hour"),
    ("twenty tae ten the morn", 5, 9, 40, "minute"),
    ("quarter past twa Friday", 6, 14, 15, "minute"), ("seven o clock tonight", 4, 19, 0, "hour"),
    ("11am Sat", 7, 11, 0, "hour"), ("Sunday 10am", 8, 10, 0, "hour"),
    ("fri 6pm ish", 6, 18, 0, "hour"), ("Thurs 3-4pm", 5, 15, 0, "hour"),
    ("tomorrow 0730", 5, 7, 30, "minute"), ("sat @ 2", 7, 14, 0, "hour"),
    ("18:00", 4, 18, 0, "minute"), ("8 tonight", 4, 20, 0, "hour"),
    ("9 sharp on Monday", 9, 9, 0, "hour"), ("Monday at nine thirty", 9, 9, 30, "minute"),
    ("Saturday, half past twelve", 7, 12, 30, "minute"),
    ("in about two hours", 4, 17, 20, "minute"), ("ten minutes from now", 4, 15, 30, "minute"),
    ("in quarter of an hour", 4, 15, 35, "minute"), ("thurs 12 march at 4pm", 12, 16, 0, "hour"),
    ("9 o'clock tomorrow morning", 5, 9, 0, "hour"), ("tomorrow 9", 5, 9, 0, "hour"),
    ("the morn at half ten", 5, 10, 30, "minute"), ("twelve noon on Friday", 6, 12, 0, "hour"),
    ("midday Sat", 7, 12, 0, "hour"), ("6pm tonight", 4, 18, 0, "hour"),
    ("at 6 this evening", 4, 18, 0, "hour"), ("5.30", 4, 17, 30, "minute"),
    ("half past five", 4, 17, 30, "minute"), ("quarter tae six", 4, 17, 45, "minute"),
    ("Friday at 7 in the evening", 6, 19, 0, "hour"), ("Sat at eleven", 7, 11, 0, "hour"),
    ("Mon half 8 am", 9, 8, 30, "minute"), ("Thursday 2000", 5, 20, 0, "minute"),
    ("fri at 1pm on the dot", 6, 13, 0, "hour"), ("in two hours time", 4, 17, 20, "minute"),
    ("in thirty minutes", 4, 15, 50, "minute"), ("an hour from now", 4, 16, 20, "minute"),
    ("give me half an hour", 4, 15, 50, "minute"), ("at 10 tomorrow", 5, 10, 0, "hour"),
    ("tomorrow at ten past eight in the morning", 5, 8, 10, "minute"),
    ("the nicht at sax", 4, 18, 0, "hour"), ("half seeven the nicht", 4, 19, 30, "minute"),
    ("Sunday at three o'clock", 8, 15, 0, "hour"), ("Friday, 2ish", 6, 14, 0, "hour"),
    ("3.45pm Thursday", 5, 15, 45, "minute"), ("sat 10:30", 7, 10, 30, "minute"),
    ("mon 6am before my shift", 9, 6, 0, "hour"), ("Saturday noon", 7, 12, 0, "hour"),
    ("eight the morn's morn", 5, 8, 0, "hour"),
    ("twenty five past nine on Monday", 9, 9, 25, "minute"), ("8pm the night", 4, 20, 0, "hour"),
    ("in an hour and a half", 4, 16, 50, "minute"), ("in 90 minutes", 4, 16, 50, "minute"),
]  # fmt: skip

WEEKS = [
    ("no this week, next week", 9), ("some day next week", 9), ("week after next", 16),
    ("this week", 2), ("not next week, the week after", 16), ("any day next week", 9),
    ("next week some time, not Monday", 9),
]  # fmt: skip

NO_DAY = [
    "if the sun's out", "Friday was rotten", "Monday there I was at the hospital",
    "I went on Saturday and it was shut", "a Saturday's no good, they're all at the football",
    "my daughter June's coming wi me", "I'm not going on a march", "wan o these days",
    "once in a blue moon", "I'm aff sick the now", "one day at a time",
    "the days are all the same to me", "any day but Friday", "the other day",
    "the sat nav's broken", "I was born in May", "the day I win the lottery",
    "the night shift's killing me", "the week's been murder", "no the morn",
    "ten to one I'll forget", "Monday was grand", "I've been Tuesday",
    "Saturday there I managed it", "any Friday", "whenever the bus comes",
    "after the weans are in their beds", "Sundays are for my mum", "when the sun shines",
    "I sat down and greeted", "I wed him in 1974", "my pal Summer", "in the spring", "never again",
    "I might, I might not", "may as well not bother",
    "the morning's are the worst for me, the pain is something terrible",
    "I can't sleep at night for the coughing and that's the truth of it", "no Monday",
    "not the weekend", "a wee while yet", "hold on", "2 out of 10", "the last time was March",
    "what day is it", "days, weeks, who knows", "Thursday was a disaster",
    "I tried on Sunday and had to stop", "last Friday", "Sunday past", "on a Sunday usually",
    "most Mondays", "it's aye the weekends that get me", "after my tea", "once the snow's away",
    "when I get round to it", "not for a while", "you decide", "dinnae ken", "mañana lol",
    "I march to my own drum", "may or may not", "august company you keep", "second time lucky",
    "5 times a week", "an hour a day", "half the time I'm asleep", "the day's a write off", "2019",
    "no the day", "took me 3 days", "yesterday", "a Sunday wid dae", "within the week",
    "Friday there was grand", "Tuesday I fell", "It was Sunday I last went",
    "used to be a Thursday", "Mondays and Fridays my carer's in", "weekends are the worst",
    "when the lambs are done", "one of these days", "next life", "a month of Sundays",
    "not any day", "nae day suits", "whatever day", "depends", "I've 2 jobs",
    "at the end of my tether", "half the week I'm in bed", "it's the nights I struggle with",
    "10 years ago", "since January",
]  # fmt: skip


def _the_next(month: int, day: int) -> date:
    this_year = date(2026, month, day)
    return this_year if this_year >= NOW.date() else date(2027, month, day)


def _day(month: int, day: int) -> When:
    return When(date(2026, month, day), "day")


def _hour(month: int, day: int, hour: int) -> When:
    return When(datetime(2026, month, day, hour, tzinfo=LONDON), "hour")


@for_every_row(("text", "month", "day"), DAYS)
def test_a_hard_answer_names_a_day(text: str, month: int, day: int) -> None:
    reading = read_when(text, now=NOW, asked="when")
    assert reading is not None
    # A part of the day has an hour that was guessed; without one there is none.
    assert reading.guessed == isinstance(reading.start, datetime)
    said = reading.start.date() if isinstance(reading.start, datetime) else reading.start
    assert said == _the_next(month, day)
    assert reading.grain == ("hour" if reading.guessed else "day")


@for_every_row(("text", "day", "hour", "minute", "grain"), HOURS)
def test_a_hard_answer_names_a_time(
    text: str, day: int, hour: int, minute: int, grain: str
) -> None:
    expected = datetime(2026, 3, day, hour, minute, tzinfo=LONDON)
    assert read_when(text, now=NOW, asked="when") == When(expected, grain)


@for_every_row(("text", "monday"), WEEKS)
def test_a_hard_answer_names_a_week(text: str, monday: int) -> None:
    assert read_when(text, now=NOW, asked="when") == When(date(2026, 3, monday), "week")


@for_every_row("text", NO_DAY)
def test_a_hard_answer_names_no_coming_day(text: str) -> None:
    assert read_when(text, now=NOW, asked="when") is None


@for_every_row(
    ("text", "asked", "expected"),
    [
        ("didnae manage, gonnae try again Sunday", "outcome", _day(3, 8)),
        ("can you remind me on monday at 9", None, _hour(3, 9, 9)),
        ("I fell on Monday", None, None), ("message me Sunday at noon", None, _hour(3, 8, 12)),
        ("could ye check in wi me Friday", "open", _day(3, 6)),
        ("I'm going on Saturday, can't wait", "yes_no", _day(3, 7)),
        ("I did 10 minutes on Sunday", "outcome", None), ("my appointment was Friday", None, None),
        ("remind me the morn's morn", None, _day(3, 5)),
        ("I'll start Monday", "confidence", _day(3, 9)),
        ("maybe next week", "yes_no", When(date(2026, 3, 9), "week")),
        ("missed it, will try again on Thursday", "outcome", _day(3, 5)),
        ("I slept til noon", None, None), ("I was up at 5", "open", None),
        ("will you message me Friday morning", None, _day(3, 6)),
        ("I fancy trying again this weekend", "outcome", _day(3, 7)),
        ("I'll maybe do it the morn", "barrier", _day(3, 5)), ("I did it the day", "outcome", None),
        ("it's been a long week", None, None),
        ("my wean's at nursery in the mornings", "barrier", None),
    ],
)  # fmt: skip
def test_unasked_only_a_coming_day_counts(
    text: str, asked: str | None, expected: When | None
) -> None:
    reading = read_when(text, now=NOW, asked=asked)
    if reading is not None and reading.guessed and isinstance(reading.start, datetime):
        reading = When(reading.start.date(), "day")
    assert reading == expected


@for_every_row(
    ("text", "expected"),
    [
        ("a week before christmas", date(2026, 12, 18)), ("the day after boxing day", date(2026,
        12, 27)),
        ("two days before hogmanay", date(2026, 12, 29)), ("the last Friday of March", date(2026,
        3, 27)),
        ("first Monday in May", date(2026, 5, 4)), ("the second Tuesday of April", date(2026, 4,
        14)),
        ("6 weeks on Thursday", date(2026, 4, 16)), ("12-mar", date(2026, 3, 12)),
        ("12/Mar/2026", date(2026, 3, 12)),
        ("1 jan 27", date(2027, 1, 1)), ("the day after the 5th", date(2026, 3, 6)),
        ("after the weekend", date(2026, 3, 9)),
        ("the 14th of next month", date(2026, 4, 14)), ("not tomorrow, the day after", date(2026,
        3, 3)),
        ("mid march", date(2026, 3, 15)), ("april", date(2026, 4, 1)),
        ("first Friday of next month", date(2026, 4, 3)),
    ],
)  # fmt: skip
def test_a_day_is_counted_from_another(text: str, expected: date) -> None:
    assert read_when(text, now=SUNDAY, asked="when") == When(expected, "day")
