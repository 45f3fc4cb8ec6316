"""Room: for the pages of a visit, and for the database of the embedded backend."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.settings import Settings
from kiosk.supervisor.house import places

_MEGABYTE = 1_000_000

#: Below the first a kiosk works but not for long, below the second a visit may fail: some
#: thirty pages from the camera, with their originals, take 150 MB.
LOW_MB = 500
FULL_MB = 150


async def check_disk(settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Measure the room where visits write and, with an embedded backend, where it does."""
    folders = [places(environ, settings.supervisor.directory)[0]]
    if settings.backend.url is None:
        state = settings.supervisor.state
        folders.append(state or Path.home() / ".local" / "state" / "kiosk")
    rooms = [(room(folder), folder) for folder in folders]
    return judged(*min(rooms))


def judged(megabytes: int, folder: Path) -> Finding:
    """Say whether so much room is enough."""
    details = {"folder": str(folder), "megabytes": str(megabytes)}
    if megabytes < FULL_MB:
        return Finding(Part.DISK, Status.FAILED, Diagnosis.DISK_FULL, details)
    if megabytes < LOW_MB:
        return Finding(Part.DISK, Status.WARNING, Diagnosis.DISK_LOW, details)
    return Finding(Part.DISK, Status.OK, Diagnosis.DISK_OK, details)


def room(folder: Path) -> int:
    """Return the megabytes left where ``folder`` is, or will be."""
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    return shutil.disk_usage(nearest).free // _MEGABYTE
