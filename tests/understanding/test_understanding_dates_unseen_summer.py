"""Answers to "when" written before the rules that read them: in May and July."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from understanding.dates import When, read_when

LONDON = ZoneInfo("Europe/London")

# "03-17" is a day, "03-17 14:30" a time, "03-17 ~" a part of that day, "W 03-16" a week.
# Saturday 23 May 2026, 13:15.
SAID_ON_23_MAY = datetime(2026, 5, 23, 13, 15, tzinfo=LONDON), [
    ("I'd say Tuesday, once the bank holiday's by", "05-26"),
    ("not the Monday cos it's a bank holiday, the Tuesday", "05-26"), ("tues morn", "05-26 ~"),
    ("Tuesday a.m", "05-26 ~"), ("tues avo", "05-26 ~"), ("Tues afternoon half 2", "05-26 14:30"),
    ("tues 26th, 2ish", "05-26 14:00"), ("26th 2.15", "05-26 14:15"), ("26/5 2.15", "05-26 14:15"),
    ("26.05", "05-26"), ("Tue 26 May 14:15", "05-26 14:15"), ("14:15 Tue 26 May", "05-26 14:15"),
    ("quarter past two on the 26th", "05-26 14:15"), ("the 26th at quarter past 2", "05-26 14:15"),
    ("twenty sixth of May", "05-26"), ("twenty-sixth at noon", "05-26 12:00"), ("26 May", "05-26"),
    ("May 26", "05-26"), ("May the 26th", "05-26"), ("may the fourth", "05-04"),
    ("the 4th of next month", "06-04"), ("4th June", "06-04"),
    ("the fourth of June at four", "06-04 16:00"), ("June", "06-01"),
    ("sometime in June", "06-01"), ("June the first", "06-01"), ("first of June", "06-01"),
    ("1/6", "06-01"), ("1st o June", "06-01"), ("1st of the month", "06-01"),
    ("the last day of May", "05-31"), ("31st", "05-31"), ("30th/31st", "05-30"),
    ("30th or 31st", "05-30"), ("a fortnight today", "06-06"), ("Saturday", "05-30"),
    ("this Saturday", "05-23"), ("next Saturday", "05-30"), ("Saturday week", "06-06"),
    ("the Saturday after next", "06-06"), ("Sunday", "05-24"), ("this Sunday", "05-24"),
    ("next Sunday", "05-31"), ("the morn", "05-24"),
    ("the morn's nicht at half seeven", "05-24 19:30"), ("tonight at half 7", "05-23 19:30"),
    ("half 3", "05-23 15:30"), ("3", "05-23 15:00"), ("3ish", "05-23 15:00"),
    ("about three", "05-23 15:00"), ("2pm", "05-23 14:00"), ("two the day", "05-23 14:00"),
    ("the day at three", "05-23 15:00"), ("this aft about 3", "05-23 15:00"),
    ("this afternoon at some point", "05-23 ~"), ("later this afternoon", "05-23 ~"),
    ("later on the day", "05-23"), ("later on today about 4", "05-23 16:00"),
    ("as soon as I've had my lunch, so about 2", "05-23 14:00"),
    ("after my dinner, 2 o'clock", "05-23 14:00"),
    ("once the football's done, 5ish", "05-23 17:00"), ("5 o'clock the night", "05-23 17:00"),
    ("at teatime the morn", "05-24 ~"), ("Monday morning 11", "05-25 11:00"),
    ("Monday morning about 11", "05-25 11:00"), ("mon 11 til 12", "05-25 11:00"),
    ("11-12 Monday", "05-25 11:00"), ("Mon 11am-12", "05-25 11:00"),
    ("Monday eleven thirty", "05-25 11:30"), ("half eleven Monday", "05-25 11:30"),
    ("Monday at half past eleven in the morning", "05-25 11:30"), ("monday 1130am", "05-25 11:30"),
    ("monday 11:30 a.m.", "05-25 11:30"), ("Monday at quarter to twelve", "05-25 11:45"),
    ("5 to 12 Monday", "05-25 11:55"), ("ten to 12 on monday", "05-25 11:50"),
    ("Monday, twenty past eleven", "05-25 11:20"), ("Monday - say 11?", "05-25 11:00"),
    ("Monday. 11.", "05-25 11:00"), ("Monday, 11", "05-25 11:00"),
    ("how does Monday at 11 sound", "05-25 11:00"), ("would Monday at 11 suit", "05-25 11:00"),
    ("Monday at 11 if that suits you", "05-25 11:00"),
    ("I can do Monday, 11 onwards", "05-25 11:00"), ("Monday from 11 onwards", "05-25 11:00"),
    ("Monday any time after 11", "05-25 11:00"), ("Monday but after 11", "05-25 11:00"),
    ("Monday, gone 11", "05-25 11:00"), ("haven't a clue. Wednesday?", "05-27"),
    ("eh... Wednesday I suppose", "05-27"), ("wed i think yeah wed", "05-27"),
    ("Wednesday it is then", "05-27"), ("wed this week coming", "05-27"),
    ("this coming Wed", "05-27"), ("Wed of this coming week", "05-27"),
    ("Wednesday of next week", "05-27"), ("a week Wednesday", "06-03"),
    ("Wednesday in a fortnight", "06-10"), ("a week on Wednesday at 2", "06-03 14:00"),
    ("Wednesday week at 2", "06-03 14:00"), ("Wed wk 2pm", "06-03 14:00"),
    ("next Wed 2pm", "05-27 14:00"), ("nxt wed", "05-27"), ("nxt wk", "W 05-25"),
    ("next wk", "W 05-25"), ("sometime nxt week", "W 05-25"), ("wk after next", "W 06-01"),
    ("in a wk", "05-30"), ("in 2 wks", "06-06"), ("2wks", "06-06"), ("3 wks time", "06-13"),
    ("4 weeks' time", "06-20"), ("in a month or so", "06-23"), ("about a month", "06-23"),
    ("a month or two", "06-23"), ("six months", "11-23"), ("in three days", "05-26"),
    ("in three days' time at noon", "05-26 12:00"),
    ("three days after my op on the 28th", "05-31"), ("two days after Monday", "05-27"),
    ("day after Monday", "05-26"), ("a week after Monday", "06-01"), ("the Monday", "05-25"),
    ("the following Monday", "05-25"), ("the next Monday", "05-25"), ("Monday next week", "05-25"),
    ("on Tues if I get a seat on the bus", "05-26"), ("Tuesday, the nurse comes Mondays", "05-26"),
    ("no Mondays, Tuesday", "05-26"), ("Tues (not Mon)", "05-26"),
    ("Mon's a holiday - Tues", "05-26"), ("I'm babysitting Monday, Tuesday I'm free", "05-26"),
    ("Monday I'm babysitting, Tuesday I'm not", "05-26"),
    ("Tuesday as Monday is the holiday", "05-26"),
    ("Tuesday because I've the wean Monday", "05-26"), ("Tuesday since I'm busy Monday", "05-26"),
    ("Monday... maybe Tuesday if I'm hungover", "05-25"), ("I told my pal Monday", "05-25"),
    ("my pal's taking me Monday", "05-25"), ("Jean's coming round Monday to go with me", "05-25"),
    ("the class starts on the 2nd so then", "06-02"), ("it starts 2nd June", "06-02"),
    ("the group meets next on the 4th", "06-04"),
    ("there's one on Thursday I could get to", "05-28"),
    ("they do one on Thursday at 10", "05-28 10:00"), ("midsummer's day", None),
    ("Father's Day", "06-21"), ("the summer solstice", None), ("at the end of June", "06-30"),
    ("late June", None), ("mid-June", "06-15"), ("halfway through June", "06-15"),
    ("beginning o' June", "06-01"), ("first Monday in June", "06-01"),
    ("last Friday in June", "06-26"), ("the third Thursday of June", "06-18"),
    ("third week of June", "W 06-15"), ("Saturday was no use", None), ("I tried yesterday", None),
    ("when the weans are back at school", None), ("after the summer", None),
    ("one of the days", None), ("some weekend", None), ("never mind when", None),
    ("today was meant to be the day", None), ("it's my day off", None), ("day in day out", None),
    ("morning noon and night", None), ("night and day", None), ("second I get a chance", None),
    ("may the force be with you", None), ("march on", None), ("wed my Jim in 62", None),
    ("the sun", None), ("10", "05-23 22:00"), ("how long is it", None), ("how about never", None),
    ("I can't say", None), ("can I get back to you", None), ("when do you think", None),
    ("ask me next time", None), ("it'll be a while", None),
    ("a few weeks ago I'd have said Monday", None),
]  # fmt: skip

# Thursday 16 July 2026, 09:40.
SAID_ON_16_JULY = datetime(2026, 7, 16, 9, 40, tzinfo=LONDON), [
    ("fri", "07-17"), ("Friday's good", "07-17"), ("tmoro", "07-17"), ("2mrw", "07-17"),
    ("tomorrow's fine", "07-17"), ("Sunday coming", "07-19"), ("sunday first", "07-19"),
    ("mon 20th", "07-20"), ("Mon 20/7", "07-20"), ("20/07", "07-20"),
    ("20/7/26 10am", "07-20 10:00"), ("the 20th at ten", "07-20 10:00"),
    ("Tues 21st at 1415", "07-21 14:15"), ("wed 22 july 0930", "07-22 09:30"),
    ("22nd july 5pm", "07-22 17:00"), ("July 22nd", "07-22"),
    ("the twenty-second of July", "07-22"), ("22nd inst", "07-22"), ("the 16th", "08-16"),
    ("the fifteenth", "08-15"), ("second of August", "08-02"), ("2nd Aug", "08-02"),
    ("2 of August", "08-02"), ("8th of the 8th", "08-08"), ("the eighth of the eighth", "08-08"),
    ("first", None), ("thirtieth", "07-30"), ("on the thirty first", "07-31"),
    ("1st September", "09-01"), ("start of September", "09-01"), ("beginning of August", "08-01"),
    ("end of August", "08-31"), ("end of the month", "07-31"), ("mid August", "08-15"),
    ("first week of August", "W 07-27"), ("last week of July", "W 07-27"),
    ("w/c 27th July", "W 07-27"), ("week commencing the 3rd of August", "W 08-03"),
    ("week of the 20th", "W 07-20"), ("next week", "W 07-20"),
    ("next week, Tuesday maybe", "07-21"), ("Tues of next week", "07-21"),
    ("early next week", "07-20"), ("early next week, say Tuesday", "07-21"),
    ("the week after next, on the Monday", "07-27"), ("Monday the week after next", "07-27"),
    ("a week on Saturday", "07-25"), ("Saturday week", "07-25"), ("sat wk", "07-25"),
    ("a week this Saturday", "07-25"), ("a week past on Saturday", None),
    ("two weeks Monday", "08-03"), ("fortnight the morn", "07-31"),
    ("a fortnight the day", "07-30"), ("in a fortnight or so", "07-30"),
    ("in about 3 weeks", "08-06"), ("in the next couple of days", "07-18"),
    ("in the next few days", "07-19"), ("couple days", "07-18"), ("three days time", "07-19"),
    ("a month", "08-16"), ("six weeks on Monday", "08-31"), ("six weeks from now", "08-27"),
    ("10 days", "07-26"), ("ten days from today", "07-26"), ("in 4 days", "07-20"),
    ("tonight", "07-16 ~"), ("the nicht aboot echt", "07-16 20:00"),
    ("the morn at echt", "07-17 08:00"), ("the morn's nicht at seeven", "07-17 19:00"),
    ("this efternoon at twa", "07-16 14:00"), ("half past twal the day", "07-16 12:30"),
    ("quarter tae yin", "07-16 12:45"), ("hauf eleven", "07-16 11:30"),
    ("five an twenty past ten", "07-16 10:25"), ("10.30", "07-16 10:30"), ("1030", "07-16 10:30"),
    ("half ten", "07-16 10:30"), ("at 11", "07-16 11:00"), ("11ish", "07-16 11:00"),
    ("noon", "07-16 12:00"), ("lunchtime", "07-16 ~"), ("teatime", "07-16 ~"),
    ("after lunch", None), ("after my dinner tonight", "07-16 ~"), ("before bed", None),
    ("bedtime", "07-16 ~"), ("in the morning", "07-17 ~"), ("tomorrow first thing", "07-17 ~"),
    ("tomorrow last thing", "07-17 ~"), ("tomorrow mid morning", "07-17 ~"),
    ("mid afternoon Friday", "07-17 ~"), ("late afternoon on Sunday", "07-19 ~"),
    ("early evening Saturday", "07-18 ~"), ("Sat am", "07-18 ~"), ("Sat a.m.", "07-18 ~"),
    ("sun pm", "07-19 ~"), ("friday pm around 3", "07-17 15:00"),
    ("fri between 4 and 5", "07-17 16:00"), ("Saturday from 10", "07-18 10:00"),
    ("Sat 9 o clock", "07-18 09:00"), ("sat 9 in the morning", "07-18 09:00"),
    ("sat 9.30 am", "07-18 09:30"), ("sat nine thirty", "07-18 09:30"),
    ("Sat at nine fifteen", "07-18 09:15"), ("Sat at three forty five", "07-18 15:45"),
    ("Saturday at seven when my programme's finished", "07-18 19:00"),
    ("Monday at 7 before work", "07-20 07:00"), ("Monday at six after work", "07-20 18:00"),
    ("monday 6", "07-20 18:00"), ("Monday 8", "07-20 08:00"), ("mon 8pm", "07-20 20:00"),
    ("in an hour's time", "07-16 10:40"), ("in the next hour", "07-16 10:40"),
    ("within the hour", "07-16 10:40"), ("in 45 mins", "07-16 10:25"),
    ("give me 20 minutes", "07-16 10:00"), ("an hour or so from now", "07-16 10:40"),
    ("in ten", "07-16 09:50"), ("in three hours", "07-16 12:40"),
    ("this time on Saturday", "07-18 09:40"), ("same time Monday", "07-20 09:40"),
    ("not Friday I've the dentist, make it Monday", "07-20"), ("Saturday's out. Sunday?", "07-19"),
    ("cannae the morn, Saturday but", "07-18"), ("I work Mon to Fri so Saturday", "07-18"),
    ("it's my lad's birthday Saturday so Sunday", "07-19"),
    ("Sunday's the Lord's day, so Monday", "07-20"), ("can do Monday but not Tuesday", "07-20"),
    ("Friday or Monday whichever suits", "07-17"), ("no this week, Monday", "07-20"),
    ("after the weekend", "07-20"), ("over the weekend", "07-18"), ("before the weekend", "07-18"),
    ("when the wife's back on Saturday", "07-18"), ("once I've my results on the 24th", "07-24"),
    ("I'm back from Spain on the 25th so the 27th", "07-27"),
    ("away till the 24th, so the 25th", "07-25"), ("away until Monday", "07-20"),
    ("the day I get my pension, Tuesday", "07-21"), ("the last Friday of the month", "07-31"),
    ("last day of July", "07-31"), ("the 12th", "08-12"), ("St Swithin's", None),
    ("after the fair", None), ("before Halloween", "10-31"), ("this side of New Year", None),
    ("at Christmas", "12-25"), ("Boxing Day morning", "12-26 ~"),
    ("the day after Christmas", "12-26"), ("when the mood takes me", None),
    ("when I'm back on my feet", None), ("some morning", None), ("sooner rather than later", None),
    ("you tell me", None), ("before too long", None), ("next time", None), ("next to never", None),
    ("second thoughts, no", None), ("I've been up since 5", None), ("for half an hour", None),
    ("Friday last", None), ("last Friday was terrible", None), ("I did Monday's", None),
    ("not the weekend", None), ("I haven't decided", None), ("eventually", None),
    ("down the line", None), ("could be any day", None), ("every second Tuesday", None),
    ("weekdays", None), ("I'd rather not say", None), ("what about you", None),
]  # fmt: skip

ANSWERS = [
    (now, text, said)
    for now, answers in (
        SAID_ON_23_MAY,
        SAID_ON_16_JULY,
    )
    for text, said in answers
]


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
