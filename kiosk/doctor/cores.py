"""Core dumps: a crash must not leave the memory of a visit on the disk."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.programs import hear
from kiosk.settings import Settings

#: Programs that a core may be piped to and that obey the limit of the process.
_OBEYS_THE_LIMIT = ("systemd-coredump", "apport")

_PROBE = """
import sys
from kiosk.visit.hardening import harden, is_hardened
harden()
sys.exit(not is_hardened())
"""


async def check_cores(_settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Try in a process of its own what every visit does first."""
    heard = await hear([sys.executable, "-c", _PROBE], 20, environ)
    if heard.status != 0:
        return Finding(Part.CORES, Status.FAILED, Diagnosis.CORES_KEPT)
    return judged(_pattern())


def _pattern() -> str:
    return Path("/proc/sys/kernel/core_pattern").read_text().strip()


def judged(pattern: str) -> Finding:
    """Say what becomes of the core of a program that visits use and that we cannot harden.

    A pipe is given cores whatever the limit is: it is for its program to obey.
    """
    if pattern.startswith("|") and not any(name in pattern for name in _OBEYS_THE_LIMIT):
        program = pattern[1:].split()[0] if pattern[1:].split() else "?"
        return Finding(Part.CORES, Status.WARNING, Diagnosis.CORES_PIPED, {"program": program})
    return Finding(Part.CORES, Status.OK, Diagnosis.CORES_OK)
