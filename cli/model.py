"""Trains the coach where its content changed; the old model stays until the new one stands."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path

from cli.errors_of_rasa import end_of
from cli.fingerprint import ROOT, digest_of, fingerprint
from cli.problem import Problem
from cli.progress import step
from cli.told import BY_CTRL_C, Told
from store.tied import tied_to_this

CURRENT = "coach.tar.gz"
KEPT = 2

#: Rasa would glue stories together for policies that learn from them; the story table reads each as
#: it stands, and leaves the glued ones out.
TRAIN = (
    *(sys.executable, "-m", "dialogue.rasa_command", "train", "--config", "config.yml"),
    *("--augmentation", "0"),
)
TAUGHT_FROM = ("data/nlu", "data/stories", "data/rules")


@dataclass(frozen=True)
class Made:
    """How a model was made; stands as JSON beside it."""

    fingerprint: str
    sha256: str
    trained_at: str
    seconds: int


def current_model(models: Path) -> Path | None:
    """The model to serve: what models/coach.tar.gz points at, or None where there is none."""
    link = models / CURRENT
    return link.resolve() if link.exists() else None


def made(model: Path) -> Made | None:
    """How this model was made, or None where that is not known."""
    try:
        return Made(**json.loads(_card(model).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def command_for(content: Path) -> list[str]:
    """What trains on what coaches wrote in this folder."""
    data = [str(content / name) for name in TAUGHT_FROM]
    return [*TRAIN, "--domain", str(content / "domain"), "--data", *data]


def is_up_to_date(models: Path, root: Path = ROOT, content: Path | None = None) -> bool:
    """Whether the current model is whole, and was made from the content of today."""
    try:
        how = made(check_undamaged(models))
    except Problem:
        return False
    return how is not None and how.fingerprint == fingerprint(root, content)


def check_undamaged(models: Path) -> Path:
    """The current model's file.

    Raises:
        Problem: it is missing, cannot be read, or is not what training wrote.
    """
    model = current_model(models)
    if model is None:
        raise Problem("There is no trained model yet: 'make train' makes one.")
    how = made(model)
    if how is None:
        raise Problem(f"How {model.name} was made is not known: 'make train' makes it anew.")
    try:
        digest = digest_of(model)
    except OSError as error:
        raise Problem(
            f"The model {model} cannot be read ({error.strerror}): give yourself permission to "
            "read it, or 'make train' makes it anew."
        ) from error
    if digest != how.sha256:
        raise Problem(f"The model {model.name} is damaged: 'make train' makes it anew.")
    return model


def train(
    models: Path,
    *,
    force: bool = False,
    root: Path = ROOT,
    content: Path | None = None,
    command: Sequence[str] | None = None,
) -> bool:
    """Train where the content changed since the current model, or where `force` is set.

    `content` is the folder of what coaches change; the root itself where none is given.

    Returns whether a model was trained. The old model stays until the new one stands. A model that
    is damaged is made anew.

    Raises:
        Problem: training failed; in Rasa's own words.
        Told: this process was told to stop meanwhile.
    """
    from filelock import FileLock

    models.mkdir(parents=True, exist_ok=True)
    with FileLock(models / ".training"):
        # Whoever holds the lock is the only one who trains: these are a killed training's.
        for left in models.glob(".training-*"):
            shutil.rmtree(left, ignore_errors=True)
        if not force and is_up_to_date(models, root, content):
            return False
        print_of_content = fingerprint(root, content)
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix=".training-", dir=models) as workshop:
            # A name of its own each time: switching the link is then the one step that counts.
            new = Path(workshop) / f"coach-{print_of_content[:12]}-{time.time_ns()}.tar.gz"
            with step(_why_trained(models)):
                how_to = command or command_for(content or root)
                _run([*how_to, *_options(new, force)], root, models)
            if not new.exists():
                raise Problem("Training made no model: run 'make train' again.")
            how = Made(
                fingerprint=print_of_content,
                sha256=digest_of(new),
                trained_at=datetime.now(timezone.utc).isoformat(timespec="seconds"),
                seconds=round(time.monotonic() - started),
            )
            _put_in_place(new, how, models)
        return True


def _why_trained(models: Path) -> str:
    """What the person who waits is told; a damaged model is not trained anew in silence."""
    model = current_model(models)
    if model is None:
        return "Training the coach; the first time takes ten minutes or more"
    how = made(model)
    if how is None or not model.is_file() or digest_of(model) != how.sha256:
        return f"The model {model.name} is damaged; training the coach anew"
    return "Training the coach anew, for its content changed"


def _options(new: Path, force: bool) -> list[str]:
    name = new.name.removesuffix(".tar.gz")
    options = ["--out", str(new.parent), "--fixed-model-name", name]
    return [*options, "--force"] if force else options


def _run(command: Sequence[str], root: Path, models: Path) -> None:
    env = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "RASA_CACHE_DIRECTORY": str(models / ".cache"),
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    try:
        done = subprocess.run(
            command,
            cwd=root,
            env=env,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            # It works for minutes with both hands: not for a parent that is gone.
            preexec_fn=tied_to_this(),
        )
    except KeyboardInterrupt as told:
        status = told.status if isinstance(told, Told) else BY_CTRL_C
        raise Told(f"Training was stopped{_stays(models)}.", status) from None
    if done.returncode != 0:
        end = end_of(done.returncode, done.stdout + "\n" + done.stderr)
        why = "; ".join(filter(None, (end.why, end.remedy)))
        why = why or "'make content' checks what it reads"
        raise Problem(f"Training {end.how}{_stays(models)}: {why}.")


def _stays(models: Path) -> str:
    try:
        check_undamaged(models)
    except Problem:
        return ""
    return ", and the model from before stays in use"


def _put_in_place(new: Path, how: Made, models: Path) -> None:
    place = models / new.name
    card = new.with_name("card.json")
    card.write_text(json.dumps(asdict(how), indent=2) + "\n", encoding="utf-8")
    card.replace(_card(place))
    new.replace(place)
    link = new.with_name("link")
    link.symlink_to(place.name)
    link.replace(models / CURRENT)
    _forget_old(models)


def _forget_old(models: Path) -> None:
    """Keep the last few: a server that runs may still read the one before."""
    # Those of releases are the studio's to keep: rolling back needs them.
    found = [m for m in models.glob("coach-*.tar.gz") if not m.name.startswith("coach-release-")]
    by_age = sorted(found, key=lambda file: file.stat().st_mtime)
    for old in by_age[:-KEPT]:
        if old != current_model(models):
            old.unlink()
            _card(old).unlink(missing_ok=True)


def _card(model: Path) -> Path:
    return model.with_name(model.name.removesuffix(".tar.gz") + ".json")
