"""A plan put right while it is being made, and words that name nothing kept out of it."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import Strength
from store.check_ins import CheckIn
from store.consents import Consent, ConsentKind
from store.goals import Goal
from store.plans import Plan


def planning(person: Any, *parts: tuple[str, str]) -> Any:
    """Somebody whose plan has these parts so far."""
    person.ask("change").do("action_hear", "swimming on tuesdays, 4 lengths")
    person.do("action_next_part")
    for question, said in parts:
        person.ask(question).do("action_hear", said)
    return person


def plan_of(person: Any) -> Plan:
    return next(iter(reversed(person.rows(Plan))))


def test_a_day_is_put_right_where_the_reminder_is_asked(person: Any) -> None:
    planning(person, ("when_to", "tuesday morning")).ask("cue")
    person.do(
        "action_put_right", "no wait can I change that. tuesday afternoon, when mum has the kids"
    )
    plan = plan_of(person)
    assert "afternoon" in str(plan.when_text)
    assert "morning" not in str(plan.when_text)
    assert plan.cue is None
    assert person.responses == ["utter_plan_mended", "utter_recap_plan"]
    assert person.next == "utter_ask_cue"


def test_a_day_and_a_help_are_put_right_at_the_ruler(person: Any) -> None:
    person.ask("helps").do("action_hear", "the kids", talk="neutral", barrier=None)
    planning(person, ("when_to", "tuesday morning")).ask("plan_confidence")
    person.do(
        "action_put_right",
        "no! not tuesday morning. tuesday AFTERNOON. and the kids dont help, swimming helps",
    )
    assert "afternoon" in str(plan_of(person).when_text).casefold()
    assert [row.words for row in person.rows(Strength)] == ["swimming"]
    assert person.next == "action_ask_plan_confidence"


def test_nothing_is_called_changed_that_did_not_change(person: Any) -> None:
    planning(person).ask("who").do("action_put_right", "no I said tuesdays")
    assert "utter_plan_mended" not in person.responses
    assert person.next == "utter_ask_who"


def test_the_wish_alone_asks_which_bit(person: Any) -> None:
    planning(person).ask("who").do("action_put_right", "can I change that")
    assert person.responses == ["utter_recap_plan"]
    assert person.next == "action_ask_edit"


def test_a_part_called_wrong_is_asked_for_anew(person: Any) -> None:
    planning(person, ("when_to", "tuesday morning")).ask("plan_confidence")
    person.do("action_put_right", "haud on can ah chynge the day")
    assert person.next == "utter_ask_when_to"


def test_an_amount_goes_with_what_it_belonged_to(person: Any) -> None:
    planning(person).ask("plan_confidence")
    assert plan_of(person).how_much == "4 lengths"
    person.do("action_put_right", "can I change it to a warm bath at home")
    assert "bath" in str(plan_of(person).what)
    assert plan_of(person).how_much is None
    person.ask("read_back").do(
        "action_hear", "4 lengths of a bath? haha. 10 minutes stretching, no lengths"
    )
    assert (plan_of(person).what, plan_of(person).how_much) == ("stretching", "10 minutes")


def test_change_the_plan_means_the_draft_in_hand(person: Any) -> None:
    planning(person).ask("plan_confidence").do("action_change_plan", "change the plan")
    assert person.next == "action_ask_edit"


def test_an_idea_is_put_right_before_there_is_a_plan(person: Any) -> None:
    person.ask("change").do("action_hear", "4 lengths on thursday").ask("importance")
    person.do("action_put_right", "no I said swimming on tuesdays not thursdays")
    plan = plan_of(person)
    assert plan.what == "swimming"
    assert "tuesdays" in str(plan.how_often).casefold()
    assert "thursday" not in f"{plan.what} {plan.when_text} {plan.how_often}".casefold()
    assert person.next == "action_ask_importance"


@pytest.mark.parametrize("said", ["aye", "k", "wee", "fine"])
@pytest.mark.parametrize("part", ["how_much", "when_to", "how_often", "who", "cue"])
def test_a_word_that_names_nothing_is_no_part_of_a_plan(person: Any, part: str, said: str) -> None:
    person.ask("change").do("action_hear", "a walk").ask("what").do("action_hear", "a walk")
    person.ask(part).do("action_hear", said, control="yes")
    assert person.slots["answer"] == "bare"
    person.do("action_offer_a_way", said)
    assert len(person.said[0]["buttons"]) >= 3
    person.do("action_hear", said, control="yes")
    assert person.slots["answer"] == "skipped"
    plan = plan_of(person)
    told = [plan.how_much, plan.when_text, plan.how_often, plan.who_helps, plan.cue]
    assert not any(told)


def test_a_way_to_answer_that_is_pressed_is_kept_in_its_words(person: Any) -> None:
    person.ask("change").do("action_hear", "a walk").ask("what").do("action_hear", "a walk")
    person.ask("how_much").do("action_hear", "k", control="yes")
    person.do("action_hear", pressed="way_of_1")
    assert plan_of(person).how_much == "five minutes"
    person.ask("cue").do("action_hear", pressed="way_of_2")
    assert plan_of(person).cue == ""


def test_after_three_such_words_the_plan_is_read_back(person: Any) -> None:
    person.ask("change").do("action_hear", "a walk").ask("what").do("action_hear", "a walk")
    for question, said in (("how_much", "k"), ("how_much", "aye"), ("when_to", "fine")):
        person.ask(question).do("action_hear", said, control="yes")
    person.do("action_hear", "k", control="yes")
    person.do("action_next_part", "k")
    assert person.next == "action_ask_read_back"


def test_aye_is_no_help(person: Any) -> None:
    person.ask("helps").do("action_hear", "aye", control="yes")
    assert person.rows(Strength) == []
    assert person.slots["answer"] == "bare"


def test_fine_is_offered_words_at_a_ruler(person: Any) -> None:
    planning(person).ask("plan_confidence").do("action_hear", "fine", control="yes")
    person.do("action_offer_a_way", "fine")
    assert [button["title"] for button in person.said[0]["buttons"]][-1] == "Skip this"
    person.do("action_hear", "aye", control="yes")
    assert person.slots["answer"] == "unsure"


def test_no_ruler_is_asked_about_nothing(person: Any) -> None:
    person.ask("change").do("action_ask_importance", "dunno")
    assert person.said == []
    assert person.next == "utter_ask_area"
    person.ask("area", "change").do("action_ask_importance", "dunno")
    assert person.next == "utter_ask_ask_again"


@pytest.mark.parametrize(
    ("said", "answer", "granted"),
    [
        ("k", "bare", False),
        ("aye", "yes", True),
        ("aye right", "bare", False),
        ("aye they can", "yes", True),
        ("they can read it", "yes", True),
        ("yes", "yes", True),
        ("no thanks", "no", False),
    ],
)
def test_only_an_explicit_yes_lets_anybody_read(
    person: Any, said: str, answer: str, granted: bool
) -> None:
    control = {"yes": "yes", "bare": "yes", "no": "no"}[answer]
    person.ask("review").do("action_hear", said, control=control)
    assert person.slots["answer"] == answer
    kinds = [row.kind for row in person.rows(Consent) if row.withdrawn_at is None]
    assert (ConsentKind.REVIEW in kinds) is granted


@pytest.mark.parametrize("said", ["cheers hen", "thanks", "ta very much"])
def test_thanks_let_nobody_read(person: Any, said: str) -> None:
    person.ask("review").do("action_hear", said, control="thanks")
    assert person.slots["answer"] == "not_understood"
    assert not any(row.kind is ConsentKind.REVIEW for row in person.rows(Consent))


@pytest.mark.parametrize("said", ["k", "aye", "fine"])
def test_a_check_in_is_not_done_by_a_mere_word(person: Any, said: str) -> None:
    planning(person).do("action_agree_plan")
    person.ask("how_did_it_go").do("action_hear", said, control="yes", outcome="done")
    assert person.slots["answer"] == "bare"
    assert all(row.outcome is None for row in person.rows(CheckIn))
    person.do("action_offer_a_way", said)
    assert person.said[0]["buttons"][0]["title"] == "Did it"
    person.do("action_hear", "aye", control="yes", outcome="done")
    assert person.slots["answer"] == "done"


def test_a_reason_told_with_a_number_is_kept_and_not_asked_for(person: Any) -> None:
    planning(person).ask("importance")
    rating = {"value": 9.0, "low": 9.0, "high": 9.0}
    person.do("action_hear", "9. its the only thing that's mine", ruler=rating)
    assert person.slots["answer"] == "high_why"
    assert person.rows(Goal)[0].why_it_matters == "its the only thing that's mine"


def test_a_way_round_of_their_own_is_credited_and_kept(person: Any) -> None:
    planning(person).ask("confidence")
    rating = {"value": 4.0, "low": 4.0, "high": 4.0}
    said = "4. im feart id be too sore to drive home"
    person.do("action_hear", said, ruler=rating).do("action_say_reason", said, ruler=rating)
    assert person.slots["answer"] == "middle_why"
    person.ask("confidence_raise").do("action_hear", "my mum could come and drive")
    assert person.slots["answer"] == "own_way"
    person.do("action_credit_way", "my mum could come and drive")
    assert person.responses == ["utter_own_way"]
    person.ask("read_back").do("action_ask_read_back", "8")
    assert "your mum could come and drive" in str(person.said[0])


def test_how_deleting_goes_is_said_and_the_question_stays(person: Any) -> None:
    person.ask("delete_sure").do("action_hear", "how long till its gone")
    assert person.slots["answer"] == "explain"
    person.do("action_explain_deletion")
    assert person.next == "utter_ask_delete_sure"


def test_a_limit_told_with_a_change_is_said_where_the_plan_may_not_fit_it(person: Any) -> None:
    planning(person, ("when_to", "tuesday morning")).ask("read_back")
    told = "make it thursday morning, and I can't get there, there's no bus"
    person.do("action_hear", told)
    person.do("action_say_mended", told)
    assert "thursday" in str(plan_of(person).when_text).casefold()
    assert person.responses == ["utter_plan_mended", "utter_may_not_fit"]


def test_a_change_without_a_limit_is_said_alone(person: Any) -> None:
    planning(person, ("when_to", "tuesday morning")).ask("read_back")
    person.do("action_hear", "make it thursday morning")
    person.do("action_say_mended", "make it thursday morning")
    assert person.responses == ["utter_plan_mended"]


def test_the_wrong_order_is_put_right_and_nothing_is_added(person: Any) -> None:
    planning(person)
    person.ask("when_to").do("action_hear", "after work")
    person.ask("cue").do("action_hear", "after i drop kids at school")
    cue = str(plan_of(person).cue)
    person.ask("plan_confidence").do("action_put_right", "no, i walk before i drop kids, not after")
    plan = plan_of(person)
    assert str(plan.cue) == cue.replace("after", "before")
    assert "work" in str(plan.when_text)
    assert "before" not in str(plan.when_text)
    assert "kids" not in str(plan.what)


def test_an_order_that_stands_already_changes_nothing(person: Any) -> None:
    planning(person)
    person.ask("cue").do("action_hear", "before i drop kids at school")
    before = (plan_of(person).what, plan_of(person).when_text, plan_of(person).cue)
    person.ask("plan_confidence").do("action_put_right", "no, i walk before i drop kids, not after")
    assert (plan_of(person).what, plan_of(person).when_text, plan_of(person).cue) == before
    assert "utter_plan_mended" not in person.responses


def test_a_plan_said_over_in_a_few_words_takes_the_place_of_what_was_misheard(person: Any) -> None:
    planning(person)
    plan = plan_of(person)
    plan.what, plan.how_much = "the phone wan", "phone jean wance a wik, oan a Tuesday"
    person.ask("read_back").do("action_hear", "naw thats mince. jist phone jean on tuesday")
    assert plan_of(person).what == "phone jean"
    assert not plan_of(person).how_much


def test_an_aside_is_no_part_of_how_often(person: Any) -> None:
    planning(person).ask("how_often").do("action_hear", "my wife mary nae mair. i bide masel")
    assert "mary" not in str(plan_of(person).how_often)
    person.ask("how_often").do("action_hear", "wance. a telt ye. ma oot o braith noo wi this typin")
    assert plan_of(person).how_often == "wance"


def test_the_button_typed_before_a_change_is_none_of_the_plan(person: Any) -> None:
    planning(person, ("who", "Jean"), ("cue", "after the news")).ask("read_back")
    person.do("action_hear", "change something. take out jean")
    assert plan_of(person).cue == "after the news"
    assert not plan_of(person).who_helps
