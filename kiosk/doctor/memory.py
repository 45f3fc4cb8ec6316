"""Where private directories lie: in memory, and in memory that no disk takes over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.settings import Settings
from kiosk.supervisor.house import places
from kiosk.visit.directory import in_memory


async def check_memory(settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Look where visits would write, and whether the kernel may write that to a disk."""
    place = places(environ, settings.supervisor.directory)[0]
    nearest = next(path for path in (place, *place.parents) if path.exists())
    details = {"place": str(place)}
    if not in_memory(nearest):
        return Finding(Part.MEMORY, Status.WARNING, Diagnosis.MEMORY_DISK, details)
    if clear := _clear_swaps_of_this_machine():
        details |= {"swaps": ", ".join(clear)}
        return Finding(Part.MEMORY, Status.WARNING, Diagnosis.MEMORY_SWAP, details)
    return Finding(Part.MEMORY, Status.OK, Diagnosis.MEMORY_OK, details)


def _clear_swaps_of_this_machine() -> list[str]:
    return clear_swaps(Path("/proc/swaps").read_text(), Path("/sys/class/block"))


def clear_swaps(swaps: str, devices: Path) -> list[str]:
    """Return the swaps of ``/proc/swaps`` that are on a disk and not encrypted.

    zram stays in memory; a device of dm-crypt tells so in ``/sys/class/block/*/dm/uuid``.
    """
    return [
        path
        for path in (line.split()[0] for line in swaps.splitlines()[1:] if line.strip())
        if not _harmless(Path(path), devices)
    ]


def _harmless(swap: Path, devices: Path) -> bool:
    device = devices / swap.resolve().name
    if swap.name.startswith("zram"):
        return True
    try:
        return (device / "dm" / "uuid").read_text().startswith("CRYPT-")
    except OSError:
        return False
