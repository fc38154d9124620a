"""What was done, held against the plan in the coach's line."""

from __future__ import annotations

from tables import for_every_row

from understanding.check_ins.against_plan import held_against

WALKS = "You said you'd walk to the shop three times. How did it go?"
NIGHTS = "Your idea was to be in bed by eleven on five nights. How did it work out?"
SMOKES = "You wanted to cut down to ten cigarettes a day. How has it been?"
PINTS = "Your plan was to drop from six pints to four on a Saturday. How was it?"
MINUTES = "You planned twenty minutes in the garden. How did you do?"


@for_every_row(
    ("before", "text", "told"),
    [
        (WALKS, "three", "done"),
        (WALKS, "did four", "more_than_planned"),
        (WALKS, "twice", "partly"),
        (WALKS, "did twa", "partly"),
        (WALKS, "monday and thursday", "partly"),
        (WALKS, "every day", "more_than_planned"),
        (NIGHTS, "five nights", "done"),
        (NIGHTS, "every night", "more_than_planned"),
        (SMOKES, "none", "more_than_planned"),
        (SMOKES, "seven", "more_than_planned"),
        (SMOKES, "ten", "done"),
        (SMOKES, "fifteen", "partly"),
        (PINTS, "four pints", "done"),
        (MINUTES, "half an hour", "more_than_planned"),
        (MINUTES, "ten mins", "partly"),
    ],
)
def test_figures_are_held_against_like_ones(before: str, text: str, told: str) -> None:
    assert held_against(text, before) == told


NO_SMOKES = "You were to go without cigarettes from Monday to Friday. How did you fare?"
NO_WINE = "Your plan was no wine till Friday. How did it go?"
DAILY = "You said you'd do your stretches every day. How was it?"
SWIMS = "Your plan was a swim on Monday, Wednesday and Friday. How did it go?"
LIFTS = "You chose three goes of twenty minutes on the bike. How were they?"
CANS = "You were going to drop from six cans a night to three. How are you doing?"


@for_every_row(
    ("before", "text", "told"),
    [
        # Going without: none of it is the whole plan, and all of it none.
        (NO_SMOKES, "not one ciggie", "done"),
        (NO_SMOKES, "smoked every day", "not_done"),
        (NO_SMOKES, "just the one", "partly"),
        (NO_WINE, "no' a drop", "done"),
        (NO_WINE, "had wine every night", "not_done"),
        # The whole of it, and all but a part.
        (DAILY, "every day bar nane", "done"),
        (DAILY, "every day bar the Sunday", "partly"),
        (DAILY, "never missed yin", "done"),
        (DAILY, "missed twa days", "partly"),
        (DAILY, "a' but Thursday", "partly"),
        (DAILY, "7 out of 7", "done"),
        (DAILY, "7/7", "done"),
        (DAILY, "4 oot o 7", "partly"),
        (WALKS, "all three", "done"),
        (WALKS, "the lot", "done"),
        (WALKS, "every day but Sunday", "more_than_planned"),
        (WALKS, "5 days out of 7", "more_than_planned"),
        (WALKS, "nane", "not_done"),
        # Days named, against the plan's.
        (SWIMS, "mon wed and fri, aye", "done"),
        (SWIMS, "Monday and Wednesday", "partly"),
        (SWIMS, "Monday yes, Wednesday I was ill, Friday yes", "partly"),
        # Lots, and one figure beside the other.
        (LIFTS, "3 x 20", "done"),
        (LIFTS, "3 x 12", "partly"),
        (LIFTS, "4 x 20 mins", "more_than_planned"),
        (WALKS, "twice instead of three times", "partly"),
        (WALKS, "four times instead of three", "more_than_planned"),
        (MINUTES, "nearer 40 minutes than the 20", "more_than_planned"),
        (MINUTES, "nearer 10 minutes than the 20", "partly"),
        # From so many to so many: as many as before is nothing done.
        (CANS, "three", "done"),
        (CANS, "four", "partly"),
        (CANS, "six", "not_done"),
        (CANS, "down to two a night", "more_than_planned"),
        # First the figure, then what it was like.
        (NIGHTS, "aye five nights, peace at last", "done"),
        (NIGHTS, "four nights. the fifth there was a wedding", "partly"),
    ],
)
def test_a_plan_is_held_against_shares_days_and_lots(before: str, text: str, told: str) -> None:
    assert held_against(text, before) == told


@for_every_row(
    ("before", "text"),
    [
        # Other things were done so often, or the figure became another one.
        (WALKS, "the delivery man was here every night"),
        (WALKS, "watched the lot on the telly"),
        (WALKS, "forgot both times"),
        (WALKS, "all three and one for luck"),
        (WALKS, "three turned into five"),
        (DAILY, "it's on my mind every day"),
        (NO_SMOKES, "none till Thursday"),
        (NO_SMOKES, "Monday was hard"),
        (SWIMS, "is it Monday and Wednesday?"),
        (MINUTES, "50/50"),
    ],
)
def test_where_other_things_are_counted_nothing_is_told(before: str, text: str) -> None:
    assert held_against(text, before) is None


@for_every_row(
    ("before", "text"),
    [
        (WALKS, "it was fine"),
        (WALKS, "not three"),
        (WALKS, "on monday"),
        (WALKS, "what was it, three?"),
        (MINUTES, "two neighbours came"),
        (NIGHTS, "2am"),
        ("How did it go?", "four"),
        ("", "four"),
        (WALKS, ""),
    ],
)
def test_without_like_figures_nothing_is_told(before: str, text: str) -> None:
    assert held_against(text, before) is None
