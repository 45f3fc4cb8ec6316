"""The ring: there after a key, not after a touch, around what has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kiosk.views.components.button import Button
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.focus import FocusRing
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui


class Window(QWidget):
    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.first, self.second = Button(ui, "Un"), Button(ui, "Deux")
        self.entry: QLineEdit = Entry(ui, name="Nom")
        column = QVBoxLayout(self)
        for widget in (self.first, self.second, self.entry):
            column.addWidget(widget)
        self.ring = FocusRing(ui.theme, self)

    def around(self, widget: QWidget) -> QRect:
        place = QRect(widget.mapTo(self, QPoint(0, 0)), widget.size())
        return place.adjusted(-6, -6, 6, 6)


@pytest.fixture
def window(ui: Ui, stand) -> Window:  # type: ignore[no-untyped-def]
    made = Window(ui)
    stand(made, ui, 600, 500)
    made.first.setFocus()
    return made


def test_it_stands_around_what_has_the_focus(window: Window) -> None:
    assert window.ring.isVisible()
    assert window.ring.geometry() == window.around(window.first)
    QTest.keyClick(window.first, Qt.Key.Key_Tab)
    assert window.second.hasFocus()
    assert window.ring.geometry() == window.around(window.second)


def test_it_is_drawn_in_ink_then_white(window: Window, ui: Ui) -> None:
    image = window.grab().toImage()
    place, middle = window.ring.geometry(), window.ring.geometry().center().y()
    column = [image.pixelColor(place.left() + x, middle) for x in range(6)]
    assert [one.name() for one in column[:4]] == [ui.theme.colour(Tone.RING_OUTER).name()] * 4
    assert column[5].name() == ui.theme.colour(Tone.RING_INNER).name()


def test_a_touch_does_not_show_it_and_a_key_does(window: Window) -> None:
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=_middle(window.second))
    QApplication.processEvents()
    assert window.second.hasFocus()
    assert not window.ring.isVisible()
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=_middle(window.second))
    window.first.setFocus()
    assert not window.ring.isVisible()
    QTest.keyClick(window.first, Qt.Key.Key_Tab)
    assert window.ring.isVisible()


def _middle(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def test_an_entry_shows_the_focus_by_itself(window: Window) -> None:
    before = window.entry.grab().toImage()
    window.entry.setFocus()
    assert not window.ring.isVisible()
    assert window.entry.grab().toImage() != before


def test_it_goes_with_the_widget(window: Window) -> None:
    window.first.hide()
    assert not window.ring.isVisible() or window.ring.geometry() != window.around(window.first)


def test_it_follows_what_scrolls(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [Button(ui, f"Choix {index}") for index in range(12)]
    for button in buttons:
        column.addWidget(button)
    window = QWidget()
    whole = QVBoxLayout(window)
    scroll = ScrollColumn(ui, content)
    whole.addWidget(scroll)
    ring = FocusRing(ui.theme, window)
    stand(window, ui, 600, 500)
    buttons[1].setFocus()
    before = ring.geometry()
    scroll.show_widget(buttons[4])
    QApplication.processEvents()
    assert ring.isVisible() is not (ring.geometry() == before)
    scroll.show_widget(buttons[-1])
    QApplication.processEvents()
    assert not ring.isVisible()


def test_it_never_takes_a_press(window: Window) -> None:
    pressed: list[int] = []
    window.first.clicked.connect(lambda: pressed.append(1))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=_middle(window.first))
    QApplication.processEvents()
    assert pressed == [1]
