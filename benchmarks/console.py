"""How long the console's pages take with 20,000 conversations and a million events.

    .venv/bin/python -m benchmarks.console [--people 20000] [--events 50] [--tries 40]

`--only outcomes` asks for pages with that in their name alone. Everything is made up, with a seed,
in a database of its own: `--database` names one (PostgreSQL too); otherwise a SQLite file in a
temporary folder, or in `--home`, which the next run uses again.
The console serves over HTTP on loopback in this process, and one reviewer with every role asks for
each page, one after another. Printed are the median and the 95th percentile a page in milliseconds,
that of the processor beside it (on a machine that does other work too, the one to read), and what
misses 250 (500 for a search).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from statistics import median, quantiles
from typing import Any

SEED = 20261128
AT_MOST = {"search": 500.0}
USUALLY = 250.0
WORDS = (
    "stairs breath walk garden pal bus tired sore sleep rent choir swim knee back night tea dog "
    "morning tablets clinic weather kids phone work bowling shop legs worry church paint"
).split()
INTENTS = ("answer", "new_goal", "follow_up", "small_talk", "ask_service", "nlu_fallback")
STORIES = tuple(f"Story {number}" for number in range(80))
BATCH = 500


def events_of(person: str, number: int, began: datetime, chance: random.Random) -> Iterator[Any]:
    """The events of one conversation: what they said, what was done, what the coach said."""
    at = began
    for _ in range(number // 3):
        at += timedelta(seconds=chance.randint(20, 4000))
        text = " ".join(chance.choices(WORDS, k=chance.randint(3, 14)))
        intent = {"name": chance.choice(INTENTS), "confidence": round(chance.uniform(0.3, 1), 3)}
        said = {
            "event": "user",
            "text": text,
            "metadata": {"asked": "open", "kind": "text"},
            "parse_data": {"text": text, "intent": intent, "reading": {"talk": "change"}},
        }
        missed = chance.random() < 0.04
        action = "action_not_understood" if missed else "action_reflect"
        did = {"event": "action", "name": action, "metadata": {"story": chance.choice(STORIES)}}
        codes = chance.choices(("SR", "CR", "Q", "AF", "SEEK", "GI"), k=2)
        line = {
            "event": "bot",
            "text": f"You say: {text}.",
            "data": {},
            "metadata": {"metadata": {"miti": codes, "said": "utter_reflect"}},
        }
        for seconds, (kind, data) in enumerate((("user", said), ("action", did), ("bot", line))):
            yield {"sender_id": person, "type_name": kind, "timestamp": at.timestamp() + seconds,
                   "intent_name": intent["name"] if kind == "user" else None,
                   "action_name": action if kind == "action" else None,
                   "data": json.dumps(data)}  # fmt: skip


def fill(people: int, events: int, now: datetime) -> list[str]:
    """Make everybody, in batches of one transaction each; the ids of those who may be read."""
    from store.engine import session
    from store.services import Service

    chance, readable = random.Random(SEED), []
    with session(quick=True) as one:
        one.bulk_insert_mappings(
            Service,
            [{"id": f"made:{n}", "source": "made", "source_id": str(n), "name": f"Group {n}",
              "area": "Fife", "tags": ["walking"]} for n in range(5_000)],
        )  # fmt: skip
    for begin in range(0, people, BATCH):
        rows: dict[Any, list[dict[str, Any]]] = defaultdict(list)
        for _ in range(min(BATCH, people - begin)):
            person = f"{chance.getrandbits(128):032x}"
            began = now - timedelta(days=chance.uniform(0, 180))
            if _life(rows, person, began, chance):
                readable.append(person)
            rows[_event()] += events_of(person, events, began, chance)
        with session(quick=True) as one:
            for model, made in rows.items():
                one.bulk_insert_mappings(model, made)
        _tell(f"{begin + BATCH:,} conversations made")
    return readable


def _event() -> Any:
    from store.transcripts import Event

    return Event


def _life(rows: dict[Any, Any], person: str, began: datetime, chance: random.Random) -> bool:
    """Everything of one person but what was said; whether they agreed to be read."""
    from store.agenda import AgendaItem, Area
    from store.check_ins import CheckIn, CheckInState, Outcome
    from store.consents import Consent, ConsentKind
    from store.goals import Goal
    from store.handovers import Handover
    from store.people import Person, RulerStyle
    from store.rulers import RulerKind, RulerReading
    from store.safety_alerts import AlertLevel, SafetyAlert
    from store.signposts import Signpost, SignpostOutcome

    whose = {"person_id": person}
    agrees = chance.random() < 0.7
    rows[Person].append({"id": person, "created_at": began, "last_message_at": began})
    for kind in (ConsentKind.CHAT, *((ConsentKind.REVIEW,) if agrees else ())):
        rows[Consent].append({**whose, "kind": kind, "wording_version": "1", "granted_at": began})
    rows[AgendaItem].append({**whose, "words": "the stairs", "area": chance.choice(list(Area))})
    rows[Goal].append(
        {
            **whose,
            "name": "the garden",
            "words": "to get to the garden",
            "created_at": began,
            "changed_at": began,
        }
    )
    rows[CheckIn].append(
        {
            **whose,
            "goal_id": 1,
            "due_at": began,
            "answered_at": began,
            "state": CheckInState.ANSWERED,
            "outcome": chance.choice(list(Outcome)),
        }
    )
    value = chance.randint(0, 10)
    rows[RulerReading].append(
        {
            **whose,
            "kind": chance.choice(list(RulerKind)),
            "value": value,
            "low": value,
            "high": value,
            "style": RulerStyle.NUMBERS,
            "words": "x",
            "taken_at": began,
            "message_id": "in-1",
        }
    )
    outcome, days = chance.choice(list(SignpostOutcome)), chance.randrange(60)
    rows[Signpost].append(
        {
            **whose,
            "service_id": f"made:{chance.randrange(5_000)}",
            "shown_at": began,
            "why": "near",
            "outcome": outcome,
            "waiting_since": began if outcome is SignpostOutcome.CONTACTED_WAITING else None,
            "heard_at": began + timedelta(days) if outcome is SignpostOutcome.HELPED else None,
            "waited": days if outcome is SignpostOutcome.HELPED else None,
        }
    )
    if chance.random() < 0.05:
        rows[SafetyAlert].append(
            {
                **whose,
                "message_id": "in-1",
                "raised_at": began,
                "category": chance.choice(("abuse", "low_mood", "sepsis")),
                "level": chance.choice(list(AlertLevel)),
                "reasons": {},
            }
        )
    if chance.random() < 0.03:
        rows[Handover].append({**whose, "asked_at": began, "due_at": began})
    return agrees


def gather(now: datetime) -> None:
    """Fill the queue and read the transcripts, as the console's watch does."""
    from console.gathering import Gatherer
    from store.engine import session
    from store.turns import read_turns

    began = time.perf_counter()
    while True:
        with session(quick=True) as one:
            if not read_turns(one, 20_000):
                break
    gatherer = Gatherer()
    with session() as one:
        gatherer.gather(one, now)
    _tell(f"transcripts read in {time.perf_counter() - began:.0f} s")


def look_over() -> None:
    """Have the database look over what it holds, as a server does by itself in the course of a day:
    before that, PostgreSQL takes outcomes of half a year for a few rows and is fifty times slower.
    """
    import sqlalchemy as sa

    from store.engine import engine

    with engine().connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(sa.text("ANALYZE"))


def pages(readable: list[str], chance: random.Random) -> dict[str, Callable[[], str]]:
    """What is asked for, by name; each try another conversation, item or word."""
    from console.app import OPEN_REFERRAL

    def person() -> str:
        return f"/people/{chance.choice(readable)}"

    named: dict[str, Callable[[], str]] = {
        "queue": lambda: "/queue",
        "queue: done": lambda: "/queue?show=done",
        "queue: category": lambda: "/queue?category=sepsis",
        "queue: intent and confidence": lambda: "/queue?intent=nlu_fallback&sure=50",
        "queue: story": lambda: f"/queue?story={chance.choice(STORIES).replace(' ', '+')}",
        "queue: topic": lambda: "/queue?topic=money",
        "queue: search": lambda: f"/queue?text={chance.choice(WORDS)}",
        "item": lambda: f"/items/{chance.randint(1, 500)}",
        "conversations": lambda: "/conversations",
        "conversations: search": lambda: f"/conversations?text={chance.choice(WORDS)}",
        "conversations: rare search": lambda: (
            "/conversations?text=" + "+".join(chance.choices(WORDS, k=4))
        ),
        "conversation": person,
        "second reading": lambda: person() + "/reading",
        "outcomes": lambda: "/outcomes",
        "outcomes of half a year": lambda: "/outcomes?since=2026-06-01&until=2026-11-29",
        "outcomes, a file": lambda: "/outcomes.csv?table=misunderstood",
        "for you": lambda: "/for-you",
        "directory": lambda: f"/directory?text={chance.randrange(5000)}",
        "gaps": lambda: "/directory/gaps",
        "audit": lambda: "/audit",
    }
    for path in (
        "/who-is-there",
        "/suggestions",
        "/tests",
        "/practice",
        "/exemplars",
        "/learning",
        "/ready-replies",
        "/crisis-lines",
        "/team",
        "/account",
        "/directory/suggestions",
        "/directory/imports",
        "/directory/outcomes",
        "/agreement",
    ):
        named[path.strip("/")] = lambda path=path: path  # type: ignore[misc]
    for path in OPEN_REFERRAL:
        if "{" not in path:
            named[path.strip("/")] = lambda path=path: path  # type: ignore[misc]
    return named


def serve() -> tuple[str, Any]:
    """The console over HTTP on loopback; its address, and the server to stop."""
    import uvicorn

    from cli.ports import any_free
    from console.app import made

    port = any_free()
    config = uvicorn.Config(made(), port=port, ws="none", log_level="error", access_log=False)
    server = uvicorn.Server(config)
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.02)
    return f"http://127.0.0.1:{port}", server


def measure(readable: list[str], tries: int, only: str = "") -> dict[str, dict[str, float]]:
    """Milliseconds a page, from the request to the last byte."""
    import httpx

    from console import passwords
    from store.clock import now_utc
    from store.engine import session
    from store.reviewers import Role, enrol, reviewer_named

    with session() as one:
        if reviewer_named(one, "ann") is None:
            secret = passwords.hashed("three small green words")
            enrol(one, "ann", "Ann", list(Role), secret, now_utc())
    address, server = serve()
    told = {}
    try:
        with httpx.Client(base_url=address, timeout=60) as browser:
            browser.post("/sign-in", data={"name": "ann", "password": "three small green words"})
            for name, path in pages(readable, random.Random(SEED)).items():
                if only not in name:
                    continue
                times = []
                for _ in range(tries + 2):
                    began, worked = time.perf_counter(), time.process_time()
                    answer = browser.get(path())
                    ended, done = time.perf_counter(), time.process_time()
                    times.append(((ended - began) * 1000, (done - worked) * 1000))
                    if answer.status_code not in (200, 404):
                        raise SystemExit(f"{name} answered {answer.status_code}")
                # The first ones read templates and spaCy in.
                taken, worked_for = (list(one) for one in zip(*times[2:], strict=True))
                told[name] = {
                    "median_ms": round(median(taken), 1),
                    "p95_ms": _p95(taken),
                    "p95_processor_ms": _p95(worked_for),
                }
                _say(name, told[name])
    finally:
        server.should_exit = True
    return told


def _p95(times: list[float]) -> float:
    return round(quantiles(times, n=100, method="inclusive")[94], 1)


def _say(name: str, figures: dict[str, float]) -> None:
    limit = AT_MOST["search"] if "search" in name else USUALLY
    missed = "  over" if figures["p95_ms"] > limit else ""
    cells = f"{figures['median_ms']:8.1f} {figures['p95_ms']:8.1f}"
    print(f"{name:34} {cells} {figures['p95_processor_ms']:21.1f}{missed}", flush=True)


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def main() -> int:
    """Make, measure, print."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--people", type=int, default=20_000)
    given.add_argument("--events", type=int, default=50)
    given.add_argument("--tries", type=int, default=40, help="at least 2")
    given.add_argument("--only", default="", help="pages with this in their name alone")
    given.add_argument("--home", help="a folder to keep the database in, for the next run")
    given.add_argument("--database", help="a PostgreSQL address; otherwise a file of SQLite")
    chosen = given.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(chosen.home or folder)
        os.environ["COACH_HOME"] = str(home)
        os.environ["STAFFED_HOURS"] = "Monday to Friday, 9 to 5"
        if chosen.database:
            os.environ["DATABASE_URL"] = chosen.database
        from store.migrations import upgrade

        upgrade()
        kept = home / "readable.json"
        if kept.exists():
            readable = json.loads(kept.read_text())
        else:
            now = datetime.now(timezone.utc)
            readable = fill(chosen.people, chosen.events, now)
            gather(now)
            look_over()
            kept.write_text(json.dumps(readable))
        print(f"{'page':34} {'median':>8} {'p95':>8} {'p95 of the processor':>21}")
        figures = measure(readable, chosen.tries, chosen.only)
        results = Path("results")
        results.mkdir(exist_ok=True)
        (results / "console.json").write_text(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
