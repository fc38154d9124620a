"""A rest is left a rest, talk of the asking enters no plan, and a plan can be left as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to

from store.agenda import Strength
from store.check_ins import CheckIn, CheckInState, Outcome
from store.plans import Plan, PlanState
from store.sheets import AppointmentSheet


def outcomes(person: Any) -> list[Outcome | None]:
    """How the check-ins went that were answered."""
    rows = person.rows(CheckIn)
    return [row.outcome for row in rows if row.state is CheckInState.ANSWERED]


def parts(plan: Plan) -> str:
    """All that a plan says."""
    fields = (plan.what, plan.how_much, plan.when_text, plan.how_often, plan.who_helps, plan.cue)
    return "; ".join(part for part in fields if part)


def standing(person: Any) -> Plan:
    """The plan that stands."""
    return [row for row in person.rows(Plan) if row.state is PlanState.AGREED][-1]


def draft(person: Any) -> Plan:
    """The plan as it is being made."""
    return person.rows(Plan)[-1]


@pytest.mark.parametrize(
    ("question", "said"),
    [("how_did_it_go", "ah'm wantin a rest this week"),
     ("how_did_it_go", "can we pause the plan"),
     ("next", "I'd rather take it easy till I'm better"),
     ("smaller", "naw, no this week"), ("smaller", "just rest the noo")],
)  # fmt: skip
def test_a_rest_keeps_the_plan_and_praises_nothing(
    talk: Callable[..., Any], question: str, said: str
) -> None:
    person = brought_to(talk(welcomed=False), question)
    before = parts(standing(person))
    person.say(said)
    assert person.said("rest") or person.said("plan can wait") or person.said("plan will keep")
    assert parts(standing(person)) == before
    assert not [row for row in person.rows(Plan) if row.state is PlanState.DRAFT]
    assert set(outcomes(person)) <= {Outcome.NOT_DONE}
    assert person.asked() in {"check_in", "keep_plan"}


def test_danger_signs_come_before_a_rest_and_are_asked_once(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "how_did_it_go")
    person.say("I've the flu and I'm staying in my bed this week")
    assert person.asked() == "flare"
    person.say("nane of these, cairry on")
    assert person.asked() in {"check_in", "keep_plan"}
    assert Outcome.DONE not in outcomes(person)


def test_the_list_of_danger_signs_is_left_at_a_word(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "how_did_it_go")
    person.say("had pneumonia all week")
    assert person.asked() == "flare"
    person.say("let's move on")
    assert person.asked() not in {"flare", "safe"}
    assert person.said("999")


def test_giving_up_is_no_text_of_a_plan(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "smaller")
    person.say("chuck the plan")
    assert all("chuck" not in parts(row) for row in person.rows(Plan))


@pytest.mark.parametrize(
    ("question", "said"),
    [("how_much", "that's your job no mine"), ("how_often", "och mair questions"),
     ("who", "what a daft thing to ask"), ("cue", "dinnae see why ah need that"),
     ("when_to", "you only ask ask ask"), ("what", "ah thought you would tell me")],
)  # fmt: skip
def test_talk_of_the_asking_enters_no_plan(
    talk: Callable[..., Any], question: str, said: str
) -> None:
    person = brought_to(talk(welcomed=False), question)
    person.say(said)
    assert all(said.casefold()[:12] not in parts(row).casefold() for row in person.rows(Plan))
    assert person.asked() in {"read_back", "pick_idea", question}


@pytest.mark.parametrize("said", ["it's grand noo", "naething, leave it be", "nae changes"])
def test_the_change_menu_can_be_left(talk: Callable[..., Any], said: str) -> None:
    person = brought_to(talk(welcomed=False), "edit")
    before = parts(standing(person))
    person.say(said)
    assert person.asked() == "else"
    assert parts(standing(person)) == before


def test_a_part_is_taken_out_by_its_name(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "read_back")
    person.say("nae need for the 'how much'")
    assert not draft(person).how_much
    assert person.asked() == "read_back"


def test_several_changes_are_made_at_once(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "read_back")
    person.say("naw, 4 times no 2! and without Jean")
    assert draft(person).how_often == "4 times a week"
    assert not draft(person).who_helps


def test_what_is_left_undone_is_asked_no_amount(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "what")
    person.say("nae phone in ma bed")
    assert not draft(person).how_much
    assert person.asked() != "how_much"


def test_another_day_at_the_reminder_moves_the_day(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "cue")
    person.say("naw FRIDAY at TWO")
    assert "friday at two" in (draft(person).when_text or "").casefold()


def test_another_time_for_the_check_in_leaves_the_plan(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "check_in_when")
    person.say("wednesday")
    before = parts(standing(person))
    person.say("naw, thursday at two")
    assert parts(standing(person)) == before
    ahead = [row for row in person.rows(CheckIn) if row.state is CheckInState.SNOOZED]
    assert [row.due_at.strftime("%A %H") for row in ahead] == ["Thursday 14"]


def test_no_another_day_is_no_refusal_of_a_check_in(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "check_in")
    person.say("no, thursday")
    ahead = [row for row in person.rows(CheckIn) if row.state is CheckInState.PLANNED]
    assert [row.due_at.strftime("%A") for row in ahead] == ["Thursday"]


@pytest.mark.parametrize("said", ["erm", "what a daft question", "naething comes tae mind"])
def test_fillers_are_no_line_of_the_page(talk: Callable[..., Any], said: str) -> None:
    person = brought_to(talk(welcomed=False), "working")
    person.say(said)
    assert person.asked() == "not_working"
    assert not [row for row in person.rows(AppointmentSheet) if row.working]


@pytest.mark.parametrize("said", ["naething help me", "let me think", "nothing really help"])
def test_nothing_is_no_help(talk: Callable[..., Any], said: str) -> None:
    person = brought_to(talk(welcomed=False), "helps")
    before = [row.words for row in person.rows(Strength)]
    person.say(said)
    assert [row.words for row in person.rows(Strength)] == before
    assert not person.said("menu")


@pytest.mark.parametrize("question", ["open", "wish", "own_wish", "change", "what"])
def test_something_practical_is_no_call_for_commands(
    talk: Callable[..., Any], question: str
) -> None:
    person = brought_to(talk(welcomed=False), question)
    person.say("I need something practical. what can i do")
    assert not person.said("menu")
    assert person.asked() != question


def test_what_is_my_plan_reads_it_back(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "else")
    person.say("whit's meh plan")
    assert person.said("walk to the shop")
    assert not person.said("An action plan says")


def test_a_rhythm_told_at_the_end_changes_the_plan(talk: Callable[..., Any]) -> None:
    person = brought_to(talk(welcomed=False), "differently")
    person.say("I'll walk every day from now on")
    assert draft(person).how_often == "every day"
    assert person.asked() == "read_back"
