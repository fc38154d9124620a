"""The environment is read once, and a value that cannot be used is named in one sentence."""

from __future__ import annotations

import stat
import threading
from datetime import time
from pathlib import Path

import pytest
from tables import for_every_row

import store
from store.secret import read_or_make_secret
from store.settings import SettingsError, settings, settings_from


def test_without_any_variable_the_home_is_the_folder_above_the_package() -> None:
    chosen = settings_from({})
    assert chosen.home == Path(store.__file__).resolve().parent.parent
    assert chosen.database_url == f"sqlite:///{chosen.home}/var/coach.db"
    assert chosen.is_sqlite
    assert chosen.rasa_port == 5005
    assert chosen.actions_port == 5055
    assert (chosen.quiet_from, chosen.quiet_until) == (time(21), time(8))
    assert (chosen.reminder_after_hours, chosen.session_turns) == (24, 20)
    assert not chosen.has_reviewer


def test_coach_home_moves_database_models_and_secret(tmp_path: Path) -> None:
    chosen = settings_from({"COACH_HOME": str(tmp_path)})
    assert chosen.database_url == f"sqlite:///{tmp_path}/var/coach.db"
    assert chosen.models_dir == tmp_path / "models"
    assert chosen.var_dir == tmp_path / "var"


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("sqlite:///rel.db", "rel.db"),
        ("sqlite:///data/rel.db?timeout=3", "data/rel.db?timeout=3"),
        ("sqlite:///./rel.db", "rel.db"),
    ],
)
def test_a_database_named_without_a_folder_lies_in_the_home(
    tmp_path: Path, given: str, meant: str
) -> None:
    """The servers run in another folder than the caller, and must mean the same file."""
    chosen = settings_from({"COACH_HOME": str(tmp_path), "DATABASE_URL": given})
    assert chosen.database_url == f"sqlite:///{tmp_path}/{meant}"
    assert str(chosen.database_file) == f"{tmp_path}/{meant.partition('?')[0]}"


def test_a_database_with_a_whole_path_stays_where_it_is(tmp_path: Path) -> None:
    chosen = settings_from({"COACH_HOME": "/elsewhere", "DATABASE_URL": f"sqlite:///{tmp_path}/x"})
    assert chosen.database_url == f"sqlite:///{tmp_path}/x"


def test_an_empty_variable_counts_as_unset() -> None:
    assert settings_from({"RASA_PORT": " ", "DATABASE_URL": ""}) == settings_from({})


def test_the_short_name_for_postgresql_is_understood() -> None:
    chosen = settings_from({"DATABASE_URL": "postgres://coach@db/coach"})
    assert chosen.database_url == "postgresql://coach@db/coach"
    assert not chosen.is_sqlite


@for_every_row(
    ("name", "value"),
    [
        ("RASA_PORT", "five"),
        ("RASA_PORT", "0"),
        ("ACTIONS_PORT", "70000"),
        ("ACTIONS_PORT", "5005"),
        ("QUIET_FROM", "9pm"),
        ("QUIET_UNTIL", "25:00"),
        ("QUIET_UNTIL", "8"),
        ("REMINDER_AFTER_HOURS", "1.5"),
        ("SESSION_TURNS", "2"),
        ("DATABASE_URL", "mysql://somewhere/coach"),
        ("REDIS_URL", "localhost:6379"),
        ("REDIS_URL", "http://redis:6379"),
        ("REDIS_URL", "redis://redis:63x9/0"),
        ("REDIS_URL", "redis://"),
        ("RASA_WORKERS", "0"),
        ("RASA_WORKERS", "2"),
        ("ACTION_WORKERS", "many"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "coach.db"),
        ("DATABASE_URL", "postgresql://coach@db:54x2/coach"),
        ("DATABASE_URL", "postgresql://coach@[::1/coach"),
        ("DATABASE_URL", "postgresql://coach@db:/coach"),
        ("COACH_HOME", "~nobody-of-this-name/coach"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_in_one_sentence(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name) as told:
        settings_from({name: value})
    sentence = str(told.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_passwords_and_secrets_show_in_no_sentence_and_no_log() -> None:
    chosen = settings_from(
        {
            "DATABASE_URL": "postgresql://coach:hunter2@db/coach",
            "REDIS_URL": "redis://:hunter2@locks:6379/0",
            "COACH_TOKEN": "open sesame",
        }
    )
    assert "hunter2" not in repr(chosen)
    assert "sesame" not in repr(chosen)
    with pytest.raises(SettingsError) as told:
        settings_from({"DATABASE_URL": "oracle://coach:hunter2@db/coach"})
    assert "hunter2" not in str(told.value)
    with pytest.raises(SettingsError) as told:
        settings_from({"REDIS_URL": "locks://:hunter2@locks"})
    assert "hunter2" not in str(told.value)
    with pytest.raises(SettingsError) as told:
        # An @ in a password moves the place where the port would stand.
        settings_from({"DATABASE_URL": "postgresql://coach:hunter2:x@db:hunter2/coach"})
    assert "hunter2" not in str(told.value)


def test_a_given_secret_is_used_and_nothing_is_written(tmp_path: Path) -> None:
    assert settings_from({"COACH_HOME": str(tmp_path), "COACH_TOKEN": "given"}).token == "given"
    assert not (tmp_path / "var").exists()


def test_a_missing_secret_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    chosen = settings_from({"COACH_HOME": str(tmp_path)})
    assert len(chosen.token) >= 32
    assert chosen.token == settings_from({"COACH_HOME": str(tmp_path)}).token
    assert stat.S_IMODE((tmp_path / "var" / "token").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["token"]


def test_many_who_ask_for_the_secret_at_once_get_the_same_one(tmp_path: Path) -> None:
    got: list[str] = []
    start = threading.Barrier(8)

    def ask() -> None:
        start.wait()
        got.append(read_or_make_secret(tmp_path / "var" / "token"))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 8
    assert len(set(got)) == 1


def test_a_secret_that_cannot_be_kept_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file where the folder should be")
    with pytest.raises(SettingsError, match="COACH_TOKEN"):
        _ = settings_from({"COACH_HOME": str(tmp_path)}).token


def test_the_settings_of_a_process_are_read_once(home: Path) -> None:
    assert settings() is settings()
    assert settings().home == home


def test_servers_are_found_on_this_machine_unless_another_place_is_named() -> None:
    usual = settings_from({"RASA_PORT": "6001"})
    assert (usual.rasa_url, usual.actions_url) == ("http://127.0.0.1:6001", "http://127.0.0.1:5055")
    assert (usual.listen_on, usual.watch_port) == ("127.0.0.1", 5060)
    apart = settings_from({"RASA_URL": "http://rasa:5005/", "LISTEN_ON": "0.0.0.0"})
    assert (apart.rasa_url, apart.listen_on) == ("http://rasa:5005", "0.0.0.0")


@for_every_row(
    ("name", "value"),
    [
        ("RASA_URL", "rasa:5005"),
        ("RASA_URL", "http://rasa:port"),
        ("ACTIONS_URL", "http://name:password@actions:5055"),
        ("ACTIONS_URL", "http://actions:5055/webhook"),
        ("LISTEN_ON", "everywhere"),
        ("LISTEN_ON", "127.0.0.1, 10.0.0.1"),
        ("WATCH_PORT", "65535"),
    ],
)
def test_a_place_that_cannot_be_one_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        settings_from({name: value})
