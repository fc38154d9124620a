"""Services are remembered with what came of them; what did not work is known as such."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from store.organizations import Organization, put_organization
from store.services import (
    Service,
    ServiceStatus,
    count_services,
    key_of,
    put_service,
    service_of,
    services_to_offer,
)
from store.signposts import (
    SignpostOutcome,
    ask_about_signpost,
    choose_signpost,
    note_unmet_need,
    open_signpost,
    services_that_did_not_work,
    settle_signpost,
    show_signpost,
    signpost_of,
    signposts_of,
    unmet_needs,
    unmet_needs_of,
)


def service(source_id: str, **rest: object) -> Service:
    """A minimal record: a name and where it is from."""
    return Service(
        id=key_of("demo", source_id), source="demo", source_id=source_id, name=source_id, **rest
    )


@pytest.fixture
def yoga(opened: Session) -> str:
    put_service(opened, service("yoga", adapted_from="yoga", tags=["movement"]))
    opened.flush()
    return "demo:yoga"


def test_a_minimal_record_is_enough_and_is_not_taken_to_be_free(opened: Session, yoga: str) -> None:
    found = service_of(opened, yoga)
    assert found is not None
    assert found.is_free is None
    assert (found.status, found.tags, found.languages) == (ServiceStatus.ACTIVE, ["movement"], [])


def test_what_is_closed_opted_out_or_gone_is_never_to_be_offered(
    opened: Session, yoga: str, now: datetime
) -> None:
    put_organization(opened, Organization(id="demo:o", source="demo", source_id="o", name="A hall"))
    put_service(opened, service("open", organization_id="demo:o"))
    put_service(opened, service("shut", status=ServiceStatus.TEMPORARILY_CLOSED))
    put_service(opened, service("over", status=ServiceStatus.DEFUNCT))
    put_service(opened, service("shy", opted_out=True))
    put_service(opened, service("lost", vanished_at=now))
    opened.flush()
    assert [found.source_id for found in services_to_offer(opened)] == ["open", "yoga"]
    assert count_services(opened) == 6


def test_a_record_imported_again_is_the_same_record(opened: Session, yoga: str) -> None:
    put_service(opened, service("yoga", description="seated"))
    opened.flush()
    assert count_services(opened) == 1
    found = service_of(opened, yoga)
    assert found is not None
    assert found.description == "seated"


def test_only_a_service_that_was_chosen_is_asked_about_until_its_outcome_is_known(
    opened: Session, ann: str, yoga: str, now: datetime
) -> None:
    signpost = show_signpost(opened, ann, yoga, "It is done sitting down.", now)
    assert open_signpost(opened, ann) is None
    choose_signpost(opened, signpost, now)
    assert open_signpost(opened, ann) is signpost
    ask_about_signpost(opened, signpost, now + timedelta(days=7))
    settle_signpost(opened, signpost, SignpostOutcome.CONTACTED_WAITING, now)
    assert open_signpost(opened, ann) is signpost
    settle_signpost(opened, signpost, SignpostOutcome.HELPED, now)
    assert open_signpost(opened, ann) is None
    assert services_that_did_not_work(opened, ann, now) == set()


def test_a_wait_runs_from_getting_in_touch_to_hearing_whatever_is_told_between(
    opened: Session, ann: str, yoga: str, now: datetime
) -> None:
    signpost = show_signpost(opened, ann, yoga, "It fits.", now)
    waits, day = SignpostOutcome.CONTACTED_WAITING, timedelta(days=1)
    settle_signpost(opened, signpost, waits, now + 3 * day)
    settle_signpost(opened, signpost, waits, now + 10 * day)
    assert (signpost.waiting_since, signpost.waited) == (now + 3 * day, None)
    # "Three weeks now": longer than was thought.
    settle_signpost(opened, signpost, waits, now + 17 * day, 21)
    assert signpost.waiting_since == now - 4 * day
    settle_signpost(opened, signpost, SignpostOutcome.COULD_NOT_REACH, now + 18 * day)
    assert signpost.heard_at is None
    settle_signpost(opened, signpost, SignpostOutcome.HELPED, now + 20 * day)
    assert (signpost.heard_at, signpost.waited) == (now + 20 * day, 24)
    # That it went well is told again later, and was no longer wait for that.
    settle_signpost(opened, signpost, SignpostOutcome.HELPED, now + 60 * day)
    assert (signpost.heard_at, signpost.waited) == (now + 20 * day, 24)


def test_who_never_told_of_waiting_has_waited_for_as_long_as_they_say_or_nobody_knows(
    opened: Session, ann: str, yoga: str, now: datetime
) -> None:
    said, unsaid = (show_signpost(opened, ann, yoga, "It fits.", now) for _ in range(2))
    settle_signpost(opened, said, SignpostOutcome.WENT_NO_HELP, now, 14)
    settle_signpost(opened, unsaid, SignpostOutcome.WENT_NO_HELP, now)
    assert (said.waited, unsaid.waited) == (14, None)


@pytest.mark.parametrize(
    ("outcome", "never_again"),
    [
        (SignpostOutcome.WENT_NO_HELP, True),
        (SignpostOutcome.NOT_SUITABLE, True),
        (SignpostOutcome.COULD_NOT_REACH, True),
        (SignpostOutcome.NOT_TRIED, False),
    ],
)
def test_what_did_not_work_for_a_person_is_known_for_that_person_alone(
    opened: Session,
    ann: str,
    bob: str,
    yoga: str,
    now: datetime,
    outcome: SignpostOutcome,
    never_again: bool,
) -> None:
    settle_signpost(opened, show_signpost(opened, ann, yoga, "It fits.", now), outcome, now)
    assert services_that_did_not_work(opened, ann, now) == ({yoga} if never_again else set())
    assert services_that_did_not_work(opened, bob, now) == set()


def test_a_signpost_belongs_to_one_person(
    opened: Session, ann: str, bob: str, yoga: str, now: datetime
) -> None:
    signpost = show_signpost(opened, ann, yoga, "It fits.", now)
    assert signpost_of(opened, ann, signpost.id) is signpost
    assert signpost_of(opened, bob, signpost.id) is None
    assert signposts_of(opened, bob) == []


def test_a_service_that_is_not_there_cannot_be_shown(
    opened: Session, ann: str, now: datetime
) -> None:
    with pytest.raises(IntegrityError):
        show_signpost(opened, ann, "demo:nothing", "It fits.", now)
    opened.rollback()


def test_an_unmet_need_is_kept_with_or_without_a_person(
    opened: Session, ann: str, now: datetime
) -> None:
    note_unmet_need(opened, "a signing choir", "Oban", now, ann)
    note_unmet_need(opened, "a night bus", None, now + timedelta(days=1))
    assert [need.words for need in unmet_needs(opened)] == ["a signing choir", "a night bus"]
    assert len(unmet_needs(opened, since=now + timedelta(hours=1))) == 1
    assert [need.words for need in unmet_needs_of(opened, ann)] == ["a signing choir"]
