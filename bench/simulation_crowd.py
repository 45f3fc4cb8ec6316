"""Visitors who simulate at once: a backend as an operator starts it, and one socket a visitor.

Each asks for all the benefits, waits for the answer and asks again with another rent: nothing
is in memory, and nobody thinks in between. That is harder than people are.
"""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.figures import Figure, Line, median_ms, percentile_ms
from bench.memory import descendants, proportional_mb, resident_mb
from bench.running import ROOT
from bench.simulation import ANSWERS, MONTH
from kiosk.client import CafClient

JOURNEY = "toutes-mes-aides"

#: How many visitors at once.
CROWDS = (1, 2, 4, 8, 16)

#: Estimates that each asks for in a round.
_EACH = 4


def measure(rounds: int) -> list[Line]:
    """Measure each crowd; the rounds add up."""
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch,
        _backend(Path(scratch)) as (url, token, pid),
    ):
        times = asyncio.run(_crowds(url, token, rounds))
        memory = _memory(pid)
    lines: list[Line] = []
    for size, taken in times.items():
        what = f"{size} at once, one estimate of thirteen benefits"
        lines += [
            Figure(f"{what}, median", median_ms(taken), "ms"),
            Figure(f"{what}, 95th percentile", percentile_ms(taken, 95), "ms"),
        ]
    few, many = times[CROWDS[0]], times[CROWDS[-1]]
    growth = percentile_ms(many, 95) / percentile_ms(few, 95)
    return [*lines, Figure("95th percentile, 16 at once / alone", growth, "x"), *memory]


@contextmanager
def _backend(directory: Path) -> Iterator[tuple[str, str, int]]:
    token = secrets.token_urlsafe(32)
    read, write = os.pipe()
    command = [sys.executable, "-m", "kiosk.backend", "--no-demo", "--port", "0"]
    command += ["--database", f"sqlite:///{directory}/caf.sqlite3", "--ready-fd", str(write)]
    environ = {k: v for k, v in os.environ.items() if not k.startswith("KIOSK_")}
    environ |= {
        "PYTHONPATH": str(ROOT),
        "HOME": str(directory),
        "KIOSK_CONFIG": str(directory / "kiosk.toml"),
        "KIOSK_BACKEND__TOKEN": token,
    }
    with (directory / "log").open("wb") as log:
        backend = subprocess.Popen(
            command, env=environ, cwd=ROOT, pass_fds=(write,), stdout=log, stderr=log
        )
    os.close(write)
    try:
        with os.fdopen(read) as ready:
            port = json.loads(ready.readline())["port"]
        yield f"http://127.0.0.1:{port}", token, backend.pid
    finally:
        backend.terminate()
        backend.wait()


async def _crowds(url: str, token: str, rounds: int) -> dict[int, list[float]]:
    # Both workers, twice each: a fork's first run copies the pages that it writes to.
    await asyncio.gather(*(_visitor(url, token, -1 - n) for n in range(4)))
    times: dict[int, list[float]] = {size: [] for size in CROWDS}
    for turn in range(rounds):
        for size, taken in times.items():
            first = 100 * turn
            visitors = (_visitor(url, token, first + n) for n in range(size))
            for own in await asyncio.gather(*visitors):
                taken += own
    return times


async def _visitor(url: str, token: str, number: int) -> list[float]:
    taken = []
    async with CafClient(url, token, f"bench-{secrets.token_hex(8)}") as client:
        for n in range(_EACH):
            answers = {**ANSWERS, "loyer": 50_000 + 100 * (_EACH * (number + 4) + n)}
            began = time.monotonic()
            told = await client.estimate(JOURNEY, answers, MONTH)
            taken.append(time.monotonic() - began)
            assert told.monthly_total > 0
    return taken


def _memory(backend: int) -> list[Line]:
    """Return what the processes of the law take, together and counted one by one."""
    pids = list(descendants(backend))
    shares = [proportional_mb(pid) for pid in pids]
    together = sum(share for share in shares if share is not None)
    apart = sum(resident_mb(pid) for pid in pids)
    return [
        Figure(f"memory, {len(pids)} processes of the law (PSS)", together, "MB"),
        Figure("memory, the same without sharing (RSS)", apart, "MB"),
    ]
