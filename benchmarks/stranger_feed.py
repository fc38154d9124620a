"""Oblique needs put to the demonstration directory as if a stranger had sent it.

    python -m benchmarks.stranger_feed [--misses]

Our own tags are taken out of it, so that search has the words alone; then they tell which services
are right for each of the 133 questions of `benchmarks/stranger/needs.txt`: those near, else those
for all of Scotland. The questions were written before search was tried on them, and no phrase of
the tables was taken from them.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.finding import ask_all, prepare, tell

ASKED = Path(__file__).parent / "stranger" / "needs.txt"
DEMONSTRATION = Path(__file__).parents[1] / "data" / "services"
_KEPT = (
    "id", "name", "description", "status", "url", "email", "phone", "eligibility_description",
    "minimum_age", "maximum_age", "free", "schedule", "city", "postal_code", "council_area",
    "service_areas", "last_reviewed",
)  # fmt: skip
_LISTS = ("accessibility", "languages", "delivery")
NEAR, GOOD = 3, 1
#: Further than this nothing is an answer.
FARTHEST_KM = 40.0


def services() -> list[dict[str, str]]:
    """The demonstration directory, without those who asked not to be listed."""
    with (DEMONSTRATION / "services.csv").open(encoding="utf-8", newline="") as lines:
        return [row for row in csv.DictReader(lines) if row["opted_out"] != "yes"]


def write_feed(rows: list[dict[str, str]], to: Path) -> None:
    """The services as a spreadsheet without our tags."""
    with to.open("w", encoding="utf-8", newline="") as lines:
        feed = csv.DictWriter(lines, [*_KEPT, *_LISTS])
        feed.writeheader()
        for row in rows:
            lists = {key: row[key].replace(";", "; ").replace("_", " ") for key in _LISTS}
            feed.writerow({**{key: row[key] for key in _KEPT}, **lists})


def questions(rows: list[dict[str, str]]) -> list[dict[str, Any]]:
    """Each question with the grade of every service that is an answer."""
    asked = []
    for line in ASKED.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            tag, place, text = line.split("|")
            right = graded(tag, place, text, rows) if tag != "NONE" else {}
            asked.append({"text": text, "place": place, "constraints": {}, "right": right})
    return asked


def graded(tag: str, place: str, text: str, rows: list[dict[str, str]]) -> dict[str, int]:
    """The services of a tag, by their ids: near ones are right, others good; or those are right."""
    near, other = [], []
    for row in rows:
        tags = {*row["topics"].split(";"), *row["conditions"].split(";")}
        if row["status"] == "active" and tag in tags and _for_them(row, tag, text):
            km = _km(place, row)
            if km is not None and km <= _near_km(place):
                near.append(row["id"])
            elif row["service_areas"] == "Scotland" or (km is not None and km <= FARTHEST_KM):
                other.append(row["id"])
    if not near:
        return dict.fromkeys(other, NEAR)
    return {**dict.fromkeys(other, GOOD), **dict.fromkeys(near, NEAR)}


def _for_them(row: dict[str, str], tag: str, text: str) -> bool:
    spoken_of = tag == "women" or any(word in text for word in ("women", "girl", "sister"))
    return "women" not in row["gender"].split(";") or spoken_of


def _km(place: str, row: dict[str, str]) -> float | None:
    from directory.places import kilometres, known_place

    here = known_place(place)
    there = known_place(f"{row['city']} {row['postal_code']}") if row["city"] else None
    if here is None or here.latitude is None or here.longitude is None:
        raise ValueError(f'{ASKED.name}: "{place}" is no place that we know')
    if there is None or there.latitude is None or there.longitude is None:
        return None
    return kilometres(here.latitude, here.longitude, there.latitude, there.longitude)


def _near_km(place: str) -> float:
    from directory.fitting import near_km
    from directory.places import known_place

    return near_km(known_place(place))


def main() -> int:
    """Print the figures; with --misses, what was missed as well."""
    read = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    read.add_argument("--misses", action="store_true")
    given = read.parse_args()
    from store.engine import session

    rows = services()
    with tempfile.TemporaryDirectory() as folder:
        feed, url = Path(folder) / "stranger.csv", f"sqlite:///{folder}/directory.db"
        write_feed(rows, feed)
        prepare(url, feed, Path(folder) / "report.csv")
        with session(url) as opened:
            figures = ask_all(opened, questions(rows))
    tell(figures, "right or good among three", misses=given.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
