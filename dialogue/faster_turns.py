"""What stock Rasa works out again at each turn, worked out once. Call `install` at the start.

- `RemoteAction._validate_action_result` hands an unchanging schema to `jsonschema.validate`, which
  checks that schema against its own meta-schema at every call: about 40 ms an action, 89 % of a
  turn in a profile. The same answers are refused as before.
- `Event.resolve_by_type` walks the tree of all event classes for every event that is loaded.
- `EndpointConfig.request` opens a connection to the action server for every action.

The figures stand in docs/decisions.md, 3.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Any, Dict, Optional, Text, Type

import aiohttp
import fastjsonschema
import jsonschema
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from rasa.utils.endpoints import EndpointConfig

#: The action server lets go of a quiet connection after five seconds; we do so well before.
KEPT_FOR_SECONDS = 2.0
#: No action takes this long; one that does has failed.
LONGEST_SECONDS = 60.0


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


class KeptConnection(EndpointConfig):
    """An endpoint whose connection outlives one request, for a short while."""

    _kept: Optional[aiohttp.ClientSession] = None

    def session(self) -> AbstractAsyncContextManager[aiohttp.ClientSession]:
        """The session in hand, or a new one; it stays open after the request."""
        if self._kept is None or self._kept.closed:
            self._kept = aiohttp.ClientSession(
                headers=self.headers,
                timeout=aiohttp.ClientTimeout(total=LONGEST_SECONDS),
                connector=aiohttp.TCPConnector(keepalive_timeout=KEPT_FOR_SECONDS),
            )
        return nullcontext(self._kept)
