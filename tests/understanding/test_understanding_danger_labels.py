"""What words give away of danger, found in a second process: the same, and never lost."""

from __future__ import annotations

import sys
import time

import pytest

from understanding.learned import beside, danger_labels
from understanding.learned.beside import second_process
from understanding.learned.danger_labels import danger_label, labelled_beside
from understanding.learned.examples import Example

# They start processes.
pytestmark = pytest.mark.slow

EXAMPLES = [
    Example("he's no breathin and his lips are blue", "breathing emergency"),
    Example("aye, a wee walk wi the dug", "none"),
    Example("10, I've got the letter written", "none", "confidence", "How sure are you?"),
]


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(danger_labels, "_found", {})


def test_the_second_process_finds_what_this_one_would(monkeypatch: pytest.MonkeyPatch) -> None:
    here = [danger_label(one) for one in EXAMPLES]
    danger_labels._found.clear()
    monkeypatch.setattr(danger_labels, "detect", lambda *_, **__: pytest.fail("asked here"))
    with second_process() as other, labelled_beside(EXAMPLES, other):
        while other._waiting:
            time.sleep(0.01)
    assert [danger_label(one) for one in EXAMPLES] == here
    assert here[0] == "breathing emergency"
    assert here[1] == "none"


def test_a_second_process_that_fails_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    # No module of this name: the process ends at once, with an error.
    monkeypatch.setattr(beside, "MODULE", "understanding.learned.no_such_module")
    with second_process() as other, labelled_beside(EXAMPLES, other):
        pass
    assert danger_label(EXAMPLES[0]) == "breathing emergency"


def test_no_process_is_left_when_the_work_beside_it_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started = []
    popen = beside.subprocess.Popen

    def noted(*arguments: object, **named: object) -> object:
        started.append(popen(*arguments, **named))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(beside.subprocess, "Popen", noted)
    with (
        pytest.raises(OSError, match="disk full"),
        second_process() as other,
        labelled_beside(EXAMPLES, other),
    ):
        raise OSError("disk full")
    assert started[0].args[0] == sys.executable
    assert started[0].poll() is not None
