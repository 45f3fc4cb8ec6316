"""Run a program of the system and hear it out, within a time."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heard:
    """What a program said. ``status`` is None when it did not end in time."""

    status: int | None
    output: str
    errors: str


async def hear(
    command: Sequence[str], within_s: float, environ: Mapping[str, str] | None = None
) -> Heard:
    """Run ``command``; raises FileNotFoundError when there is no such program.

    It has a group of its own, killed whole when its time is over.
    """
    process = await asyncio.create_subprocess_exec(
        *command,
        env=environ,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(within_s):
            output, errors = await process.communicate()
    except TimeoutError:
        return Heard(None, "", "")
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    return Heard(
        process.returncode, output.decode(errors="replace"), errors.decode(errors="replace")
    )
