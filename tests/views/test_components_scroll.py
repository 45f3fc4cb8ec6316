"""A column that scrolls says so, and is moved by buttons and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.views.components.button import Button
from kiosk.views.components.label import Label
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.ui import Ui


def column(ui: Ui, count: int) -> tuple[ScrollColumn, list[Button]]:
    content = QWidget()
    layout = QVBoxLayout(content)
    buttons = [Button(ui, f"Choix {index}") for index in range(count)]
    for button in buttons:
        layout.addWidget(button)
    return ScrollColumn(ui, content), buttons


def arrows(scroll: ScrollColumn) -> tuple[Button, Button]:
    up, down = scroll.findChild(Button, "scroll-up"), scroll.findChild(Button, "scroll-down")
    assert up is not None
    assert down is not None
    return up, down


def offset(scroll: ScrollColumn, buttons: list[Button]) -> int:
    return -buttons[0].mapTo(scroll, buttons[0].rect().topLeft()).y()


def test_what_fits_has_no_arrows(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    scroll, _ = column(ui, 2)
    stand(scroll, ui, 600, 800)
    assert not scroll.overflows
    assert not any(arrow.isVisible() for arrow in arrows(scroll))


def test_what_does_not_fit_shows_them(ui: Ui, stand, qtbot) -> None:  # type: ignore[no-untyped-def]
    scroll, buttons = column(ui, 20)
    stand(scroll, ui, 600, 800)
    up, down = arrows(scroll)
    assert up.isVisible()
    assert not up.isEnabled()
    start = offset(scroll, buttons)
    QTest.mouseClick(down, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(up.isEnabled)
    assert offset(scroll, buttons) > start
    while down.isEnabled():
        before = offset(scroll, buttons)
        QTest.mouseClick(down, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda before=before: offset(scroll, buttons) > before)
    last = buttons[-1]
    bottom = last.mapTo(scroll, last.rect().bottomLeft()).y()
    assert bottom <= scroll.height()


def test_page_keys_move_it(ui: Ui, stand, qtbot) -> None:  # type: ignore[no-untyped-def]
    scroll, buttons = column(ui, 20)
    stand(scroll, ui, 600, 800)
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: offset(scroll, buttons) > 100)
    QTest.keyClick(buttons[0], Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: offset(scroll, buttons) < 100)


def test_tab_brings_what_has_the_focus_into_view(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    scroll, buttons = column(ui, 20)
    stand(scroll, ui, 600, 800)
    buttons[0].setFocus()
    for button in buttons[:-1]:
        QTest.keyClick(button, Qt.Key.Key_Tab)
    assert buttons[-1].hasFocus()
    place = buttons[-1].mapTo(scroll, buttons[-1].rect().bottomLeft()).y()
    assert 0 < place <= scroll.height()


def test_it_measures_again_when_the_content_grows(ui: Ui, stand, qtbot) -> None:  # type: ignore[no-untyped-def]
    content = QWidget()
    layout = QVBoxLayout(content)
    label = Label(ui, "court")
    layout.addWidget(label)
    scroll = ScrollColumn(ui, content)
    stand(scroll, ui, 600, 400)
    assert not scroll.overflows
    label.setText("Un texte bien plus long. " * 60)
    qtbot.waitUntil(lambda: scroll.overflows)
    label.setText("court")
    qtbot.waitUntil(lambda: not scroll.overflows)
