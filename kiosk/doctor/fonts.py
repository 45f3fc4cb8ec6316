"""The two families of letters that the kiosk is drawn with."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.doctor.programs import hear
from kiosk.settings import Settings

#: Each family and the Debian package that has it.
FAMILIES = {"Andika": "fonts-sil-andika", "Noto Sans Arabic": "fonts-noto-core"}

_WITHIN_S = 20.0


async def check_fonts(_settings: Settings, environ: Mapping[str, str]) -> Finding:
    """Ask fontconfig, as Qt does, whether it has each family."""
    missing = {}
    for family, package in FAMILIES.items():
        try:
            heard = await hear(["fc-list", family, "file"], _WITHIN_S, environ)
        except FileNotFoundError:
            return Finding(Part.FONTS, Status.WARNING, Diagnosis.FONTS_UNKNOWN)
        if not heard.output.strip():
            missing[family] = package
    if missing:
        details = {"families": ", ".join(missing), "packages": " ".join(missing.values())}
        return Finding(Part.FONTS, Status.FAILED, Diagnosis.FONTS_MISSING, details)
    details = {"families": ", ".join(FAMILIES)}
    return Finding(Part.FONTS, Status.OK, Diagnosis.FONTS_OK, details)
