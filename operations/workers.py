"""Where forked workers of one server count together: files that they share.

Apart from `operations/metrics.py`, for prometheus_client chooses how it counts when it is imported.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

SHARED = "PROMETHEUS_MULTIPROC_DIR"


def count_together() -> Path:
    """Count in a folder that this server's workers share; it goes when the server ends.

    Call it in the process that will fork, before `operations.metrics` is imported.
    """
    folder = Path(tempfile.mkdtemp(prefix="coach-metrics-"))
    os.environ[SHARED] = str(folder)
    server = os.getpid()

    def forget() -> None:
        # A worker that ends leaves its counts to the others.
        if os.getpid() == server:
            shutil.rmtree(folder, ignore_errors=True)

    atexit.register(forget)
    return folder
