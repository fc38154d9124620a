"""Serves the console on this machine until told to stop: `python -m console`."""

from __future__ import annotations

import signal
import sys
import threading
from types import FrameType

import uvicorn

from console.app import made
from console.masking import covered
from console.stopping import stops
from console.studio.releases_watch import keep_releasing
from console.watch import EVERY, LONGEST_WAIT, watch
from operations.logs import begin
from operations.readiness import Pulse, Readiness, store_fault
from operations.watched import Watched, watch_on
from store.settings import settings

#: Looking round waits a minute at most where the database is away, and each look may take a while.
LONGEST_ROUND = LONGEST_WAIT * 3
#: A request in hand is answered; whoever reads its answer more slowly than this is let go.
LETS_GO_WITHIN = 10
WATCH_ENDS_WITHIN = 5


class Server(uvicorn.Server):
    """uvicorn's, which lets live pages end as soon as it is told to stop."""

    def __init__(self, config: uvicorn.Config, readiness: Readiness) -> None:
        super().__init__(config)
        self._readiness = readiness

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Take no new request; tell the pages that are open for ever."""
        stops.set()
        self._readiness.stop()
        super().handle_exit(sig, frame)


def main() -> int:
    """Run until SIGTERM or SIGINT."""
    lines, chosen = begin("console"), settings()
    stopped, pulse = threading.Event(), Pulse(LONGEST_ROUND)
    watching = threading.Thread(
        target=watch, args=(stopped, EVERY, pulse.beat), name="watch", daemon=True
    )
    watching.start()
    releasing = threading.Thread(
        target=keep_releasing, args=(stopped,), name="releases", daemon=True
    )
    releasing.start()
    # The first page would wait for spaCy to be read in.
    threading.Thread(target=covered, args=("Good morning, Jean.",), daemon=True).start()
    # On a port of its own: a proxy shows people the console's, and this is none of their business.
    servers: list[Server] = []
    readiness = Readiness(
        store=store_fault,
        watch=pulse.fault,
        pages=lambda: None if servers and servers[-1].started else "are not served yet",
    )
    watch_on(chosen.listen_on, chosen.watch_port, Watched("console", readiness))
    lines.serves = True
    # uvicorn hands the signal on once it has stopped, and by itself that would end us there.
    for told in (signal.SIGTERM, signal.SIGINT):
        signal.signal(told, lambda *_: None)
    server = Server(
        uvicorn.Config(
            made(),
            host=chosen.listen_on,
            port=chosen.console_port,
            log_config=None,
            # An address may hold a one-time link or a search for words: no line a request.
            access_log=False,
            # Who is at the other end is what the connection says, not what a header claims.
            proxy_headers=False,
            # Live pages use server-sent events; the websockets that Rasa pins are too old here.
            ws="none",
            server_header=False,
            log_level="warning",
            timeout_graceful_shutdown=LETS_GO_WITHIN,
        ),
        readiness,
    )
    servers.append(server)
    try:
        server.run()
    finally:
        stopped.set()
        for thread in (watching, releasing):
            thread.join(timeout=WATCH_ENDS_WITHIN)
    return 0 if server.started else 1


if __name__ == "__main__":
    sys.exit(main())
