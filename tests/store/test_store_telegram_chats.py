"""Who writes in which chat: found by a mark, sealed at rest, gone with the person."""

from __future__ import annotations

from datetime import datetime

import pytest
import sqlalchemy as sa
from cryptography.fernet import Fernet
from sqlalchemy.orm import Session

from store.deletion import delete_person
from store.engine import session
from store.people import person_of
from store.sealing import CannotOpen, Seal
from store.secret import read_or_make_secret
from store.telegram_chats import (
    TelegramChat,
    chat_blocked,
    chat_id_of,
    chat_known,
    chat_of,
    chat_unblocked,
    meet_chat,
    seal_anew,
)

CHAT = 7_123_456_789


@pytest.fixture
def key() -> str:
    return Fernet.generate_key().decode()


@pytest.fixture
def seal(key: str) -> Seal:
    return Seal([key])


def test_a_chat_is_met_once_and_found_again(opened: Session, seal: Seal) -> None:
    met = meet_chat(opened, seal, CHAT)
    assert meet_chat(opened, seal, CHAT).person_id == met.person_id
    assert chat_id_of(met, seal) == CHAT
    assert chat_of(opened, met.person_id) is met
    assert person_of(opened, met.person_id) is not None
    assert meet_chat(opened, seal, CHAT + 1).person_id != met.person_id


def test_the_number_stands_nowhere_in_the_database(url: str, seal: Seal, tmp_path) -> None:
    with session(url) as one:
        person = meet_chat(one, seal, CHAT).person_id
    assert str(CHAT) not in person
    held = b"".join(file.read_bytes() for file in tmp_path.glob("coach.db*"))
    assert str(CHAT).encode() not in held


def test_the_mark_says_nothing_without_the_key(seal: Seal) -> None:
    other = Seal([Fernet.generate_key().decode()])
    assert seal.mark("1") == seal.mark("1") != other.mark("1")
    assert seal.seal("1") != seal.seal("1")
    with pytest.raises(CannotOpen):
        other.open(seal.seal("1"))


def test_a_new_key_before_the_old_finds_and_reseals_every_chat(opened: Session, key: str) -> None:
    person = meet_chat(opened, Seal([key]), CHAT).person_id
    new = Fernet.generate_key().decode()
    both = Seal([new, key])
    assert meet_chat(opened, both, CHAT).person_id == person
    assert seal_anew(opened, both) == 1
    assert seal_anew(opened, both) == 0
    alone = chat_known(opened, Seal([new]), CHAT)
    assert alone is not None
    assert chat_id_of(alone, Seal([new])) == CHAT


def test_without_the_key_of_before_it_is_said(opened: Session, seal: Seal) -> None:
    meet_chat(opened, seal, CHAT)
    with pytest.raises(CannotOpen):
        seal_anew(opened, Seal([Fernet.generate_key().decode()]))


def test_a_key_made_by_ourselves_fits(tmp_path) -> None:
    made = Seal([read_or_make_secret(tmp_path / "identity.key")])
    assert made.open(made.seal("5")) == "5"


@pytest.mark.parametrize("bad", ["", "short", "!" * 44, "A" * 60])
def test_what_is_no_key_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="key"):
        Seal([bad])
    with pytest.raises(ValueError, match="no key"):
        Seal([])


def test_deleting_a_person_deletes_their_chat(opened: Session, seal: Seal) -> None:
    delete_person(opened, meet_chat(opened, seal, CHAT).person_id)
    assert opened.execute(sa.select(TelegramChat)).first() is None
    assert chat_known(opened, seal, CHAT) is None


def test_blocking_rests_check_ins_until_the_person_says_so(
    opened: Session, seal: Seal, now: datetime
) -> None:
    chat = meet_chat(opened, seal, CHAT)
    chat_blocked(opened, chat, now)
    person = person_of(opened, chat.person_id)
    assert person is not None
    assert person.unreachable_at == now
    assert chat_unblocked(opened, chat)
    assert chat.blocked_at is None
    assert person.unreachable_at == now
