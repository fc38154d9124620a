"""The first page: whatever whoever signed in is here for."""

from __future__ import annotations

from starlette.responses import PlainTextResponse, Response

from console.asked import Asked, page
from console.rights import Right

FIRST = (
    (Right.REVIEW, "/queue"),
    (Right.SUGGESTIONS, "/suggestions"),
    (Right.STEWARD, "/directory"),
    (Right.TEAM, "/team"),
    (Right.CRISIS_LINES, "/crisis-lines"),
)


@page(Right.SIGNED_IN)
def home(asked: Asked) -> Response:
    """On to the page of their role."""
    onward = (path for right, path in FIRST if right in asked.rights)
    return asked.goes_to(next(onward, "/account"))


@page(None)
def health(_: Asked) -> Response:
    """Whether the console answers; says nothing else."""
    return PlainTextResponse("ok")
