"""Everything that can be set from outside, read from the environment here and nowhere else."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine.url import make_url

from coaching.staffed_hours import StaffedHours, read_hours
from store import setting_values as values
from store.alert_routes import AlertRoutes, alert_routes_from
from store.keeping import Keeping, keeping_from
from store.secret import read_or_make_secret
from store.setting_values import LOOPBACK, SettingsError

__all__ = ["LOOPBACK", "Settings", "SettingsError", "settings", "settings_from"]
SECRET_SHORTEST = 32


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
    home = _place(env, "COACH_HOME", usual_home)
    read = Settings(
        home=home,
        database_url=values.database_url(env, home),
        redis_url=values.redis_url(env),
        rasa_workers=values.whole(env, "RASA_WORKERS", 1, 1, 64),
        action_workers=values.whole(env, "ACTION_WORKERS", 1, 1, 64),
        coach_token=values.text(env, "COACH_TOKEN", "") or None,
        rasa_port=(rasa_port := values.whole(env, "RASA_PORT", 5005, 1, 65535)),
        actions_port=(actions_port := values.whole(env, "ACTIONS_PORT", 5055, 1, 65535)),
        quiet_from=values.time_of_day(env, "QUIET_FROM", "21:00"),
        quiet_until=values.time_of_day(env, "QUIET_UNTIL", "08:00"),
        reminder_after_hours=values.whole(env, "REMINDER_AFTER_HOURS", 24, 1, 24 * 14),
        # Fewer turns than a cycle of questions would roll the session in the middle of one.
        session_turns=values.whole(env, "SESSION_TURNS", 20, 5, 500),
        staffed=_staffed(env),
        alert_read_within=values.text(env, "ALERT_READ_WITHIN", ""),
        alerts=alert_routes_from(env, SettingsError, values.web_address, values.whole),
        feeds_from_loopback=values.whole(env, "FEEDS_FROM_LOOPBACK", 0, 0, 1) == 1,
        telegram_token=values.telegram_token(env),
        telegram_api=values.web_address(env, "TELEGRAM_API", "https://api.telegram.org"),
        telegram_testers=values.chats(env, "TELEGRAM_TESTERS"),
        webhook_url=values.web_address(env, "WEBHOOK_URL", "") or None,
        webhook_port=values.whole(env, "WEBHOOK_PORT", 8443, 1, 65535),
        given_identity_keys=values.identity_keys(env),
        console_port=(console_port := values.whole(env, "CONSOLE_PORT", 8000, 1, 65535)),
        console_url=values.console_url(env, console_port),
        proxy_header=values.text(env, "CONSOLE_PROXY_HEADER", "") or None,
        proxy_secret=values.text(env, "CONSOLE_PROXY_SECRET", "") or None,
        proxy_addresses=values.addresses(env, "CONSOLE_PROXY_ADDRESSES", "127.0.0.1"),
        content_home=values.path(
            "CONTENT_HOME", values.text(env, "CONTENT_HOME", usual_home)
        ).absolute(),
        listen_on=values.address(env, "LISTEN_ON", "127.0.0.1"),
        rasa_url=values.inner_address(env, "RASA_URL", rasa_port),
        actions_url=values.inner_address(env, "ACTIONS_URL", actions_port),
        watch_port=values.whole(env, "WATCH_PORT", 5060, 1, 65535 - 2),
        keeping=keeping_from(env, home / "var", SettingsError, values.whole),
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
    return read


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


def _place(env: Mapping[str, str], name: str, default: str) -> Path:
    return values.path(name, values.text(env, name, default)).absolute()


def _staffed(env: Mapping[str, str]) -> StaffedHours:
    given = values.text(env, "STAFFED_HOURS", "")
    try:
        return read_hours(given)
    except ValueError as error:
        raise SettingsError(
            f'STAFFED_HOURS ("{given}") says {error}: write it like "Monday to Friday, 9 to 5".'
        ) from None
