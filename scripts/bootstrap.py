"""Installs everything from uv.lock into .venv, on a machine that has only Python 3.9 or newer.

Run by scripts/bootstrap, before any library is there: standard library only. Does nothing, quickly,
where what is installed was made from the same uv.lock and pyproject.toml.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV_VERSION = "0.13.9"
# The environment measures 3.1 GB with its bytecode; uv keeps the downloads as well.
NEEDED_GB = 5.0

NO_SPACE = re.compile(r"no space left|disk quota exceeded|errno 28|os error 28", re.IGNORECASE)
NO_NETWORK = re.compile(
    r"connection (refused|reset|error|broken)|newconnectionerror|max retries|network is unreachable"
    r"|name resolution|name or service not known|getaddrinfo|dns error|failed to (fetch|download)"
    r"|error sending request|client error \(connect\)|timed out|no matching distribution found"
    r"|no route to host|proxy error|tunnel error|network connectivity",
    re.IGNORECASE,
)


class CannotInstall(Exception):
    """Why the set-up stopped, as one sentence for the person who ran it."""


def main() -> int:
    """Install what is missing; returns the exit status."""
    for told in (signal.SIGTERM, signal.SIGHUP):
        # `nohup` has SIGHUP ignored, and means it.
        if signal.getsignal(told) is not signal.SIG_IGN:
            signal.signal(told, _as_interrupt)
    venv, wanted = ROOT / ".venv", fingerprint()
    if _installed(venv) == wanted:
        return 0
    try:
        _room_on_disk(venv)
        uv = _uv(ROOT / ".bootstrap")
        _sync(uv, venv)
        (venv / "installed-from").write_text(wanted + "\n", encoding="ascii")
    except CannotInstall as why:
        print(why, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        _say("Stopped before everything was installed; run the same command again to go on.")
        return 130
    except OSError as error:
        print(_plain_failure(str(error), "Setting up"), file=sys.stderr)
        return 1
    return 0


def fingerprint() -> str:
    """What an installation is made from: the lock, the project file, uv and this folder's place."""
    digest = hashlib.sha256()
    for part in (
        (ROOT / "uv.lock").read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        UV_VERSION.encode(),
        # An editable install names the folder it was made in: a copied folder installs again.
        str(ROOT).encode(),
    ):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def find_python() -> str:
    """A Python 3.10 that runs: on the PATH, else among pyenv's; else "3.10", which uv fetches."""
    on_path = [
        os.path.join(folder, "python3.10")
        for folder in os.environ.get("PATH", "").split(os.pathsep)
        if folder
    ]
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    of_pyenv = sorted(glob.glob(os.path.join(pyenv, "versions", "3.10*", "bin", "python3.10")))
    for candidate in on_path + of_pyenv[::-1]:
        if os.access(candidate, os.X_OK) and _is_python_310(candidate):
            return candidate
    return "3.10"


def _is_python_310(candidate: str) -> bool:
    try:
        answer = subprocess.run(
            [candidate, "-I", "-c", "import sys, ssl; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
            timeout=20,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and answer.stdout.strip() == "3.10"


def _installed(venv: Path) -> str | None:
    stamp = venv / "installed-from"
    if not (venv / "bin" / "coach").exists() or not (venv / "bin" / "python").exists():
        return None
    return stamp.read_text(encoding="ascii").strip() if stamp.exists() else None


def _room_on_disk(venv: Path) -> None:
    free = shutil.disk_usage(ROOT).free / 1e9
    if not venv.exists() and free < NEEDED_GB:
        raise CannotInstall(
            f"There are {free:.1f} GB free in {ROOT} and the coach needs {NEEDED_GB:.0f} GB: "
            "make room, then run the same command again."
        )


def _uv(folder: Path) -> Path:
    """uv in a small environment of its own; made anew where it is missing or another version."""
    uv = folder / "bin" / "uv"
    if uv.exists() and _version_of(uv) == UV_VERSION:
        return uv
    shutil.rmtree(folder, ignore_errors=True)
    try:
        _run("Making a small environment to install from", [sys.executable, "-m", "venv", folder])
        pip = [folder / "bin" / "python", "-m", "pip", "install", "--no-input", "--quiet"]
        _run("Fetching the installer", [*pip, "--disable-pip-version-check", f"uv=={UV_VERSION}"])
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return uv


def _version_of(uv: Path) -> str | None:
    try:
        said = subprocess.run([str(uv), "--version"], capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return None
    words = said.stdout.split()
    return words[1] if len(words) > 1 else None


def _sync(uv: Path, venv: Path) -> None:
    before = _contents(venv)
    python = find_python()
    try:
        _run(
            "Installing the coach and its libraries",
            [uv, "sync", "--frozen", "--compile-bytecode", "--python", python],
            grows=venv,
        )
    except BaseException:
        # uv fetches everything before it touches the environment. Where it got no further, what
        # was there still works; anything else is half an installation, and goes.
        if not before or _contents(venv) != before:
            shutil.rmtree(venv, ignore_errors=True)
        raise


def _contents(venv: Path) -> list[str]:
    return sorted(glob.glob(str(venv / "lib" / "python*" / "site-packages" / "*")))


def _run(what: str, command: list[str | Path], grows: Path | None = None) -> None:
    """Run a command quietly, showing that it goes on; a failure becomes one sentence."""
    env = {
        name: value
        for name, value in os.environ.items()
        # Without bytecode Rasa takes 21 s to import instead of 8.
        if name not in ("PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT")
    }
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen(
            [str(word) for word in command],
            cwd=str(ROOT),
            env=env,
            stdout=output,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            _watch(child, what, grows)
        except KeyboardInterrupt:
            _tidy_in_peace()
            _stop(child)
            raise
        except BaseException:
            _stop(child)
            raise
        if child.returncode != 0:
            output.seek(0)
            raise CannotInstall(_plain_failure(output.read().decode("utf-8", "replace"), what))


def _watch(child: subprocess.Popen[bytes], what: str, grows: Path | None) -> None:
    started, said, tty = time.monotonic(), 0.0, sys.stdout.isatty()
    while child.poll() is None:
        time.sleep(0.1)
        elapsed = time.monotonic() - started
        if elapsed - said >= (1 if tty else 15) or (said == 0 and elapsed > 1):
            said = elapsed
            size = f", {_megabytes(grows):,} MB so far" if grows and elapsed > 5 else ""
            print(
                f"{what} ({elapsed:.0f} s{size})",
                end="\033[K\r" if tty else "\n",
                flush=True,
            )
    if said and child.returncode == 0:
        print(f"{what}: done in {time.monotonic() - started:.0f} s" + ("\033[K" if tty else ""))
    elif said and tty:
        print("\033[K", end="\r", flush=True)


def _megabytes(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(place, name)).st_size
            except OSError:
                continue
    return total // 1_000_000


def _tidy_in_peace() -> None:
    """Say that stopping takes a while, and let nothing interrupt it half way."""
    for told in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(told, signal.SIG_IGN)
    _say("\nStopping and tidying up; this takes some seconds.")


def _say(sentence: str) -> None:
    # Where the terminal went away there is nobody to tell.
    with contextlib.suppress(OSError):
        print(sentence, flush=True)


def _stop(child: subprocess.Popen[bytes]) -> None:
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(child.pid, how)
            child.wait(timeout=5)
            return
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


def _plain_failure(output: str, what: str) -> str:
    if NO_SPACE.search(output):
        return (
            f"{what} stopped because the disk is full: make room, then run the same command again."
        )
    if NO_NETWORK.search(output):
        return (
            f"{what} stopped because the package index could not be reached: "
            "check the network (or the proxy), then run the same command again."
        )
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower()] or lines or ["no reason was given"]
    return f"{what} stopped ({errors[-1].rstrip('.')}): mend that, then run the same command again."


def _as_interrupt(*_: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
