"""Checks the action server's answers with a validator made once.

`RemoteAction._validate_action_result` hands an unchanging schema to `jsonschema.validate`, which
checks that schema against its own meta-schema at every call: about 40 ms an action, 89 % of a turn
in a profile (docs/decisions.md, 3). The same answers are refused as before.
"""

from __future__ import annotations

from typing import Any, Dict

import jsonschema
from rasa.core.actions.action import RemoteAction


def install() -> None:
    """Put the compiled validator in place of Rasa's; call once, when the server starts."""
    schema = RemoteAction.action_response_format_spec()
    validator = jsonschema.validators.validator_for(schema)(schema)
    validator.check_schema(schema)

    def validate(_action: RemoteAction, result: Dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate
