"""Whether a message is of a kind of answer that a coach taught: like one of its sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from coaching.taught_answers import Taught
from understanding.text.encoder import Vectors, encode
from understanding.text.normal import normal

#: What a feeling or an answer reads as; a request, or a word such as "stop", is no answer.
MAY_BE_AN_ANSWER = frozenset(
    """answer not_understood share_problem setback proud flare_up overwhelmed only_telling
    small_talk plan_news""".split()
)


class LikeTaught:
    """The taught sentences as numbers, by question. Read-only, so many threads may ask it."""

    def __init__(self, answers: Sequence[Taught] = ()) -> None:
        self._of_question: dict[str, list[tuple[Taught, Vectors]]] = {}
        for one in answers:
            if one.sentences:
                vectors = encode([normal(sentence) for sentence in one.sentences])
                self._of_question.setdefault(one.question, []).append((one, vectors))

    def heard(
        self, text: str, *, asked: str | None, intent: str | None, reading: Mapping[str, Any]
    ) -> dict[str, Any] | None:
        """The kind of answer that the message is most like: its name, question and cosine.

        None for what is like none enough, tells of danger, or asks for something else.
        """
        kinds = self._of_question.get(asked or "")
        if not kinds or not text.strip():
            return None
        if reading.get("safety") or intent not in MAY_BE_AN_ANSWER:
            return None
        vector = encode([normal(text)])[0]
        scored = [(float((vectors @ vector).max()), one) for one, vectors in kinds]
        alike, one = max(scored, key=lambda pair: pair[0])
        if alike < one.alike:
            return None
        return {"name": one.name, "question": one.question, "alike": round(alike, 3)}
