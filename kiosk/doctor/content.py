"""What anybody may read: the operator's files are in order, or what is shipped is served."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kiosk.content.professionals import reading as professionals
from kiosk.content.reading import read
from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.settings import Settings


async def check_content(settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Read the folder of content, as the embedded backend does."""
    if settings.backend.url is not None:
        return Finding(Part.CONTENT, Status.ABSENT, Diagnosis.CONTENT_ELSEWHERE)
    folder = settings.content.folder
    found, space = read(folder, date.today()), professionals.read(folder, date.today())
    faults = (*found.faults, *space.faults)
    if faults:
        details = {"folder": str(folder), "why": faults[0], "count": str(len(faults))}
        return Finding(Part.CONTENT, Status.WARNING, Diagnosis.CONTENT_FAULTY, details)
    details = {"caf": found.content.caf}
    if folder is None:
        return Finding(Part.CONTENT, Status.OK, Diagnosis.CONTENT_SHIPPED_OK, details)
    return Finding(Part.CONTENT, Status.OK, Diagnosis.CONTENT_OK, details)
