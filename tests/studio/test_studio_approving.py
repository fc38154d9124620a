"""A release that awaits approval is told to whoever may give it: on their first page, and by a
count beside Stories wherever they are."""

from __future__ import annotations

import re
from collections.abc import Callable

from store.reviewers import Role
from tests.console.conftest import Browser
from tests.studio.conftest import TEN, add_branch, send


def count_at(browser: Browser, page: str = "/account") -> int:
    """What stands beside Stories in the navigation of a page."""
    found = re.search(
        r'href="/studio"[^>]*>Stories(?: <span class="count">(\d+))?', browser.get(page).text
    )
    assert found is not None
    return int(found[1] or 0)


def first_page(browser: Browser) -> str:
    return str(browser.get(browser.get("/").headers["location"]).text)


def test_who_may_approve_sees_it_at_once_and_no_longer_than_it_waits(
    cora: Browser, pat: Browser, draft: str
) -> None:
    add_branch(cora, draft)
    assert (count_at(pat), "It hurt" in first_page(pat)) == (0, False)
    send(cora, f"{draft}/ask", note="Somebody in pain after trying is heard.")
    assert (count_at(pat), count_at(pat, "/for-you")) == (1, 1)
    assert f'<a href="{draft}#approval">It hurt</a>' in first_page(pat)
    assert f'href="{draft}#approval"' in pat.get("/queue", headers={"HX-Request": "true"}).text
    # Whoever wrote it cannot approve it, and is told of nothing to approve.
    assert count_at(cora) == 0
    send(pat, f"{draft}/verdict", verdict="approve")
    assert (count_at(pat), "It hurt" in first_page(pat)) == (0, False)


def test_what_is_changed_after_a_yes_waits_once_it_is_asked_for_again_and_what_is_stopped_does_not(
    cora: Browser, pat: Browser, draft: str
) -> None:
    add_branch(cora, draft)
    send(cora, f"{draft}/ask", note="New words.")
    send(pat, f"{draft}/verdict", verdict="approve")
    send(cora, f"{draft}/sentences", path="data/answers.yml", piece="i_tried_and_it_hurt",
         sentences=TEN + "\nand sore it was")  # fmt: skip
    assert count_at(pat) == 0
    send(cora, f"{draft}/ask", note="New words, and one more.")
    assert count_at(pat) == 1
    send(pat, f"{draft}/verdict", verdict="stop", reason="Too like a school report.")
    assert count_at(pat) == 0


def test_whoever_wrote_a_part_of_it_is_asked_for_nothing(
    cora: Browser, draft: str, visit: Callable[..., Browser]
) -> None:
    both = visit("bo", Role.COACH, Role.PEER)
    add_branch(both, draft)
    send(cora, f"{draft}/ask", note="New words.")
    assert (count_at(both), "It hurt" in first_page(both)) == (0, False)
