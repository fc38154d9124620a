"""Teaching by two processes: the same as by one, nothing lost, and nobody left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from understanding.learned import Example, Learned, beside, meanings_beside, training
from understanding.learned.beside import Beside, second_process
from understanding.learned.model import BY_MEANING, SAFETY, WHETHER, Head
from understanding.learned.training import material, teach, train
from understanding.text.encoder import encode

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

TIRED = ["knackered by noon", "no energy for it", "too tired to go", "I'm done in by two"]
COST = ["it costs too much", "I'm skint", "five quid a go is dear", "no money left for it"]
AYE = ["I want to walk more", "I could try the class", "I miss my swim", "it'd help my knees"]
NAW = ["there's no point", "I've tried it all", "the bus is never on time", "it's fine as it is"]
DARK = ["I've my goodbyes written", "they'd all be better without me", "I want it all to end"]
LOW = ["nothing cheers me up these days", "so low this week", "I cry most evenings"]
CALM = ["we went to the shops", "the bus was late again", "my knees are sore as usual"]
EXAMPLES: dict[str, list[Example]] = {
    "barrier": [Example(text, "tired", "barrier") for text in TIRED]
    + [Example(text, "cost", "barrier") for text in COST],
    "talk": [Example(text, "change", "open", "What would you like?") for text in AYE]
    + [Example(text, "sustain") for text in NAW],
    "scope": [Example(text, "in") for text in TIRED + COST]
    + [Example(text, "out") for text in ("who won the cup", "boiling point of tin")],
    "safety": [Example(text, "suicide_thoughts urgent") for text in DARK]
    + [Example(text, "low_mood concern") for text in LOW]
    + [Example(text, "none") for text in CALM],
}


@pytest.fixture(autouse=True)
def found_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second process, too, finds the jobs of this file."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))


@contextmanager
def nobody_beside() -> Iterator[Beside]:
    yield Beside()


@pytest.fixture(scope="module")
def alone() -> Learned:
    """Taught without a second process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "second_process", nobody_beside)
        return train(EXAMPLES)


def assert_same(found: Mapping[str, Head], right: Mapping[str, Head]) -> None:
    assert list(found) == list(right)
    for name, head in right.items():
        assert found[name].labels == head.labels
        assert found[name].said_by_rule == head.said_by_rule
        assert found[name].weights.dtype == head.weights.dtype
        assert np.array_equal(found[name].weights, head.weights), name
        assert np.array_equal(found[name].bias, head.bias), name


def test_heads_taught_beside_one_another_are_those_taught_alone(
    alone: Learned, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    popen = beside.subprocess.Popen

    def noted(*arguments: object, **named: object) -> object:
        started.append(popen(*arguments, **named))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(beside.subprocess, "Popen", noted)
    assert_same(train(EXAMPLES).heads, alone.heads)
    assert {*EXAMPLES, WHETHER, BY_MEANING} == set(alone.heads)
    assert started
    assert all(one.returncode is not None for one in started)


def test_each_head_is_the_one_taught_there_and_here() -> None:
    numbers = material([one for several in EXAMPLES.values() for one in several])
    with second_process() as other:
        for field, several in EXAMPLES.items():
            job = other.ask(teach, field, several, numbers.of(several))
            until(lambda job=job: job.done)  # type: ignore[misc]
            assert_same(job.result or {}, teach(field, several, numbers))


def test_a_field_without_danger_is_taught_too(monkeypatch: pytest.MonkeyPatch) -> None:
    without = {field: several for field, several in EXAMPLES.items() if field != SAFETY}
    heads = train(without).heads
    monkeypatch.setattr(training, "second_process", nobody_beside)
    assert_same(heads, train(without).heads)


def test_a_second_process_that_cannot_start_its_work_loses_nothing(
    alone: Learned, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No module of this name: the process ends at once, with an error.
    monkeypatch.setattr(beside, "MODULE", "understanding.learned.no_such_module")
    assert_same(train(EXAMPLES).heads, alone.heads)


def test_where_none_can_be_started_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object, **__: object) -> None:
        raise OSError("Cannot allocate memory")

    monkeypatch.setattr(beside.subprocess, "Popen", no_room)
    with second_process() as other:
        assert other.result(other.ask(_process_of, 1)) == (1, os.getpid())


def test_a_second_process_that_is_killed_at_its_work_loses_nothing() -> None:
    with second_process() as other:
        # It does do what it is asked, until it is killed.
        first = other.ask(os.getpid)
        until(lambda: first.done)
        assert first.result != os.getpid()
        killed = other.ask(_killed_there, os.getpid())
        until(lambda: not other._waiting)
        assert other.result(killed) == "done here"
        assert other.result(other.ask(sorted, [2, 1])) == [1, 2]


def _killed_there(parent: int) -> str:
    if os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return "done here"


def test_a_fault_in_a_job_is_told_here() -> None:
    with second_process() as other, pytest.raises(ValueError, match="No such word"):
        other.result(other.ask(_at_fault))


def _at_fault() -> None:
    raise ValueError("No such word")


def test_meanings_are_the_same_to_the_last_digit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meanings_beside, "AT_ONCE", 256)
    texts = [f"{word} " * (at % 23) + str(at) for at in range(300) for word in ("aye", "naw")]
    with second_process() as other:
        found = meanings_beside.encoder_beside(other)(texts)
    assert np.array_equal(found, encode(texts))


def test_both_work() -> None:
    with second_process() as other:
        jobs = [other.ask(_process_of, 0)]
        until(lambda: not other._waiting)
        jobs += [other.ask(_process_of, at) for at in range(1, 6)]
        found = [other.result(job) for job in jobs]
    assert [at for at, _ in found] == list(range(6))
    assert len({process for _, process in found}) == 2


def _process_of(at: int) -> tuple[int, int]:
    time.sleep(0.01)
    return at, os.getpid()


def test_it_ends_with_a_parent_that_is_killed_while_it_works() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    with parent.stdout as told:
        child = int(told.readline())
    assert _is_alive(child)
    parent.kill()
    parent.wait()
    until(lambda: not _is_alive(child))


PARENT = """
import os, time
from understanding.learned.beside import second_process
with second_process() as other:
    who = other.ask(os.getpid)
    while not who.done:
        time.sleep(0.01)
    other.ask(time.sleep, 600)
    while other._waiting:
        time.sleep(0.01)
    print(who.result, flush=True)
    time.sleep(600)
"""


def _is_alive(process: int) -> bool:
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def until(holds: Callable[[], bool], seconds: float = 90.0) -> None:
    ends = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < ends, "It never came to this."
        time.sleep(0.02)
