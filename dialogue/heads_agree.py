"""What both heads and the act agree on, so that no list of sayings has to know the words.

The heads of the control words and of the intents were taught apart, and the acts were taught
without any question. Where all say the same, it is no answer to the question that waits.
"""

from __future__ import annotations

from typing import Any, Mapping, Optional

from coaching.questions import SAFETY_QUESTIONS, kind_of
from dialogue.feelings_met import ASIDE
from understanding.talking.acts import Act, surely
from understanding.talking.asides import asks_to_get_ready
from understanding.talking.let_be import lets_it_be

GOODBYE, DELETES, FINDS = "goodbye", "delete_my_data", "find_service"
#: So sure of a wish for local help, and so likely asked rather than told, a message is one.
SURE_OF_HELP, LIKELY_ASKED = 0.75, 0.5
#: From here on a goodbye may sound like a wish, or a help, too.
SURE_OF_WORD, SURE_OF_INTENT = 0.7, 0.5
#: There a need, or a service, is the answer.
ASKS_OF_HELP = frozenset({"need", "place", "services_ok", "last_signpost", "my_questions"})
#: Where a wish to have all of it gone has an answer of its own, or is one.
ASKS_OF_DELETING = frozenset({"delete_sure", "data_what"})
#: More than this of a wish, a help, a reason or a plan may be an answer.
MAY_ANSWER = 0.3
#: A rating or a day that was told is kept, whatever else is said.
VALUES = frozenset({"ruler", "when", "outcome", "signpost_outcome"})


def heads_agree(
    guess: Mapping[str, Any], reading: Mapping[str, Any], asked: Optional[str], text: str
) -> Optional[str]:
    """Name what a message surely asks of the coach, whatever was asked; None for all else.

    Args:
        guess: the intent that the message would have out of the blue, and how sure that is.
        reading: what was read in it, `control` and `acts` among it.
        asked: the question that waits.
        text: what was typed.
    """
    name, acts = guess.get("name"), reading.get("acts")
    if asked in SAFETY_QUESTIONS or not acts:
        return None
    if name == FINDS and asked not in ASKS_OF_HELP and not asks_to_get_ready(text):
        if reading.get("beside") not in {None, ASIDE}:
            return None  # "Can I suggest a group" is known for what it is.
        sure = float(guess.get("confidence") or 0.0) >= SURE_OF_HELP
        return FINDS if sure and acts.get(Act.REMARK.value, 0.0) >= LIKELY_ASKED else None
    if name is None or name != reading.get("control"):
        return None
    if name == DELETES and asked not in ASKS_OF_DELETING and surely(Act.REMARK, acts):
        return None if lets_it_be(text) else DELETES
    answered = kind_of(asked) in VALUES and bool(reading.get(str(kind_of(asked))))
    tells = sum(acts.get(act.value, 0.0) for act in (Act.WISH, Act.HELP, Act.REASON, Act.PLAN))
    if name != GOODBYE or answered:
        return None
    sure = float(reading.get("control_sure", 1.0)), float(guess.get("confidence") or 0.0)
    if sure[0] >= SURE_OF_WORD and sure[1] >= SURE_OF_INTENT:
        # "Needin ma bed, night night" sounds like a wish as well.
        tells = sum(acts.get(act.value, 0.0) for act in (Act.REASON, Act.PLAN))
    return GOODBYE if tells < MAY_ANSWER else None
