"""What people do on Telegram, and what they and the coach get of it; over real HTTP."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from bot_under_test import ANN, BOB, rows, settled, wait_for
from databases import everything_in

from bot.telegram import TELEGRAM, typing
from bot.telegram.commands import SAYS
from store.clock import now_utc
from store.consents import ConsentKind, grant, has_consent
from store.engine import session
from store.inbox import InboxMessage, MessageKind
from store.outbox import OutboxMessage, OutboxState, write_unasked
from store.people import Person
from store.reviewers import Role, enrol
from store.settings import settings
from store.takeovers import take_over
from store.telegram_chats import TelegramChat

pytestmark = pytest.mark.slow

YES_NO = [
    {
        "text": "Ready?",
        "buttons": [
            {"title": "Yes", "payload": '/answer{"value": "yes"}'},
            {"title": "No", "payload": '/answer{"value": "no"}'},
        ],
    }
]
RULER = [
    {
        "text": "How sure are you?",
        "buttons": [
            {"title": str(n), "payload": f'/answer{{"value": "{n}", "x": "{"y" * 80}"}}'}
            for n in range(11)
        ],
    }
]


def hears(telegram, chat_id: int, count: int = 1):
    """The newest message to a chat, once there are so many."""
    return wait_for(lambda: telegram.to(chat_id)[count - 1 :] or None)[-1]


def done(telegram) -> None:
    wait_for(lambda: settled(telegram))


def test_a_message_is_answered_in_words_as_they_are(bot, telegram, rasa):
    said = "<b>1 < 2</b> & *stars* _lines_ [a](b) `c` &amp; \\ 👍"
    telegram.says(ANN, said)
    assert hears(telegram, ANN).text == f"You: {said}"
    assert telegram.refused == []


def test_no_message_shows_a_preview_of_a_link(bot, telegram, rasa):
    # Whoever looks over a shoulder sees a preview sooner than a line of text.
    telegram.says(ANN, "see https://example.org/help")
    assert hears(telegram, ANN).previews is False


def test_the_transcript_knows_nobody_by_telegrams_number(bot, telegram, rasa):
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    assert len(rasa.asked[0]["person"]) == 32
    assert str(ANN) not in str(rasa.asked)


def test_an_update_that_comes_twice_is_answered_once(bot, telegram, rasa):
    message = telegram.says(ANN, "hello")
    hears(telegram, ANN)
    telegram.put_back(1000, message=message)
    telegram.says(BOB, "hi")
    hears(telegram, BOB)
    done(telegram)
    assert telegram.texts(ANN) == ["You: hello"]
    assert rasa.heard == ["hello", "hi"]


def test_the_commands_are_told_to_telegram(bot, telegram):
    wait_for(lambda: telegram.commands)
    assert [command["command"] for command in telegram.commands] == list(SAYS)


@pytest.mark.parametrize("command", list(SAYS))
def test_each_command_says_its_wish(bot, telegram, rasa, command):
    telegram.says(ANN, f"/{command}")
    hears(telegram, ANN)
    assert (rasa.asked[-1]["kind"], rasa.asked[-1]["text"]) == ("button", SAYS[command])


def test_the_code_of_a_link_is_kept_with_the_chat_and_nowhere_else(bot, telegram, rasa):
    telegram.says(ANN, "/start leith_gp")
    hears(telegram, ANN)
    telegram.says(ANN, "/start other")
    hears(telegram, ANN, 2)
    assert [chat.came_by for chat in rows(TelegramChat)] == ["leith_gp"]
    assert "leith" not in str(rasa.asked)


def test_an_unknown_command_is_what_somebody_typed(bot, telegram, rasa):
    telegram.says(ANN, "/frobnicate")
    hears(telegram, ANN)
    assert (rasa.asked[0]["kind"], rasa.asked[0]["text"]) == ("text", "/frobnicate")


def test_a_pressed_button_is_answered_and_shows_the_choice(bot, telegram, rasa):
    rasa.replies["hello"] = RULER
    telegram.says(ANN, "hello")
    ruler = hears(telegram, ANN)
    assert [len(row) for row in ruler.keyboard] == [6, 5]
    telegram.presses(ANN, ruler, "7")
    hears(telegram, ANN, 2)
    done(telegram)
    assert telegram.presses_unanswered == set()
    assert rasa.asked[-1]["kind"] == "button"
    assert rasa.asked[-1]["title"] == "7"
    assert rasa.asked[-1]["text"].startswith('/answer{"value": "7"')
    (edit,) = telegram.edits
    assert edit["text"] == "How sure are you?\n\nYou chose: 7"
    assert not edit.get("reply_markup", {}).get("inline_keyboard")


def test_a_button_pressed_twice_counts_once_and_says_so_kindly(bot, telegram, rasa):
    rasa.replies["hello"] = YES_NO
    telegram.says(ANN, "hello")
    asked = hears(telegram, ANN)
    for title in ("Yes", "Yes", "No"):
        telegram.presses(ANN, asked, title)
    wait_for(lambda: len(telegram.answered) == 3)
    done(telegram)
    assert rasa.heard == ["hello", '/answer{"value": "yes"}']
    assert telegram.answered[0].get("text") is None
    assert all("Yes" in given["text"] for given in telegram.answered[1:])


def test_an_answer_to_an_earlier_question_changes_nothing(bot, telegram, rasa):
    rasa.replies["hello"] = YES_NO
    telegram.says(ANN, "hello")
    asked = hears(telegram, ANN)
    telegram.says(ANN, "actually")
    hears(telegram, ANN, 2)
    telegram.presses(ANN, asked, "Yes")
    wait_for(lambda: telegram.answered)
    done(telegram)
    assert rasa.heard == ["hello", "actually"]
    assert "earlier" in telegram.answered[0]["text"] or "before" in telegram.answered[0]["text"]
    assert telegram.calls["editMessageReplyMarkup"] == 1


def test_a_button_that_is_no_answer_counts_at_any_time(bot, telegram, rasa):
    rasa.replies["hello"] = [
        {
            "text": "Ring 999.",
            "buttons": [{"title": "Carry on", "payload": "/resume"}],
        }
    ]
    telegram.says(ANN, "hello")
    asked = hears(telegram, ANN)
    telegram.says(ANN, "thanks")
    hears(telegram, ANN, 2)
    telegram.presses(ANN, asked, "Carry on")
    hears(telegram, ANN, 3)
    assert rasa.heard[-1] == "/resume"


def test_nobody_presses_anybody_elses_buttons(bot, telegram, rasa):
    rasa.replies["hello"] = YES_NO
    telegram.says(ANN, "hello")
    asked = hears(telegram, ANN)
    telegram.presses(BOB, asked, "Yes")
    telegram.presses_data(BOB, "b99999.0")
    telegram.presses_data(BOB, "junk")
    wait_for(lambda: len(telegram.answered) == 3)
    done(telegram)
    assert rasa.heard == ["hello"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ({"voice": {"file_id": "v"}}, "999"),
        ({"photo": [{"file_id": "p"}]}, "999"),
        ({"sticker": {"file_id": "s"}}, "999"),
        ({"video_note": {"file_id": "n"}}, "999"),
        ({"document": {"file_id": "d"}}, "999"),
        ({"text": "eat this", "forward_origin": {"type": "user"}}, "999"),
        ({"contact": {"phone_number": "0"}}, "kept"),
        ({"poll": {"id": "1"}}, "poll"),
        ({"paid_media": {}}, "999"),
        ({"new_thing": {}}, "999"),
    ],
)
def test_what_cannot_be_read_is_answered_at_once(bot, telegram, rasa, content, says):
    telegram.update(message=telegram.message(ANN, **content))
    assert says in hears(telegram, ANN).text.casefold()
    done(telegram)
    assert rasa.asked == []
    assert [row.kind for row in rows(InboxMessage)] == [MessageKind.OTHER]


def test_a_voice_note_gets_a_way_to_a_person_and_leaves_the_question_open(bot, telegram, rasa):
    rasa.replies["hello"] = YES_NO
    telegram.says(ANN, "hello")
    asked = hears(telegram, ANN)
    telegram.update(message=telegram.message(ANN, voice={"file_id": "v"}))
    told = hears(telegram, ANN, 2)
    assert told.titles == ["See the menu", "A person"]
    telegram.presses(ANN, asked, "Yes")
    hears(telegram, ANN, 3)
    telegram.presses(ANN, told, "A person")
    hears(telegram, ANN, 4)
    assert rasa.heard[1:] == ['/answer{"value": "yes"}', "/human"]


def test_the_words_under_a_photo_are_answered_too(bot, telegram, rasa):
    telegram.update(message=telegram.message(ANN, photo=[{}], caption="my knee"))
    hears(telegram, ANN, 2)
    assert rasa.heard == ["my knee"]
    assert "You: my knee" in telegram.texts(ANN)


def test_a_place_is_offered_by_name_and_the_spot_is_kept_nowhere(bot, telegram, rasa, store):
    spot = {"latitude": 55.975412, "longitude": -3.170158}
    telegram.update(message=telegram.message(ANN, location=spot))
    offered = hears(telegram, ANN)
    assert offered.titles[0] == "Look near Leith"
    telegram.presses(ANN, offered, "Look near Leith")
    hears(telegram, ANN, 2)
    assert (rasa.asked[0]["kind"], rasa.heard) == ("text", ["Find local help near Leith"])
    done(telegram)
    with session() as opened:
        held = everything_in(opened)
        assert "Leith" in held
        assert "55.97" not in held
        assert "3.17" not in held
    if file := settings().database_file:
        # Nor in what SQLite keeps of rows that were written over.
        with session() as opened:
            opened.connection().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        assert b"55.97" not in file.read_bytes()


def test_a_place_may_be_left_or_be_far_away(bot, telegram, rasa):
    near = {"latitude": 55.975412, "longitude": -3.170158}
    telegram.update(message=telegram.message(ANN, location=near))
    telegram.presses(ANN, hears(telegram, ANN), "No thanks")
    hears(telegram, ANN, 2)
    far = {"latitude": 48.85, "longitude": 2.35}
    telegram.update(message=telegram.message(ANN, location=far))
    assert "Scotland" in hears(telegram, ANN, 3).text
    assert rasa.asked == []


def test_an_edit_of_the_newest_message_gives_its_new_words(bot, telegram, rasa):
    message = telegram.says(ANN, "7")
    hears(telegram, ANN)
    telegram.update(edited_message={**message, "text": "8", "edit_date": message["date"]})
    assert hears(telegram, ANN, 2).text == "You: 8"


def test_an_edit_further_back_is_not_taken_for_an_answer_now(bot, telegram, rasa):
    message = telegram.says(ANN, "7")
    hears(telegram, ANN)
    telegram.says(ANN, "yes")
    hears(telegram, ANN, 2)
    telegram.update(edited_message={**message, "text": "8"})
    assert "999" in hears(telegram, ANN, 3).text
    assert rasa.heard == ["7", "yes"]


def test_a_message_changed_while_it_waits_is_read_as_it_is_now(bot, telegram, rasa):
    rasa.thinks = 0.4
    telegram.says(ANN, "one")
    wait_for(lambda: rasa.asked)
    message = telegram.says(ANN, "twoo")
    telegram.update(edited_message={**message, "text": "two"})
    hears(telegram, ANN, 2)
    assert rasa.heard == ["one", "two"]


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_a_group_is_left_and_nothing_of_it_is_kept(bot, telegram, rasa, kind):
    chat = {"id": -55, "type": kind}
    telegram.membership(-55, "administrator", kind)
    telegram.update(message={"message_id": 1, "date": 1, "chat": chat, "text": "secret"})
    wait_for(lambda: -55 in telegram.left)
    done(telegram)
    assert rows(InboxMessage) == rows(OutboxMessage) == rows(Person) == []
    assert rasa.asked == []
    assert bool(telegram.to(-55)) == (kind != "channel")


def test_messages_in_a_burst_go_in_order_and_as_few_turns(bot, telegram, rasa):
    rasa.thinks = 0.3
    for number in range(30):
        telegram.says(ANN, f"word{number}")
    wait_for(lambda: "word29" in " ".join(rasa.heard))
    done(telegram)
    assert " ".join(rasa.heard).split() == [f"word{number}" for number in range(30)]
    assert len(rasa.heard) <= 4
    slow = [row for row in rows(OutboxMessage) if row.kind == "too_fast"]
    assert len(slow) == 1


def test_a_button_in_a_burst_is_a_turn_of_its_own(bot, telegram, rasa):
    rasa.replies["hello"] = YES_NO
    telegram.says(ANN, "hello")
    asked = hears(telegram, ANN)
    rasa.thinks = 0.3
    telegram.presses(ANN, asked, "Yes")
    wait_for(lambda: len(rasa.heard) == 2)
    telegram.says(ANN, "a")
    telegram.says(ANN, "/menu")
    telegram.says(ANN, "b")
    telegram.says(ANN, "c")
    wait_for(lambda: len(rasa.heard) == 5)
    assert rasa.heard[2:] == ["a", "/menu", "b\nc"]


def test_many_people_at_once_are_all_answered_in_order(bot, telegram, rasa):
    people = range(100_000, 100_030)
    for person in people:
        telegram.says(person, f"first {person}")
        telegram.says(person, f"second {person}")
    done(telegram)
    for person in people:
        words = " ".join(telegram.texts(person))
        assert 0 <= words.index(f"first {person}") < words.index(f"second {person}")


def test_typing_is_shown_while_the_coach_thinks_for_longer(bot, telegram, rasa, monkeypatch):
    monkeypatch.setattr(typing, "AFTER", 60.0)
    rasa.thinks = 0.5
    telegram.says(ANN, "quick, as a minute goes")
    hears(telegram, ANN)
    assert telegram.actions == []
    monkeypatch.setattr(typing, "AFTER", 0.1)
    telegram.says(ANN, "slow")
    hears(telegram, ANN, 2)
    assert telegram.actions[0] == {"chat_id": ANN, "action": "typing"}


def test_a_plan_card_is_a_picture_with_its_words_and_a_page_a_document(bot, telegram, rasa, store):
    card, page = store / "plan.png", store / "plan.pdf"
    card.write_bytes(b"picture")
    page.write_bytes(b"page")
    rasa.replies["card"] = [{"text": "My plan: walk."}, {"text": "", "file": str(card)}]
    rasa.replies["page"] = [{"text": "My page."}, {"text": "", "file": str(page)}]
    telegram.says(ANN, "card")
    shown = hears(telegram, ANN)
    assert (shown.method, shown.text, shown.file) == ("sendPhoto", "My plan: walk.", b"picture")
    telegram.says(ANN, "page")
    given = hears(telegram, ANN, 2)
    assert (given.method, given.file_name, given.text) == ("sendDocument", "plan.pdf", "My page.")


def test_a_long_reply_comes_in_parts_in_order(bot, telegram, rasa):
    rasa.replies["long"] = [{"text": "A sentence here. " * 600, "buttons": YES_NO[0]["buttons"]}]
    telegram.says(ANN, "long")
    wait_for(lambda: len(telegram.to(ANN)) == 3)
    done(telegram)
    assert [bool(sent.keyboard) for sent in telegram.to(ANN)] == [False, False, True]
    assert telegram.refused == []


def test_a_person_who_blocks_is_left_alone_and_asked_when_they_come_back(bot, telegram, rasa):
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    (person,) = rows(Person)
    with session() as opened:
        grant(opened, person.id, ConsentKind.CHECK_INS, "1", now_utc())
    telegram.membership(ANN, "kicked")
    wait_for(lambda: rows(Person)[0].unreachable_at)
    with session() as opened:
        write_unasked(opened, person.id, "telegram", "note", {"text": "Hello?"}, now_utc())
    wait_for(lambda: [r for r in rows(OutboxMessage) if r.state is OutboxState.GIVEN_UP])
    telegram.membership(ANN, "member")
    asked = hears(telegram, ANN, 2)
    assert asked.titles == ["Yes, check in with me", "No check-ins"]
    assert rows(Person)[0].unreachable_at is not None
    telegram.presses(ANN, asked, "Yes, check in with me")
    hears(telegram, ANN, 3)
    assert rows(Person)[0].unreachable_at is None


def test_who_comes_back_may_say_no_to_check_ins(bot, telegram, rasa):
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    person = rows(Person)[0].id
    with session() as opened:
        grant(opened, person, ConsentKind.CHECK_INS, "1", now_utc())
    telegram.membership(ANN, "kicked")
    telegram.membership(ANN, "member")
    telegram.presses(ANN, hears(telegram, ANN, 2), "No check-ins")
    hears(telegram, ANN, 3)
    with session() as opened:
        assert not has_consent(opened, person, ConsentKind.CHECK_INS)


def test_a_blocked_send_is_known_as_one(bot, telegram, rasa):
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    telegram.blocked.add(ANN)
    telegram.says(ANN, "are you there")
    wait_for(lambda: rows(TelegramChat)[0].blocked_at)
    wait_for(lambda: settled(telegram))
    assert rows(OutboxMessage)[-1].state is OutboxState.GIVEN_UP
    telegram.blocked.clear()
    telegram.says(ANN, "back")
    hears(telegram, ANN, 2)
    assert telegram.texts(ANN)[-1] == "You: back"


def test_somebody_nobody_knows_who_blocks_leaves_no_row(bot, telegram):
    telegram.membership(ANN, "kicked")
    telegram.says(BOB, "hi")
    hears(telegram, BOB)
    assert len(rows(Person)) == 1


def test_a_chat_that_moved_is_followed(bot, telegram, rasa):
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    telegram.migrated[ANN] = 9009
    telegram.says(ANN, "again")
    assert hears(telegram, 9009).text == "You: again"


def test_a_turn_without_a_reply_is_not_silence(bot, telegram, rasa):
    rasa.replies["hm"] = []
    telegram.says(ANN, "hm")
    assert "999" in hears(telegram, ANN).text


def test_what_others_put_into_the_outbox_is_sent(bot, telegram, rasa):
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    with session() as opened:
        person = opened.query(Person).one().id
        write_unasked(opened, person, "telegram", "handover", {"text": "A person here."}, now_utc())
    assert hears(telegram, ANN, 2).text == "A person here."


def test_deleting_takes_the_chat_along_and_the_next_message_is_a_new_person(bot, telegram, rasa):
    from store.deletion import delete_person

    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    done(telegram)
    before = rows(Person)[0].id
    with session() as opened:
        delete_person(opened, before)
    assert rows(TelegramChat) == []
    telegram.says(ANN, "hello")
    hears(telegram, ANN, 2)
    assert rows(Person)[0].id != before


def test_an_earlier_moment_goes_along_with_a_message_that_waited(bot, telegram, rasa):
    sent = int(time.time()) - 3600
    telegram.says(ANN, "hello", date=sent)
    hears(telegram, ANN)
    assert rows(InboxMessage)[0].received_at <= now_utc() - timedelta(minutes=59)


def test_while_a_human_has_the_chat_the_coachs_quiet_is_no_fault(bot, telegram, rasa):
    telegram.says(ANN, "hello")
    hears(telegram, ANN)
    (person,) = [chat.person_id for chat in rows(TelegramChat)]
    with session() as opened:
        worker = enrol(opened, "worker", "Wilma", [Role.PEER], "-", now_utc())
        assert take_over(opened, person, worker.id, now_utc())
        write_unasked(opened, person, TELEGRAM, "human", {"text": "It is me, Wilma."}, now_utc())
    hears(telegram, ANN, 2)
    rasa.usual = []
    telegram.says(ANN, "are you a person?")
    wait_for(lambda: rasa.heard[-1:] == ["are you a person?"])
    done(telegram)
    assert [message.text for message in telegram.to(ANN)][1:] == ["It is me, Wilma."]
