"""Answers to "when" by all sorts of people, written before the rules that read them."""

from datetime import datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

# "03-17" is a day, "03-17 14:30" a time, "03-17 ~" a part of that day, "W 03-16" a week.
# Monday 9 November 2026, 18:05.
SAID_BY_ALL_SORTS = datetime(2026, 11, 9, 18, 5, tzinfo=LONDON), [
    ("14.12", "12-14"), ("the 14.12.", "12-14"), ("a wik fae Setterday", "11-21"),
    ("a wik on Friday", "11-20"), ("twa wiks fae the morn", "11-24"),
    ("the moarn's nicht", "11-10 ~"), ("the moarn", "11-10"), ("the moarn's moarnin", "11-10 ~"),
    ("Wednesday, 16 o'clock", "11-11 16:00"), ("at 19 o'clock Thursday", "11-12 19:00"),
    ("Friday 15 o clock", "11-13 15:00"), ("denner time, 12", "11-10 12:00"),
    ("Wednesday denner time, 12", "11-11 12:00"), ("tea time, 5, the morn", "11-10 17:00"),
    ("on a Sunday after chapel", "11-15"), ("no sunday, monday", "11-16"),
    ("no friday, saturday", "11-14"), ("naw thursday, friday", "11-13"),
    ("no Tuesday but Wednesday", "11-11"), ("nae the morn, the day efter", "11-11"),
    ("15.11", "11-15"), ("30.11 at 10", "11-30 10:00"), ("on 2.12", "12-02"),
    ("Setterday comin", "11-14"), ("Sunday efter the kirk", "11-15"), ("da moarn", "11-10"),
    ("da moarn's nicht", "11-10 ~"), ("Wadnesday", "11-11"), ("Feersday", "11-12"),
    ("Tysday", "11-10"), ("a fortnicht fae the day", "11-23"),
    ("the efternune, Wednesday", "11-11 ~"), ("Wednesday forenune", "11-11 ~"),
    ("in twa days", "11-11"), ("on day of Friday", "11-13"), ("at Friday", "11-13"),
    ("in Friday I go", "11-13"), ("tomorrow in the night", "11-10 ~"),
    ("14 hour tomorrow", "11-10 14:00"), ("tomorrow 14h", "11-10 14:00"), ("tmrw aft", "11-10 ~"),
    ("sat x", "11-14"), ("fri hopefully x", "11-13"), ("weds 1ish", "11-11 13:00"),
    ("thurs b4 work", "11-12"), ("2moz", "11-10"), ("After mass on Sunday", "11-15"),
    ("Thursday forenoon if I'm spared", "11-12 ~"), ("when the postie's been", None),
    ("a Friday as a rule", None), ("on Fridays", None), ("of a Monday", None),
    ("every second Tuesday", None), ("20th November, that's my pension day", "11-20"),
    ("not the morn, Wednesday", "11-11"), ("the Sabbath", "11-15"), ("Friday eve", "11-13 ~"),
    ("quarter efter three the morn", "11-10 15:15"),
    ("the back o three on Wednesday", "11-11 15:00"),
    ("ten o clock Setterday mornin", "11-14 10:00"), ("hauf eleeven on Wednesday", "11-11 11:30"),
    ("at my denner the morn", "11-10 ~"), ("Friday at tea time", "11-13 ~"),
    ("supper time Tuesday", "11-10 ~"), ("Thursday about piece time", "11-12"),
    ("6 weeks on Wednesday", "12-23"), ("Monday first", "11-16"), ("Sunday week", "11-22"),
    ("Friday past", None), ("I'll see", None), ("no sure", None),
    ("the 25th of next month", "12-25"), ("St Nicholas day", "12-06"),
    ("the week efter next", "W 11-23"), ("neist week", "W 11-16"), ("neist Tuesday", "11-17"),
    ("16.11", "11-16"), ("the 3.12.", "12-03"), ("7.30", "11-09 19:30"),
    ("at 7.12", "11-09 19:12"), ("on 19.11 at 2", "11-19 14:00"), ("18.12 maybe", "12-18"),
    ("a wik on Setterday", "11-21"), ("in a wik", "11-16"), ("neist Friday", "11-20"),
    ("da morn efter denner", "11-10"), ("da morn at ten", "11-10 10:00"),
    ("denner time Friday, 1", "11-13 13:00"), ("lunch 12.30 Thursday", "11-12 12:30"),
    ("20h Wednesday", "11-11 20:00"), ("Sunday 17 hours", "11-15 17:00"),
    ("not Wednesday, Friday", "11-13"), ("nae Friday, Setterday", "11-14"),
    ("no the weekend, Monday", "11-16"), ("on a Saturday before the shops get busy", "11-14"),
    ("on a Tuesday", None), ("the Monday efter this", "11-16"), ("Thursday morn", "11-12 ~"),
    ("thursday at the back of denner", "11-12"), ("Wed 3 bells", "11-11 15:00"),
    ("sunday morning early", "11-15 ~"), ("I will on tuesday do it", "11-10"),
    ("the next Thursday", "11-19"), ("this friday evening at 19 o'clock", "11-13 19:00"),
    ("tomorrow by 13 hour", "11-10 13:00"), ("I'm on a 14 hour shift", None),
    ("fri 13/11", "11-13"), ("a week come Thursday", "11-19"),
    ("six the morn's nicht", "11-10 18:00"), ("aboot fower on Setterday", "11-14 16:00"),
    ("weekend if dry", "11-14"), ("efter the New Year", "01-01"), ("I couldnae tell ye", None),
]  # fmt: skip
