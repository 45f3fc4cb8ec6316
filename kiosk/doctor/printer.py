"""The printer: what it says of itself, before anybody presses *Print*."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.printing import Reason, open_printer
from kiosk.settings import Settings


async def check_printer(settings: Settings, _environ: Mapping[str, str]) -> Finding:
    """Ask the printer of the settings how it is."""
    if settings.printer.uri is None:
        return Finding(Part.PRINTER, Status.ABSENT, Diagnosis.PRINTER_UNSET)
    printer = open_printer(settings.printer)
    try:
        status = await printer.status()
    finally:
        await printer.aclose()
    if Reason.NOT_CONFIGURED in status.blockers:
        return Finding(Part.PRINTER, Status.ABSENT, Diagnosis.PRINTER_UNSET)
    if status.blockers:
        return _reasons(Status.FAILED, Diagnosis.PRINTER_BLOCKED, status.blockers)
    if status.warnings:
        return _reasons(Status.WARNING, Diagnosis.PRINTER_WARNED, status.warnings)
    return Finding(Part.PRINTER, Status.OK, Diagnosis.PRINTER_OK)


def _reasons(status: Status, diagnosis: Diagnosis, reasons: tuple[Reason, ...]) -> Finding:
    sentences = tuple(f"printing-reason-{reason}" for reason in reasons)
    return Finding(Part.PRINTER, status, diagnosis, sentences=sentences)
