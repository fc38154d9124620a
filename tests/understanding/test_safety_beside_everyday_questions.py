"""Dangers and harmless things that are said beside the coach's questions, class by class."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.danger.plain_no import says_plain_no
from understanding.safety import detect
from understanding.safety.finding import Category, Level

USUAL_OR_WORSE = "Is it your usual, worse than usual, or so bad that you can't finish a sentence?"
A_SENTENCE = "Can you speak a whole sentence without stopping for breath?"
FACE_ARM_SPEECH = "Is your face drooping, is an arm weak, or is your speech different?"
GONE_AGAIN = "You said your speech was slurred. Has it gone away?"
TAKEN = "Have you taken anything today that could harm you?"
HURT = "Have you hurt yourself today?"
END = "Are you thinking about ending your life?"
BY_SOMEONE = "Is anyone hurting you?"


@for_every_row(
    ("said", "before", "category"),
    [
        ("worse", USUAL_OR_WORSE, Category.BREATHING),
        ("the last one", USUAL_OR_WORSE, Category.BREATHING),
        ("naw", A_SENTENCE, Category.BREATHING),
        ("ma airm, the left", FACE_ARM_SPEECH, Category.STROKE),
        ("aye but it's come on three times", GONE_AGAIN, Category.STROKE),
        ("the whole box", TAKEN, Category.OVERDOSE),
        ("this morning, it's covered", HURT, Category.SELF_HARM),
        ("I don't know", END, Category.SUICIDE_THOUGHTS),
        ("it's planned for after the wedding", END, Category.SUICIDE_THOUGHTS),
        ("only if I answer him back", BY_SOMEONE, Category.ABUSE),
        # What stands by itself, whatever was asked.
        ("ma man roars at me and a hide in the toilet", "", Category.ABUSE),
        ("I lock myself in the bathroom when he's drunk", "", Category.ABUSE),
        ("my husband says it is his right, I never agree", "", Category.ABUSE),
        ("I've been putting my tablets by since summer", "", Category.SUICIDE_IMMEDIATE),
        ("nights are when I cut", "", Category.SELF_HARM),
        ("scratching til i bleed helps", "", Category.SELF_HARM),
        ("brought my tea back up same as every night", "", Category.EATING),
        ("I skip my insulin so the number goes down", "", Category.EATING),
        ("three plus on the stick", "", Category.DIABETES),
        ("if they take my boy I'm taking one of them with me", "", Category.HARM_TO_OTHERS),
        ("I'll be back wi a blade to do the one that sanctioned me", "", Category.HARM_TO_OTHERS),
        ("chst pain bad", "", Category.CHEST),
    ],
)
def test_it_is_danger(said: str, before: str, category: Category) -> None:
    found = detect(said, before=before)
    assert found is not None
    assert found.category is category
    assert found.level > Level.CONCERN


@for_every_row(
    ("said", "before"),
    [
        ("usual", USUAL_OR_WORSE),
        ("yes", A_SENTENCE),
        ("no, none of those", FACE_ARM_SPEECH),
        ("the arm's been weak for years", FACE_ARM_SPEECH),
        ("just my usual", TAKEN),
        ("only my knees", BY_SOMEONE),
        ("the weans shout and I hide in the toilet for five minutes", ""),
        ("evenings are when I cut the grass", ""),
        ("if she comes I'll take her with me to the park", ""),
        ("I am not going to do something bad to me, I was only complaining", ""),
        ("before the mask I stopped breathing thirty times an hour", ""),
        ("Thursday is my first aid course, choking and burns", ""),
        ("somebody got stabbed in the next street, nobody I know", ""),
    ],
)
def test_it_is_none(said: str, before: str) -> None:
    found = detect(said, before=before)
    assert found is None or found.level <= Level.CONCERN


@pytest.mark.parametrize("said", ["wtf no", "whit? no! why would I", "eh no. where's that from"])
def test_an_exclamation_before_the_no_leaves_it_a_no(said: str) -> None:
    assert says_plain_no(said, END)


@pytest.mark.parametrize(
    "said", ["I'd be better deid", "better dead than this", "tried everythin. deid wid be easier"]
)
def test_to_be_better_dead_is_danger_by_its_words(said: str) -> None:
    found = detect(said)
    assert found is not None
    assert found.category is Category.SUICIDE_THOUGHTS
    assert found.level >= Level.URGENT


@pytest.mark.parametrize(
    "said", ["cannae see the point o goals", "the battery's deid", "no see the point of walking"]
)
def test_to_see_no_point_in_goals_is_no_low_mood(said: str) -> None:
    assert detect(said) is None


@for_every_row(
    ("said", "category"),
    [("tried tae hing masel last nicht, the cord broke", Category.SUICIDE_IMMEDIATE),
     ("hed a guid dram an aa ma diazepam wi it", Category.OVERDOSE),
     ("iv took too meny of them", Category.OVERDOSE),
     ("seezure 7 minits stil going", Category.UNCONSCIOUS),
     ("would anybody even notice if i wasny here", Category.SUICIDE_THOUGHTS),
     ("im 12 got asthma and i like football", Category.CHILD),
     ("he's got the bathroom door nearly in", Category.ABUSE),
     ("no the knees the day, it's doon the left arm", Category.CHEST)],
)  # fmt: skip
def test_danger_is_danger_however_it_is_spelt(said: str, category: Category) -> None:
    found = detect(said)
    assert found is not None
    assert found.category is category
    assert found.level >= Level.URGENT


@for_every_row(
    "said",
    ["he's at the shops", "she's at the hospital wi her mum", "she's in the house she was born in",
     "enough for tonight, my eyes are closing", "I'm a burden to no one yet",
     "I'll shoot you straight, it's a load of nonsense", "ma boss lets me keep ma phone on",
     "I've had too many of these meetings", "ma father died wi his boots on, jist fit he wantit",
     "my flatmate could drag me out"],
)  # fmt: skip
def test_what_only_sounds_like_danger_is_none(said: str) -> None:
    assert detect(said) is None
