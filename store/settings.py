"""Everything that can be set from outside, read from the environment here and nowhere else."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import ArgumentError

from coaching.staffed_hours import StaffedHours, read_hours
from store.alert_routes import AlertRoutes, alert_routes_from
from store.keeping import Keeping, keeping_from
from store.secret import read_or_make_secret

SECRET_SHORTEST = 32
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class SettingsError(ValueError):
    """A setting has a value that cannot be used; the message is one sentence for a person."""


@dataclass(frozen=True)
class Settings:
    """The settings of one copy of the coach. Times of day are Europe/London."""

    home: Path
    # Address and secret may hold passwords: neither shows in a log of this object.
    database_url: str = field(repr=False)
    # Where Rasa's workers find the lock that they share; None where there is one worker.
    redis_url: str | None = field(repr=False)
    rasa_workers: int
    action_workers: int
    coach_token: str | None = field(repr=False)
    rasa_port: int
    actions_port: int
    importance_low: int
    ready_at: int
    quiet_from: time
    quiet_until: time
    reminder_after_hours: int
    session_turns: int
    # When somebody of the team looks into the console; none set: nobody is promised a person.
    staffed: StaffedHours
    alert_read_within: str
    alerts: AlertRoutes
    # Feeds of services from this machine itself: for tests, and never otherwise.
    feeds_from_loopback: bool
    # The bot's secret. Whoever has it is the bot.
    telegram_token: str | None = field(repr=False)
    telegram_api: str
    telegram_testers: frozenset[int] = field(repr=False)
    webhook_url: str | None
    webhook_port: int
    given_identity_keys: tuple[str, ...] = field(repr=False)
    console_port: int
    # Where people's browsers find the console; behind a reverse proxy, its address.
    console_url: str
    # A reverse proxy that signs people in: the header with their name, and its secret.
    proxy_header: str | None
    proxy_secret: str | None = field(repr=False)
    proxy_addresses: frozenset[str]
    # The folder that holds data/ and domain/: what coaches change. The project's own, usually.
    content_home: Path
    # Where servers listen: this machine alone, or inside a private network of containers.
    listen_on: str
    # Where the Rasa server and the action server are found; on this machine, usually.
    rasa_url: str
    actions_url: str
    # Where a process without a server of its own says how it is (docs/operating.md).
    watch_port: int
    # How long what people said is kept, and the keys of backups.
    keeping: Keeping

    @property
    def var_dir(self) -> Path:
        """Where the database, the secret and logs lie."""
        return self.home / "var"

    @property
    def models_dir(self) -> Path:
        """Where trained models lie."""
        return self.home / "models"

    @property
    def is_sqlite(self) -> bool:
        """Whether the database is a file on this machine."""
        return self.database_url.startswith("sqlite")

    @property
    def database_file(self) -> Path | None:
        """The database's file, or None where a server keeps it."""
        return Path(make_url(self.database_url).database or "") if self.is_sqlite else None

    @property
    def usual_database_url(self) -> str:
        """The address that is used where DATABASE_URL is not set."""
        return f"sqlite:///{self.var_dir / 'coach.db'}"

    @property
    def has_reviewer(self) -> bool:
        """Whether any reviewer is enrolled: only then is a human promised."""
        return bool(self.staffed)

    @property
    def console_is_https(self) -> bool:
        """Whether browsers reach the console encrypted: its cookie is then sent no other way."""
        return self.console_url.startswith("https://")

    @property
    def console_host(self) -> str:
        """The host that browsers name, without a port."""
        return urlsplit(self.console_url).hostname or ""

    @property
    def token(self) -> str:
        """The secret that bot and Rasa share: the one given, or one made once in `var/token`.

        Raises:
            SettingsError: it cannot be written or read.
        """
        if self.coach_token:
            return self.coach_token
        return self._kept_secret("token", "COACH_TOKEN")

    @property
    def identity_keys(self) -> tuple[str, ...]:
        """The keys that seal whose chat is whose, the newest first: those given, or one made once
        in `var/identity.key`.

        Raises:
            SettingsError: it cannot be written or read.
        """
        given = self.given_identity_keys
        return given or (self._kept_secret("identity.key", "IDENTITY_KEYS"),)

    @property
    def webhook_secret(self) -> str:
        """What Telegram sends along with each update, so that nobody else can: made once.

        Raises:
            SettingsError: it cannot be written or read.
        """
        return self._kept_secret("webhook.secret", "COACH_HOME to a folder that can be written")

    @property
    def telegram_is_real(self) -> bool:
        """Whether people are at the other end: a Bot API on this machine is a test's."""
        return (urlsplit(self.telegram_api).hostname or "") not in LOOPBACK

    def _kept_secret(self, name: str, instead: str) -> str:
        path = self.var_dir / name
        try:
            return read_or_make_secret(path)
        except OSError as error:
            raise SettingsError(
                f"The secret in {path} cannot be kept ({error.strerror}): make the folder "
                f"writable, or set {instead}."
            ) from error


@cache
def settings() -> Settings:
    """The settings of this process, read once (`settings.cache_clear()` reads them anew).

    Raises:
        SettingsError: a value cannot be used; the sentence names the variable.
    """
    return settings_from(os.environ)


def settings_from(env: Mapping[str, str]) -> Settings:
    """The settings an environment gives; an empty variable counts as unset.

    Raises:
        SettingsError: a value cannot be used; the sentence names the variable.
    """
    usual_home = str(Path(__file__).resolve().parent.parent)
    home = _path("COACH_HOME", _text(env, "COACH_HOME", usual_home)).absolute()
    read = Settings(
        home=home,
        database_url=_database_url(env, home),
        redis_url=_redis_url(env),
        rasa_workers=_whole(env, "RASA_WORKERS", 1, 1, 64),
        action_workers=_whole(env, "ACTION_WORKERS", 1, 1, 64),
        coach_token=_text(env, "COACH_TOKEN", "") or None,
        rasa_port=(rasa_port := _whole(env, "RASA_PORT", 5005, 1, 65535)),
        actions_port=(actions_port := _whole(env, "ACTIONS_PORT", 5055, 1, 65535)),
        importance_low=_whole(env, "IMPORTANCE_LOW", 3, 0, 10),
        ready_at=_whole(env, "READY_AT", 7, 0, 10),
        quiet_from=_time_of_day(env, "QUIET_FROM", "21:00"),
        quiet_until=_time_of_day(env, "QUIET_UNTIL", "08:00"),
        reminder_after_hours=_whole(env, "REMINDER_AFTER_HOURS", 24, 1, 24 * 14),
        # Fewer turns than a cycle of questions would roll the session in the middle of one.
        session_turns=_whole(env, "SESSION_TURNS", 20, 5, 500),
        staffed=_staffed(env),
        alert_read_within=_text(env, "ALERT_READ_WITHIN", ""),
        alerts=alert_routes_from(env, SettingsError, _web_address, _whole),
        feeds_from_loopback=_whole(env, "FEEDS_FROM_LOOPBACK", 0, 0, 1) == 1,
        telegram_token=_telegram_token(env),
        telegram_api=_web_address(env, "TELEGRAM_API", "https://api.telegram.org"),
        telegram_testers=_chats(env, "TELEGRAM_TESTERS"),
        webhook_url=_web_address(env, "WEBHOOK_URL", "") or None,
        webhook_port=_whole(env, "WEBHOOK_PORT", 8443, 1, 65535),
        given_identity_keys=_identity_keys(env),
        console_port=(console_port := _whole(env, "CONSOLE_PORT", 8000, 1, 65535)),
        console_url=_console_url(env, console_port),
        proxy_header=_text(env, "CONSOLE_PROXY_HEADER", "") or None,
        proxy_secret=_text(env, "CONSOLE_PROXY_SECRET", "") or None,
        proxy_addresses=_addresses(env, "CONSOLE_PROXY_ADDRESSES", "127.0.0.1"),
        content_home=_path("CONTENT_HOME", _text(env, "CONTENT_HOME", usual_home)).absolute(),
        listen_on=_address(env, "LISTEN_ON", "127.0.0.1"),
        rasa_url=_inner_address(env, "RASA_URL", rasa_port),
        actions_url=_inner_address(env, "ACTIONS_URL", actions_port),
        watch_port=_whole(env, "WATCH_PORT", 5060, 1, 65535 - 2),
        keeping=keeping_from(env, home / "var", SettingsError, _whole),
    )
    _check_proxy(read)
    if len({read.rasa_port, read.actions_port, read.console_port}) < 3:
        raise SettingsError(
            "RASA_PORT, ACTIONS_PORT and CONSOLE_PORT must be three different numbers."
        )
    if read.rasa_workers > 1 and read.redis_url is None:
        raise SettingsError(
            "RASA_WORKERS of more than 1 need REDIS_URL: without it two of them could answer the "
            "same person at once."
        )
    if read.importance_low >= read.ready_at:
        raise SettingsError("IMPORTANCE_LOW must be a lower number than READY_AT.")
    return read


def _text(env: Mapping[str, str], name: str, default: str) -> str:
    return env.get(name, "").strip() or default


def _path(name: str, given: str) -> Path:
    try:
        return Path(given).expanduser()
    except RuntimeError:
        raise SettingsError(
            f"{name} begins with the home of somebody unknown here: write the whole path."
        ) from None


def _whole(env: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    given = _text(env, name, str(default))
    if not (given.isascii() and given.isdigit() and low <= int(given) <= high):
        raise SettingsError(f'{name} must be a whole number from {low} to {high}, not "{given}".')
    return int(given)


def _console_url(env: Mapping[str, str], port: int) -> str:
    given = _text(env, "CONSOLE_URL", f"http://127.0.0.1:{port}").rstrip("/")
    parts = urlsplit(given)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
        raise SettingsError(
            "CONSOLE_URL must be an address like https://console.example.org, without a path."
        )
    return given


def _check_proxy(read: Settings) -> None:
    if read.proxy_header is None:
        return
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{2,63}", read.proxy_header):
        raise SettingsError("CONSOLE_PROXY_HEADER must be the name of a header: X-Remote-User.")
    if read.proxy_secret is None or len(read.proxy_secret) < SECRET_SHORTEST:
        # Whoever reaches the port from this machine could send the header too.
        raise SettingsError(
            f"CONSOLE_PROXY_HEADER needs CONSOLE_PROXY_SECRET, {SECRET_SHORTEST} characters at "
            "least, which the proxy sends along as X-Coach-Proxy."
        )


def _addresses(env: Mapping[str, str], name: str, default: str) -> frozenset[str]:
    given = [one.strip() for one in _text(env, name, default).split(",") if one.strip()]
    try:
        return frozenset(str(ip_address(one)) for one in given)
    except ValueError:
        raise SettingsError(f"{name} must be IP addresses with commas between.") from None


def _address(env: Mapping[str, str], name: str, default: str) -> str:
    (only, *more) = _addresses(env, name, default) or {default}
    if more:
        raise SettingsError(f"{name} must be one IP address.")
    return only


def _inner_address(env: Mapping[str, str], name: str, port: int) -> str:
    """Where one of our own servers is found: inside the house, so without encryption."""
    given = _text(env, name, f"http://127.0.0.1:{port}").rstrip("/")
    try:
        parts = urlsplit(given)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme != "http" or not host or parts.path or parts.query or parts.username:
        raise SettingsError(f"{name} must be an address like http://rasa:5005, without a path.")
    return given


def _staffed(env: Mapping[str, str]) -> StaffedHours:
    given = _text(env, "STAFFED_HOURS", "")
    try:
        return read_hours(given)
    except ValueError as error:
        raise SettingsError(
            f'STAFFED_HOURS ("{given}") says {error}: write it like "Monday to Friday, 9 to 5".'
        ) from None


def _time_of_day(env: Mapping[str, str], name: str, default: str) -> time:
    given = _text(env, name, default)
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", given)
    if found is None:
        raise SettingsError(f'{name} must be a time of day like 21:00, not "{given}".')
    return time(int(found[1]), int(found[2]))


def _telegram_token(env: Mapping[str, str]) -> str | None:
    given = _text(env, "TELEGRAM_TOKEN", "")
    if given and not re.fullmatch(r"\d+:[A-Za-z0-9_-]{30,}", given):
        # The value is a secret, or a secret with a slip in it: it is not repeated.
        raise SettingsError(
            "TELEGRAM_TOKEN must be the whole token that BotFather gave, a number, a colon and 35 "
            "letters: copy it again."
        )
    return given or None


def _web_address(env: Mapping[str, str], name: str, default: str) -> str:
    """An address, its end without a slash; unsafe http only to this machine."""
    given = _text(env, name, default).rstrip("/")
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


def _chats(env: Mapping[str, str], name: str) -> frozenset[int]:
    given = [part.strip() for part in _text(env, name, "").split(",") if part.strip()]
    if not all(part.isascii() and part.isdigit() and len(part) < 20 for part in given):
        raise SettingsError(f"{name} must be numbers of Telegram accounts with commas between.")
    return frozenset(map(int, given))


def _identity_keys(env: Mapping[str, str]) -> tuple[str, ...]:
    keys = tuple(k.strip() for k in _text(env, "IDENTITY_KEYS", "").split(",") if k.strip())
    for key in keys:
        if not re.fullmatch(r"[A-Za-z0-9_-]{43}=?", key):
            raise SettingsError(
                "IDENTITY_KEYS must hold keys of 44 letters as cryptography's Fernet makes them, "
                "the newest first, with commas between."
            )
    return keys


def _redis_url(env: Mapping[str, str]) -> str | None:
    given = _text(env, "REDIS_URL", "")
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


def _database_url(env: Mapping[str, str], home: Path) -> str:
    given = _text(env, "DATABASE_URL", f"sqlite:///{home / 'var' / 'coach.db'}")
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
    path, mark, options = file.partition("?")
    return f"sqlite:///{home / _path('DATABASE_URL', path)}{mark}{options}"


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
