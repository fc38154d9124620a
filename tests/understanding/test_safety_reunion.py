"""A wish to be with somebody who has died is asked about; to be with the living is none."""

import pytest
from tables import for_every_row

from dialogue.doubt_let_go import is_plainly_else
from understanding.people.mourned import kept_as, mourned_in, read_kept, told_as
from understanding.safety import detect
from understanding.safety.finding import Category, Level
from understanding.safety.reunion import CUE, wish_to_join_the_dead

#: As the channel tells of one who died long before (`dialogue.channel`).
JIM = ("ma man Jim died",)


@for_every_row(
    "text",
    [
        "a wid raither be wi jim",
        "i wish i was with jim",
        "am wantin tae be wi him",
        "i want to be with my husband again",
        "i just want to be beside Jim",
        "wish i could be with my man",
        "a wish a wis wi him",
        "ready to go to jim",
        "I'd be happier up there with him",
        "a want tae join ma man",
        "thinking of following him",
        "why could he no take me wi him",
        "i'm going to be with jim soon",
        "should have gone wi him",
    ],
)
def test_to_want_to_be_with_the_dead_is_asked_about(text: str) -> None:
    """Whether by name, as kin or by "him": straight out, once a death was told."""
    found = detect(text, history=JIM)
    assert found is not None
    assert (found.category, found.level) == (Category.SUICIDE_THOUGHTS, Level.URGENT)


@pytest.mark.parametrize(
    "text",
    [
        "ma man dee'd in the spring. am wantin tae be wi him",
        "my wife passed away last year and i wish i was with her",
        "Jeanie died in March. I'd rather be with Jeanie",
        "i'd rather be with my late husband",
    ],
)
def test_the_death_may_be_told_in_the_same_message(text: str) -> None:
    """Nothing was told before."""
    assert wish_to_join_the_dead(text, ()) is not None


@for_every_row(
    "text",
    [
        "I miss him",
        "i miss jim something terrible",
        "I'd rather be with my daughter at Christmas",
        "wish I was with you lot at the bingo",
        "my daughter's in Canada, i wish i was with her",
        "i don't want to be with jim yet",
        "i wish i was with him when he died",
        "i should have gone with him to the doctor",
        "i want to go to jim's grave on sunday",
        "i'll be with jim one day, when my time comes",
        "i used to go dancing with jim",
        "i loved being with him",
        "i want to be with people more",
        "i talk to jim at night",
        "wish he was here to see the garden",
        "ma son wants me tae be wi him at new year",
    ],
)
def test_to_miss_them_and_to_want_the_living_is_none(text: str) -> None:
    """Grief alone raises no alarm, nor does company."""
    found = wish_to_join_the_dead(text, JIM)
    assert found is None


@pytest.mark.parametrize(
    "text", ["a wid raither be wi jim", "am wantin tae be wi him", "i want to be with my husband"]
)
def test_of_the_living_it_is_company(text: str) -> None:
    """Nobody has died, as far as was told."""
    assert detect(text) is None
    assert detect(text, history=["ma knees are sore", "i miss my garden"]) is None


def test_who_died_is_told_to_the_detector_as_it_was_kept() -> None:
    """What `kept_as` wrote comes back as a death that `mourned_in` reads."""
    for told in ("ma man Jim died", "ma sister dee'd", "Jim died in the spring"):
        mourned = mourned_in(told)
        assert mourned is not None
        again = mourned_in(told_as(read_kept(kept_as(mourned))))
        assert again is not None
        assert again.called == mourned.called


@for_every_row(
    "text",
    [
        "jim died. want to be with jim",
        "ma man died a wid raither be wi jim",
        "my man died and i'm glad",
        "he's deid. he battered me",
        "my wife died. there's no point",
        "ma man died and am feart",
    ],
)
def test_a_doubt_beside_a_wish_or_a_fear_is_never_let_go(text: str) -> None:
    """Only a death told and nothing more lets go what the meaning fears."""
    for category in ("abuse", "harm_to_others", "suicide_thoughts", "self_harm"):
        doubt = {"category": category, "level": "urgent", "witness": "meaning", "cues": []}
        assert not is_plainly_else(text, {}, {"safety": doubt})


def test_a_death_alone_is_still_let_go() -> None:
    """ "Ma man died in March" is taken for no violence."""
    doubt = {"category": "abuse", "level": "urgent", "witness": "meaning", "cues": []}
    assert is_plainly_else("my man died in March", {}, {"safety": doubt})


def test_the_cue_says_what_was_found() -> None:
    """Reviewers see why."""
    found = wish_to_join_the_dead("i wish i was with jim", JIM)
    assert found is not None
    assert found.cues == (CUE,)
