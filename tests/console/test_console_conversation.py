"""The transcript: masked, understood on demand, marked, and words taken out for good."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import sqlalchemy as sa
from databases import everything_in

from console import meanings as words_of_meanings
from console.conversation import A_PAGE
from console.meanings import EVERYDAY, JUDGED, meaning_said, meanings, more_meanings
from console.redaction import GONE
from store.audit import AuditRow, Deed, conversation_mark
from store.clock import now_utc
from store.deletion import delete_person
from store.engine import session
from store.goals import set_goal
from store.people import person_of
from store.review_marks import MarkKind, ReviewMark, Suggestion
from store.reviewers import Role
from store.transcripts import Event
from tests.console.conftest import Browser, Life

MakeLife = Callable[..., Life]
TELLING = "my pal jean is on 07700 900123, at 12 Mill Street EH6 5AB, jean@example.org"


def deeds() -> list[tuple[Deed, str | None]]:
    with session() as one:
        rows = one.execute(sa.select(AuditRow).order_by(AuditRow.id)).scalars()
        return [(row.deed, row.about) for row in rows if row.deed is not Deed.SIGNED_IN]


def marks() -> list[ReviewMark]:
    with session() as one:
        return list(one.execute(sa.select(ReviewMark).order_by(ReviewMark.id)).scalars())


def test_a_conversation_reads_as_a_chat_with_telling_words_covered(
    ann: Browser, life: MakeLife
) -> None:
    person = life()
    person.hears("What is on your mind?")
    person.says(TELLING)
    person.hears("So your pal jean is on 07700 900123.")
    page = ann.get(f"/people/{person.id}").text
    for covered in ("07700", "Mill Street", "EH6", "jean", "example.org"):
        assert covered not in page
    assert "my pal [name] is on [number]" in page
    assert "What is on your mind?" in page
    assert deeds() == [(Deed.OPENED_TRANSCRIPT, conversation_mark(person.id))]


def test_what_they_are_called_is_covered_too_and_no_id_of_a_channel_is_shown(
    ann: Browser, life: MakeLife
) -> None:
    person = life()
    with session() as one:
        there = person_of(one, person.id)
        assert there is not None
        there.called = "Zog"
        set_goal(one, person.id, "zog wants to dance", now_utc())
    person.hears("Nice to meet you, Zog.")
    page = ann.get(f"/people/{person.id}").text
    assert "zog" not in page.casefold()
    assert "[name] wants to dance" in page


def test_one_line_is_shown_as_written_for_a_reason_that_is_kept(
    ann: Browser, life: MakeLife
) -> None:
    person = life()
    number = person.says(TELLING)
    path = f"/people/{person.id}/turns/{number}"
    assert "07700" not in ann.get(path).text
    assert ann.form(f"{path}/unmask", reason="hm").status_code == 400
    page = ann.form(f"{path}/unmask", reason="the ambulance needs the address")
    assert "12 Mill Street" in page.text
    assert "12 Mill Street" not in ann.get(path).text
    with session() as one:
        (kept,) = one.execute(sa.select(AuditRow).where(AuditRow.deed == Deed.UNMASKED)).scalars()
    assert kept.detail == f"turn {number}: the ambulance needs the address"
    assert "Mill Street" not in str(kept.detail)


def test_what_was_understood_is_told_in_plain_words_with_story_and_danger(
    ann: Browser, life: MakeLife
) -> None:
    person = life()
    danger = {"category": "suicide_thoughts", "level": "urgent", "witness": "both",
              "cues": ["worn_out"]}  # fmt: skip
    number = person.says("I am done", {"safety": danger, "talk": "sustain"})
    person.is_done("action_ask_safe", "safety")
    path = f"/people/{person.id}/turns/{number}"
    for page in (ann.get(path), ann.get(path, headers={"HX-Request": "true"})):
        for words in ("An answer. It was sure (93 % sure)", "Thinking of ending their life",
                      "worn out", "safety", "the list of words, and the reader"):  # fmt: skip
            assert words in page.text
        # Beside such a sentence, what it means for a plan would be mockery.
        assert "leaving things as they are" not in page.text
    number = person.says("och, I could try", {"talk": "sustain", "control": "unsure"})
    page = ann.get(f"/people/{person.id}/turns/{number}")
    assert "leaving things as they are" in page.text
    assert "They were not sure" in page.text
    assert "<html" not in ann.get(path, headers={"HX-Request": "true"}).text


def test_a_turn_of_somebody_else_is_not_found_under_a_conversation(
    ann: Browser, life: MakeLife
) -> None:
    one, other = life(), life()
    number = other.says("hello")
    assert ann.get(f"/people/{one.id}/turns/{number}").status_code == 404
    assert ann.form(f"/people/{one.id}/turns/{number}/unmask", reason="why not").status_code == 404
    assert ann.get(f"/people/{one.id}/turns/{2**40}").status_code == 404


def test_a_misunderstood_turn_with_fresh_words_becomes_a_suggestion_without_theirs(
    ann: Browser, life: MakeLife, visit: Callable[..., Browser]
) -> None:
    person = life()
    number = person.says("gonnae get somebody real on the line for me")
    path = f"/people/{person.id}/turns/{number}"
    theirs = ann.form(f"{path}/marks", kind="misunderstood", meaning="human",
                      words="please get somebody real on the line")  # fmt: skip
    assert theirs.status_code == 400
    assert "words of your own" in theirs.text
    assert ann.form(f"{path}/marks", kind="misunderstood", meaning="nonsense").status_code == 400
    assert marks() == []
    ann.form(f"{path}/marks", kind="misunderstood", meaning="human",
             words="could I chat with a colleague of yours")  # fmt: skip
    with session() as one:
        (suggested,) = one.execute(sa.select(Suggestion)).scalars()
    assert (suggested.meaning, suggested.sentence) == (
        "human", "could I chat with a colleague of yours",
    )  # fmt: skip
    dan = visit("dan", Role.COACH)
    assert "could I chat" in dan.get("/suggestions").text
    number = suggested.id
    assert ann.form(f"/suggestions/{number}", decision="accept").status_code == 403
    assert dan.form(f"/suggestions/{number}", decision="reject").status_code == 400
    assert dan.form(f"/suggestions/{number}", decision="accept").status_code == 303
    assert dan.form(f"/suggestions/{number}", decision="accept").status_code == 409
    assert "Taken" in ann.get("/suggestions").text


def test_tags_notes_and_marks_stand_beside_the_chat_and_only_their_maker_takes_them_back(
    ann: Browser, bob: Browser, life: MakeLife
) -> None:
    person = life()
    number = person.says("hello")
    ann.form(f"/people/{person.id}/marks", kind="tag", words="Sleep")
    ann.form(f"/people/{person.id}/marks", kind="note", words="@bob he rang 07700 900123 today")
    ann.form(f"/people/{person.id}/turns/{number}/marks", kind="flag", words="look here")
    assert [(one.kind, one.words) for one in marks()] == [
        (MarkKind.TAG, "sleep"),
        (MarkKind.NOTE, "@bob he rang [number] today"),
        (MarkKind.FLAG, "look here"),
    ]
    page = bob.get(f"/people/{person.id}").text
    assert "look here" in page
    assert "@bob he rang" in page
    assert ann.form(f"/people/{person.id}/marks", kind="tag", words="<b>").status_code == 400
    drop = f"/people/{person.id}/marks/{marks()[0].id}/drop"
    assert bob.form(drop).status_code == 403
    assert ann.form(drop).status_code == 303
    assert len(marks()) == 2


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><b>hi', "{{7*7}}"]
)
def test_markup_in_a_message_a_name_or_a_note_is_shown_as_typed(
    ann: Browser, life: MakeLife, words: str
) -> None:
    person = life()
    number = person.says(f"hello {words}")
    with session() as one:
        there = person_of(one, person.id)
        assert there is not None
        there.called = words
    ann.form(f"/people/{person.id}/marks", kind="note", words=words)
    for path in (f"/people/{person.id}", f"/people/{person.id}/turns/{number}",
                 f"/queue?text={words}", f"/conversations?text={words}"):  # fmt: skip
        page = ann.get(path).text
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "<b>" not in page
        assert ">49<" not in page


def test_words_taken_out_are_gone_from_every_table_and_no_row_is(
    ann: Browser, life: MakeLife
) -> None:
    person, other = life(), life()
    number = person.says("I work at the Kirkgate bakery")
    person.hears("So you work at the kirkgate  bakery.")
    other.says("I like the Kirkgate bakery")
    with session() as one:
        set_goal(one, person.id, "leave the Kirkgate bakery", now_utc())
        before = one.execute(sa.select(sa.func.count()).select_from(Event)).scalar_one()
    path = f"/people/{person.id}/turns/{number}"
    assert ann.form(f"{path}/redact", words="Kirkgate bakery").status_code == 400
    assert ann.form(f"{path}/redact", words="nowhere at all", sure="yes").status_code == 400
    assert ann.form(f"{path}/redact", words="Kirkgate bakery", sure="yes").status_code == 303
    with session() as one:
        held = everything_in(one).casefold()
        events = [json.loads(data) for data in one.execute(sa.select(Event.data)).scalars()]
    assert len(events) == before
    assert held.count("kirkgate") == 3  # The other person's: text and reading of the event, inbox.
    said = next(event for event in events if event["text"].startswith("I work"))
    assert said["text"] == f"I work at the {GONE}"
    assert said["parse_data"]["text"] == f"I work at the {GONE}"
    with session() as one:
        kept = one.execute(sa.select(AuditRow.detail).where(AuditRow.deed == Deed.REDACTED))
        assert "bakery" not in str(kept.scalar_one()).casefold()


def test_a_long_conversation_comes_in_pages_that_miss_and_repeat_nothing(
    ann: Browser, life: MakeLife
) -> None:
    person = life()
    for number in range(A_PAGE + 5):
        person.says(f"line {number:03}")
    last = ann.get(f"/people/{person.id}").text
    assert "line 064" in last
    assert "line 004" not in last
    before = last.split("?before=")[1].split('"')[0]
    first = ann.get(f"/people/{person.id}?before={before}").text
    assert "line 000" in first
    assert "line 004" in first
    assert "line 005" not in first


def test_deletion_takes_marks_along_and_the_audit_leads_nowhere(
    ann: Browser, life: MakeLife
) -> None:
    person = life()
    person.says("hello")
    ann.get(f"/people/{person.id}")
    ann.form(f"/people/{person.id}/marks", kind="note", words="look again")
    with session() as one:
        delete_person(one, person.id)
    with session() as one:
        held = everything_in(one)
    assert person.id not in held
    assert conversation_mark(person.id) in held
    assert ann.get(f"/people/{person.id}").status_code == 404


def test_what_they_meant_begins_with_everyday_choices_and_the_rest_is_in_words(
    ann: Browser, life: MakeLife
) -> None:
    assert set(meanings()) | set(JUDGED) == {
        *EVERYDAY,
        *(name for names in more_meanings().values() for name in names),
    }
    said = [meaning_said(name) for name in (*meanings(), *JUDGED)]
    assert len(set(said)) == len(said)
    assert all("_" not in words for words in said)
    person = life()
    number = person.says("I keep thinking about the pills")
    path = f"/people/{person.id}/turns/{number}"
    page = ann.get(path).text
    everyday, more = page.split("<summary>More</summary>")
    assert everyday.count('type="radio" name="meaning"') == len(EVERYDAY) <= 9
    assert "It was danger, and it was missed" in everyday
    assert "Whom can I ring?" in more
    done = ann.form(f"{path}/marks", kind="misunderstood", meaning="danger_missed")
    assert done.status_code == 303
    page = ann.get(path).text
    assert "Kept: misunderstood" in page
    assert "Misunderstood: It was danger, and it was missed" in page
    ann.form(f"{path}/marks", kind="misunderstood", meaning="something_else", more="whom_to_ring",
             words="who could help me by phone")  # fmt: skip
    page = ann.get(path).text
    assert "Misunderstood: Whom can I ring?" in page
    assert "Your sentence went to the coaches" in page
    assert ann.form(f"{path}/marks", kind="misunderstood").status_code == 400


def test_a_meaning_that_coaches_added_is_among_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words_of_meanings, "meanings", lambda: ("human", "asks_for_a_lift"))
    assert more_meanings()["Newly added"] == {"asks_for_a_lift": "Asks for a lift"}


def test_the_message_that_raised_an_alert_is_marked_and_the_alert_leads_to_it(
    ann: Browser, life: MakeLife, gathered: Callable[[], None]
) -> None:
    person = life()
    number = person.says("I keep thinking about it")
    person.alarms()
    for at in range(70):
        person.says(f"and more {at}")
    person.alarms("overdose_or_poisoning")
    gathered()
    item = ann.get("/items/1").text
    where = f"/people/{person.id}?before={number + 1}#line-{number}"
    assert f'href="{where}"' in item
    assert "things wait of this person" in item
    assert "Took too much, or poison" in item
    page = ann.get(where).text
    assert "Alert. Thinking of ending their life: urgent" in page.split(f'id="line-{number}"')[1]
    assert 'href="/items/1"' in page
