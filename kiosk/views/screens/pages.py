"""The pages taken, to be looked at, turned, put in order, deleted or completed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.scanner.protocol.pages import Page, PaperFormat
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout, empty
from kiosk.views.components.page_card import Thumbnail
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.page_row import first_problem, verdict
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class Do(Enum):
    """What can be done with one page."""

    RETAKE = auto()
    VIEW = auto()
    DELETE = auto()
    ROTATE = auto()
    CORNERS = auto()
    EARLIER = auto()
    LATER = auto()
    JOIN = auto()
    """Lay it and the next one, the faces of a card, on one sheet."""
    SPLIT = auto()
    """Give back the two faces of a sheet."""


#: Text id and icon of each.
_LOOK = {
    Do.RETAKE: ("pages-retake", "refresh"),
    Do.VIEW: ("pages-view", "eye"),
    Do.DELETE: ("pages-delete", "trash"),
    Do.ROTATE: ("pages-rotate", "rotate"),
    Do.CORNERS: ("pages-corners", "corners"),
    Do.EARLIER: ("pages-earlier", "arrow-left"),
    Do.LATER: ("pages-later", "arrow-right"),
    Do.JOIN: ("pages-join", "document"),
    Do.SPLIT: ("pages-split", "file"),
}


@dataclass(frozen=True)
class Wish:
    """Do this with that page."""

    do: Do
    page_id: str


class PagesScreen(Screen[Wish | Way]):
    """ON: the pages are good. RETRY: add some. BACK: leave. A wish: do it, then come back.

    ``refused`` tells of which page it is asked that it be taken again.
    """

    name = "pages"

    def __init__(
        self, ui: Ui, pages: Live[tuple[Page, ...]], refused: Callable[[Page], bool]
    ) -> None:
        super().__init__(ui)
        self._refused = refused
        say = ui.words.text
        body = Body(ui, say("pages-title"), say("pages-hint"))
        self._columns = ColumnsLayout(
            ui.theme.lengths.gap, most=3, least_width=ui.theme.soft_px(540), regular=True
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
        empty(self._columns)
        for number, page in enumerate(pages, 1):
            following = pages[number] if number < len(pages) else None
            self._columns.addWidget(self._card(page, number, len(pages), following))

    def _card(self, page: Page, number: int, count: int, following: Page | None) -> QWidget:
        ui = self.ui
        title = ui.words.text("pages-page", number=number)
        card = Panel(ui)
        row = QHBoxLayout(card)
        inset = ui.theme.soft_px(24)
        row.setContentsMargins(inset, inset, inset, inset)
        row.setSpacing(inset)
        size = QSize(ui.theme.soft_px(236), ui.theme.soft_px(334))
        picture = Thumbnail(ui, QImage(str(page.image)), size, title)
        seen = QVBoxLayout()
        seen.setSpacing(ui.theme.px(10))
        seen.addWidget(picture)
        if page.problems:
            remedy = ui.words.attribute(f"scan-problem-{first_problem(page)}", "remedy") or ""
            mended = Label(ui, remedy, TextRole.SOFT)
            mended.setFixedWidth(size.width())
            seen.addWidget(mended)
        seen.addStretch(1)
        row.addLayout(seen)
        column = QVBoxLayout()
        column.setSpacing(ui.theme.px(10))
        column.addWidget(Label(ui, title, TextRole.STRONG))
        column.addWidget(verdict(ui, page))
        column.addStretch(1)
        again = (Do.RETAKE,) if self._refused(page) else ()
        frames = (Do.CORNERS,) if page.reframable else ()
        faces = _of_faces(page, following)
        for do in (*again, Do.VIEW, Do.ROTATE, *frames, Do.DELETE, *faces):
            column.addWidget(self._action(do, page, number, title))
        if count > 1:
            moves = QHBoxLayout()
            moves.setSpacing(ui.theme.px(10))
            for do, possible in ((Do.EARLIER, number > 1), (Do.LATER, number < count)):
                button = self._action(do, page, number, title, bare=True)
                button.setEnabled(possible)
                moves.addWidget(button, 1)
            column.addLayout(moves)
        row.addLayout(column, 1)
        return card

    def _action(self, do: Do, page: Page, number: int, title: str, *, bare: bool = False) -> Button:
        text_id, icon = _LOOK[do]
        text = self.ui.words.text(text_id)
        shown = "" if bare else text
        button = Button(self.ui, shown, ButtonKind.CHIP, icon=icon, name=f"{text} ({title})")
        button.set_leading(not bare)
        button.setObjectName(f"{do.name.lower()}-{number}")
        button.clicked.connect(lambda: self.finish(Wish(do, page.id)))
        return button


def _of_faces(page: Page, following: Page | None) -> tuple[Do, ...]:
    """Return what can be done with the faces of a card: join two, split a sheet of them."""
    if page.format is PaperFormat.FACES:
        return (Do.SPLIT,)
    both = following is not None and following.format is PaperFormat.CARD
    return (Do.JOIN,) if both and page.format is PaperFormat.CARD else ()
