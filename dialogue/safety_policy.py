"""Above all other policies: danger is answered first, in every state, whatever a story says.

No story, rule or domain file can switch it off, and training fails without it (required.py). Its
prediction is marked as one that needs no user input, which in Rasa's ensemble overrules every other
policy, a form's happy path included.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

from rasa.core.constants import POLICY_PRIORITY
from rasa.core.policies.policy import PolicyPrediction
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

from dialogue.danger import beside_a_human, safety_action
from dialogue.human_policy import human_answers
from dialogue.required import require_safety
from dialogue.standing import asked_just_now, standing
from dialogue.untaught_policy import UntaughtPolicy


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class SafetyPolicy(UntaughtPolicy):
    """Answers danger, and keeps coaching waiting until the person wants it back."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Higher than any other policy; checked at training."""
        return {POLICY_PRIORITY: 100}

    def train(
        self, training_trackers: List[TrackerWithCachedStates], domain: Domain, **kwargs: Any
    ) -> Resource:
        """Learn nothing; check that the detector stands in the pipeline and this policy on top."""
        require_safety(self._context.graph_schema)
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: Optional[Dict[Text, Any]] = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """Speak up where there is danger; stay silent otherwise."""
        now = standing(tracker)
        if human_answers(tracker):
            just_now = asked_just_now(tracker.events, now.asked)
            action = beside_a_human(now, asked_just_now=just_now)
        else:
            action = safety_action(now)
        probabilities = self._default_predictions(domain)
        if action is None:
            return self._prediction(probabilities)
        probabilities[domain.index_for_action(action)] = 1.0
        return self._prediction(
            probabilities, is_no_user_prediction=True, action_metadata={"story": "safety"}
        )
