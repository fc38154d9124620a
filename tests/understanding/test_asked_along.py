"""What is asked along the way, fear for a heart, a death told in two words, and neighbours."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from dialogue.beside import said_beside
from dialogue.doubt_let_go import is_plainly_else
from dialogue.word_for_word import word_for_word
from understanding.check_ins.half_done import half_done
from understanding.check_ins.plan_news import read_plan_news
from understanding.danger.fear_of_heart import fears_for_heart, only_fears
from understanding.people.loss import loss_in, told_beside
from understanding.services.help_declined import Declined, help_declined
from understanding.talking.asked_along import AskedAlong, asks_why, read_asked_along
from understanding.talking.set_apart import set_apart

NOW = "2026-01-12T10:00:00+00:00"


@for_every_row(
    ("said", "asked"),
    [("What do you do with this number?", AskedAlong.NUMBER),
     ("so what's this number for", AskedAlong.NUMBER),
     ("what happen if I say 3?", AskedAlong.NUMBER),
     ("will they stop my PIP if I walk?", AskedAlong.BENEFITS),
     ("if I say I can walk will they take away my money?", AskedAlong.BENEFITS),
     ("swim or walk for back?", AskedAlong.FOR_THE_BODY),
     ("which is better for my knees, cycling or bowls?", AskedAlong.FOR_THE_BODY),
     ("is yoga safe for arthritis?", AskedAlong.FOR_THE_BODY),
     ("what if it rain?", AskedAlong.WHAT_IF),
     ("but what if my hip is bad that day", AskedAlong.WHAT_IF)],
)  # fmt: skip
def test_what_is_asked_is_read(said: str, asked: AskedAlong) -> None:
    assert read_asked_along(said) is asked


@for_every_row(
    "said",
    ["I walk or swim for my back", "walk or bus?", "morning or afternoon?",
     "I want to stop my pain",
     "PIP stopped it", "will it stop hurting?", "what if we walk together",
     "walking is good for it",
     "what if I change my mind", "7", "will they stop it?", "the number 9 bus"],
)  # fmt: skip
def test_an_answer_or_another_question_is_none_of_these(said: str) -> None:
    assert read_asked_along(said) is None


def test_it_is_the_money_where_that_was_talked_of() -> None:
    assert read_asked_along("will they stop it?", ["I get PIP for my legs"]) is AskedAlong.BENEFITS
    assert read_asked_along("will they stop it?", ["the noise next door"]) is None


@for_every_row(
    "said",
    ["is that awfy?", "is that bad?", "am I daft?", "Is that awfy bad of me?", "am ah bein daft",
     "does that sound daft?", "am I a bad mother?", "is it just me?", "is that no normal",
     "am I an eejit?", "och am I daft or whit", "was that stupid of me",
     "does that make me a bad mum?", "is that terrible at my age", "am I the only one?",
     "will you think less of me for saying that", "so am I weird?", "is that wrang"],
)  # fmt: skip
@for_every_row("asked", ["open", "importance_why", "confidence", "barrier", None])
def test_who_asks_if_it_is_bad_is_answered(said: str, asked: str | None) -> None:
    assert read_asked_along(said) is AskedAlong.IF_BAD
    assert said_beside(said, {"asked": asked, "before": "", "now": NOW}, {}) == "asked_along"


@for_every_row(
    "said",
    ["is 3 bad?", "my knee is bad", "is the pool bad for knees?", "I'm daft about my dog",
     "am I going mad", "is that free?", "is that the bad knee", "am I late?", "am I dying?",
     "that's bad", "is it bad for my heart?", "that was daft", "it's bad", "is he bad?",
     "is it normal to get chest pain", "daft"],
)  # fmt: skip
def test_a_judgement_or_a_question_of_something_else_asks_for_none(said: str) -> None:
    assert read_asked_along(said) is not AskedAlong.IF_BAD


@pytest.mark.parametrize(
    ("said", "told"),
    [("I eat cake every night, is that bad?", "I eat cake every night"),
     ("I've not been out in weeks. am I daft?", "I've not been out in weeks."),
     ("ah sleep in the chair, is that awfy", "ah sleep in the chair")],
)  # fmt: skip
def test_what_is_asked_of_it_is_never_said_back_with_the_tale(said: str, told: str) -> None:
    assert set_apart(said).told == told


@pytest.mark.parametrize("said", ["why you ask?", "why you ask me this", "for what you need know"])
def test_why_is_asked_in_a_second_language(said: str) -> None:
    assert asks_why(said)
    assert word_for_word(said, "confidence") == "why"


@pytest.mark.parametrize("said", ["why not", "why me", "you ask too much", "why are you so slow"])
def test_another_why_is_none(said: str) -> None:
    assert not asks_why(said)


@for_every_row(
    ("said", "asked", "intent"),
    [("what if it rains?", "confidence", "asked_along"), ("what if it rains?", "barrier", None),
     ("what if it rains?", "limits", None), ("swim or walk for back?", "what", "asked_along"),
     ("is swimming good for my back?", "my_questions", None),
     ("feart ae the ticker", "importance_why", "heart_fear"),
     ("I'm scared my heart goes again", "confidence", "heart_fear"),
     ("feart ae the ticker", "telling", None)],
)  # fmt: skip
def test_where_it_is_heard(said: str, asked: str, intent: str | None) -> None:
    assert said_beside(said, {"asked": asked, "before": "", "now": NOW}, {}) == intent


@for_every_row(
    "said",
    ["feart ae the ticker", "I'm scared my heart will give out again", "worried about my heart",
     "after my stent I'm nervous of the stairs", "had a bypass in May and I'm frightened to move"],
)  # fmt: skip
def test_fear_for_a_heart_is_read(said: str) -> None:
    assert fears_for_heart(said)


@for_every_row(
    "said",
    ["my heart is racing and I'm scared", "scared, I've a pain in my chest and my heart's bad",
     "I think I'm having a heart attack, I'm scared", "heartbroken and scared", "worried sick",
     "my dad's heart attack scared me", "feart my heart will stop the now",
     "am I right to be scared for my heart?"],
)  # fmt: skip
def test_what_is_felt_now_or_another_s_is_no_mere_fear(said: str) -> None:
    assert not fears_for_heart(said)


@for_every_row(
    ("said", "whom"),
    [("my mother. she is gone", "my mother"), ("she's gone now, my mum", "my mum"),
     ("Jim's awa noo", "Jim"), ("Ma man's awa noo", "Ma man"),
     ("ma dug's away, had tae be put doon", "ma dug"),
     ("the cat had to be put to sleep", "the cat")],
)  # fmt: skip
def test_a_death_told_shortly_is_one(said: str, whom: str) -> None:
    loss = loss_in(said)
    assert loss is not None
    assert loss.whom == whom
    assert told_beside(said) == ""


@for_every_row(
    "said",
    ["Jim's awa tae the shops", "Jim's away now to his work", "my mother. she is gone to the shops",
     "my husband is away now", "the pain is gone", "my sister's away on holiday",
     "the dog was put in kennels", "my son. he is gone mad", "the bus is away now"],
)  # fmt: skip
def test_who_has_only_gone_somewhere_is_mourned_by_nobody(said: str) -> None:
    assert loss_in(said) is None


@for_every_row(
    ("said", "category", "asked", "witness", "let_go"),
    [("my mother. she is gone", "harm_to_others", "importance", "meaning", True),
     ("my mother. she is gone", "harm_to_others", "importance", "both", False),
     ("my mother. she is gone", "suicide_thoughts", "importance", "meaning", False),
     ("my mother. she is gone, I killed her", "harm_to_others", "open", "meaning", False),
     ("my mother. she is gone and I'll join her", "abuse", "open", "meaning", False),
     ("I'm feart ae the ticker since the heart attack", "chest_pain_or_heart", "open", "meaning",
      True),
     ("feart ae the ticker, it's racing", "chest_pain_or_heart", "open", "meaning", False),
     ("No, 3 nights not 4! no coffee after 2", "eating_disorder", "read_back", "meaning", True),
     ("No, 3 nights not 4! no food after 2", "eating_disorder", "read_back", "meaning", False),
     ("No, 3 nights not 4! no coffee after 2", "eating_disorder", "feeling", "meaning", False)],
)  # fmt: skip
def test_a_doubt_is_let_go_only_where_the_words_plainly_tell_of_something_else(
    said: str, category: str, asked: str, witness: str, let_go: bool
) -> None:
    found: dict[str, Any] = {"safety": {"category": category, "witness": witness}}
    assert is_plainly_else(said, {"asked": asked}, found) is let_go


def test_only_a_heart_ill_before_is_let_go() -> None:
    assert only_fears("scared since the heart attack in May")
    assert not only_fears("scared of a heart attack")


@pytest.mark.parametrize(
    "said", ["half the walk", "phoned them and did half the walk", "only managed part of my walk"]
)
def test_half_of_it_is_half_done(said: str) -> None:
    assert half_done(said)
    news = read_plan_news(said, "walk to the shop", asked_kind="open", asked="open")
    assert news is not None
    assert news.outcome == "partly"


@pytest.mark.parametrize(
    "said", ["half the time I'm sore", "half of the tablets", "got a bit of a cold",
             "next week I could do half the walk"]
)  # fmt: skip
def test_half_of_something_else_is_no_news(said: str) -> None:
    assert read_plan_news(said, "walk to the shop", asked_kind="open", asked="open") is None


@for_every_row(
    "said", ["nae groups", "no group walks", "not men's sheds", "I don't want to join in",
             "dinnae want tae meet new folk"]
)  # fmt: skip
def test_a_group_by_any_name_is_turned_down(said: str) -> None:
    assert help_declined(said) == {Declined.GROUP}


@pytest.mark.parametrize(
    "said",
    ["I want to meet new people", "I'm in a group", "not meeting people"],
)
def test_who_turns_no_group_down_is_not_read_so(said: str) -> None:
    assert help_declined(said) == frozenset()
