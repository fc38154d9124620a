"""What is said beside the question: a loss, a fault of the coach, no answer, a wrong topic."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.agenda import AgendaItem, AgendaState, Strength
from store.consents import Consent
from store.engine import session
from store.goals import Goal
from store.people import Person

Talk = Callable[..., Any]


def kept(coach: Any) -> str:
    """All that was kept of what they said, as one text."""
    rows = [*coach.rows(AgendaItem), *coach.rows(Strength), *coach.rows(Goal)]
    return " | ".join(row.words for row in rows)


# --- Somebody has died ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "said", "who"),
    [("helps", "Morag used tae chum me wi the dug. she passed three year ago", "Morag"),
     ("wish", "did ye no hear me? ma wife died", "your wife"),
     ("more", "we lost ma best pal at Christmas", "your best pal"),
     ("importance", "I buried my dug on Friday", "your dug"),
     ("open", "ma man's deid", "your man")],
)  # fmt: skip
def test_a_death_is_met_with_sorry_and_room_and_is_no_help_or_goal(
    talk: Talk, question: str, said: str, who: str
) -> None:
    coach = until(talk(), question)
    before = kept(coach)
    coach.say(said)
    assert coach.said("sorry", who)
    assert coach.asked() == "loss_more"
    coach.say("go on")
    assert coach.asked() == {"open": "else"}.get(question, question)
    assert kept(coach) == before


def test_sorry_is_said_once_a_talk(talk: Talk) -> None:
    coach = until(talk(), "helps")
    coach.say("ma wife died in the spring", "go on", "nothing helps since ma wife died")
    assert not coach.said("sorry")
    assert coach.rows(Strength) == []


def test_they_may_say_more_of_who_died_and_then_go_on(talk: Talk) -> None:
    coach = until(talk(), "wish")
    coach.say("ah miss Morag, the hoose is that quiet")
    assert coach.said("Morag")
    assert not coach.said("noted")
    coach.say("say more")
    assert coach.asked() == "loss_tell"
    coach.say("she made the tea every morning")
    assert coach.asked() == "loss_more"
    coach.say("go on")
    assert coach.asked() == "wish"


def test_what_is_told_beside_a_death_is_taken_up_and_the_death_is_no_topic(talk: Talk) -> None:
    coach = talk()
    coach.say("ah cannae sleep right since ma wife died and ma knees are gowpin")
    assert coach.said("sorry", "your wife")
    assert "wife" not in " ".join(row.words for row in coach.rows(AgendaItem))
    assert "knees" in " ".join(row.words for row in coach.rows(AgendaItem))


def test_a_battery_that_died_is_no_loss(talk: Talk) -> None:
    coach = until(talk(), "more")
    coach.say("ma phone battery died and I lost the bus pass")
    assert not coach.said("sorry")
    assert coach.asked() == "helps"


# --- What can be a wish --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["see the buddies lost again on saturday", "lol soz", "well where do i start",
     "it's pure baltic oot there"],
)  # fmt: skip
def test_what_is_no_wish_is_asked_once_more_and_then_left(talk: Talk, said: str) -> None:
    coach = until(talk(), "wish")
    before = coach.question
    coach.say(said)
    assert coach.asked() == "wish"
    assert coach.question != before
    coach.say(said)
    assert coach.asked() == "change"
    assert coach.rows(Goal) == []
    assert coach.said("knees")
    coach.say("I could try a wee walk wi Jean")
    assert coach.asked() == "importance"


@pytest.mark.parametrize("question", ["open", "helps", "wish", "change", "importance_why"])
@pytest.mark.parametrize(
    "said",
    ["ye jist say back whit ah say", "do u just repeat what i say", "are ye even listenin tae me?"],
)  # fmt: skip
def test_a_fault_of_the_coach_is_owned_and_kept_nowhere(
    talk: Talk, question: str, said: str
) -> None:
    coach = until(talk(), question)
    before = kept(coach)
    coach.say(said)
    assert coach.said("back your words")
    assert coach.asked() == "owned"
    assert kept(coach) == before
    coach.press("Go on")
    assert coach.asked() == question


@pytest.mark.parametrize("question", ["open", "more", "helps", "wish"])
def test_that_will_do_for_today_ends_the_talk(talk: Talk, question: str) -> None:
    coach = until(talk(), question)
    before = kept(coach)
    coach.say("that'll dae me the day")
    assert "?" not in coach.last
    assert kept(coach) == before


def test_a_question_is_no_goal(talk: Talk) -> None:
    coach = until(talk(), "wish")
    coach.say("did you see the match?")
    assert coach.asked() == "wish"
    assert coach.rows(Goal) == []


# --- The wrong topic -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "now"),
    [("change it. its the dug ah want", "the dug")],
)
def test_a_goal_put_right_at_the_ruler_is_asked_about_by_its_new_name(
    talk: Talk, said: str, now: str
) -> None:
    coach = until(talk(), "importance")
    coach.say(said)
    assert coach.asked() == "importance"
    assert coach.said(now)
    (goal,) = coach.rows(Goal)
    assert "shop" not in goal.name


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("not get to the shop on my own. stress", "stress"),
        ("that's not it, it's ma sleep", "sleep"),
    ],
)
def test_a_topic_named_at_the_ruler_is_no_goal_and_is_gone_into(
    talk: Talk, said: str, now: str
) -> None:
    coach = until(talk(), "importance")
    coach.say(said)
    assert coach.asked() == "more"
    assert coach.said(now)


@pytest.mark.parametrize(
    "said",
    ["nah thats not it",
     "you keep saying \"get to the shop on my own\", that's just how i started talking"],
)  # fmt: skip
def test_a_topic_that_is_only_denied_is_asked_for_by_name(talk: Talk, said: str) -> None:
    coach = until(talk(), "importance")
    coach.say(said)
    assert coach.asked() == "goal_words"
    coach.say("ma sleep")
    assert coach.asked() == "importance"
    assert coach.said("sleep")


# --- First words ---------------------------------------------------------------------------------


def topics(coach: Any) -> list[str]:
    """The things on the agenda, in their words."""
    return [row.words for row in coach.rows(AgendaItem)]


def test_how_somebody_begins_to_talk_is_no_topic_and_the_pick_may_be_in_words(talk: Talk) -> None:
    coach = talk()
    coach.say("well where do i start, it's the pain and the tiredness and the sleep")
    assert coach.asked() == "which"
    assert not any("start" in words for words in topics(coach))
    coach.say("och all of it but if it's one it's the pain i suppose")
    focus = [row.words for row in coach.rows(AgendaItem) if row.state is AgendaState.IN_FOCUS]
    assert focus == ["the pain"]


@pytest.mark.parametrize(
    ("said", "things"),
    [("good afternoon. My daughter suggested that I should write to you. It is my knees.",
      ["my knees"]),
     ("its the knees son, ah've arthritis. and ma sleep's done anaw. no that you can dae much "
      "aboot it", ["the knees", "ma sleep's done anaw"]),
     ("ok 1 tiny thing. make it tiny", [])],
)  # fmt: skip
def test_greetings_senders_and_remarks_are_no_topics(
    talk: Talk, said: str, things: list[str]
) -> None:
    coach = talk()
    coach.say(said)
    assert topics(coach) == things
    assert coach.asked() == {0: "open", 1: "more"}.get(len(things), "which")


def test_what_was_said_before_agreeing_is_kept_and_a_carer_is_known(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say(
        "I look after my husband, he has dementia",
        "aye im 61 hen",
    )
    assert coach.asked() == "more"
    assert coach.rows(AgendaItem)
    with session() as opened:
        assert opened.get(Person, coach.person).is_carer


# --- Agreeing in words ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["aye am 61, aye we can chat nae harm in it", "61 and happy tae", "I'm a pensioner hen, aye"],
)
def test_an_age_of_16_or_more_with_a_willing_word_is_a_yes(talk: Talk, said: str) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", said)
    assert coach.asked() == "open"


@pytest.mark.parametrize("said", ["am 71 son", "im 61", "over 16"])
def test_an_age_alone_agrees_to_nothing(talk: Talk, said: str) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", said)
    assert coach.asked() == "happy"
    assert coach.rows(Consent) == []
    coach.say("aye on ye go")
    assert coach.asked() == "open"
    assert coach.rows(Consent)


def test_who_told_an_age_may_still_say_no(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", "am 71 son", "naw yer awright")
    assert coach.rows(Consent) == []
    assert coach.asked() != "open"


@pytest.mark.parametrize("said", ["k", "fine", "ok then", "happy to chat"])
def test_agreement_without_an_age_is_asked_for_the_age_once(talk: Talk, said: str) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", said)
    assert coach.asked() == "old_enough"
    assert coach.said("16")
    assert not coach.said("999")
    coach.say("aye")
    assert coach.asked() == "open"


def test_who_reads_is_answered_before_they_agree(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", "telegram reads it?")
    assert coach.said("Telegram", "read")
    assert not coach.said("999")
    assert coach.asked() == "consent"


# --- A need out of the blue ----------------------------------------------------------------------


@pytest.mark.parametrize("question", ["open", "helps", "wish", "more"])
@pytest.mark.parametrize("said", ["I need a food bank", "need help with my gas bill"])
def test_a_need_for_local_help_goes_to_the_search_from_any_open_question(
    talk: Talk, question: str, said: str
) -> None:
    coach = until(talk(), question)
    before = kept(coach)
    coach.say(said)
    assert coach.asked() in {"place", "services_ok"}
    assert kept(coach) == before


def test_nothing_for_the_tea_is_heard_first(talk: Talk) -> None:
    coach = talk()
    coach.say("is there a food bank near me, i've nothing for the tea")
    assert coach.said("comes first")
    assert coach.asked() == "place"


def test_need_place_and_limit_in_one_line_are_searched_at_once(talk: Talk) -> None:
    coach = until(talk(), "helps")
    coach.say("is there onythin local near paisley fur breathin, free like")
    assert coach.asked() == "services_ok"
