"""The database goes away, a request is never finished, the day changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from caf_files import pdf
from caf_running import (
    ELISE,
    KIOSKS,
    Cluster,
    Here,
    Process,
    needs_postgresql,
    new_visit,
    postgresql_cluster,
    process,
    somebody,
)

from kiosk.client import CafProblem
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

ANY_ID = "0" * 32


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    with postgresql_cluster() as running:
        yield running


@needs_postgresql
@pytest.mark.postgresql
async def test_a_database_that_stops_is_said_and_its_return_is_noticed(
    cluster: Cluster, tmp_path: Path
) -> None:
    who = somebody(ELISE)
    with process(cluster.url, tmp_path) as running:
        async with running.client(timeout_s=2) as client:
            await client.sign_in(who.nir, who.password)
            cluster.stop()
            for asked in (client.account(), client.health(), client.upload(pdf())):
                with pytest.raises(CafProblem) as caught:
                    await asked
                assert caught.value.code is Code.UNAVAILABLE
            cluster.start()
            assert (await client.account()).person.prenoms == ELISE


@pytest.mark.parametrize("chunked", [True, False])
async def test_a_kiosk_that_dies_while_sending_disturbs_nobody(
    backend_process: Process, chunked: bool
) -> None:
    length = "Transfer-Encoding: chunked" if chunked else "Content-Length: 100"
    head = (
        f"PATCH /v1/uploads/{ANY_ID} HTTP/1.1\r\nHost: caf\r\n{length}\r\n"
        f"Authorization: Bearer {KIOSKS['borne-1']}\r\nKiosk-Visit: {new_visit()}\r\n\r\n"
    )
    _, writer = await asyncio.open_connection("127.0.0.1", backend_process.port)
    writer.write(head.encode() + (b"5\r\n%PDF-\r\n" if chunked else b"%PDF-"))
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    async with backend_process.client() as client:
        assert (await client.health()).status == "ok"
    backend_process.stop()
    assert "ERROR" not in backend_process.errors.read_text()


async def test_a_body_without_length_is_bounded_too(backend_process: Process) -> None:
    who = somebody(ELISE)
    async with backend_process.client() as client:
        session = await client.sign_in(who.nir, who.password)
        headers = {"Caf-Session": session.token}

        async def endless() -> AsyncIterator[bytes]:
            for _ in range(5):
                yield bytes(64 * 1024)

        path = f"/v1/uploads/{ANY_ID}"
        answer = await client._http.patch(path, headers=headers, content=endless())
        assert answer.json()["code"] == Code.UPLOAD_PART_TOO_LARGE


async def test_the_demonstration_follows_the_days_of_a_backend_that_never_stops(
    backend_here: Here,
) -> None:
    who = somebody(ELISE)
    async with backend_here.client() as client:
        await client.sign_in(who.nir, who.password)
        before = await client.months()
        backend_here.clock.move(timedelta(days=62))
        await client.sign_in(who.nir, who.password)
        after = await client.months()
    assert after[0].month > before[0].month
    assert any(month.payments for month in after[:2])
    assert after[0].quotient_familial is not None
