"""Serves the console on this machine until told to stop: `python -m console`."""

from __future__ import annotations

import sys
import threading

import uvicorn

from console.app import made
from console.masking import covered
from console.studio.releases_watch import keep_releasing
from console.watch import EVERY, LONGEST_WAIT, watch
from operations.logs import begin
from operations.readiness import Pulse, Readiness, store_fault
from operations.watched import Watched, watch_on
from store.settings import settings

#: Looking round waits a minute at most where the database is away, and each look may take a while.
LONGEST_ROUND = LONGEST_WAIT * 3
#: A live page keeps its connection open; at the end it is let go.
LETS_GO_WITHIN = 2


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
    readiness = Readiness(store=store_fault, watch=pulse.fault)
    watch_on(chosen.listen_on, chosen.watch_port, Watched("console", readiness))
    lines.serves = True
    try:
        uvicorn.run(
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
        )
    finally:
        stopped.set()
        watching.join(timeout=LETS_GO_WITHIN)
    return 0


if __name__ == "__main__":
    sys.exit(main())
