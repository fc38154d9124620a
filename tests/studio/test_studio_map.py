"""The map of all stories: what nobody gets to, what no test goes through, and how fast it is."""

from __future__ import annotations

import re
import time
from html import unescape
from pathlib import Path

from console.studio.in_place import live_texts
from console.studio.library import library_of
from console.studio.story_map import Subject, conversation_tests, drawn, marked, stories_under_test
from store.clock import now_utc
from store.engine import session
from store.review_marks import SuggestionState
from store.reviewers import reviewers
from store.test_drafts import TestDraft
from tests.console.conftest import Browser
from tests.studio.conftest import CHECK_IN, add_branch, send

ALONE = """
- story: Nobody comes here
  steps:
  - slot_was_set:
    - asked: never_asked
  - intent: answer
  - action: utter_ask_also_never

- story: Nor here
  steps:
  - slot_was_set:
    - asked: also_never
  - intent: answer
  - action: utter_ask_open
"""


def listed(page: str) -> list[str]:
    """The stories below the map."""
    return re.findall(r'<li><a href="[^"]+">([^<]+)</a>', unescape(page))


def test_a_coach_sees_every_story_and_which_nobody_gets_to(content: Path, cora: Browser) -> None:
    file = content / CHECK_IN
    file.write_text(file.read_text(encoding="utf-8") + ALONE, encoding="utf-8")
    page = unescape(cora.get("/studio/map").text)
    library = library_of(live_texts())
    assert f"{len(library.stories)} stories." in page
    assert page.count('class="dot ') - 3 == len(library.stories)  # Three stand in the key.
    # What is asked by a story that nobody gets to, nobody gets to either.
    only = unescape(cora.get("/studio/map?only=lost").text)
    assert {"Nobody comes here", "Nor here"} <= set(listed(only))
    assert "They did it" not in listed(only)


def test_a_story_is_marked_until_a_test_goes_through_it(cora: Browser, draft: str) -> None:
    add_branch(cora, draft)
    address = f"/studio/map?draft=1&only=untested&subject={CHECK_IN}"
    assert "I tried and it hurt" in listed(cora.get(address).text)
    form = f"/studio/test?path={CHECK_IN}&story=I+tried+and+it+hurt&draft=1"
    assert "Message 1, meant as “I tried and it hurt”" in unescape(cora.get(form).text)
    fields = {"path": CHECK_IN, "story": "I tried and it hurt", "draft": "1"}
    assert send(cora, "/studio/test", **fields, words_0="").status_code == 400
    told = send(cora, "/studio/test", **fields, words_0="sore, ask Jean in Leith")
    assert "may tell who somebody is" in told.text
    assert send(cora, "/studio/test", **fields, words_0="it wis sore").status_code == 303
    assert "I tried and it hurt" not in listed(cora.get(address).text)
    with session() as one:
        (kept,) = one.query(TestDraft).all()
        assert "user: it wis sore" in kept.story
        assert kept.state is SuggestionState.ACCEPTED


def test_a_test_that_goes_another_way_tests_nothing(cora: Browser, content: Path) -> None:
    with session() as one:
        (who,) = reviewers(one)
        one.add(TestDraft(reviewer_id=who.id, name="Broken", story="stories: [", made_at=now_utc(),
                          state=SuggestionState.ACCEPTED))  # fmt: skip
        one.flush()
        tests = conversation_tests(one)
    assert tests  # The project's own.
    library = library_of(live_texts())
    tested = stories_under_test(library, tests)
    assert tested
    assert tested < {story.name for story in library.stories}
    backwards = [tuple(reversed(steps)) for steps in tests]
    assert stories_under_test(library, backwards) < tested


def test_three_hundred_stories_are_drawn_within_a_third_of_a_second(content: Path) -> None:
    library = library_of(live_texts())
    many = list(library.stories)
    assert len(many) >= 300
    marked(library, [])
    began = time.process_time()
    stories = marked(library, [])
    subjects = [
        Subject(path, path, tuple(one for one in stories if one.story.path == path))
        for path in library.subjects()
    ]
    drawn(subjects, None)
    assert time.process_time() - began <= 0.3


def test_a_subject_of_one_story_says_so(content: Path) -> None:
    one, two, *_ = marked(library_of(live_texts()), [])
    assert "Sleep: 1 story, " in drawn([Subject("sleep", "Sleep", (one,))], None)
    assert "Sleep: 2 stories, " in drawn([Subject("sleep", "Sleep", (one, two))], None)
