"""Puts a decided release in place: model, files, link, book; again and again, until it is done.

Light to import: whoever starts the coach asks here first whether a kill left a release half there.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coaching.released_lines import mark_released
from coaching.trained_from import ROOT, digest_of, fingerprint
from console.studio import door
from console.studio.books import Book
from console.studio.places import FROM_PROJECT, paths_in, place_of, texts_in
from store.engine import session as open_session
from store.settings import settings
from store.studio import Draft, DraftState, Release, ReleaseState

CURRENT = "coach.tar.gz"
#: Rolling back needs the models of the last few.
KEPT_MODELS = 6


def book() -> Book:
    """The book of this home."""
    return Book(settings().var_dir / "studio" / "releases.git")


def live_texts() -> dict[str, str]:
    """The content in use."""
    return dict(texts_in(settings().content_home))


def carry_out() -> str | None:
    """Carry out what is decided: model, files, book. None where all is well, else a sentence.

    Raises nothing that a later try could not mend; each step may be done twice.
    """
    with _alone(), open_session() as session:
        query = sa.select(Release).where(Release.state == ReleaseState.DECIDED).order_by(Release.id)
        due = session.execute(query).scalars().first()
        if due is None:
            return None
        texts = book().texts(due.commit)
        model = _kept_model(Path(str(due.model)), due)
        try:
            # Words alone are heard without a new model, and nobody waits for one to load.
            if not _is_live(model):
                door.swap_model(model)
        except door.WorkshopAway as error:
            return _given_up(session, due, str(error))
        _lay_out(texts)
        mark_released(settings().content_home)
        _point_at(model)
        book().turn_to(due.commit)
        due.model = str(model)
        due.state = ReleaseState.LIVE
    _forget_old_models()
    return None


def _given_up(session: Session, due: Release, why: str) -> str:
    """A model that Rasa does not take is no release: the draft is open again."""
    if due.draft_id is not None:
        draft = session.get(Draft, due.draft_id)
        if draft is not None:
            draft.state, draft.trained = DraftState.OPEN, None
    session.delete(due)
    return why


def live_model() -> str | None:
    """The model that a start would load; None where there is none."""
    link = settings().models_dir / CURRENT
    return str(settings().models_dir / link.resolve().name) if link.exists() else None


def model_is_of_content() -> bool:
    """Whether the model in use was made of the content in use, as its card says."""
    model = live_model()
    return model is not None and _said_of(Path(model)) == _print_of_today()


def _is_live(model: Path) -> bool:
    return str(model) == live_model()


def _said_of(model: Path) -> str | None:
    """The fingerprint on a model's card; None where there is no card."""
    try:
        return str(json.loads(_card(model).read_text(encoding="utf-8"))["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _card(model: Path) -> Path:
    return model.with_name(f"{model.name.removesuffix('.tar.gz')}.json")


def _print_of_today() -> str:
    return fingerprint(ROOT, settings().content_home)


def _kept_model(given: Path, due: Release) -> Path:
    """The release's model among the models, whole before it has its name."""
    models = settings().models_dir
    if given.parent == models and given.is_file():
        return given
    place = models / f"coach-release-{due.id}-{due.commit[:12]}.tar.gz"
    if not place.is_file():
        new = place.with_suffix(".new")
        shutil.copyfile(given, new)
        _to_disk(new)
        new.replace(place)
    return place


def _lay_out(texts: Mapping[str, str]) -> None:
    """Write the content, each file whole; what the release does not have goes."""
    root = settings().content_home
    for path, text in texts.items():
        place = place_of(root, path)
        if place.is_file() and place.read_text(encoding="utf-8") == text:
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        new = place.with_name(f".{place.name}.new")
        new.write_text(text, encoding="utf-8")
        _to_disk(new)
        new.replace(place)
    for path in paths_in(root):
        # A release from before the menu was content says nothing of it.
        if path not in texts and path not in FROM_PROJECT:
            place_of(root, path).unlink()


def _point_at(model: Path) -> None:
    """The link that a start follows; the card beside the model says what it was made from."""
    models = settings().models_dir
    # A model that is of these words already keeps its card: when and how it was trained.
    if _said_of(model) != _print_of_today():
        _write_card(model)
    link = models / f".link-{time.time_ns()}"
    link.symlink_to(model.name)
    link.replace(models / CURRENT)


def _write_card(model: Path) -> None:
    card = _card(model)
    made = {
        "fingerprint": _print_of_today(),
        "sha256": digest_of(model),
        "trained_at": datetime.fromtimestamp(model.stat().st_mtime).astimezone().isoformat(),
        "seconds": 0,
    }
    new = card.with_suffix(".json.new")
    new.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    new.replace(card)


def _forget_old_models() -> None:
    models = settings().models_dir
    by_age = sorted(models.glob("coach-release-*.tar.gz"), key=lambda file: file.stat().st_mtime)
    for old in by_age[:-KEPT_MODELS]:
        if old.name != (models / CURRENT).resolve().name:
            old.unlink(missing_ok=True)
            _card(old).unlink(missing_ok=True)


def _to_disk(file: Path) -> None:
    with file.open("rb") as written:
        os.fsync(written.fileno())


@contextmanager
def _alone() -> Iterator[None]:
    """One process at a time: the console, and whoever starts the coach."""
    folder = settings().var_dir / "studio"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (folder / "releasing.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
