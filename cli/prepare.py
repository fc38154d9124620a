"""What must stand before the coach starts: a free port, a model, a database, a directory."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from cli import model
from cli.ports import require_free
from cli.problem import Problem
from cli.processes import Ports
from cli.progress import step


@contextmanager
def in_one_sentence() -> Iterator[None]:
    """Turn what our own rooms say went wrong into the sentence that the person sees."""
    from sqlalchemy.exc import SQLAlchemyError

    from bot.rasa_channel import RasaRefused
    from store.faults import fault_of
    from store.settings import SettingsError

    try:
        yield
    except SettingsError as error:
        raise Problem(str(error)) from error
    except SQLAlchemyError as error:
        # The kind of fault only: the error may quote the row, and the row what a person wrote.
        fault = fault_of(error)
        raise Problem(f"The database cannot be used ({fault.says}): {fault.remedy}.") from None
    except RasaRefused as error:
        raise Problem(f"{error} Do both use the same COACH_HOME and COACH_TOKEN?") from error
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        remedy = "make room" if error.errno == errno.ENOSPC else "mend that"
        raise Problem(f"{error.strerror or error}{place}: {remedy}, then try again.") from error


def prepare(ports: Ports) -> None:
    """Make everything ready to start.

    Raises:
        Problem: something is in the way; one sentence says what to do.
    """

    wanted = {"RASA_PORT": ports.rasa, "ACTIONS_PORT": ports.actions}
    if ports.console is not None:
        wanted["CONSOLE_PORT"] = ports.console
    require_free(wanted)
    prepare_all()


def prepare_all() -> None:
    """Make the database, the directory and the model ready; whoever is served is not disturbed.

    Raises:
        Problem: something is in the way; one sentence says what to do.
    """
    from store.settings import settings

    prepare_database()
    finish_releases()
    models = settings().models_dir
    model.train(models, content=settings().content_home)
    model.check_undamaged(models)


def finish_releases() -> None:
    """Put a release of the story studio wholly in place that a kill left half there."""
    from console.studio.in_place import carry_out

    with step("Looking for a release that is under way"):
        carry_out()


def prepare_database() -> None:
    """Bring the database up to date; until a real directory is imported, fill in the examples.

    Raises:
        Problem: the database cannot be used, or comes from a newer version.
    """
    from store.migrations import DatabaseUnusable, upgrade

    try:
        with step("Bringing the database up to date"):
            upgrade()
    except DatabaseUnusable as error:
        raise Problem(str(error)) from error
    from filelock import FileLock

    from directory.demonstration import examples_wanted, load_demonstration
    from directory.indexing import index_meanings
    from store.engine import session
    from store.settings import settings

    # A chat that starts beside a first run would fill the same rows at the same moment.
    filling = FileLock(settings().var_dir / ".filling")
    with step("Filling the directory of services"), filling, session() as opened:
        if examples_wanted(opened):
            load_demonstration(opened)
            index_meanings(opened)
