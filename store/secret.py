"""A secret made once in a file that only its owner can read."""

from __future__ import annotations

import os
import secrets
import tempfile
from pathlib import Path

from store.private import private_folder


def read_or_make_secret(path: Path) -> str:
    """The secret in the file, made now if there is none; two processes at once get the same one.

    Raises:
        OSError: the folder or the file cannot be made or read.
    """
    if not path.exists():
        private_folder(path.parent)
        handle, written = tempfile.mkstemp(dir=path.parent, prefix=".secret-")  # mode 0600
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_urlsafe(32))
            # A link appears whole or not at all, and never over one that is there.
            os.link(written, path)
        except FileExistsError:
            pass
        finally:
            Path(written).unlink()
    return path.read_text(encoding="ascii").strip()
