"""deploy/ as data: what compose.yaml and the systemd units start, in which order, with what set."""

from __future__ import annotations

import re
from collections.abc import Mapping
from configparser import ConfigParser
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
VARIABLE = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")


@cache
def compose() -> dict[str, Any]:
    return dict(yaml.safe_load((DEPLOY / "compose.yaml").read_text()))


def services() -> dict[str, dict[str, Any]]:
    return dict(compose()["services"])


def of_the_coach() -> dict[str, dict[str, Any]]:
    """Those that run our image."""
    return {name: one for name, one in services().items() if "COACH_IMAGE" in one["image"]}


def in_order() -> list[str]:
    """Our services, each after what it depends on; they stop the other way round."""
    done: list[str] = []

    def add(name: str) -> None:
        for other in services()[name].get("depends_on", {}):
            add(other)
        if name not in done:
            done.append(name)

    for name in services():
        add(name)
    return [name for name in done if name in of_the_coach()]


def filled(text: str, env: Mapping[str, str]) -> str:
    """A text with its ${VARIABLES}; one that must be set and is not is a KeyError."""

    def value(found: re.Match[str]) -> str:
        name, how, otherwise = found.groups()
        given = env.get(name, "")
        if not given and how == "?":
            raise KeyError(name)
        return given or (otherwise if how == "-" else "")

    return VARIABLE.sub(value, text)


def example() -> dict[str, str]:
    """The settings of coach.env.example, commented ones too."""
    lines = (DEPLOY / "coach.env.example").read_text().splitlines()
    pairs = [line.removeprefix("#").partition("=") for line in lines]
    return {name: value for name, sign, value in pairs if sign and name.isupper()}


def units() -> dict[str, ConfigParser]:
    """The systemd services by name, each with what the drop-in adds."""
    found = {}
    for file in sorted((DEPLOY / "systemd").glob("coach-*.service")):
        parser = ConfigParser(strict=False, interpolation=None, allow_no_value=True)
        parser.optionxform = str  # type: ignore[assignment,method-assign]
        parser.read([DEPLOY / "systemd" / "coach-.service.d" / "hardening.conf", file])
        found[file.stem.removeprefix("coach-")] = parser
    return found
