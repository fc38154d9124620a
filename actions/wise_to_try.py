"""Whether it is wise to try: asked of a machine that cannot know, and answered as far as it can."""

from __future__ import annotations

from actions.always import resume
from actions.turn import Turn, step


@step("action_is_it_wise")
def is_it_wise(turn: Turn) -> None:
    """Say that it is worth asking, who can tell, and that the plan can wait; then on."""
    turn.say("utter_is_it_wise")
    resume(turn)
