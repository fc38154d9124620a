"""The question after a doubtful reading: its no is heard, and real danger is not denied away."""

from __future__ import annotations

import pytest
from tables import for_every_row

from dialogue.denied_alarm import alarm_is_denied, has_eased, is_a_panic

CHECK = {"asked": "danger_now", "before": "Is there any danger in it for you now?"}


def found(witness: str | None) -> dict[str, object]:
    if witness is None:
        return {"safety": None}
    return {"safety": {"category": "harm_to_others", "level": "emergency", "witness": witness}}


@for_every_row("witness", [None, "meaning"])
@for_every_row(
    "text", ["No danger. GOING as in going to my work", "naw naw, the bus", "I'm fine hen, honest"]
)
def test_a_no_is_heard_even_where_the_meaning_doubts_it_too(text: str, witness: str | None) -> None:
    assert alarm_is_denied(text, CHECK, found(witness))


@pytest.mark.parametrize("witness", ["words", "both"])
def test_what_the_words_themselves_find_is_never_denied_away(witness: str) -> None:
    assert not alarm_is_denied("no. he hits me every night", CHECK, found(witness))


@for_every_row("text", ["yes", "aye", "not yet", "no idea", "I don't know"])
def test_what_is_no_no_is_danger_still(text: str) -> None:
    assert not alarm_is_denied(text, CHECK, found("meaning"))


HOW_BAD = {"asked": "how_bad", "before": "How bad does it get: can you bear it, or is it too much?"}


@pytest.mark.parametrize(
    ("text", "denied"),
    [("naw, jist bored", True), ("I can bear it", True), ("it gets too much", False),
     ("aye sometimes", False)],
)  # fmt: skip
def test_what_can_be_borne_is_no_danger_and_what_cannot_is(text: str, denied: bool) -> None:
    assert alarm_is_denied(text, HOW_BAD, found("meaning")) is denied
    assert not alarm_is_denied(text, HOW_BAD, found("words"))


def told(category: str | None) -> dict[str, object]:
    return {"safety": {"category": category, "level": "emergency"} if category else None}


def test_breath_that_fails_them_in_a_panic_they_name_is_that_panic() -> None:
    waits = {"asked": "safe", "danger": "breathing"}
    assert is_a_panic("its a panic attack", waits, told(None))
    thumps = {"asked": "safe", "danger": "chest_pain_or_heart", "history": ["ma heart's thumping"]}
    assert is_a_panic("it's one of my panic attacks", thumps, told(None))
    assert is_a_panic("cant breathe, havin a panic attack", {"asked": "more"}, told("breathing"))


@pytest.mark.parametrize(
    ("text", "context", "category"),
    [
        ("its a panic attack", {"asked": "safe", "danger": "chest_pain_or_heart",
                                "history": ["crushing pain in my chest"]}, None),
        ("its a panic attack and my chest hurts", {"asked": "safe", "danger": "breathing"},
         "chest_pain_or_heart"),
        ("cant breathe", {"asked": "more"}, "breathing"),
        ("I get panic attacks", {"asked": "more"}, None),
    ],
)  # fmt: skip
def test_pain_in_the_chest_or_a_panic_not_named_is_no_panic(
    text: str, context: dict[str, object], category: str | None
) -> None:
    assert not is_a_panic(text, context, told(category))


@pytest.mark.parametrize("danger", ["breathing", "bleeding_or_injury", "diabetes_emergency"])
def test_what_has_eased_and_was_seen_is_over(danger: str) -> None:
    waits = {"asked": "still_safe", "danger": danger}
    assert has_eased("it's settled now, I phoned the nurse", waits, told(None))
    assert not has_eased("it's settled now", waits, told(None))


@pytest.mark.parametrize("danger", ["chest_pain_or_heart", "stroke", "overdose_or_poisoning"])
def test_a_heart_or_a_stroke_is_not_over_because_it_eased(danger: str) -> None:
    waits = {"asked": "still_safe", "danger": danger}
    assert not has_eased("it's settled now, I phoned the nurse", waits, told(None))
