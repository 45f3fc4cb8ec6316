"""Memory of each process of a kiosk at rest, a visitor on the attract screen.

The proportional set size (PSS) shares out the pages that processes have in common, so that
the sum is what the kiosk really takes. Visits forbid being looked into: without root only
their resident set (RSS) is known, which counts shared pages for each.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bench.figures import Figure, Line, Missing
from bench.running import Running
from tests.visits.screen import VirtualScreen

SIZE = (1920, 1080)


def measure(_rounds: int) -> list[Line]:
    """Measure each process of one kiosk, and what the standby adds to it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        directory = Path(scratch)
        with (
            VirtualScreen(directory / "screen", *SIZE) as screen,
            Running(directory, {}, {"DISPLAY": screen.display}) as kiosk,
        ):
            return processes(kiosk)


def processes(kiosk: Running) -> list[Line]:
    """Return the memory of each process, and the ratio that the standby costs."""
    kiosk.event("backend-ready")
    standby, shown = kiosk.standby()[1], kiosk.shown()[1]
    names = {kiosk.pid: "supervisor", shown: "visit on the screen", standby: "standby"}
    sizes: dict[str, float] = {}
    unit = "PSS"
    for pid in (kiosk.pid, *descendants(kiosk.pid)):
        name = names.get(pid) or ("backend" if "backend" in _command(pid) else "capture worker")
        size = proportional_mb(pid)
        if size is None:
            unit, size = "RSS", resident_mb(pid)
        sizes[name] = sizes.get(name, 0.0) + size
    lines: list[Line] = [Figure(f"memory, {name} ({unit})", mb, "MB") for name, mb in sizes.items()]
    total = sum(sizes.values())
    if "standby" not in sizes:
        return [*lines, Missing("memory, with standby / without", "the standby is gone")]
    ratio = total / (total - sizes["standby"])
    return [*lines, Figure("memory, with standby / without", ratio, "x")]


def descendants(parent: int) -> Iterator[int]:
    """Yield the process ids below ``parent``, whatever group they are in."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                if int(fields[1]) == parent and fields[0] != "Z":
                    yield int(entry.name)
                    yield from descendants(int(entry.name))


def proportional_mb(pid: int) -> float | None:
    """Return the proportional set size in megabytes, None when it may not be read."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except (PermissionError, ProcessLookupError, FileNotFoundError):
        return None
    return next(float(line.split()[1]) / 1000 for line in lines if line.startswith("Pss:"))


def resident_mb(pid: int) -> float:
    """Return the resident set size in megabytes, 0 when the process is gone."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return float(line.split()[1]) / 1000
    return 0.0


def _command(pid: int) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_text()
    return ""
