"""The two families, found among the system's fonts; never shipped in the code.

Andika is made for beginning readers (SIL); Noto Sans Arabic stands beside it. Digits of
both have one width by design, so amounts and NIR line up; ``tnum`` is still asked for,
should a later version of a font make them proportional.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

#: Family -> the Debian package that brings it.
FAMILIES: dict[str, str] = {
    "Andika": "fonts-sil-andika",
    "Noto Sans Arabic": "fonts-noto-core",
}


class FontsMissing(RuntimeError):
    """The screen cannot be drawn as designed: says what to install."""

    def __init__(self, families: tuple[str, ...]) -> None:
        packages = " ".join(FAMILIES[family] for family in families)
        super().__init__(f"missing fonts: {', '.join(families)}. Install: apt install {packages}")
        self.families = families


def missing() -> tuple[str, ...]:
    """Return the families that Qt's font database lacks. Needs a QGuiApplication."""
    present = set(QFontDatabase.families())
    return tuple(family for family in FAMILIES if family not in present)


def require() -> None:
    """Raise :class:`FontsMissing` unless both families are installed."""
    if absent := missing():
        raise FontsMissing(absent)


def font(pixels: int, bold: bool) -> QFont:
    """Return the kiosk's font at a size in pixels, with digits of one width."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    # Hinting moves stems by whole pixels and makes bold letters uneven at these sizes.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
