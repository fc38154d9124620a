"""The NLU component: everything that is understood of a message, and its intent in context.

The reading (ruler, date, control word, danger …) goes along with the message as `reading`, so that
policies, actions and reviewers see the same. While a question waits for an answer, an ordinary
message is that answer, whatever it would be out of the blue: stories then branch on the answer and
never on the dozens of intents that one may have.

The component is thin: it hands Rasa's examples and those of data/readings to
`understanding.learned`, and each message to `understanding.reading`.
"""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from coaching.danger_families import is_denied_already
from dialogue.asked_within import (
    ASKED_WITHIN,
    beside_the_rating,
    is_heard_within,
    may_ask_within,
    sentences_that_ask,
)
from dialogue.beside import said_beside
from dialogue.denied_alarm import (
    alarm_is_denied,
    has_eased,
    is_a_panic,
    is_a_sign_offered,
    is_in_good_hands,
    says_there_is_no_one,
    speaks_of_it_again,
    tells_of_no_new_danger,
)
from dialogue.doubt_let_go import is_a_reason, is_plainly_else
from dialogue.intent_in_context import intent_in_context
from dialogue.required import require_safety
from dialogue.taught_heads import digest_of_teaching, keep_taught, taught_before
from dialogue.whom_to_ring import asks_whom_to_ring_only
from store.clock import now_utc
from understanding.learned import INTENT as INTENTS
from understanding.learned import Example, Heard, Learned, read_examples
from understanding.learned.training import train
from understanding.reading import read
from understanding.safety import detect
from understanding.safety.finding import Category, Finding, Level

log = logging.getLogger(__name__)
READING = "reading"
#: What is found where somebody comes back to dark words that they had taken back.
_SPOKEN_OF_AGAIN = Finding(
    Category.SUICIDE_THOUGHTS, Level.URGENT, "words", ("spoken of again",), 0.9
).as_dict()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Understanding(GraphComponent, IntentClassifier):
    """Reads intent, rulers, dates, control words, change talk, barriers, outcomes and danger."""

    @classmethod
    def get_default_config(cls) -> Dict[Text, Any]:
        """A digest of what Rasa does not see, so that its cache knows when to train again."""
        return {"made_from": digest_of_teaching()}

    def __init__(
        self,
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        learned: Optional[Learned] = None,
    ) -> None:
        self._storage = model_storage
        self._resource = resource
        self._context = execution_context
        self._learned = learned

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "Understanding":
        """Make the component for Rasa's graph."""
        return cls(model_storage, resource, execution_context)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "Understanding":
        """Take the learned heads from the model."""
        with model_storage.read_from(resource) as folder:
            learned = Learned.load(Path(folder))
        return cls(model_storage, resource, execution_context, learned)

    def train(self, training_data: TrainingData) -> Resource:
        """Teach the heads; first check that the safety policy stands on top."""
        require_safety(self._context.graph_schema)
        intents = [
            Example(example.get(TEXT), example.get(INTENT))
            for example in training_data.intent_examples
        ]
        self._learned = taught_before(intents) or keep_taught(
            train({**read_examples(), INTENTS: intents}), intents
        )
        with self._storage.write_to(self._resource) as folder:
            self._learned.save(Path(folder))
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing that comes after needs to see what was read in the examples."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the reading and settle the intent of each message."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text.startswith("/"):
                continue  # A press of our own button: it says what it means.
            context = message.get("metadata") or {}
            reading, intent = self._settled(text, context)
            if may_ask_within(intent["name"], context.get("asked"), reading):
                reading, intent = self._with_what_it_asks(text, context, reading, intent)
            message.set(READING, reading, add_to_output=True)
            message.set(INTENT, intent, add_to_output=True)
        return messages

    def _settled(self, text: str, context: Dict[Text, Any]) -> Tuple[Dict[Text, Any], Any]:
        """What is read in a message, and the intent that it comes to where it stands."""
        heard = self._hear(text, context)
        reading = _read(text, context, heard)
        intent = intent_in_context(
            guess=_guess(heard),
            reading=reading,
            asked=context.get("asked"),
            text=text,
            services_lately=bool(context.get("services_lately")),
            services=context.get("services") or (),
            danger=context.get("danger"),
        )
        return reading, intent

    def _with_what_it_asks(
        self, text: str, context: Dict[Text, Any], reading: Dict[Text, Any], intent: Any
    ) -> Tuple[Dict[Text, Any], Any]:
        """The same, or the intent of the one sentence in it that asks something of us."""
        beside = beside_the_rating(text, context.get("asked"), reading)
        for sentence in [*sentences_that_ask(text), *beside]:
            alone, asks = self._settled(sentence, context)
            if is_heard_within(asks["name"], sentence) and not alone.get("safety"):
                return {**reading, ASKED_WITHIN: sentence}, asks
        return reading, intent

    def _hear(self, text: str, context: Dict[Text, Any]) -> Optional[Heard]:
        if self._learned is None:
            return None
        asked, before = context.get("asked_kind"), context.get("before") or ""
        return self._learned.hear(text, asked=asked, before=before)


def _guess(heard: Optional[Heard]) -> Dict[Text, Any]:
    """The intent that the message would have out of the blue."""
    if heard is None:
        return {"name": None, "confidence": 0.0}
    name, sure = heard.best(INTENTS)
    return {"name": name, "confidence": sure}


def _read(text: str, context: Dict[Text, Any], heard: Optional[Heard]) -> Dict[Text, Any]:
    """Read one message; where any reader fails, danger is still looked for."""
    asked, before = context.get("asked_kind"), context.get("before") or ""
    history = context.get("history") or ()
    try:
        now = _moment(context.get("now"))
        found = read(
            text, asked=asked, before=before, history=history, now=now, heard=heard
        ).as_dict()
        if asks_whom_to_ring_only(text, context, found):
            found.update(safety=None, whom_to_ring=True)
        if says_there_is_no_one(text, context):
            found.update(says_nobody=True)
        if alarm_is_denied(text, context, found):
            # "Naebody's hitting me!" holds the very words that told of danger.
            found.update(safety=None, denies_alarm=True)
        elif is_a_panic(text, context, found):
            found.update(panic_named=True)
        elif has_eased(text, context, found):
            found.update(safety=None, eased=True)
        elif is_in_good_hands(text, context, found):
            found.update(safety=None)
        elif speaks_of_it_again(text, context):
            found.update(safety=found["safety"] or _SPOKEN_OF_AGAIN)
        elif (
            is_a_sign_offered(text, context, found)
            or context.get("heard_again")
            or tells_of_no_new_danger(text, context, found)
            or is_a_reason(text, context, found)
        ):
            found.update(safety=None)
        elif is_plainly_else(text, context, found) or is_denied_already(
            found["safety"],
            context.get("denied"),
            _day(context),
            again=_is_said_again(text, history),
        ):
            found.update(safety=None, let_go=found["safety"])
        return {**found, "beside": said_beside(text, context, found)}
    except Exception as error:  # noqa: BLE001 - a fault in one reader hides no danger
        log.error("Reading a message failed: %s", type(error).__name__)
        danger = detect(text, asked=asked, before=before, history=history)
        return {"safety": danger.as_dict() if danger else None}


def _is_said_again(text: str, history: Any) -> bool:
    said = " ".join(text.casefold().split())
    return any(" ".join(str(one).casefold().split()) == said for one in history)


def _day(context: Dict[Text, Any]) -> str:
    return str(context.get("now") or "")[:10]


def _moment(stamp: Optional[str]) -> datetime:
    return datetime.fromisoformat(stamp) if stamp else now_utc()
