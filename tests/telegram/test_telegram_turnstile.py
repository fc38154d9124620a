"""An answer stands behind no check-in (hazard H64)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

import pytest

from bot.telegram.turnstile import Turnstile


def run(what: Awaitable[list[str]]) -> list[str]:
    async def within() -> list[str]:
        return await asyncio.wait_for(what, 5)

    return asyncio.run(within())


async def _order(*arrive: tuple[str, bool], written: str | None = None) -> list[str]:
    """Who went through one place, in order, when it was taken while they arrived."""
    stile, went, taken = Turnstile(1), [], asyncio.Event()

    async def go(who: str, hurry: bool) -> None:
        async with stile.place(who, hurry=hurry):
            went.append(who)
            await asyncio.sleep(0)

    async def hold() -> None:
        async with stile.place("first", hurry=False):
            await taken.wait()

    holds = asyncio.create_task(hold())
    await asyncio.sleep(0)
    tasks = [asyncio.create_task(go(who, hurry)) for who, hurry in arrive]
    await asyncio.sleep(0)
    if written is not None:
        stile.hurry(written)
    taken.set()
    await asyncio.gather(holds, *tasks)
    return went


def test_an_answer_goes_before_check_ins_that_came_first() -> None:
    arrive = [("check-in 1", False), ("check-in 2", False), ("answer 1", True), ("answer 2", True)]
    assert run(_order(*arrive)) == ["answer 1", "answer 2", "check-in 1", "check-in 2"]


def test_whoever_writes_while_their_check_in_waits_goes_first() -> None:
    arrive = [("check-in 1", False), ("check-in 2", False), ("check-in 3", False)]
    went = run(_order(*arrive, written="check-in 3"))
    assert went == ["check-in 3", "check-in 1", "check-in 2"]


@pytest.mark.parametrize("let_in", [True, False])
def test_a_place_given_up_by_somebody_stopped_is_not_lost(let_in: bool) -> None:
    async def stopped() -> list[str]:
        stile, went, taken = Turnstile(1), [], asyncio.Event()

        async def go(who: str) -> None:
            async with stile.place(who, hurry=False):
                went.append(who)
                await taken.wait()

        first, second = asyncio.create_task(go("first")), asyncio.create_task(go("second"))
        await asyncio.sleep(0)
        third = asyncio.create_task(go("third"))
        await asyncio.sleep(0)
        if let_in:
            first.cancel()
            await asyncio.sleep(0)
        second.cancel()
        taken.set()
        await asyncio.gather(first, second, third, return_exceptions=True)
        return went

    assert run(stopped())[-1] == "third"


def test_no_more_go_through_than_there_are_places() -> None:
    async def most() -> list[str]:
        stile, inside, seen = Turnstile(3), 0, []

        async def go(who: str) -> None:
            nonlocal inside
            async with stile.place(who, hurry=bool(int(who) % 2)):
                inside += 1
                seen.append(str(inside))
                await asyncio.sleep(0.01)
                inside -= 1

        await asyncio.gather(*(go(str(number)) for number in range(20)))
        return seen

    assert max(run(most())) == "3"
