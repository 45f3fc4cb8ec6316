"""Draw the gallery: one picture a sheet, a text size, a contrast, a language."""

from __future__ import annotations

import argparse
import itertools
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.views.components.focus import FocusRing
from kiosk.views.components.gallery.sheets import SHEETS, Sheet
from kiosk.views.components.gallery.words import sample
from kiosk.views.theme import TEXT_SCALES, prepare
from kiosk.views.ui import Ui


def draw(sheet: Sheet, ui: Ui, code: str, size: tuple[int, int], whole: bool, file: Path) -> None:
    """Draw one sheet into ``file``; ``whole``: as high as it needs to be."""
    window = sheet(ui, sample(code))
    ui.theme.apply(window)
    ring = FocusRing(ui.theme, window)
    width, height = size
    window.setFixedWidth(width)
    window.resize(width, height)
    window.show()
    QApplication.processEvents()
    if whole:
        from kiosk.views.components.scroll import ScrollColumn

        missing = max(column.missing for column in window.findChildren(ScrollColumn))
        window.resize(width, height + missing)
    QApplication.processEvents()
    QApplication.processEvents()
    window.grab().save(str(file))
    window.close()
    ring.setParent(None)
    window.deleteLater()
    QApplication.processEvents()


def main() -> int:
    """Draw what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="kiosk.views.components.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", default="1920x1080", help="WIDTHxHEIGHT of the window")
    parser.add_argument("--sheet", choices=sorted(SHEETS), action="append")
    parser.add_argument("--locale", action="append")
    parser.add_argument("--text", type=float, action="append")
    parser.add_argument("--contrast", choices=("ordinary", "high"), action="append")
    parser.add_argument("--whole", action="store_true", help="as high as the sheet needs")
    options = parser.parse_args()
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    prepare(application)
    options.out.mkdir(parents=True, exist_ok=True)
    width, height = map(int, options.size.split("x"))
    for name, code, scale, contrast in itertools.product(
        options.sheet or SHEETS,
        options.locale or ("fr", "ar"),
        options.text or TEXT_SCALES,
        options.contrast or ("ordinary", "high"),
    ):
        ui = Ui.make(code, scale, contrast == "high")
        file = options.out / f"{name}-{code}-{round(scale * 100)}-{contrast}.png"
        draw(SHEETS[name], ui, code, (width, height), options.whole, file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
