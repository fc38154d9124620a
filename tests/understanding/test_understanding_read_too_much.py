"""A wish to take part, a reason for another, a condition told flatly: no fear; and a misreading."""

import pytest

from understanding.danger.plain_no import said_besides_the_no
from understanding.danger.read_too_much import (
    says_it_was_misread,
    tells_why_for_another,
    wishes_to_take_part,
)
from understanding.danger.tired_not_low import is_tired_not_low

DOES_NOT_FOLLOW = (
    "I do not follow you dear, how bad does what get? I only want to go to the coffee morning"
)


@pytest.mark.parametrize(
    "text",
    [
        "I would like to try something after all, if it is not too late. I would like to get to "
        "the coffee morning once",
        "I'd like to see if I can swim again",
        "ah want tae join the walkin group",
        "I hope to go back to the choir",
        "I'd like to go to the baths with my sister",
        "I want to try the class on Tuesday",
        "I would like to get out more",
    ],
)
def test_a_wish_to_take_part(text: str) -> None:
    assert wishes_to_take_part(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to go to the beach one last time",
        "I want to go to sleep and never wake",
        "I would like to join her",
        "I want to go out in peace",
        "there's naewhere I want to walk tae except under a bus",
        "I would like to visit my mum before I go, to say goodbye",
        "I'd like it to stop",
        "i want to go to the canal and not come back",
        "i want to go for a long drive and not stop",
        "i want to try and od",
        "i would love to get out of this life",
        "i want to see if anyone would notice",
        "i want to get to the roof",
        "i want to go to the hills and just lie in the snow",
        "i am going to go to the tracks",
        "i am going to walk out and keep walking",
        "i want to go to my maker",
        "i want to visit the forth road one more time",
        "i want to go with her",
        "i'm going to try it tonight",
    ],
)
def test_a_wish_that_may_be_a_farewell(text: str) -> None:
    assert not wishes_to_take_part(text)


def test_a_reason_that_is_about_somebody_else() -> None:
    for reason in (
        "cos hes stuck in they four waws aw day an so am I. nae pint lettin him rot",
        "because my wife needs me strong",
        "so that the weans get oot",
    ):
        assert tells_why_for_another(reason)
    for own in (
        "cos I feel worthless and he deserves better",
        "because she died and I am low",
        "because I can't go on",
        "because my kids would be better off",
        "because my wife is gone and there is nothing",
        "cos my husband left me and i cannae see a way",
        "because he hits me",
        "because my son died",
        "because they'd miss me i suppose",
        "since he died the whole house is too heavy",
    ):
        assert not tells_why_for_another(own)


def test_a_condition_told_flatly_is_no_low_mood() -> None:
    assert is_tired_not_low(
        "I have diabetes type 2. Doctor say 2 month ago. I work night in fish factory, is hard to "
        "eat good"
    )
    assert not is_tired_not_low("doctor says it's diabetes and I just cry")
    assert not is_tired_not_low("husband's sugars are fine, it's his spirits. flat as a pancake")
    for told in (
        "my diabetes, i just sit in the dark",
        "told i have copd, that's me finished",
        "my angina, i wish it would take me",
        "copd, every day is the same, i wait for it to be over",
        "got diabetes and my wife left, i can't be bothered",
    ):
        assert not is_tired_not_low(told), told
    assert is_tired_not_low("the nurse says my sugars are up, I work nights")
    assert not is_tired_not_low("I don't wash, I don't cook, I don't answer the door")


@pytest.mark.parametrize(
    "text",
    [
        DOES_NOT_FOLLOW,
        "I am not sad. why you say this. I only ask about food",
        "why are you asking that",
        "whit dae ye mean",
        "what? I asked about my knee",
        "about what?",
        "I never said I was low",
        "i only want some recipes for my dinner",
        "i only wanted to know where the class is",
        "i just meant my knee",
    ],
)
def test_it_was_misread_by_their_word(text: str) -> None:
    assert says_it_was_misread(text)


@pytest.mark.parametrize(
    "text",
    [
        "naw nobody",
        "no one",
        "my sister",
        "I just want it to end",
        "I just want to sleep forever",
        "I only want to be with him",
        "I'm not low but I can't cope",
        "I dont understand why I feel so empty all the time",
        "i just want someone to talk to",
        "i only want my old life back the way it was",
        "i just need help from somebody with this please",
        "i asked for help and nobody came to me",
        "nothing wrong with me physically its my head",
        "I don't understand what is happening to me any day",
        "i just want my wife back she passed in june",
        "what do you mean, every day is awful",
        "i am not sad i am just numb to everything now",
        "i just want to feel normal for once",
        "i dont follow, it gets bad at night mostly",
        "i just want to be left alone by everybody",
        "I just want to die",
    ],
)
def test_an_answer_is_no_misreading(text: str) -> None:
    assert not says_it_was_misread(text)


def test_what_they_did_mean_is_kept_and_the_puzzle_is_not() -> None:
    assert said_besides_the_no(DOES_NOT_FOLLOW) == "I only want to go to the coffee morning"
