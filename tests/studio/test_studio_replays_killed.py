"""Killed in mid-replay, by `kill -9`: nothing is half there, and nobody's words stay behind."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from console.studio import door
from console.studio.in_place import live_texts
from console.studio.library import library_of
from console.studio.replays import keep, talks_to_replay
from dialogue.workshop.__main__ import Workshop
from dialogue.workshop.replays import Replays, Talk
from dialogue.workshop.talks import Said
from store.engine import engine, session
from store.replays import Replay, ReplayDifference
from store.settings import settings
from store.studio import Draft
from tests.console.conftest import Browser, Life, life
from tests.studio.test_studio_replays import (
    CHANGED,
    LIVE,
    NOT_SAID,
    agreed,
    missing,
    replayed,
    shop,
    until_over,
)
from tests.studio.workshop_stand_in import StandIn, open_workshop

__all__ = ["agreed", "life", "shop"]
pytestmark = pytest.mark.slow
KILLED = -signal.SIGKILL
WORDS = ("it hurt", "my sister Morag drove me", "it hurt")


class Writes(StandIn):
    """Keeps what it hears in the home of a small coach, as a real one's database does."""

    def says(self, person: str, text: str, *rest: Any, **how: Any) -> list[dict[str, Any]]:
        home = settings().var_dir / "studio" / f"side-{self.name}" / "var"
        home.mkdir(parents=True, exist_ok=True)
        with (home / "coach.db").open("a", encoding="utf-8") as kept:
            kept.write(f"{text}\n")
        if person.endswith("0001"):
            (home / "in-the-middle").touch()
            time.sleep(60)
        return super().says(person, text, *rest, **how)


def killed(child_does: Callable[[], None], when: Callable[[], bool] = lambda: False) -> None:
    """Do it in a process of its own, which kills itself or is killed once `when` is so."""
    engine().dispose()
    child = os.fork()
    if child == 0:
        try:
            child_does()
        finally:
            os._exit(1)
    deadline = time.monotonic() + 30
    ended, status = 0, 0
    while not ended and not when() and time.monotonic() < deadline:
        time.sleep(0.02)
        ended, status = os.waitpid(child, os.WNOHANG)
    if not ended:
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == KILLED


def rows() -> tuple[int, int]:
    with session() as one:
        return one.query(Replay).count(), one.query(ReplayDifference).count()


def files_with(words: str) -> list[Path]:
    studio = settings().var_dir / "studio"
    return [file for file in studio.rglob("*")
            if file.is_file() and words.encode() in file.read_bytes()]  # fmt: skip


def test_a_workshop_killed_in_mid_replay_leaves_nothing_half_and_nobodys_words(
    house: Path, cora: Browser, draft: str, shop: Workshop, agreed: Callable[..., Life],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for words in WORDS:
        agreed(words)
    with session() as one:
        library = library_of(live_texts())
        bodies = [talk.as_body() for talk in talks_to_replay(one, library, library)]
    assert len(bodies) == len(WORDS)
    models = settings().models_dir
    sides = {"live": Writes("live", models, LIVE), "draft": Writes("draft", models, CHANGED)}
    studio = settings().var_dir / "studio"

    def replays() -> None:
        said = [Talk(one["question"], one["begins"],
                     [Said(row["text"], row["kind"], None, row["now"], row["mark"])
                      for row in one["said"]]) for one in bodies]  # fmt: skip
        Replays(lambda: sides).begin(1, "d", said, 1, "now")  # type: ignore[arg-type]
        time.sleep(60)

    killed(replays, lambda: (studio / "side-draft" / "var" / "in-the-middle").exists())
    # It was in the middle: what somebody wrote lay in the home of a small coach.
    assert files_with("it hurt")

    def away(*_: Any, **__: Any) -> Any:
        raise door.WorkshopAway("The workshop does not answer just now.")

    with monkeypatch.context() as gone:
        gone.setattr(door, "ask", away)
        assert "does not answer just now" in unescape(cora.get(f"{draft}/replay").text)
    assert rows() == (0, 0)
    assert NOT_SAID in missing()
    # The workshop begins anew, as whoever started it sees to.
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        digest = str(found.trained)
    open_workshop(monkeypatch, draft=1, digest=digest, live=LIVE, changed=CHANGED)
    for words in WORDS:
        assert files_with(words) == []
    assert f"{len(WORDS)} chats were said once more" in replayed(cora, draft)
    assert rows() == (1, 2)


@pytest.mark.parametrize("written", [False, True])
def test_a_console_killed_while_it_writes_the_result_down_has_all_of_it_or_nothing_and_once(
    house: Path, cora: Browser, draft: str, shop: Workshop, agreed: Callable[..., Life],
    written: bool,
) -> None:  # fmt: skip
    for words in WORDS:
        agreed(words)
    with session() as one:
        library = library_of(live_texts())
        bodies = [talk.as_body() for talk in talks_to_replay(one, library, library)]
        digest = str(one.get(Draft, 1).trained)  # type: ignore[union-attr]
        author = one.get(Draft, 1).author_id  # type: ignore[union-attr]
    begun = {"by": author, "at": "2026-11-29T12:00:00+00:00"}
    shop.replay({"draft": 1, "digest": digest, "talks": bodies, **begun})
    until_over(shop)
    told = shop.take_replay({"draft": 1})["replay"]

    def keeps() -> None:
        with session() as one:
            found = one.get(Draft, 1)
            assert found is not None
            keep(one, found, told)
            one.flush()
            if written:
                one.commit()
            os.kill(os.getpid(), signal.SIGKILL)

    killed(keeps)
    assert rows() == ((1, 2) if written else (0, 0))
    # The workshop has it still: whoever looks next has it written down, and it is there once.
    page = unescape(cora.get(f"{draft}/replay").text)
    assert f"{len(WORDS)} chats were said once more" in page
    assert rows() == (1, 2)
    assert shop.replays.job is None
