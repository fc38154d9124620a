"""A new key for whose chat is whose: all that the old one sealed is sealed anew, or nothing."""

from __future__ import annotations

from pathlib import Path

import pyotp
import pytest
from cryptography.fernet import Fernet

from cli.backup import rotate_keys
from cli.problem import Problem
from store.clock import now_utc
from store.engine import session
from store.reviewers import Role, enrol, reviewer_named
from store.sealing import Seal
from store.second_factor import begin_second_factor, code_is_right, new_secret
from store.settings import settings
from store.telegram_chats import chat_id_of, chat_known, meet_chat


@pytest.fixture
def use(migrated_home: Path, monkeypatch: pytest.MonkeyPatch):
    """Set the keys of every process."""

    def set_to(*keys: str) -> None:
        monkeypatch.setenv("IDENTITY_KEYS", ",".join(keys))
        settings.cache_clear()

    return set_to


def test_after_a_rotation_the_old_key_is_needed_for_nothing(use) -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    use(old)
    secret = new_secret()
    with session() as opened:
        person = meet_chat(opened, Seal([old]), 7001).person_id
        jo = enrol(opened, "jo", "Jo", [Role.PEER], "x", now_utc())
        now = now_utc()
        assert begin_second_factor(opened, jo, secret, pyotp.TOTP(secret).at(now), now)
        jo.totp_last = None
    use(new, old)
    assert rotate_keys().startswith("1 chats and 1 second factors are sealed anew.")
    assert rotate_keys().startswith("0 chats and 0 second factors are sealed anew.")
    use(new)
    with session() as opened:
        chat = chat_known(opened, Seal([new]), 7001)
        assert chat is not None
        assert (chat.person_id, chat_id_of(chat, Seal([new]))) == (person, 7001)
        found = reviewer_named(opened, "jo")
        assert found is not None
        now = now_utc()
        assert code_is_right(opened, found, pyotp.TOTP(secret).at(now), now)


def test_without_the_old_key_nothing_is_changed_and_the_sentence_says_what_to_do(use) -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    use(old)
    with session() as opened:
        before = meet_chat(opened, Seal([old]), 7001).sealed
    use(new)
    with pytest.raises(Problem, match="put the key of before behind the new one"):
        rotate_keys()
    with session() as opened:
        chat = chat_known(opened, Seal([old]), 7001)
        assert chat is not None
        assert chat.sealed == before
