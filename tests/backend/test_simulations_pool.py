"""Workers that know the law: who is served, what happens when one dies, hangs or fails."""

from __future__ import annotations

import json
import logging
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.backend.simulating.pool import Limits, Pool
from kiosk.backend.simulating.queue import TOGETHER, Job
from kiosk.backend.simulating.work import Work
from kiosk.contract.estimates import Axis
from kiosk.contract.problems import Code
from tests.backend.simulating import LAW, Gate, children, dead, end_the_others, state

pytestmark = pytest.mark.asyncio


@asynccontextmanager
async def pool(law: str = LAW, **limits: Any) -> AsyncIterator[Pool]:
    made = Pool(law, Limits(**limits))
    try:
        yield made
    finally:
        await end_the_others()
        made.close()


def job(
    *, urgent: bool = True, month: str = "2026-11", axis: Axis | None = None, **answers: Any
) -> Job:
    return Job(Work.of("simulation-rsa", answers, month, axis), urgent)


async def told(one: Job) -> Any:
    outcome = await one.done
    assert isinstance(outcome, bytes), outcome
    return json.loads(outcome)


async def test_a_worker_answers_estimates_and_curves() -> None:
    async with pool() as made:
        plain, curve = job(enfants=2, revenus=("salaire",)), job(axis=Axis.LOYER, loyer=3)
        made.submit([plain])
        made.submit([curve])
        first, second = await told(plain), await told(curve)
    assert first["answers"] == {"enfants": 2, "revenus": ["salaire"]}
    assert (first["month"], first["axis"], first["threads"]) == ("2026-11", None, 1)
    assert second["axis"] == "loyer"


async def test_workers_are_processes_that_load_the_law_kindly_and_work_at_full_speed() -> None:
    async with pool() as made:
        made.start(quiet=True)
        one = job(enfants=1)
        made.submit([one])
        worker = await told(one)
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    assert worker["pid"] != os.getpid()
    # Walked through once while it was loaded, and once in the worker.
    assert worker["walks"] == [ours + 10, ours]
    assert worker["hardened"]


async def test_what_waits_together_is_run_together(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with pool(workers=1) as made:
        made.submit([job(gate=gate.path)])
        go = await gate.reached()
        others = [job(enfants=n) for n in range(TOGETHER + 1)]
        elsewhere = [job(month="2026-10", enfants=1), job(axis=Axis.ENFANTS, enfants=1)]
        for one in (*others[:5], *elsewhere, *others[5:]):
            made.submit([one])
        go()
        found = [await told(one) for one in others]
        apart = [await told(one) for one in elsewhere]
    assert [one["answers"]["enfants"] for one in found] == list(range(TOGETHER + 1))
    assert [one["together"] for one in found] == [TOGETHER] * TOGETHER + [1]
    assert [one["run"] for one in found] == [2] * TOGETHER + [5]
    assert [(one["together"], one["run"]) for one in apart] == [(1, 3), (1, 4)]


async def test_what_is_prepared_is_run_together_and_after_who_waits(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with pool(workers=1) as made:
        made.submit([job(gate=gate.path)])
        go = await gate.reached()
        prepared = [job(urgent=False, enfants=n) for n in range(3)]
        made.submit(prepared)
        waited = job(enfants=9)
        made.submit([waited])
        made.hurry(prepared[2])
        go()
        runs = [(await told(one))["run"] for one in (waited, prepared[2], *prepared[:2])]
    assert runs == [2, 2, 3, 3]


async def test_preparations_leave_a_worker_to_who_waits(tmp_path: Path) -> None:
    gates = [Gate(tmp_path / name) for name in "ab"]
    async with pool(workers=2) as made:
        made.submit([job(urgent=False, gate=gates[0].path)])
        first = await gates[0].reached()
        made.submit([job(urgent=False, gate=gates[1].path)])
        waited = job(enfants=1)
        made.submit([waited])
        assert (await told(waited))["run"] == 1
        first()
        (await gates[1].reached())()


async def test_a_job_that_is_dropped_is_never_run(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with pool(workers=1) as made:
        busy = job(gate=gate.path)
        made.submit([busy])
        go = await gate.reached()
        dropped, after = job(enfants=1), job(enfants=2)
        made.submit([dropped])
        made.submit([after])
        assert made.drop(dropped)
        assert not made.drop(busy)
        go()
        last = await told(after)
    assert (last["run"], last["together"]) == (2, 1)


async def test_the_queue_is_bounded(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    async with pool(workers=1, waiting=2) as made:
        made.submit([job(gate=gate.path)])
        go = await gate.reached()
        kept = [job(enfants=n) for n in range(2)]
        late = job(enfants=3)
        assert made.submit([*kept, late]) == [late]
        assert made.submit([job(urgent=False, enfants=1)]) == []
        go()
        for one in kept:
            await told(one)


async def test_a_household_that_kills_its_worker_takes_no_other_with_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    gate = Gate(tmp_path / "gate")
    async with pool(workers=1) as made:
        made.submit([job(gate=gate.path)])
        go = await gate.reached()
        jobs = [job(enfants=1), job(do="crash", secret="canari"), job(enfants=2)]
        for one in jobs:
            made.submit([one])
        go()
        before, refused, after = await told(jobs[0]), await jobs[1].done, await told(jobs[2])
    assert refused is Code.UNAVAILABLE
    assert before["pid"] != after["pid"]
    assert "canari" not in caplog.text


async def test_a_worker_that_hangs_is_killed_and_replaced() -> None:
    async with pool(workers=1, run_s=0.5) as made:
        first = job(enfants=1)
        made.submit([first])
        pid = (await told(first))["pid"]
        hung, after = job(do="hang"), job(enfants=2)
        made.submit([hung])
        made.submit([after])
        assert await hung.done is Code.UNAVAILABLE
        assert (await told(after))["pid"] != pid
        await dead(pid)


async def test_a_worker_killed_while_it_waits_is_not_noticed_by_anybody() -> None:
    async with pool(workers=1) as made:
        first = job(enfants=1)
        made.submit([first])
        pid = (await told(first))["pid"]
        os.kill(pid, signal.SIGKILL)
        await dead(pid)
        # Twice as many as would be refused if their worker's death counted for them.
        for number in range(2):
            again = job(enfants=number)
            made.submit([again])
            assert (await told(again))["pid"] != pid


async def test_when_all_processes_are_killed_the_law_is_loaded_again() -> None:
    async with pool(workers=2) as made:
        first = job(enfants=1)
        made.submit([first])
        pid = (await told(first))["pid"]
        loaded = int(state(pid)[1])
        os.kill(loaded, signal.SIGKILL)
        await dead(pid)
        again = job(enfants=2)
        made.submit([again])
        assert (await told(again))["pid"] != pid


async def test_an_error_of_the_law_is_told_by_its_kind_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with pool(workers=1) as made:
        jobs = [job(do="raise", secret="canari"), job(enfants=1)]
        made.submit(jobs)
        assert await jobs[0].done is Code.INTERNAL
        assert (await told(jobs[1]))["together"] == 1
    assert "KeyError at" in caplog.text
    assert "stand_in_law.py" in caplog.text
    assert "canari" not in caplog.text


async def test_a_law_that_cannot_be_loaded_is_said(caplog: pytest.LogCaptureFixture) -> None:
    for law, why in (("tests.backend.broken_law", "RuntimeError"), ("no.law", "ModuleNotFound")):
        async with pool(law) as made:
            jobs = [job(enfants=1), job(urgent=False, enfants=2)]
            made.submit(jobs)
            assert [await one.done for one in jobs] == [Code.UNAVAILABLE] * 2
        assert f"cannot be loaded: {why}" in caplog.text
    assert "canari" not in caplog.text


async def test_a_worker_can_write_no_file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with pool(workers=1) as made:
        one = job(do=f"write {tmp_path}/left", secret="canari")
        made.submit([one])
        assert await one.done is Code.INTERNAL
    assert (tmp_path / "left").read_text() == ""
    assert logging.getLevelName(caplog.records[-1].levelno) == "ERROR"


async def test_processes_outlive_the_signal_that_asks_the_backend_to_end() -> None:
    """A terminal and a supervisor send it to the whole group; requests still end."""
    async with pool(workers=1) as made:
        first, second = job(enfants=1), job(enfants=2)
        made.submit([first])
        worker = await told(first)
        for number in (signal.SIGTERM, signal.SIGINT):
            os.kill(worker["pid"], number)
            os.kill(int(state(worker["pid"])[1]), number)
        made.submit([second])
        assert (await told(second))["pid"] == worker["pid"]


async def test_nothing_runs_once_the_pool_is_closed() -> None:
    async with pool(workers=2, run_s=60) as made:
        one, hung = job(enfants=1), job(do="hang")
        made.submit([one])
        pid = (await told(one))["pid"]
        loaded = int(state(pid)[1])
        made.submit([hung])
        family = [*children(loaded), loaded]
        assert len(family) == 3
    for process in family:
        await dead(process)
