"""When somebody can go: what they name, what ties them up, and times that tell of neither."""

from __future__ import annotations

from tables import for_every_row

from directory.times_said import times_in
from store.open_times import DAYS, PARTS, PartOfDay, open_mask

MORNING, AFTERNOON, EVENING = PARTS
WORK = [MORNING, AFTERNOON]
WEEKDAYS = DAYS[:5]
ALL = open_mask(DAYS)


def _but(days: list[str], parts: list[PartOfDay] | None = None) -> int:
    return ALL & ~open_mask(days, parts or list(PARTS))


AFTER_WORK = _but(list(WEEKDAYS), WORK)


@for_every_row(
    ("said", "times"),
    [
        ("I'm at my work Mon-Fri, somebody to talk to", AFTER_WORK),
        ("in the office till five every weekday", AFTER_WORK),
        ("I work Thursdays. A pain group?", _but(["TH"], WORK)),
        ("I work eight to half four Monday to Saturday", _but(list(DAYS[:6]), WORK)),
        ("I've the bairns at the weekend", _but(["SA", "SU"])),
        ("Monday mornings I mind the wean", _but(["MO"], [MORNING])),
        ("we have our grandson on Tuesdays and Thursdays", _but(["TU", "TH"])),
        ("any day but a Wednesday", _but(["WE"])),
        (
            "I'm on permanent nights, I start at seven",
            ALL & ~open_mask(WEEKDAYS, [MORNING, EVENING]),
        ),
        # What is beside: neither a trade nor a child says when.
        ("I worked with the council for twenty years", None),
        ("I have my daughter with me", None),
        ("it works on Mondays and breaks on Tuesdays", None),
    ],
)
def test_what_ties_them_up_leaves_the_rest(said: str, times: int | None) -> None:
    assert times_in(said) == times


@for_every_row(
    ("said", "times"),
    [
        ("A choir. Tuesdays are fine", open_mask(["TU"])),
        ("could manage a Saturday", open_mask(["SA"])),
        ("Sunday's my free day", open_mask(["SU"])),
        ("Afternoons suit", open_mask(DAYS, [AFTERNOON])),
        ("it would have to be a weeknight", open_mask(WEEKDAYS, [EVENING])),
        ("any daytime is fine by me", open_mask(DAYS, WORK)),
        ("somewhere to go after my tea", open_mask(DAYS, [EVENING])),
        ("only once it's dark", open_mask(DAYS, [EVENING])),
        ("she's free of a Friday forenoon", open_mask(["FR"], [MORNING])),
        (
            "I've the kids at the weekend. Something of an evening",
            open_mask(WEEKDAYS, [EVENING]),
        ),
    ],
)
def test_a_time_that_would_do_is_a_wish(said: str, times: int) -> None:
    assert times_in(said) == times


@for_every_row(
    "said",
    [
        "We danced every Saturday of the sixties",
        "eleven months without a weekend",
        "the boiler packed in on Sunday",
        "no pay till Thursday next",
        "it's only Tuesday the now and the purse is empty",
        "see him on a Sunday, or any day really",
        "they're cutting the gas off on Friday",
        "the Monday she died",
    ],
)
def test_a_day_of_something_else_is_no_wish(said: str) -> None:
    assert times_in(said) is None
