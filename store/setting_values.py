"""How each kind of value is read from the environment, and refused in one sentence naming it.

An empty variable counts as unset. What may be a secret is never repeated in a refusal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import ArgumentError

LOOPBACK = ("127.0.0.1", "localhost", "::1")


class SettingsError(ValueError):
    """A setting has a value that cannot be used; the message is one sentence for a person."""


def text(env: Mapping[str, str], name: str, default: str) -> str:
    """The value, or what it is usually."""
    return env.get(name, "").strip() or default


def path(name: str, given: str) -> Path:
    """A path, `~` included.

    Raises:
        SettingsError: the home is of somebody unknown here.
    """
    try:
        return Path(given).expanduser()
    except RuntimeError:
        raise SettingsError(
            f"{name} begins with the home of somebody unknown here: write the whole path."
        ) from None


def whole(env: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    """A whole number from `low` to `high`."""
    given = text(env, name, str(default))
    if not (given.isascii() and given.isdigit() and low <= int(given) <= high):
        raise SettingsError(f'{name} must be a whole number from {low} to {high}, not "{given}".')
    return int(given)


def console_url(env: Mapping[str, str], port: int) -> str:
    """Where browsers find the console."""
    given = text(env, "CONSOLE_URL", f"http://127.0.0.1:{port}").rstrip("/")
    parts = urlsplit(given)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
        raise SettingsError(
            "CONSOLE_URL must be an address like https://console.example.org, without a path."
        )
    return given


def addresses(env: Mapping[str, str], name: str, default: str) -> frozenset[str]:
    """IP addresses with commas between."""
    given = [one.strip() for one in text(env, name, default).split(",") if one.strip()]
    try:
        return frozenset(str(ip_address(one)) for one in given)
    except ValueError:
        raise SettingsError(f"{name} must be IP addresses with commas between.") from None


def address(env: Mapping[str, str], name: str, default: str) -> str:
    """One IP address."""
    (only, *more) = addresses(env, name, default) or {default}
    if more:
        raise SettingsError(f"{name} must be one IP address.")
    return only


def inner_address(env: Mapping[str, str], name: str, port: int) -> str:
    """Where one of our own servers is found: inside the house, so without encryption."""
    given = text(env, name, f"http://127.0.0.1:{port}").rstrip("/")
    try:
        parts = urlsplit(given)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme != "http" or not host or parts.path or parts.query or parts.username:
        raise SettingsError(f"{name} must be an address like http://rasa:5005, without a path.")
    return given


def time_of_day(env: Mapping[str, str], name: str, default: str) -> time:
    """A time of day like 21:00."""
    given = text(env, name, default)
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", given)
    if found is None:
        raise SettingsError(f'{name} must be a time of day like 21:00, not "{given}".')
    return time(int(found[1]), int(found[2]))


def telegram_token(env: Mapping[str, str]) -> str | None:
    """The bot's secret."""
    given = text(env, "TELEGRAM_TOKEN", "")
    if given and not re.fullmatch(r"\d+:[A-Za-z0-9_-]{30,}", given):
        # The value is a secret, or a secret with a slip in it: it is not repeated.
        raise SettingsError(
            "TELEGRAM_TOKEN must be the whole token that BotFather gave, a number, a colon and 35 "
            "letters: copy it again."
        )
    return given or None


def web_address(env: Mapping[str, str], name: str, default: str) -> str:
    """An address, its end without a slash; unsafe http only to this machine."""
    given = text(env, name, default).rstrip("/")
    if not given:
        return ""
    try:
        parts = urlsplit(given)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise SettingsError(
            f"{name} cannot be read: write it like https://coach.example."
        ) from None
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK)
    if not host or not safe or parts.query or parts.username:
        raise SettingsError(f"{name} must be an address that begins with https://.")
    return given


def chats(env: Mapping[str, str], name: str) -> frozenset[int]:
    """Numbers of accounts with commas between."""
    given = [part.strip() for part in text(env, name, "").split(",") if part.strip()]
    if not all(part.isascii() and part.isdigit() and len(part) < 20 for part in given):
        raise SettingsError(f"{name} must be numbers of Telegram accounts with commas between.")
    return frozenset(map(int, given))


def identity_keys(env: Mapping[str, str]) -> tuple[str, ...]:
    """Keys of Fernet with commas between."""
    keys = tuple(k.strip() for k in text(env, "IDENTITY_KEYS", "").split(",") if k.strip())
    for key in keys:
        if not re.fullmatch(r"[A-Za-z0-9_-]{43}=?", key):
            raise SettingsError(
                "IDENTITY_KEYS must hold keys of 44 letters as cryptography's Fernet makes them, "
                "the newest first, with commas between."
            )
    return keys


def redis_url(env: Mapping[str, str]) -> str | None:
    """Where Redis is; None where none is used."""
    given = text(env, "REDIS_URL", "")
    try:
        parts = urlsplit(given)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if given and not (parts.scheme in {"redis", "rediss"} and host):
        # The address itself may hold a password: it is not repeated.
        raise SettingsError(
            "REDIS_URL must be an address like redis://:password@server:6379/0, or rediss:// where "
            "it is encrypted."
        )
    return given or None


def database_url(env: Mapping[str, str], home: Path) -> str:
    """Where the database is; a file in the home where none is named."""
    given = text(env, "DATABASE_URL", f"sqlite:///{home / 'var' / 'coach.db'}")
    # Hosts hand out the short name, which SQLAlchemy 1.4 no longer takes.
    if given.startswith("postgres://"):
        given = "postgresql" + given.removeprefix("postgres")
    kind, _, rest = given.partition("://")
    # A database in memory would be another one for every process.
    if kind == "sqlite" and rest.startswith("/") and rest != "/" and ":memory:" not in rest:
        return _sqlite_url(rest.removeprefix("/"), home)
    if kind in ("postgresql", "postgresql+psycopg2") and rest:
        return _server_url(given)
    # The address itself may hold a password: it is not repeated.
    raise SettingsError(
        "DATABASE_URL must begin with sqlite:/// and a file, or with postgresql:// and a server."
    )


def _sqlite_url(file: str, home: Path) -> str:
    """The address of a file. Every process must mean the same one, whatever folder it runs in."""
    place, mark, options = file.partition("?")
    return f"sqlite:///{home / path('DATABASE_URL', place)}{mark}{options}"


def _server_url(given: str) -> str:
    try:
        make_url(given)
    except (ValueError, ArgumentError):
        # What SQLAlchemy says repeats a part of the address, and that may be the password.
        raise SettingsError(
            "DATABASE_URL cannot be read: write it like postgresql://name:password@server:5432/coach"
            ", with %40 for an @ in the password."
        ) from None
    return given
