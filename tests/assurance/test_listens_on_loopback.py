"""What `coach run` starts answers no other machine: Rasa 3.6 is at the end of its line."""

from __future__ import annotations

import os
import subprocess
import time

import pytest
from listening import addresses, linux_only

from cli.fingerprint import ROOT
from cli.ports import any_free
from cli.processes import Ports, processes_of

pytestmark = [pytest.mark.slow, linux_only]


@pytest.mark.parametrize("name", ["actions", "console"])
def test_what_is_started_listens_on_this_machine_alone(name: str, migrated_home: object) -> None:
    ports = Ports(any_free(), any_free(), any_free())
    process = processes_of(ports, with_clock=True)[name]
    port = {"actions": ports.actions, "console": ports.console}[name]
    with subprocess.Popen(
        process.command,
        cwd=ROOT,
        env={**os.environ, **process.env},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as started:
        try:
            until = time.monotonic() + 60
            while not addresses(port) and time.monotonic() < until and started.poll() is None:
                time.sleep(0.1)
            assert addresses(port) == {"127.0.0.1"}
        finally:
            started.terminate()


def test_an_address_that_all_can_reach_is_seen_as_one() -> None:
    import socket

    with socket.create_server(("0.0.0.0", 0)) as open_to_all:  # Binds; nothing connects.
        assert addresses(open_to_all.getsockname()[1]) == {"0.0.0.0"}
