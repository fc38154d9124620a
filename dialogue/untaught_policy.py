"""What the coach's policies have in common: they decide in plain functions and learn nothing."""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.core.policies.policy import Policy, SupportedData
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.domain import Domain
from rasa.shared.core.generator import TrackerWithCachedStates
from typing_extensions import Self


class UntaughtPolicy(Policy):
    """A policy of Rasa's with nothing to learn, to keep or to load."""

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        featurizer: Any = None,
    ) -> None:
        super().__init__(config, model_storage, resource, execution_context, featurizer)
        self._context = execution_context

    @staticmethod
    def supported_data() -> SupportedData:
        """Stories and rules alike, so that Rasa hides neither."""
        return SupportedData.ML_AND_RULE_DATA

    def train(
        self, training_trackers: List[TrackerWithCachedStates], domain: Domain, **kwargs: Any
    ) -> Resource:
        """Nothing to learn."""
        return self._resource

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        """Nothing to load."""
        return cls(config, model_storage, resource, execution_context)
