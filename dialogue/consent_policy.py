"""Before somebody has agreed to chat: say what this is, and answer who reads it. Nothing else."""

from __future__ import annotations

from typing import Any, Dict, Optional, Text

from rasa.core.constants import POLICY_PRIORITY
from rasa.core.policies.policy import PolicyPrediction
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from dialogue.standing import standing
from dialogue.untaught_policy import UntaughtPolicy
from dialogue.welcome import WELCOME, must_welcome


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class ConsentPolicy(UntaughtPolicy):
    """Welcomes a new person before any story begins."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Between danger and the stories."""
        return {POLICY_PRIORITY: 50}

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: Optional[Dict[Text, Any]] = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """Welcome somebody who has not agreed and is not answering the question about it."""
        probabilities = self._default_predictions(domain)
        if must_welcome(standing(tracker)):
            probabilities[domain.index_for_action(WELCOME)] = 1.0
        return self._prediction(probabilities)
