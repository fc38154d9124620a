"""The coach's words: those released last, lines about danger from the model, never one twice."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.io import read_yaml

from coaching.released_lines import FOLDER, SIGNED, ReleasedLines, mark_released
from dialogue.wording import Wording
from store.settings import settings

ROOT = Path(__file__).resolve().parents[2]
MODEL = Domain.from_dict(
    {
        "responses": {
            "utter_a": [{"text": "The model's A."}],
            "utter_danger": [{"text": "Ring 999 now."}],
            "utter_only_model": [{"text": "Not in a file."}],
        }
    }
)


def release(home: Path, words: str, name: str = "plan.yml", line: str = "utter_a") -> None:
    place = home / FOLDER / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f"responses:\n  {line}:\n{words}", encoding="utf-8")
    mark_released(home)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("CONTENT_HOME", str(tmp_path))
    settings.cache_clear()
    yield tmp_path
    settings.cache_clear()


def says(nlg: Wording, line: str, tracker: DialogueStateTracker | None = None) -> Any:
    tracker = tracker or DialogueStateTracker.from_events("ab" * 16, [])
    return asyncio.run(nlg.generate(line, tracker, "coach", name="Ann"))


def test_words_that_are_released_are_heard_with_the_next_message(home: Path) -> None:
    release(home, '  - text: "Hello {name}."\n')
    nlg = Wording(None, MODEL)
    assert says(nlg, "utter_a")["text"] == "Hello Ann."
    release(home, '  - text: "Hi {name}."\n    buttons: [{title: Yes, payload: /x}]\n')
    said = says(nlg, "utter_a")
    assert said["text"] == "Hi Ann."
    assert said["buttons"] == [{"title": "Yes", "payload": "/x"}]
    assert says(nlg, "utter_only_model")["text"] == "Not in a file."
    assert says(nlg, "utter_nowhere") is None


def test_another_model_does_not_take_the_released_words_away(home: Path) -> None:
    release(home, '  - text: "Released."\n')
    nlg = Wording(None, MODEL)
    # As Rasa does whenever it has loaded a model.
    nlg.responses = Domain.from_dict({"responses": {"utter_a": [{"text": "Other."}]}}).responses
    assert says(nlg, "utter_a")["text"] == "Released."


def test_danger_is_answered_in_the_models_words_whatever_lies_in_the_folder(home: Path) -> None:
    release(home, '  - text: "Take a rest."\n', SIGNED.rpartition("/")[2], "utter_danger")
    assert says(Wording(None, MODEL), "utter_danger")["text"] == "Ring 999 now."


def test_a_released_line_is_not_said_the_same_way_twice_running(home: Path) -> None:
    release(home, '  - text: "One."\n  - text: "Two."\n  - text: "Three."\n')
    nlg = Wording(None, MODEL)
    events: list[Any] = []
    heard = []
    for _ in range(6):
        said = says(nlg, "utter_a", DialogueStateTracker.from_events("ab" * 16, events))
        heard.append(said["text"])
        events.append(BotUttered(said["text"], metadata={"metadata": said["metadata"]}))
    assert all(one != other for one, other in pairwise(heard))
    assert set(heard) == {"One.", "Two.", "Three."}


def test_every_line_is_read_as_rasa_reads_it() -> None:
    theirs: dict[str, Any] = {}
    for file in (ROOT / FOLDER).glob("*.yml"):
        if file.name != SIGNED.rpartition("/")[2]:
            theirs |= read_yaml(file.read_text(encoding="utf-8"))["responses"]
    assert ReleasedLines().of(ROOT) == theirs
