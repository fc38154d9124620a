"""Ask a process on this machine whether it is ready: `python -m operations.probe 5060`.

For health checks of containers, whose image has no other client. Status 0 where it is.
"""

from __future__ import annotations

import sys
import urllib.error
import urllib.request


def is_ready(port: int, within: float = 4.0) -> bool:
    """Whether /ready on this port says so."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://127.0.0.1:{port}/ready", timeout=within) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


if __name__ == "__main__":
    sys.exit(0 if is_ready(int(sys.argv[1])) else 1)
