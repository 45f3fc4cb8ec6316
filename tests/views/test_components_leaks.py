"""What is closed is gone: no widget, no timer, no signal left behind."""

from __future__ import annotations

import gc
import itertools

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.views.components.focus import FocusRing
from kiosk.views.components.gallery.sheets import SHEETS
from kiosk.views.components.gallery.words import sample
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.ui import Ui


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def living() -> tuple[int, int]:
    """Count the widgets and the running timers of the application."""
    settle()
    widgets = QApplication.allWidgets()
    timers = [
        timer for widget in widgets for timer in widget.findChildren(QTimer) if timer.isActive()
    ]
    return len(widgets), len(timers)


@pytest.mark.parametrize(("name", "code"), list(itertools.product(SHEETS, ("fr", "ar"))))
def test_a_sheet_leaves_nothing(name: str, code: str) -> None:
    before = living()
    ui = Ui.make(code, 2.0)
    window = SHEETS[name](ui, sample(code))
    ui.theme.apply(window)
    FocusRing(ui.theme, window)
    window.resize(1280, 1024)
    window.show()
    settle()
    assert living() > before
    window.close()
    window.deleteLater()
    del window
    assert living() == before


def test_a_panel_leaves_nothing(ui: Ui) -> None:
    before = living()
    window = SHEETS["home"](ui, sample("fr"))
    window.show()
    shown = living()
    for _ in range(3):
        panel = OverlayPanel(ui, "Langue")
        panel.open_over(window)
        panel.dismiss()
        del panel
    assert living() == shown
    window.close()
    window.deleteLater()
    del window
    assert living() == before
