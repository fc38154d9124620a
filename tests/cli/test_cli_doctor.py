"""`coach doctor` says what stands between this copy and people."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import sqlalchemy as sa

from cli.doctor import Health, all_findings
from coaching.safety_answers import safety_answers
from store.engine import session
from store.migrations import upgrade
from store.settings import settings


def test_the_doctor_counts_the_answers_to_danger_that_nobody_has_signed(home: Path) -> None:
    findings = {finding.about: finding for finding in all_findings(settings())}
    unsigned = sum(row.awaits for row in safety_answers())
    assert findings["safety answers"].health is Health.NOTE
    assert findings["safety answers"].says.startswith(
        f"{unsigned} of {len(safety_answers())} await"
    )


def found(about: str) -> list[tuple[Health, str]]:
    """What the doctor says about one thing."""
    settings.cache_clear()
    return [(said.health, said.says) for said in all_findings(settings()) if said.about == about]


def nothing_that_could_not_be_looked_at() -> bool:
    return not any("Could not be looked at" in said.says for said in all_findings(settings()))


def test_where_there_is_no_database_yet_that_is_said_once(home: Path) -> None:
    assert found("database") == [(Health.NOTE, "SQLite, empty: 'make run' makes it.")]
    assert found("services") == []


def test_a_newer_database_is_said_to_be_newer_and_what_to_do(home: Path) -> None:
    upgrade()
    with session() as opened:
        opened.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    ((health, says),) = found("database")
    assert health is Health.WRONG
    assert "made by a newer version of the coach" in says
    assert "install that version" in says


def test_a_damaged_database_is_said_once(home: Path) -> None:
    (home / "var").mkdir(mode=0o700)
    (home / "var" / "coach.db").write_text("not a database " * 100)
    ((health, says),) = found("database")
    assert health is Health.WRONG
    assert "move it away" in says
    assert "DATABASE_URL" not in says
    assert nothing_that_could_not_be_looked_at()


@pytest.mark.parametrize("locked", ["var", "models", "var/coach.db"])
def test_what_may_not_be_written_is_found(home: Path, monkeypatch, locked: str) -> None:
    upgrade()
    (home / "models").mkdir()
    may = os.access
    # Root may write anywhere: the answer is played.
    monkeypatch.setattr(
        "os.access", lambda path, mode: path != home / locked and may(path, mode)
    )  # fmt: skip
    about = "database" if locked.endswith("db") else locked
    ((health, says),) = found(about)
    assert health is Health.WRONG
    assert f"{home / locked} cannot be written: run 'chmod u+" in says


def test_a_model_that_cannot_be_read_is_a_sentence(home: Path, monkeypatch) -> None:
    models = home / "models"
    models.mkdir()
    (models / "coach-1.json").write_text(
        json.dumps({"fingerprint": "f", "sha256": "s", "trained_at": "t", "seconds": 1})
    )
    (models / "coach-1.tar.gz").write_text("a model")
    (models / "coach.tar.gz").symlink_to("coach-1.tar.gz")

    def refuse(*_: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("cli.model.digest_of", refuse)
    ((health, says),) = found("model")
    assert health is Health.WRONG
    assert "cannot be read (Permission denied): give yourself permission to read it" in says


@pytest.mark.parametrize(("place", "mode"), [("var", 0o755), ("var/coach.db", 0o644)])
def test_what_people_said_is_for_its_owners_eyes_alone(home: Path, place: str, mode: int) -> None:
    upgrade()
    assert found("what people said") == [(Health.WELL, "only its owner can read it")]
    (home / place).chmod(mode)
    ((health, says),) = found("what people said")
    assert health is Health.WRONG
    assert says.endswith(f"{home / place}'.")


@pytest.mark.parametrize(
    ("told", "health"), [(True, Health.WELL), (False, Health.NOTE), (None, Health.NOTE)]
)
def test_that_the_database_needs_an_encrypted_disk_is_said_until_it_has_one(
    home: Path, monkeypatch: pytest.MonkeyPatch, told: bool | None, health: Health
) -> None:
    upgrade()
    monkeypatch.setattr("cli.doctor.is_encrypted", lambda _: told)
    ((found_health, says),) = found("encrypted disk")
    assert found_health is health
    assert ("SECURITY.md" in says) is not bool(told)


def test_whether_backups_can_be_made_and_opened_here_is_said(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from operations.sealed import new_pair

    identity, public = new_pair()
    ((health, says),) = found("backups")
    assert health is Health.NOTE
    assert "coach backup-key" in says
    monkeypatch.setenv("BACKUP_RECIPIENTS", public)
    assert found("backups") == [(Health.WELL, "sealed for a key that is not here")]
    monkeypatch.setenv("BACKUP_IDENTITIES", identity)
    ((health, says),) = found("backups")
    assert health is Health.NOTE
    assert "keep BACKUP_IDENTITIES elsewhere" in says
