"""Whether the ports that the coach listens on are free."""

from __future__ import annotations

import socket

from cli.problem import Problem


def is_free(port: int) -> bool:
    """Whether a server could listen on this loopback port now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def any_free() -> int:
    """A loopback port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def require_free(ports: dict[str, int]) -> None:
    """Check each port, named by its setting.

    Raises:
        Problem: one is taken, or two settings name the same port.
    """
    for setting, port in ports.items():
        if not is_free(port):
            raise Problem(
                f"Port {port} is taken by another program: stop that program, "
                f"or set {setting} to a free port."
            )
    if len(set(ports.values())) < len(ports):
        raise Problem(f"{' and '.join(ports)} name the same port: set them to different ones.")
