"""The NLU component for kinds of answer that coaches taught: like one of their sentences, or not.

It stands behind `Understanding` and adds one word to the reading. It needs no teaching beyond the
encoding of a few sentences, so a coach's new kind of answer is trained in seconds. It never sees a
message with danger in it.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Dict, List, Sequence, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from coaching.taught_answers import FILE, Taught, taught_in
from dialogue.is_an_answer import ANSWER
from dialogue.understanding import READING
from store.settings import settings
from understanding.talking.like_taught import LikeTaught

TAUGHT = "taught"
KEPT_IN = "answers.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TaughtAnswers(GraphComponent, IntentClassifier):
    """Names the taught kind of answer that a message is most like, where it is like enough."""

    @classmethod
    def get_default_config(cls) -> Dict[Text, Any]:
        """A digest of the file, so that Rasa's cache knows when to encode again."""
        return {"made_from": _digest()}

    def __init__(
        self,
        model_storage: ModelStorage,
        resource: Resource,
        answers: Sequence[Taught] = (),
    ) -> None:
        self._storage = model_storage
        self._resource = resource
        self._like = LikeTaught(answers)

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "TaughtAnswers":
        """Make the component for Rasa's graph."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "TaughtAnswers":
        """Take the sentences from the model: those it was trained with, whatever stands on disk."""
        with model_storage.read_from(resource) as folder:
            rows = json.loads((Path(folder) / KEPT_IN).read_text(encoding="utf-8"))
        answers = [Taught(row[0], row[1], tuple(row[2]), row[3]) for row in rows]
        return cls(model_storage, resource, answers)

    def train(self, training_data: TrainingData) -> Resource:
        """Keep the sentences with the model."""
        answers = taught_in(settings().content_home)
        rows = [[one.name, one.question, list(one.sentences), one.alike] for one in answers]
        with self._storage.write_to(self._resource) as folder:
            (Path(folder) / KEPT_IN).write_text(json.dumps(rows), encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing that comes after needs to see it."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the taught kind of answer to the reading, if the message is one."""
        for message in messages:
            reading = message.get(READING)
            if not isinstance(reading, dict):
                continue  # A press of our own button: it says what it means.
            found = self._like.heard(
                message.get(TEXT) or "",
                asked=(message.get("metadata") or {}).get("asked"),
                intent=(message.get(INTENT) or {}).get("name"),
                reading=reading,
            )
            if found is not None:
                message.set(READING, {**reading, TAUGHT: found}, add_to_output=True)
                message.set(INTENT, {"name": ANSWER, "confidence": 1.0}, add_to_output=True)
        return messages


def _digest() -> str:
    """Of the file as it stands now: a process that trains many drafts sees each."""
    try:
        return hashlib.sha256((settings().content_home / FILE).read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""
