"""Breath beside the person's usual, as they tell it: the usual, worse, too bad to talk, or open."""

from tables import for_every_row

from coaching.breathing import Breath, asks_about_an_inhaler, breathing_told
from understanding.text.words import in_english, plain


def told(said: str) -> Breath | None:
    return breathing_told(in_english(plain(said)))


@for_every_row(
    "said",
    [
        "jist ma usual puff",
        "the usual",
        "ma usual",
        "no worse than usual",
        "nae waur than ma usual",
        "naw, no any worse",
        "it's not worse",
        "same as always",
        "about the same",
        "nothing new",
        "normal for me",
        "just my normal breathlessness",
        "as usual",
        "aye, usual breathlessness",
        "same auld puff",
        "nothing unusual",
        "not much worse than my usual",
    ],
)
def test_the_usual_puff_is_the_usual(said: str) -> None:
    assert told(said) is Breath.USUAL


@for_every_row(
    "said",
    [
        "worse",
        "worse than usual",
        "it's worse than my usual",
        "mair breathless than usual",
        "waur",
        "it's no ma usual",
        "this isn't my normal",
        "a lot more puffed the day",
        "that's new",
        "never been this bad",
        "can I take more puffs, it's not shifting",
        "ma inhaler's no helpin",
        "getting tighter",
        "a bit worse",
        "more breathless since Tuesday",
        "ma usual but waur the day",
        "usually I manage, this is new, worse every morning",
    ],
)
def test_worse_than_usual_is_worse(said: str) -> None:
    assert told(said) is Breath.WORSE


@for_every_row(
    "said",
    [
        "can't finish a sentence",
        "cannae get a word oot",
        "I can hardly speak",
        "too breathless to talk",
        "one word at a time",
        "so bad",
        "that bad I can't talk",
        "worse, I can't finish a sentence",
    ],
)
def test_too_bad_to_talk_is_the_gravest(said: str) -> None:
    assert told(said) is Breath.CANNOT_TALK


@for_every_row(
    "said",
    ["awfy breathless the day", "I'm breathless", "ma breathin's bad the day", "puffed", "aye", ""],
)
def test_what_compares_with_nothing_is_left_open(said: str) -> None:
    assert told(said) is None


def test_a_question_about_an_inhaler_is_a_question_about_medicine_too() -> None:
    assert asks_about_an_inhaler("can i take more puffs, it's not shifting")
    assert asks_about_an_inhaler("how many puffs of the blue inhaler is too many")
    assert not asks_about_an_inhaler("my inhaler is not shifting it")
    assert not asks_about_an_inhaler("can i talk to someone")
