"""Set-up on a bare machine: a Python that runs, failures in one sentence, nothing half done."""

from __future__ import annotations

import importlib.util
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bootstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "scripts" / "bootstrap.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "uv.lock").write_text("lock")
    (tmp_path / "pyproject.toml").write_text("project")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    return module


def program(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def test_a_shim_that_does_not_run_is_stepped_over(bootstrap, tmp_path, monkeypatch):
    program(tmp_path / "shims" / "python3.10", "echo 'pyenv: command not found' >&2; exit 127")
    works = program(tmp_path / "pyenv" / "versions" / "3.10.13" / "bin" / "python3.10", "echo 3.10")
    monkeypatch.setenv("PATH", str(tmp_path / "shims"))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    assert bootstrap.find_python() == str(works)


def test_a_python_on_the_path_comes_first(bootstrap, tmp_path, monkeypatch):
    works = program(tmp_path / "bin" / "python3.10", "echo 3.10")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert bootstrap.find_python() == str(works)


def test_where_there_is_none_uv_fetches_one(bootstrap, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    assert bootstrap.find_python() == "3.10"


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "because the disk is full"),
        ("error sending request\ndns error: failed to look up", "could not be reached"),
        ("ERROR: Could not find\nERROR: No matching distribution found", "could not be reached"),
        ("error: hash mismatch", "(error: hash mismatch)"),
    ],
)
def test_a_failure_is_one_sentence(bootstrap, output, sentence):
    said = bootstrap._plain_failure(output, "Installing")
    assert sentence in said
    assert "\n" not in said


def test_a_failed_installation_leaves_no_half_environment(bootstrap, tmp_path):
    fake_uv = program(
        tmp_path / "uv",
        f"mkdir -p {tmp_path}/.venv/lib/python3.10/site-packages/half; echo dns error >&2; exit 2",
    )
    with pytest.raises(bootstrap.CannotInstall, match="check the network"):
        bootstrap._sync(fake_uv, tmp_path / ".venv")
    assert not (tmp_path / ".venv").exists()


def test_a_failure_before_anything_changed_keeps_what_worked(bootstrap, tmp_path):
    (tmp_path / ".venv/lib/python3.10/site-packages/rasa").mkdir(parents=True)
    fake_uv = program(tmp_path / "uv", "echo dns error >&2; exit 2")
    with pytest.raises(bootstrap.CannotInstall):
        bootstrap._sync(fake_uv, tmp_path / ".venv")
    assert (tmp_path / ".venv").exists()


def test_too_little_room_is_said_before_anything_is_made(bootstrap, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "NEEDED_GB", 10_000_000)
    assert bootstrap.main() == 1
    assert "make room" in capsys.readouterr().err
    assert not (tmp_path / ".bootstrap").exists()


def test_bytecode_is_compiled_though_the_environment_forbids_it(bootstrap, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    told = tmp_path / "told"
    fake_uv = program(tmp_path / "uv", f'echo "$* [$PYTHONDONTWRITEBYTECODE]" > {told}')
    bootstrap._sync(fake_uv, tmp_path / ".venv")
    assert "--frozen --compile-bytecode" in told.read_text()
    assert "[]" in told.read_text()


def test_nothing_is_done_where_the_same_is_installed(bootstrap, tmp_path):
    for name in ("coach", "python"):
        program(tmp_path / ".venv" / "bin" / name, "true")
    (tmp_path / ".venv" / "installed-from").write_text(bootstrap.fingerprint())
    assert bootstrap.main() == 0
    (tmp_path / "uv.lock").write_text("another lock")
    assert bootstrap._installed(tmp_path / ".venv") != bootstrap.fingerprint()


def is_gone(pid: int, within: float = 5) -> bool:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        state = Path(f"/proc/{pid}/stat")
        if not state.exists() or state.read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False


def starts_installing(tmp_path: Path, **how) -> subprocess.Popen[str]:
    """The set-up of a small project, whose installer takes its time and is slow to stop."""
    (tmp_path / "scripts").mkdir()
    (tmp_path / "uv.lock").write_text("lock")
    (tmp_path / "pyproject.toml").write_text("project")
    script = (ROOT / "scripts" / "bootstrap.py").read_text()
    (tmp_path / "scripts" / "bootstrap.py").write_text(script)
    version = re.search(r'UV_VERSION = "(.+)"', script)
    assert version
    program(
        tmp_path / ".bootstrap" / "bin" / "uv",
        f'[ "$1" = --version ] && echo "uv {version[1]}" && exit\n'
        "trap 'sleep 1; exit 1' TERM\n"
        f"mkdir -p {tmp_path}/.venv/lib/python3.10/site-packages/half\n"
        f"echo $$ > {tmp_path}/pid\n"
        "while :; do sleep 0.1; done",
    )
    installs = subprocess.Popen(
        [sys.executable, "-I", str(tmp_path / "scripts" / "bootstrap.py")],
        text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **how,
    )  # fmt: skip
    deadline = time.monotonic() + 20
    while not ((tmp_path / "pid").exists() and (tmp_path / "pid").read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return installs


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_who_stops_the_set_up_is_told_at_once_and_nothing_goes_on(tmp_path, how):
    installs = starts_installing(tmp_path)
    installs.send_signal(how)
    assert installs.stdout
    said = iter(installs.stdout.readline, "")
    asked = time.monotonic()
    assert any(line.startswith("Stopping and tidying up") for line in said)
    assert time.monotonic() - asked < 0.9
    # Whoever cannot wait does not stop the tidying half way.
    installs.send_signal(signal.SIGINT)
    out, err = installs.communicate(timeout=20)
    assert installs.returncode == 130
    assert out.startswith("Stopped before everything was installed")
    assert err == ""
    assert is_gone(int((tmp_path / "pid").read_text()))
    assert not (tmp_path / ".venv").exists()


def test_a_set_up_under_nohup_goes_on_when_the_terminal_goes(tmp_path):
    ignored = lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)  # noqa: E731
    installs = starts_installing(tmp_path, preexec_fn=ignored)
    installs.send_signal(signal.SIGHUP)
    time.sleep(0.5)
    assert installs.poll() is None
    installs.terminate()
    installs.communicate(timeout=20)


def run_shell(tmp_path: Path, python: str) -> subprocess.CompletedProcess[str]:
    program(tmp_path / "bin" / "python3", python)
    (tmp_path / "bin" / "dirname").symlink_to("/usr/bin/dirname")
    names = ("python3.13", "python3.12", "python3.11", "python3.10", "python3.9")
    for name in names:
        program(tmp_path / "bin" / name, "exit 127")
    script = (ROOT / "scripts" / "bootstrap").read_text()
    # Only what the test provides, not what this machine has.
    script = script.replace("/usr/local/bin/python3 /usr/bin/python3", "")
    (tmp_path / "bootstrap").write_text(script)
    env = {"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path)}
    return subprocess.run(
        ["/bin/sh", str(tmp_path / "bootstrap"), "--check"],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("python", "sentence"),
    [
        ("exit 127", "No working python3 was found"),
        ('case "$2" in *ensurepip*) exit 1;; *sys.exit*) exit 0;; *) echo 3.11;; esac', "venv"),
        ('case "$2" in *sys.exit*) exit 1;; *) echo 3.6;; esac', "Python 3.6 is too old"),
    ],
)
def test_a_python_that_will_not_do_is_one_sentence(tmp_path, python, sentence):
    done = run_shell(tmp_path, python)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_python_that_will_do_is_taken(tmp_path):
    assert run_shell(tmp_path, f'exec {sys.executable} "$@"').returncode == 0
    assert os.access(ROOT / "scripts" / "bootstrap", os.X_OK)
