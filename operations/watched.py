"""What a process says of itself at /health, /ready and /metrics, whatever serves it over HTTP.

    /health   200 while it lives (its main loop goes round), 503 otherwise: restart it
    /ready    200 while it can take work, 503 with what is wrong otherwise: send it nothing
    /metrics  Prometheus

Loopback only, or a private network of containers (LISTEN_ON): never through a proxy.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import orjson

from operations.metrics import CONTENT_TYPE, exposition
from operations.readiness import Pulse, Readiness

log = logging.getLogger(__name__)
JSON = "application/json"
#: A probe that sends nothing is let go.
ASKS_WITHIN = 5.0


@dataclass(frozen=True)
class Watched:
    """A process that can be asked how it is."""

    process: str
    readiness: Readiness
    #: None where whatever answers over HTTP is itself the main loop: then to answer is to live.
    pulse: Pulse | None = None

    def health(self) -> tuple[int, bytes]:
        """The status and body of /health."""
        fault = self.pulse.fault() if self.pulse else None
        return _as_json(self.process, {"loop": fault} if fault else {}, well="ok")

    def ready(self) -> tuple[int, bytes]:
        """The status and body of /ready. It may take some seconds: ask in a thread."""
        return _as_json(self.process, self.readiness.faults(), well="ready")

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """The status, kind and body of the page at this path; 404 for any other."""
        if path == "/metrics":
            return HTTPStatus.OK, CONTENT_TYPE, exposition()
        if path in ("/health", "/ready"):
            status, body = self.health() if path == "/health" else self.ready()
            return status, JSON, body
        return HTTPStatus.NOT_FOUND, JSON, b"{}"


def _as_json(process: str, faults: dict[str, str], *, well: str) -> tuple[int, bytes]:
    said: dict[str, object] = {"process": process, "status": "fault" if faults else well}
    if faults:
        said["faults"] = faults
    status = HTTPStatus.SERVICE_UNAVAILABLE if faults else HTTPStatus.OK
    return status, orjson.dumps(said)


def watch_on(address: str, port: int, watched: Watched) -> ThreadingHTTPServer | None:
    """Serve the three pages in a thread, for a process that has no server of its own.

    None where the port is taken: a process that cannot be watched still serves people, and says so
    in its log.
    """

    class Pages(BaseHTTPRequestHandler):
        timeout = ASKS_WITHIN
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, kind, body = watched.answer(self.path.partition("?")[0])
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """A probe every few seconds is no news."""

    try:
        server = ThreadingHTTPServer((address, port), Pages)
    except OSError:
        log.warning(
            "Port %d is taken: nobody can watch this process. Set WATCH_PORT to a free one.", port
        )
        return None
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, name="watched", daemon=True).start()
    return server
