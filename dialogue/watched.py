"""How the Rasa server is: /health, /ready and /metrics on its own port, and its lines as JSON.

A channel as far as Rasa knows, for a channel is how routes come into its server; it takes no
messages.
"""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path
from typing import Any, Awaitable, Callable, Optional

from rasa.core.channels.channel import InputChannel, UserMessage
from redis import Redis
from redis.exceptions import RedisError
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, raw

from dialogue.action_server import actions_answer
from operations.logs import Lines, begin
from operations.metrics import add_name
from operations.readiness import Readiness, store_fault
from operations.watched import Watched
from store.settings import settings

_lines: Optional[Lines] = None
#: Redis answers in a millisecond.
REDIS_WITHIN = 2.0


def written_as_json() -> None:
    """Write this server's lines as JSON from now on."""
    global _lines
    _lines = begin("rasa")


class Watching(InputChannel):
    """The three pages, at the root of the server."""

    @classmethod
    def name(cls) -> str:
        """Name it in Rasa's own lists."""
        return "watched"

    def url_prefix(self) -> str:
        """Give the root: `/health`, not `/webhooks/watched/health`."""
        return "/"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Make the routes."""
        routes = Blueprint("watched")
        held: list[Sanic] = []
        readiness = Readiness(
            model=lambda: None if _model(held) else "is not loaded",
            store=store_fault,
            actions=_actions_fault,
            **({"locks": _locks_fault} if settings().redis_url else {}),
        )
        watched = Watched("rasa", readiness)
        add_name("coach_model", "The model that answers.", "model", lambda: _model(held))

        @routes.listener("after_server_start")
        async def serves(app: Sanic, _: Any) -> None:
            held.append(app)
            if _lines is not None:
                _lines.serves = True

        @routes.listener("before_server_stop")
        async def stops(_app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
            readiness.stop()
            # Told once by its group and once by its server, a worker would break off its turn.
            loop.add_signal_handler(signal.SIGTERM, lambda: None)

        async def page(request: Request) -> HTTPResponse:
            # In a thread: a database that hangs must not hang the conversations.
            loop = asyncio.get_running_loop()
            status, kind, body = await loop.run_in_executor(None, watched.answer, request.path)
            return raw(body, status=int(status), content_type=kind)

        for path in ("health", "ready", "metrics"):
            routes.add_route(page, f"/{path}", methods=["GET"], name=path)
        return routes


def _model(held: list[Sanic]) -> Optional[str]:
    """Name the file of the model that answers; None where none is loaded."""
    agent = getattr(held[-1].ctx, "agent", None) if held else None
    if agent is None or not agent.is_ready():
        return None
    return Path(agent.processor.model_filename).name.replace(".tar.gz", "")


def _actions_fault() -> Optional[str]:
    return None if asyncio.run(actions_answer()) else "do not take connections"


def _locks_fault() -> Optional[str]:
    redis = Redis.from_url(
        settings().redis_url or "", socket_timeout=REDIS_WITHIN, socket_connect_timeout=REDIS_WITHIN
    )
    try:
        redis.ping()
    except (RedisError, OSError) as error:
        return f"Redis does not answer ({type(error).__name__})"
    finally:
        redis.close()
    return None
