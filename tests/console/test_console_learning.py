"""Reviewers learn: tests in fresh words, a second reader, practice, notes that mention, a log."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest
import sqlalchemy as sa
import yaml
from tables import for_every_row

from coaching.lint import Line, Rule, lint
from coaching.practice import ANSWERS, QUESTIONS, practices
from console.mentions import mentions
from console.tables import safe_cell
from store.clock import now_utc
from store.consents import ConsentKind, withdraw
from store.engine import session
from store.outbox import OutboxMessage
from store.review_marks import SuggestionState
from store.reviewers import Role
from store.second_reads import SecondRead
from store.settings import settings
from store.test_drafts import TestDraft
from store.transcripts import Event
from tests.console.conftest import Browser, Life

MakeLife = Callable[..., Life]
Visit = Callable[..., Browser]
YES = dict.fromkeys(QUESTIONS, "yes")
HARM = "<script>alert(1)</script>"


def drafts() -> list[TestDraft]:
    with session() as one:
        return list(one.execute(sa.select(TestDraft)).scalars())


@pytest.fixture
def talk(life: MakeLife) -> tuple[Life, int]:
    """Two messages and what was done about them; the number of the second."""
    person = life()
    person.says("my mam keeps on at me about the fags")
    with session() as one:
        slot = json.dumps({"event": "slot", "name": "answer", "value": "others_want"})
        one.add(Event(sender_id=person.id, type_name="slot", timestamp=1.0, data=slot))
    person.is_done("utter_ask_whose", "Whose wish it is")
    number = person.says("naw it's me that wants rid of them")
    person.is_done("action_not_understood", "Not understood")
    person.is_done("action_listen", "x")
    return person, number


@pytest.mark.behaviour(46)
def test_a_conversation_test_holds_what_was_done_and_only_fresh_words(
    ann: Browser, talk: tuple[Life, int]
) -> None:
    person, number = talk
    path = f"/people/{person.id}/turns/{number}/test"
    page = ann.get(path).text
    assert "fags" not in page
    assert "rid of them" not in page
    assert "utter ask whose" in page
    fields = {
        "name": "A wish of their own after all",
        "meaning": "answer",
        "wish": "It should have gone on with their own wish",
        "words_0": "the wife says i smoke too much",
    }
    for theirs in ("naw it’s me that WANTS rid", "ask Callum", "it's me that wants rid of"):
        refused = ann.form(path, **fields, words_1=theirs)
        assert refused.status_code == 400, theirs
        assert "Nothing was saved" in refused.text
    assert drafts() == []
    assert ann.form(path, **fields, words_1="").status_code == 400
    assert ann.form(path, **fields, words_1="no, it is my own idea").status_code == 303
    (draft,) = drafts()
    [story] = yaml.safe_load(draft.story)["stories"]
    assert story["steps"] == [
        {"slot_was_set": [{"consent": "yes"}]},
        {"slot_was_set": [{"asked": "open"}]},
        {"user": "the wife says i smoke too much", "intent": "answer"},
        {"slot_was_set": [{"answer": "others_want"}]},
        {"action": "utter_ask_whose"},
        {"user": "no, it is my own idea", "intent": "answer"},
        {"action": "action_not_understood"},
    ]
    assert draft.story.startswith("# It should have gone on")
    for word in ("fags", "mam", "rid of", person.id):
        assert word not in draft.story


def test_a_comment_of_a_test_cannot_become_a_step(ann: Browser, talk: tuple[Life, int]) -> None:
    person, number = talk
    path = f"/people/{person.id}/turns/{number}/test"
    ann.form(path, name="x: [y", meaning="answer", wish="a\nstories:\r- story: b",
             words_0='"}] # - {', words_1=HARM)  # fmt: skip
    (draft,) = drafts()
    read = yaml.safe_load(draft.story)
    assert [story["story"] for story in read["stories"]] == ["x: [y"]
    assert HARM not in ann.get("/tests").text


def test_a_coach_takes_a_test_or_says_why_not_and_a_reviewer_does_neither(
    ann: Browser, visit: Visit, talk: tuple[Life, int]
) -> None:
    person, number = talk
    ann.form(f"/people/{person.id}/turns/{number}/test", name="t", meaning="answer", wish="",
             words_0="something else", words_1="another thing")  # fmt: skip
    dora = visit("dora", Role.COACH)
    assert ann.form("/tests/1", decision="accept").status_code == 403
    assert dora.form("/tests/1", decision="reject").status_code == 400
    assert dora.form("/tests/1", decision="accept").status_code == 303
    assert dora.form("/tests/1", decision="accept").status_code == 409
    assert drafts()[0].state is SuggestionState.ACCEPTED
    file = dora.get("/tests/1/file")
    assert file.headers["content-type"].startswith("text/plain")
    assert file.headers["content-disposition"].startswith("attachment")


def test_the_turns_of_somebody_else_or_of_nobody_who_agreed_make_no_test(
    ann: Browser, talk: tuple[Life, int], life: MakeLife
) -> None:
    _, number = talk
    other = life()
    coach_line = other.hears("Hello.")
    hidden = life(agrees=False)
    theirs = hidden.says("hello")
    for person, turn in ((other, number), (other, coach_line), (hidden, theirs)):
        path = f"/people/{person.id}/turns/{turn}/test"
        assert ann.get(path).status_code == 404
        assert ann.form(path, name="x", meaning="answer", words_0="y").status_code == 404


@pytest.mark.behaviour(14)
@pytest.mark.behaviour(47)
def test_two_readers_answer_alone_and_then_see_what_they_saw_alike_and_what_not(
    ann: Browser, bob: Browser, life: MakeLife
) -> None:
    person = life()
    person.says("hello")
    path = f"/people/{person.id}/reading"
    assert ann.form(path, heard="yes").status_code == 400
    ann.form(path, **YES, note="Ask Callum about it")
    before = bob.get(path).text
    assert "1 colleague has answered" in before
    assert "You both saw" not in before
    assert "about it" not in before
    bob.form(path, **{**YES, "safe": "no"})
    after = bob.get(path).text
    assert "You both saw" in after
    assert "You differed on" in after
    assert "Was their safety looked after? You: no. Ann: yes." in after
    assert "Callum" not in after
    # Whoever has seen the other's answers cannot change theirs.
    assert bob.form(path, **YES).status_code == 409


def test_how_far_readers_agree_is_shown_without_names_and_not_of_a_few(
    ann: Browser, bob: Browser, cath: Browser, life: MakeLife
) -> None:
    for place in range(5):
        assert "too few" in cath.get("/agreement").text
        person = life()
        for reviewer, safe in ((1, "yes"), (2, "yes" if place else "no")):
            with session() as one:
                one.add(SecondRead(person_id=person.id, reviewer_id=reviewer,
                                   answers={**YES, "safe": safe}, made_at=now_utc()))  # fmt: skip
    page = cath.get("/agreement").text
    assert "<td>80 %</td>" in page
    assert "Ann" not in page
    assert ann.get("/agreement").status_code == 403


@pytest.mark.behaviour(14)
def test_practice_shows_what_was_meant_after_one_has_answered(ann: Browser) -> None:
    assert "stopped the water tablets" in ann.get("/practice/tablets").text
    assert "without asking" not in ann.get("/practice/tablets").text
    ann.form("/practice/tablets", **YES)
    page = ann.get("/practice/tablets").text
    assert "You differed on" in page
    assert "without asking" in page
    assert ann.form("/practice/tablets", **practices()["tablets"].meant).status_code == 303
    assert "You differed on" not in ann.get("/practice/tablets").text
    assert ann.get("/practice/other").status_code == 404


def test_what_practice_says_is_in_plain_words() -> None:
    said = [*QUESTIONS.values(), *ANSWERS.values()]
    said += [one.because for one in practices().values()]
    wanted = (Rule.JARGON, Rule.SPELLING, Rule.READING)
    faults = [fault for words in said for fault in lint(Line("practice", words, ("NONE",)))]
    assert [str(fault) for fault in faults if fault.rule in wanted[:2]] == []


@for_every_row(
    ("words", "meant"),
    [("@bob look", True), ("see @bob.", True), ("@bobby", False), ("me@bob", False),
     ("@bob-b", False), ("@bob.b", False), ("@ann and @bob", True), (None, False)],
)  # fmt: skip
def test_a_mention_is_a_whole_name(words: str | None, meant: bool) -> None:
    assert mentions(words, "bob") is meant


def test_a_note_that_mentions_somebody_reaches_them_and_goes_when_consent_goes(
    ann: Browser, bob: Browser, life: MakeLife
) -> None:
    person = life()
    number = person.says("hello")
    path = f"/people/{person.id}"
    ann.form(f"{path}/marks", kind="note", words=f"@bob is this right? {HARM}")
    ann.form(f"{path}/turns/{number}/marks", kind="second_opinion", words="")
    page = bob.get("/for-you").text
    assert "is this right?" in page
    assert HARM not in page
    assert f"{path}/reading" in page
    assert "is this right?" not in ann.get("/for-you").text
    bob.form(f"{path}/reading", **YES)
    assert f"{path}/reading" not in bob.get("/for-you").text
    with session() as one:
        withdraw(one, person.id, ConsentKind.REVIEW, now_utc())
    assert "is this right?" not in bob.get("/for-you").text
    assert bob.get(f"{path}/reading").status_code == 404


def test_good_examples_are_a_list_while_the_person_agrees(ann: Browser, life: MakeLife) -> None:
    person = life()
    number = person.says("hello")
    ann.form(f"/people/{person.id}/turns/{number}/marks", kind="exemplar", words="a fine turn")
    assert "a fine turn" in ann.get("/exemplars").text
    with session() as one:
        withdraw(one, person.id, ConsentKind.REVIEW, now_utc())
    assert "a fine turn" not in ann.get("/exemplars").text


@for_every_row(
    "formula", ["=1+1", "+1", "-1+cmd|'/C calc'!A0", "@SUM(A1)", "\t=1", "  =1", "＝1+1"]
)
def test_a_formula_in_a_table_is_only_text(formula: str) -> None:
    assert safe_cell(formula).startswith("'")


def test_what_is_no_formula_stays_as_it_is() -> None:
    assert [safe_cell(value) for value in ("a=b", -3, 2.5, None, True)] == [
        "a=b", "-3", "2.5", "", "True",
    ]  # fmt: skip


@pytest.mark.behaviour(71)
def test_a_learning_log_is_ones_own_and_its_file_runs_nothing(ann: Browser, bob: Browser) -> None:
    ann.form("/learning", words='=HYPERLINK("http://x","I was quick to advise")')
    ann.form("/practice/stairs", **practices()["stairs"].meant)
    assert "quick to advise" not in bob.get("/learning").text
    assert "quick to advise" not in bob.get("/learning/supervision.csv").text
    file = ann.get("/learning/supervision.csv")
    assert file.headers["content-disposition"] == 'attachment; filename="supervision.csv"'
    rows = list(csv.reader(io.StringIO(file.text.removeprefix("\ufeff"))))
    assert ["practice", "The stairs", "4 of 4 as meant"] in rows
    assert rows[-1][2].startswith("'=HYPERLINK")


def test_a_ready_reply_is_sent_where_nothing_else_is_typed(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Callable[[], None]
) -> None:
    ann.form("/ready-replies", name="Hello", words=f"I am here until five. {HARM}")
    assert ann.form("/ready-replies", name="hello", words="again").status_code == 400
    assert HARM not in ann.get("/ready-replies").text
    person = life(agrees=False)
    person.says("hello")
    person.alarms()
    gathered()
    bob.form("/items/1/claim")
    assert HARM not in bob.get("/items/1").text
    bob.form("/items/1/reply", words="", ready="1")
    bob.form("/items/1/reply", words="My own words", ready="1")
    assert bob.form("/items/1/reply", words="", ready="9").status_code == 400
    with session() as one:
        sent = one.execute(sa.select(OutboxMessage.payload).order_by(OutboxMessage.id)).scalars()
        assert [payload["text"].split(".")[0].split("\n")[0] for payload in sent] == [
            "I am here until five", "My own words",
        ]  # fmt: skip
    assert bob.form("/ready-replies/1/forget").status_code == 303
    assert "I am here" not in ann.get("/ready-replies").text


def test_why_telegram_is_not_live_and_what_is_overdue_stands_on_the_crisis_page(
    ann: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ann.get("/crisis-lines").text
    assert "Not live on Telegram" in page
    assert "No clinician has signed" in page
    monkeypatch.setenv("TELEGRAM_API", "http://127.0.0.1:9")
    settings.cache_clear()
    page = ann.get("/crisis-lines").text
    assert "Not live on Telegram" not in page
    assert "await a clinician" in page
