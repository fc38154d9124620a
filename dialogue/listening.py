"""Understands messages without a server: the trained model's own pipeline, as a live turn runs it.

`python -m dialogue.listening MODEL` reads JSON Lines on standard input, each `{"text", "asked",
"before", "history", "now"}` already checked, and writes what was understood, a line each, in order.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from typing import Any, Dict, Mapping, Optional, Text

from coaching.questions import asked_as, questions

#: What is written for each message, besides what came with it.
FIELDS = (
    "in_scope",
    "safety",
    "control",
    "ruler",
    "when",
    "talk",
    "barrier",
    "outcome",
    "signpost_outcome",
)


def main() -> int:
    """Answer each line of standard input until it ends."""
    from rasa.core.agent import load_agent

    from dialogue.server import quiet_logs, warm_up

    logging.disable(logging.WARNING)
    quiet_logs()
    agent = asyncio.run(load_agent(model_path=sys.argv[1]))
    warm_up()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        answer = asyncio.run(understood(agent, json.loads(line)))
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return 0


async def understood(agent: Any, message: Mapping[Text, Any]) -> Dict[Text, Any]:
    """Give what a live conversation would understand of one message."""
    from rasa.core.channels import UserMessage

    from dialogue.channel import safe_text

    asked = message.get("asked")
    metadata = {
        "asked": _a_question(asked),
        "asked_kind": asked,
        "before": message.get("before") or "",
        "history": list(message.get("history") or ()),
        "now": message["now"],
    }
    text = safe_text(message["text"], "text")
    parsed = await agent.processor.parse_message(UserMessage(text, metadata=metadata))
    intent, reading = parsed.get("intent") or {}, parsed.get("reading") or {}
    answer = {name: reading.get(name) for name in FIELDS}
    if answer["safety"]:
        answer["safety"] = {key: answer["safety"][key] for key in ("category", "level")}
    answer["when"] = _without_guesses(answer["when"])
    return {"intent": intent.get("name"), "confidence": intent.get("confidence"), **answer}


def _without_guesses(when: Optional[Dict[Text, Any]]) -> Optional[Dict[Text, Any]]:
    """Give a moment as it was told: "Friday night" names a day; the hour is our guess."""
    if when is None:
        return None
    if when["grain"] in {"day", "week"} or when["guessed"]:
        grain = "week" if when["grain"] == "week" else "day"
        return {"start": when["start"][:10], "grain": grain}
    return {"start": when["start"], "grain": when["grain"]}


def _a_question(asked: Optional[Text]) -> Optional[Text]:
    """Name a question of ours that is asked for an answer of this kind."""
    return next((name for name in questions() if asked and asked_as(name) == asked), None)


if __name__ == "__main__":
    raise SystemExit(main())
