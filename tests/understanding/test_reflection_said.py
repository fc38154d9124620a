"""A reflection says a person's own words back: every line here was read aloud and kept."""

import csv
import time
from pathlib import Path
from statistics import median

import pytest
from tables import for_every_row

from understanding.reflection import Reflection, as_name, reflect, topic_phrase, turn_round

TABLE = Path(__file__).with_name("reflections.tsv")
with TABLE.open(encoding="utf-8", newline="") as _file:
    ROWS = [
        (row["said"], row["reflected"], row["kind"], row["confidence"])
        for row in csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE)
    ]


@pytest.mark.behaviour(9)
@for_every_row(("said", "reflected", "kind", "confidence"), ROWS)
def test_a_person_hears_their_own_words(
    said: str, reflected: str, kind: str, confidence: str
) -> None:
    reflection = reflect(said)
    assert reflection is not None
    assert (reflection.text, reflection.kind, reflection.confidence) == (
        reflected,
        kind,
        confidence,
    )


@pytest.mark.behaviour(9)
def test_a_reflection_names_the_content_and_asks_nothing() -> None:
    assert reflect("I cannae be bothered since my knees went") == Reflection(
        "So since your knees went it's been hard to be bothered.", "complex", "sure"
    )
    for _, text, _, _ in ROWS:
        assert not set(text) & set("?!\n")
        assert len(text.split()) <= 25


def test_at_least_150_sentences_are_held_to_their_exact_words() -> None:
    assert sum(confidence == "sure" for *_, confidence in ROWS) >= 150


NOT_SAID_BACK = [
    # nothing to say back, or not a statement
    "", "   ", "....", "yes", "aye", "naw", "lol", "9", "7 out of 10", "next tuesday", "I", "me",
    "my", "am I", "I'm", "I am", "a a a a", "\U0001f44d", "\U0001f62d\U0001f62d", "thanks",
    "what should I do about my knees?", "do you think I should go?", "can I talk to someone",
    "what's the capital of france", "What's the point", "tell me a joke", "help me", "go away",
    "write me a poem about the sea", "stop asking me things", "remind me tomorrow",
    "don't message me at night", "apples, bread, milk", "walking, swimming, bowls",
    # whose "I" and whose "you"
    "you never listen to me", "you feel like a number", "it depends on what you eat",
    "you just have to get on with it", "he goes I'm no having that", "I says to him I'm no going",
    "she was like I can't be bothered with you", 'he said "I can\'t help you"', "gies peace",
    "walking helps, but only if it's flat", "get tae the top o the park again",
    "it's us that pay", "we're skint", "we argue a lot",
    # other languages and noise
    "je suis très fatigué", "me duele la cabeza", "estoy muy cansada", "jestem bardzo zmęczona",
    "ich bin müde und mein rücken tut weh", "mo chridhe tha mi sgìth", "asdf qwer zxcv",
    # swearing that carries the meaning
    "I feel like shit", "this is shite", "I just cannae be arsed",
]  # fmt: skip

NEVER_PARROTED = [
    "I want to die", "I don't want to be here any more", "I wish I was dead",
    "there's no point living",
    "they'd be better off without me", "I've been cutting myself", "I could kill myself",
    "my husband hits me", "he won't let me leave and I'm scared of him", "I've a pain in my chest",
    "I can't breathe", "I was told to double my dose", "I've stopped taking my tablets",
    "I take 20mg at night", "my inhaler isnae working", "I doubled my insulin",
    "I've got cancer", "I think I have arthritis", "I was diagnosed last year", "I have diabetes",
    "the doctor said it's fibromyalgia", "she called me a spastic", "I feel like a burden",
    "I want to walk more but I want to die", "my knees are sore and I took too many pills",
]  # fmt: skip


@for_every_row("said", NOT_SAID_BACK)
def test_what_cannot_safely_be_turned_round_is_not(said: str) -> None:
    assert reflect(said) is None


@for_every_row("said", NEVER_PARROTED)
def test_danger_medicines_diagnoses_and_slurs_are_never_parroted(said: str) -> None:
    assert reflect(said) is None
    assert topic_phrase(said) is None
    assert as_name(said) == "your goal"


def test_openings_vary_with_the_variant_and_never_claim_to_hear() -> None:
    texts = [reflect("I'm no able to walk far", variant=n) for n in range(5)]
    said = [one.text for one in texts if one is not None]
    assert said == [
        "So you're no able to walk far.",
        "Sounds like you're no able to walk far.",
        "It seems you're no able to walk far.",
        "You're saying you're no able to walk far.",
        "So you're no able to walk far.",
    ]


def test_a_bare_word_after_a_ruler_is_an_answer_and_not_a_subject() -> None:
    assert reflect("tired", asked="confidence") is None
    tired = reflect("tired", asked="barrier")
    assert tired is not None
    assert tired.confidence == "short"


def test_reflecting_takes_at_most_fifteen_milliseconds_at_the_median() -> None:
    reflect("The first call loads the model.")
    taken = []
    for said, *_ in ROWS[:80]:
        started = time.process_time()
        reflect(said + " these days")
        taken.append(time.process_time() - started)
    assert median(taken) <= 0.015


@for_every_row(
    ("phrase", "turned"),
    [
        ("walk to school with my kids", "walk to school with your kids"),
        ("me and my wife", "you and your wife"),
        ("feel like myself again", "feel like yourself again"),
        ("look efter masel", "look efter yourself"),
        ("be as fit as I was", "be as fit as you were"),
        ("be as fit as he was", "be as fit as he was"),
        ("a house that's mine", "a house that's yours"),
        ("see mair o ma pals", "see mair o your pals"),
        ("I'm no able", "you're no able"),
        ("what I am good at", "what you are good at"),
        ("a wee walk wi ma dug", "a wee walk wi your dug"),
        ("talk to you every week", ""),
        ("stop fucking smoking", ""),
        ("", ""),
    ],
)
def test_a_phrase_is_turned_round_or_left_unsaid(phrase: str, turned: str) -> None:
    assert turn_round(phrase) == turned


@for_every_row(
    ("said", "name"),
    [
        ("I want to walk to school with my kids", "walk to school with your kids"),
        ("I'd like tae get oot mair", "get oot mair"),
        ("id like tae walk doon tae the shops", "walk doon tae the shops"),
        ("gonnae try and stop smoking", "stop smoking"),
        ("lose weight", "lose weight"),
        ("getting out more", "getting out more"),
        ("my goal is to sleep better", "sleep better"),
        ("to swim again", "swim again"),
        ("aye well I want tae cut doon on the drink", "cut doon on the drink"),
        ("I want my life back", "your life back"),
        ("maybe I could start swimming", "start swimming"),
        ("spend time wi ma grandweans", "spend time wi your grandweans"),
        ("eat better so I can play with my kids", "eat better"),
        ("I think I'd like to try the choir", "try the choir"),
        ("i wanna get fit", "get fit"),
        ("Swimming on a Tuesday", "swimming on a Tuesday"),
        ("I'd like to not be so tired", "not be so tired"),
        ("I would like it if I could see my sister", "your goal"),
        ("I want to talk to you every week", "your goal"),
        ("I want to", "your goal"),
        ("", "your goal"),
    ],
)
def test_a_goal_gets_a_short_name_in_the_persons_words(said: str, name: str) -> None:
    assert as_name(said) == name
    assert len(as_name(said).split()) <= 8


@for_every_row(
    ("said", "topic"),
    [
        ("it's ma knees that stop me", "your knees"),
        ("we go to the club on Fridays", "the club"),
        ("my bad back", "your bad back"),
        ("you never listen about my sore hip", "your sore hip"),
        ("I don't know", None),
        ("me duele la cabeza", None),
    ],
)
def test_the_topic_is_a_noun_phrase_of_the_persons(said: str, topic: str | None) -> None:
    assert topic_phrase(said) == topic


@pytest.mark.parametrize(
    "said",
    ["I don't want her to remember me as the grandad that sat in the chair and never lifted her up",
     "I cannae say that I ever wanted to be the one who gave up on her, an left her in that place"],
)  # fmt: skip
def test_a_denial_is_never_cut_to_its_opposite(said: str) -> None:
    found = reflect(said)
    assert found is None or found.confidence == "short"


@pytest.mark.parametrize(
    "said", ["i just feel", "I feel, you know", "I feel as if I've failed again"]
)
def test_half_a_sentence_is_not_said_back(said: str) -> None:
    found = reflect(said)
    assert found is None or "you feel." not in found.text


@for_every_row(
    ("said", "reflected"),
    [
        ("physio says i need to move more", "So the physio says you need to move more."),
        ("since dad died he hardly eats", "So since your dad died he hardly eats."),
        ("husband left me in may", "So your husband left you in may."),
        (
            "I'm worried about my son he won't talk",
            "So you're worried about your son and he won't talk.",
        ),
        ("my hip's killing me and cannae drive", "So your hip's killing you and you cannae drive."),
        ("i know i should stop i just dont", "So you know you should stop, but you just don't."),
        ("i try to get her out but she won't", "So you try to get her out, but she won't."),
        ("gaining weight", "So this is about gaining weight."),
        ("swollen feet", "So this is about swollen feet."),
    ],
)
def test_what_people_leave_out_is_put_back(said: str, reflected: str) -> None:
    found = reflect(said, asked="open")
    assert found is not None
    assert found.text == reflected


@pytest.mark.parametrize("said", ["I'm a terrible daughter, that's what I said", "im a bad mum"])
def test_a_verdict_on_oneself_is_never_said_back(said: str) -> None:
    assert reflect(said, asked="open") is None


def test_a_wish_is_not_cut_where_it_would_mean_another_thing() -> None:
    name = as_name("I'd like my bloods a bit down and to stop being told off about it")
    assert not name.endswith(("being", "stop"))
