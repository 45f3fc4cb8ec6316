"""What the tests of simulations share: gates at which workers wait, and ends of pools."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

#: The law of these tests.
LAW = "tests.backend.stand_in_law"


class Gate:
    """A named pipe at which a worker waits."""

    def __init__(self, path: Path) -> None:
        self.path = str(path)
        os.mkfifo(path)

    async def reached(self) -> Callable[[], None]:
        """Wait until a worker is there; return what lets it go."""
        return os.fdopen(await asyncio.to_thread(os.open, self.path, os.O_WRONLY), "w").close


async def end_the_others() -> None:
    """End every other task of the loop, as a server does before its processes end."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def state(pid: int) -> list[str]:
    """Return what the kernel tells of a process after its name: its state, its parent…"""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


async def dead(pid: int) -> None:
    """Wait until a process is no more, or waits for its burial."""
    while True:
        try:
            if state(pid)[0] == "Z":
                return
        except FileNotFoundError:
            return
        await asyncio.sleep(0.005)


def children(pid: int) -> list[int]:
    """Return the processes that a process started."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(one) for task in tasks for one in (task / "children").read_text().split()]
