"""Telegram: an update becomes an inbox row, an outbox row becomes a message."""

import os

# python-telegram-bot gives lengths of time as such only where this says so, and warns otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")

TELEGRAM = "telegram"
