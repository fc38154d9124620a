"""Search on a directory whose tags are not ours: words, meaning and kind of help carry it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
import sqlalchemy as sa
from databases import Databases
from sqlalchemy.orm import Session

import store.engine
from benchmarks.finding import UNSEEN, Figures, ask_all, prepare, questions_in
from cli.directory_search import Query, answered
from directory.closed import closed_by_name
from directory.indexing import index_meanings, index_words
from directory.search import find_services, widened_services
from store.search_index import ServiceSearch, ServiceVector, count_due_for_meaning
from store.services import Service, ServiceStatus

pytestmark = pytest.mark.slow  # A directory is imported and all its questions are asked.


@pytest.fixture(scope="module")
def unseen(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Read only: the made-up directory of benchmarks/unseen, imported as a feed."""
    folder = tmp_path_factory.mktemp("unseen")
    url = databases.take(folder)
    prepare(url, UNSEEN / "directory.json", folder / "report.csv")
    with store.engine.session(url) as session:
        yield session
    databases.give_back(url)


@pytest.fixture(scope="module")
def figures(unseen: Session) -> Figures:
    return ask_all(unseen, questions_in(UNSEEN / "questions.jsonl"))


def test_a_right_service_is_among_the_first_three(figures: Figures) -> None:
    assert len(figures.with_an_answer) >= 70
    assert figures.hits >= 0.95
    assert figures.ndcg >= 0.9


def test_where_nothing_fits_nothing_is_said(figures: Figures) -> None:
    assert figures.honest >= len(figures.with_none) - 1


def test_nothing_closed_is_ever_among_them(figures: Figures, unseen: Session) -> None:
    closed = set(
        unseen.execute(
            sa.select(Service.source_id).where(Service.status != ServiceStatus.ACTIVE)
        ).scalars()
    )
    assert closed
    assert not closed & {one for asked in figures.asked for one in asked.found}


def _names(session: Session, need: str, place: str, **more: object) -> list[str]:
    today = date(2026, 11, 28)
    found = find_services(session, need=need, place=place, today=today, **more)  # type: ignore[arg-type]
    return [match.name for match in found]


def test_only_what_is_open_then_is_found(unseen: Session) -> None:
    assert _names(unseen, "woodwork", "Dundee") == ["Talk and Turn"]
    assert _names(unseen, "woodwork", "Dundee", time_of_day="morning") == []
    assert _names(unseen, "woodwork", "Dundee", days=frozenset({"wed"})) == ["Talk and Turn"]
    assert _names(unseen, "woodwork", "Dundee", days=frozenset({"sun"})) == []


def test_the_ways_that_will_do_are_kept_to(unseen: Session) -> None:
    ways = ["phone", "home_visit"]
    assert "Kettle's On Calls" in _names(
        unseen, "someone to talk to, I'm 70", "Maryhill", delivery=ways
    )
    assert _names(unseen, "pottery", "Elgin", delivery="phone") == []


def test_a_closed_service_asked_for_by_name_is_said_to_be_closed(unseen: Session) -> None:
    said = [one.said for one in closed_by_name(unseen, "is Ravenscraig Plots still going?")]
    assert said == ["Ravenscraig Plots is closed for now."]
    assert [one.said for one in closed_by_name(unseen, "Riverside Ramblers")] == [
        "Riverside Ramblers has closed."
    ]
    assert closed_by_name(unseen, "a walk by the riverside with ramblers") == []
    assert closed_by_name(unseen, "Killie Voices") == []


def test_what_is_further_afield_is_labelled_so(unseen: Session) -> None:
    today = date(2026, 11, 28)
    found = widened_services(unseen, need="computer class", place="Falkirk", today=today)
    assert found
    assert all(match.widened is not None for match in found)
    assert find_services(unseen, need="computer class", place="Falkirk", today=today) == []


@pytest.mark.parametrize(
    ("place", "name"),
    [("KA1 2AB", "Kilmarnock"), ("M14 5RT", "Manchester"), ("Cardiff", "Cardiff")],
)
def test_a_place_is_found_anywhere_in_the_country(unseen: Session, place: str, name: str) -> None:
    from directory.locating import located

    assert [one.name for one in located(unseen, place)] == [name]


def test_a_place_of_several_is_asked_about(unseen: Session) -> None:
    _, among = answered(unseen, Query("", "a walk", "Tarbert", {}))
    assert {one.council_area for one in among} == {"Argyll and Bute", "Na h-Eileanan Siar"}


def test_words_alone_find_before_any_meaning_was_read(new_database: Callable[..., str]) -> None:
    with store.engine.session(new_database()) as session:
        session.add(_service("knit", "Cast On", "Knitters make blankets for the hospital."))
        session.add(_service("choir", "Killie Voices", "An open chorus, no audition."))
        session.flush()
        index_words(session)
        assert count_due_for_meaning(session) == 2
        assert _names(session, "knitting blankets", "Perth") == ["Cast On"]


def test_reading_meanings_goes_on_where_it_was_and_reads_nothing_twice(
    new_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("directory.indexing.BATCH", 4)
    with store.engine.session(new_database()) as session:
        session.add_all(_service(str(number), f"Walk {number}", "A walk.") for number in range(5))
        session.flush()
        index_words(session)

        def killed(done: int) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            index_meanings(session, killed)
        session.rollback()
        assert count_due_for_meaning(session) == 3
        assert index_meanings(session) == 3
        assert index_meanings(session) == 0


def test_what_was_read_in_a_transaction_that_failed_hides_nothing_that_comes_after(
    new_database: Callable[..., str],
) -> None:
    url = new_database()
    with store.engine.session(url) as session:
        session.add(_service("one", "The Shed", "Woodwork and a kettle."))
    with store.engine.session(url) as session:
        # The search itself reads what is due, and the turn fails after it.
        assert _names(session, "woodwork", "Perth") == ["The Shed"]
        session.rollback()
    with store.engine.session(url) as session:
        session.add(_service("two", "The Hive", "Beekeeping and a kettle."))
    # Another process reads both: in the same order of numbers, and the same revision.
    with store.engine.session(url) as session:
        index_words(session)
    with store.engine.session(url) as session:
        assert _names(session, "beekeeping", "Perth") == ["The Hive"]
        assert _names(session, "woodwork", "Perth") == ["The Shed"]


def test_a_service_that_changes_or_goes_is_found_so_at_once(
    new_database: Callable[..., str],
) -> None:
    with store.engine.session(new_database()) as session:
        service = _service("one", "The Shed", "Woodwork and a kettle.")
        session.add(service)
        session.flush()
        assert _names(session, "woodwork", "Perth") == ["The Shed"]
        service.description = "Beekeeping and a kettle."
        service.name = "The Hive"
        session.flush()
        assert _names(session, "woodwork", "Perth") == []
        assert _names(session, "beekeeping", "Perth") == ["The Hive"]
        service.opted_out = True
        session.flush()
        assert _names(session, "beekeeping", "Perth") == []
        session.delete(service)
        session.flush()
        assert _names(session, "beekeeping", "Perth") == []
        for table in (ServiceSearch, ServiceVector):
            assert session.execute(sa.select(sa.func.count()).select_from(table)).scalar() == 0


def _service(source_id: str, name: str, description: str) -> Service:
    return Service(
        id=f"feed:{source_id}",
        source="feed",
        source_id=source_id,
        name=name,
        description=description,
        is_free=True,
        area="Perth and Kinross",
        place_names=["Perth"],
        latitude=56.395,
        longitude=-3.437,
        delivery=["in_person"],
        languages=["en"],
        last_reviewed=date(2026, 11, 1),
    )


def test_most_of_a_closed_ones_name_is_enough(unseen: Session) -> None:
    said = [one.said for one in closed_by_name(unseen, "ravenscraig plots, what day?")]
    assert said == [one.said for one in closed_by_name(unseen, "is Ravenscraig Plots still going?")]
    assert said
