"""How far the database grows with a message: the four scripted conversations, played over and over.

    .venv/bin/python -m benchmarks.growth [--people 20]

starts a coach with a home of its own, plays them through inbox, Rasa, actions and outbox into a
real SQLite file, and counts rows, replies and bytes by table (SQLite's own dbstat, indexes with
their table).
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESULT = ROOT / "benchmarks" / "results" / "growth.json"
BYTES = """
SELECT m.tbl_name, sum(s.pgsize) FROM dbstat s JOIN sqlite_master m ON m.name = s.name
WHERE s.aggregate = TRUE GROUP BY m.tbl_name
"""


def bytes_by_table(database: Path) -> dict[str, int]:
    """Bytes of each table, its indexes included."""
    with closing(sqlite3.connect(database)) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return {str(name): int(size) for name, size in opened.execute(BYTES)}


def counted(database: Path) -> dict[str, int]:
    """Messages in and replies out."""
    with closing(sqlite3.connect(database)) as opened:
        one = "SELECT count(*) FROM {}"
        (messages,) = opened.execute(one.format("inbox")).fetchone()
        (replies,) = opened.execute(one.format("outbox")).fetchone()
        triggers = one.format("inbox WHERE text LIKE '/EXTERNAL%'")
        (unasked,) = opened.execute(triggers).fetchone()
    return {"messages": messages, "replies": replies, "check_ins": unasked}


def letters_by_event(database: Path) -> dict[str, int]:
    """Letters of JSON that each kind of event holds in all."""
    with closing(sqlite3.connect(database)) as opened:
        query = "SELECT type_name, sum(length(data)) FROM events GROUP BY type_name"
        return {str(name): int(letters) for name, letters in opened.execute(query)}


def measure(people: int) -> dict[str, Any]:
    """Play for so many people; what it came to."""
    from cli.chat import a_coach
    from scripts.miti_report import SCRIPTS, play_script
    from store.engine import engine
    from store.settings import settings

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "models").symlink_to(ROOT / "models")
        os.environ["COACH_HOME"] = folder
        settings.cache_clear()
        scripts = sorted(SCRIPTS.glob("*.txt"))
        with a_coach() as coach:
            database = settings().database_file
            assert database is not None
            before = bytes_by_table(database)
            for number in range(people):
                play_script(coach.port, scripts[number % len(scripts)])
            after, count = bytes_by_table(database), counted(database)
            letters = Counter(letters_by_event(database))
        engine(settings().database_url).dispose()
    grown = Counter({name: after[name] - before.get(name, 0) for name in after})
    messages = count["messages"]
    return {
        "people": people,
        **count,
        "replies_a_message": round(count["replies"] / messages, 3),
        "bytes_a_message": round(sum(grown.values()) / messages),
        "bytes_a_message_by_table": {
            name: round(size / messages) for name, size in grown.most_common() if size > 0
        },
        "letters_a_message_by_event": {
            name: round(size / messages) for name, size in letters.most_common()
        },
    }


def main() -> None:
    """Measure, print, and keep it in results/growth.json."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, default=20, help="how many people talk (20)")
    found = measure(asked.parse_args().people)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
