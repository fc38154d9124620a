"""One card a person: every reason with its own clock, and deeds of just what stood on the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import sqlalchemy as sa

from store.audit import conversation_mark
from store.clock import now_utc
from store.consents import ConsentKind, withdraw
from store.engine import session
from store.handovers import Handover, HandoverState, ask_for_human
from store.review_items import ItemKind, ItemState, ReviewItem
from store.safety_alerts import AlertLevel
from tests.console.conftest import Browser, Life

MakeLife = Callable[..., Life]
Gather = Callable[[], None]


def items_of(person: Life) -> dict[ItemKind, ReviewItem]:
    with session() as one:
        query = sa.select(ReviewItem).where(ReviewItem.person_id == person.id)
        return {row.kind: row for row in one.execute(query.order_by(ReviewItem.id)).scalars()}


def in_need(life: MakeLife, gathered: Gather, **how: bool) -> Life:
    """Somebody in danger, who was not understood, and who wants a person by an hour from now."""
    person = life(**how)
    person.says("flurble the snark")
    person.is_done("action_not_understood", "Not understood")
    with session() as one:
        ask_for_human(one, person.id, now_utc() + timedelta(hours=1), now_utc())
    person.alarms()
    gathered()
    return person


def seen_on(page: str, deed: str) -> list[str]:
    """The reasons that the form of a deed names, as a browser would send them untouched."""
    form = re.search(rf'<form method="post" action="/items/\d+/{deed}">.*?</form>', page, re.DOTALL)
    assert form is not None, deed
    boxes = re.findall(r'name="seen" value="(\d*)"( checked)?[^>]*>', form[0])
    hidden = "checkbox" not in form[0]
    return [value for value, checked in boxes if hidden or checked or not value]


def test_a_person_stands_in_the_queue_once_with_every_reason_and_each_clock(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person, other = in_need(life, gathered), life(agrees=False)
    other.alarms("low_mood", AlertLevel.CONCERN)
    gathered()
    with session() as one:
        one.execute(
            sa.update(ReviewItem)
            .where(ReviewItem.kind == ItemKind.MISUNDERSTOOD)
            .values(raised_at=now_utc() - timedelta(days=3))
        )
    page = ann.get("/queue", headers={"HX-Request": "true"}).text
    assert page.count(conversation_mark(person.id)) == 1
    assert page.count("<h2>") == 2
    assert "2 people here" in page
    card = page[: page.index("Very low")]
    said = ["Thinking of ending their life", "Wants a person", "flurble the snark"]
    assert [card.index(words) for words in said] == sorted(card.index(words) for words in said)
    assert "waiting 3 days" in card
    assert len(re.findall(r"due \w", card)) == 1
    # A filter finds the person by one reason and shows all of them.
    narrow = ann.get("/queue?kind=misunderstood", headers={"HX-Request": "true"}).text
    assert "Thinking of ending their life" in narrow
    assert "Very low" not in narrow


def test_whoever_is_in_graver_danger_comes_first_however_long_others_waited(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    long, short = in_need(life, gathered), life(agrees=False)
    short.alarms("suicide_immediate", AlertLevel.EMERGENCY)
    gathered()
    with session() as one:
        one.execute(
            sa.update(ReviewItem)
            .where(ReviewItem.person_id == long.id)
            .values(raised_at=now_utc() - timedelta(days=9))
        )
    page = ann.get("/queue", headers={"HX-Request": "true"}).text
    assert page.index(conversation_mark(short.id)) < page.index(conversation_mark(long.id))


def test_who_takes_a_card_takes_all_that_stood_on_it_and_nothing_that_came_later(
    ann: Browser, bob: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = in_need(life, gathered)
    path = f"/items/{items_of(person)[ItemKind.ALERT].id}"
    seen = seen_on(ann.get(path).text, "claim")
    assert len(seen) == len(items_of(person)) == 4
    person.says("and now this")
    person.alarms("self_harm")
    gathered()
    answer = ann.form(f"{path}/claim", seen=seen)
    assert answer.status_code == 303
    with session() as one:
        query = sa.select(ReviewItem.state).where(ReviewItem.person_id == person.id)
        states = one.execute(query.order_by(ReviewItem.id)).scalars().all()
    assert states == [ItemState.CLAIMED] * 4 + [ItemState.OPEN]
    page = ann.get(path).text
    assert "You took 4 reasons" in page
    assert "1 more of the same person waits in the queue." in page
    assert seen_on(page, "claim") == [str(items_of(person)[ItemKind.ALERT].id)]
    # The later one is free: a colleague takes it, and none of what Ann has.
    assert bob.form(f"{path}/claim", seen=seen_on(bob.get(path).text, "claim")).status_code == 303
    assert bob.form(f"{path}/claim", seen=seen).status_code == 409
    with session() as one:
        query = sa.select(ReviewItem.claimed_by).where(ReviewItem.person_id == person.id)
        whose = one.execute(query.order_by(ReviewItem.id)).scalars().all()
    assert len(set(whose[:4])) == 1
    assert whose[4] not in set(whose[:4])


def test_done_ends_what_is_ticked_and_an_unanswered_wish_for_a_person_is_not_ticked(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = in_need(life, gathered)
    path = f"/items/{items_of(person)[ItemKind.ALERT].id}"
    ann.form(f"{path}/claim", seen=seen_on(ann.get(path).text, "claim"))
    assert "nobody has written to them since they asked" in ann.get(path).text
    answer = ann.form(f"{path}/done", seen=seen_on(ann.get(path).text, "done"))
    kept = items_of(person)
    assert answer.headers["location"].partition("#")[0] == f"/items/{kept[ItemKind.HANDOVER].id}"
    assert "Still yours: wants a person." in ann.get(answer.headers["location"]).text
    assert kept.pop(ItemKind.HANDOVER).state is ItemState.CLAIMED
    assert {item.state for item in kept.values()} == {ItemState.DONE}
    with session() as one:
        assert one.execute(sa.select(Handover.state)).scalar_one() is HandoverState.CLAIMED


def test_once_they_were_written_to_done_ends_all_of_it_and_no_tick_ends_nothing(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = in_need(life, gathered)
    path = f"/items/{items_of(person)[ItemKind.ALERT].id}"
    ann.form(f"{path}/claim", seen=seen_on(ann.get(path).text, "claim"))
    assert ann.form(f"{path}/reply", words="I am here until five.").status_code == 303
    assert ann.form(f"{path}/done", seen="").status_code == 400
    assert {item.state for item in items_of(person).values()} == {ItemState.CLAIMED}
    answer = ann.form(f"{path}/done", seen=seen_on(ann.get(path).text, "done"))
    assert answer.headers["location"].startswith("/queue")
    assert {item.state for item in items_of(person).values()} == {ItemState.DONE}
    done = ann.get("/queue?show=done", headers={"HX-Request": "true"}).text
    assert done.count("<h2>") == 4


def test_a_card_is_put_back_and_put_off_whole_and_the_alerts_alone_are_passed_on(
    ann: Browser, bob: Browser, cath: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = in_need(life, gathered)
    path = f"/items/{items_of(person)[ItemKind.ALERT].id}"

    def all_of_it(deed: str, **more: str) -> None:
        seen = seen_on(ann.get(path).text, deed)
        assert ann.form(f"{path}/{deed}", seen=seen, **more).status_code == 303

    all_of_it("claim")
    all_of_it("snooze", how_long="hour")
    assert {item.state for item in items_of(person).values()} == {ItemState.SNOOZED}
    all_of_it("release")
    assert {item.state for item in items_of(person).values()} == {ItemState.OPEN}
    all_of_it("claim")
    cath.form("/who-is-there/duties", lead="2")
    all_of_it("pass-on")
    now = items_of(person)
    assert now.pop(ItemKind.ALERT).meant_for == 2
    assert {item.state for item in now.values()} == {ItemState.CLAIMED}


def test_what_may_no_longer_be_read_goes_from_the_card_and_the_rest_stays(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    person = in_need(life, gathered)
    items = items_of(person)
    with session() as one:
        withdraw(one, person.id, ConsentKind.REVIEW, now_utc())
    page = ann.get(f"/items/{items[ItemKind.ALERT].id}").text
    assert "flurble" not in page
    assert "Wants a person" in page
    numbers = [str(item.id) for item in items.values()]
    ann.form(f"/items/{items[ItemKind.ALERT].id}/claim", seen=numbers)
    taken = {kind for kind, item in items_of(person).items() if item.state is ItemState.CLAIMED}
    assert taken == {ItemKind.ALERT, ItemKind.HANDOVER}


def test_another_persons_reason_is_never_ended_with_a_card(
    ann: Browser, life: MakeLife, gathered: Gather
) -> None:
    mine, other = in_need(life, gathered), in_need(life, gathered)
    path = f"/items/{items_of(mine)[ItemKind.ALERT].id}"
    theirs = [str(item.id) for item in items_of(other).values()]
    assert ann.form(f"{path}/claim", seen=theirs).status_code == 400
    assert {item.state for item in items_of(other).values()} == {ItemState.OPEN}
