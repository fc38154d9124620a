"""How a reply is cut up and buttons are laid out, within what Telegram takes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tables import for_every_row

from bot.reply import Button, Reply
from bot.telegram.keyboards import data_of, listen_in, reference_in, rows_of
from bot.telegram.parts import LONGEST_TEXT, Part, length, parts_of, split, with_captions

RULER = tuple(Button(str(n), f'/answer{{"value": "{n}"}}') for n in range(11))


def test_a_ruler_stands_in_two_rows():
    rows = rows_of((*RULER, Button("Not sure", "/unsure")), 12)
    assert [[title for title, _ in row] for row in rows] == [
        [*"012345"],
        ["6", "7", "8", "9", "10"],
        ["Not sure"],
    ]


def test_short_titles_stand_side_by_side_and_long_ones_alone():
    titles = ["Yes", "No", "Sort what's in the way", "Skip"]
    rows = rows_of([Button(title, "/x") for title in titles], 12)
    assert [[title for title, _ in row] for row in rows] == [
        ["Yes", "No"],
        ["Sort what's in the way"],
        ["Skip"],
    ]


def test_a_button_is_a_reference_however_long_its_payload():
    rows = rows_of([Button("x", "/answer" + "y" * 500)], 10**12)
    assert len(rows[0][0][1].encode()) <= 64
    found = reference_in(rows[0][0][1])
    assert found is not None
    assert (found.outbox_id, found.place) == (10**12, 0)


@for_every_row("data", ["", "b", "b1", "b1.x", "b-1.0", "b1.0 ", "l1", "b" + "9" * 30])
def test_data_that_is_none_of_ours_is_no_button(data):
    assert reference_in(data) is None


def test_listening_is_a_reference_too():
    assert listen_in("l12") == 12
    assert listen_in(data_of(12, 0)) is None


def test_a_text_that_fits_stays_whole():
    assert split("One. Two.", 4096) == ["One. Two."]
    assert split("   ", 4096) == []


def test_a_long_text_is_cut_at_sentences():
    sentence = "This is one sentence of a long story. "
    pieces = split(sentence * 300, LONGEST_TEXT)
    assert len(pieces) == 3
    assert all(piece.endswith("story.") for piece in pieces)
    assert " ".join(pieces) == (sentence * 300).strip()


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300), st.integers(10, 60))
def test_nothing_is_lost_in_cutting_but_space(text, longest):
    pieces = split(text, longest)
    assert all(0 < length(piece) <= longest for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_only_the_last_part_has_the_buttons():
    parts = parts_of(Reply("Sentence. " * 1000, RULER))
    assert [part.with_buttons for part in parts] == [False, False, True]


def test_a_picture_goes_with_its_words_as_caption(tmp_path):
    card = tmp_path / "plan.png"
    card.write_bytes(b"png")
    assert parts_of(Reply("My plan", file=str(card))) == [Part("My plan", card, True)]
    assert parts_of(Reply("My plan", file=str(card)))[0].is_picture


def test_a_caption_too_long_for_telegram_follows_its_picture(tmp_path):
    page = tmp_path / "plan.pdf"
    page.write_bytes(b"pdf")
    first, second = parts_of(Reply("Word. " * 300, file=str(page)))
    assert (first.text, first.file, first.is_picture) == ("", page, False)
    assert second.text.startswith("Word.")
    assert second.with_buttons


def test_a_file_that_is_gone_leaves_its_words():
    assert parts_of(Reply("My plan", file="/nowhere/plan.png")) == [Part("My plan", None, True)]


def test_a_file_is_put_to_the_words_said_just_before_it():
    replies = [{"text": "Here it is:"}, {"text": "", "file": "a.png"}, {"text": "Ready?"}]
    assert with_captions(replies) == [{"text": "Here it is:", "file": "a.png"}, {"text": "Ready?"}]


def test_words_with_buttons_are_no_caption():
    replies = [{"text": "Which?", "buttons": [{"title": "A", "payload": "/a"}]}, {"file": "a.png"}]
    assert with_captions(replies) == replies
