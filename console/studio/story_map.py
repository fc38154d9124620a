"""The map: every story in one picture, by subject; which nobody gets to, and which no test goes
through.

A story is reached where something asks the question that it begins with, and where that something
is reached itself. It is tested where a conversation test goes the way that it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from markupsafe import Markup
from sqlalchemy.orm import Session

from coaching.questions import question_in
from coaching.story_table import Does, Line, Place, Step, lines_of
from console.studio.library import Library, Story, steps_of
from console.studio.names_in_code import named_in_code
from console.studio.yaml_text import Broken, read
from store.review_marks import SuggestionState
from store.test_drafts import TestDraft

#: The project's own conversation tests; an installation may do without them.
OWN_TESTS = Path(__file__).resolve().parents[2] / "tests" / "conversations" / "test_stories.yml"
WIDE, DOT, A_LINE = 230, 11, 14
GAP_X, GAP_Y = 70, 26


@dataclass(frozen=True)
class Marked:
    """A story with its marks."""

    story: Story
    reached: bool
    tested: bool


def marked(library: Library, tests: Iterable[Sequence[Step]]) -> list[Marked]:
    """Every story, with whether it is reached and tested."""
    reached, tested = reached_questions(library), stories_under_test(library, tests)
    return [Marked(one, is_reached(one, reached), one.name in tested) for one in library.stories]


def reached_questions(library: Library) -> frozenset[str]:
    """The questions that somebody can come to: asked out of the blue, by code, or on the way from
    one of these."""
    found = {name for name in library.questions if name in named_in_code()}
    waiting = list(library.stories)
    while True:
        there = [one for one in waiting if is_reached(one, frozenset(found))]
        if not there:
            return frozenset(found)
        waiting = [one for one in waiting if one not in there]
        for one in there:
            found |= set(questions_asked(one))


def is_reached(story: Story, questions: frozenset[str]) -> bool:
    """Whether a story is come to, where these questions are."""
    return story.asked is None or story.asked in questions


def questions_asked(story: Story) -> list[str]:
    """What a story asks, in order."""
    named = (question_in(step.action) for step in story.steps if isinstance(step, Does))
    return [one for one in named if one is not None]


def stories_under_test(library: Library, tests: Iterable[Sequence[Step]]) -> frozenset[str]:
    """The stories that decide a step of some test, as the coach itself would choose them."""
    table: dict[Place, list[Line]] = {}
    for story in library.stories:
        for place, line in lines_of(story.steps, story.name):
            table.setdefault(place, []).append(line)
    for lines in table.values():
        lines.sort(key=lambda line: -len(line.conditions))
    found = set()
    for steps in tests:
        for place, wanted in lines_of(steps, ""):
            holds = wanted.conditions
            goes = (
                line for line in table.get(place, []) if line.conditions.items() <= holds.items()
            )
            first = next(goes, None)
            if first is not None and first.action == wanted.action:
                found.add(first.story)
    return frozenset(found)


def conversation_tests(session: Session) -> list[tuple[Step, ...]]:
    """The steps of every conversation test: the project's, and those that coaches accepted."""
    accepted = sa.select(TestDraft.story).where(TestDraft.state == SuggestionState.ACCEPTED)
    own = OWN_TESTS.read_text(encoding="utf-8") if OWN_TESTS.is_file() else ""
    texts = [own, *session.execute(accepted).scalars()]
    return [steps for text in texts for steps in _tests_in(text)]


@lru_cache(maxsize=256)
def _tests_in(text: str) -> tuple[tuple[Step, ...], ...]:
    try:
        stories = (read(text) or {}).get("stories") or []
        return tuple(tuple(steps_of(one.get("steps"))) for one in stories)
    except (Broken, AttributeError, TypeError, ValueError):
        return ()


@dataclass(frozen=True)
class Subject:
    """One subject on the map."""

    path: str
    name: str
    stories: tuple[Marked, ...]

    @property
    def lost(self) -> int:
        """How many stories nobody gets to."""
        return sum(not one.reached for one in self.stories)

    @property
    def untested(self) -> int:
        """How many no test goes through."""
        return sum(not one.tested for one in self.stories)


def roads(subjects: Sequence[Subject]) -> dict[tuple[str, str], int]:
    """From which subject stories lead to which other one, and how many do."""
    homes: dict[str, dict[str, int]] = {}
    for subject in subjects:
        for one in subject.stories:
            if one.story.asked is not None:
                of = homes.setdefault(one.story.asked, {})
                of[subject.path] = of.get(subject.path, 0) + 1
    home = {question: max(of, key=lambda path: of[path]) for question, of in homes.items()}
    found: dict[tuple[str, str], int] = {}
    for subject in subjects:
        for one in subject.stories:
            asked = questions_asked(one.story)
            to = home.get(asked[-1]) if asked else None
            if to is not None and to != subject.path:
                found[subject.path, to] = found.get((subject.path, to), 0) + 1
    return found


def drawn(subjects: Sequence[Subject], draft: int | None) -> Markup:
    """The picture: a box a subject, a dot a story, a line where stories lead on."""
    ways = roads(subjects)
    columns = _columns(subjects, ways)
    spots: dict[str, tuple[int, int]] = {}
    high = 0
    for place, column in enumerate(columns):
        y = 14
        for subject in column:
            spots[subject.path] = (14 + place * (WIDE + GAP_X), y)
            y += _height(subject) + GAP_Y
        high = max(high, y)
    by_path = {one.path: one for one in subjects}
    lines = [_way(spots[a], spots[b], by_path[a], by_path[b], n) for (a, b), n in ways.items()]
    boxes = [_box(one, *spots[one.path], draft) for one in subjects]
    return Markup(
        '<svg class="flow map" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="group" '
        'aria-label="Map of all stories">{lines}{boxes}</svg>'
    ).format(w=14 + len(columns) * (WIDE + GAP_X), h=high, lines=Markup("").join(lines),
             boxes=Markup("").join(boxes))  # fmt: skip


def _columns(
    subjects: Sequence[Subject], ways: Mapping[tuple[str, str], int]
) -> list[list[Subject]]:
    """Subjects from left to right, each as near to the beginning as a way leads there; what holds
    everywhere stands last."""
    anywhere = [one for one in subjects if one.path.startswith("data/rules/")]
    left = [one for one in subjects if one not in anywhere]
    columns: list[list[Subject]] = []
    while left:
        here = {one.path for column in columns for one in column}
        to = [one for one in left if any((a, one.path) in ways for a in here)]
        # The welcome comes first; what no way leads to stands together, last.
        first = [one for one in left if "welcome" in one.path]
        column = to or first or left
        columns.append(column)
        left = [one for one in left if one not in column]
    return [*columns, anywhere] if anywhere else columns


def _height(subject: Subject) -> int:
    return 50 + (DOT + 5) * -(-len(subject.stories) // A_LINE)


def _way(
    a: tuple[int, int], b: tuple[int, int], left: Subject, right: Subject, many: int
) -> Markup:
    y1, y2 = a[1] + _height(left) / 2, b[1] + _height(right) / 2
    onward = b[0] > a[0]
    x1, x2 = (a[0] + WIDE, b[0]) if onward else (a[0], b[0] + WIDE)
    bend = 40 if onward else -40
    return Markup(
        '<path class="way{back}" stroke-width="{s}" d="M {x1} {y1:.0f} C {c1} {y1:.0f} {c2} '
        '{y2:.0f} {x2} {y2:.0f}"><title>{t}</title></path>'
    ).format(back="" if onward else " back", s=min(1 + many / 4, 5), x1=x1, y1=y1, c1=x1 + bend,
             c2=x2 - bend, x2=x2, y2=y2, t=f"{many} from {left.name} to {right.name}")  # fmt: skip


def _box(subject: Subject, x: int, y: int, draft: int | None) -> Markup:
    dots = []
    for place, one in enumerate(subject.stories):
        left = x + 12 + (place % A_LINE) * (DOT + 4)
        top = y + 40 + (place // A_LINE) * (DOT + 5)
        kind = "lost" if not one.reached else "fine" if one.tested else "untested"
        dots.append(
            Markup('<rect class="dot {k}" x="{x}" y="{y}" width="{d}" height="{d}" rx="{r}">'
                   "<title>{t}</title></rect>").format(
                k=kind, x=left, y=top, d=DOT, r=0 if kind == "lost" else 5, t=one.story.name
            )
        )  # fmt: skip
    within = f"&draft={draft}" if draft else ""
    many = len(subject.stories)
    said = f"{subject.name}: {many} {'story' if many == 1 else 'stories'}, "
    said += f"{subject.lost} that nobody gets to, {subject.untested} without a test"
    return Markup(
        '<a href="/studio/map?subject={p}{w}#subject" aria-label="{said}"><g class="box-ask">'
        '<rect x="{x}" y="{y}" width="{wide}" height="{h}" rx="6"/>'
        '<text x="{tx}" y="{ty}" class="name">{name}</text>{dots}</g></a>'
    ).format(p=quote(subject.path), w=within, said=said, x=x, y=y, wide=WIDE,
             h=_height(subject), tx=x + 12, ty=y + 25, name=subject.name,
             dots=Markup("").join(dots))  # fmt: skip
