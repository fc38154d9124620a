"""Many people, one morning: a discrete-event simulation of inbox, turns, outbox and Telegram.

    .venv/bin/python -m benchmarks.capacity

plays (with simpy) a morning from seven to one for 10,000, 100,000 and 1,000,000 people, with
check-ins bunched at nine, with and without an outage of everything from 8.45 to 9.30, on the coach
as it is and with what docs/capacity.md proposes to add. Seeded: the same figures each time. It
moves on in steps of a second, so no wait is told more finely. What goes in is said in `Habits`
(assumed) and `Machine` (measured, or set in the code); what comes out is a model's answer.
"""

from __future__ import annotations

import json
import random
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from heapq import heappop, heappush
from itertools import count
from pathlib import Path
from statistics import quantiles
from typing import Any

import simpy

RESULTS = Path(__file__).resolve().parent / "results"
HOUR = 3600
#: The simulated morning, seconds since midnight.
FROM, UNTIL, NINE = 7 * HOUR, 13 * HOUR, 9 * HOUR
OUTAGE = (8.75 * HOUR, 9.5 * HOUR)
#: How busy people are by the hour: 1 is the day's middle. Assumed; nobody has been watched.
BUSY = {7: 0.7, 8: 1.2, 9: 1.6, 10: 1.7, 11: 1.6, 12: 1.6}


@dataclass(frozen=True)
class Habits:
    """What people do. All assumed: no person has used the coach yet."""

    #: Messages of a person's own accord a day: one talk of twelve a week.
    messages_a_day: float = 12 / 7
    #: One check-in a week; so many of the day's are set for nine o'clock.
    check_ins_a_day: float = 1 / 7
    at_nine: float = 0.6
    #: Check-ins that are answered, after ten minutes in the middle, by so many messages.
    answered: float = 0.5
    answer_after: float = 600.0
    messages_in_answer: int = 6


@dataclass(frozen=True)
class Machine:
    """What works on it, a second."""

    #: A turn's median, measured (docs/decisions.md, 3); a worker is taken to do one at a time.
    turn_s: float = 0.0179
    rasa_workers: int = 1
    #: One clock puts 50 check-ins into the inbox every two seconds (bot/clock.py).
    clocks: int = 1
    clock_a_second: float = 25.0
    #: What one bot sends (bot/telegram/outgoing.py); more need tokens of their own.
    bots: int = 1
    sends_a_second: int = 29
    #: Replies for one message, measured (`benchmarks.growth`).
    replies: float = 1.6
    #: Whether answers to people overtake check-ins on their way out. Not so in the code yet.
    answers_first: bool = False
    #: Over how many seconds check-ins that are due at once are spread. Not so in the code yet.
    spread_s: float = 0.0


@dataclass
class Told:
    """What came of a morning. Waits are seconds, from writing or falling due to the last reply."""

    answers: list[int] = field(default_factory=list)
    check_ins: list[int] = field(default_factory=list)
    written: int = 0
    due: int = 0
    left_waiting: int = 0
    #: Seconds in which a stage had more to do than it could, of those it was up.
    held_up: Counter[str] = field(default_factory=Counter)
    #: Each half minute: seconds since midnight, age of the oldest unsent answer and check-in.
    ages: list[tuple[float, float, float]] = field(default_factory=list)


@dataclass
class Message:
    """One message in, or a check-in, and how many replies it still owes."""

    since: float
    is_check_in: bool
    owes: int = 0


class Morning:
    """The queues, and the processes that move things from one to the next."""

    def __init__(
        self,
        people: int,
        machine: Machine,
        *,
        habits: Habits | None = None,
        outage: tuple[float, float] | None = None,
        seed: int = 1,
    ) -> None:
        """A morning of so many people; `outage` is from and until, seconds since midnight."""
        self.people, self.machine, self.outage = people, machine, outage
        self.habits = habits or Habits()
        self.told = Told()
        self._chance = random.Random(seed)
        self._inbox: deque[Message] = deque()
        #: What goes before all else, and everything else; each sends a message a person in turn.
        self._first: deque[Message] = deque()
        self._out: deque[Message] = deque()
        self._unsent: dict[bool, list[tuple[float, int, Message]]] = {False: [], True: []}
        self._number = count()
        self._due: deque[float] = deque()
        self._answers_to_come: Counter[int] = Counter()
        self._env = simpy.Environment(initial_time=FROM)

    def play(self) -> Told:
        """Let the morning pass."""
        due = self._due_times()
        for process in (
            self._people_write(),
            self._check_ins_fall_due(due),
            self._clock(),
            self._turns(),
            self._sending(),
            self._looks(),
        ):
            self._env.process(process)
        self._env.run(until=UNTIL)
        queues = (self._inbox, self._first, self._out, self._due)
        self.told.left_waiting = sum(map(len, queues))
        return self.told

    @property
    def _is_up(self) -> bool:
        return self.outage is None or not self.outage[0] <= self._env.now < self.outage[1]

    def _some(self, mean: float) -> int:
        """A whole number that is `mean` on average: Poisson, by its normal shape where large."""
        if mean > 50:
            return max(0, round(self._chance.gauss(mean, mean**0.5)))
        left, number = self._chance.random(), 0
        chance = below = 2.718281828459045**-mean
        while left > below and number < 1000:
            number += 1
            chance *= mean / number
            below += chance
        return number

    def _due_times(self) -> list[float]:
        """When check-ins fall due this morning: bunched at nine, the others from eight to eight."""
        habits, spread = self.habits, self.machine.spread_s
        a_day = self.people * habits.check_ins_a_day
        bunched = round(a_day * habits.at_nine)
        at_nine = [NINE + spread * self._chance.random() for _ in range(bunched)]
        rest = range(round(a_day) - bunched)
        others = [8 * HOUR + 12 * HOUR * self._chance.random() for _ in rest]
        return sorted(moment for moment in at_nine + others if moment < UNTIL)

    def _people_write(self) -> Iterator[simpy.Event]:
        a_second = self.people * self.habits.messages_a_day / (24 * HOUR)
        while True:
            now = int(self._env.now)
            written = self._some(a_second * BUSY[now // HOUR]) + self._answers_to_come.pop(now, 0)
            self._inbox.extend(Message(now, False) for _ in range(written))
            self.told.written += written
            yield self._env.timeout(1)

    def _check_ins_fall_due(self, moments: list[float]) -> Iterator[simpy.Event]:
        for moment in moments:
            if moment > self._env.now:
                yield self._env.timeout(moment - self._env.now)
            self._due.append(moment)
            self.told.due += 1

    def _clock(self) -> Iterator[simpy.Event]:
        a_round = int(self.machine.clocks * self.machine.clock_a_second * 2)
        while True:
            yield self._env.timeout(2)
            if self._is_up:
                for _ in range(min(a_round, len(self._due))):
                    self._inbox.append(Message(self._due.popleft(), True))
                self.told.held_up["clock"] += 2 * bool(self._due)

    def _turns(self) -> Iterator[simpy.Event]:
        credit, a_second = 0.0, self.machine.rasa_workers / self.machine.turn_s
        while True:
            yield self._env.timeout(1)
            if not self._is_up:
                continue
            credit = min(credit + a_second, a_second + 1)
            while self._inbox and credit >= 1:
                credit -= 1
                message = self._inbox.popleft()
                message.owes = self._replies()
                goes_first = self.machine.answers_first and not message.is_check_in
                (self._first if goes_first else self._out).append(message)
                unsent = (message.since, next(self._number), message)
                heappush(self._unsent[message.is_check_in], unsent)
            self.told.held_up["turns"] += bool(self._inbox)

    def _replies(self) -> int:
        whole = int(self.machine.replies)
        return whole + (self._chance.random() < self.machine.replies - whole)

    def _sending(self) -> Iterator[simpy.Event]:
        while True:
            yield self._env.timeout(1)
            if not self._is_up:
                continue
            for _ in range(self.machine.bots * self.machine.sends_a_second):
                queue = self._first or self._out
                if not queue:
                    break
                message = queue.popleft()
                message.owes -= 1
                if message.owes > 0:
                    queue.append(message)  # So does bot/telegram/outgoing.py: others come between.
                else:
                    self._is_sent(message)
            self.told.held_up["telegram"] += bool(self._first or self._out)

    def _is_sent(self, message: Message) -> None:
        now, habits = int(self._env.now), self.habits
        waits = self.told.check_ins if message.is_check_in else self.told.answers
        waits.append(round(now - message.since))
        if message.is_check_in and self._chance.random() < habits.answered:
            at = now + self._chance.expovariate(1 / habits.answer_after)
            for number in range(habits.messages_in_answer):
                self._answers_to_come[int(at) + 1 + 60 * number] += 1

    def _looks(self) -> Iterator[simpy.Event]:
        while True:
            now = self._env.now
            since = {False: [now], True: [now, *list(self._due)[:1]]}
            # The inbox is in the order of arrival, but for check-ins that fell due before it.
            for message in (*list(self._inbox)[:1], *list(self._inbox)[-1:]):
                since[message.is_check_in].append(message.since)
            for kind, unsent in self._unsent.items():
                while unsent and unsent[0][2].owes <= 0:
                    heappop(unsent)
                since[kind] += [unsent[0][0]] if unsent else []
            ages = [now - min(moments) for moments in (since[False], since[True])]
            self.told.ages.append((now, ages[0], ages[1]))
            yield self._env.timeout(30)


#: What docs/capacity.md proposes, by how many people there are.
ADDED = {
    10_000: Machine(answers_first=True),
    100_000: Machine(answers_first=True, spread_s=HOUR),
    1_000_000: Machine(answers_first=True, spread_s=HOUR, rasa_workers=4, bots=8, clocks=4),
}


def summed_up(told: Told) -> dict[str, Any]:
    """Waits in seconds (middle, 95th percentile, longest), what was left, and what was held up."""

    def of(waits: list[int]) -> dict[str, int]:
        if len(waits) < 2:
            return {"n": len(waits)}
        cuts = quantiles(waits, n=100)
        return {
            "n": len(waits),
            "median_s": round(cuts[49]),
            "p95_s": round(cuts[94]),
            "longest_s": max(waits),
        }

    return {
        "answers": of(told.answers),
        "check_ins": of(told.check_ins),
        "left_waiting_at_one": told.left_waiting,
        "minutes_held_up": {name: round(s / 60, 1) for name, s in sorted(told.held_up.items())},
    }


def replies_measured() -> float:
    """Replies for one message as `benchmarks.growth` found them last, else the docs' figure."""
    try:
        found = json.loads((RESULTS / "growth.json").read_text(encoding="utf-8"))
    except OSError:
        return Machine.replies
    return float(found["replies_a_message"])


def main() -> None:
    """Play each morning, print what it came to, and draw it."""
    from benchmarks.capacity_picture import draw

    replies = replies_measured()
    played: dict[tuple[int, str, bool], Told] = {}
    found = []
    for people, added in ADDED.items():
        for name, machine in (("as it is", Machine()), ("with what is added", added)):
            for out in (False, True):
                used = replace(machine, replies=replies)
                told = Morning(people, used, outage=OUTAGE if out else None).play()
                played[people, name, out] = told
                row = {"people": people, "machine": name, "outage": out, **summed_up(told)}
                found.append({**row, "of": asdict(used)})
                print(json.dumps(row), flush=True)
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "capacity.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    draw(played)


if __name__ == "__main__":
    main()
