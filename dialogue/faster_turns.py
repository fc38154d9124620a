"""What stock Rasa works out again at each turn, worked out once. Call `install` at the start.

- `RemoteAction._validate_action_result` hands an unchanging schema to `jsonschema.validate`, which
  checks that schema against its own meta-schema at every call: about 40 ms an action, 89 % of a
  turn in a profile. The same answers are refused as before.
- `Event.resolve_by_type` walks the tree of all event classes for every event that is loaded.

The figures stand in docs/decisions.md, 3.
"""

from __future__ import annotations

from typing import Any, Dict, Optional, Text, Type

import fastjsonschema
import jsonschema
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event


def install() -> None:
    """Put the quicker ways in place of Rasa's."""
    _validate_with_one_validator()
    _remember_event_classes()


def _validate_with_one_validator() -> None:
    check = fastjsonschema.compile(RemoteAction.action_response_format_spec())

    def validate(_action: RemoteAction, result: Dict[str, Any]) -> bool:
        try:
            check(result)
        except fastjsonschema.JsonSchemaValueException as error:
            # Rasa knows this kind of error; ours would name the value, which may be a person's.
            raise jsonschema.ValidationError(
                f"{error.name} breaks the rule {error.rule}."
            ) from None
        return True

    RemoteAction._validate_action_result = validate


def _remember_event_classes() -> None:
    look_up = Event.resolve_by_type
    known: Dict[Text, Type[Event]] = {}

    def resolve(type_name: Text, default: Optional[Type[Event]] = None) -> Optional[Type[Event]]:
        if type_name not in known:
            found = look_up(type_name, default)
            if found is None or found is default:
                return found
            known[type_name] = found
        return known[type_name]

    Event.resolve_by_type = staticmethod(resolve)
