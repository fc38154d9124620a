"""Takes updates that Telegram brings, and says so only once they are written down."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
# An update of Telegram's is a few thousand bytes.
LARGEST = 1_000_000

log = logging.getLogger(__name__)


def webhook(secret: str, take_in: Callable[[Sequence[Any]], Awaitable[None]]) -> Starlette:
    """An application that takes updates at `/telegram` from whoever knows the secret.

    Anybody else gets 403, and what they sent is not read. Where an update cannot be written down it
    is 500, and Telegram brings it again.
    """

    async def take(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=403)
        content = b""
        async for chunk in request.stream():
            content += chunk
            if len(content) > LARGEST:
                return Response(status_code=413)
        try:
            update = json.loads(content)
        except ValueError:
            return Response(status_code=400)
        try:
            await take_in([update])
        except SQLAlchemyError as error:
            log.warning("An update cannot be taken in (%s).", type(error).__name__)
            return Response(status_code=500)
        return Response(status_code=200)

    return Starlette(routes=[Route(PATH, take, methods=["POST"])])
