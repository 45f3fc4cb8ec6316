"""The screen: is there one, and can Qt draw on it."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.programs import hear
from kiosk.settings import Settings

_WITHIN_S = 30.0

# A process of its own: Qt aborts the program when a library of the platform is missing.
_PROBE = """
from PySide6.QtGui import QGuiApplication
screen = QGuiApplication([]).primaryScreen()
print(QGuiApplication.platformName(), screen.size().width(), screen.size().height())
"""

# Said with QT_DEBUG_PLUGINS only: without it Qt blames xcb-cursor whatever is wrong.
_MISSING_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object")


async def check_display(_settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Open Qt on the screen of the environment, or on none to try its libraries."""
    screen = environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY")
    chosen = environ.get("QT_QPA_PLATFORM")
    seen = {**environ, "QT_DEBUG_PLUGINS": "1"}
    if not screen and not chosen:
        seen["QT_QPA_PLATFORM"] = "offscreen"
    heard = await hear([sys.executable, "-c", _PROBE], _WITHIN_S, seen)
    if heard.status != 0:
        if missing := _MISSING_LIBRARY.search(heard.errors):
            return _said(Status.FAILED, Diagnosis.DISPLAY_LIBRARY, library=missing[1])
        return _said(Status.FAILED, Diagnosis.DISPLAY_REFUSED, screen=screen or chosen or "?")
    platform, width, height = heard.output.split()
    if not screen and not chosen:
        return _said(Status.WARNING, Diagnosis.DISPLAY_NONE)
    return _said(Status.OK, Diagnosis.DISPLAY_OK, platform=platform, width=width, height=height)


def _said(status: Status, diagnosis: Diagnosis, **details: str) -> Finding:
    return Finding(Part.DISPLAY, status, diagnosis, details)
