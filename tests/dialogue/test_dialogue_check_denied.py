"""The question after a doubtful reading: its no is heard, and real danger is not denied away."""

from __future__ import annotations

import pytest

from dialogue.denied_alarm import alarm_is_denied

CHECK = {"asked": "danger_now", "before": "Is there any danger in it for you now?"}


def found(witness: str | None) -> dict[str, object]:
    if witness is None:
        return {"safety": None}
    return {"safety": {"category": "harm_to_others", "level": "emergency", "witness": witness}}


@pytest.mark.parametrize("witness", [None, "meaning"])
@pytest.mark.parametrize(
    "text", ["No danger. GOING as in going to my work", "naw naw, the bus", "I'm fine hen, honest"]
)
def test_a_no_is_heard_even_where_the_meaning_doubts_it_too(text: str, witness: str | None) -> None:
    assert alarm_is_denied(text, CHECK, found(witness))


@pytest.mark.parametrize("witness", ["words", "both"])
def test_what_the_words_themselves_find_is_never_denied_away(witness: str) -> None:
    assert not alarm_is_denied("no. he hits me every night", CHECK, found(witness))


@pytest.mark.parametrize("text", ["yes", "aye", "not yet", "no idea", "I don't know"])
def test_what_is_no_no_is_danger_still(text: str) -> None:
    assert not alarm_is_denied(text, CHECK, found("meaning"))
