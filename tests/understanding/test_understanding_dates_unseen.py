"""Answers to "when" written before the rules that read them: in March."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from understanding.dates import When, read_when

LONDON = ZoneInfo("Europe/London")

# "03-17" is a day, "03-17 14:30" a time, "03-17 ~" a part of that day, "W 03-16" a week.
# Wednesday 4 March 2026, 15:20.
SAID_ON_04_MARCH = datetime(2026, 3, 4, 15, 20, tzinfo=LONDON), [
    ("mon 21st sept 1330", "09-21 13:30"), ("this Thursday at five past seven", "03-05 07:05"),
    ("the third of the twelfth", "12-03"), ("fifth", "03-05"), ("the fifth", "03-05"),
    ("the 4th", "04-04"), ("a week on Tuesday", "03-17"), ("Friday fortnight", "03-20"),
    ("the morn's morn", "03-05 ~"), ("this side of Christmas", None), ("first of April", "04-01"),
    ("the 1st of the 4th", "04-01"), ("twenty third", "03-23"), ("21st", "03-21"),
    ("on the twentieth", "03-20"), ("5th or 6th", "03-05"), ("the 9th or the 10th", "03-09"),
    ("Tuesday 10th", "03-10"), ("tues 10th 2pm", "03-10 14:00"),
    ("thurs 12th at half ten", "03-12 10:30"), ("fri 13th march 0915", "03-13 09:15"),
    ("wed 11 mar 1600", "03-11 16:00"), ("11/3 at 4", "03-11 16:00"),
    ("11/03 0930", "03-11 09:30"), ("20th at 2", "03-20 14:00"),
    ("on 14/3 at 11am", "03-14 11:00"), ("sat 14th", "03-14"),
    ("Sat the 14th in the morning", "03-14 ~"), ("March 20th 3pm", "03-20 15:00"),
    ("20 march", "03-20"), ("20march", "03-20"), ("20mar", "03-20"), ("20th Mar 26", "03-20"),
    ("Friday 20th of March at quarter past two", "03-20 14:15"), ("Apr 1", "04-01"),
    ("1st week of April", "W 03-30"), ("second week in April", "W 04-06"),
    ("start of next week", "03-09"), ("beginning of next week", "03-09"),
    ("early next week", "03-09"), ("middle of next week", "03-11"), ("late next week", "03-12"),
    ("end of the week", "03-08"), ("end of this month", "03-31"), ("start of the month", "04-01"),
    ("beginning of April", "04-01"), ("middle of the month", "03-15"),
    ("the week after next", "W 03-16"), ("in a couple of weeks", "03-18"),
    ("couple of weeks", "03-18"), ("a few weeks", "03-25"), ("fortnight", "03-18"),
    ("in two fortnights", "04-01"), ("fortnight on Monday", "03-23"),
    ("a fortnight come Sunday", "03-22"), ("week on Sunday", "03-15"),
    ("a week past Tuesday", None), ("Friday week", "03-13"), ("Friday next", "03-13"),
    ("Friday first", "03-06"), ("this Friday coming", "03-06"),
    ("this Friday not next Friday", "03-06"), ("not this Friday but next", "03-13"),
    ("not this coming Monday but the one after", "03-16"), ("the Monday after next", "03-16"),
    ("Monday after next", "03-16"), ("Saturday first thing", "03-07 ~"), ("the Saturday", "03-07"),
    ("Saturday coming", "03-07"), ("2 weeks Friday", "03-20"), ("two weeks on Friday", "03-20"),
    ("two weeks from Friday", "03-20"), ("three weeks today", "03-25"),
    ("three weeks the morn", "03-26"), ("8 days from now", "03-12"), ("in a week's time", "03-11"),
    ("in a weeks time", "03-11"), ("same time tomorrow", "03-05 15:20"),
    ("this time tomorrow", "03-05 15:20"), ("a month today", "04-04"), ("in a month", "04-04"),
    ("a month from now", "04-04"), ("in six weeks", "04-15"), ("day after the morn", "03-06"),
    ("day after tomorrow at 3", "03-06 15:00"), ("overmorrow", "03-06"),
    ("Thursday or Friday", "03-05"), ("2 days", "03-06"), ("two days from now", "03-06"),
    ("in two days time", "03-06"), ("in 24 hours", "03-05 15:20"),
    ("half 9 tomorrow", "03-05 09:30"), ("half nine tomorrow night", "03-05 21:30"),
    ("930 tomorrow", "03-05 09:30"), ("tomorrow 930", "03-05 09:30"),
    ("tomorrow at 930", "03-05 09:30"), ("tomorrow at 1045", "03-05 10:45"),
    ("Friday 1030", "03-06 10:30"), ("Friday 230", "03-06 14:30"),
    ("Friday at 230pm", "03-06 14:30"), ("fri 2.30", "03-06 14:30"),
    ("Friday 2 30", "03-06 14:30"), ("Friday 2:30", "03-06 14:30"),
    ("Friday 14.30", "03-06 14:30"), ("Friday 1430h", "03-06 14:30"),
    ("1400 on Friday", "03-06 14:00"), ("1400 Friday", "03-06 14:00"),
    ("5 past 7 tonight", "03-04 19:05"), ("five to six tonight", "03-04 17:55"),
    ("quarter past four", "03-04 16:15"), ("twenty to five", "03-04 16:40"),
    ("25 past 4", "03-04 16:25"), ("the back of six", "03-04 18:00"),
    ("back o 7 the nicht", "03-04 19:00"), ("just after 8 tonight", "03-04 20:00"),
    ("9ish tomorrow", "03-05 09:00"), ("about 9 in the morning", "03-05 09:00"),
    ("after 5", "03-04 17:00"), ("tomorrow after 5", "03-05 17:00"),
    ("between 2 and 3 on Thursday", "03-05 14:00"), ("2 to 3 on Thursday", "03-05 14:00"),
    ("10 till 11 Saturday", "03-07 10:00"), ("tomorrow 10-11", "03-05 10:00"),
    ("twelve o'clock tomorrow", "03-05 12:00"), ("12 tomorrow", "03-05 12:00"),
    ("12.30 tomorrow", "03-05 12:30"), ("half twelve Friday", "03-06 12:30"),
    ("half one Friday", "03-06 13:30"), ("one o'clock", "03-05 13:00"),
    ("at one on Monday", "03-09 13:00"), ("two in the afternoon Monday", "03-09 14:00"),
    ("Monday, two o'clock", "03-09 14:00"), ("3 o clock the morra", "03-05 15:00"),
    ("six in the morning tomorrow", "03-05 06:00"), ("tomorrow, crack of dawn", "03-05 ~"),
    ("tomorrow dinner time", "03-05 ~"), ("Sat tea time", "03-07 ~"),
    ("Sunday after dinner", "03-08"), ("tonight after Corrie", "03-04 ~"),
    ("the nicht", "03-04 ~"), ("Friday forenoon", "03-06 ~"), ("this avo", "03-04 ~"),
    ("Saturday arvo", "03-07 ~"), ("tomorrow aft", "03-05 ~"), ("Friday eve", "03-06 ~"),
    ("Friday lunch", "03-06 ~"), ("tomorrow at breakfast", "03-05 ~"),
    ("7 tonight", "03-04 19:00"), ("tonight 7ish", "03-04 19:00"),
    ("10 past 10 tomorrow", "03-05 10:10"), ("Monday morning at 10", "03-09 10:00"),
    ("Monday at 10 in the morning", "03-09 10:00"), ("8am sharp Monday", "03-09 08:00"),
    ("8 am on the 9th", "03-09 08:00"), ("noon on the 12th", "03-12 12:00"),
    ("in ten minutes", "03-04 15:30"), ("in 5", "03-04 15:25"), ("gimme 10 mins", "03-04 15:30"),
    ("in an hour", "03-04 16:20"), ("in a couple hours", "03-04 17:20"),
    ("an hour and a half from now", "03-04 16:50"), ("half an hour", None),
    ("Tuesday's my dialysis, Wednesday I could", "03-11"),
    ("Friday no can do. Monday yes", "03-09"),
    ("I'd go Saturday only it's the football so Sunday", "03-08"),
    ("anything but Monday. Tuesday?", "03-10"),
    ("dad's funeral is Friday so not before Monday", "03-09"), ("not before Monday", "03-09"),
    ("I get paid Friday, so Saturday", "03-07"), ("Mon or failing that Tues", "03-09"),
    ("Friday, failing that Saturday", "03-06"), ("wed's are hectic - thurs", "03-05"),
    ("I was going to say Friday but Saturday's better", "03-07"),
    ("I was meant to go Tuesday, it'll be Friday now", "03-06"),
    ("I've the nurse at 10 Thursday so after that", "03-05 10:00"),
    ("once I've seen the doctor on Monday", "03-09"),
    ("when I get my new inhaler on Friday", "03-06"), ("after my scan on the 10th", "03-10"),
    ("after pay day, the 27th", "03-27"), ("when the kids go back on the 16th", "03-16"),
    ("Sunday. Mass is at 10 so after that", "03-08 10:00"),
    ("No the day, no the morn, Friday", "03-06"), ("Mon Tue Wed I work so Thurs", "03-05"),
    ("weekdays I work so Saturday", "03-07"), ("Every Monday starting next week", "03-09"),
    ("tomorrow and every day after", "03-05"), ("from tomorrow", "03-05"),
    ("as of Monday", "03-09"), ("come Monday", "03-09"), ("Monday come", "03-09"),
    ("Monday x", "03-09"), ("MONDAY", "03-09"), ("Mon.", "03-09"), ("mon?", "03-09"),
    ("tues/weds", "03-10"), ("moan day", None), ("Easter Saturday", "04-04"),
    ("easter weekend", "04-05"), ("before Easter", "04-05"), ("Mother's Day", "03-15"),
    ("Paddy's day", "03-17"), ("May day", "05-01"), ("new years day", "01-01"),
    ("the 2nd of Jan", "01-02"), ("my birthday", None), ("when it's warmer", None),
    ("after the holidays", None), ("sometime", None), ("some day", None), ("in due course", None),
    ("a month of Sundays", None), ("I'll let you know", None), ("when hell freezes over", None),
    ("not this week", None), ("no tomorrow", None), ("anytime", None), ("any time", None),
    ("any time after 2", "03-05 14:00"), ("in the summer", None), ("mornings", None),
    ("Tuesdays", None), ("when my leg's better", None), ("as soon as I can", None),
    ("I did it this morning", None), ("two weeks ago", None), ("it was Friday last", None),
    ("Friday past", None),
]  # fmt: skip

ANSWERS = [(now, text, said) for now, answers in (SAID_ON_04_MARCH,) for text, said in answers]


def _as_said(reading: When | None) -> str | None:
    if reading is None:
        return None
    if isinstance(reading.start, datetime):
        return f"{reading.start:%m-%d %H:%M}"
    return f"{'W ' if reading.grain == 'week' else ''}{reading.start:%m-%d}"


@pytest.mark.parametrize(("now", "text", "said"), ANSWERS)
def test_an_answer_to_when_is_read(now: datetime, text: str, said: str | None) -> None:
    reading = read_when(text, now=now, asked="when")
    if reading is not None and said is not None and said.endswith("~"):
        assert reading.start.strftime("%m-%d ~") == said
    else:
        assert _as_said(reading) == said
