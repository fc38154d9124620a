"""A human takes over: one at a time, live both ways, no more shown than needed, and handed back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from console.pages import live
from store.check_ins import plan_check_in
from store.clock import now_utc
from store.consents import ConsentKind, grant
from store.due import due_check_ins
from store.engine import session
from store.goals import set_goal
from store.inbox import claim_messages, finish_message
from store.outbox import OutboxMessage, write_replies
from store.people import PauseReason, pause_person, person_of
from store.reviewers import reviewer_named
from store.safety_alerts import AlertLevel
from store.takeovers import Takeover, takeover_of
from tests.console.conftest import Browser, Life

pytestmark = pytest.mark.slow

MakeLife = Callable[..., Life]
Gather = Callable[[], None]


def sent_to(person: Life) -> list[dict[str, object]]:
    with session() as one:
        query = sa.select(OutboxMessage).where(OutboxMessage.person_id == person.id)
        return [row.payload for row in one.execute(query.order_by(OutboxMessage.id)).scalars()]


def wants_a_human(ann: Browser, life: MakeLife, gathered: Gather, *, agrees: bool) -> Life:
    """Somebody who wrote before, whose alert Ann has."""
    person = life(agrees=agrees)
    person.says("a secret about my brother Ewan")
    person.alarms()
    gathered()
    ann.form("/items/1/claim")
    return person


def test_whoever_takes_over_sees_the_chosen_name_and_the_live_lines_unmasked_and_no_more(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = wants_a_human(ann, life, gathered, agrees=False)
    with session() as one:
        there = person_of(one, person.id)
        assert there is not None
        there.called = "Sunny"
    assert ann.form(f"/people/{person.id}/take-over").status_code == 303
    person._at = now_utc()
    person.says("my son Kyle is here")
    page = ann.get(f"/people/{person.id}/live").text
    assert "You and Sunny" in page
    assert "my son Kyle is here" in page
    assert "secret" not in page
    assert ann.get(f"/people/{person.id}").status_code == 404
    assert "is here now" in str(sent_to(person)[0]["text"])


def test_two_never_take_over_the_same_conversation(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = wants_a_human(ann, life, gathered, agrees=True)
    assert ann.form(f"/people/{person.id}/take-over").status_code == 303
    assert bob.form(f"/people/{person.id}/take-over").status_code == 409
    assert bob.get(f"/people/{person.id}/live").status_code == 404
    assert bob.form(f"/people/{person.id}/live/say", words="me too").status_code == 404
    assert bob.form(f"/people/{person.id}/live/hand-back").status_code == 404
    # Pressed twice, the person hears once who is there.
    assert ann.form(f"/people/{person.id}/take-over").status_code == 303
    assert len(sent_to(person)) == 1
    with session() as one:
        assert one.execute(sa.select(sa.func.count()).select_from(Takeover)).scalar_one() == 1


def test_nobody_takes_over_a_conversation_that_is_none_of_theirs(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = wants_a_human(ann, life, gathered, agrees=False)
    assert bob.form(f"/people/{person.id}/take-over").status_code == 404
    assert sent_to(person) == []


def test_what_is_written_live_is_signed_and_handing_back_asks_again_what_was_asked(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life()
    person.says("8")
    with session() as one:
        (message,) = claim_messages(one, now_utc(), 1)
        buttons = [{"title": "5", "payload": '/answer{"value": "5"}'}]
        write_replies(one, message, [("reply", {"text": "You said 8."}),
                      ("reply", {"text": "How sure?", "buttons": buttons})], now_utc())  # fmt: skip
        finish_message(one, message)
    ann.form(f"/people/{person.id}/take-over")
    ann.form(f"/people/{person.id}/live/say", words="I know that hill.")
    assert ann.form(f"/people/{person.id}/live/hand-back", note="fine now").status_code == 303
    said = sent_to(person)[2:]
    assert said[1]["text"] == "I know that hill.\n\nAnn, peer support worker"
    assert "the automated coach" in str(said[2]["text"])
    assert said[-1] == {"text": "How sure?", "buttons": buttons}
    with session() as one:
        (kept,) = one.execute(sa.select(Takeover)).scalars()
        assert (kept.note, kept.holds) == ("fine now", None)
        assert takeover_of(one, person.id) is None
    # Over is over: nothing more can be sent as if it lasted.
    assert ann.form(f"/people/{person.id}/live/say", words="wait").status_code == 404


def test_after_danger_handing_back_asks_nothing_until_they_want_coaching_back(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = wants_a_human(ann, life, gathered, agrees=True)
    with session() as one:
        pause_person(one, person.id, PauseReason.SAFETY, now_utc())
    ann.form(f"/people/{person.id}/take-over")
    ann.form(f"/people/{person.id}/live/hand-back")
    last = sent_to(person)[-1]
    assert "Coaching can wait" in str(last["text"])
    assert last["buttons"] == [{"title": "Carry on with coaching", "payload": "/resume"}]


def test_the_live_lines_end_with_the_take_over_and_with_the_sign_in(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = wants_a_human(ann, life, gathered, agrees=True)
    ann.form(f"/people/{person.id}/take-over")
    asked = _Asked(ann)
    assert "No" in str(live._part(asked, person.id, ann.cookies["coach_console"]))
    assert live._part(asked, person.id, bob.cookies["coach_console"]) is None
    ann.form(f"/people/{person.id}/live/hand-back")
    assert live._part(asked, person.id, ann.cookies["coach_console"]) is None


class _Asked:
    """What a stream keeps of the request that began it."""

    def __init__(self, browser: Browser) -> None:
        from starlette.requests import Request

        self.request = Request(
            {
                "type": "http",
                "method": "GET",
                "path": "/",
                "query_string": b"",
                "headers": [],
                "server": ("127.0.0.1", 8000),
                "scheme": "http",
            }
        )


def test_a_check_in_that_is_due_waits_until_the_human_hands_back(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person, other = life(), life()
    person.says("hello")
    with session() as one:
        for whose in (person, other):
            grant(one, whose.id, ConsentKind.CHECK_INS, "1", now_utc())
            goal = set_goal(one, whose.id, "walk", now_utc())
            plan_check_in(one, whose.id, goal.id, now_utc() - timedelta(minutes=1))
    assert ann.form(f"/people/{person.id}/take-over").status_code == 303
    with session() as one:
        assert [due.person_id for due in due_check_ins(one, now_utc(), 9)] == [other.id]
    ann.form(f"/people/{person.id}/live/hand-back")
    with session() as one:
        assert [due.person_id for due in due_check_ins(one, now_utc(), 9)] == [person.id]


def test_who_is_signed_under_a_message_is_who_wrote_it(ann: Browser, life: MakeLife) -> None:
    with session() as one:
        there = reviewer_named(one, "ann")
        assert there is not None
        there.first_name = "Annie"
    person = life()
    person.says("hello")
    ann.form(f"/people/{person.id}/take-over")
    assert "Annie is a person, a peer support worker" in str(sent_to(person)[0]["text"])


def test_the_note_at_hand_back_is_read_by_whoever_comes_next(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = wants_a_human(ann, life, gathered, agrees=True)
    person.alarms("overdose_or_poisoning")
    gathered()
    ann.form(f"/people/{person.id}/take-over")
    note = "Has taken tablets. Rings 07700 900123 if worse. @Bob please look."
    gone = ann.form(f"/people/{person.id}/live/hand-back", note=note)
    assert gone.headers["location"].split("#")[0] == "/items/1"
    told = ann.get("/items/1").text
    assert "You handed the chat back" in told
    assert "“For you” of Bob" in told
    assert "press Done" in told
    for path in (f"/people/{person.id}", "/items/1", "/items/2", "/for-you"):
        page = bob.get(path).text
        assert "Has taken tablets" in page, path
        assert "@bob please look" in page, path
        assert "900123" not in page, path
    assert "Has taken tablets" not in ann.get("/for-you").text
    # Nothing is said twice.
    assert "You handed the chat back" not in ann.get("/items/1").text


def test_a_note_about_somebody_who_did_not_agree_leads_to_what_waits(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = wants_a_human(ann, life, gathered, agrees=False)
    ann.form(f"/people/{person.id}/take-over")
    ann.form(f"/people/{person.id}/live/hand-back", note="@bob ring the practice. @callum too")
    told = ann.get("/items/1").text
    assert "Nobody here is called “callum”" in told
    assert 'href="/items/1"' in bob.get("/for-you").text
    assert "ring the practice" in bob.get("/items/1").text
    with session() as one:
        there = person_of(one, person.id)
        assert there is not None
        there.deletion_asked_at = now_utc()
    assert "ring the practice" not in bob.get("/for-you").text


def test_who_takes_over_sees_the_last_lines_what_raised_it_and_whom_they_can_ring(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life()
    for number in range(12):
        person.says(f"line number {number} here")
    person.says("pills in the drawer, ring Ewan on 07700 900123")
    person.alarms("overdose_or_poisoning", AlertLevel.EMERGENCY)
    gathered()
    ann.form("/items/1/claim")
    ann.form(f"/people/{person.id}/take-over")
    page = ann.get(f"/people/{person.id}/live").text
    assert "line number 11 here" in page
    assert "line number 2 here" not in page
    assert "pills in the drawer" in page
    assert "900123" not in page
    assert page.count("Took too much, or poison: an emergency") == 2
    assert "Call 999 now." in page
    assert 'href="/items/1"' in page
    assert re.search(r'<textarea id="words"[^>]* autofocus', page)


def test_danger_while_a_human_is_there_is_marked_and_said_at_once(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = wants_a_human(ann, life, gathered, agrees=False)
    ann.form(f"/people/{person.id}/take-over")
    person._at = now_utc()
    person.says("thanks for being there")
    person.says("I have took some already")
    person.alarms("overdose_or_poisoning", AlertLevel.EMERGENCY)
    part = live._part(_Asked(ann), person.id, ann.cookies["coach_console"])
    assert part is not None
    assert part.count('role="alert"') == 1
    marked = part.split("thanks for being there")[1]
    assert "Danger. Took too much, or poison: an emergency" in marked


def test_where_no_danger_was_read_somebody_who_listens_is_named(house: object) -> None:
    class Somebody:
        nation = "scotland"

    named = live.help_beside(Somebody(), [], now_utc())
    assert named[0].number == "999"
    assert len(named) > 1


@pytest.mark.parametrize("closed", ["utter_ask_handover_note", "utter_ask_someone"])
def test_what_the_human_was_to_be_told_is_not_asked_again_after_they_have_gone(
    ann: Browser, life: MakeLife, closed: str
) -> None:
    person = life()
    person.says("my work")
    person.is_done("utter_ask_more", "x")
    person.hears("How does that show up in your day?", "utter_ask_more")
    person.says("can I talk to a human")
    person.is_done(closed, "x")
    person.hears("What would you like them to know first?", closed)
    ann.form(f"/people/{person.id}/take-over")
    ann.form(f"/people/{person.id}/live/hand-back")
    assert sent_to(person)[-1] == {"text": "How does that show up in your day?"}
