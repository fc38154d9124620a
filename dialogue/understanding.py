"""The NLU component that reads each message with `understanding` and places its intent in context.

It stands after the intent classifier. The reading (ruler, date, control word, danger …) goes along
with the message as `reading`, so that policies, actions and reviewers see the same. While a
question waits for an answer, an ordinary message is that answer, whatever it would be out of the
blue: stories then branch on the answer and never on the dozens of intents that one may have.
"""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any, Dict, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from dialogue.intent_in_context import intent_in_context
from dialogue.required import require_safety
from store.clock import now_utc
from understanding.reading import read
from understanding.safety import detect

log = logging.getLogger(__name__)
READING = "reading"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Understanding(GraphComponent, IntentClassifier):
    """Reads rulers, dates, control words, change talk, barriers, outcomes and danger.

    It learns nothing. Rasa's training graph holds only what is trained, though, and training has
    to see that this component is there (required.py).
    """

    def __init__(self, resource: Resource, execution_context: ExecutionContext) -> None:
        self._resource = resource
        self._context = execution_context

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "Understanding":
        """Make the component for Rasa's graph."""
        return cls(resource, execution_context)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "Understanding":
        """Nothing to load."""
        return cls(resource, execution_context)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn nothing; check that the safety policy stands on top."""
        require_safety(self._context.graph_schema)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the reading and settle the intent of each message."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text.startswith("/"):
                continue  # A press of our own button: it says what it means.
            context = message.get("metadata") or {}
            reading = _read(text, context)
            intent = intent_in_context(
                guess=message.get(INTENT) or {"name": None, "confidence": 0.0},
                reading=reading,
                asked=context.get("asked"),
                text=text,
            )
            message.set(READING, reading, add_to_output=True)
            message.set(INTENT, intent, add_to_output=True)
        return messages


def _read(text: str, context: Dict[Text, Any]) -> Dict[Text, Any]:
    """Read one message; where any reader fails, danger is still looked for."""
    asked, before = context.get("asked_kind"), context.get("before") or ""
    history = context.get("history") or ()
    try:
        now = _moment(context.get("now"))
        return read(text, asked=asked, before=before, history=history, now=now).as_dict()
    except Exception as error:  # noqa: BLE001 - a fault in one reader hides no danger
        log.error("Reading a message failed: %s", type(error).__name__)
        found = detect(text, asked=asked, before=before, history=history)
        return {"safety": found.as_dict() if found else None}


def _moment(stamp: Optional[str]) -> datetime:
    return datetime.fromisoformat(stamp) if stamp else now_utc()
