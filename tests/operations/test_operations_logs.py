"""What a line in a log holds, and what it never does."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest
from tables import for_every_row

from operations.logs import OURS, Lines, about, begin, figures

Written = Callable[[], list[dict[str, object]]]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Lines, Written]]:
    """Logging as a process has it, and the lines that it wrote."""
    root = logging.getLogger()
    kept = (list(root.handlers), root.level, {r: logging.getLogger(r).level for r in OURS})
    told = io.StringIO()
    monkeypatch.setattr("sys.stderr", told)
    yield begin("test"), lambda: [json.loads(line) for line in told.getvalue().splitlines()]
    root.handlers[:], level, rooms = kept
    root.setLevel(level)
    for room, of_room in rooms.items():
        logging.getLogger(room).setLevel(of_room)


def test_a_line_of_ours_says_what_happened_in_which_turn(written) -> None:
    _, lines = written
    with about("in-12"):
        logging.getLogger("bot.road").info("It ended.", extra=figures(ms=12, outcome="done"))
    logging.getLogger("bot.road").info("Between turns.")
    first, second = lines()
    assert (first["process"], first["turn"], first["says"]) == ("test", "in-12", "It ended.")
    assert (first["ms"], first["outcome"], first["level"]) == (12, "done", "info")
    assert "turn" not in second


def test_once_people_are_served_a_librarys_words_stay_out_and_before_they_explain(written) -> None:
    made, lines = written
    library = logging.getLogger("sanic.error")
    library.error("The port is taken.")
    made.serves = True
    library.error("Exception while handling %s", "i want to walk the marmalade dog")
    library.error(f"Failed on {'marmalade'}")
    library.info("Nothing that anybody needs.")
    first, *later = lines()
    assert first["says"] == "The port is taken."
    assert len(later) == 2
    assert "marmalade" not in json.dumps(later)
    assert all(str(line["says"]).startswith("test_operations_logs.py:") for line in later)


def test_an_error_is_named_by_its_kind_alone(written) -> None:
    _, lines = written
    try:
        raise ValueError("row 7 holds marmalade")
    except ValueError:
        logging.getLogger("console.watch").exception("A round broke off.")
    (line,) = lines()
    assert line["error"] == "ValueError"
    assert "marmalade" not in json.dumps(line)


@for_every_row("words", ["I want to walk", "", "x" * 81, "a\nb", "café"])
def test_a_figure_is_a_number_or_a_name_never_a_sentence(words: str) -> None:
    with pytest.raises(ValueError, match="must be a number or a name"):
        figures(outcome=words)
