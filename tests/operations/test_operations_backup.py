"""A backup is whole, sealed, and put back with everything that people wanted since."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from databases import everything_in

from operations.backup import back_up
from operations.restore import CannotRestore, restore
from operations.sealed import CannotOpen, new_pair, seal, unseal
from store.clock import now_utc
from store.consents import ConsentKind, grant, has_consent, withdraw
from store.deletion import ask_for_deletion, delete_person
from store.engine import engine, session
from store.goals import goals_of, set_goal
from store.inbox import InboxMessage, MessageKind, receive
from store.ledger import entries_in
from store.people import Person, meet_person, new_person_id, person_of, stop_person
from store.sealing import Seal
from store.settings import settings
from store.snapshot import CannotCopy
from store.telegram_chats import chat_known, meet_chat

pytestmark = pytest.mark.slow

WORDS = "walk the marmalade dog to the pier"


@pytest.fixture
def secret(migrated_home: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The secret key of backups; the machine that makes them has the public one alone."""
    identity, public = new_pair()
    monkeypatch.setenv("BACKUP_RECIPIENTS", public)
    settings.cache_clear()
    return identity


@pytest.fixture
def elsewhere(
    tmp_path: Path, secret: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Callable[[], Path]]:
    """Go to another machine: an empty home, and the key that opens; `DATABASE_URL` its own."""
    from databases import OnServer

    databases = request.getfixturevalue("databases")

    def go() -> Path:
        home = tmp_path / "elsewhere"
        monkeypatch.setenv("COACH_HOME", str(home))
        if isinstance(databases, OnServer):
            monkeypatch.setenv("DATABASE_URL", databases.bare())
        else:
            monkeypatch.delenv("DATABASE_URL")
        monkeypatch.setenv("BACKUP_IDENTITIES", secret)
        settings.cache_clear()
        return home

    yield go
    engine().dispose()


def somebody(words: str = WORDS) -> str:
    """A person with a goal, consents, a message and a file."""
    person, now = new_person_id(), now_utc()
    with session() as opened:
        meet_person(opened, person).last_message_at = now
        for kind in (ConsentKind.CHAT, ConsentKind.REVIEW, ConsentKind.CHECK_INS):
            grant(opened, person, kind, "test", now)
        set_goal(opened, person, words, now)
        receive(opened, person, "test", person, MessageKind.TEXT, words, now)
    folder = settings().var_dir / "files" / person
    folder.mkdir(parents=True)
    (folder / "card.png").write_bytes(words.encode())
    return person


def test_what_is_put_back_elsewhere_is_what_was_there(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path
) -> None:
    ann = somebody()
    with session() as opened:
        meet_chat(opened, Seal(settings().identity_keys), 7001)
    made = back_up(tmp_path / "one.age")
    home = elsewhere()
    restored = restore(tmp_path / "one.age", [])
    assert restored.counts == made.counts
    assert made.counts["people"] == 2
    with session() as opened:
        assert [goal.words for goal in goals_of(opened, ann)] == [WORDS]
        # The key came along: who writes is known again.
        assert chat_known(opened, Seal(settings().identity_keys), 7001) is not None
    assert (home / "var" / "files" / ann / "card.png").read_bytes() == WORDS.encode()


def test_a_number_that_was_given_is_not_given_again(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path
) -> None:
    def number_of_message(person: str) -> int:
        with session() as opened:
            query = sa.select(InboxMessage.id).where(InboxMessage.person_id == person)
            return int(opened.execute(query).scalar_one())

    somebody()
    gone = somebody()
    last = number_of_message(gone)
    with session() as opened:
        delete_person(opened, gone)
    back_up(tmp_path / "one.age")
    elsewhere()
    restore(tmp_path / "one.age", [])
    assert number_of_message(somebody()) == last + 1


@pytest.mark.slow
def test_under_load_it_is_one_moment_and_nobody_waits(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path
) -> None:
    """Writers add a person with a goal each, in one transaction: a copy of one moment has as many
    goals as people, whatever is written meanwhile."""
    stopped, written, failed = threading.Event(), [0, 0, 0], []

    def write(number: int) -> None:
        while not stopped.is_set():
            try:
                with session() as opened:
                    person = meet_person(opened, new_person_id()).id
                    set_goal(opened, person, "walk", now_utc())
            except Exception as error:  # noqa: BLE001 - told to the test
                failed.append(error)
                return
            written[number] += 1

    writers = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    for writer in writers:
        writer.start()
    while min(written) < 5:
        assert not failed
    before = sum(written)
    made = [back_up(tmp_path / f"{number}.age") for number in range(3)]
    stopped.set()
    for writer in writers:
        writer.join()
    assert not failed
    assert sum(written) > before
    for one in made:
        assert one.counts["people"] == one.counts["goals"] >= before
    elsewhere()
    assert restore(tmp_path / "2.age", []).counts == made[-1].counts


def test_who_deleted_their_data_since_does_not_come_back_and_leaves_nothing_behind(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path
) -> None:
    ann, bob = somebody(), somebody("swim with the others")
    back_up(tmp_path / "one.age")
    with session() as opened:
        delete_person(opened, ann)
    ledger = settings().keeping.ledger
    assert ann not in ledger.read_text()
    home = elsewhere()
    restored = restore(tmp_path / "one.age", [ledger])
    assert restored.done_again == {"deleted": 1}
    with session() as opened:
        assert person_of(opened, ann) is None
        assert person_of(opened, bob) is not None
        assert WORDS not in everything_in(opened)
    assert not (home / "var" / "files" / ann).exists()
    if settings().database_file is not None:
        # Nor in what SQLite leaves in a file of what was deleted.
        assert b"marmalade" not in settings().database_file.read_bytes()
    # The next restore knows of it as well.
    assert {str(entry) for entry in entries_in(settings().keeping.ledger)} >= {
        str(entry) for entry in entries_in(ledger)
    }


def test_who_asked_for_it_and_was_still_waiting_does_not_come_back_either(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path
) -> None:
    ann = somebody()
    back_up(tmp_path / "one.age")
    with session() as opened:
        ask_for_deletion(opened, ann, now_utc())
    ledger = settings().keeping.ledger
    elsewhere()
    assert restore(tmp_path / "one.age", [ledger]).done_again == {"deleted": 1}
    with session() as opened:
        assert person_of(opened, ann) is None


def test_a_consent_taken_back_and_a_stop_since_hold(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path
) -> None:
    ann, bob = somebody(), somebody()
    back_up(tmp_path / "one.age")
    with session() as opened:
        withdraw(opened, ann, ConsentKind.REVIEW, now_utc())
        stop_person(opened, bob, now_utc())
    ledger = settings().keeping.ledger
    elsewhere()
    assert restore(tmp_path / "one.age", [ledger]).done_again == {"withdrew": 1, "stopped": 1}
    with session() as opened:
        assert not has_consent(opened, ann, ConsentKind.REVIEW)
        assert has_consent(opened, ann, ConsentKind.CHAT)
        assert has_consent(opened, bob, ConsentKind.REVIEW)
        stopped = person_of(opened, bob)
        assert stopped is not None
        assert stopped.stopped_at is not None


def test_who_agreed_again_before_the_backup_still_agrees(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = somebody()
    with session() as opened:
        withdraw(opened, ann, ConsentKind.REVIEW, now_utc())
        grant(opened, ann, ConsentKind.REVIEW, "test", now_utc())
    monkeypatch.setattr("operations.restore.UNDER_WAY", timedelta(0))
    back_up(tmp_path / "one.age")
    ledger = settings().keeping.ledger
    elsewhere()
    restore(tmp_path / "one.age", [ledger])
    with session() as opened:
        assert has_consent(opened, ann, ConsentKind.REVIEW)


def test_what_was_kept_too_long_meanwhile_does_not_come_back_either(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session() as opened:
        long_ago = meet_person(opened, new_person_id())
        long_ago.created_at = now_utc() - timedelta(days=400)
        nobody = long_ago.id
    back_up(tmp_path / "one.age")
    elsewhere()
    assert restore(tmp_path / "one.age", []).done_again["people"] == 1
    with session() as opened:
        assert opened.get(Person, nobody) is None


def test_a_home_that_is_not_empty_is_refused_and_left_as_it_is(
    secret: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = somebody()
    back_up(tmp_path / "one.age")
    monkeypatch.setenv("BACKUP_IDENTITIES", secret)
    settings.cache_clear()
    with session() as opened:
        set_goal(opened, ann, "written since", now_utc())
    with pytest.raises(CannotRestore, match="only put into an empty home"):
        restore(tmp_path / "one.age", [])
    with session() as opened:
        assert {goal.words for goal in goals_of(opened, ann)} == {WORDS, "written since"}


def test_nothing_of_it_can_be_read_without_the_key_and_another_key_opens_nothing(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = somebody()
    back_up(tmp_path / "one.age")
    sealed = (tmp_path / "one.age").read_bytes()
    assert b"marmalade" not in sealed
    assert ann.encode() not in sealed
    assert (tmp_path / "one.age").stat().st_mode & 0o077 == 0
    home = elsewhere()
    monkeypatch.setenv("BACKUP_IDENTITIES", new_pair()[0])
    settings.cache_clear()
    with pytest.raises(CannotRestore, match="holds none of the keys"):
        restore(tmp_path / "one.age", [])
    assert not list((home / "var").iterdir())


@pytest.mark.parametrize("harm", ["cut", "changed", "other"])
def test_a_damaged_backup_is_refused_whole(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path, harm: str
) -> None:
    somebody()
    back_up(tmp_path / "one.age")
    sealed = bytearray((tmp_path / "one.age").read_bytes())
    if harm == "cut":
        del sealed[-50:]
    elif harm == "changed":
        sealed[len(sealed) // 2] ^= 1
    else:
        sealed = bytearray(b"a letter to a friend")
    (tmp_path / "two.age").write_bytes(sealed)
    home = elsewhere()
    with pytest.raises(CannotRestore, match=r"is damaged|is no backup"):
        restore(tmp_path / "two.age", [])
    assert not list((home / "var").iterdir())


def test_a_new_key_seals_from_now_on_and_the_old_one_opens_what_it_sealed(tmp_path: Path) -> None:
    (old, old_public), (new, new_public) = new_pair(), new_pair()

    def opens(file: Path, *keys: str) -> bool:
        into = tmp_path / f"opened-{len(list(tmp_path.iterdir()))}"
        into.mkdir()
        try:
            unseal(file, keys, into)
        except CannotOpen:
            return False
        return True

    for name, keys in (
        ("before", [old_public]),
        ("between", [new_public, old_public]),
        ("after", [new_public]),
    ):
        seal(tmp_path / name, keys, lambda tar: None)
    can_be_opened = {
        name: (opens(tmp_path / name, old), opens(tmp_path / name, new))
        for name in ("before", "between", "after")
    }
    assert can_be_opened == {
        "before": (True, False),
        "between": (True, True),
        "after": (False, True),
    }
    assert opens(tmp_path / "before", new, old)


def test_without_a_key_no_backup_is_made(
    migrated_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BACKUP_RECIPIENTS", raising=False)
    settings.cache_clear()
    with pytest.raises(CannotCopy, match="BACKUP_RECIPIENTS is not set"):
        back_up(tmp_path / "one.age")
    assert not (tmp_path / "one.age").exists()


def test_a_file_that_is_there_is_never_written_over(secret: str, tmp_path: Path) -> None:
    (tmp_path / "one.age").write_text("the only good one")
    with pytest.raises(CannotCopy, match="is there already"):
        back_up(tmp_path / "one.age")
    assert (tmp_path / "one.age").read_text() == "the only good one"


@pytest.mark.sqlite_alone
@pytest.mark.slow  # Four processes, each of which imports everything.
def test_the_commands_say_what_they_did_and_ask_for_the_ledger(
    secret: str, elsewhere: Callable[[], Path], tmp_path: Path
) -> None:
    somebody()

    def coach(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "cli.main", *words], capture_output=True, text=True
        )

    file = str(tmp_path / "one.age")
    made = coach("backup", file)
    assert made.returncode == 0, made.stderr
    assert "rows are in" in made.stdout
    ledger = settings().keeping.ledger
    with session() as opened:
        delete_person(opened, opened.execute(sa.select(Person.id)).scalars().one())
    elsewhere()
    asks = coach("restore", file)
    assert asks.returncode == 1
    assert "Name the ledger of deletions" in asks.stderr
    back = coach("restore", file, "--ledger", str(ledger))
    assert back.returncode == 0, back.stderr
    assert "Done again since then: deleted 1." in back.stdout
    again = coach("restore", file, "--ledger", str(ledger))
    assert "only put into an empty home" in again.stderr


@pytest.mark.parametrize("how", ["above", "absolute", "link"])
def test_whatever_an_archive_says_nothing_is_written_outside_its_folder(
    tmp_path: Path, how: str
) -> None:
    identity, public = new_pair()
    outside = tmp_path / "outside"

    def fill(tar: tarfile.TarFile) -> None:
        names = {"above": "../outside", "absolute": str(outside), "link": "inside"}
        about = tarfile.TarInfo(names[how])
        if how == "link":
            about.type, about.linkname = tarfile.SYMTYPE, str(outside)
            tar.addfile(about)
        else:
            about.size = 4
            tar.addfile(about, io.BytesIO(b"harm"))

    seal(tmp_path / "one.age", [public], fill)
    (tmp_path / "into").mkdir()
    with pytest.raises(CannotOpen, match="is damaged"):
        unseal(tmp_path / "one.age", [identity], tmp_path / "into")
    assert not outside.exists()
    assert not list((tmp_path / "into").iterdir())
