"""The coach's processes: started together, stopped together, none left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from cli.ports import any_free, is_free, require_free
from cli.problem import Problem
from cli.processes import Ports, Process, processes_of, started, taken_for_watching
from cli.running import find_running
from cli.supervisor import Logs

pytestmark = pytest.mark.slow

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


def test_a_fault_that_is_not_the_processes_leaves_no_logs_of_theirs(tmp_path, ports, two):
    with suppress(ZeroDivisionError), started(two, ports, tmp_path, known=False) as coach:
        coach.wait_until_ready(20)
        raise ZeroDivisionError
    assert not list((tmp_path / "logs").iterdir())


def test_the_logs_that_a_sentence_names_are_there_to_be_read(tmp_path, ports):
    processes = {"rasa": python(FAILS), "actions": python(SLEEPS)}
    with (
        pytest.raises(Problem) as told,
        started(processes, ports, tmp_path, known=False) as coach,
    ):
        coach.wait_until_ready(20)
    (log,) = (tmp_path / "logs").glob("chat-*/rasa.log")
    assert f"{log} says more." in str(told.value)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (
            "print('INFO all is well', flush=True); import os; os.kill(os.getpid(), 9)",
            r"was killed \(signal 9; perhaps there was too little memory\): start it again\.",
        ),
        (
            "import sys; sys.exit('x.OperationalError: database or disk is full')",
            r"stopped \(database or disk is full\): make room, then start it again\.",
        ),
        ("raise SystemExit(7)", r"stopped with status 7: .*rasa\.log says more\."),
    ],
)
def test_why_a_process_ended_is_its_own_reason_or_none(tmp_path, ports, code, says):
    # What an earlier coach complained of is not why this one stops.
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "rasa.log").write_text("ValueError: long ago\n")
    processes = {"rasa": python(code), "actions": python(SLEEPS)}
    told = pytest.raises(Problem, match=f"^The rasa process {says}$")
    with told, started(processes, ports, tmp_path, known=True) as coach:
        coach.wait_until_ready(20)


def test_a_supervisor_that_is_killed_is_named_as_what_was_killed(tmp_path, ports, two):
    with started(two, ports, tmp_path, known=True) as coach:
        coach.wait_until_ready(20)
        coach.supervisor.kill()
        coach.supervisor.wait()
        assert coach.why_it_stopped().startswith("The supervisor process was killed (signal 9;")


def test_the_servers_get_the_home_as_a_whole_path(tmp_path, monkeypatch):
    """They run in the project's folder, the caller anywhere."""
    from store.settings import settings

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COACH_HOME", "here")
    settings.cache_clear()
    try:
        for process in processes_of(Ports(1, 2), with_clock=True).values():
            assert process.env["COACH_HOME"] == str(tmp_path / "here")
    finally:
        monkeypatch.undo()
        settings.cache_clear()


def test_a_process_that_stops_is_named_with_its_last_words(tmp_path, ports):
    processes = {"rasa": python(FAILS), "actions": python(SLEEPS)}
    told = pytest.raises(Problem, match=r"The rasa process stopped \(the model is too old\)")
    with started(processes, ports, tmp_path, known=True) as coach, told:
        coach.wait_until_ready(20)


def test_a_line_that_finds_no_room_on_the_disk_is_lost_and_stops_nobody(tmp_path):
    # Writing to it is writing to a full disk.
    (tmp_path / "rasa.log").symlink_to("/dev/full")
    logs = Logs(tmp_path)
    for line in ("one\n", b"two\n"):
        logs.write(SimpleNamespace(name="rasa", data=line))
    with suppress(OSError):
        logs._open["rasa"].close()


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


def test_each_process_without_a_server_of_its_own_is_watched_on_a_port_of_its_own(
    home, monkeypatch
) -> None:
    from store.settings import settings

    monkeypatch.setenv("TELEGRAM_TOKEN", f"1:{'a' * 35}")
    monkeypatch.setenv("WATCH_PORT", "7000")
    settings.cache_clear()
    processes = processes_of(Ports(1, 2, 3), with_clock=True)
    watched = {name: one.env.get("WATCH_PORT") for name, one in processes.items()}
    assert watched == {
        "rasa": None,
        "actions": None,
        "workshop": None,
        "clock": "7000",
        "telegram": "7001",
        "console": "7002",
    }


def test_a_port_to_be_watched_at_that_another_program_has_is_told_of(home, monkeypatch) -> None:
    from store.settings import settings

    with socket.socket() as another:
        another.bind(("127.0.0.1", 0))
        another.listen()
        port = another.getsockname()[1]
        monkeypatch.setenv("WATCH_PORT", str(port))
        settings.cache_clear()
        processes = processes_of(Ports(1, 2), with_clock=True)
        assert taken_for_watching(processes) == [("clock", port)]
    assert taken_for_watching(processes) == []


ENDS_SLOWLY = """
import pathlib, signal, sys, time
name, file = sys.argv[1], pathlib.Path(sys.argv[2])
def end(*_):
    time.sleep(0.3)
    with file.open("a") as told: told.write(f"{name} ")
    sys.exit(0)
signal.signal(signal.SIGTERM, end)
while True: time.sleep(0.05)
"""


def test_who_brings_messages_stops_before_rasa_and_rasa_before_its_actions(tmp_path, ports):
    told = tmp_path / "order.txt"
    names = ("actions", "rasa", "clock")
    processes = {name: python(ENDS_SLOWLY, name, str(told)) for name in names}
    with started(processes, ports, tmp_path, known=True):
        running = wait_for_running(tmp_path)
        time.sleep(1.0)
    assert told.read_text().split() == ["clock", "rasa", "actions"]
    assert all(is_gone(pid) for pid in running.processes.values())


def test_one_that_does_not_heed_holds_up_the_others_for_its_stage_and_is_killed(
    tmp_path, ports, monkeypatch
):
    told = tmp_path / "order.txt"
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(300)"
    processes = {"actions": python(ENDS_SLOWLY, "actions", str(told)), "clock": python(deaf)}
    with started(processes, ports, tmp_path, known=True):
        running = wait_for_running(tmp_path)
        time.sleep(1.0)
        began = time.monotonic()
    assert 12 < time.monotonic() - began < 23
    assert told.read_text().split() == ["actions"]
    assert all(is_gone(pid) for pid in running.processes.values())
