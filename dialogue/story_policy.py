"""Rasa's policy over the story table: see coaching/story_table.py for how a story is read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Text

from rasa.core.constants import POLICY_PRIORITY
from rasa.core.policies.policy import PolicyPrediction
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

from coaching.story_table import Does, Holds, Line, Says, Step, Table, next_action, table_of
from dialogue.required import require_safety
from dialogue.standing import standing
from dialogue.untaught_policy import UntaughtPolicy

TABLE_FILE = "stories.json"


def steps_in(events: Iterable[Event]) -> Iterable[Step]:
    """Read Rasa's training events as steps of a story."""
    for event in events:
        if isinstance(event, UserUttered):
            yield Says(event.intent_name or "")
        elif isinstance(event, SlotSet):
            yield Holds(event.key, event.value)
        elif isinstance(event, ActionExecuted):
            yield Does(event.action_name or "")


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class StoryPolicy(UntaughtPolicy):
    """Follows stories and rules by question, answer and what holds now."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Below the safety policy, always."""
        return {POLICY_PRIORITY: 6}

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        featurizer: Any = None,
        table: Optional[Table] = None,
    ) -> None:
        super().__init__(config, model_storage, resource, execution_context, featurizer)
        self.table: Table = table or {}

    def train(
        self, training_trackers: List[TrackerWithCachedStates], domain: Domain, **kwargs: Any
    ) -> Resource:
        """Read the table from the stories and keep it with the model.

        Raises:
            Contradiction: two stories disagree.
            SafetyMissing: the safety detector or the safety policy is not in config.yml.
        """
        require_safety(self._context.graph_schema)
        stories = [
            (tracker.sender_id, steps_in(tracker.events))
            for tracker in training_trackers
            if not tracker.is_augmented
        ]
        self.table = table_of(stories)
        with self._model_storage.write_to(self._resource) as folder:
            rows = [[*place, [list(line) for line in lines]] for place, lines in self.table.items()]
            (Path(folder) / TABLE_FILE).write_text(json.dumps(rows), encoding="utf-8")
        return self._resource

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "StoryPolicy":
        """Read the table back from a trained model."""
        with model_storage.read_from(resource) as folder:
            rows = json.loads((Path(folder) / TABLE_FILE).read_text(encoding="utf-8"))
        table = {
            (intent, tuple(done)): [Line(*line) for line in lines] for intent, done, lines in rows
        }
        return cls(config, model_storage, resource, execution_context, table=table)

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: Optional[Dict[Text, Any]] = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """Choose the next action for a live conversation."""
        action, story = next_action(self.table, standing(tracker))
        probabilities = self._default_predictions(domain)
        probabilities[domain.index_for_action(action)] = 1.0
        return self._prediction(probabilities, action_metadata={"story": story} if story else None)
