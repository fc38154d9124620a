"""A story told at once is said back in its parts: what weighs, and what they would love."""

from __future__ import annotations

import re

from actions.agenda.words import listed, said_back
from actions.turn import Turn, step
from understanding.topics.story_told import Story, read_story

#: A clause that leaves out who it is of: "had a heart attack", "feel great now".
NO_SUBJECT = re.compile(r"(?:had|have|got|feel|feeling|been|was|live|work|use|take|can't|cannae|"
                        r"canny|can|don't|dinnae|need|get|hate|cannot|struggle) ")  # fmt: skip
#: A wish that does: "hoping to get back to dancing", "want to get fit".
WISHES = {"want": "you ", "hope": "you ", "wish": "you ", "wanting": "you're ",
          "hoping": "you're ", "would": "you "}  # fmt: skip
#: A line has forty-five words at most.
MOST_WORDS = 22


@step("action_heard_story")
def heard_story(turn: Turn) -> None:
    """Say back all of it in short: nothing is heard that is not said."""
    story = read_story(turn.text)
    if story is not None:
        say_story(turn, story)


def say_story(turn: Turn, story: Story) -> None:
    """What weighs, as far as a line holds it, and what they would like."""
    weighs: list[str] = []
    for clause in map(_of_them, story.weighs):
        if sum(len(one.split()) for one in [*weighs, clause]) <= MOST_WORDS or not weighs:
            weighs.append(clause)
    wishes = [_wish_of_them(one) for one in story.wishes]
    if sum(len(one.split()) for one in wishes) > MOST_WORDS:
        wishes = wishes[-1:]
    turn.say("utter_story", weighs=listed(weighs), wish=", and ".join(wishes[-2:]))


def _of_them(clause: str) -> str:
    said = said_back(clause)
    return f"you {said}" if NO_SUBJECT.match(said) else said


def _wish_of_them(clause: str) -> str:
    said = re.sub(r"^(?:and|but|so|just|well|really|och|mostly) ", "", said_back(clause))
    first = said.split(maxsplit=1)[0].lower() if said else ""
    return f"{WISHES[first]}{said}" if first in WISHES else said
