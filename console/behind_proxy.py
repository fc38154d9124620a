"""Sign-in by a reverse proxy: off unless set, and believed from the proxy alone.

A header can be sent by anybody. It counts where the connection comes from a proxy's address and
brings the secret that only the proxy has: on one machine the address alone would not tell the proxy
from another program. docs/security.md says how a proxy is set up.
"""

from __future__ import annotations

import hmac

from starlette.requests import Request

from store.reviewers import plain_name
from store.settings import settings

SECRET_HEADER = "x-coach-proxy"


def name_from_proxy(request: Request) -> str | None:
    """The name of whoever the proxy vouches for; None where it vouches for nobody."""
    chosen = settings()
    if chosen.proxy_header is None or chosen.proxy_secret is None:
        return None
    peer = request.client.host if request.client else ""
    given = request.headers.get(SECRET_HEADER, "")
    if peer not in chosen.proxy_addresses:
        return None
    if not hmac.compare_digest(given.encode(), chosen.proxy_secret.encode()):
        return None
    names = request.headers.getlist(chosen.proxy_header)
    # A header given twice: one of them is not the proxy's.
    return plain_name(names[0]) or None if len(names) == 1 else None
