"""The coach's processes: started together, stopped together, none left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.ports import any_free, is_free, require_free
from cli.problem import Problem
from cli.processes import Ports, Process, started
from cli.running import find_running

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux's prctl")

ANSWERS = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"status": "ok"}')
    def log_message(self, *_): pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""
SLEEPS = "import time; print('here', flush=True); time.sleep(300)"
FAILS = "import sys; sys.exit('ValueError: the model is too old')"


def python(code: str, *arguments: str) -> Process:
    return Process([sys.executable, "-c", code, *arguments])


@pytest.fixture
def ports() -> Ports:
    return Ports(any_free(), any_free())


@pytest.fixture
def two(ports: Ports) -> dict[str, Process]:
    return {"rasa": python(ANSWERS, str(ports.rasa)), "actions": python(SLEEPS)}


def is_gone(pid: int, within: float = 5) -> bool:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def wait_for_running(var: Path):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if running := find_running(var):
            return running
        time.sleep(0.05)
    raise AssertionError("nothing runs")


def test_all_start_are_found_by_others_and_stop_together(tmp_path, ports, two):
    with started(two, ports, tmp_path, known=True) as coach:
        coach.wait_until_ready(20)
        running = wait_for_running(tmp_path)
        assert running.rasa_port == ports.rasa
        assert set(running.processes) == {"rasa", "actions"}
    assert find_running(tmp_path) is None
    assert all(is_gone(pid) for pid in running.processes.values())
    assert "here" in (tmp_path / "logs" / "actions.log").read_text()


def test_a_coach_of_ones_own_is_not_found_by_others(tmp_path, ports, two):
    with started(two, ports, tmp_path, known=False) as coach:
        coach.wait_until_ready(20)
        assert find_running(tmp_path) is None
    assert not list((tmp_path / "logs").iterdir())


def test_a_process_that_stops_is_named_with_its_last_words(tmp_path, ports):
    processes = {"rasa": python(FAILS), "actions": python(SLEEPS)}
    told = pytest.raises(Problem, match=r"The rasa process stopped \(the model is too old\)")
    with started(processes, ports, tmp_path, known=True) as coach, told:
        coach.wait_until_ready(20)


@linux_only
def test_a_supervisor_killed_outright_leaves_no_process_behind(tmp_path, ports, two):
    with started(two, ports, tmp_path, known=True) as coach:
        running = wait_for_running(tmp_path)
        os.kill(running.pid, signal.SIGKILL)
        coach.supervisor.wait()
        assert all(is_gone(pid) for pid in running.processes.values())
    assert find_running(tmp_path) is None


RUNS = """
import sys, time
from pathlib import Path
from cli.processes import Ports, Process, started
sleeps = Process([sys.executable, "-c", "import time; time.sleep(300)"])
with started({"actions": sleeps}, Ports(1, 2), Path(sys.argv[1]), known=True):
    time.sleep(300)
"""


@linux_only
def test_a_command_killed_outright_leaves_no_process_behind(tmp_path):
    parent = subprocess.Popen([sys.executable, "-c", RUNS, str(tmp_path)])
    running = wait_for_running(tmp_path)
    parent.kill()
    parent.wait()
    assert is_gone(running.pid)
    assert all(is_gone(pid) for pid in running.processes.values())


def test_a_taken_port_is_named_with_its_setting(ports):
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", ports.rasa))
        other.listen()
        assert not is_free(ports.rasa)
        with pytest.raises(Problem, match=rf"Port {ports.rasa} is taken.*set RASA_PORT"):
            require_free({"RASA_PORT": ports.rasa, "ACTIONS_PORT": ports.actions})


def test_a_file_left_by_a_killed_coach_counts_for_nothing(tmp_path):
    (tmp_path / "run.json").write_text('{"pid": 99999999, "rasa_port": 1, "processes": {}}')
    assert find_running(tmp_path) is None
    (tmp_path / "run.json").write_text("half a fi")
    assert find_running(tmp_path) is None
