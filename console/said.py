"""What was just done, said on the next page: carried in a cookie that the browser's sign-in seals.

It holds a sentence of the console's own, never a word of a chat. Another process may serve the next
page, and without a script it is said all the same.
"""

from __future__ import annotations

import base64
import binascii
import hmac

SAID = "coach_said"
#: Where the next page begins to be read.
ANCHOR = "said"
LONGEST = 600


def sealed(sentence: str, key: str) -> str:
    """The sentence as a cookie holds it."""
    held = base64.urlsafe_b64encode(sentence[:LONGEST].encode()).decode()
    return f"{held}.{_seal(held, key)}"


def opened(cookie: str, key: str) -> str | None:
    """The sentence again; None where this sign-in did not seal it."""
    held, _, seal = cookie.partition(".")
    if not hmac.compare_digest(seal.encode(), _seal(held, key).encode()):
        return None
    try:
        return base64.urlsafe_b64decode(held.encode()).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None


def _seal(held: str, key: str) -> str:
    return hmac.new(key.encode(), held.encode(), "sha256").hexdigest()
