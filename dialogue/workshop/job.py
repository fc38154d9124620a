"""One draft on its way to a model: trained in the warm process, loaded, put to the test.

One job at a time: the next one takes the place of the one before, which is cancelled.
"""

from __future__ import annotations

import json
import shutil
import threading
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from subprocess import Popen
from typing import Any, Dict, List, Mapping, Optional

from dialogue.workshop.probes import ProbeFailed, probe
from dialogue.workshop.processes import environment, start, stop
from dialogue.workshop.side import Side, SideDown
from dialogue.workshop.took import TESTED, TRAINED, keep_took, last_took

#: Idle for longer, the warm process is let go: it holds some 400 MB.
IDLE_FOR = 900.0


@dataclass
class Job:
    """How far a draft has come. `state`: training, testing, done, failed or cancelled."""

    draft: int
    digest: str
    state: str = "training"
    step: str = "Waiting for Rasa"
    share: float = 0.02
    told: List[str] = field(default_factory=list)
    model: Optional[str] = None
    began: float = field(default_factory=time.time)
    seconds: Optional[int] = None
    #: Seconds that the last one of its kind took, where one has come to its end.
    last: Optional[int] = None

    def as_dict(self) -> Dict[str, Any]:
        """For the console; `so_far` are the seconds since it began."""
        return {**asdict(self), "so_far": round(time.time() - self.began)}

    @property
    def goes_on(self) -> bool:
        """Whether it is still being worked on."""
        return self.state in {"training", "testing"}


class Cancelled(Exception):
    """Somebody does not want it any more."""


class Bench:
    """Does the jobs. `sides` starts a coach with the new model, for the tests."""

    def __init__(self, folder: Path, models: Path, token: str) -> None:
        self._folder, self._models, self._token = folder, models, token
        self._worker: Optional[Popen[str]] = None
        self._idle_since = time.monotonic()
        self._lock = threading.Lock()
        self.job: Optional[Job] = None
        #: The side that was tested last: it stands ready to be tried.
        self.tested: Optional[Side] = None

    @property
    def content(self) -> Path:
        """Where the draft in hand is laid out: one place, which the warm process knows."""
        return self._folder / "draft"

    def begin(self, draft: int, digest: str, files: Mapping[str, str],
              taught: List[Mapping[str, Any]], model: Optional[Path] = None) -> Job:  # fmt: skip
        """Lay the draft out and begin; a model that is the draft's already is tested untrained."""
        with self._lock:
            self._cancel()
            lay_out(self.content, files)
            what = TRAINED if model is None else TESTED
            job = Job(draft, digest, last=last_took(self._folder, what))
            self.job = job
            threading.Thread(target=self._do, args=(job, taught, model), daemon=True).start()
            return job

    def cancel(self) -> None:
        """Stop what is being trained; the model that is live is not touched."""
        with self._lock:
            self._cancel()

    def close(self) -> None:
        """End every process."""
        self.cancel()
        self._let_worker_go()
        self.let_tested_go()

    def let_idle_go(self) -> None:
        """End what nobody has used for a while."""
        going = self.job is not None and self.job.goes_on
        if not going and time.monotonic() - self._idle_since > IDLE_FOR:
            self._let_worker_go()

    def let_tested_go(self) -> None:
        """End the coach that was tested last."""
        tested, self.tested = self.tested, None
        if tested is not None:
            tested.stop()

    def _cancel(self) -> None:
        if self.job is not None and self.job.goes_on:
            self.job.state, self.job.step = "cancelled", "Cancelled"
            self._let_worker_go()

    def _let_worker_go(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.kill()
            stop(worker)

    def _do(self, job: Job, taught: List[Mapping[str, Any]], model: Optional[Path] = None) -> None:
        what = TRAINED if model is None else TESTED
        try:
            model = model or self._trained(job)
            job.state, job.step, job.share = "testing", "Loading the new model", 0.75
            self.let_tested_go()
            self.tested = Side(
                "draft", self._folder / "side-draft", model, self.content, self._token
            )
            self.tested.wait()
            job.step, job.share = "Testing it: danger first", 0.9
            job.told = probe(self.tested, taught)
            _unless_cancelled(job)
            job.model = str(model)
            job.state, job.step, job.share = "done", "Trained and tested", 1.0
        except Cancelled:
            job.state = "cancelled"
        except (ProbeFailed, SideDown, Failed) as error:
            if job.state != "cancelled":
                job.state, job.step = "failed", "Not good enough to be released"
                job.told = [str(error)]
        except (OSError, ValueError) as error:
            if job.state != "cancelled":
                job.state, job.step = "failed", "The workshop stopped"
                job.told = [f"The workshop stopped ({type(error).__name__}). Try again."]
        finally:
            seconds = round(time.time() - job.began)
            if job.state == "done":
                keep_took(self._folder, what, seconds)
            job.seconds = seconds
            self._idle_since = time.monotonic()

    def _trained(self, job: Job) -> Path:
        worker = self._warm()
        name = f"coach-draft-{job.digest[:12]}-{time.time_ns()}"
        out = self._folder / "models"
        out.mkdir(parents=True, exist_ok=True)
        asked = {"content": str(self.content), "out": str(out), "name": name}
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(json.dumps(asked) + "\n")
        worker.stdin.flush()
        for line in worker.stdout:
            _unless_cancelled(job)
            told = json.loads(line)
            if "model" in told:
                _keep_few(out, keep=Path(told["model"]))
                return Path(told["model"])
            if "fault" in told:
                raise Failed(told["fault"])
            job.step = told.get("step", job.step)
            job.share = told.get("share", job.share)
        _unless_cancelled(job)
        raise Failed("Training stopped before its end. Try again.")

    def _warm(self) -> Popen[str]:
        if self._worker is None or self._worker.poll() is not None:
            cache = {"RASA_CACHE_DIRECTORY": str(self._models / ".cache")}
            self._worker = start(
                "dialogue.workshop.trainer",
                env=environment(self.content, **cache),
                log=self._folder / "trainer.log",
                talks=True,
            )
        return self._worker

    def warm_up(self) -> None:
        """Begin to import Rasa: somebody is about to train."""
        with self._lock:
            if self.job is None or not self.job.goes_on:
                self._idle_since = time.monotonic()
                self._warm()


class Failed(RuntimeError):
    """Training failed; the sentence says why."""


def _unless_cancelled(job: Job) -> None:
    if job.state == "cancelled":
        raise Cancelled


def lay_out(folder: Path, files: Mapping[str, str]) -> None:
    """Write a content folder anew; the console has checked every path, and so does this."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in files.items():
        place = (folder / name).resolve()
        if not place.is_relative_to(folder.resolve()):
            raise ValueError("A path leads out of the content folder.")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


def _keep_few(folder: Path, keep: Path, most: int = 4) -> None:
    by_age = sorted(folder.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    for old in by_age[:-most]:
        if old != keep:
            old.unlink(missing_ok=True)
