"""Keeps the bot's secret out of every log, and messages out of its libraries' lines."""

from __future__ import annotations

import logging

from operations.logs import Lines, begin


class WithoutSecret(logging.Filter):
    """Puts a sign in place of a secret, wherever in a line it stands."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self._secret = secret

    def filter(self, record: logging.LogRecord) -> bool:
        """Every line passes, without the secret."""
        said = record.getMessage()
        if self._secret in said:
            record.msg, record.args = said.replace(self._secret, "(secret)"), ()
        # A trace may quote an address, and the token is in each of Telegram's.
        if record.exc_info:
            record.msg = f"{record.msg} ({getattr(record.exc_info[0], '__name__', 'error')})"
            record.exc_info = record.exc_text = None
        return True


def quiet_logs(secret: str) -> Lines:
    """Write our own lines only, and never the secret."""
    lines = begin("telegram")
    for handler in logging.getLogger().handlers:
        handler.addFilter(WithoutSecret(secret))
    for library in ("httpx", "httpcore", "uvicorn", "asyncio"):
        logging.getLogger(library).setLevel(logging.WARNING)
    # It quotes what it could not read, and that may be what somebody wrote.
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
    return lines
