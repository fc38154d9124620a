"""The queue: alerts first, one reviewer an item, filters a link shares, and replies that arrive."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from console.queue_view import Filter
from console.watch import remind
from store.agenda import Area, raise_agenda_items
from store.audit import conversation_mark
from store.clock import now_utc
from store.consents import ConsentKind, grant, withdraw
from store.engine import session
from store.feedback import give_feedback
from store.handovers import Handover, HandoverState, ask_for_human
from store.outbox import OutboxMessage
from store.people import stop_person
from store.review_items import ItemKind, ItemState, ReviewItem
from store.safety_alerts import AlertState, SafetyAlert
from store.turns import Turn
from tests.console.conftest import Browser, Life

MakeLife = Callable[..., Life]
Gather = Callable[[], None]


def items(*kinds: ItemKind) -> list[ReviewItem]:
    with session() as one:
        query = sa.select(ReviewItem).order_by(ReviewItem.id)
        return [row for row in one.execute(query).scalars() if not kinds or row.kind in kinds]


def sent_to(person: Life) -> list[str]:
    with session() as one:
        query = sa.select(OutboxMessage.payload).where(OutboxMessage.person_id == person.id)
        return [
            payload["text"] for payload in one.execute(query.order_by(OutboxMessage.id)).scalars()
        ]


def test_an_alert_is_first_and_everything_is_queued_once(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life()
    person.says("flurble the snark")
    person.is_done("action_not_understood", "Not understood")
    with session() as one:
        give_feedback(one, person.id, "fewer questions", now_utc())
        ask_for_human(one, person.id, now_utc() + timedelta(hours=2), now_utc())
    person.alarms()
    for _ in range(3):
        gathered()
    assert [row.kind for row in items()].count(ItemKind.ALERT) == 1
    assert {row.kind for row in items()} == set(ItemKind)
    page = ann.get("/queue", headers={"HX-Request": "true"}).text
    shown = [
        "Thinking of ending their life",
        "Wants a person",
        "fewer questions",
        "flurble the snark",
    ]
    places = [page.index(words) for words in shown]
    assert places == sorted(places)


def test_of_somebody_who_did_not_agree_only_the_kind_of_alert_and_a_way_to_reply_is_shown(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life(agrees=False)
    person.says("xylophone in the moonlight")
    person.is_done("action_not_understood", "Not understood")
    with session() as one:
        give_feedback(one, person.id, "zebra crossing", now_utc())
    person.alarms()
    gathered()
    (item,) = items()
    assert item.kind is ItemKind.ALERT
    pages = [
        ann.get("/queue"),
        ann.get("/queue?show=open&text=xylophone"),
        ann.get(f"/items/{item.id}"),
        ann.get("/conversations"),
        ann.get("/conversations?text=xylophone"),
        ann.get(f"/people/{person.id}"),
        ann.get(f"/people/{person.id}/turns/1"),
    ]
    for page in pages:
        assert "moonlight" not in page.text
        assert "zebra" not in page.text
    assert [page.status_code for page in pages[-2:]] == [404, 404]
    assert "Thinking of ending their life" in pages[2].text
    ann.form(f"/items/{item.id}/claim")
    answer = ann.form(f"/items/{item.id}/reply", words="I am here until five.")
    assert answer.status_code == 303
    assert sent_to(person)[0].startswith("I am here until five.")


def test_a_consent_taken_back_hides_what_was_queued_and_the_conversation_at_once(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life()
    person.says("flurble the snark")
    person.is_done("action_not_understood", "Not understood")
    gathered()
    item = items(ItemKind.MISUNDERSTOOD)[0]
    assert "flurble" in ann.get("/queue").text
    with session() as one:
        withdraw(one, person.id, ConsentKind.REVIEW, now_utc())
    assert "flurble" not in ann.get("/queue").text
    assert "flurble" not in ann.get("/conversations?text=flurble").text.replace(
        'value="flurble"', ""
    )
    assert ann.get(f"/items/{item.id}").status_code == 404
    assert ann.get(f"/people/{person.id}").status_code == 404


def test_two_reviewers_never_have_the_same_item(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life()
    person.alarms()
    gathered()
    path = f"/items/{items(ItemKind.ALERT)[0].id}"
    assert ann.form(f"{path}/claim").status_code == 303
    assert bob.form(f"{path}/claim").status_code == 409
    for deed in ("done", "release", "reply", "snooze"):
        assert bob.form(f"{path}/{deed}", words="me too", how_long="hour").status_code == 409
    assert sent_to(person) == []
    assert "Ann" in bob.get(path).text
    ann.form(f"{path}/release")
    assert bob.form(f"{path}/claim").status_code == 303


def test_what_is_taken_and_done_is_told_to_the_alert_and_the_handover(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life(agrees=False)
    person.alarms()
    with session() as one:
        ask_for_human(one, person.id, now_utc(), now_utc())
    gathered()
    for item in items():
        ann.form(f"/items/{item.id}/claim")
        ann.form(f"/items/{item.id}/done")
    with session() as one:
        assert one.execute(sa.select(SafetyAlert.state)).scalars().all() == [AlertState.CLOSED]
        assert one.execute(sa.select(Handover.state)).scalars().all() == [HandoverState.CLOSED]
    gathered()
    assert {item.state for item in items()} == {ItemState.DONE}


def test_what_is_put_off_comes_back_to_whoever_put_it_off(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    life().alarms()
    gathered()
    item = items(ItemKind.ALERT)[0]
    ann.form(f"/items/{item.id}/claim")
    ann.form(f"/items/{item.id}/snooze", how_long="hour")
    assert (
        "Suicide"
        not in ann.get("/queue").text.replace("suicide_thoughts", "")[
            ann.get("/queue").text.index('id="items"') :
        ]
    )
    with session() as one:
        one.execute(sa.update(ReviewItem).values(snoozed_until=now_utc() - timedelta(seconds=1)))
    gathered()
    again = items(ItemKind.ALERT)[0]
    assert (again.state, again.claimed_by) == (ItemState.CLAIMED, item.claimed_by or 1)


def test_a_reply_is_signed_with_first_name_and_role(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life()
    person.says("hello")
    person.alarms()
    gathered()
    path = f"/items/{items(ItemKind.ALERT)[0].id}"
    ann.form(f"{path}/claim")
    assert ann.form(f"{path}/reply", words="  ").status_code == 400
    ann.form(f"{path}/reply", words="Shall we talk?")
    assert sent_to(person) == ["Shall we talk?\n\nAnn, peer support worker"]


def test_what_may_do_harm_is_looked_at_once_more_before_it_goes(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life()
    person.says("hello")
    person.alarms()
    gathered()
    path = f"/items/{items(ItemKind.ALERT)[0].id}"
    ann.form(f"{path}/claim")
    for words, says in (
        ("You must try harder.", "tells people what to do"),
        ("Stop taking your tablets <b>.", "advice about a medicine"),
    ):
        page = ann.form(f"{path}/reply", words=words).text
        assert sent_to(person) == []
        assert "Not sent yet" in page
        assert says in page
        assert "<b>" not in page.partition("</header>")[2]
        # Other words are looked at for themselves.
        looked = re.search(r'name="looked_at" value="([0-9a-f]+)"', page)
        assert looked is not None
        ann.form(f"{path}/reply", words=f"{words} You should.", looked_at=looked[1])
        assert sent_to(person) == []
    ann.form(f"{path}/reply", words=words, looked_at=looked[1])
    assert len(sent_to(person)) == 1


def test_a_browser_with_scripts_keeps_the_words_and_sends_them_at_the_second_press(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = life()
    person.says("hello")
    person.alarms()
    gathered()
    path = f"/items/{items(ItemKind.ALERT)[0].id}"
    ann.form(f"{path}/claim")
    ann.headers["HX-Request"] = "true"
    first = ann.form(f"{path}/reply", words="You must rest.")
    assert (first.status_code, sent_to(person)) == (409, [])
    assert "Press again" in first.text
    ann.form(f"{path}/reply", words="You must rest.", looked_at=first.headers["Look-Again"])
    assert len(sent_to(person)) == 1


def test_nobody_who_said_stop_is_written_to(ann: Browser, life: MakeLife, gathered: Gather) -> None:
    person = life()
    person.says("stop")
    person.alarms()
    with session() as one:
        stop_person(one, person.id, now_utc())
    gathered()
    path = f"/items/{items(ItemKind.ALERT)[0].id}"
    ann.form(f"{path}/claim")
    answer = ann.form(f"{path}/reply", words="Hello?")
    assert answer.status_code == 409
    assert "said stop" in answer.text
    assert sent_to(person) == []


@pytest.mark.behaviour(41)
def test_somebody_nobody_took_up_in_time_is_told_once_that_they_are_not_forgotten(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    late, early, taken = life(agrees=False), life(agrees=False), life(agrees=False)
    now = now_utc()
    for person, due in ((late, -1), (early, 60), (taken, -1)):
        person.says("can I talk to a person")
        with session() as one:
            ask_for_human(one, person.id, now + timedelta(minutes=due), now)
    gathered()
    mine = next(item for item in items() if item.person_id == taken.id)
    ann.form(f"/items/{mine.id}/claim")
    for _ in range(2):
        with session() as one:
            remind(one, now)
    assert ["not forgotten" in text for text in sent_to(late)] == [True]
    assert sent_to(early) == sent_to(taken) == []
    assert "not forgotten" in ann.get(f"/items/{items()[0].id}").text


def test_a_filter_is_its_link_and_can_be_kept_for_the_team(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    life().alarms("abuse")
    life().alarms("sepsis")
    gathered()
    assert "Sepsis" not in ann.get("/queue?kind=alert&category=abuse").text
    ann.form("/queue/views", name="Abuse", kind="alert", category="abuse", show="open")
    page = bob.get("/queue").text
    assert "/queue?show=open&amp;kind=alert&amp;category=abuse" in page
    assert ann.form("/queue/views", name="abuse").status_code == 400


def test_a_filter_of_an_address_that_makes_no_sense_narrows_nothing() -> None:
    odd = Filter.of({"show": "'; drop", "since": "yesterday", "until": "2026-02-30"})
    assert odd == Filter()


def test_words_are_found_only_where_they_were_agreed_to_be_read_and_the_search_is_written_down(
    ann: Browser, life: MakeLife
) -> None:
    yes, no = life(), life(agrees=False)
    for person in (yes, no):
        person.says("the bus 100% of the time")
    page = ann.get("/conversations?text=100%25 of").text
    assert f"/people/{yes.id}" in page
    assert f"/people/{no.id}" not in page
    # A sign that means "anything" to the database means itself here.
    assert f"/people/{yes.id}" not in ann.get("/conversations?text=1%25e").text
    with session() as one:
        deeds = one.execute(sa.text("select deed, detail from audit")).all()
    assert [tuple(row) for row in deeds if row[0] == "searched"] == [
        ("searched", "words in conversations")
    ] * 2


def test_a_daily_sample_is_a_few_and_drawn_once(life: MakeLife, gathered: Gather) -> None:
    for _ in range(6):
        life().says("hello")
    life(agrees=False).says("hello")
    for _ in range(2):
        gathered()
    assert len(items(ItemKind.SAMPLE)) == 3
    with session() as one:
        grant(one, life().id, ConsentKind.REVIEW, "1", now_utc())
    gathered()
    assert len(items(ItemKind.SAMPLE)) == 3


def test_the_queue_is_narrowed_by_what_one_message_was_taken_as_how_surely_and_by_which_story(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    sure, unsure, hidden = life(), life(), life(agrees=False)
    for person, words in ((sure, "aaa"), (unsure, "bbb"), (hidden, "ccc")):
        person.says(words)
        person.is_done("utter_reflect", "What they want" if person is sure else "Unclear")
        person.alarms()
    gathered()
    with session() as one:
        one.execute(sa.update(Turn).where(Turn.text.in_(("bbb", "ccc"))).values(sure=0.4))
        raise_agenda_items(one, sure.id, [("the rent", Area.MONEY)], now_utc())

    def shown(query: str) -> set[str]:
        page = ann.get(f"/queue?kind=alert&{query}", headers={"HX-Request": "true"}).text
        people = {"sure": sure, "unsure": unsure, "hidden": hidden}
        return {name for name, who in people.items() if conversation_mark(who.id) in page}

    assert shown("") == {"sure", "unsure", "hidden"}
    assert shown("intent=answer") == {"sure", "unsure"}
    assert shown("sure=50") == {"unsure"}
    assert shown("story=What+they+want") == {"sure"}
    assert shown("story=What+they+want&sure=50") == set()
    assert shown("topic=money") == {"sure"}
    assert shown("text=ccc") == set()
    assert shown("sure=5x&topic=%27") == {"sure", "unsure", "hidden"}
    page = ann.get("/queue").text
    assert '<option value="answer">answer</option>' in page


def test_words_that_are_taken_out_for_good_are_found_no_more(ann: Browser, life: MakeLife) -> None:
    person = life()
    number = person.says("I live at Thistle Brae")
    assert f"/people/{person.id}" in ann.get("/conversations?text=thistle").text
    ann.form(f"/people/{person.id}/turns/{number}/redact", words="thistle brae", sure="yes")
    assert f"/people/{person.id}" not in ann.get("/conversations?text=thistle").text
