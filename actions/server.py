"""Starts the action server: Rasa's SDK, with its pages for whoever is on call and lines of JSON.

`python -m actions.server` is `python -m rasa_sdk --actions actions` without its command line. Its
/health is the SDK's own; /ready and /metrics are ours.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Callable
from typing import Any

from actions.caller import ask_who_calls
from operations.workers import count_together
from store.settings import settings


def main() -> int:
    """Serve until SIGTERM or SIGINT; a request in hand is answered first."""
    chosen = settings()
    if chosen.action_workers > 1:
        # Before anything is counted, in the process that forks the workers.
        count_together()
    from operations.logs import begin

    lines = begin("actions")
    # Its debug lines hold whole messages.
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)
    from rasa_sdk.endpoint import create_app

    app = create_app("actions", cors_origins="")
    # Sanic's own is 15 s, counted in naps that grow on a busy machine: all of it must end in 20.
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = 10.0

    ask_who_calls(app, chosen.token)

    def serves() -> None:
        lines.serves = True

    _watch(app, serves)
    app.run(
        chosen.listen_on,
        chosen.actions_port,
        workers=chosen.action_workers,
        access_log=False,
        motd=False,
    )
    return 0


def _watch(app: Any, serves: Callable[[], None]) -> None:
    from sanic.request import Request
    from sanic.response import HTTPResponse, raw

    from actions.turn import STEPS
    from operations.readiness import Readiness, store_fault
    from operations.watched import Watched

    readiness = Readiness(
        store=store_fault, actions=lambda: None if STEPS else "none has been found"
    )
    watched = Watched("actions", readiness)

    async def page(request: Request) -> HTTPResponse:
        # In a thread: a database that hangs must not hang the conversations.
        loop = asyncio.get_running_loop()
        status, kind, body = await loop.run_in_executor(None, watched.answer, request.path)
        return raw(body, status=int(status), content_type=kind)

    for path in ("ready", "metrics"):
        app.add_route(page, f"/{path}", methods=["GET"], name=path)

    async def begins(*_: Any) -> None:
        serves()

    async def stops(_app: Any, loop: asyncio.AbstractEventLoop) -> None:
        readiness.stop()
        # Told once by its group and once by its server, a worker would break off what is in hand.
        loop.add_signal_handler(signal.SIGTERM, lambda: None)

    app.register_listener(begins, "after_server_start")
    app.register_listener(stops, "before_server_stop")


if __name__ == "__main__":
    sys.exit(main())
