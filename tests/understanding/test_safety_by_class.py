"""Classes of danger that had been missed, by the words alone, beside the harmless thing nearest."""

import pytest
from tables import for_every_row

from understanding.safety.detect import detect
from understanding.safety.finding import Category, Level

DANGERS = [
    (Category.SELF_HARM, "cutin helps wi the noise"),
    (Category.SELF_HARM, "took the blaid oot the sharpener"),
    (Category.SELF_HARM, "fresh cuts on my wrist again"),
    (Category.OVERDOSE, "methodone this morning and her lips are blue"),
    (Category.OVERDOSE, "xanax and a bottle of wine and I can't feel my legs"),
    (Category.OVERDOSE, "his diazepam and he's been drinking and will not wake"),
    (Category.OVERDOSE, "the wean's been at my tablets"),
    (Category.HARM_TO_OTHERS, "I'll plunge the next yin that looks at me"),
    (Category.HARM_TO_OTHERS, "the first man through here is getting stabbed"),
    (Category.HARM_TO_OTHERS, "I'll put the hammer through his skull"),
    (Category.OVERDOSE, "my youngest swallowed a button battery"),
    (Category.SUICIDE_THOUGHTS, "when the kids were small it was ok, now I want to die"),
    (Category.SUICIDE_THOUGHTS, "I want to die, my hair is falling out wi the worry"),
    (Category.BREATHING, "what do I do if somebody is choking, he's going blue"),
    (Category.CHILD, "he grinds tablets into the baby's milk"),
    (Category.CHILD, "gave the bairns my sleepers to settle them"),
]
MEDICINES = [
    "what's the point of the statin now my levels are fine",
    "I'm feart I get hooked on the patches",
    "tramadol has me walking into doors",
    "nurse upped my insulin and I'm not happy",
    "they put me on a new statin and my legs ache",
    "can I drive on diazepam",
    "doc says two, box says one",
    "wats the best painkiller for a bad hip u think",
    "strongest tablet to take wi a migraine?",
]
NO_DANGER = [
    "cutting sugar helps",
    "cutting the grass helps me sleep",
    "crushed garlic into the wean's pasta",
    "the wee one takes his antibiotic in the yoghurt",
    "gave the kids their vitamins with the porridge",
    "the next one that phones gets an earful",
    "couldn't breathe in there for the perfume",
    "cannae breathe in these jeans",
    "they were out of eye drops at the chemist",
]


@for_every_row(("category", "said"), DANGERS)
def test_a_danger_of_the_class_is_found_by_its_words(category: Category, said: str) -> None:
    found = detect(said, asked=None, before="", history=())
    assert found is not None
    assert found.category is category
    assert found.level >= Level.URGENT


@for_every_row("said", MEDICINES)
def test_a_medicine_asked_about_round_about_is_a_question(said: str) -> None:
    found = detect(said, asked=None, before="", history=())
    assert found is not None
    assert found.category is Category.MEDICATION


@for_every_row("said", NO_DANGER)
def test_what_lies_nearest_is_no_danger(said: str) -> None:
    assert detect(said, asked=None, before="", history=()) is None


@pytest.mark.parametrize(
    "text",
    [
        "ok. my shoulder. cant lift my arm since i fell off a ladder in june",
        "cannot lift my arm since the operation in March",
        "cant lift ma arm since last year",
        "can't raise my arm since I broke it two years ago",
    ],
)
def test_a_limb_hurt_long_ago_is_no_stroke(text: str) -> None:
    assert detect(text) is None


@for_every_row(
    "text",
    [
        "woke up and can't lift my arm",
        "can't lift my arm since this morning",
        "cant lift my arm since i fell this morning",
        "can't lift my arm since I fell",
        "my face has dropped and I can't lift my arm since I fell",
        "my face has dropped and I can't lift my arm since last year",
        "can't lift my arm since the op and my face is numb",
        "my words are slurred since the operation",
    ],
)
def test_a_limb_that_fails_now_may_be_one(text: str) -> None:
    found = detect(text)
    assert found is not None
    assert found.category is Category.STROKE


@for_every_row(
    "text",
    [
        "I want to cut my drinking in half by Hogmanay",
        "Partick Thistle were suicidal at the back on Saturday, four nil",
        "I'm about to end it with this app, it never remembers my name",
        "I have MS and my left side has been weak for twelve years, so seated stuff please",
        "Stop asking if I'm suicidal every time I say I'm tired",
    ],
)
def test_what_is_cut_down_defended_badly_or_long_so_is_no_danger(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "before", "category"),
    [
        ("I'm 34 and I've gone back to cutting after six years clean", "", Category.SELF_HARM),
        ("I've been cutting every night", "", Category.SELF_HARM),
        ("born 2013", "Before we start, what year were you born?", Category.CHILD),
    ],
)
def test_what_began_again_and_who_is_a_child_is_found(
    text: str, before: str, category: Category
) -> None:
    found = detect(text, before=before)
    assert found is not None
    assert found.category is category
