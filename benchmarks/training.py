"""Trains both sides from nothing, by the same command, and keeps the models for a later run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from benchmarks.stock_project import stock_project
from cli import model
from cli.fingerprint import ROOT

CACHE = ROOT / ".cache" / "benchmarks"


@dataclass(frozen=True)
class Trained:
    """A model; `seconds` is how long it took to make, `earlier` whether in an earlier run."""

    path: Path
    seconds: int
    earlier: bool


def trained_coach(*, reuse: bool, cache: Path = CACHE) -> Trained:
    """Our model of today's content.

    Raises:
        Problem: training failed; in Rasa's own words.
    """
    return _trained(ROOT, cache / "coach", reuse=reuse)


def trained_stock(*, reuse: bool, cache: Path = CACHE) -> Trained:
    """Stock Rasa's model of the same content. It takes many minutes.

    Raises:
        Problem: training failed; in Rasa's own words.
    """
    return _trained(stock_project(cache / "stock-project"), cache / "stock", reuse=reuse)


def _trained(project: Path, models: Path, *, reuse: bool) -> Trained:
    # Forced, Rasa trains every part anew, whatever its own cache holds.
    new = model.train(models, force=not reuse, root=project)
    path = model.check_undamaged(models)
    how = model.made(path)
    assert how is not None
    return Trained(path, how.seconds, earlier=not new)
