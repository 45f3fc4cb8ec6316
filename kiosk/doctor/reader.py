"""Tesseract, with which pages are read on this machine."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.programs import hear
from kiosk.settings import Settings

#: Each of its data files that is used, and the Debian package that has it.
DATA = {"fra": "tesseract-ocr-fra", "osd": "tesseract-ocr-osd"}

_WITHIN_S = 20.0


async def check_reader(_settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Ask Tesseract which languages it has. Without it pages are sent unread: a warning."""
    try:
        heard = await hear(["tesseract", "--list-langs"], _WITHIN_S, environ)
    except FileNotFoundError:
        packages = " ".join(["tesseract-ocr", *DATA.values()])
        return Finding(Part.READER, Status.WARNING, Diagnosis.READER_NONE, {"packages": packages})
    known = heard.output.split()
    missing = [package for data, package in DATA.items() if data not in known]
    if missing:
        details = {"packages": " ".join(missing)}
        return Finding(Part.READER, Status.WARNING, Diagnosis.READER_DATA, details)
    return Finding(Part.READER, Status.OK, Diagnosis.READER_OK)
