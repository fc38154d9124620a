"""The studio stands on the console's house, with a copy of the real content to change."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from console.studio import door
from console.studio.drafts import digest_of
from store.engine import session
from store.reviewers import Role
from store.settings import settings
from store.studio import Draft
from tests.console.conftest import Browser, cheap_passwords, house, loop, token_in, visit

__all__ = ["cheap_passwords", "house", "loop", "visit"]
ROOT = Path(__file__).resolve().parents[2]
CONTENT = ("data/stories", "data/rules", "data/nlu", "domain")
CHECK_IN = "data/stories/check_in.yml"
TEN = "\n".join(
    """I tried and it hurt
I gave it a go but it was sore
I did try, but it was painful
had a go and it hurt like anything
tried it, ended up sore
I made a start and then it hurt
a wee bit of it, but it was that sore
did try. it hurt.
I went for it and paid for it with pain
it was sore when I tried""".splitlines()
)
THREE = "You gave it a go, and it hurt.\nSo you tried, and it was sore.\nYou had a go at it."


@dataclass
class Rasa:
    """A Rasa that takes every model, or says why not: what listens on the real port is not asked.

    Whoever runs the tests may run a coach beside them, and it must not be handed their models.
    """

    took: list[Path] = field(default_factory=list)
    refuses: str | None = None

    def swap_model(self, model: Path) -> bool:
        """As `door.swap_model`."""
        if self.refuses:
            raise door.WorkshopAway(self.refuses)
        self.took.append(model)
        return True


@pytest.fixture
def rasa(monkeypatch: pytest.MonkeyPatch) -> Rasa:
    """The Rasa that releases are given to."""
    made = Rasa()
    monkeypatch.setattr(door, "swap_model", made.swap_model)
    return made


@pytest.fixture
def content(house: Path, rasa: Rasa, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A content folder of its own."""
    place = house / "content"
    for name in CONTENT:
        shutil.copytree(ROOT / name, place / name)
    for name in ("data/questions.yml", "data/answers.yml"):
        shutil.copy(ROOT / name, place / name)
    monkeypatch.setenv("CONTENT_HOME", str(place))
    (house / "models").mkdir()
    (house / "models" / "coach-before.tar.gz").write_bytes(b"the model from before")
    (house / "models" / "coach.tar.gz").symlink_to("coach-before.tar.gz")
    settings.cache_clear()
    yield place
    settings.cache_clear()


@pytest.fixture
def cora(content: Path, visit: Callable[..., Browser]) -> Browser:
    """A coach, signed in."""
    return visit("cora", Role.COACH)


@pytest.fixture
def pat(content: Path, visit: Callable[..., Browser]) -> Browser:
    """A peer support worker, signed in."""
    return visit("pat", Role.PEER)


@pytest.fixture
def draft(cora: Browser) -> str:
    """The address of a draft that Cora has begun."""
    answer = send(cora, "/studio/drafts", title="It hurt")
    assert answer.status_code == 303
    return str(answer.headers["location"])


def send(browser: Browser, address: str, **fields: Any) -> Any:
    """Send a form, with the browser's token; a field may have any name."""
    token = token_in(browser.get("/account").text)
    return browser.post(address, data={"form_token": token, **fields})


def add_branch(cora: Browser, draft: str, **other: Any) -> Any:
    """The branch of the guide, by the form."""
    fields = {
        "path": CHECK_IN, "question": "how_did_it_go", "title": "I tried and it hurt",
        "sentences": TEN, "versions": THREE, "code": "SR", "onward": "utter_ask_flare",
    }  # fmt: skip
    return send(cora, f"{draft}/branch", **{**fields, **other})


def stand_in_for_training(house: Path, draft: str) -> Path:
    """What the workshop leaves behind when a draft is trained and tested."""
    folder = house / "var" / "studio" / "models"
    folder.mkdir(parents=True, exist_ok=True)
    model = folder / "coach-draft-made.tar.gz"
    model.write_bytes(b"the model of the draft")
    with session() as one:
        found = one.get(Draft, int(draft.rpartition("/")[2]))
        assert found is not None
        found.trained, found.model = digest_of(one, found), str(model)
    return model
