"""Estimates over links that break, and from a Caf that takes its time."""

from __future__ import annotations

import asyncio

import pytest
from test_sending import Scripted, answer, client, listening, refused, request_head, saying

from kiosk.client import estimates
from kiosk.contract.estimates import Estimate
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

NOTHING = Estimate(
    month="2026-11", reference=(), benefits=(), monthly_total=0, counted=(), assumptions=()
)
TOLD = answer(200, NOTHING.model_dump_json().encode())


async def test_an_estimate_may_take_longer_than_another_answer() -> None:
    finished = asyncio.Event()

    async def thoughtful(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if (await request_head(reader)).startswith(b"POST /v1/simulations"):
            await finished.wait()
            writer.write(TOLD)
            await writer.drain()
        else:
            await reader.read()
        writer.close()

    async with listening(thoughtful) as url, client(url, 0.2) as caf:
        asking = asyncio.create_task(caf.estimate("simulation-rsa", {}))
        # What takes the patience of a plain request begins later, and ends before.
        assert await refused(caf.health()) is Code.TIMEOUT
        assert not asking.done()
        finished.set()
        assert await asking == NOTHING


async def test_an_estimate_that_never_comes_is_a_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(estimates, "_WORK_S", 0.4)
    server = Scripted(...)
    async with listening(server) as url, client(url, 0.1) as caf:
        assert await refused(caf.estimate("simulation-rsa", {})) is Code.TIMEOUT
    # What the Caf works at is not asked of it twice.
    assert len(server.requests) == 1


async def test_a_broken_link_is_tried_again() -> None:
    server = Scripted(None, None, TOLD)
    async with listening(server) as url, client(url) as caf:
        assert await caf.estimate("simulation-rsa", {}) == NOTHING
    assert len(server.requests) == 3


async def test_a_link_that_stays_broken_takes_no_longer_than_another_request() -> None:
    async with listening(Scripted(None)) as url:
        pass
    async with client(url, 0.3) as caf, asyncio.timeout(10):
        assert await refused(caf.estimate("simulation-rsa", {})) is Code.UNREACHABLE


async def test_a_law_that_cannot_be_had_is_not_insisted_upon() -> None:
    server = Scripted(saying(Code.UNAVAILABLE))
    async with listening(server) as url, client(url) as caf:
        assert await refused(caf.estimate("simulation-rsa", {})) is Code.UNAVAILABLE
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("given", "month"), [({}, "2026-13"), ({}, "now"), ({"loyer": 1.5}, None), ({"a": None}, None)]
)
async def test_what_cannot_be_asked_is_not_sent(given: dict[str, object], month: str) -> None:
    server = Scripted(TOLD)
    async with listening(server) as url, client(url) as caf:
        for asked in (
            caf.estimate("simulation-rsa", given, month),  # type: ignore[arg-type]
            caf.prepare("simulation-rsa", [given], month),  # type: ignore[list-item]
            caf.estimate_summary("simulation-rsa", given, month),  # type: ignore[arg-type]
        ):
            assert await refused(asked) is Code.REQUEST_INVALID
    assert server.requests == []


async def test_more_guesses_than_are_taken_are_not_sent() -> None:
    server = Scripted(answer(202, b""))
    async with listening(server) as url, client(url) as caf:
        assert await refused(caf.prepare("simulation-rsa", [{}] * 13)) is Code.REQUEST_INVALID
        await caf.prepare("simulation-rsa", [{}] * 12)
    assert len(server.requests) == 1
