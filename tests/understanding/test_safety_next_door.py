"""Danger that was missed, and what stands next door to it: both ways, by class."""

from __future__ import annotations

from tables import for_every_row

from understanding.danger.dark_words import dark_words
from understanding.danger.heard_after_all import may_be_heard
from understanding.people.age import says_under_16
from understanding.rulers.rulers import read_ruler
from understanding.safety import detect

DANGERS = [
    ("sat on the tracks waiting", "", "suicide_immediate"),
    ("stood on the wrong side of the railings", "", "suicide_immediate"),
    ("it's no worth carryin on", "", "suicide_thoughts"),
    ("whit am a even livin for", "", "suicide_thoughts"),
    ("I'd rather die than go back to that house", "", "suicide_thoughts"),
    ("rather be dead than live like this", "", "suicide_thoughts"),
    ("she's been fitting for four minutes", "", "unconscious_or_seizure"),
    ("cannae get through a sentence withoot stoppin", "", "breathing"),
    ("the rash won't go away under a glass", "", "sepsis"),
    ("three days on nothing but water", "", "eating_disorder"),
    ("had my tea and brought it back up on purpose", "", "eating_disorder"),
    ("it's my 12th birthday soon", "", "child_at_risk"),
    ("you've to be 16? then I've got a year to go till I'm 16", "", "child_at_risk"),
    ("a wee voice in my head says cut yourself", "", "psychosis"),
    ("had to use my epipen, am ok now", "", "anaphylaxis"),
    ("bleeding worse than usual", "", "bleeding_or_injury"),
    ("ordered it, it's in the drawer", "Have you thought about how you would do it?",
     "suicide_immediate"),
    ("the whole box", "You said you took some tablets. Is that right?", "overdose_or_poisoning"),
    ("four plus", "What do your ketones say?", "diabetes_emergency"),
    ("I want to end it all", "Shall we end it here for today?", "suicide_thoughts"),
    ("took all of them at once", "Did you manage to take your tablets this week?",
     "overdose_or_poisoning"),
]  # fmt: skip
HARMLESS = [
    ("walked the old railway line", ""),
    ("sitting on the edge of the quay fishing", ""),
    ("that class isn't worth carrying on with", ""),
    ("I'd rather die than wear lycra", ""),
    ("we got knocked out of the cup", ""),
    ("the view knocked the breath out of me", ""),
    ("my heart missed a beat when the wee one waved", ""),
    ("fitting a new kitchen for six weeks", ""),
    ("a wee voice says leave it till Monday", ""),
    ("my granddaughter's 12th birthday", ""),
    ("my man won't let me near the barbecue", ""),
    ("had a stroke 9 years ago, my left arm is still weak", ""),
    ("gums bleeding more than usual", ""),
    ("going to end it with the fags", ""),
    ("I'd like to end it", "Shall we go on with the plan, or end it here for today?"),
    ("aye, took all of them", "Did you remember to take your tablets this week?"),
    ("0.2", "What do your ketones say?"),
    ("chest pains is all she talks about, she's a nurse", ""),
]


@for_every_row(("text", "before", "category"), DANGERS)
def test_it_is_danger(text: str, before: str, category: str) -> None:
    found = detect(text, before=before)
    assert found is not None
    assert found.category.value == category


@for_every_row(("text", "before"), HARMLESS)
def test_it_is_none(text: str, before: str) -> None:
    assert detect(text, before=before) is None


@for_every_row(
    "text",
    ["mind says finish your life", "ma heid keeps tellin me tae end your life",
     "thoughts telling me to stop living", "they'd be lighter if I was out of the picture",
     "the kids would be better off with me gone", "ma heid, it's tellin me tae jump",
     "my brain keeps saying step off", "cheerio then, tell my girls I tried",
     "goodbye, and thanks. nobody else bothered"],
)  # fmt: skip
def test_what_is_said_round_about_is_danger(text: str) -> None:
    assert dark_words(text) is not None


@for_every_row(
    "text",
    ["my head says stop eating cake", "in the film his head says end your life",
     "she'd be happier if I was out of the kitchen", "they'd be better off if I was gone to bed",
     "everyone would be happier if it was warmer", "my head says jump to the next one",
     "goodbye, thanks for the help with the form", "goodbye for now, nobody else did the walk"],
)  # fmt: skip
def test_what_sounds_like_it_is_none(text: str) -> None:
    assert dark_words(text) is None


@for_every_row(
    ("text", "heard"),
    [
        ("every day's like the one before", True),
        ("a dinnae get oot since wullie died", True),
        ("0. cannae see it mattering", True),
        ("I'd like to be in the ground beside her", False),
        ("what's keeping me here at all", False),
    ],
)
def test_what_is_dark_by_its_words_is_not_heard_as_an_answer(text: str, heard: bool) -> None:
    assert may_be_heard(text) is heard


def test_an_age_is_told_by_a_birthday_or_by_the_years_to_go() -> None:
    assert says_under_16("it's ma 14th birthday the morn")
    assert says_under_16("need to be 16? I've got two years")
    assert not says_under_16("it's my 60th birthday")
    assert not says_under_16("my grandson's 14th birthday")


def test_of_two_figures_the_one_they_say_was_asked_about_counts() -> None:
    found = read_ruler("two for the gym but seven for gardening, you asked about gardening",
                       asked="confidence")  # fmt: skip
    assert found is not None
    assert found.value == 7
