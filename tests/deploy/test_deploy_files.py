"""What deploy/ says agrees with the project, and gives no process more than it needs."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from deployed import DEPLOY, ROOT, example, filled, in_order, of_the_coach, services, units

from cli.processes import STAGES, Ports, processes_of
from store.settings import settings, settings_from

TOKEN = f"1:{'a' * 35}"
RAN_BY_HAND = {"prepare", "backup"}


@pytest.fixture
def modules(home: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What `coach run` starts."""
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    settings.cache_clear()
    return {one.command[2] for one in processes_of(Ports(1, 2, 3), with_clock=True).values()}


def test_containers_and_units_run_what_coach_run_runs(modules: set[str]) -> None:
    in_containers = {
        one["command"][2] for one in of_the_coach().values() if one["command"][0] == "python"
    }
    by_systemd = {
        unit["Service"]["ExecStart"].split()[-1]
        for name, unit in units().items()
        if name not in RAN_BY_HAND
    }
    assert in_containers == by_systemd == modules
    for module in modules:
        assert importlib.util.find_spec(module) is not None


def test_what_answers_stops_after_what_asks() -> None:
    order = in_order()
    pairs = [*((asks, "rasa") for asks in ("bot", "clock", "console")), ("rasa", "actions")]
    for asks, answers in pairs:
        assert order.index(answers) < order.index(asks)
        assert f"coach-{answers}.service" in units()[asks]["Unit"]["After"]
    assert STAGES == {"rasa": 2, "actions": 3}


def test_every_setting_that_a_container_is_given_is_read_by_somebody() -> None:
    read = "".join(file.read_text() for file in (ROOT / "store").glob("*.py"))
    for_compose = {"COACH_DOMAIN", "POSTGRES_PASSWORD", "REDIS_PASSWORD", "RASAS", "ACTIONS"}
    given = set(example())
    for one in of_the_coach().values():
        given |= set(one["environment"])
    assert {name for name in given - for_compose if f'"{name}"' not in read} == set()


def test_a_filled_in_example_is_taken_as_settings() -> None:
    env = {name: value or "x" * 40 for name, value in example().items()}
    env |= {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_TESTERS": "1", "IDENTITY_KEYS": "k" * 43}
    env["BACKUP_RECIPIENTS"] = f"age1{'q' * 58}"
    for one in of_the_coach().values():
        given = {name: filled(value, env) for name, value in one["environment"].items()}
        chosen = settings_from({**env, **given})
        assert not chosen.is_sqlite
        assert chosen.redis_url is not None
        assert (chosen.rasa_url, chosen.actions_url) == ("http://rasa:5005", "http://actions:5055")


@pytest.mark.parametrize("missing", ["POSTGRES_PASSWORD", "REDIS_PASSWORD", "TELEGRAM_TOKEN"])
def test_a_secret_that_is_not_filled_in_stops_the_start(missing: str) -> None:
    text = (DEPLOY / "compose.yaml").read_text()
    env = {name: "x" for name in example() if name != missing}
    with pytest.raises(KeyError, match=missing):
        filled(text, env)


def test_no_container_has_more_than_it_needs() -> None:
    for name, one in services().items():
        assert one["read_only"] is True, name
        assert one["cap_drop"] == ["ALL"], name
        assert one["security_opt"] == ["no-new-privileges:true"], name
        assert "privileged" not in one
        assert "docker.sock" not in str(one)
    for name, one in of_the_coach().items():
        assert one["user"] == "10001:10001", name
        assert "cap_add" not in one, name
        assert int(one["stop_grace_period"].removesuffix("s")) > 20, name
    assert [name for name, one in services().items() if "ports" in one] == ["caddy"]


def test_only_who_must_has_a_way_out_and_only_who_releases_may_write_models() -> None:
    assert {n for n, one in services().items() if "outside" in one.get("networks", [])} == {
        "bot",
        "console",
        "caddy",
    }
    writers = {
        name
        for name, one in of_the_coach().items()
        if any(volume == "models:/srv/coach/models" for volume in one["volumes"])
    }
    assert writers == {"prepare", "console", "workshop"}


def test_the_bots_secret_is_given_to_who_needs_it_alone() -> None:
    # coach.env reaches every container; what is set beside it holds against it.
    has_it = {n for n, one in of_the_coach().items() if one["environment"]["TELEGRAM_TOKEN"]}
    assert has_it == {"bot", "clock"}
    loses_it = {n for n, one in units().items() if "UnsetEnvironment" in one["Service"]}
    assert set(units()) - loses_it - RAN_BY_HAND == {"bot", "clock"}


def test_units_are_hardened_and_give_twenty_seconds() -> None:
    for name, unit in units().items():
        told = unit["Service"]
        assert told["User"] == "coach", name
        for setting in ("NoNewPrivileges", "PrivateTmp", "PrivateDevices", "ProtectHome"):
            assert told[setting] == "yes", (name, setting)
        assert told["ProtectSystem"] == "strict", name
        assert told["CapabilityBoundingSet"] == "", name
        assert int(told["TimeoutStopSec"]) > 20, name
        if name in ("rasa", "actions", "clock", "workshop"):
            assert (told["IPAddressDeny"], told["IPAddressAllow"]) == ("any", "localhost"), name


def test_each_unit_that_is_watched_has_a_port_of_its_own() -> None:
    ports = [
        found[1]
        for file in (DEPLOY / "systemd").glob("coach-*.service")
        if (found := re.search(r"WATCH_PORT=(\d+)", file.read_text()))
    ]
    assert sorted(ports) == ["5060", "5061", "5062"]


def test_the_image_holds_what_the_project_imports_and_nothing_of_a_run() -> None:
    kept = {
        line[1:]
        for line in (ROOT / ".dockerignore").read_text().splitlines()
        if line.startswith("!")
    }
    packages = re.findall(r"module-name = \[(.*?)\]", (ROOT / "pyproject.toml").read_text(), re.S)
    assert set(re.findall(r'"(\w+)"', packages[0])) <= kept
    assert not kept & {"var", "models", "tests", ".git", ".venv", "benchmarks"}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
def test_systemd_reads_the_units(tmp_path: Path) -> None:
    shutil.copytree(DEPLOY / "systemd", tmp_path / "units")
    for file in (tmp_path / "units").rglob("*"):
        if file.is_file():
            file.write_text(file.read_text().replace("/opt/coach", str(ROOT)))
    names = [str(file) for file in (tmp_path / "units").glob("coach-*.service")]
    said = subprocess.run(
        ["systemd-analyze", "verify", "--recursive-errors=no", *names],
        env={"SYSTEMD_UNIT_PATH": f"{tmp_path / 'units'}:", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
    )
    assert (said.returncode, said.stderr) == (0, "")


def test_each_rule_of_an_alert_asks_for_figures_that_there_are(migrated_home: Path) -> None:
    from operations.metrics import exposition
    from operations.store_figures import StoreFigures

    known = set(re.findall(r"^# TYPE (\w+)", exposition().decode(), re.MULTILINE))
    known |= {family.name for family in StoreFigures().collect()} | {"coach_model", "up"}
    rules = yaml.safe_load((DEPLOY / "alerts.yml").read_text())["groups"][0]["rules"]
    for rule in rules:
        asked = set(re.findall(r"\b(coach_\w+|up)\b", rule["expr"]))
        assert asked
        named = {one.removesuffix("_bucket") for one in asked}
        assert named <= known, rule["alert"]
