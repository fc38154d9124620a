"""Whatever is typed is kept kindly, and never obeyed as a command."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from tables import for_every_row

from coaching.texts import LONGEST, clean, looks_empty, only_emoji

SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@for_every_row(
    ("typed", "kept"),
    [
        ("  a walk \r\n each day ", "a walk \n each day"),
        ("a\x00b\x07c\x1b[0m", "abc[0m"),
        ("\u202eevil\u202c", "evil"),
        ("ki\u200bll\u00ad jo\u200cy", "kill joy"),
        ("<b>no</b> & {x}", "<b>no</b> & {x}"),
        ("Se\u0300onaid \u017c\u00f3\u0142\u0107", "S\u00e8onaid \u017c\u00f3\u0142\u0107"),
        (f"up {SCOTLAND}", f"up {SCOTLAND}"),
        (FAMILY, FAMILY),
        ("a\U000e0041\U000e0042", "a"),
        ("h" + "\u0336" * 40, "h" + "\u0336" * 3),
        ("\ud800 hello", "hello"),
        ("\u0645\u0631\u062d\u0628\u0627", "\u0645\u0631\u062d\u0628\u0627"),
        (None, ""),
    ],
)
def test_a_message_keeps_its_words_and_loses_what_hides(typed: str | None, kept: str) -> None:
    assert clean(typed).text == kept
    assert not clean(typed).was_cut


def test_ten_thousand_letters_are_cut_at_a_word_and_said_to_be() -> None:
    cut = clean("plenty " * 1_500)
    assert cut.was_cut
    assert len(cut.text) <= LONGEST
    assert cut.text.endswith("plenty")
    assert len(clean("w" * 10_000).text) == LONGEST


@for_every_row("typed", ["", "  ", "...", "\u200b", "\n\t", " - ", None])
def test_a_message_that_says_nothing_looks_empty(typed: str | None) -> None:
    assert looks_empty(typed)


@for_every_row("typed", ["?", "7", "ok", "\U0001f44d", "\u6563"])
def test_a_short_message_is_not_an_empty_one(typed: str) -> None:
    assert not looks_empty(typed)


def test_emoji_alone_is_told_from_words() -> None:
    assert only_emoji("\U0001f44d\U0001f3fd \U0001f600")
    assert only_emoji(SCOTLAND)
    assert not only_emoji("fine \U0001f600")
    assert not only_emoji("")


@given(st.text(max_size=300))
def test_nothing_typed_breaks_storage(typed: str) -> None:
    kept = clean(typed).text
    kept.encode("utf-8")
    assert not any(unicodedata.bidirectional(char) in ("RLO", "LRO", "RLE", "LRE") for char in kept)
    assert clean(clean(typed).text) == clean(typed)
    looks_empty(typed)
    only_emoji(typed)
