"""The pages taken, to be looked at, turned, put in order, deleted or completed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtWidgets import QWidget

from kiosk.scanner.protocol import Page
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.page_card import Action
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.page_row import page_card
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Do(Enum):
    """What can be done with one page."""

    VIEW = auto()
    DELETE = auto()
    ROTATE = auto()
    EARLIER = auto()
    LATER = auto()


#: Text id and icon of each.
_LOOK = {
    Do.VIEW: ("pages-view", "eye"),
    Do.DELETE: ("pages-delete", "trash"),
    Do.ROTATE: ("pages-rotate", "rotate"),
    Do.EARLIER: ("pages-earlier", "arrow-left"),
    Do.LATER: ("pages-later", "arrow-right"),
}


@dataclass(frozen=True)
class Wish:
    """Do this with that page."""

    do: Do
    page_id: str


class PagesScreen(Screen[Wish | Way]):
    """ON: the pages are good. RETRY: add some. BACK: leave. A wish: do it, then come back."""

    name = "pages"

    def __init__(self, ui: Ui, pages: Live[tuple[Page, ...]]) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("pages-title"), say("pages-hint"))
        self._columns = ColumnsLayout(
            ui.theme.lengths.gap, most=3, least_width=ui.theme.soft_px(500)
        )
        listed = QWidget()
        listed.setLayout(self._columns)
        body.add(listed)
        body.end()
        add = Button(ui, say("pages-add"), ButtonKind.SECONDARY, icon="plus")
        add.setObjectName("add")
        add.clicked.connect(lambda: self.finish(Way.RETRY))
        on = primary_button(ui, say("pages-on"), lambda: self.finish(Way.ON))
        self.fill(body, foot(ui, back=self.escape, middle=add, primary=on))
        self.follow(pages, self._list)

    def escape(self) -> None:
        """Leave; the pages stay."""
        self.finish(Way.BACK)

    def _list(self, pages: tuple[Page, ...]) -> None:
        while (item := self._columns.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, page in enumerate(pages, 1):
            self._columns.addWidget(self._card(page, number, len(pages)))

    def _card(self, page: Page, number: int, count: int) -> QWidget:
        say = self.ui.words.text
        wanted = [(Do.VIEW, True), (Do.ROTATE, True), (Do.DELETE, True)]
        if count > 1:
            wanted += [(Do.EARLIER, number > 1), (Do.LATER, number < count)]
        actions = [
            Action(do.name, _LOOK[do][1], say(_LOOK[do][0]), enabled) for do, enabled in wanted
        ]
        card = page_card(self.ui, page, number, actions)
        for do, _enabled in wanted:
            card.buttons[do.name].setObjectName(f"{do.name.lower()}-{number}")
        card.acted.connect(lambda key: self.finish(Wish(Do[key], page.id)))
        return card
