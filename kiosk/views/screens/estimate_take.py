"""The figures in a telephone: a QR code of plain text, and what it says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.estimates import Estimate
from kiosk.i18n.takeaway import takeaway_text
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.qr import QrCode
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class EstimateTakeScreen(Screen[Way]):
    """Its outcome is always BACK."""

    name = "estimate-take"

    def __init__(self, ui: Ui, estimate: Estimate) -> None:
        super().__init__(ui)
        say, theme = ui.words.text, ui.theme
        text = takeaway_text(ui.words, estimate)
        body = Body(ui, say("take-title"), say("take-hint"))
        holder = QWidget()
        columns = ColumnsLayout(theme.lengths.gap, most=2, least_width=theme.soft_px(520))
        holder.setLayout(columns)
        square = QWidget()
        middle = QVBoxLayout(square)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(QrCode(ui, text, say("take-name")), 0, Qt.AlignmentFlag.AlignLeading)
        middle.addSpacing(theme.lengths.small_gap)
        privacy = Notice(ui, NoticeKind.TIP, text=say("take-privacy"), icon="shield", compact=True)
        middle.addWidget(privacy)
        middle.addStretch(1)
        columns.addWidget(square)
        columns.addWidget(self._shown(text))
        body.add(holder)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to where one was."""
        self.finish(Way.BACK)

    def _shown(self, text: str) -> QWidget:
        ui, say, theme = self.ui, self.ui.words.text, self.ui.theme
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.lengths.small_gap)
        panel = Panel(ui)
        lines = QVBoxLayout(panel)
        inset = theme.soft_px(32)
        lines.setContentsMargins(inset, inset, inset, inset)
        lines.setSpacing(theme.px(8))
        lines.addWidget(Label(ui, say("take-shown"), TextRole.SOFT))
        for line in text.split("\n"):
            lines.addWidget(Label(ui, line))
        column.addWidget(panel)
        column.addStretch(1)
        return side
