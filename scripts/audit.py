"""Looks up what is known to be wrong with the libraries: pip-audit for Python, npm for the browser.

Status 0: looked up, nothing known. 1: something is known, printed. 2: a service could not be asked,
so nothing is known either way; that is no pass.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from scripts.licences import ROOT
from scripts.sbom import BROUGHT_ALONG, UV

PIP_AUDIT = "pip-audit==2.10.1"
LONGEST = 300


class Outcome(IntEnum):
    """What a look-up came to; the gravest of several is the command's status."""

    NOTHING_KNOWN = 0
    KNOWN = 1
    NOT_ASKED = 2


Run = Callable[[list[str], Path], subprocess.CompletedProcess[str]]


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it printed; one that hangs is one that gave no answer."""
    try:
        return subprocess.run(
            command, cwd=folder, check=False, capture_output=True, text=True, timeout=LONGEST
        )
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 1, "", f"no answer within {LONGEST} s")


def python(run: Run, folder: Path) -> tuple[Outcome, str]:
    """Ask for each locked library. pip-audit has an environment of its own: Rasa pins packaging
    below 21, which it cannot live with."""
    locked = folder / "requirements.txt"
    uv = str(UV)
    run(
        [uv, "export", "--quiet", "--frozen", "--no-dev", "--no-emit-project", "-o", str(locked)],
        ROOT,
    )
    # --strict: a library that the service does not know is no pass either.
    told = run(
        [
            *(uv, "tool", "run", "--quiet", "--python", sys.executable, PIP_AUDIT),
            *("--requirement", str(locked), "--disable-pip", "--strict", "--desc"),
            *("--vulnerability-service", "osv", "--format", "json", "--progress-spinner", "off"),
        ],
        ROOT,
    )
    return _told(told, lambda found: any(row.get("vulns") for row in found["dependencies"]))


def browser(run: Run, folder: Path) -> tuple[Outcome, str]:
    """Ask for the one file that browsers get of others; the project itself has no npm packages."""
    needs = {name: version for name, version, address, *_ in BROUGHT_ALONG if "npm" in address}
    (folder / "package.json").write_text(
        json.dumps({"name": "console", "private": True, "dependencies": needs}), encoding="utf-8"
    )
    locked = run(["npm", "install", "--package-lock-only", "--ignore-scripts"], folder)
    if locked.returncode:
        return Outcome.NOT_ASKED, locked.stderr.strip()
    told = run(["npm", "audit", "--json"], folder)
    return _told(told, lambda found: bool(found["metadata"]["vulnerabilities"]["total"]))


def _told(
    told: subprocess.CompletedProcess[str], is_wrong: Callable[[dict[str, object]], bool]
) -> tuple[Outcome, str]:
    """Only an answer that can be read as one counts: an error prints JSON too, or a trace."""
    try:
        wrong = is_wrong(json.loads(told.stdout))
    except (ValueError, KeyError, TypeError, AttributeError):
        lines = (told.stderr.strip() or told.stdout.strip() or "no answer").splitlines()
        # A trace of Python says what happened last, npm says it first.
        return Outcome.NOT_ASKED, lines[-1 if lines[0].startswith("Traceback") else 0]
    return (Outcome.KNOWN, told.stdout) if wrong else (Outcome.NOTHING_KNOWN, "")


def main() -> int:
    """Ask both, print what came of it, and give the gravest outcome."""
    worst = Outcome.NOTHING_KNOWN
    for name, ask in (("Python (pip-audit, OSV)", python), ("Browser (npm)", browser)):
        if ask is browser and shutil.which("npm") is None:
            outcome, said = Outcome.NOT_ASKED, "npm is not installed"
        else:
            with tempfile.TemporaryDirectory() as folder:
                outcome, said = ask(run, Path(folder))
        words = {0: "nothing known.", 1: "something is known.", 2: "COULD NOT BE ASKED: "}[outcome]
        print(f"{name}: {words}{said if outcome is Outcome.NOT_ASKED else ''}")
        if outcome is Outcome.KNOWN:
            print(said)
        worst = max(worst, outcome)
    return int(worst)


if __name__ == "__main__":
    sys.exit(main())
