"""Fetching a feed from the web: from no private address, within limits of size and time."""

from __future__ import annotations

import ipaddress
import random
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpcore

from directory.feeds.findings import Unreadable

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_TRY_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})
_HEADERS = [
    ("Accept", "application/json, text/csv;q=0.9, */*;q=0.5"),
    ("Accept-Encoding", "identity"),
    ("User-Agent", "health-coach directory import"),
]


@dataclass(frozen=True)
class Limits:
    """How much a feed may ask of us. Sizes are bytes, times seconds."""

    largest: int = 300_000_000
    largest_in_all: int = 2_000_000_000
    seconds: float = 120.0
    seconds_in_all: float = 3_600.0
    connect_seconds: float = 10.0
    redirects: int = 5
    tries: int = 4
    first_pause: float = 0.5
    longest_pause: float = 30.0


class NotFetched(Exception):
    """An answer that could not be had, though it was tried again; the message says why."""


class Forbidden(Unreadable):
    """An address that is never asked."""


def may_be_asked(address: str, loopback: bool) -> bool:
    """Whether an IP address is on the open internet (or is loopback, where that is allowed)."""
    ip = ipaddress.ip_address(address.split("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            ip = inner
    if loopback and ip.is_loopback:
        return True
    return ip.is_global and not ip.is_multicast


class _Guarded(httpcore.NetworkBackend):
    """Looks a name up once, checks every address it has, and connects to one that was checked.

    So a name that answers differently the second time, or a redirect to another host, comes to
    nothing either: every connection is made here.
    """

    def __init__(self, loopback: bool) -> None:
        self._loopback = loopback
        self._plain = httpcore.SyncBackend()

    def connect_tcp(self, host: str, port: int, *args: Any, **named: Any) -> Any:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise httpcore.ConnectError(f"no such host: {host}") from error
        addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
        for address in addresses:
            if not may_be_asked(address, self._loopback):
                raise Forbidden(
                    f"{host} is at a private address ({address}), and the coach never asks those."
                )
        failed: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in addresses:
            try:
                return self._plain.connect_tcp(address, port, *args, **named)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed

    def connect_unix_socket(self, path: str, *_args: Any, **_named: Any) -> Any:
        raise Forbidden(f"{path} is a socket of this machine, and the coach never asks those.")

    def sleep(self, seconds: float) -> None:
        self._plain.sleep(seconds)


@dataclass
class Fetched:
    """An answer, kept in a file."""

    path: Path
    url: str
    content_type: str


@dataclass
class Web:
    """One feed's dealings with the web, with all its limits."""

    folder: Path
    loopback: bool = False
    limits: Limits = field(default_factory=Limits)
    pause: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    bytes_read: int = 0
    _number: int = 0
    _began: float | None = None
    _pool: httpcore.ConnectionPool | None = None

    def get(self, url: str) -> Fetched:
        """The answer at an address, after redirects, tried again where that may help.

        Raises:
            Forbidden: the address, or one it led to, is private or of another kind than the web.
            NotFetched: there was no good answer.
        """
        if self._began is None:
            self._began = self.clock()
        reason = ""
        for attempt in range(self.limits.tries):
            if attempt:
                self.pause(self._how_long(attempt, reason))
            if self.clock() - self._began > self.limits.seconds_in_all:
                raise NotFetched(f"the whole took more than {self.limits.seconds_in_all:.0f} s")
            try:
                return self._follow(url)
            except _TryAgain as told:
                reason = str(told)
        raise NotFetched(f"{reason}, also when tried {self.limits.tries} times")

    def close(self) -> None:
        """Close what is open."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    def _how_long(self, attempt: int, reason: str) -> float:
        asked = reason.partition("wait ")[2]
        if asked.replace(".", "", 1).isdigit():
            return min(float(asked), self.limits.longest_pause)
        # A little chance, so that many do not come back at once.
        pause = self.limits.first_pause * (1 << (attempt - 1)) * random.uniform(1.0, 1.25)
        return min(pause, self.limits.longest_pause)

    def _follow(self, url: str) -> Fetched:
        for _ in range(self.limits.redirects + 1):
            _only_the_web(url)
            moved = self._ask(url)
            if isinstance(moved, Fetched):
                return moved
            onward = urljoin(url, moved)
            if urlsplit(url).scheme == "https" and urlsplit(onward).scheme == "http":
                raise NotFetched("the address leads from https to http, where anyone could answer")
            url = onward
        raise NotFetched(f"the address leads on more than {self.limits.redirects} times")

    def _ask(self, url: str) -> Fetched | str:
        """The answer, or the address that it leads on to."""
        try:
            with self._stream(url) as response:
                return self._answer(url, response)
        except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
            words = str(error) or type(error).__name__
            raise _TryAgain(f"no answer ({words})") from error

    @contextmanager
    def _stream(self, url: str) -> Iterator[httpcore.Response]:
        if self._pool is None:
            self._pool = httpcore.ConnectionPool(
                network_backend=_Guarded(self.loopback), max_connections=4
            )
        limits = self.limits
        timeout = {"connect": limits.connect_seconds, "read": 30.0, "write": 30.0, "pool": 30.0}
        with self._pool.stream(
            "GET", url, headers=_HEADERS, extensions={"timeout": timeout}
        ) as response:
            yield response

    def _answer(self, url: str, response: httpcore.Response) -> Fetched | str:
        headers = {name.lower(): value for name, value in response.headers}
        if response.status in _MOVED and b"location" in headers:
            return headers[b"location"].decode("latin-1")
        if response.status in _TRY_AGAIN:
            after = headers.get(b"retry-after", b"").decode("latin-1")
            wait = f", wait {after}" if after.isdigit() else ""
            raise _TryAgain(f"the server answered {response.status}{wait}")
        if response.status != 200:
            raise NotFetched(f"the server answered {response.status}")
        told = headers.get(b"content-length", b"").decode("latin-1")
        if told.isdigit() and int(told) > self.limits.largest:
            raise NotFetched(f"the answer is larger than {self.limits.largest:,} bytes")
        return Fetched(
            self._kept(response), url, headers.get(b"content-type", b"").decode("latin-1")
        )

    def _kept(self, response: httpcore.Response) -> Path:
        self._number += 1
        path = self.folder / f"answer-{self._number}"
        until = self.clock() + self.limits.seconds
        size = 0
        with path.open("wb") as file:
            for chunk in response.iter_stream():
                size += len(chunk)
                self.bytes_read += len(chunk)
                if size > self.limits.largest or self.bytes_read > self.limits.largest_in_all:
                    raise NotFetched(f"the answer is larger than {self.limits.largest:,} bytes")
                # One that drips would keep each single read within its time.
                if self.clock() > until:
                    raise NotFetched(f"the answer took more than {self.limits.seconds:.0f} s")
                file.write(chunk)
        return path


class _TryAgain(Exception):
    """No answer this time."""


def _only_the_web(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise Forbidden(f"{without_secrets(url)} is no web address.") from None
    if parts.scheme not in ("http", "https") or not host:
        raise Forbidden(f"{without_secrets(url)} is no address of the web (http or https).")


def without_secrets(url: str) -> str:
    """An address without its query and without a name or password in it."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "the address"
    return urlunsplit((parts.scheme, f"{parts.hostname or ''}{port}", parts.path, "", ""))
