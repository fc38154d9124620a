"""What the person of the benchmark says: one conversation from hello to check-in, and a round.

Both sides get these very messages, in this order: typed text as typed, buttons as the payloads that
the coach's buttons carry. The sentences were made up for this benchmark.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

#: A Monday morning; nothing here depends on the day that the benchmark is run.
BEGINS = datetime(2026, 3, 2, 10, 0, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Message:
    """One message of a person, or the trigger of a check-in.

    Attributes:
        text: what was typed, or the payload of the pressed button or of the trigger.
        kind: `text`, `button` or `trigger`, as the coach's channel names them.
        title: what the pressed button says.
        after: how long after the message before.
    """

    text: str
    kind: str = "text"
    title: str | None = None
    after: timedelta = timedelta(minutes=1)


def presses(title: str, label: str) -> Message:
    """A press of the button with this title, which gives this answer."""
    return Message("/answer" + json.dumps({"value": label}), "button", title)


OPENING = (
    Message("hello"),
    presses("I'm 16 or over, let's chat", "yes"),
)

CONVERSATION = (
    *OPENING,
    Message("My knees are that stiff I hardly get out the house"),
    Message("It got worse over the winter, I stopped going to the shops myself"),
    Message("A hot bath in the morning loosens them up a bit"),
    Message("I'd like to get to the park with my granddaughter"),
    Message("Going for a short walk"),
    Message("why do you ask"),
    presses("8", "n8"),
    Message("Because she's only wee once and I don't want to miss it"),
    presses("6", "n6"),
    Message("I managed a bit last summer before the bad spell"),
    Message("Knowing there was a bench half way"),
    Message("Money is tight and the pain is bad by teatime"),
    Message("ten minutes"),
    Message("who reads this"),
    Message("after breakfast"),
    Message("three times a week"),
    Message("My neighbour Ina might come along"),
    Message("my first cup of tea"),
    presses("5", "n5"),
    presses("Make it smaller", "smaller"),
    Message("just to the bench and back"),
    presses("8", "n8"),
    presses("Yes, that's it", "yes"),
    presses("No thanks", "no"),
    presses("No thanks", "no"),
    presses("Yes please", "yes"),
    presses("In a week", "week"),
    presses("No thanks", "no"),
    presses("That's enough for today", "no"),
    Message("/EXTERNAL_check_in", "trigger", after=timedelta(days=7)),
    Message("I did it twice but it was pouring the third day"),
    Message("My neighbour came to the door for me"),
    presses("Same again", "keep"),
    presses("9", "n9"),
    presses("Yes, that's it", "yes"),
    presses("Yes please", "yes"),
    presses("In a week", "week"),
    Message("shorter questions would be good"),
    Message("can you find me a walking group"),
    Message("Stirling"),
    presses("That helps", "good"),
    Message("thanks, that's all for now"),
)

#: Ten messages that end where they began, so that any ten turns running hold the same ten messages:
#: what a turn costs early and late in one long conversation can be compared.
ROUND = (
    Message("menu"),
    presses("A new goal", "new_goal"),
    Message("I cannot settle at night and I'm tired all day"),
    Message("It's my shifts, they change every week"),
    Message("Reading for a while helps me drop off"),
    Message("I'd like to get one good night's sleep"),
    Message("Putting my phone in the kitchen at ten"),
    presses("7", "n7"),
    Message("Because I'm short with the kids when I'm done in"),
    presses("8", "n8"),
)


def rounds(turns: int) -> list[Message]:
    """The round again and again, `turns` messages in all; it follows upon the opening."""
    return (list(ROUND) * (turns // len(ROUND) + 1))[:turns]
