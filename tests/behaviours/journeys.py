"""The way to a question: what somebody might answer there, unless a test says otherwise."""

from __future__ import annotations

from typing import Any

#: One person's answers, from the first question to the end of a plan.
ANSWERS = {
    "open": "my knees are sore and I hardly get oot",
    "more": "it keeps me in the hoose",
    "helps": "my pal Jean phones me",
    "wish": "get to the shop on my own",
    "change": "yes",
    "why_it_matters": "it would do me the world of good",
    "importance": "8",
    "importance_why": "because I miss the blether wi folk",
    "confidence": "8",
    "limits": "nothing",
    "idea": "I have an idea",
    "what": "walk to the shop",
    "how_much": "ten minutes",
    "when_to": "in the morning",
    "how_often": "twice a week",
    "who": "my pal Jean",
    "cue": "when I put the kettle on",
    "plan_confidence": "8",
    "read_back": "yes",
    "say_back": "no thanks",
    "peer": "not just now",
    "check_in": "yes please",
    "check_in_when": "next monday at 2pm",
    "keep_plan": "no thanks",
    "review": "no thanks",
    "how_did_it_go": "I did it",
    "made_it_work": "Jean came wi me",
    "next": "same again",
    "space_out": "no",
    "differently": "no",
}
#: No road is longer than this.
LONGEST = 40


def until(conversation: Any, question: str, **answers: str) -> Any:
    """Answer what is asked until this question waits; `answers` replaces answers by question."""
    said = {**ANSWERS, **answers}
    for _ in range(LONGEST):
        waiting = conversation.asked()
        if waiting == question:
            return conversation
        if waiting not in said:
            break
        conversation.say(said[waiting])
    raise AssertionError(f"'{question}' was never asked; '{conversation.asked()}' waits.")
