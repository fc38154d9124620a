"""Passwords: argon2id, and what one must be to be taken."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 12
LONGEST = 200
#: Too few different characters to guess for long: "aaaaaaaaaaaa".
MOST_ALIKE = 5
COMMON = frozenset(
    "password1234 password12345 123456789012 1234567890123 qwertyuiopas qwerty123456 "
    "iloveyou1234 letmein12345 welcome12345 administrator adminadmin12 changeme1234 "
    "passwordpassword correcthorsebatterystaple".split()
)
# argon2id with the library's own cost (RFC 9106, low memory): about 40 ms on the 2-core machine.
_hasher = PasswordHasher()


def hashed(password: str) -> str:
    """The password as it is kept; another look each time."""
    return _hasher.hash(password)


def is_right(password: str, kept: str | None) -> bool:
    """Whether it is the password. Without one kept the same work is done, so that the time it takes
    does not tell whether a name is known."""
    try:
        return _hasher.verify(kept or _nobodys(), password) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def what_is_wrong(password: str, *names: str) -> str | None:
    """A sentence where a password cannot be taken; None where it can. Length and strangeness
    count, not signs and capitals (NIST SP 800-63B)."""
    small = password.casefold()
    if len(password) < SHORTEST:
        return f"A password has at least {SHORTEST} characters: three or four words will do."
    if len(password) > LONGEST:
        return f"A password has at most {LONGEST} characters."
    if small in COMMON or len(set(small)) <= MOST_ALIKE:
        return "That password is among the first that anybody would try: choose another."
    if any(len(name) > 2 and name.casefold() in small for name in names):
        return "A password must not hold your name: choose another."
    return None


@cache
def _nobodys() -> str:
    return _hasher.hash("nobody has this password")
