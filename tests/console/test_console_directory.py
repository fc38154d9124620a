"""Stewards look after the directory: a group with little written is found, a closed one is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from directory.demonstration import load_demonstration
from directory.search import find_services
from store.audit import Deed, audit_rows, conversation_mark
from store.clock import now_utc, to_london
from store.deletion import delete_person
from store.engine import session
from store.export import export_person
from store.review_marks import SuggestionState
from store.reviewers import Role
from store.service_notes import SuggestedGroup, tell_of_group
from store.services import Service, ServiceStatus
from tests.console.conftest import Browser, Life
from tests.console.test_console_open_referral import LEITH, take

Visit = Callable[..., Browser]
HARM = '"><script>alert(1)</script>'
FEED = f"feed:{LEITH['id']}"


@pytest.fixture
def sue(visit: Visit) -> Browser:
    """A steward, and nothing else."""
    return visit("sue", Role.STEWARD)


def services(source: str = "team") -> list[Service]:
    with session() as one:
        return list(one.execute(sa.select(Service).where(Service.source == source)).scalars())


def found(words: str, place: str) -> list[str]:
    with session() as one:
        today = to_london(now_utc()).date()
        found = find_services(one, need=words, place=place, today=today)
        return [match.name for match in found]


def test_a_group_with_just_a_name_a_contact_and_an_area_is_found_by_people(sue: Browser) -> None:
    answer = sue.form("/directory/new", name="Knitting with company", contact="0131 496 0999",
                      area="City of Edinburgh")  # fmt: skip
    assert answer.status_code == 303
    [made] = services()
    assert (made.phone, made.area) == ("0131 496 0999", "City of Edinburgh")
    assert made.last_reviewed == to_london(now_utc()).date()
    page = sue.get(answer.headers["location"]).text
    assert "Knitting with company" in page
    assert "People are shown this." in page
    assert "Knitting with company" in found("knitting", "Edinburgh")


@pytest.mark.parametrize(
    ("contact", "kept"),
    [("0131 496 0999", "phone"), ("hello@example.org", "email"), ("example.org/knit", "url")],
)
def test_a_contact_is_kept_as_what_it_is(sue: Browser, contact: str, kept: str) -> None:
    sue.form("/directory/new", name="Knit", contact=contact, area="Scotland")
    [made] = services()
    assert contact in getattr(made, kept)
    assert made.national


@pytest.mark.parametrize(
    ("name", "contact", "area"),
    [("Knit", "ring Joan", "Scotland"), ("Knit", "a@b@c", "Scotland"),
     ("Knit", "0131 496 0999", "Atlantis"), ("", "0131 496 0999", "Scotland"),
     ("Knit", "javascript:alert(1)", "Scotland")],
)  # fmt: skip
def test_what_cannot_be_kept_is_said_and_what_was_typed_stays(
    sue: Browser, name: str, contact: str, area: str
) -> None:
    answer = sue.form("/directory/new", name=name, contact=contact, area=area)
    assert answer.status_code == 400
    assert "Not kept" in answer.text
    assert f'value="{contact}"' in answer.text
    assert services() == []


def test_a_second_group_and_an_edit_leave_the_first_where_it_was(sue: Browser) -> None:
    for name in ("One", "Two"):
        sue.form("/directory/new", name=name, contact="0131 496 0999", area="Scotland")
    first = next(one for one in services() if one.name == "One")
    sue.form("/directory/service/deed", id=first.id, deed="close")
    sue.form("/directory/service/edit", id=first.id, name="One more", contact="x@example.org",
             area="Fife", about="A walk", when="Tuesdays 10am", cost="Free")  # fmt: skip
    names = {one.name: one for one in services()}
    assert set(names) == {"One more", "Two"}
    assert names["Two"].vanished_at is None
    made = names["One more"]
    # An edit does not open what was closed.
    assert made.status is not ServiceStatus.ACTIVE
    assert (made.area, made.email, made.phone) == ("Fife", "x@example.org", None)


def test_closed_reviewed_retired_and_back(sue: Browser) -> None:
    take("feed", LEITH)

    def press(deed: str) -> Service:
        assert sue.form("/directory/service/deed", id=FEED, deed=deed).status_code == 303
        return services("feed")[0]

    assert press("reviewed").last_reviewed == to_london(now_utc()).date()
    assert press("close").status is ServiceStatus.INACTIVE
    assert press("reopen").status is ServiceStatus.ACTIVE
    assert press("retire").opted_out
    # The feed cannot bring back what was taken out for good.
    take("feed", {**LEITH, "name": "Back again"})
    assert services("feed")[0].opted_out
    assert "nobody is shown this" in sue.get(f"/directory/service?id={FEED}").text
    assert not press("relist").opted_out
    assert sue.form("/directory/service/deed", id=FEED, deed="explode").status_code == 400
    assert sue.form("/directory/service/deed", id="feed:no", deed="close").status_code == 404


def test_what_a_feed_brought_is_edited_at_its_source(sue: Browser) -> None:
    take("feed", LEITH)
    answer = sue.form("/directory/service/edit", id=FEED, name="Mine", contact="0131 496 0999",
                      area="Fife")  # fmt: skip
    assert answer.status_code == 409
    assert services("feed")[0].name == "Leith walkers"


def test_any_reviewer_says_that_one_has_closed_and_a_steward_looks(
    ann: Browser, sue: Browser
) -> None:
    take("feed", LEITH)
    assert ann.form("/directory/service/note", id=FEED, kind="works").status_code == 400
    ann.form("/directory/service/note", id=FEED, kind="closed", words=f"Shutters down {HARM}")
    for deed in ("close", "retire"):
        assert ann.form("/directory/service/deed", id=FEED, deed=deed).status_code == 403
    page = sue.get("/directory/suggestions").text
    assert "Shutters down" in page
    assert HARM not in page
    # Nothing changes by itself.
    assert services("feed")[0].status is ServiceStatus.ACTIVE
    assert ann.form("/directory/notes/1/settled").status_code == 403
    sue.form("/directory/notes/1/settled")
    assert "Shutters down" not in sue.get("/directory/suggestions").text


def test_a_group_that_somebody_knows_of_goes_in_when_a_steward_says_so_and_once(
    ann: Browser, sue: Browser
) -> None:
    for contact in ("0131 496 0999", "ring Joan"):
        ann.form("/directory/suggestions", name=f"Choir {HARM}", contact=contact, area="Fife")
    assert services() == []
    assert HARM not in sue.get("/directory/suggestions").text
    assert ann.form("/directory/suggestions/1", decision="accept").status_code == 403
    assert sue.form("/directory/suggestions/1", decision="reject").status_code == 400
    assert sue.form("/directory/suggestions/1", decision="accept").status_code == 303
    assert sue.form("/directory/suggestions/1", decision="accept").status_code == 409
    assert len(services()) == 1
    assert sue.form("/directory/suggestions/2", decision="accept").status_code == 400
    with session() as one:
        assert one.get(SuggestedGroup, 2).state is SuggestionState.OPEN  # type: ignore[union-attr]
    sue.form("/directory/suggestions/2", decision="reject", reason="No number")
    assert "Choir" not in sue.get("/directory/suggestions").text


def told_in_chat(person: Life, words: str, contact: str = "", area: str = "") -> int:
    with session() as one:
        return tell_of_group(one, person.id, words, contact, area, now_utc()).id


def kept_wish(number: int) -> SuggestedGroup:
    with session() as one:
        found = one.get(SuggestedGroup, number)
        assert found is not None
        return found


@pytest.mark.behaviour(63)
def test_a_group_told_in_the_chat_goes_in_as_a_steward_puts_it_and_nobody_sees_whose_it_was(
    sue: Browser, ann: Browser, life: Callable[..., Life]
) -> None:
    person = life(agrees=False)
    number = told_in_chat(person, f"the knitters at the library {HARM}")
    for browser in (sue, ann):
        page = browser.get("/directory/suggestions").text
        assert "the knitters at the library" in page
        assert "Told in the chat" in page
        assert HARM not in page
        assert person.id not in page
        assert conversation_mark(person.id) not in page
    assert "1 wait" in ann.get("/directory").text
    put = {"decision": "accept", "name": "Library knitters", "contact": "0131 496 0999"}
    assert ann.form(f"/directory/suggestions/{number}", **put, area="Fife").status_code == 403
    # Without an area it cannot be found by anybody: it stays where it is.
    assert sue.form(f"/directory/suggestions/{number}", **put, area="").status_code == 400
    assert kept_wish(number).state is SuggestionState.OPEN
    assert sue.form(f"/directory/suggestions/{number}", **put, area="Fife").status_code == 303
    [made] = services()
    assert (made.name, made.phone, made.area) == ("Library knitters", "0131 496 0999", "Fife")
    assert "Library knitters" in found("knitting", "Fife")
    row = kept_wish(number)
    assert (row.state, row.person_id) == (SuggestionState.ACCEPTED, None)
    assert directory_deeds()[0] == ("sue", "added, as suggested")


def test_words_of_the_chat_go_when_a_steward_says_no(
    sue: Browser, life: Callable[..., Life]
) -> None:
    number = told_in_chat(life(), "my neighbour's house on Mondays", "0131 496 0998", "Fife")
    sue.form(f"/directory/suggestions/{number}", decision="reject", reason="A private house")
    row = kept_wish(number)
    assert (row.name, row.contact, row.person_id) == ("", "", None)
    assert row.reason == "A private house"
    assert services() == []
    assert directory_deeds() == [("sue", "not taken")]


def test_a_group_told_in_the_chat_is_gone_with_whoever_told_it(
    sue: Browser, life: Callable[..., Life]
) -> None:
    person = life()
    told_in_chat(person, "the knitters")
    with session() as one:
        assert "the knitters" in str(export_person(one, person.id))
        delete_person(one, person.id)
    assert "the knitters" not in sue.get("/directory/suggestions").text


def directory_deeds() -> list[tuple[str | None, str | None]]:
    with session() as one:
        return [(row.who, row.detail) for row in audit_rows(one, deed=Deed.DIRECTORY)]


@pytest.mark.behaviour(12)
@pytest.mark.behaviour(15)
def test_the_stale_list_the_gaps_and_the_imports(sue: Browser, ann: Browser) -> None:
    with session() as one:
        load_demonstration(one)
        long_ago = to_london(now_utc()).date() - timedelta(days=900)
        stale = (
            one.execute(sa.select(Service).where(Service.opted_out.is_(False))).scalars().first()
        )
        assert stale is not None
        one.execute(sa.update(Service).values(last_reviewed=to_london(now_utc()).date()))
        stale.last_reviewed = long_ago
        name = stale.name
    assert name.split()[0] in sue.get("/directory?show=stale").text
    assert sue.get("/directory?show=stale").text.count("<tr>") == 2
    assert "Nothing for" in sue.get("/directory/gaps").text
    assert "demonstration" in ann.get("/directory/imports").text


def test_a_service_of_a_feed_that_holds_markup_is_shown_as_written(ann: Browser) -> None:
    take("feed", {**LEITH, "name": "x", "description": "&lt;script&gt;alert(1)&lt;/script&gt;"})
    with session() as one:
        kept = one.get(Service, FEED)
        assert kept is not None
        kept.name, kept.area, kept.url = HARM, HARM, f"https://x.example/{HARM}"
    for path in ("/directory", f"/directory/service?id={FEED}", "/directory/gaps"):
        assert "<script>alert" not in ann.get(path).text


@pytest.mark.behaviour(13)
def test_what_colleagues_noted_of_a_service_is_found_by_its_words(
    ann: Browser, sue: Browser
) -> None:
    take("feed", LEITH, {**LEITH, "id": "other", "name": "Another walk"})
    ann.form("/directory/service/note", id=FEED, kind="works", words="Ask for the Ramp at the back")
    for browser in (ann, sue):
        page = browser.get("/directory?text=ramp+back").text
        assert "Leith walkers" in page
        assert "Another walk" not in page
    assert "Nothing is here" in ann.get("/directory?text=ramp+front").text


def test_pages_and_searches_of_the_list_are_bounded(sue: Browser) -> None:
    take("feed", *({**LEITH, "id": f"s{n}", "name": f"Group {n:03}"} for n in range(120)))
    assert sue.get("/directory").text.count("<tr>") == 51
    assert "Group 119" in sue.get("/directory?page=3").text
    assert sue.get("/directory?text=GROUP+007").text.count("<tr>") == 2
    for odd in ("page=0", "page=-1", "page=99999999999", "show=%27", "text=%25"):
        assert sue.get(f"/directory?{odd}").status_code == 200
    assert "Nothing is here" in sue.get("/directory?text=%25").text


def test_a_steward_is_told_that_the_first_real_group_ends_the_made_up_ones(sue: Browser) -> None:
    with session() as one:
        load_demonstration(one)
        [example] = one.execute(sa.select(Service.id).where(Service.example).limit(1)).scalars()
    page = f"/directory/service?id={example}"
    assert "the made-up examples are offered to nobody any more" in sue.get("/directory/new").text
    assert "People are shown this." in sue.get(page).text
    sue.form("/directory/new", name="Knitting with company", contact="0131 496 0999",
             area="City of Edinburgh")  # fmt: skip
    assert "made-up examples" not in sue.get("/directory/new").text
    assert "Made up: since there are real services, nobody is shown this." in sue.get(page).text


def test_a_made_up_group_that_nobody_is_shown_stands_in_no_list_of_what_is_offered(
    sue: Browser,
) -> None:
    with session() as one:
        load_demonstration(one)
        names = one.execute(sa.select(Service.name).where(Service.example)).scalars().all()
    assert names[0] in sue.get(f"/directory?text={names[0]}").text.partition("<tbody>")[2]
    sue.form("/directory/new", name="Knitting with company", contact="0131 496 0999",
             area="City of Edinburgh")  # fmt: skip
    for show in ("offered", "stale"):
        assert "<tbody>" not in sue.get(f"/directory?show={show}&text={names[0]}").text
    assert "Knitting with company" in sue.get("/directory").text
    listed = sue.get(f"/directory?show=made-up&text={names[0]}").text.partition("<tbody>")[2]
    assert names[0] in listed
    assert "Knitting" not in listed
