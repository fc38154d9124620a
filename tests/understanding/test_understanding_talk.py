"""Change talk, sustain talk and neither are told apart in people's own words."""

import pytest
from tables import for_every_row

from understanding.change.talk import read_talk

CHANGE = [
    "I want to get fitter", "I'd love to be able to walk to the shops",
    "I really need to do something about my weight", "I'm going to start walking on Monday",
    "I'll try it", "I've cut down to five a day", "I could maybe try the bus",
    "I'm ready to change", "I want to see my grandweans grow up",
    "I'm fed up being breathless", "I wish I could get oot mair", "it would help my mood",
    "I should eat better", "I'm determined to do it this time",
    "I've started going to the wee group", "it's hard but I'm trying",
    "I managed it before so I can dae it again", "I'm gonnae gie it a go",
    "for my kids", "I hope to sleep better", "I hate being stuck in the hoose",
    "smoking is killing my lungs", "I need to stop", "I'm keen to try",
    "I've signed up for the class", "I have to look after myself",
    "I miss dancing and I'd like to get back to it", "I think I could do ten minutes",
    "it would save me money", "I'm worried about my heart", "I've been walking every day",
    "I don't want to be like this, I want to feel better", "although it's hard, I want to try",
    "I promise I'll do it", "I'd feel better in myself",
    "I'm proud of what I did", "I'm willing to give it a shot", "I plan to cook more",
    "aye I'll dae that", "I used to love swimming and I want that back",
]  # fmt: skip
SUSTAIN = [
    "I don't want to", "I cannae be bothered", "I'm not ready", "there's no point",
    "I'm fine as I am", "I can't give up, it's my only pleasure", "I enjoy my fags",
    "I'm too old to change", "I've tried everything and nothing works", "I don't see the point",
    "it helps me relax", "I'll never manage it",
    "I want to but I can't", "I'd like to walk but my knees won't let me",
    "I've nae energy for that", "I dinnae want tae stop", "it's too hard",
    "I gave up after a week", "I've no willpower", "I'm no interested", "I don't think I can",
    "I'm happy the way things are", "it's not that bad", "I couldn't cope without it",
    "I like my drink", "I don't need to lose weight", "I'm not bothered about it",
    "I'd rather just stay in", "it didn't work the last time", "it never works for me",
    "the cravings are too much", "I won't do it", "I'm too busy for all that",
    "I've other things to worry about", "it calms me down", "I wouldnae be able to",
    "I'm not going to stop", "I don't have the time", "it's difficult for me",
    "I'm no gonnae change now",
]  # fmt: skip
NEUTRAL = [
    "hello", "it's Tuesday", "my sister lives in Ayr", "7", "ok", "what do you mean?",
    "I have diabetes", "the nurse phoned yesterday", "", "🙂", "I live in a flat", "thanks",
    "is it free?", "can I ask something?", "I was born in Leith", "two of them",
    "the bus comes at nine", "my dog is called Max",
    "where is it?", "I take it with my breakfast", "dunno", "good morning", "it was a Friday",
    "there are four of us", "what would you do?", "she's a nurse", "I see", "the blue one",
    "at the health centre", "they told me on the phone", "who are you", "it's raining",
    "my name's Jean", "next week", "no idea",
    "should I try it?", "مرحبا", "asdf", "I've three brothers", "the doctor is called Dr Khan",
]  # fmt: skip


@for_every_row("text", CHANGE)
def test_change_talk_is_heard(text: str) -> None:
    assert read_talk(text, before="", asked="open") == "change"


@for_every_row("text", SUSTAIN)
def test_sustain_talk_is_heard(text: str) -> None:
    assert read_talk(text, before="", asked="open") == "sustain"


@for_every_row("text", NEUTRAL)
def test_what_leans_neither_way_is_neutral(text: str) -> None:
    assert read_talk(text, before="", asked="open") == "neutral"


@for_every_row(
    ("text", "before", "talk"),
    [
        ("yes", "Would you like to try that this week?", "change"),
        ("aye", "Do you think you could manage it?", "change"),
        ("no", "Would you like to try that this week?", "sustain"),
        ("my family", "What would be a good reason to do it?", "change"),
        ("more breath", "What would be better for you?", "change"),
        ("the stairs", "What gets in the way?", "sustain"),
        ("the taste", "What do you enjoy about it?", "sustain"),
        ("yes", "Is today Tuesday?", "neutral"), ("dunno", "What gets in the way?", "neutral"),
        ("what?", "What would help you?", "neutral"),
    ],
)  # fmt: skip
def test_a_short_answer_leans_with_its_question(text: str, before: str, talk: str) -> None:
    assert read_talk(text, before=before, asked="open") == talk


@pytest.mark.parametrize("text", ["I want to " * 1000, "but " * 2500, "a" * 10_000],
    ids=lambda text: text[:9])  # fmt: skip
def test_strange_text_is_read_calmly(text: str) -> None:
    assert read_talk(text, before="", asked=None) in {"change", "sustain", "neutral"}
