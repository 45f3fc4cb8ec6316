"""A page that could not be read by whoever receives it: why, and how to take it better."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.page_card import Thumbnail
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class Refused(Enum):
    """What is to become of a refused page."""

    AGAIN = auto()
    KEEP = auto()


class PageRefusedScreen(Screen[Refused | Way]):
    """AGAIN: take it again. KEEP, where ``keeping``: send it all the same. BACK: to the pages."""

    name = "page-refused"

    def __init__(
        self, ui: Ui, page: Page, number: int, problems: tuple[PageProblem, ...], keeping: bool
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("page-refused-title", number=number), say("page-refused-hint"))
        inside = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(ui.theme.lengths.gap)
        size = QSize(ui.theme.soft_px(320), ui.theme.soft_px(440))
        picture = Thumbnail(ui, QImage(str(page.image)), size, say("pages-page", number=number))
        self._beside.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(ui.theme.lengths.small_gap)
        for problem in problems:
            told.addWidget(problem_notice(ui, problem))
        if keeping:
            told.addWidget(Label(ui, say("page-refused-keeping"), TextRole.SOFT))
        told.addStretch(1)
        self._beside.addLayout(told, 1)
        body.add(inside)
        body.end()
        keep: Button | None = None
        if keeping:
            keep = Button(ui, say("page-refused-keep"), ButtonKind.SECONDARY)
            keep.setObjectName("keep")
            keep.clicked.connect(lambda: self.finish(Refused.KEEP))
        again = primary_button(
            ui,
            say("page-refused-again"),
            lambda: self.finish(Refused.AGAIN),
            icon="refresh",
            after=False,
        )
        self.fill(body, foot(ui, back=self.escape, middle=keep, primary=again))

    def escape(self) -> None:
        """Go back to the pages."""
        self.finish(Way.BACK)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is wrong beside the page, or under it where it is narrow."""
        super().resizeEvent(event)
        wide = self.width() > self.height()
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )


def problem_notice(ui: Ui, problem: PageProblem) -> Notice:
    """Return what is wrong with a page, and how to mend it."""
    text_id = f"scan-problem-{problem}"
    remedy = ui.words.attribute(text_id, "remedy") or ""
    return Notice(ui, NoticeKind.ATTENTION, ui.words.text(text_id), remedy)
