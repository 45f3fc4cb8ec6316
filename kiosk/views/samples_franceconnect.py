"""The screens of FranceConnect+. The provider's page is not ours to draw: its place is empty."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.views.samples_register import Sample
from kiosk.views.screens.franceconnect import FranceConnectScreen
from kiosk.views.screens.franceconnect_web import FranceConnectWebScreen
from kiosk.views.ui import Ui


class _EmptyPage(QObject):
    """Stands where a page of the network would be."""

    came_back = Signal(str)
    failed = Signal()
    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()

    @property
    def host(self) -> str:
        return "fournisseur.exemple.fr"

    def zoom(self, scale: float) -> None:
        """Have nothing to zoom."""

    def insert(self, text: str) -> None:
        """Take no key."""

    def backspace(self) -> None:
        """Take no key."""

    def enter(self) -> None:
        """Take no key."""


def franceconnect() -> Iterator[Sample]:
    """Yield the screens of FranceConnect+."""
    yield Sample("franceconnect", partial(FranceConnectScreen, demonstration=False))
    demonstration = partial(FranceConnectScreen, demonstration=True)
    yield Sample("franceconnect-demonstration", demonstration)
    yield Sample("franceconnect-web", _web)
    yield Sample("franceconnect-web-keyboard", _web_with_keyboard)


def _web(ui: Ui) -> FranceConnectWebScreen:
    return FranceConnectWebScreen(ui, _EmptyPage())


def _web_with_keyboard(ui: Ui) -> FranceConnectWebScreen:
    screen = _web(ui)
    screen.restore(True)
    return screen
