"""Before an account is created: the steps, the time they take, what to have at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.views.body import Body
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

#: The three steps: the id of their words (with a ``.hint``), their drawing.
_STEPS = (
    ("create-intro-civil", "person"),
    ("create-intro-code", "phone"),
    ("create-intro-password", "lock"),
)


class CreateIntroScreen(Screen[Way]):
    """ON begins. Nothing is asked here, nothing is sent."""

    name = "create-intro"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        say, theme = ui.words.text, ui.theme
        body = Body(ui, say("create-intro-title"), say("create-intro-hint"))
        body.add(self._steps())
        below = ColumnsLayout(theme.lengths.gap, most=2, least_width=theme.soft_px(600))
        have, why = say("create-intro-have"), say("create-intro-why")
        below.addWidget(
            Notice(ui, NoticeKind.TIP, say("create-intro-have-title"), have, icon="hand")
        )
        below.addWidget(Notice(ui, NoticeKind.TIP, say("create-intro-why-title"), why, icon="info"))
        holder = QWidget()
        holder.setLayout(below)
        body.add(holder)
        body.end()
        on = primary_button(ui, say("create-intro-begin"), lambda: self.finish(Way.ON))
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to where one was."""
        self.finish(Way.BACK)

    def _steps(self) -> QWidget:
        ui, theme = self.ui, self.ui.theme
        holder = QWidget()
        columns = ColumnsLayout(theme.lengths.gap, most=3, least_width=theme.soft_px(480))
        holder.setLayout(columns)
        for number, (text_id, icon) in enumerate(_STEPS, 1):
            panel = Panel(ui)
            column = QVBoxLayout(panel)
            inset = theme.soft_px(34)
            column.setContentsMargins(inset, inset, inset, inset)
            column.setSpacing(theme.px(10))
            head = QHBoxLayout()
            head.setSpacing(theme.soft_px(22))
            head.addWidget(
                Icon(ui, icon, theme.soft_px(48), tile=Tone.TINT, tile_side=theme.soft_px(92))
            )
            digit = Label(ui, ui.words.number(number), TextRole.AMOUNT, tone=Tone.ACTION)
            head.addWidget(digit, 1, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(head)
            column.addSpacing(theme.px(6))
            column.addWidget(Label(ui, ui.words.text(text_id), TextRole.CARD_TITLE))
            hint = ui.words.attribute(text_id, "hint") or ""
            column.addWidget(Label(ui, hint, TextRole.SOFT))
            column.addStretch(1)
            columns.addWidget(panel)
        return holder
