"""What is kept of simulations: for one visit, in memory, until it ends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Place
from kiosk.backend.simulating import estimator as module
from kiosk.backend.simulating.estimator import Estimator
from kiosk.backend.simulating.pool import Limits
from kiosk.backend.simulating.work import Work
from kiosk.contract.estimates import Axis
from kiosk.contract.problems import Code
from tests.backend.simulating import LAW, Gate, end_the_others

pytestmark = pytest.mark.asyncio

HERE = Place("borne-1", "visite-une")
THERE = Place("borne-1", "visite-deux")


@asynccontextmanager
async def estimating(workers: int = 1, waiting: int = 64) -> AsyncIterator[Estimator]:
    made = Estimator(Limits(workers=workers, waiting=waiting), LAW)
    try:
        yield made
    finally:
        await end_the_others()
        made.close()


def work(axis: Axis | None = None, **answers: Any) -> Work:
    return Work.of("simulation-rsa", answers, "2026-11", axis)


async def asked(made: Estimator, place: Place = HERE, **answers: Any) -> Any:
    return json.loads(await made.answer(place, work(**answers)))


def asking(made: Estimator, place: Place = HERE, **answers: Any) -> asyncio.Task[Any]:
    return asyncio.create_task(asked(made, place, **answers))


async def refused(code: Code, task: asyncio.Task[Any]) -> None:
    with pytest.raises(Refused) as caught:
        await task
    assert caught.value.problem.code is code


async def settled() -> None:
    """Let what is ready to go on go on."""
    for _ in range(5):
        await asyncio.sleep(0)


async def test_what_was_answered_is_kept_for_the_same_visit_alone() -> None:
    async with estimating() as made:
        first = await asked(made, enfants=1)
        assert await asked(made, enfants=1) == first
        assert (await asked(made, THERE, enfants=1))["run"] == 2
        assert (await asked(made, enfants=2))["run"] == 3
        assert (await asked(made, enfants=1, axis=Axis.LOYER))["run"] == 4
        assert await asked(made, enfants=1) == first


async def test_the_same_answers_are_the_same_however_they_are_sent() -> None:
    one = Work.of("simulation-rsa", {"a": 1, "b": ("canari",), "c": ""}, "2026-11")
    assert one.key == Work.of("simulation-rsa", {"b": ("canari",), "a": 1}, "2026-11").key
    others = [
        Work.of("simulation-rsa", {"a": True, "b": ("canari",)}, "2026-11"),
        Work.of("simulation-rsa", {"a": 1, "b": ("canari",)}, "2026-12"),
        Work.of("simulation-rsa", {"a": 1, "b": ("canari",)}, "2026-11", Axis.LOYER),
        Work.of("simulation-paje", {"a": 1, "b": ("canari",)}, "2026-11"),
    ]
    assert len({one.key, *(other.key for other in others)}) == 5
    assert "canari" not in repr(one)


async def test_what_was_prepared_is_there_already_and_came_from_one_run(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with estimating() as made:
        busy = asking(made, gate=gate.path)
        go = await gate.reached()
        made.prepare(HERE, [work(enfants=n) for n in range(12)])
        go()
        await busy
        found = [await asked(made, enfants=n) for n in range(12)]
    assert {(one["run"], one["together"]) for one in found} == {(2, 12)}


async def test_a_request_joins_what_is_being_prepared(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with estimating() as made:
        made.prepare(HERE, [work(gate=gate.path)])
        go = await gate.reached()
        waiting = [asking(made, gate=gate.path) for _ in range(2)]
        await settled()
        go()
        assert [(await one)["run"] for one in waiting] == [1, 1]


async def test_new_guesses_replace_those_that_are_not_begun(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with estimating() as made:
        busy = asking(made, gate=gate.path)
        go = await gate.reached()
        made.prepare(HERE, [work(enfants=n) for n in (1, 2, 3)])
        made.prepare(THERE, [work(enfants=7)])
        joined = asking(made, enfants=1)
        await settled()
        made.prepare(HERE, [work(enfants=n) for n in (3, 4)])
        go()
        await busy
        # 1 is waited for, 2 was replaced, 3 stays, 4 came, 7 is another visit's.
        assert (await joined)["together"] == 1
        assert {(await asked(made, enfants=n))["together"] for n in (3, 4)} == {3}
        assert (await asked(made, THERE, enfants=7))["together"] == 3
        assert (await asked(made, enfants=2))["run"] == 4


async def test_preparations_without_room_are_let_go(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with estimating(waiting=2) as made:
        busy = asking(made, gate=gate.path)
        go = await gate.reached()
        made.prepare(HERE, [work(enfants=n) for n in range(4)])
        go()
        await busy
        assert [(await asked(made, enfants=n))["run"] for n in range(4)] == [2, 2, 3, 4]


async def test_too_many_requests_are_told_when_to_come_back(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with estimating(waiting=1) as made:
        busy = asking(made, gate=gate.path)
        go = await gate.reached()
        waits = asking(made, enfants=1)
        await settled()
        with pytest.raises(Refused) as caught:
            await asked(made, enfants=2)
        assert caught.value.problem.code is Code.TOO_MANY_REQUESTS
        assert caught.value.problem.retry_after == 2
        go()
        await asyncio.gather(busy, waits)
        assert (await asked(made, enfants=2))["run"] == 3


async def test_a_request_that_is_given_up_leaves_nothing_to_do(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with estimating() as made:
        busy = asking(made, gate=gate.path)
        go = await gate.reached()
        given_up, other, same = (asking(made, enfants=n) for n in (1, 2, 2))
        await settled()
        given_up.cancel()
        other.cancel()
        await settled()
        go()
        await busy
        # Another one waited for the second, which is run; nobody for the first, which is not.
        assert (await same)["run"] == 2
        assert (await asked(made, enfants=1))["run"] == 3


async def test_a_visit_that_ends_takes_all_with_it(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with estimating() as made:
        kept = await asked(made, enfants=1)
        running = asking(made, gate=gate.path)
        go = await gate.reached()
        queued, elsewhere = asking(made, enfants=2), asking(made, THERE, enfants=3)
        made.prepare(HERE, [work(enfants=4)])
        await settled()
        await asyncio.to_thread(made.forget, HERE)
        await refused(Code.SESSION_EXPIRED, running)
        await refused(Code.SESSION_EXPIRED, queued)
        go()
        last = await elsewhere
        assert (last["run"], last["together"]) == (3, 1)
        for late in (asking(made, enfants=1), asking(made, gate=gate.path)):
            await refused(Code.SESSION_EXPIRED, late)
        with pytest.raises(Refused):
            made.prepare(HERE, [work(enfants=5)])
        assert remembered(made) == {THERE: 1}
    assert kept["run"] == 1


async def test_a_visit_that_is_never_ended_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    async with estimating() as made:
        await asked(made, enfants=1)
        monkeypatch.setattr(module, "_FORGOTTEN_S", 0.01)
        await asked(made, enfants=1)
        while remembered(made):
            await asyncio.sleep(0.005)
        monkeypatch.undo()
        # Forgotten, not ended: a visitor who thought for long goes on.
        assert (await asked(made, enfants=1))["run"] == 2


async def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT", 2)
    monkeypatch.setattr(module, "_VISITS", 3)
    async with estimating() as made:
        for number in range(4):
            place = Place("borne-1", f"visite-{number}")
            for enfants in (1, 2, 1, 3):
                await asked(made, place, enfants=enfants)
        assert remembered(made) == {Place("borne-1", f"visite-{number}"): 2 for number in (1, 2, 3)}
        runs = [(await asked(made, place, enfants=n))["run"] for n in (1, 3, 2)]
    assert runs == [10, 12, 13]


async def test_a_law_that_takes_too_long_is_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(tmp_path / "gate")
    async with estimating() as made:
        await asked(made, enfants=1)
        monkeypatch.setattr(module, "_PATIENCE_S", 0.05)
        slow = asking(made, gate=gate.path)
        go = await gate.reached()
        await refused(Code.UNAVAILABLE, slow)
        go()


def remembered(made: Estimator) -> dict[Place, int]:
    """The visits for which something is kept, and how many answers."""
    return {place: len(visit.kept) for place, visit in made._visits.items()}
