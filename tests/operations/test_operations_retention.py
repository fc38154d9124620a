"""What is kept too long goes, by consent and by age, and nothing else does: in a real database."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from databases import everything_in

from operations.nightly import Nightly
from store.consents import ConsentKind, grant, withdraw
from store.engine import session
from store.feedback import Feedback, give_feedback
from store.goals import goals_of, set_goal
from store.handovers import ask_for_human
from store.inbox import InboxMessage, MessageKind, channel_of, finish_message, receive
from store.keeping import keeping_from
from store.ledger import Entry, Wish, append, digest_of, entries_in
from store.outbox import OutboxMessage, mark_reply_sent, write_replies
from store.people import Person, meet_person, new_person_id, person_of
from store.retention import retain
from store.safety_alerts import AlertLevel, AlertState, alerts_of, move_alert, raise_alert
from store.settings import Settings, SettingsError, settings, settings_from
from store.transcripts import Event
from store.turn_days import TurnDay
from store.turns import Turn, read_turns

DAY = timedelta(days=1)
OLD, RECENT = "marmalade", "chutney"
AGREED = (ConsentKind.CHAT, ConsentKind.CHECK_INS)


def met(now: datetime, *kinds: ConsentKind, heard: timedelta = timedelta(0)) -> str:
    """Somebody who agreed to these, heard from so long ago."""
    person = new_person_id()
    with session() as opened:
        row = meet_person(opened, person)
        row.created_at = row.last_message_at = now - heard
        for kind in kinds:
            grant(opened, person, kind, "test", now - heard)
    return person


def talked(person: str, words: str, at: datetime, *, begins: bool = False) -> None:
    """One turn: mailbox, transcript, and what reviewers look at."""
    with session() as opened:
        receive(opened, person, "telegram", f"{person}{at}", MessageKind.TEXT, words, at)
        message = opened.execute(
            sa.select(InboxMessage)
            .where(InboxMessage.person_id == person)
            .order_by(InboxMessage.id.desc())
        ).scalars().first()  # fmt: skip
        assert message is not None
        write_replies(opened, message, [("reply", {"text": f"You said {words}."})], at)
        finish_message(opened, message)
        for reply in opened.execute(
            sa.select(OutboxMessage).where(OutboxMessage.inbox_id == message.id)
        ).scalars():
            mark_reply_sent(opened, reply, at)
        stamp = at.timestamp()
        if begins:
            opened.add(
                Event(sender_id=person, type_name="session_started", timestamp=stamp, data="{}")
            )
        for kind, data in (
            ("user", f'{{"text": "{words}", "parse_data": {{"intent": {{"name": "answer"}}}}}}'),
            ("action", '{"name": "utter_ask_pick"}'),
            ("bot", f'{{"text": "You said {words}."}}'),
            ("slot", '{"name": "topic", "value": "moving"}'),
        ):
            opened.add(Event(sender_id=person, type_name=kind, timestamp=stamp, data=data))
        opened.flush()
        read_turns(opened)


def done(now: datetime) -> dict[str, int]:
    chosen = settings()
    return dict(retain(session, chosen.keeping, now, chosen.var_dir / "files"))


def all_text() -> str:
    with session() as opened:
        return everything_in(opened)


@pytest.mark.parametrize(
    ("also", "days"),
    [((), 90), ((ConsentKind.REVIEW,), 365), ((ConsentKind.REVIEW, ConsentKind.RESEARCH), 730)],
    ids=["chat", "review", "research"],
)
def test_words_go_at_the_age_that_their_person_agreed_to(
    migrated_home: Path, now: datetime, also: tuple[ConsentKind, ...], days: int
) -> None:
    person = met(now, *AGREED, *also)
    talked(person, OLD, now - (days + 1) * DAY, begins=True)
    talked(person, RECENT, now - (days - 1) * DAY, begins=True)
    gone = done(now)
    told = all_text()
    assert OLD not in told
    assert RECENT in told
    assert gone["turns"] == gone["inbox"] == gone["outbox"] == 1
    # Of the session that is over, nothing is needed.
    assert gone["events"] == 5


def test_a_consent_taken_back_counts_no_longer(migrated_home: Path, now: datetime) -> None:
    person = met(now, *AGREED, ConsentKind.REVIEW)
    talked(person, OLD, now - 100 * DAY, begins=True)
    assert done(now) == {}
    with session() as opened:
        withdraw(opened, person, ConsentKind.REVIEW, now)
    done(now)
    assert OLD not in all_text()


def test_where_the_conversation_stands_is_kept_without_its_words(
    migrated_home: Path, now: datetime
) -> None:
    person = met(now, *AGREED, heard=100 * DAY)
    talked(person, OLD, now - 100 * DAY, begins=True)
    with session() as opened:
        set_goal(opened, person, "walk more", now - 100 * DAY)
    done(now)
    with session() as opened:
        kinds = opened.execute(sa.select(Event.type_name).order_by(Event.id)).scalars().all()
        assert kinds == ["session_started", "action", "slot"]
        assert [goal.words for goal in goals_of(opened, person)] == ["walk more"]
        # A check-in still finds its way.
        assert channel_of(opened, person) == "telegram"
    assert OLD not in all_text()
    assert done(now) == {}


def test_what_somebody_said_of_the_coach_goes_with_their_words(
    migrated_home: Path, now: datetime
) -> None:
    person = met(now, *AGREED)
    with session() as opened:
        give_feedback(opened, person, OLD, now - 91 * DAY)
        give_feedback(opened, person, RECENT, now - 89 * DAY)
    assert done(now) == {"feedback": 1}
    with session() as opened:
        assert opened.execute(sa.select(Feedback.words)).scalars().all() == [RECENT]


def test_who_never_agreed_is_deleted_after_a_month_and_not_before(
    migrated_home: Path, now: datetime
) -> None:
    late, soon = met(now, heard=31 * DAY), met(now, heard=29 * DAY)
    agreed = met(now, *AGREED, heard=31 * DAY)
    talked(late, OLD, now - 31 * DAY, begins=True)
    assert done(now)["people"] == 1
    with session() as opened:
        assert person_of(opened, late) is None
        assert person_of(opened, soon) is not None
        assert person_of(opened, agreed) is not None
    assert OLD not in all_text()
    # A backup does not bring them back.
    assert [entry.whose for entry in entries_in(settings().keeping.ledger)] == [digest_of(late)]


def test_who_is_not_heard_of_for_two_years_is_deleted(migrated_home: Path, now: datetime) -> None:
    silent = met(now, *AGREED, ConsentKind.RESEARCH, heard=731 * DAY)
    assert done(now)["people"] == 1
    with session() as opened:
        assert person_of(opened, silent) is None


def test_nobody_goes_about_whom_an_alert_or_a_wish_for_a_human_stands_open(
    migrated_home: Path, now: datetime
) -> None:
    alarming, waiting = met(now, heard=31 * DAY), met(now, heard=31 * DAY)
    with session() as opened:
        raise_alert(opened, alarming, "in-1", "suicide", AlertLevel.URGENT, {}, now - 31 * DAY)
        ask_for_human(opened, waiting, now, now - 31 * DAY)
    assert done(now) == {}
    with session() as opened:
        move_alert(opened, alerts_of(opened, alarming)[0], AlertState.CLOSED)
    assert done(now)["people"] == 1


def test_nobody_is_met_in_the_middle_of_a_turn(migrated_home: Path, now: datetime) -> None:
    person = met(now, heard=31 * DAY)
    with session() as opened:
        receive(opened, person, "telegram", "1", MessageKind.TEXT, OLD, now)
    assert done(now) == {}
    with session() as opened:
        assert opened.get(Person, person) is not None


def test_old_files_go_and_new_ones_stay(migrated_home: Path, now: datetime) -> None:
    folder = settings().var_dir / "files" / met(now, *AGREED)
    folder.mkdir(parents=True)
    for name, age in (("old.png", 91), ("new.png", 89)):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, ((now - age * DAY).timestamp(),) * 2)
    assert done(now) == {"files": 1}
    assert [file.name for file in folder.iterdir()] == ["new.png"]


def test_the_ledger_outlives_the_backups_and_no_longer(migrated_home: Path, now: datetime) -> None:
    ledger = settings().keeping.ledger
    entries = [Entry(now - age * DAY, Wish.DELETED, digest_of(str(age))) for age in (43, 41)]
    append(ledger, entries)
    assert done(now) == {"ledger": 1}
    assert list(entries_in(ledger)) == entries[1:]


def test_a_line_that_a_power_failure_cut_off_is_none_and_the_next_is_whole(
    migrated_home: Path, now: datetime
) -> None:
    ledger = settings().keeping.ledger
    first, second = (Entry(now, Wish.STOPPED, digest_of(one)) for one in "ab")
    append(ledger, [first])
    with ledger.open("a") as file:
        file.write("2026-02-02T10:00:00+00:00 dele")
    assert list(entries_in(ledger)) == [first]
    append(ledger, [second])
    assert list(entries_in(ledger)) == [first, second]


def test_many_people_are_gone_through_a_few_at_a_time(
    migrated_home: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.retention.AT_ONCE", 3)
    for _ in range(10):
        talked(met(now, *AGREED), OLD, now - 91 * DAY, begins=True)
    assert done(now)["turns"] == 10
    assert OLD not in all_text()
    with session() as opened:
        for model in (Turn, TurnDay):
            assert opened.execute(sa.select(sa.func.count()).select_from(model)).scalar_one() == 0


def test_the_clock_does_it_once_a_night(migrated_home: Path, now: datetime) -> None:
    nightly, night = Nightly(), now.replace(hour=3, minute=0)
    assert not nightly.look(night)
    assert nightly.look(night + timedelta(minutes=31))
    assert not nightly.look(night + timedelta(hours=20))
    assert nightly.look(night + timedelta(days=1, minutes=31))
    # Another that is started by day does it at once: it does no harm twice.
    assert Nightly().look(now)


def test_check_ins_do_not_wait_for_a_long_night(
    migrated_home: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.retention.AT_ONCE", 2)
    for _ in range(5):
        talked(met(now, *AGREED), OLD, now - 91 * DAY, begins=True)
    nightly = Nightly()
    # Three batches of people and then the files: three looks that are interrupted, and the last.
    assert [nightly.look(now, within=0) for _ in range(5)] == [False, False, False, False, True]
    assert OLD not in all_text()


def test_how_long_is_set_in_one_place(tmp_path: Path) -> None:
    def read(**env: str) -> Settings:
        return settings_from({"COACH_HOME": str(tmp_path), **env})

    assert read().keeping == keeping_from({}, tmp_path / "var", SettingsError, lambda *a: a[2])
    assert read(KEEP_WORDS_DAYS="30").keeping.words_in_chat == 30 * DAY
    with pytest.raises(SettingsError, match="KEEP_WORDS_DAYS"):
        read(KEEP_WORDS_DAYS="0")
    with pytest.raises(SettingsError, match="must not be less"):
        read(KEEP_WORDS_DAYS="90", KEEP_UNHEARD_DAYS="60")
    with pytest.raises(SettingsError, match="BACKUP_RECIPIENTS must be keys"):
        read(BACKUP_RECIPIENTS="AGE-SECRET-KEY-1SECRET")
