"""Serves the console on this machine until told to stop: `python -m console`."""

from __future__ import annotations

import logging
import sys
import threading

import uvicorn

from console.app import made
from console.masking import covered
from console.studio.releases_watch import keep_releasing
from console.watch import watch
from store.settings import settings

#: A live page keeps its connection open; at the end it is let go.
LETS_GO_WITHIN = 2


def main() -> int:
    """Run until SIGTERM or SIGINT."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    stopped = threading.Event()
    watching = threading.Thread(target=watch, args=(stopped,), name="watch", daemon=True)
    watching.start()
    releasing = threading.Thread(
        target=keep_releasing, args=(stopped,), name="releases", daemon=True
    )
    releasing.start()
    # The first page would wait for spaCy to be read in.
    threading.Thread(target=covered, args=("Good morning, Jean.",), daemon=True).start()
    try:
        uvicorn.run(
            made(),
            host="127.0.0.1",
            port=settings().console_port,
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
