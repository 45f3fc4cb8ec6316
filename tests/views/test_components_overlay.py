"""Panels over the page: the focus stays in, Escape leaves, the page below gets nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.ui import Ui


class Page(QWidget):
    """A page with one button, and a panel with two."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.under = Button(ui, "Sous le voile")
        column = QVBoxLayout(self)
        column.addWidget(self.under, 0, Qt.AlignmentFlag.AlignTop)
        self.panel = OverlayPanel(ui, "Êtes-vous encore là\u202f?", "Il reste 30 secondes.")
        self.stay = Button(ui, "Continuer")
        self.leave = Button(ui, "Terminer", ButtonKind.DANGER)
        self.panel.add_row(self.stay, self.leave)


@pytest.fixture
def page(ui: Ui, stand) -> Page:  # type: ignore[no-untyped-def]
    made = Page(ui)
    stand(made, ui, 1280, 1024)
    made.under.setFocus()
    made.panel.open_over(made)
    QApplication.processEvents()
    return made


def test_it_covers_the_page_and_takes_the_focus(page: Page) -> None:
    assert page.panel.geometry() == page.rect()
    assert page.stay.hasFocus()
    assert page.panel.accessibleName()


def test_tab_goes_round_inside(page: Page) -> None:
    seen = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [page.leave, page.stay, page.leave, page.stay, page.leave]
    QTest.keyClick(page.leave, Qt.Key.Key_Backtab)
    assert page.stay.hasFocus()


def test_the_focus_that_strays_comes_back(page: Page) -> None:
    page.under.setFocus()
    assert page.panel.isAncestorOf(QApplication.focusWidget())


def test_presses_do_not_go_through(page: Page) -> None:
    pressed: list[int] = []
    page.under.clicked.connect(lambda: pressed.append(1))
    place = page.under.mapTo(page, QPoint(20, 20))
    assert page.childAt(place) is not page.under
    QTest.mouseClick(page.childAt(place) or page, Qt.MouseButton.LeftButton)
    assert not pressed


def test_escape_says_so_and_nothing_more(page: Page) -> None:
    heard: list[int] = []
    QTest.keyClick(page.stay, Qt.Key.Key_Escape)
    page.panel.on_escape = lambda: heard.append(1)
    QTest.keyClick(page.stay, Qt.Key.Key_Escape)
    assert heard == [1]
    assert page.panel.isVisible()


def test_the_focus_goes_back_where_it_was(page: Page) -> None:
    page.panel.dismiss()
    assert page.under.hasFocus()
    page.panel.dismiss()


def test_it_follows_the_size_of_the_page(page: Page) -> None:
    page.resize(1080, 1920)
    QApplication.processEvents()
    assert page.panel.geometry() == page.rect()
    middle = page.panel.panel.geometry().center()
    assert abs(middle.x() - page.rect().center().x()) <= 1


def test_a_second_panel_holds_the_focus_over_the_first(page: Page, ui: Ui) -> None:
    second = OverlayPanel(ui, "Langue")
    choice = Button(ui, "English")
    second.add(choice)
    second.open_over(page)
    assert choice.hasFocus()
    second.dismiss()
    assert page.panel.isAncestorOf(QApplication.focusWidget())


def test_a_long_panel_scrolls_inside_the_window(stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make("fr", 2.0)
    page = QWidget()
    stand(page, ui, 1280, 1024)
    panel = OverlayPanel(ui, "Langue", "Choisissez. " * 40)
    for name in ("Français", "English", "العربية"):
        panel.add(Button(ui, name, ButtonKind.SECONDARY))
    panel.open_over(page)
    QApplication.processEvents()
    assert page.rect().contains(panel.panel.geometry())
    panel.dismiss()
