"""Where the rulers lead: two numbers by form, refused where they cross, released as all else."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from coaching import readiness
from coaching.fresh_content import use_content_of
from console.studio.checking import check
from console.studio.findings import LOOK, MEND
from console.studio.in_place import carry_out
from console.studio.library import RULERS, library_of
from console.studio.places import texts_in
from store.clock import now_utc
from store.engine import session
from store.studio import DraftFile
from tests.console.conftest import Browser
from tests.studio.conftest import ROOT, send, stand_in_for_training

TEXTS = dict(texts_in(ROOT))


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """What another folder put in use is let go."""
    yield
    use_content_of(ROOT)


def sent(cora: Browser, draft: str, low: object, ready: object) -> tuple[int, str]:
    answer = send(cora, f"{draft}/rulers", low_up_to=str(low), ready_from=str(ready))
    return answer.status_code, unescape(answer.text)


def drafted() -> list[DraftFile]:
    with session() as one:
        return list(one.query(DraftFile).all())


def told(text: str, level: str) -> str:
    draft = library_of({**TEXTS, RULERS: text})
    found = check(library_of(TEXTS), draft, [], now_utc().date())
    return " ".join(one.sentence for one in found if one.level == level)


def test_a_coach_reads_in_plain_words_where_each_answer_leads(cora: Browser, pat: Browser) -> None:
    for browser in (cora, pat):
        page = unescape(browser.get("/studio/rulers").text)
        assert "Up to 3: no plan." in page
        assert "4 to 6: in two minds." in page
        assert "Below 7: no plan before what gets in the way" in page
        assert "It matters little just now" in page
        assert "Far from sure of the plan, and they say why" in page
        assert "No story hears this yet." not in page
        assert "<form" not in page.partition("<h1>")[2]


def test_a_number_is_changed_and_nothing_else_moves(cora: Browser, draft: str) -> None:
    assert sent(cora, draft, 2, 8)[0] == 303
    (file,) = drafted()
    assert file.text == TEXTS[RULERS].replace("low_up_to: 3", "low_up_to: 2").replace(
        "ready_from: 7", "ready_from: 8"
    )
    page = unescape(cora.get("/studio/rulers?draft=1").text)
    assert "Up to 2: no plan." in page
    assert "3 to 7: in two minds." in page
    assert "Change “It matters a lot”" in page
    assert "Up to 3: no plan." in unescape(cora.get("/studio/rulers").text)
    assert "Where the rulers lead" in cora.get(draft).text


@pytest.mark.parametrize(
    ("low", "ready", "why"),
    [
        (7, 3, "cross: low would go up to 7, and ready begin at 3"),
        (5, 5, "cross"),
        (3, 11, "whole numbers from 0 to 10"),
        (-1, 7, "whole numbers from 0 to 10"),
        ("3.5", 7, "whole numbers from 0 to 10"),
        ("", 7, "whole numbers from 0 to 10"),
        ("three", "seven", "whole numbers from 0 to 10"),
        ("²", 7, "whole numbers from 0 to 10"),
    ],
)
def test_numbers_that_cross_or_leave_the_ruler_are_refused_with_a_sentence(
    cora: Browser, draft: str, low: object, ready: object, why: str
) -> None:
    status, page = sent(cora, draft, low, ready)
    assert (status, why in page, "Nothing was changed." in page) == (400, True, True)
    assert drafted() == []


def test_who_may_not_write_changes_no_number(cora: Browser, pat: Browser, draft: str) -> None:
    assert sent(pat, draft, 2, 8)[0] == 403
    assert drafted() == []


def test_the_check_stops_what_cannot_be_and_asks_whether_the_odd_is_meant() -> None:
    as_it_is = TEXTS[RULERS]
    assert (told(as_it_is, MEND), told(as_it_is, LOOK)) == ("", "")
    assert "cross" in told(as_it_is.replace("ready_from: 7", "ready_from: 2"), MEND)
    assert "whole numbers" in told(as_it_is.replace("ready_from: 7", "ready_from: soon"), MEND)
    assert "whole numbers" in told(as_it_is.partition("entries:")[0] + "entries: []\n", MEND)
    low = as_it_is.replace("ready_from: 7", "ready_from: 4")
    assert told(low, MEND) == ""
    assert "below 7 (Gutnick 2014)" in told(low, LOOK)
    assert "nobody is in two minds" in told(low, LOOK)


def test_numbers_that_cannot_be_read_break_no_page(cora: Browser, content: Path) -> None:
    (content / "coaching").mkdir()
    (content / RULERS).write_text(
        TEXTS[RULERS].replace("ready_from: 7", "ready_from: 0"), encoding="utf-8"
    )
    assert "cannot be read" in cora.get("/studio/rulers").text
    draft = str(send(cora, "/studio/drafts", title="Mend the rulers").headers["location"])
    assert sent(cora, draft, 3, 7)[0] == 303
    assert "Up to 3: no plan." in unescape(cora.get("/studio/rulers?draft=1").text)


def test_released_numbers_steer_the_next_answer(
    house: Path, content: Path, cora: Browser, pat: Browser, draft: str
) -> None:
    use_content_of(content)
    assert readiness.band(7) is readiness.Band.HIGH
    assert sent(cora, draft, 3, 8)[0] == 303
    stand_in_for_training(house, draft)
    send(cora, f"{draft}/ask", note="More talk about what gets in the way.")
    send(pat, f"{draft}/verdict", verdict="approve")
    assert send(cora, f"{draft}/release").status_code == 303
    assert carry_out() is None
    use_content_of(content)
    assert readiness.band(7) is readiness.Band.MIDDLE
    assert readiness.band(8) is readiness.Band.HIGH
    assert (ROOT / RULERS).read_text(encoding="utf-8") == TEXTS[RULERS]
