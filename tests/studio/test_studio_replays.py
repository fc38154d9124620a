"""What people wrote, said once more to a draft: with their word, seen, decided, gone with it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from console.studio import door
from console.studio.drafts import digest_of
from console.studio.releasing import what_is_missing
from dialogue.workshop.__main__ import Workshop
from store.audit import AuditRow, Deed, conversation_mark
from store.clock import now_utc
from store.consents import ConsentKind, grant, withdraw
from store.deleting_one import forget_said_of
from store.deletion import ask_for_deletion, delete_person
from store.engine import session
from store.inbox import InboxMessage
from store.people import heard_from
from store.replays import ReplayDifference, forget_differences
from store.retention import retain
from store.review_marks import SuggestionState
from store.reviewers import Role
from store.settings import settings
from store.studio import Draft
from store.test_drafts import TestDraft
from tests.console.conftest import Browser, Life, life
from tests.studio.conftest import add_branch, send, stand_in_for_training
from tests.studio.workshop_stand_in import StandIn, open_workshop

__all__ = ["life"]
LIVE = {"it hurt": ("That is noted.", "Anything else")}
CHANGED = {"it hurt": ("So it was sore.", "I tried and it hurt")}
NOT_SAID = "What people wrote has not been said once more to it as it stands now."


@pytest.fixture
def shop(house: Path, cora: Browser, draft: str, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """A draft that is trained as it stands, beside what is live."""
    add_branch(cora, draft)
    stand_in_for_training(house, draft)
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        digest = digest_of(one, found)
    return open_workshop(monkeypatch, draft=1, digest=digest, live=LIVE, changed=CHANGED)


@pytest.fixture
def agreed(life: Callable[..., Life]) -> Callable[..., Life]:
    """Somebody who chatted and agrees that changes are tried on it; their words, in order."""

    def make(*words: str, replay: bool = True) -> Life:
        made = life(agrees=False)
        if replay:
            with session() as one:
                grant(one, made.id, ConsentKind.REPLAY, "2026-11", now_utc())
        for said in words:
            made.says(said)
            made.hears("And then?")
        return made

    return make


def replayed(cora: Browser, draft: str) -> str:
    """Say it all once more; the page when it is done."""
    begun = send(cora, f"{draft}/replay")
    assert begun.status_code == 303, begun.text
    for _ in range(200):
        page = cora.get(f"{draft}/replay").text
        if "<progress" not in page:
            return unescape(page)
        time.sleep(0.05)
    raise AssertionError("The replay never ends.")


def until_over(shop: Workshop) -> None:
    """Return when the replay does nothing any more, whatever came of it."""
    for _ in range(200):
        if shop.replays.job is not None and shop.replays.job.ended is not None:
            return
        time.sleep(0.02)
    raise AssertionError("The replay never ends.")


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A replay waits for its two coaches until this is set."""
    free = threading.Event()
    monkeypatch.setattr(StandIn, "wait", lambda *_: free.wait(10))
    return free


def sort_in(page: str) -> str:
    return page.partition('name="sort" value="')[2].partition('"')[0]


def missing() -> list[str]:
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        return what_is_missing(one, found, now_utc().date())


def shown() -> int:
    with session() as one:
        return int(one.query(ReplayDifference).count())


def test_what_would_be_answered_differently_is_seen_and_accepted(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    agreed("I went out", "it hurt", "never again")
    agreed("it hurt")
    agreed("it was fine")
    assert NOT_SAID in missing()
    page = replayed(cora, draft)
    assert "3 chats were said once more" in page
    assert "“I tried and it hurt” answers instead of “Anything else”" in page
    # One sort, of two people; what the live coach and the draft said stands side by side.
    assert "2 people" in page
    assert "That is noted." in page
    assert "So it was sore." in page
    assert any("accept or reject" in one for one in missing())
    assert send(cora, f"{draft}/replay/decide", sort=sort_in(page), verdict="accept",
                reason="").status_code == 303  # fmt: skip
    assert "Accepted by Cora" in cora.get(f"{draft}/replay").text
    assert not any("people wrote" in one for one in missing())


def test_what_is_rejected_holds_the_release_up_and_says_why(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    agreed("it hurt")
    page = replayed(cora, draft)
    no_reason = send(cora, f"{draft}/replay/decide", sort=sort_in(page), verdict="reject")
    assert no_reason.status_code == 400
    send(cora, f"{draft}/replay/decide", sort=sort_in(page), verdict="reject",
         reason="She asked for nothing.")  # fmt: skip
    assert "Rejected by Cora: She asked for nothing." in cora.get(f"{draft}/replay").text
    assert any("was rejected" in one for one in missing())


def test_a_changed_draft_is_to_be_replayed_again(
    house: Path, shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    agreed("it was fine")
    replayed(cora, draft)
    assert NOT_SAID not in missing()
    send(cora, f"{draft}/sentences", path="data/answers.yml", piece="i_tried_and_it_hurt",
         sentences="it hurt\nsore\nit was sore\ntried and sore\nit ached")  # fmt: skip
    assert NOT_SAID in missing()
    assert send(cora, f"{draft}/replay").status_code == 400


def test_nobody_who_did_not_agree_is_replayed(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    agreed("it hurt", replay=False)
    assert "Nobody has agreed" in cora.get(f"{draft}/replay").text
    assert send(cora, f"{draft}/replay").status_code == 400
    assert NOT_SAID not in missing()
    leaving = agreed("it hurt")
    with session() as one:
        ask_for_deletion(one, leaving.id, now_utc())
    assert send(cora, f"{draft}/replay").status_code == 400


@pytest.mark.behaviour(6)
def test_a_yes_taken_back_hides_it_and_deletion_takes_every_row(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    ann, bob = agreed("it hurt"), agreed("it hurt")
    assert "2 people" in replayed(cora, draft)
    assert shown() == 2
    with session() as one:
        withdraw(one, ann.id, ConsentKind.REPLAY, now_utc())
    assert "1 person" in cora.get(f"{draft}/replay").text
    with session() as one:
        forget_differences(one, ann.id)
    assert shown() == 1
    with session() as one:
        delete_person(one, bob.id)
    assert shown() == 0
    assert "Every answer is the same." in cora.get(f"{draft}/replay").text


def test_what_was_shown_goes_with_the_age_of_the_words_and_with_one_thing_forgotten(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    ann, bob = agreed("it hurt"), agreed("it hurt")
    replayed(cora, draft)
    assert shown() == 2
    with session() as one:
        forget_said_of(one, ann.id, "Jim")
    assert shown() == 1
    chosen = settings()
    later = now_utc() + chosen.keeping.words_in_chat + timedelta(days=1)
    with session() as one:
        heard_from(one, bob.id, later)
        one.query(InboxMessage).delete()  # Whose message is under way is left for now.
    dict(retain(session, chosen.keeping, later, chosen.var_dir / "files"))
    assert shown() == 0


def test_who_takes_their_yes_back_while_it_runs_is_not_kept(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life], held: threading.Event
) -> None:
    ann, _ = agreed("it hurt"), agreed("it hurt")
    assert send(cora, f"{draft}/replay").status_code == 303
    with session() as one:
        withdraw(one, ann.id, ConsentKind.REPLAY, now_utc())
    assert shop.replays.goes_on
    held.set()
    until_over(shop)
    assert "1 person" in cora.get(f"{draft}/replay").text
    assert shown() == 1
    # Nothing of it waits in the workshop, and neither small coach knows them.
    assert shop.replays.job is None
    for side in (shop.live, shop.bench.tested):
        assert isinstance(side, StandIn)
        assert side.heard == {}


def test_names_are_covered_and_each_conversation_that_is_used_is_on_record(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    shop.bench.tested.answers = {"my pal jean helps": ("Jean is good to you.", "New")}  # type: ignore[union-attr]
    ann = agreed("my pal Jean helps")
    page = replayed(cora, draft)
    assert "Jean" not in page
    assert "[name]" in page
    with session() as one:
        rows = one.query(AuditRow).filter(AuditRow.deed == Deed.REPLAYED).all()
        assert conversation_mark(ann.id) in {row.about for row in rows}


def test_names_on_buttons_are_covered_too(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    shop.bench.tested.offers = ("Ask Jean", "Leave it")  # type: ignore[union-attr]
    agreed("it was fine")
    page = replayed(cora, draft)
    assert "Jean" not in page
    assert "[Ask [name]] [Leave it]" in page


def test_once_what_they_wrote_is_gone_nothing_waits_to_be_said(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    ann = agreed("it was fine")
    assert NOT_SAID in missing()
    chosen = settings()
    later = now_utc() + chosen.keeping.words_in_chat + timedelta(days=1)
    with session() as one:
        heard_from(one, ann.id, later)
        one.query(InboxMessage).delete()  # Whose message is under way is left for now.
    dict(retain(session, chosen.keeping, later, chosen.var_dir / "files"))
    assert send(cora, f"{draft}/replay").status_code == 400
    assert NOT_SAID not in missing()


def test_whoever_looks_first_it_was_said_once_more_by_who_began_it(
    shop: Workshop, cora: Browser, pat: Browser, draft: str, agreed: Callable[..., Life]
) -> None:
    agreed("it hurt")
    send(cora, f"{draft}/replay")
    until_over(shop)
    assert "by Cora." in pat.get(f"{draft}/replay").text


def test_what_came_of_it_is_written_down_before_the_workshop_forgets_it_and_once(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    agreed("it hurt")
    ask, away, kept = door.ask, ["/take-replay", "/forget-replay"], []

    def fails(path: str, *about: Any, **how: Any) -> Any:
        if path == "/forget-replay":
            kept.append(shown())
        if path in away:
            raise door.WorkshopAway("The workshop is away.")
        return ask(path, *about, **how)

    monkeypatch.setattr(door, "ask", fails)
    send(cora, f"{draft}/replay")
    until_over(shop)
    for _ in range(2):
        page = cora.get(f"{draft}/replay")
        assert page.status_code == 200
        assert "The workshop is away." in page.text
        assert shop.replays.job is not None
        away[:] = away[1:]
        if away:
            assert shown() == 0
    cora.get(f"{draft}/replay")
    assert kept == [1, 1]
    assert shown() == 1
    assert shop.replays.job is None


def test_whatever_stops_it_is_told_and_not_in_anybodys_words(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life],
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    def fails(*_: Any, **__: Any) -> Any:
        raise KeyError("it hurt")

    monkeypatch.setattr(StandIn, "says", fails)
    agreed("it hurt")
    with caplog.at_level(logging.DEBUG):
        page = replayed(cora, draft)
    assert "The workshop stopped (KeyError). Try again." in page
    assert "KeyError" in caplog.text
    assert "it hurt" not in caplog.text


def test_a_talk_begins_from_what_was_asked_and_ends_after_a_rest_or_where_the_coach_wrote_first(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life], monkeypatch: Any
) -> None:
    ann = agreed("I went out", "and came back")
    about = {"kind": "trigger", "asked": "open"}
    ann._event("user", {"event": "user", "text": "/EXTERNAL_check_in", "metadata": about})
    ann.says("I did it")
    ann._at += timedelta(hours=4)
    ann.says("hello again")
    said: list[dict[str, Any]] = []
    begin = shop.replays.begin

    def watched(number: int, digest: str, talks: list[Any], *begun: Any) -> Any:
        said.extend({"asked": t.question, "words": [s.text for s in t.said],
                     "now": t.said[0].now} for t in talks)  # fmt: skip
        return begin(number, digest, talks, *begun)

    monkeypatch.setattr(shop.replays, "begin", watched)
    replayed(cora, draft)
    later, told, first = said
    assert first["words"] == ["I went out", "and came back"]
    assert told["words"] == ["I did it"]
    assert later["words"] == ["hello again"]
    assert later["asked"] == "utter_ask_open"
    assert later["now"] > first["now"]


def test_tests_in_fresh_words_are_said_too_and_are_nobodys(
    shop: Workshop, cora: Browser, draft: str
) -> None:
    story = "stories:\n- story: Sore\n  steps:\n  - slot_was_set:\n    - asked: open\n"
    story += "  - user: it hurt\n    intent: answer\n"
    with session() as one:
        found = one.get(Draft, 1)
        assert found is not None
        one.add(TestDraft(reviewer_id=found.author_id, name="Sore after a walk", story=story,
                          state=SuggestionState.ACCEPTED, made_at=now_utc()))  # fmt: skip
    assert "Sore after a walk" in replayed(cora, draft)
    with session() as one:
        (row,) = one.query(ReplayDifference).all()
        assert row.person_id is None


def test_a_replay_that_is_broken_off_leaves_nothing(
    shop: Workshop, cora: Browser, draft: str, agreed: Callable[..., Life], held: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    stopped: list[str] = []
    monkeypatch.setattr(shop.scales, "stop", lambda: stopped.append("weighing"))
    agreed("it hurt")
    send(cora, f"{draft}/replay")
    assert "<progress" in cora.get(f"{draft}/replay").text
    assert send(cora, f"{draft}/replay/cancel").status_code == 303
    assert "It was broken off." in cora.get(f"{draft}/replay").text
    held.set()
    until_over(shop)
    assert "It was broken off." in cora.get(f"{draft}/replay").text
    assert shown() == 0
    # What is weighed meanwhile goes on until the workshop closes.
    assert stopped == []
    shop.close()
    assert stopped == ["weighing"]


def test_a_peer_support_worker_reads_it_and_decides_nothing_and_a_steward_sees_none(
    shop: Workshop, cora: Browser, pat: Browser, draft: str, agreed: Callable[..., Life],
    visit: Callable[..., Browser],
) -> None:  # fmt: skip
    agreed("it hurt")
    page = replayed(cora, draft)
    assert "So it was sore." in pat.get(f"{draft}/replay").text
    assert send(pat, f"{draft}/replay").status_code == 403
    assert (
        send(pat, f"{draft}/replay/decide", sort=sort_in(page), verdict="accept").status_code == 403
    )
    assert visit("sam", Role.STEWARD).get(f"{draft}/replay").status_code == 403
