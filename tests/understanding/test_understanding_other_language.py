"""Another language is recognised; English, Scots and whatever is in doubt never are one."""

from __future__ import annotations

from collections import Counter

import pytest
from sayings import messages_of, rows_of
from tables import for_every_row

from coaching.other_languages import Tongue, message_in
from understanding.learned import read_examples
from understanding.other_language import tongue_of

HOME = messages_of("in_english_or_scots.txt")
#: The share of messages whose language must be found: as measured, a little less.
FOUND, FOUND_UNSEEN = 0.88, 0.74
FOUND_IN_EACH = 0.7


def judged(name: str) -> list[tuple[str, str, str | None]]:
    return [(tag, text, tongue_of(text)) for tag, text in rows_of(name)]


def test_there_are_enough_messages_to_measure_by() -> None:
    each = Counter(tag for tag, _ in rows_of("in_other_languages.tsv"))
    assert set(each) == {tongue.value for tongue in Tongue} - {"other"}
    assert min(each.values()) >= 25
    assert len(HOME) >= 900


def test_english_and_scots_are_never_taken_for_another_language() -> None:
    assert [(text, tongue_of(text)) for text in HOME if tongue_of(text)] == []


@pytest.mark.slow
def test_no_example_that_the_heads_learn_from_is_taken_for_another_language() -> None:
    examples = (one.text for field in read_examples().values() for one in field)
    texts = list(dict.fromkeys(examples))
    assert len(texts) > 40_000
    assert [(text, tongue_of(text)) for text in texts if tongue_of(text)] == []


def test_most_messages_in_other_languages_are_recognised() -> None:
    found = judged("in_other_languages.tsv")
    right = Counter(tag for tag, _, tongue in found if tongue == tag)
    each = Counter(tag for tag, _, _ in found)
    assert sum(right.values()) >= FOUND * len(found)
    assert [tag for tag in each if right[tag] < FOUND_IN_EACH * each[tag]] == []


def test_so_are_most_that_the_rule_was_not_made_with() -> None:
    found = judged("in_other_languages_unseen.tsv")
    assert sum(tongue == tag for tag, _, tongue in found) >= FOUND_UNSEEN * len(found)


def test_a_language_is_hardly_ever_taken_for_another() -> None:
    found = judged("in_other_languages.tsv") + judged("in_other_languages_unseen.tsv")
    wrong = [(tag, text, tongue) for tag, text, tongue in found if tongue not in {None, tag}]
    # Short messages that Russian and Ukrainian write alike.
    assert {tag for tag, _, _ in wrong} <= {"ru", "uk"}
    assert len(wrong) <= 6


def test_a_language_without_a_message_is_never_answered_in_a_neighbours() -> None:
    found = judged("in_neighbouring_languages.tsv")
    assert [one for one in found if one[2] not in {None, Tongue.OTHER}] == []


@for_every_row("tongue", sorted(set(Tongue) - {Tongue.OTHER}))
def test_each_message_of_ours_is_in_the_language_that_it_is_for(tongue: Tongue) -> None:
    assert tongue_of(message_in(tongue, emergency="", urgent="") or "") is tongue


@for_every_row(
    "text",
    ["", " ", "7", "?!", "😀", "ツ", "µ", "\x00\x07", "die", "son", "no no", "hola amigo", "¿?"],
)
def test_what_is_too_short_to_tell_is_not_judged(text: str) -> None:
    assert tongue_of(text) is None


@for_every_row(
    "text",
    [
        "as they say, je ne sais quoi, but it's my knees",
        "my granny said ceud mile failte to everybody",
        "muchas gracias amigo",
        "the Comhairle nan Eilean Siar bus to Steòrnabhagh",
        "I had paella and tapas and too much rioja",
    ],
)
def test_borrowed_words_make_no_message_foreign(text: str) -> None:
    assert tongue_of(text) is None


def test_a_borrowed_greeting_does_not_hide_what_follows() -> None:
    assert tongue_of("dzień dobry, nie mówię po angielsku") is Tongue.POLISH


def test_bold_and_wide_letters_are_latin_all_the_same() -> None:
    assert tongue_of("𝓶𝔂 𝓴𝓷𝓮𝓮𝓼 𝓪𝓻𝓮 𝓼𝓸𝓻𝓮") is None
    assert tongue_of("ｍｙ ｋｎｅｅｓ ａｒｅ ｓｏｒｅ") is None


def test_punjabi_in_arabic_letters_is_answered_in_urdu() -> None:
    assert tongue_of("میرے گوڈے وچ بہت پیڑ اے") is Tongue.URDU


def test_a_very_long_message_is_judged_as_any_other() -> None:
    assert tongue_of("nie mogę spać w nocy. " * 2000) is Tongue.POLISH
    assert tongue_of("walk " * 3000) is None
