"""The law: it loads, it answers, and which version it is."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.programs import hear
from kiosk.settings import Settings

#: Longest loading, in seconds: as long as the backend waits for it.
_LOAD_S = 60.0

_PROBE = """
from kiosk import simulation
simulation.preload()
print(simulation.law_version())
"""


async def check_law(settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Load the law in a process of its own, as the embedded backend does, and estimate once."""
    if settings.backend.url is not None:
        return Finding(Part.LAW, Status.ABSENT, Diagnosis.LAW_ELSEWHERE)
    heard = await hear([sys.executable, "-c", _PROBE], _LOAD_S, environ)
    if heard.status != 0:
        lines = heard.errors.strip().splitlines()
        details = {"why": lines[-1] if lines else "…"}
        return Finding(Part.LAW, Status.FAILED, Diagnosis.LAW_FAILED, details)
    return Finding(Part.LAW, Status.OK, Diagnosis.LAW_OK, {"version": heard.output.strip()})
