"""Training stops where the safety detector or the safety policy has been taken out."""

from __future__ import annotations

from rasa.core.constants import POLICY_PRIORITY
from rasa.core.policies.policy import Policy
from rasa.engine.graph import GraphSchema, SchemaNode
from rasa.shared.exceptions import RasaException


class SafetyMissing(RasaException):
    """config.yml lacks a part that must see every message."""


def require_safety(schema: GraphSchema) -> None:
    """Check a training graph for the detector and for the safety policy above all others.

    Raises:
        SafetyMissing: with one sentence that says what to put back.
    """
    from dialogue.safety_policy import SafetyPolicy
    from dialogue.understanding import Understanding

    used = [node.uses for node in schema.nodes.values()]
    if Understanding not in used:
        raise SafetyMissing(
            "config.yml has no dialogue.understanding.Understanding in its pipeline: "
            "without it nobody's danger is noticed. Put it back and train again."
        )
    policies = [node for node in schema.nodes.values() if issubclass(node.uses, Policy)]
    safety = [node for node in policies if node.uses is SafetyPolicy]
    if not safety:
        raise SafetyMissing(
            "config.yml has no dialogue.safety_policy.SafetyPolicy in its policies: "
            "without it a crisis gets no answer. Put it back and train again."
        )
    others = [node for node in policies if node.uses is not SafetyPolicy]
    if max(map(_priority, others), default=0) >= min(map(_priority, safety)):
        raise SafetyMissing(
            "In config.yml another policy has a priority as high as the SafetyPolicy's. "
            "Lower it: a crisis is answered before all else."
        )


def _priority(node: SchemaNode) -> int:
    defaults = node.uses.get_default_config()
    return int(node.config.get(POLICY_PRIORITY, defaults.get(POLICY_PRIORITY, 1)))
