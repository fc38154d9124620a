"""Seals what must not be read at rest, and marks it so that it can be found again.

Fernet gives the same text another look each time, so a sealed value cannot be looked up. Its mark
can: an HMAC under a key derived from the same secret. Without the secret neither says anything.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class CannotOpen(Exception):
    """None of the keys opens it: the key it was sealed with is gone."""


class Seal:
    """Seals with the newest key, opens with any of them."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Take the keys, the newest first.

        Raises:
            ValueError: there is none, or one is not 32 bytes in URL-safe base64.
        """
        if not keys:
            raise ValueError("There is no key to seal with.")
        raw = [_bytes_of(key) for key in keys]
        each = [Fernet(base64.urlsafe_b64encode(key)) for key in raw]
        self._newest, self._fernet = each[0], MultiFernet(each)
        # A key of its own for each use: what a mark gives away says nothing about the seal.
        self._marking = [hmac.digest(key, b"mark of a sealed value", "sha256") for key in raw]

    def seal(self, plain: str) -> str:
        """The value sealed, another look each time."""
        return self._fernet.encrypt(plain.encode()).decode("ascii")

    def open(self, sealed: str) -> str:
        """What was sealed.

        Raises:
            CannotOpen: none of the keys fits.
        """
        try:
            return self._fernet.decrypt(sealed.encode("ascii")).decode()
        except InvalidToken:
            raise CannotOpen from None

    def is_by_newest(self, sealed: str) -> bool:
        """Whether the newest key sealed it: then the others are not needed for it."""
        try:
            self._newest.decrypt(sealed.encode("ascii"))
        except InvalidToken:
            return False
        return True

    def mark(self, plain: str) -> str:
        """What the value is looked up by: 64 hexadecimal characters, always the same."""
        return self.marks(plain)[0]

    def marks(self, plain: str) -> list[str]:
        """The marks that the value has under each key, the newest key's first."""
        return [hmac.new(key, plain.encode(), hashlib.sha256).hexdigest() for key in self._marking]


def _bytes_of(key: str) -> bytes:
    try:
        # A secret made by store/secret.py has no padding.
        raw = base64.b64decode(key + "=" * (-len(key) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != 32:
        raise ValueError("A key is 32 bytes in URL-safe base64, 44 characters.")
    return raw
