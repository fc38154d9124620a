"""Only Rasa runs an action: whoever calls shows the secret that the processes share."""

from __future__ import annotations

import hmac
from typing import Any

#: For whoever is on call, with no word of anybody in them.
OPEN = frozenset({"/health", "/ready", "/metrics"})


def may_call(path: str, authorization: str | None, token: str) -> bool:
    """Whether a request to the action server is answered.

    Args:
        path: what is asked for.
        authorization: the header of that name.
        token: the secret that is shared (`store/settings.py`).
    """
    if path in OPEN:
        return True
    return hmac.compare_digest((authorization or "").encode(), f"Bearer {token}".encode())


def ask_who_calls(app: Any, token: str) -> None:
    """Turn away whoever lacks it, before a word of the request is read."""
    from sanic.request import Request
    from sanic.response import HTTPResponse, text

    async def ask(request: Request) -> HTTPResponse | None:
        if may_call(request.path, request.headers.get("authorization"), token):
            return None
        return text("This needs the coach's token.", status=401)

    app.register_middleware(ask, "request")
