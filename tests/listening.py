"""Which addresses of this machine a port listens on, as the kernel tells it."""

from __future__ import annotations

import sys
from ipaddress import IPv6Address
from pathlib import Path
from socket import inet_ntoa

import pytest

LISTENS = "0A"
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's /proc")


def addresses(port: int) -> set[str]:
    """The addresses on which something listens at this port: "127.0.0.1", "0.0.0.0", "::" …"""
    found = set()
    for table in ("tcp", "tcp6"):
        for row in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            _, local, _, state, *_ = row.split()
            address, _, at = local.partition(":")
            if state == LISTENS and int(at, 16) == port:
                # The kernel writes each group of four bytes the other way round.
                words = [bytes.fromhex(address[i : i + 8])[::-1] for i in range(0, len(address), 8)]
                raw = b"".join(words)
                found.add(inet_ntoa(raw) if len(raw) == 4 else str(IPv6Address(raw)))
    return found
