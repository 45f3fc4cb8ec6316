"""Simulations over a real socket: kiosks that leave, workers that die, and no trace."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from caf_running import ELISE, KIOSKS, Here, Process, here, new_visit, somebody
from caf_simulations import answers

from kiosk.backend.simulating.pool import Limits
from kiosk.client import CafClient, CafProblem, end_visit
from kiosk.contract.estimates import Axis
from kiosk.contract.problems import Code
from tests.backend.simulating import LAW, children, dead
from tests.backend.stand_in_law import CRASHES, HANGS, RAISES

pytestmark = pytest.mark.asyncio

RSA = "simulation-rsa"


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[Here]:
    """One worker, with the law of the tests."""
    limits = Limits(workers=1, waiting=2, run_s=1)
    with here(f"sqlite:///{tmp_path}/caf.sqlite3", law=LAW, limits=limits) as running:
        yield running


async def ask(client: CafClient, loyer: int = 61_200, path: str = "", **more: Any) -> Any:
    """Ask, and return what the law of the tests says, which is no estimate."""
    body = {"journey": RSA, "answers": answers(RSA, loyer=loyer), **more}
    told = await client._http.post(f"/v1/simulations{path}", json=body, timeout=30)
    return told.json() if path != "/preparation" else told


async def test_what_was_prepared_comes_from_one_run_and_from_memory(backend: Here) -> None:
    async with backend.client() as client:
        assert (await ask(client))["run"] == 1
        guesses = [answers(RSA, loyer=rent) for rent in (50_000, 50_001)]
        await client.prepare(RSA, [*guesses, {"loyer": 3}])
        found = [await ask(client, rent) for rent in (50_000, 50_001, 50_000)]
        assert {(one["run"], one["together"]) for one in found} == {(2, 2)}
        curves = [await ask(client, path="/curve", axis="loyer") for _ in range(2)]
        assert [one["run"] for one in curves] == [3, 3]


async def test_what_was_prepared_for_one_visit_is_not_given_to_another(backend: Here) -> None:
    async with backend.client(visit="visite-une") as one, backend.client(kiosk="borne-2") as other:
        await ask(one)
        assert (await ask(other))["run"] == 2
        await end_visit(backend.url, KIOSKS["borne-1"], "visite-une")
        assert (await ask(one))["code"] == Code.SESSION_EXPIRED
        # The same name at another kiosk is another visit.
        async with backend.client(kiosk="borne-2", visit="visite-une") as namesake:
            assert (await ask(namesake))["run"] == 3


async def test_a_kiosk_that_leaves_takes_its_request_out_of_the_queue(backend: Here) -> None:
    async with backend.client() as busy, backend.client() as client, backend.client() as last:
        await ask(busy)
        hung = asyncio.create_task(ask(busy, HANGS))
        await given(backend)
        leaving = asyncio.create_task(ask(client, 1_000))
        await queued(backend, 1)
        leaving.cancel()
        await queued(backend, 0)
        assert (await hung)["code"] == Code.UNAVAILABLE
        assert (await ask(last))["together"] == 1


async def test_a_queue_that_is_full_says_when_to_come_back(backend: Here) -> None:
    async with backend.client() as busy, backend.client() as one, backend.client() as late:
        await ask(busy)
        hung = asyncio.create_task(ask(busy, HANGS))
        await given(backend)
        waiting = [asyncio.create_task(ask(one, rent)) for rent in (1_000, 1_001)]
        await queued(backend, 2)
        body = {"journey": RSA, "answers": answers(RSA)}
        told = await late._http.post("/v1/simulations", json=body)
        assert (told.status_code, told.headers["Retry-After"]) == (429, "2")
        with pytest.raises(CafProblem) as caught:
            await late.estimate(RSA, answers(RSA))
        assert caught.value.code is Code.TOO_MANY_REQUESTS
        await asyncio.gather(hung, *waiting)


async def test_a_household_that_the_law_cannot_stand_is_said(backend: Here) -> None:
    async with backend.client() as client:
        for rent, code in ((CRASHES, Code.UNAVAILABLE), (RAISES, Code.INTERNAL)):
            with pytest.raises(CafProblem) as caught:
                await client.estimate(RSA, answers(RSA, loyer=rent))
            assert caught.value.code is code
        assert (await ask(client))["together"] == 1


async def given(backend: Here) -> None:
    """Wait until a worker has a job."""
    while not backend.parts.estimator._pool._busy:
        await asyncio.sleep(0.005)


async def queued(backend: Here, count: int) -> None:
    """Wait until that many jobs wait for a worker."""
    while len(backend.parts.estimator._pool._queue) != count:
        await asyncio.sleep(0.005)


# --- The whole backend, with the law itself --------------------------------------------------


async def test_nothing_of_a_simulation_is_in_a_file_or_in_the_log(
    backend_process: Process, tmp_path: Path
) -> None:
    who, visit = somebody(ELISE), new_visit()
    given = answers(RSA, loyer=54_321, salaire=98_765, naissance="1971-12-27")
    async with backend_process.client(visit=visit) as client:
        await client.sign_in(who.nir, who.password)
        await client.known_answers()
        await client.prepare(RSA, [{**given, "loyer": 54_322}])
        await client.estimate(RSA, given)
        await client.curve(RSA, given, Axis.LOYER)
        await client.estimate_summary(RSA, given)
        with pytest.raises(CafProblem):
            await client.estimate(RSA, {**given, "autre": "canari"})
    await end_visit(backend_process.url, KIOSKS["borne-1"], visit)
    backend_process.stop()
    log = (tmp_path / "errors").read_text()
    assert "POST simulations.estimate 200" in log
    assert "POST simulations.prepare 202" in log
    canaries = (b"54321", b"54322", b"98765", b"1971-12-27", b"canari")
    for path in sorted(tmp_path.iterdir()):
        content = path.read_bytes()
        assert [canary for canary in canaries if canary in content] == [], path.name


async def test_the_law_is_loaded_when_somebody_asks_or_before(
    backend_process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with backend_process.client() as client:
        await client.health()
        assert backend_process.process is not None
        assert children(backend_process.process.pid) == []
    backend_process.stop()
    monkeypatch.setenv("KIOSK_SIMULATION__PRELOAD", "true")
    monkeypatch.setenv("KIOSK_SIMULATION__WORKERS", "3")
    backend_process.start()
    while not (started := children(backend_process.process.pid)):
        await asyncio.sleep(0.02)
    while len(workers := children(started[0])) < 3:
        await asyncio.sleep(0.02)
    backend_process.kill()
    for pid in (*started, *workers):
        await dead(pid)


async def test_a_backend_that_dies_in_the_middle_is_asked_again(backend_process: Process) -> None:
    async with backend_process.client(timeout_s=20) as client:
        asking = asyncio.create_task(client.estimate(RSA, answers(RSA)))
        assert backend_process.process is not None
        while not children(backend_process.process.pid):
            await asyncio.sleep(0.005)
        backend_process.kill()
        await asyncio.to_thread(backend_process.start)
        assert (await asking).benefits
