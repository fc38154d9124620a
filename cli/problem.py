"""What stops a command, as one sentence for the person who ran it."""

from __future__ import annotations


class Problem(Exception):
    """Says what happened and what to do now; printed without a stack trace, exit status 1."""
