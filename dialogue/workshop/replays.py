"""What people had written, said once more to a draft and to what is live; where the two part.

Only of people who agree to it: the console chooses them (console/studio/replays.py). Each talk is
somebody new to both small coaches, and once it is over both forget it. A talk is followed up to the
first message that the two answer otherwise: what comes after that follows from it.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Mapping, Optional

from dialogue.workshop.side import Side, SideDown
from dialogue.workshop.talks import Said, begun_with_both, both, said_to_both

#: What came of it waits for the console no longer than this: it holds what people wrote.
KEPT_FOR = 900.0
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Talk:
    """What was said in one talk, from a question on.

    `begins` says whether it is somebody's very first: nothing is agreed to before it then.
    """

    question: Optional[str]
    begins: bool
    said: List[Said]


@dataclass
class Difference:
    """The first message of a talk that the two answer otherwise, by its mark."""

    mark: str
    before: Optional[str]
    live: Dict[str, Any]
    draft: Dict[str, Any]


@dataclass
class ReplayJob:
    """How far a replay has come. `state`: replaying, done, failed or cancelled. `by` (a reviewer's
    number) and `at` (ISO 8601) say who began it, and when."""

    draft: int
    digest: str
    of: int
    by: int
    at: str
    state: str = "replaying"
    step: str = "Both coaches are starting"
    done: int = 0
    differences: List[Difference] = field(default_factory=list)
    ended: Optional[float] = None

    def as_dict(self) -> Dict[str, Any]:
        """For the console: how far it is, and nothing that anybody wrote."""
        return {
            "draft": self.draft, "digest": self.digest, "state": self.state, "step": self.step,
            "done": self.done, "of": self.of, "by": self.by, "at": self.at,
        }  # fmt: skip


class Replays:
    """Does them, one at a time."""

    def __init__(self, sides: Callable[[], Mapping[str, Side]]) -> None:
        self._sides = sides
        self._lock = threading.Lock()
        self.job: Optional[ReplayJob] = None

    @property
    def goes_on(self) -> bool:
        """Whether one is under way."""
        return self.job is not None and self.job.state == "replaying"

    def begin(self, draft: int, digest: str, talks: List[Talk], by: int, at: str) -> ReplayJob:
        """Begin; another one that is under way is broken off."""
        self.cancel()
        job = ReplayJob(draft, digest, len(talks), by, at)
        self.job = job
        threading.Thread(target=self._do, args=(job, talks), daemon=True).start()
        return job

    def cancel(self) -> None:
        """Break off; what was found so far is forgotten."""
        if self.job is not None and self.job.state == "replaying":
            self.job.state, self.job.differences = "cancelled", []

    def ended_of(self, draft: int) -> Optional[ReplayJob]:
        """What came of a draft's replay; None where it goes on or is forgotten."""
        job = self.job
        ours = job is not None and job.draft == draft and job.state != "replaying"
        return job if ours else None

    def forget(self, draft: int, at: str) -> None:
        """Nothing of the replay that was begun then stays here; another one is left alone."""
        with self._lock:
            job = self.ended_of(draft)
            if job is not None and job.at == at:
                self.job = None

    def let_old_go(self) -> None:
        """What nobody fetched goes."""
        ended = self.job.ended if self.job else None
        if ended is not None and time.monotonic() - ended > KEPT_FOR:
            self.job = None

    def _do(self, job: ReplayJob, talks: List[Talk]) -> None:
        try:
            for side in self._sides().values():
                side.wait()
            job.step = "Saying once more what people wrote"
            for number, talk in enumerate(talks):
                if job.state != "replaying":
                    return
                found = first_difference(self._sides(), talk, f"try-replay{number:04d}")
                if found is not None and job.state == "replaying":
                    job.differences.append(found)
                job.done = number + 1
            job.state, job.step = "done", "All was said"
        except SideDown as error:
            if job.state == "replaying":
                job.state, job.step, job.differences = "failed", str(error), []
        except Exception as error:  # noqa: BLE001 - whatever it is, the replay is over.
            kind = type(error).__name__  # No more of it: its words may be somebody's.
            log.error("A replay stopped: %s", kind)
            if job.state == "replaying":
                job.state, job.differences = "failed", []
                job.step = f"The workshop stopped ({kind}). Try again."
        finally:
            job.ended = time.monotonic()


def first_difference(sides: Mapping[str, Side], talk: Talk, person: str) -> Optional[Difference]:
    """Say a talk to both, up to where they part; both forget it afterwards.

    Raises:
        SideDown: one of them does not answer any more.
    """
    if len(sides) < 2:
        raise SideDown("The two coaches for trying are not there any more. Start them again.")
    both(sides, lambda side: side.forget(person))
    before: Optional[str] = None
    try:
        if not talk.begins:
            turn = begun_with_both(sides, person, talk.question)
            before = _last_line(turn["sides"]["live"])
        for number, said in enumerate(talk.said):
            told = said_to_both(sides, person, said, number + 1)["sides"]
            if parts(told["live"], told["draft"]):
                return Difference(str(said.mark), before, told["live"], told["draft"])
            before = _last_line(told["live"]) or before
        return None
    finally:
        both(sides, lambda side: side.forget(person))


def parts(live: Mapping[str, Any], draft: Mapping[str, Any]) -> bool:
    """Whether somebody would see that the one answers otherwise: other words or other buttons."""
    return _seen(live) != _seen(draft)


def _seen(told: Mapping[str, Any]) -> List[Any]:
    return [
        (one.get("text"), [button.get("title") for button in one.get("buttons") or []])
        for one in told["replies"]
    ]


def _last_line(told: Mapping[str, Any]) -> Optional[str]:
    lines = [str(one["text"]) for one in told["replies"] if one.get("text")]
    return lines[-1] if lines else None
