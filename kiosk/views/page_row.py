"""A page that was taken, as a card: picture, number, and whether it can be read."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.problems import REFUSING, PageProblem
from kiosk.views.components.layouts import FlowLayout, empty
from kiosk.views.components.page_card import EmptyPage, PageCard, Verdict
from kiosk.views.ui import Ui


def page_card(ui: Ui, page: Page, number: int) -> PageCard:
    """Return the small card of a page."""
    title = ui.words.text("pages-page", number=number)
    return PageCard(ui, title, QImage(str(page.thumbnail)), verdict=verdict(ui, page))


class PageCards(QWidget):
    """The cards of the pages taken so far, side by side while there is room."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._rows = FlowLayout(ui.theme.lengths.small_gap)
        self.setLayout(self._rows)

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        """Show these and no others, numbered from 1."""
        empty(self._rows)
        for number, page in enumerate(pages, 1):
            card = page_card(self._ui, page, number)
            card.setMinimumWidth(self._ui.theme.soft_px(420))
            self._rows.addWidget(card)


def verdict(ui: Ui, page: Page) -> Verdict:
    """Return what is to be said of a page: well readable, or its first problem."""
    if page.problems:
        return Verdict.bad(ui, ui.words.text(f"scan-problem-{first_problem(page)}"))
    return Verdict.good(ui, ui.words.text("pages-good"))


def first_problem(page: Page) -> PageProblem:
    """Return the problem of a page to be mended first: one that it is refused for."""
    return next((one for one in page.problems if one in REFUSING), page.problems[0])


def awaited_page(ui: Ui, number: int) -> QWidget:
    """Return the place of the page that comes next."""
    return EmptyPage(ui, ui.words.text("camera-page-next", number=number))
