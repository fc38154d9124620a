"""Chooses the variant of a line: never the same one twice running, the same again after a restart.

The words are those that coaches released last (coaching/released_lines.py); lines about danger, and
any that are in no released file, are the model's.

Rasa draws variants at random and without memory. This generator goes on from the variant that the
person heard last; where nothing was heard yet, it starts at one that the person's random id and the
line's name decide, so that not everybody hears the first.
"""

from __future__ import annotations

import copy
import zlib
from collections import ChainMap
from typing import Any, Dict, Mapping, Optional, Text

from rasa.core.nlg import TemplatedNaturalLanguageGenerator, interpolator
from rasa.core.nlg.generator import ResponseVariationFilter
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from coaching.released_lines import ReleasedLines
from store.settings import settings

#: Buttons are left as written: their payloads are JSON, and Rasa's interpolator would log each one
#: with a stack trace that holds the slots, the person's own words among them.
FILLED_IN = ("text", "image", "custom", "attachment")

#: As a line tells how to ask for a person.
SAY_HUMAN = "“human”"
A_PERSON = '/answer{"value": "human"}'


class Wording(TemplatedNaturalLanguageGenerator):
    """Rasa's response generator, with a memory of what was said last.

    Rasa hands the responses of each newly loaded model to generators of this kind alone.
    """

    def __init__(
        self, endpoint_config: Optional[EndpointConfig] = None, domain: Optional[Domain] = None
    ) -> None:
        super().__init__(domain.responses if domain else {})
        self._released = ReleasedLines()

    def lines(self) -> Mapping[Text, Any]:
        """Every line with its variants, as it is said from now on."""
        return ChainMap(self._released.of(settings().content_home), self.responses)

    async def generate(
        self,
        utter_action: Text,
        tracker: DialogueStateTracker,
        output_channel: Text,
        **kwargs: Any,
    ) -> Optional[Dict[Text, Any]]:
        """Give a line its words; None where the domain has no such line."""
        lines = self.lines()
        if utter_action not in lines:
            return None
        slots = {**tracker.current_slot_values(), **kwargs}
        variants = ResponseVariationFilter(lines).responses_for_utter_action(
            utter_action, output_channel, slots
        )
        if not variants:
            return None
        if not settings().has_reviewer:
            # A person is offered only where there is one to be had, in words as by a button.
            variants = [
                v for v in variants if SAY_HUMAN not in (v.get("text") or "").lower()
            ] or variants
        index = next_variant(utter_action, len(variants), tracker)
        line = copy.deepcopy(variants[index])
        for key in FILLED_IN:
            if key in line:
                line[key] = interpolator.interpolate(line[key], slots)
        # Codes and buttons stand on the first variant, for all of them (docs/wording.md).
        first = lines[utter_action][0]
        if "buttons" in first:
            line.setdefault("buttons", copy.deepcopy(first["buttons"]))
            if not settings().has_reviewer:
                line["buttons"] = [b for b in line["buttons"] if b.get("payload") != A_PERSON]
        metadata = {**(first.get("metadata") or {})}
        metadata.update(line.get("metadata") or {})
        line["metadata"] = {**metadata, "said": utter_action, "variant": index}
        return line


def next_variant(name: str, count: int, tracker: DialogueStateTracker) -> int:
    """Give the index of the variant to say now, among `count`."""
    for event in reversed(tracker.events):
        if isinstance(event, BotUttered):
            said = _said(event.metadata)
            if said.get("said") == name:
                return (int(said.get("variant", 0)) + 1) % count
    return zlib.crc32(f"{tracker.sender_id}:{name}".encode()) % count


def _said(metadata: Optional[Mapping[str, Any]]) -> Mapping[str, Any]:
    found = (metadata or {}).get("metadata")
    return found if isinstance(found, Mapping) else (metadata or {})
