"""Carries out what is decided, once a second: after a kill just as after a click."""

from __future__ import annotations

import logging
import threading

from sqlalchemy.exc import SQLAlchemyError

from console.studio.books import BookClosed
from console.studio.in_place import carry_out
from console.studio.places import NoContent

EVERY = 1.0
LONGEST_WAIT = 60.0
log = logging.getLogger("console.releases")


def keep_releasing(stopped: threading.Event, every: float = EVERY) -> None:
    """Go on until told to stop; where something is in the way, wait longer each time."""
    wait = 0.0
    while not stopped.wait(wait):
        try:
            why = carry_out()
            if why is not None:
                log.warning("A release was not put in place: %s", why)
            wait = every
        except (SQLAlchemyError, OSError, BookClosed, NoContent) as error:
            log.warning("A release waits (%s); it is tried again.", type(error).__name__)
            wait = min(max(wait, every) * 2, LONGEST_WAIT)
