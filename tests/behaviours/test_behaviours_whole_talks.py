"""Whole talks: each can be skipped through, needs no illness, and has the same parts for all."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from journeys import until
from walks import checked_in, lines_of, planned, said_by_name

from coaching.lint import Line, Rule, lint
from coaching.questions import questions
from store.agenda import Strength
from store.check_ins import CheckIn, CheckInState
from store.goals import Goal, GoalState
from store.people import Person
from store.plans import Plan, PlanState

Talk = Callable[..., Any]
ROOT = Path(__file__).resolve().parents[2]
#: Quotes the person's whole plan, or a record of the directory.
QUOTES = {"utter_service_card", "utter_goal_with_plan", "utter_card_caption"}


@pytest.mark.behaviour(46)
def test_every_question_can_be_skipped_and_leads_on_some_other_way(talk: Talk) -> None:
    coach = talk()
    asked = [coach.asked()]
    for _ in range(25):
        coach.say("skip")
        asked.append(coach.asked())
        assert asked[-1] != asked[-2], f"{asked[-1]} could not be skipped"
        if asked[-1] == "else":
            break
    assert asked[-1] == "else"


@pytest.mark.behaviour(46)
def test_every_row_of_behaviours_has_a_number_that_a_test_can_carry() -> None:
    table = (ROOT / "docs" / "behaviours.md").read_text(encoding="utf-8")
    assert [int(n) for n in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)] == [*range(1, 72)]


@pytest.mark.behaviour(48)
@pytest.mark.parametrize("road", ["ideas", "services"])
def test_what_already_helps_is_asked_before_any_idea_of_the_coachs(talk: Talk, road: str) -> None:
    coach = until(talk(), "idea", helps="a wee blether wi ma pal")
    if road == "ideas":
        coach.say("gie me some ideas")
        first = "utter_pick_idea"
    else:
        coach.say("is there a walking group in Leith?")
        first = "utter_services_intro"
    said = said_by_name(coach)
    assert said.index("utter_ask_helps") < said.index(first)
    assert [row.words for row in coach.rows(Strength)] == ["a wee blether wi ma pal"]


NO_ILLNESS = {
    "open": "I want tae get back tae painting",
    "more": "I havenae lifted a brush in years",
    "wish": "paint the view fae ma windae",
    "change": "aye",
    "importance_why": "because it's the one thing that's mine",
    "what": "sketch the harbour",
    "how_much": "20 minutes",
}


@pytest.mark.behaviour(52)
def test_a_goal_without_any_illness_is_kept_and_coached_like_any_other(talk: Talk) -> None:
    coach = checked_in(talk(), **NO_ILLNESS)
    [goal] = coach.rows(Goal)
    assert goal.condition is None
    assert goal.state is GoalState.PLANNED
    assert coach.said("sketch the harbour")
    coach.say("did it")
    assert coach.asked() == "made_it_work"


@pytest.mark.behaviour(54)
def test_the_plan_has_the_same_parts_whatever_the_condition(talk: Talk) -> None:
    stories = [
        {**NO_ILLNESS, "open": "my painting's gone to the wall"},  # A trouble, as the others are.
        {"open": "ma COPD has me puffed on the stairs", "wish": "get up the stairs masel"},
        {"open": "the meals are hard wi ma diabetes", "wish": "cook ma own tea"},
    ]
    roads = []
    for answers in stories:
        coach = planned(talk(), **answers)
        [plan] = [row for row in coach.rows(Plan) if row.state is PlanState.AGREED]
        parts = ("what", "how_much", "when_text", "how_often", "who_helps", "cue", "confidence")
        assert all(getattr(plan, part) not in {None, ""} for part in parts)
        roads.append([n for n in said_by_name(coach) if n.startswith("utter_ask_")])
    assert roads[0] == roads[1] == roads[2]


@pytest.mark.behaviour(54)
def test_one_coach_can_teach_another_to_write_a_line_from_what_is_written_down() -> None:
    page = (ROOT / "docs" / "wording.md").read_text(encoding="utf-8")
    for part in ("miti:", "text:", "often", "lint_domain", "{plan}"):
        assert part in page, part
    method = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
    for part in ("ruler", "what, how much, when", "check-in", "problem"):
        assert part in method.casefold(), part


@pytest.mark.behaviour(53)
def test_one_person_goes_through_all_four_skills_to_the_next_check_in(talk: Talk) -> None:
    coach = checked_in(talk())  # Agenda, goal, plan.
    coach.say("no", "the rain", "sort what's in the way", "get a brolly", "yes", "8", "yes")
    assert coach.asked() == "check_in"  # Through problem solving, back to acting on it.
    coach.say("next monday at 10am", "no", "no")
    assert coach.wait_until("2026-01-26T10:05") != []
    states = [row.state for row in coach.rows(CheckIn)]
    assert states == [CheckInState.ANSWERED, CheckInState.SENT]


@pytest.mark.behaviour(53)
def test_each_story_file_belongs_to_one_of_the_four_skills() -> None:
    found = set()
    for file in sorted((ROOT / "data" / "stories").glob("*.yml")):
        [skill] = re.findall(r"^# Skill: ([a-z ]+)\.$", file.read_text("utf-8"), re.MULTILINE)
        found.add(skill)
    assert found == {"agenda", "goals", "problem solving", "actions"}


@pytest.mark.behaviour(68)
def test_the_plan_names_who_helps_and_so_does_the_check_in(talk: Talk) -> None:
    coach = until(talk(), "read_back", who="ma neighbour Jean will chum me")
    assert coach.said("Jean")
    coach.say("yes")
    [plan] = [row for row in coach.rows(Plan) if row.state is PlanState.AGREED]
    assert "Jean" in plan.who_helps


@pytest.mark.behaviour(55)
def test_the_plan_can_be_printed(talk: Talk) -> None:
    coach = until(talk(), "keep_plan")
    coach.press("As a page")
    [page] = coach.files
    assert page.read_bytes().startswith(b"%PDF")


@pytest.mark.behaviour(55)
def test_language_is_in_the_settings_and_nothing_is_guessed_from_a_name_or_place(
    talk: Talk,
) -> None:
    from datetime import date

    from directory.search import find_services
    from store.engine import session

    coach = talk()
    coach.say("change my settings")
    assert coach.asked() == "settings"
    coach.say("what you call me", "Agnieszka")
    coach.say("change my settings", "language")
    assert "utter_language" in said_by_name(coach)
    assert coach.said("English", "Scots")
    with session() as opened:
        person = opened.get(Person, coach.person)
        assert person is not None
        assert (person.called, person.language) == ("Agnieszka", "en")
        found = find_services(
            opened,
            need="company, I'm lonely",
            place="Aberdeen",
            language="pl",
            today=date(2026, 1, 12),
        )
    assert any("Razem" in match.name for match in found)


AMBIVALENT = (
    "I ken I should stop smokin but I like it",
    "it's wi ma coffee mostly",
    "no much helps",
    "breathe better on the stairs",
    "I'm no sure",
)


@pytest.mark.behaviour(69)
def test_being_in_two_minds_is_met_without_a_list_of_pros_and_cons(talk: Talk) -> None:
    coach = talk()
    coach.say(*AMBIVALENT)
    assert coach.asked() == "importance"
    coach.say("5", "ma granddaughter")
    assert coach.asked() == "importance_raise"
    coach.say("if I got a scare maybe")
    assert coach.asked() == "small_step"
    coach.say("no really")
    assert coach.rows(Plan) == []
    for name, _, text in lines_of(coach):
        said = text.casefold()
        assert not re.search(r"\bpros\b|\bcons\b|good things|bad things|not so good|downside", said)
        assert name != "utter_why_not_higher"
        assert "not higher" not in said


@pytest.mark.behaviour(69)
def test_there_is_a_story_for_each_tool() -> None:
    stories = {
        file.stem: [story["story"] for story in yaml.safe_load(file.read_text("utf-8"))["stories"]]
        for file in (ROOT / "data" / "stories").glob("*.yml")
    }
    tools = {"agenda", "readiness", "plan", "check_in", "problem_solving"}
    assert tools <= set(stories)
    everything = " | ".join(name for names in stories.values() for name in names)
    for tool in ("in two minds", "They did part of it", "would like to hear something", "goal"):
        assert tool in everything


@pytest.mark.behaviour(70)
def test_every_line_has_its_code_a_summary_comes_by_the_eighth_message_and_none_is_long(
    talk: Talk,
) -> None:
    coach = checked_in(talk())
    coach.say("did it", "my sister came wi me", "same again", "8", "yes", "no", "no", "no")
    lines = list(lines_of(coach))
    assert len(lines) > 40
    for name, codes, text in lines:
        assert codes, f"{name} has no code"
        assert text.count("?") <= 1, name
        if name not in QUOTES:
            assert len(text.split()) <= 45, name
            assert len(re.findall(r"[.!?](?:\s|$)", text)) <= 3, name
    for _, replies in coach.turns:
        assert sum(reply.text.count("?") for reply in replies) <= 1
    summed = next(
        number
        for number, (_, replies) in enumerate(coach.turns)
        if any("a hot bath" in r.text or "Jean" in r.text for r in replies)
    )
    before = [said for said, _ in coach.turns[: summed + 1] if said is not None]
    assert len(before) <= 8
    assert any(name.startswith("utter_summary") for name in said_by_name(coach))


@pytest.mark.behaviour(58)
def test_the_questions_stand_in_a_table_in_sections_for_each_skill() -> None:
    written = (ROOT / "data" / "questions.yml").read_text(encoding="utf-8")
    for section in ("agenda", "goal and plan", "problem solving"):
        assert re.search(rf"^# --- {section} -+$", written, re.MULTILINE)
    table = yaml.safe_load(written)
    assert set(table) == set(questions())
    assert all("kind" in question for question in table.values())


@pytest.mark.behaviour(58)
@pytest.mark.parametrize("typed", ["Why don't you go for a walk?", "Why didn't you go?"])
def test_a_question_that_is_an_order_does_not_pass_the_lint(typed: str) -> None:
    assert Rule.ORDER in [fault.rule for fault in lint(Line("x", typed, ("Q",)))]


@pytest.mark.behaviour(37)
def test_every_file_of_lines_ideas_and_words_says_who_from_what_and_when_to_look_again() -> None:
    files = [
        *(ROOT / "domain" / "wording").glob("*.yml"),
        *(ROOT / "coaching").glob("*.yml"),
        ROOT / "data" / "questions.yml",
    ]
    assert len(files) > 15
    for file in files:
        head = file.read_text(encoding="utf-8")[:1200].casefold()
        for part in ("author", "source", "review"):
            assert part in head, f"{file.name} does not say its {part}"
        assert re.search(r"review[_ ](?:by|due):? *'?20\d\d-\d\d-\d\d", head), file.name


def test_an_idea_that_was_offered_is_not_said_to_break_a_limit_once_it_is_picked(
    talk: Talk,
) -> None:
    coach = until(
        talk(),
        "idea",
        open="my knees are that stiff I hardly move",
        wish="I'd like to walk to the shops again",
        limits="money's tight",
    )
    coach.say("some ideas please")
    # A class may cost something; to ask about one is free, and so it is on offer.
    for _ in range(12):
        if any("seated class" in title for title in coach.buttons):
            break
        coach.press("Show me others")
    coach.press("Asking about a seated class")
    assert coach.asked() == "when_to"
    assert "utter_say_limit" not in said_by_name(coach)
    [plan] = coach.rows(Plan)
    assert "seated class" in plan.what
