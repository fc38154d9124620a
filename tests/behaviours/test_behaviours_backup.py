"""A backup that was taken while people talked is put back elsewhere, and a conversation goes on."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from operations.backup import back_up
from operations.restore import restore
from operations.sealed import new_pair
from store.clock import now_utc, to_london
from store.settings import settings

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.slow, pytest.mark.sqlite_alone, pytest.mark.timeout(600)]


#: Others share this database and spoke under a played clock: retention, which follows a restore,
#: rightly lets go of what is old there. tests/operations holds every table against its count.
GOES_BY_AGE = frozenset({"people", "inbox", "outbox", "receipts", "events", "turns", "turn_days"})


def without_age(counts: dict[str, int]) -> dict[str, int]:
    """The counts of what no age takes away."""
    return {table: rows for table, rows in counts.items() if table not in GOES_BY_AGE}


def test_a_conversation_goes_on_at_its_next_turn_on_another_machine(
    talk, coach_port, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    from cli.chat import a_coach
    from cli.ports import any_free

    identity, public = new_pair()
    monkeypatch.setenv("BACKUP_RECIPIENTS", public)
    settings.cache_clear()
    # Not the clock of the other tests: what was said long ago would rightly not be put back.
    today = f"{to_london(now_utc()):%Y-%m-%d}T10:00"
    ann = talk(now=today)
    ann.say("I'd like to get out and walk more")
    waits = ann.asked()
    others = [talk(now=today) for _ in range(3)]
    for other in others:
        other.say("my knees are sore")
    stopped = threading.Event()

    def chatter(other) -> None:
        while not stopped.is_set():
            other.say("I don't know")

    load = [threading.Thread(target=chatter, args=(other,)) for other in others]
    for thread in load:
        thread.start()
    made = back_up(tmp_path / "one.age")
    stopped.set()
    for thread in load:
        thread.join()

    home = tmp_path / "elsewhere"
    monkeypatch.setenv("COACH_HOME", str(home))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("BACKUP_IDENTITIES", identity)
    monkeypatch.setenv("RASA_PORT", str(any_free()))
    monkeypatch.setenv("ACTIONS_PORT", str(any_free()))
    settings.cache_clear()
    try:
        put_back = restore(tmp_path / "one.age", []).counts
        assert without_age(put_back) == without_age(made.counts)
        (home / "models").symlink_to(ROOT / "models")
        with a_coach() as coach:
            again = type(ann)(coach.port, ann.person, ann.now.isoformat())
            assert again.asked() == waits is not None
            again.say("It would help me sleep")
            # Somebody new would be welcomed, and asked to agree.
            assert not again.said("automated health coach")
            assert again.asked() not in (None, "consent")
            again.close()
    finally:
        monkeypatch.undo()
        settings.cache_clear()
