"""All checks at once, each within its time, none able to break the others."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from kiosk.doctor.backend import check_backend
from kiosk.doctor.capture import check_camera, check_scanner
from kiosk.doctor.content import check_content
from kiosk.doctor.cores import check_cores
from kiosk.doctor.disk import check_disk
from kiosk.doctor.display import check_display
from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.fonts import check_fonts
from kiosk.doctor.law import check_law
from kiosk.doctor.memory import check_memory
from kiosk.doctor.outbox import check_outbox
from kiosk.doctor.phone import check_phone
from kiosk.doctor.printer import check_printer
from kiosk.doctor.reader import check_reader
from kiosk.settings import Settings

#: Longest time of one check, in seconds; each has shorter ones of its own.
PATIENCE_S = 90.0

Check = Callable[[Settings, Mapping[str, str]], Awaitable[Finding]]

CHECKS: dict[Part, Check] = {
    Part.DISPLAY: check_display,
    Part.FONTS: check_fonts,
    Part.CAMERA: check_camera,
    Part.SCANNER: check_scanner,
    Part.READER: check_reader,
    Part.PHONE: check_phone,
    Part.PRINTER: check_printer,
    Part.BACKEND: check_backend,
    Part.LAW: check_law,
    Part.OUTBOX: check_outbox,
    Part.CONTENT: check_content,
    Part.MEMORY: check_memory,
    Part.CORES: check_cores,
    Part.DISK: check_disk,
}


async def examine(settings: Settings, environ: Mapping[str, str]) -> list[Finding]:
    """Run every check and return the findings, in the order of :class:`Part`."""
    checks = (_guarded(part, check(settings, environ)) for part, check in CHECKS.items())
    return list(await asyncio.gather(*checks))


async def _guarded(part: Part, check: Awaitable[Finding]) -> Finding:
    try:
        async with asyncio.timeout(PATIENCE_S):
            return await check
    except TimeoutError:
        return Finding(part, Status.FAILED, Diagnosis.SILENT)
    except Exception as error:
        # A doctor that falls ill at one symptom would hide all the others.
        kind = type(error).__name__
        return Finding(part, Status.FAILED, Diagnosis.BROKEN, {"kind": kind, "why": str(error)})
