"""Several things said at once are each heard, in the person's own words."""

import pytest
from tables import for_every_row

from understanding.text.lists import tells_a_tale, things_said

SAID = [
    ("my knees, the sleep and money worries", ["my knees", "the sleep", "money worries"]),
    ("My knees, the sleep and money worries.", ["my knees", "the sleep", "money worries"]),
    ("ma knees, nae sleep an money", ["ma knees", "nae sleep", "money"]),
    ("my weight", ["my weight"]), ("smoking", ["smoking"]), ("Sleep", ["sleep"]),
    ("pain and sleep", ["pain", "sleep"]),
    ("pain & sleep", ["pain", "sleep"]), ("pain / sleep / money", ["pain", "sleep", "money"]),
    ("pain + mood", ["pain", "mood"]),
    ("pain; mood; the house", ["pain", "mood", "the house"]),
    ("pain\nmood\nthe house", ["pain", "mood", "the house"]),
    ("1. pain 2. mood 3. money", ["pain", "mood", "money"]), ("- pain\n- mood", ["pain", "mood"]),
    ("1) my back 2) my weans", ["my back", "my weans"]),
    ("fruit and veg", ["fruit and veg"]), ("my aches and pains", ["my aches and pains"]),
    ("pins and needles in my feet", ["pins and needles in my feet"]),
    ("well, it's mainly my back and the stairs", ["my back", "the stairs"]),
    ("hi, I'd like to talk about my sleep and my mood", ["my sleep", "my mood"]),
    ("I'm struggling with the stairs, cooking and being on my own", ["the stairs", "cooking",
    "being on my own"]),
    ("losing weight, getting out more", ["losing weight", "getting out more"]),
    ("getting oot mair and seeing folk", ["getting oot mair", "seeing folk"]),
    ("my back. my weight. my mood.", ["my back", "my weight", "my mood"]),
    ("money, plus my back", ["money", "my back"]),
    ("money as well as my back", ["money", "my back"]),
    ("the pain, and the tiredness, and the worry", ["the pain", "the tiredness", "the worry"]),
    ("pain, pain and more pain", ["pain", "more pain"]), ("my knees, the sleep and that",
    ["my knees", "the sleep"]),
    ("my knees, the sleep etc", ["my knees", "the sleep"]), ("my diabetes and my weight I suppose",
    ["my diabetes", "my weight"]),
    ("my husband and I", ["my husband and I"]), ("COPD and money", ["COPD", "money"]),
    ("Parkinson's, falls and Tuesday nights", ["Parkinson's", "falls", "Tuesday nights"]),
    ("sleep, money and sleep", ["sleep", "money"]),
    ("there's my chest and there's the damp in the hoose", ["my chest", "the damp in the hoose"]),
    ("where do I start, my back, my nerves, the bills", ["my back", "my nerves", "the bills"]),
    ("anxiety and depression", ["anxiety and depression"]),
    ("walking more and eating better", ["walking more", "eating better"]),
    ("my maw and da", ["my maw and da"]), ("aye, the fags and the bevvy", ["the fags",
    "the bevvy"]),
    ("ups and downs with my mood", ["ups and downs with my mood"]),
    ("stairs, standing too long, queues", ["stairs", "standing too long", "queues"]),
    ("my chest, it's worse at night", ["my chest, it's worse at night"]),
    ("I get up and it's sore", ["I get up and it's sore"]),
    ("phone my sister, go to the library, ask the nurse", ["phone my sister", "go to the library",
    "ask the nurse"]),
]  # fmt: skip


@for_every_row(("text", "things"), SAID)
def test_each_thing_is_heard_in_the_persons_words(text: str, things: list[str]) -> None:
    heard = things_said(text)
    if text == "I get up and it's sore":
        # A story that runs on stays whole; its lead-in may go.
        assert len(heard) == 1
        assert heard[0].endswith("up and it's sore")
    else:
        assert heard == things


@for_every_row("text", ["", "   ", "🙂", "...", "hello", "dunno", "well", "aye", "etc"])
def test_where_nothing_is_named_the_list_is_empty(text: str) -> None:
    assert things_said(text) == []


def test_a_long_story_is_not_cut_to_pieces() -> None:
    story = (
        "since my husband died I cannae seem to get going and the house is a mess and I don't care"
    )
    assert len(things_said(story)) <= 2


@for_every_row("text", ["pain, " * 2000, "a" * 10_000, "and " * 2500,
    "<b>pain</b>, mood", "ألم، نوم"])  # fmt: skip
def test_strange_text_is_read_calmly(text: str) -> None:
    assert len(things_said(text)) <= 12


@pytest.mark.parametrize(
    ("said", "things"),
    [("my name is Priya, I'm 41 and live in Edinburgh, because my mum passed in March", []),
     ("my back, although it comes and goes", ["my back"]),
     ("my mum has dementia, she hits me, I've no sleep", ["my mum has dementia", "I've no sleep"])],
)  # fmt: skip
def test_who_and_why_are_no_things(said: str, things: list[str]) -> None:
    assert things_said(said) == things


@pytest.mark.parametrize(
    "said", ["my husband died in March", "it started when I lost my job", "then the wife left me"]
)
def test_what_happened_is_a_tale(said: str) -> None:
    assert tells_a_tale(said)


@pytest.mark.parametrize("said", ["my knees", "I cannae sleep", "the bills keep coming"])
def test_a_trouble_is_no_tale(said: str) -> None:
    assert not tells_a_tale(said)
