"""Redis for tests: the one that TEST_REDIS_URL names, or the one found on this machine."""

from __future__ import annotations

import os
from functools import cache

import pytest
import redis

USUAL = "redis://127.0.0.1:6379/0"
SET_BY = "TEST_REDIS_URL"
NO_REDIS = f"No Redis: {SET_BY} names none, and none answers at 127.0.0.1:6379."


@cache
def redis_url() -> str | None:
    """Its address, or None where there is none."""
    named = os.environ.get(SET_BY, "").strip()
    try:
        with redis.Redis.from_url(named or USUAL, socket_connect_timeout=3) as found:
            found.ping()
    except redis.RedisError:
        if named:
            raise pytest.UsageError(f"No Redis answers at {SET_BY}.") from None
        return None
    return named or USUAL
