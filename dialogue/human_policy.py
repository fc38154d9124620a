"""Below danger and above all else: while a human has the conversation, the coach only listens."""

from __future__ import annotations

from typing import Any, Dict, Optional, Text

from rasa.core.constants import POLICY_PRIORITY
from rasa.core.policies.policy import PolicyPrediction
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from coaching.story_table import LISTEN
from dialogue.untaught_policy import UntaughtPolicy
from dialogue.with_human import stays_quiet


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class HumanPolicy(UntaughtPolicy):
    """Never talks over a human: the message is logged and nothing is said."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Between danger and agreeing to chat."""
        return {POLICY_PRIORITY: 75}

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: Optional[Dict[Text, Any]] = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """Listen, where a human is there to answer; stay out of it otherwise."""
        probabilities = self._default_predictions(domain)
        if not human_answers(tracker):
            return self._prediction(probabilities)
        probabilities[domain.index_for_action(LISTEN)] = 1.0
        return self._prediction(
            probabilities, is_no_user_prediction=True, action_metadata={"story": "with a human"}
        )


def human_answers(tracker: DialogueStateTracker) -> bool:
    """Tell whether the message of this turn is a human's to answer."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            metadata = event.metadata or {}
            return stays_quiet(metadata, event.intent_name, metadata.get("asked"), event.text or "")
    return False
