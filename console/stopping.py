"""Whether the console was told to stop: pages that stay open for ever end then."""

from __future__ import annotations

import threading

stops = threading.Event()
