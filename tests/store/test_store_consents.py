"""Consents are rows: one a grant, dated, each taken back by itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from store.consents import ConsentKind, consents_of, grant, has_consent, withdraw


def test_nothing_is_agreed_to_before_it_is_asked(opened: Session, ann: str) -> None:
    assert not any(has_consent(opened, ann, kind) for kind in ConsentKind)


def test_a_consent_is_dated_and_says_which_wording(
    opened: Session, ann: str, now: datetime
) -> None:
    grant(opened, ann, ConsentKind.CHAT, "2026-01", now)
    (row,) = consents_of(opened, ann)
    assert (row.kind, row.granted_at, row.wording_version) == (ConsentKind.CHAT, now, "2026-01")
    assert row.withdrawn_at is None


def test_one_consent_says_nothing_about_another_or_about_someone_else(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    grant(opened, ann, ConsentKind.CHAT, "1", now)
    assert has_consent(opened, ann, ConsentKind.CHAT)
    assert not has_consent(opened, ann, ConsentKind.REVIEW)
    assert not has_consent(opened, bob, ConsentKind.CHAT)


def test_taking_a_consent_back_dates_the_row_and_keeps_it(
    opened: Session, ann: str, now: datetime
) -> None:
    grant(opened, ann, ConsentKind.REVIEW, "1", now)
    later = now + timedelta(days=3)
    assert withdraw(opened, ann, ConsentKind.REVIEW, later)
    assert not has_consent(opened, ann, ConsentKind.REVIEW)
    assert [row.withdrawn_at for row in consents_of(opened, ann)] == [later]
    assert not withdraw(opened, ann, ConsentKind.REVIEW, later)


def test_agreeing_twice_is_one_row_and_agreeing_again_later_is_another(
    opened: Session, ann: str, now: datetime
) -> None:
    grant(opened, ann, ConsentKind.CHECK_INS, "1", now)
    grant(opened, ann, ConsentKind.CHECK_INS, "1", now + timedelta(minutes=1))
    assert len(consents_of(opened, ann)) == 1
    withdraw(opened, ann, ConsentKind.CHECK_INS, now + timedelta(days=1))
    grant(opened, ann, ConsentKind.CHECK_INS, "1", now + timedelta(days=2))
    assert len(consents_of(opened, ann)) == 2
    assert has_consent(opened, ann, ConsentKind.CHECK_INS)


def test_a_new_wording_is_a_new_grant_and_dates_the_old_one(
    opened: Session, ann: str, now: datetime
) -> None:
    grant(opened, ann, ConsentKind.CHAT, "1", now)
    later = now + timedelta(days=30)
    grant(opened, ann, ConsentKind.CHAT, "2", later)
    old, new = consents_of(opened, ann)
    assert (old.withdrawn_at, new.withdrawn_at) == (later, None)
    assert has_consent(opened, ann, ConsentKind.CHAT)
