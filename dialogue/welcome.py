"""Whether the welcome comes next: nobody is coached who has not agreed to chat."""

from __future__ import annotations

from coaching.story_table import Standing

WELCOME = "action_welcome"
#: What may be asked before agreeing.
BEFORE_AGREEING = {
    "privacy", "who_are_you", "delete_my_data", "my_data", "stop", "human",
    "what_it_costs", "what_for_me", "does_it_work", "knows_of_it", "why",
}  # fmt: skip


def must_welcome(now: Standing) -> bool:
    """Tell whether this message comes from somebody who is to be welcomed first."""
    if now.intent is None or now.done or now.slots.get("consent") == "yes":
        return False
    if now.slots.get("on_hold") or now.intent in BEFORE_AGREEING:
        return False
    if now.slots.get("consent") == "no":
        return True  # Under 16: told again where to turn, whatever they answer.
    asks_to_agree = now.asked in {"consent", "old_enough"}
    return not (asks_to_agree and now.intent in {"answer", "other_language"})
