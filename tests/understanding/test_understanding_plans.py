"""A plan's parts and a person's limits are heard in their own words."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from tables import for_every_row

from understanding.plans.plans import PlanParts, read_limits, read_plan_parts

NOW = datetime(2026, 3, 1, 10, 0, tzinfo=ZoneInfo("Europe/London"))

PLANS = [
    ("walk to the shop mon wed fri for 10 mins after my tea", ("walk to the shop", "10 mins",
    "after my tea", "mon wed fri")),
    ("walk", ("walk", None, None, None)), ("I'll walk to the shop", ("walk to the shop", None,
    None, None)),
    ("I'm going to swim on Tuesday", ("swim", None, "on Tuesday", None)),
    ("swim twice a week", ("swim", None, None, "twice a week")),
    ("10 minutes", (None, "10 minutes", None, None)), ("for 10 minutes", (None, "10 minutes", None,
    None)), ("half an hour", (None, "half an hour", None, None)),
    ("every day", (None, None, None, "every day")), ("tomorrow morning", (None, None,
    "tomorrow morning", None)), ("after my breakfast", (None, None, "after my breakfast", None)),
    ("I'll dae ma stretches every morning for 5 minutes", ("dae ma stretches", "5 minutes", None,
    "every morning")),
    ("gonnae walk the dug roon the park efter ma dinner", ("walk the dug roon the park", None,
    "efter ma dinner", None)),
    ("phone my sister on Sunday night", ("phone my sister", None, "on Sunday night", None)),
    ("Cook a meal once a week", ("cook a meal", None, None, "once a week")),
    ("eat an apple every day after lunch", ("eat an apple", None, "after lunch", "every day")),
    ("walk 2 miles on Saturday", ("walk", "2 miles", "on Saturday", None)),
    ("drink 6 glasses of water every day", ("drink 6 glasses of water", "6 glasses", None,
    "every day")), ("go to bed at 10pm every night", ("go to bed", None, "at 10pm", "every night")),
    ("I could try chair yoga for 15 mins on Mondays", ("try chair yoga", "15 mins", None,
    "on Mondays")), ("20 lengths on Tuesdays and Thursdays", (None, "20 lengths", None,
    "on Tuesdays and Thursdays")),
    ("when I get in fae work I'll walk for 10 mins", ("walk", "10 mins", "when I get in fae work",
    None)), ("I want to get out more", ("get out more", None, None, None)),
    ("walk to the end of the street and back", ("walk", "to the end of the street and back", None,
    None)), ("first thing in the morning", (None, None, "first thing in the morning", None)),
    ("three times a week", (None, None, None, "three times a week")),
    ("tomorrow at half seven", (None, None, "tomorrow at half seven", None)),
    ("cut down to 10 cigarettes a day", None),
    ("most days, about 20 minutes", (None, "about 20 minutes", None, "most days")),
    ("no idea", (None, None, None, None)), ("yes", (None, None, None, None)),
    ("", (None, None, None, None)),
    ("🙂", (None, None, None, None)), ("what should I do?", (None, None, None, None)),
    ("skip", (None, None, None, None)), ("a couple of miles", (None, "a couple of miles", None,
    None)),
    ("read a book for half an hour before bed", ("read a book", "half an hour", "before bed",
    None)), ("My plan is to knit for an hour on Friday", ("knit", "an hour", "on Friday", None)),
    ("ring the surgery the morn", ("ring the surgery", None, "the morn", None)),
    ("do my breathing exercises twice a day", ("do my breathing exercises", None, None,
    "twice a day")),
    ("sort one drawer after the news", ("sort", "one drawer", "after the news", None)),
    ("walk Monday to Friday", ("walk", None, None, "Monday to Friday")),
    ("eat 2 more bits of fruit", ("eat 2 more bits of fruit", "2 more bits", None, None)),
    ("go to the Tuesday group at the hall", ("go to the Tuesday group at the hall", None, None,
    None)),
    ("start going to bed earlier", ("start going to bed earlier", None, None, None)),
    ("10 sit ups when the adverts come on", (None, "10 sit ups", "when the adverts come on", None)),
    ("take the stairs at work", ("take the stairs at work", None, None, None)),
    ("go for a walk with my pal on wed at 2", ("go for a walk with my pal", None, "on wed at 2",
    None)),
]  # fmt: skip


@for_every_row(("text", "parts"), PLANS)
def test_each_part_is_kept_in_the_persons_words(
    text: str, parts: tuple[str | None, ...] | None
) -> None:
    heard = read_plan_parts(text, now=NOW)
    if parts is None:
        assert heard.what is not None
        assert "cut down" in heard.what
    else:
        assert heard == PlanParts(*parts)


LIMITS = [
    ("it has to be free", {"cost"}), ("I'm skint", {"cost"}),
    ("nothing too dear, I cannae afford much", {"cost"}), ("I'm on universal credit", {"cost"}),
    ("I can't spend anything", {"cost"}), ("on a tight budget pal", {"cost"}),
    ("I don't drive", {"travel"}), ("I can't go far", {"travel"}),
    ("it has to be local", {"travel"}), ("there's nae bus here", {"travel"}),
    ("I'm housebound", {"travel"}), ("somewhere in walking distance", {"travel"}),
    ("I've very little energy", {"energy"}), ("I have to pace myself", {"energy"}),
    ("I tire easily", {"energy"}), ("nae energy these days", {"energy"}),
    ("I've long covid", {"energy"}),
    ("play with kids again", set()), ("a walk with my kids", set()),
    ("it's hard wi the bairns", {"caring"}), ("with two weans I never get oot", {"caring"}),
    ("I'm a carer for my mum", {"caring"}), ("I look after my grandweans", {"caring"}),
    ("I've two wee weans at home", {"caring"}), ("I can't leave my husband on his own",
    {"caring"}), ("I'm a single parent", {"caring"}), ("there's the school run", {"caring"}),
    ("I can't stand for long", {"pain"}), ("bad knees", {"pain"}), ("I use a stick", {"pain"}),
    ("my back is sore", {"pain"}), ("I cannae bend", {"pain"}),
    ("it would have to be low impact", {"pain"}), ("I've got arthritis in my hands", {"pain"}),
    ("I only have 10 minutes", {"time"}), ("I work shifts", {"time"}), ("I've nae time", {"time"}),
    ("only at weekends", {"time"}), ("I cannae dae mornings", {"time"}),
    ("it has to be quick", {"time"}),
    ("I'm skint and my knees are sore", {"cost", "pain"}), ("nae car, nae money, nae time",
    {"travel", "cost", "time"}), ("I look after my mum and I'm always knackered", {"caring",
    "energy"}), ("I don't drive and it has to be free", {"travel", "cost"}),
    ("nothing", set()), ("no limits", set()), ("", set()), ("🙂", set()), ("I like walking", set()),
    ("yes", set()), ("money's no problem", set()), ("is it free?", set()),
    ("my daughter visits on Sunday", set()), ("hello", set()),
]  # fmt: skip


@for_every_row(("text", "limits"), LIMITS)
def test_a_stated_limit_is_heard(text: str, limits: set[str]) -> None:
    assert read_limits(text) == limits


@pytest.mark.parametrize("text", ["walk " * 2000, "for 10 mins " * 800, "a" * 10_000,
    "after my " * 1000], ids=lambda text: text[:9])  # fmt: skip
def test_strange_text_is_read_calmly(text: str) -> None:
    read_plan_parts(text, now=NOW)
    assert read_limits(text) <= {"cost", "travel", "energy", "caring", "pain", "time"}
