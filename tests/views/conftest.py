"""What tests of the views share: an application dressed as the kiosk's, and its dresses."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.views.theme import prepare
from kiosk.views.ui import Ui

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Stand = Callable[..., QWidget]


@pytest.fixture(scope="session", autouse=True)
def dressed_application(qapp: QApplication) -> QApplication:
    """The application, prepared once."""
    prepare(qapp)
    return qapp


@pytest.fixture
def ui() -> Ui:
    """French, 100 %, ordinary contrast."""
    return Ui.make("fr")


@pytest.fixture
def stand(qtbot: object, qapp: QApplication) -> Iterator[Stand]:
    """Show a widget in a window of a given size, laid out; it goes after the test."""
    windows: list[QWidget] = []

    def show(widget: QWidget, ui: Ui, width: int = 1280, height: int = 1024) -> QWidget:
        ui.theme.apply(widget)
        windows.append(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        settle(qapp)
        return widget

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    settle(qapp)


def settle(qapp: QApplication) -> None:
    """Let everything that is due happen: layouts, deletions."""
    for _ in range(3):
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
