"""What is asked or wished instead of an answer, each in words that people use."""

from __future__ import annotations

from collections.abc import Callable

from tables import for_every_row

from understanding.talking import asides

YES: list[tuple[Callable[[str], bool], str]] = [
    (asides.asks_again, "I beg your pardon, would you say that again?"),
    (asides.asks_again, "sorry?"),
    (asides.asks_again, "whit wis that again? how much of whit"),
    (asides.asks_again, "what do you mean by that?"),
    (asides.asks_again, "could you repeat the question please"),
    (asides.asks_again, "come again?"),
    (asides.asks_again, "I didn't catch that"),
    (asides.asks_who_told, "did the doctor tell ye aboot me by the way"),
    (asides.asks_who_told, "who told you about my knees"),
    (asides.asks_who_told, "will you tell my doctor"),
    (asides.asks_who_told, "how do you know about me"),
    (asides.asks_for_plan, "whit plan, show us it"),
    (asides.asks_for_plan, "what was my goal again"),
    (asides.asks_for_plan, "show me my plan please"),
    (asides.asks_for_plan, "remind me what my plan was"),
    (asides.asks_for_plan, "what did I say I'd do again"),
    (asides.asks_to_get_ready, "get ready"),
    (asides.asks_to_get_ready, "Get ready please"),
    (asides.asks_to_get_ready, "can we get ready for the doctor"),
    (asides.asks_to_get_ready, "no i was getting ready for the doctor, can we go back to that"),
    (asides.asks_for_page, "where's my page for the doctor"),
    (asides.asks_for_page, "can I have my page now"),
    (asides.leaves_for_later, "can we come back to that"),
    (asides.leaves_for_later, "leave it for now"),
    (asides.that_is_all, "that's everything"),
    (asides.that_is_all, "no that's it, thanks"),
    (asides.that_is_all, "that's me"),
    (asides.ends_the_day, "That is enough for today. Thank you."),
    (asides.ends_the_day, "that's me for the day, cheerio"),
    (asides.ends_the_day, "I'll leave it there for today"),
    (asides.is_of_the_coach, "you ask too many questions"),
    (asides.is_of_the_coach, "shorter messages"),
    (asides.is_very_sure, "yeah defo"),
    (asides.is_very_sure, "aye nae bother"),
]
NO: list[tuple[Callable[[str], bool], str]] = [
    (asides.asks_again, "sorry, I've no idea"),
    (asides.asks_again, "again tomorrow"),
    (asides.asks_again, "what matters is the weans"),
    (asides.asks_who_told, "the doctor told me to walk"),
    (asides.asks_who_told, "I'll tell my daughter"),
    (asides.asks_for_plan, "my plan is to walk"),
    (asides.asks_for_plan, "show them I can do it"),
    (asides.asks_to_get_ready, "when I get ready for bed"),
    (asides.asks_to_get_ready, "ready"),
    (asides.asks_to_get_ready, "I'm nearly ready to try"),
    (asides.asks_for_page, "turn a page"),
    (asides.leaves_for_later, "later in the day"),
    (asides.that_is_all, "that's all I can manage with my knees"),
    (asides.that_is_all, "it's everything to me"),
    (asides.ends_the_day, "enough is enough with that surgery"),
    (asides.is_of_the_coach, "my man died in the spring"),
    (asides.is_of_the_coach, "can ah see the nurse"),
    (asides.is_very_sure, "aye"),
    (asides.is_very_sure, "not easy"),
]


@for_every_row(("reads", "said"), YES)
def test_what_is_asked_beside_is_known(reads: Callable[[str], bool], said: str) -> None:
    assert reads(said)


@for_every_row(("reads", "said"), NO)
def test_what_only_sounds_like_it_is_not(reads: Callable[[str], bool], said: str) -> None:
    assert not reads(said)


CARDS = [
    "Paisley Walkers\nA weekly walk by the river. Phone to join.",
    "Quiet Ears Line\nTalk to someone by phone. Free to call.",
    "Craft and Blether\nA group that meets on Mondays.",
]


@for_every_row(
    ("said", "place"),
    [
        ("the walking one please", 0),
        ("the craft one", 2),
        ("the phone yin then", 1),  # Two are reached by phone; one is a line by its name.
        ("the swimming one", None),
        ("that sounds good", None),
    ],
)
def test_a_card_is_picked_by_its_words(said: str, place: int | None) -> None:
    assert asides.named_in(said, CARDS) == place


def test_the_phone_one_is_the_one_that_is_a_phone_line() -> None:
    assert asides.named_in("the phone yin then", [CARDS[2], CARDS[1]]) == 1
