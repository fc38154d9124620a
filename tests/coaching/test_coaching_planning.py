"""A plan gets its parts in order, is said back in plain words, and shrinks without blame."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import for_every_row

from coaching.planning import (
    Part,
    PlanDraft,
    if_then,
    is_specific_enough,
    is_vague,
    missing,
    plan_sentence,
)
from coaching.second_person import to_second_person
from coaching.shrinking import Shrink, shrink_hint
from coaching.wording import jargon

WALK = PlanDraft(
    what="walk to the shop",
    how_much="10 minutes",
    when_text="After my tea",
    how_often="mondays and fridays",
    cue="I have had my tea",
)


def test_the_parts_are_asked_one_at_a_time_in_the_order_of_the_method() -> None:
    asked = []
    draft = PlanDraft()
    while (part := missing(draft)) is not None:
        asked.append(part)
        draft = PlanDraft(**{**draft.__dict__, part.value: 8.0 if part is Part.CONFIDENCE else ""})
    assert asked == list(Part)


def test_a_part_that_was_declined_is_not_asked_again() -> None:
    assert missing(PlanDraft("a", "b", "c", "d", who_helps="")) is Part.CUE
    left_out = frozenset({Part.WHO_HELPS, Part.CUE})
    assert missing(PlanDraft("a", "b", "c", "d"), leave_out=left_out) is Part.CONFIDENCE


def test_a_plan_needs_what_how_much_when_and_how_often() -> None:
    assert is_specific_enough(WALK)
    for part in ("what", "how_much", "when_text", "how_often"):
        for answer in (None, "", "  "):
            assert not is_specific_enough(PlanDraft(**{**WALK.__dict__, part: answer}))
    for vague in ("sometime", "a bit more", "when I can", "soon", "as much as I can"):
        assert is_vague(vague)
        assert not is_specific_enough(PlanDraft(**{**WALK.__dict__, "how_much": vague}))


@for_every_row(
    ("draft", "said"),
    [
        (WALK, "Walk to the shop, 10 minutes, on Mondays and Fridays, after your tea."),
        (
            PlanDraft("I'd like to swim.", "half an hour", "in the mornings", "twice a week"),
            "Swim, half an hour, twice a week, in the mornings.",
        ),
        (
            PlanDraft("ring my sister", "one call", "Sunday night", "once"),
            "Ring your sister, one call, once, on Sunday night.",
        ),
        (
            PlanDraft("walk for 10 minutes", "10 minutes", "every day after tea", "every day"),
            "Walk for 10 minutes, every day, every day after tea.",
        ),
        (
            PlanDraft("gonna walk ma dug", "20 mins", "before work", "3 times a week"),
            "Walk your dug, 20 mins, 3 times a week, before work.",
        ),
        (PlanDraft("a gentle stretch"), "A gentle stretch."),
        (PlanDraft(), ""),
        (PlanDraft(" . "), ""),
    ],
)
def test_the_plan_is_said_back_in_plain_words(draft: PlanDraft, said: str) -> None:
    assert plan_sentence(draft) == said


def test_on_their_own_page_the_plan_stays_in_the_first_person() -> None:
    said = "Walk to the shop, 10 minutes, on Mondays and Fridays, after my tea."
    assert plan_sentence(WALK, said_back=False) == said


@for_every_row(
    ("cue", "what", "line"),
    [
        ("I have had my tea", "walk", "If I have had my tea, then I will walk."),
        ("when the kettle is on", "a stretch", "If the kettle is on, then I will do a stretch."),
        (
            "after lunch",
            "Tidying a drawer",
            "If it is after lunch, then I will start tidying a drawer.",
        ),
        ("Sunday", "ring my sister", "If it is Sunday, then I will ring my sister."),
        ("", "walk", ""),
        ("it rains", "", ""),
    ],
)
def test_the_if_then_line_reads_as_a_sentence(cue: str, what: str, line: str) -> None:
    assert if_then(PlanDraft(what=what, cue=cue)) == line


def test_the_then_part_may_be_its_own() -> None:
    draft = PlanDraft(what="walk", cue="it rains", then_part="I will walk in the hall")
    assert if_then(draft) == "If it rains, then I will walk in the hall."


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=40), st.text(max_size=40))
def test_no_words_break_the_plan_sentence(what: str, much: str, when: str, often: str) -> None:
    draft = PlanDraft(what, much, when, often, cue=when)
    said = plan_sentence(draft)
    assert said == "" or said.endswith(".")
    if_then(draft)
    shrink_hint(draft)
    is_specific_enough(draft)


@for_every_row(
    ("typed", "said"),
    [
        ("after my tea", "after your tea"),
        ("when I'm up", "when you're up"),
        ("when I am up", "when you are up"),
        ("wi' ma pal", "wi' your pal"),
        ("ring my ma", "ring your ma"),
        ("rest for my ME", "rest for your ME"),
        ("by masel", "by yoursel"),
        ("take me time", "take you time"),
    ],
)
def test_first_person_becomes_second_and_scots_stays(typed: str, said: str) -> None:
    assert to_second_person(typed) == said


@pytest.mark.behaviour(27)
@for_every_row(
    ("much", "often", "hint"),
    [
        ("20 minutes", "every day", Shrink(Part.HOW_MUCH, "10 minutes")),
        ("half an hour", "daily", Shrink(Part.HOW_MUCH, "15 minutes")),
        ("an hour", "daily", Shrink(Part.HOW_MUCH, "half an hour")),
        ("a mile", "daily", Shrink(Part.HOW_MUCH, "half a mile")),
        ("ten lengths", "daily", Shrink(Part.HOW_MUCH, "5 lengths")),
        ("2 minutes", "daily", Shrink(Part.HOW_MUCH, "1 minute")),
        ("1 minute", "every day", Shrink(Part.HOW_OFTEN, "3 days a week")),
        ("once round", "twice a week", Shrink(Part.HOW_OFTEN, "once a week")),
        ("once round", "Mondays and Fridays", Shrink(Part.HOW_OFTEN, "on Mondays")),
        ("once round", "4 times a week", Shrink(Part.HOW_OFTEN, "2 times a week")),
        ("", "", Shrink(Part.HOW_MUCH, "just the first 2 minutes")),
        ("1 minute", "once", Shrink(Part.WHAT, "just getting ready for it")),
    ],
)
def test_below_seven_there_is_always_a_smaller_step(much: str, often: str, hint: Shrink) -> None:
    offered = shrink_hint(PlanDraft(what="walk", how_much=much, how_often=often))
    assert offered == hint
    assert not jargon(offered.text)
