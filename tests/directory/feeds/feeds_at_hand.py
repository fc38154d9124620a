"""What the tests of feeds have at hand: a good service, an empty directory, a small web server."""

from __future__ import annotations

import json
import threading
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from directory.import_source import Asked, Told, import_source
from store.engine import engine, session
from store.services import Service

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=timezone.utc)
Raw = dict[str, Any]


def service(identity: str = "s1", **changes: Any) -> Raw:
    """A good service of HSDS; None takes a field away."""
    given: Raw = {
        "id": identity,
        "name": f"Walk {identity}",
        "description": "A walk by the water.",
        "status": "active",
        "url": "https://walk.example.org",
        "email": "walk@example.org",
        "organization": {"id": "o1", "name": "Shore Trust", "description": "A trust."},
        "phones": [{"id": "p1", "number": "0131 496 0113"}],
        "schedules": [
            {"id": "h1", "freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00"}
        ],
        "service_areas": [{"id": "a1", "name": "City of Edinburgh"}],
        "service_at_locations": [
            {
                "id": "at1",
                "location": {
                    "id": "l1",
                    "location_type": "physical",
                    "name": "Shore Hall",
                    "latitude": 55.975,
                    "longitude": -3.17,
                    "addresses": [
                        {
                            "id": "d1",
                            "address_1": "1 Shore",
                            "city": "Leith",
                            "state_province": "Edinburgh",
                            "postal_code": "EH6 6AA",
                            "country": "GB",
                            "address_type": "physical",
                        }
                    ],
                },
            }
        ],
    }
    return {name: value for name, value in {**given, **changes}.items() if value is not None}


class Directory:
    """An empty database and what is imported into it."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self.folder = folder

    @property
    def engine(self) -> Engine:
        return engine(self.url)

    def file(self, content: Any, name: str = "feed.json") -> Path:
        """A file: bytes and text as they are, anything else as JSON."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif isinstance(content, str):
            path.write_text(content, encoding="utf-8")
        else:
            path.write_text(json.dumps(content), encoding="utf-8")
        return path

    def take(self, source: Any, **asked: Any) -> Told:
        """Import a path, an address, or content that is put into a file first."""
        name = asked.pop("name", "feed")
        now = asked.pop("now", NOW)
        content = not isinstance(source, (Path, str)) or (
            isinstance(source, str) and "\n" in source
        )
        said = self.file(source) if content else source
        return import_source(
            self.engine,
            Asked(str(said), name=name, **asked),
            now=now,
        )

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Rows of a query."""
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(sa.text(query))]

    def one(self, identity: str = "s1", source: str = "feed") -> Service:
        """A service as it is kept."""
        with session(self.url) as opened:
            found = opened.get(Service, f"{source}:{identity}")
        assert found is not None, f"{identity} was not imported"
        return found

    def ids(self) -> set[str]:
        """The feed's ids of all services that are kept."""
        return {identity for (identity,) in self.rows("select source_id from services")}


# What the server answers to a path: status, headers, body.
Answer = tuple[int, dict[str, str], bytes]


class Server:
    """A web server on loopback; `answers` maps a path with its query to what is said there.

    A list is answered one by one, its last entry from then on.
    """

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {}
        self.asked: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append(self.path)
                found = outer.answers.get(self.path, outer.answers.get("*"))
                if callable(found):
                    found = found(self.path)
                if isinstance(found, list):
                    found = found.pop(0) if len(found) > 1 else found[0]
                status, headers, body = _as_answer(found)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in headers:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_told: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _as_answer(found: Any) -> Answer:
    if found is None:
        return 404, {}, b"not here"
    if isinstance(found, tuple):
        status, body = found[0], found[-1]
        headers = dict(found[1]) if len(found) == 3 else {}
        return status, headers, body if isinstance(body, bytes) else json.dumps(body).encode()
    return 200, {"Content-Type": "application/json"}, json.dumps(found).encode()
