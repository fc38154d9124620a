"""A small service with people, a team and work to do, for pages that are looked at in a browser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from coaching.practice import QUESTIONS
from console.gathering import Gatherer
from directory.reports import reports_folder
from store.check_ins import Outcome
from store.clock import now_utc
from store.duties import DutyKind, give_duty
from store.engine import session
from store.handovers import ask_for_human
from store.records import Import
from store.replies_ready import ReadyReply
from store.review_marks import MarkKind, SuggestionState, mark
from store.reviewers import Role, enrol
from store.second_reads import SecondRead
from store.service_notes import tell_of_group
from store.studio import Draft, DraftState
from store.test_drafts import TestDraft
from tests.console.conftest import _HASH, PASSWORD, Life
from tests.console.test_console_outcomes import lives

#: What twelve people set out to do.
WISHES = (
    "to get to the garden without gasping", "a walk with the dog on Tuesdays",
    "to sleep through one night", "to sit with my pals at the bowling again",
    "to cook something twice a week", "to get the form for the money sent off",
    "to play with the grandweans on the floor", "a swim, as I used to",
    "to say no to my sister once", "to paint again", "to take the bus by myself",
    "to read a whole book",
)  # fmt: skip


@dataclass(frozen=True)
class Stage:
    """Whose pages there are to look at. `turn` is a message of the person's, `line` the coach's."""

    person: str
    turn: int
    line: int


def stage() -> Stage:
    """Ann has every role; Bob is the safeguarding lead; Cora's change waits to be approved. One
    person in danger agreed to be read."""
    now = now_utc()
    with session() as one:
        ann = enrol(one, "ann", "Ann", list(Role), _HASH, now)
        bob = enrol(one, "bob", "Bob", [Role.PEER], _HASH, now)
        cora = enrol(one, "cora", "Cora", [Role.COACH], _HASH, now)
        one.add(Draft(title="Words for pain after a first try", author_id=cora.id, base="0" * 40,
                      note="New words for somebody who tried and was sore.", made_at=now,
                      changed_at=now, state=DraftState.WAITING))  # fmt: skip
        give_duty(one, DutyKind.ON_CALL, ann, now)
        give_duty(one, DutyKind.LEAD, bob, now)
    life = Life(agrees=True)
    life.hears("What would you like to be different?")
    turn = life.says("my pal jean helps with the stairs", {"talk": "change"})
    life.is_done("utter_reflect", "What they want")
    line = life.hears("A hand from a pal helps. What would make the stairs easier?")
    life.alarms()
    Life(agrees=False).alarms("abuse")
    for place in range(12):
        outcome = (Outcome.DONE, Outcome.NOT_DONE)[place % 2]
        lives(Life(agrees=True), outcome, service="Walking group", ruler=place % 9,
              words=WISHES[place])  # fmt: skip
    with session() as one:
        ask_for_human(one, life.id, now + timedelta(hours=2), now)
        mark(one, life.id, bob.id, MarkKind.NOTE, now, words="@ann did I reply too soon?")
        mark(one, life.id, bob.id, MarkKind.SECOND_OPINION, now)
        mark(
            one, life.id, bob.id, MarkKind.EXEMPLAR, now, event_id=line, words="Gave it back first"
        )
        one.add(SecondRead(person_id=life.id, reviewer_id=bob.id, made_at=now,
                           answers=dict.fromkeys(QUESTIONS, "yes")))  # fmt: skip
        one.add(ReadyReply(reviewer_id=bob.id, name="Hello", words="I am here until five.",
                           made_at=now))  # fmt: skip
        one.add(TestDraft(reviewer_id=bob.id, name="A wish of their own", made_at=now,
                          story="version: '3.1'\nstories:\n- story: A wish\n",
                          state=SuggestionState.OPEN))  # fmt: skip
    with session() as one:
        Gatherer().gather(one, now)
    return Stage(life.id, turn, line)


def a_stewards_desk(person: str) -> int:
    """A group told in the chat, five more outcomes, and an import with a report; its number."""
    now = now_utc()
    folder = reports_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "shore.csv").write_text(
        "file,row,record,field,value,reason,verdict\n"
        'shore.csv,row 2,s1,phone,ring Joan,is no phone number,left out\n', "utf-8"
    )  # fmt: skip
    with session() as one:
        tell_of_group(one, person, "the knitters at the library", "ask at the desk", "Fife", now)
        brought = Import(source="shore", read_from="shore.csv", format="spreadsheet",
                         started_at=now, finished_at=now, complete=True, services_read=12,
                         findings=1, report="shore.csv")  # fmt: skip
        one.add(brought)
        one.flush()
        return int(brought.id)


def signed_in(page: Any, address: str, name: str = "ann") -> None:
    """Sign in on this page."""
    page.goto(f"{address}/sign-in")
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.click("main button")
    page.wait_for_url(lambda url: "/sign-in" not in url)
