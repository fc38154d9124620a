"""Every kind of update is read as what it is, and nothing of it breaks the reading."""

from __future__ import annotations

import copy
from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tables import for_every_row

from bot.telegram.updates import (
    Blocked,
    Changed,
    Commanded,
    Elsewhere,
    Located,
    Pressed,
    PressedElsewhere,
    Showed,
    Unblocked,
    Wrote,
    read_update,
    start_code,
    update_id_of,
)

NOW = datetime(2026, 1, 5, 12, tzinfo=timezone.utc)
SENT = int(NOW.timestamp()) - 5
CHAT = {"id": 7001, "type": "private"}
GROUP = {"id": -100, "type": "group"}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 9, "date": SENT, "chat": CHAT, "from": {"id": 7001}, **content}


def read(**update: Any):
    return read_update({"update_id": 1, **update}, NOW)


def test_what_somebody_typed_comes_with_the_moment_they_sent_it():
    came = read(message=message(text="hello"))
    assert isinstance(came, Wrote)
    assert (came.chat_id, came.message_id, came.text) == (7001, 9, "hello")
    assert came.at.timestamp() == SENT


def test_a_reply_is_what_was_typed():
    came = read(message=message(text="yes", reply_to_message=message(text="Ready?")))
    assert isinstance(came, Wrote)
    assert came.text == "yes"


def test_somebody_without_a_name_is_read_like_anybody():
    nameless = message(text="hello")
    nameless["from"] = {"id": 7001, "is_bot": False, "first_name": ""}
    assert isinstance(read(message=nameless), Wrote)
    del nameless["from"]
    assert isinstance(read(message=nameless), Wrote)


@pytest.mark.parametrize(
    ("typed", "command", "argument"),
    [
        ("/menu", "menu", ""),
        ("/start leith_gp-1", "start", "leith_gp-1"),
        ("/Help@Bot", "help", ""),
    ],
)
def test_a_command_is_taken_apart(typed, command, argument):
    came = read(message=message(text=typed))
    assert isinstance(came, Commanded)
    assert (came.command, came.argument) == (command, argument)


@for_every_row("typed", ["/10 today", "/", "//", "a /menu", "/héllo"])
def test_what_only_looks_like_a_command_is_typed(typed):
    assert isinstance(read(message=message(text=typed)), Wrote)


@for_every_row(
    ("given", "kept"),
    [("leith_gp-1", "leith_gp-1"), ("", None), ("a b", None), ("x" * 65, None), ("<b>", None)],
)
def test_only_a_code_that_telegram_could_have_made_is_kept(given, kept):
    assert start_code(given) == kept


def test_an_edited_message_is_a_change_of_that_message():
    came = read(edited_message=message(text="walk more", edit_date=SENT))
    assert isinstance(came, Changed)
    assert (came.message_id, came.text) == (9, "walk more")


@for_every_row(
    "kind",
    [
        *("voice", "audio", "video", "video_note", "photo", "sticker", "animation", "document"),
        *("dice", "story", "contact", "poll", "game"),
    ],
)
def test_what_holds_no_words_is_known_by_its_kind(kind):
    came = read(message=message(**{kind: {"file_id": "x"}}))
    assert isinstance(came, Showed)
    assert came.kind == kind


def test_the_words_under_a_picture_are_read():
    came = read(message=message(photo=[{}], caption="my lunch"))
    assert isinstance(came, Showed)
    assert came.caption == "my lunch"


def test_a_forwarded_message_is_nobodys_own_words():
    came = read(message=message(text="drink bleach", forward_origin={"type": "hidden_user"}))
    assert isinstance(came, Showed)
    assert came.kind == "forwarded"


def test_something_new_to_us_is_not_met_with_silence():
    came = read(message=message(something_of_2027={}))
    assert isinstance(came, Showed)
    assert came.kind == "odd"


def test_a_place_is_rounded_before_anybody_sees_it():
    came = read(message=message(location={"latitude": 55.975412, "longitude": -3.170158}))
    assert isinstance(came, Located)
    assert (came.latitude, came.longitude) == (55.98, -3.17)
    venue = {"location": {"latitude": 55.975412, "longitude": -3.170158}, "title": "Home"}
    assert isinstance(read(message=message(venue=venue)), Located)


def test_a_live_place_that_moves_on_is_not_followed():
    assert read(edited_message=message(location={"latitude": 1.0, "longitude": 1.0})) is None


def test_a_press_knows_what_it_stands_under():
    press = {"id": "p", "from": {"id": 7001}, "data": "b1.0", "message": message(text="Ready?")}
    came = read(callback_query=press)
    assert isinstance(came, Pressed)
    assert (came.data, came.text, came.has_caption) == ("b1.0", "Ready?", False)
    press["message"] = message(photo=[{}], caption="Your plan")
    came = read(callback_query=press)
    assert isinstance(came, Pressed)
    assert (came.text, came.has_caption) == ("Your plan", True)


def test_a_press_where_no_private_chat_is_only_wants_an_answer():
    assert isinstance(read(callback_query={"id": "p", "from": {}, "data": "x"}), PressedElsewhere)


def test_blocking_and_taking_back():
    change = {"chat": CHAT, "date": SENT, "new_chat_member": {"status": "kicked"}}
    assert isinstance(read(my_chat_member=change), Blocked)
    change["new_chat_member"] = {"status": "member"}
    assert isinstance(read(my_chat_member=change), Unblocked)


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_a_group_or_channel_is_elsewhere(kind):
    chat = {"id": -100, "type": kind}
    came = read(message={**message(text="hello"), "chat": chat})
    assert isinstance(came, Elsewhere)
    assert came.may_speak == (kind != "channel")
    joined = {"chat": chat, "date": SENT, "new_chat_member": {"status": "member"}}
    assert isinstance(read(my_chat_member=joined), Elsewhere)
    assert isinstance(read(channel_post={"chat": {"id": 1, "type": "channel"}}), Elsewhere)


def test_a_group_that_becomes_a_supergroup_or_was_left_is_left_alone():
    assert read(message={"chat": GROUP, "migrate_to_chat_id": -1001}) is None
    assert read(message={"chat": GROUP, "left_chat_member": {"id": 1}}) is None
    assert read(my_chat_member={"chat": GROUP, "new_chat_member": {"status": "kicked"}}) is None


@pytest.mark.parametrize("said", ["pinned_message", "message_auto_delete_timer_changed"])
def test_what_telegram_says_of_the_chat_needs_no_answer(said):
    assert read(message=message(**{said: {}})) is None


@for_every_row("date", [None, "now", -5, 0, 10**18, True, SENT + 10**6])
def test_a_date_that_cannot_be_is_now(date):
    came = read(message=message(text="hello", date=date))
    assert isinstance(came, Wrote)
    assert came.at == NOW


def test_text_that_no_database_takes_is_made_whole():
    came = read(message=message(text="half \ud83d and \x00 zero"))
    assert isinstance(came, Wrote)
    assert came.text.encode("utf-8")
    assert "\x00" not in came.text


SAMPLES: list[dict[str, Any]] = [
    {"message": message(text="hello")},
    {"message": message(text="/start code")},
    {"message": message(photo=[{}], caption="words")},
    {"message": message(location={"latitude": 55.9, "longitude": -3.1})},
    {"message": message(text="x", forward_origin={"type": "user"})},
    {"edited_message": message(text="changed")},
    {
        "callback_query": {
            "id": "1",
            "from": {"id": 7001},
            "data": "b1.0",
            "message": message(text="Q"),
        }
    },
    {"my_chat_member": {"chat": CHAT, "date": SENT, "new_chat_member": {"status": "kicked"}}},
    {"channel_post": {"chat": {"id": -5, "type": "channel"}, "text": "news"}},
]
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=3),
    st.sampled_from([10**30, "\ud800", "\x00", -1, "private", "/stop", "b9.9", {}, []]),
)  # fmt: skip


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        for key, inner in value.items():
            found += paths(inner, (*path, key))
    return found


def mutated(update: dict[str, Any], path: tuple[Any, ...], junk: Any, drop: bool) -> dict[str, Any]:
    changed = copy.deepcopy(update)
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    if drop:
        del inner[path[-1]]
    else:
        inner[path[-1]] = junk
    return changed


@st.composite
def broken_updates(draw: st.DrawFn) -> dict[str, Any]:
    update = {"update_id": draw(st.integers(1, 10**9)), **draw(st.sampled_from(SAMPLES))}
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(paths(update)))
        update = mutated(update, path, draw(JUNK), draw(st.booleans()))
        if not paths(update):
            break
    return update


def is_private_text(update: Any) -> bool:
    """Whether this is, beyond doubt, something typed in a private chat."""
    if update_id_of(update) is None or not isinstance(update.get("message"), dict):
        return False
    said = update["message"]
    chat = said.get("chat")
    return (
        isinstance(chat, dict)
        and chat.get("type") == "private"
        and type(chat.get("id")) is int
        and abs(chat["id"]) < 2**63
        and isinstance(said.get("text"), str)
    )


@pytest.mark.slow
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(broken_updates())
def test_no_broken_update_breaks_the_reading_or_silences_a_private_text(update):
    came = read_update(update, NOW)
    if is_private_text(update):
        assert isinstance(came, Wrote | Commanded | Showed)
