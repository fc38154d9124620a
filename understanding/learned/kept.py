"""Reads the numbers of a tuned reader from its file; the coach goes on where there are none."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar
from zipfile import BadZipFile

import numpy as np

Made = TypeVar("Made")


def read_kept(
    file: Path,
    make: Callable[[Mapping[str, Any]], Made],
    log: logging.Logger,
    told: tuple[str, str],
) -> Made | None:
    """A reader made of what a file holds; None where it is missing or damaged, which is told.

    Args:
        file: an archive of numpy.
        make: makes the reader of all that the archive holds.
        log: where it is told.
        told: which reader it is, and what goes on without it ("danger is heard").
    """
    try:
        with file.open("rb") as opened, np.load(opened) as kept:
            return make({name: kept[name] for name in kept})
    except (OSError, ValueError, KeyError, TypeError, BadZipFile) as error:
        log.warning(
            "%s (%s) cannot be read: %s without it. (%s)", told[0], file.name, told[1], error
        )
        return None
