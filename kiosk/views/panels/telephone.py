"""The telephone of the demonstration: what would have been sent to one's own.

It stands beside the page and takes its room from it, so that it never lies over what is
being typed. Folded, it is a tab under the bar.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.contract.identity import Channel
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.components.surface import Panel
from kiosk.views.live import Live
from kiosk.views.neighbours import Neighbour
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui

_ICONS = {Channel.SMS: "phone", Channel.EMAIL: "letter", Channel.POST: "document"}

Messages = tuple[DemonstrationMessage, ...]

#: Size of the telephone at 100 %, in pixels, its frame and its round corners.
_WIDTH, _HEIGHT = 480, 700
_FRAME, _CORNER = 10, 44


class TelephoneTab(Button):
    """The tab of the telephone while it is folded."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(
            ui, "", ButtonKind.BAR, icon="phone", name=ui.words.text("telephone-title")
        )
        self.setObjectName("telephone-tab")
        self.say(0)

    def say(self, unread: int) -> None:
        """Say how many messages were not seen yet."""
        text = self._ui.words.text
        title = text("telephone-title")
        new = text("telephone-new", count=unread) if unread else ""
        self.set_text(new or title)
        self.set_name(f"{title}, {new}" if new else title)
        self.set_kind(SurfaceKind.PRIMARY if new else SurfaceKind.CHIP)


class Telephone(QWidget):
    """Shows messages, the newest first."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        theme, text = ui.theme, ui.words.text
        self.setObjectName("telephone")
        self.setAccessibleName(text("telephone-title"))
        self.setLayoutDirection(theme.direction)
        self._shown: tuple[DemonstrationMessage, ...] | None = None
        head = QHBoxLayout()
        title = Label(ui, text("telephone-title"), TextRole.STRONG)
        self.fold = Button(ui, "", ButtonKind.BAR, icon="cross", name=text("telephone-fold"))
        self.fold.setObjectName("telephone-fold")
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(theme.lengths.small_gap)
        inside = QVBoxLayout(self)
        side = _FRAME + theme.soft_px(20)
        # Room for the loudspeaker above, and for the bar of a telephone beneath.
        inside.setContentsMargins(side, side + 16, side, side + 8)
        inside.setSpacing(theme.soft_px(12))
        inside.addLayout(head)
        inside.addWidget(ScrollColumn(ui, self._list), 1)
        inside.addWidget(Label(ui, text("telephone-note"), TextRole.SMALL))
        self.show_messages(())

    @staticmethod
    def size_in(ui: Ui) -> QSize:
        """Return the size that it takes beside a page, or below one."""
        return QSize(ui.theme.soft_px(_WIDTH), ui.theme.soft_px(_HEIGHT))

    def show_messages(self, messages: tuple[DemonstrationMessage, ...]) -> None:
        """Show these."""
        if messages == self._shown:
            return
        self._shown = messages
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        if not messages:
            empty = Label(self._ui, self._ui.words.text("telephone-empty"), TextRole.SMALL)
            self._column.addWidget(empty)
        for message in reversed(messages):
            self._column.addWidget(_Bubble(self._ui, message))
        self._column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the body: a dark frame with round corners, a loudspeaker, a bar."""
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        outer = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setBrush(theme.colour(Tone.INK))
        painter.drawRoundedRect(outer, _CORNER, _CORNER)
        screen = outer.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        painter.setBrush(theme.colour(Tone.GROUND))
        painter.drawRoundedRect(screen, _CORNER - _FRAME, _CORNER - _FRAME)
        painter.setBrush(theme.colour(Tone.FIELD_LINE))
        middle = screen.center().x()
        painter.drawRoundedRect(QRectF(middle - 44, screen.top() + 12, 88, 8), 4, 4)
        painter.drawRoundedRect(QRectF(middle - 66, screen.bottom() - 16, 132, 6), 3, 3)
        painter.end()


@dataclass
class Reading:
    """The number of the last message that was seen, whatever the telephone looks like."""

    seen: int = 0


class TelephoneBeside(Neighbour):
    """The telephone beside the page, with the messages of ``live``."""

    def __init__(self, ui: Ui, live: Live[Messages], reading: Reading) -> None:
        self._tab, self._phone = TelephoneTab(ui), Telephone(ui)
        super().__init__(self._tab, self._phone, self._phone.fold, Telephone.size_in(ui))
        self._live, self._reading, self._open = live, reading, False
        self._stop = live.watch(self._came)

    def leave(self) -> None:
        """Follow no longer what comes."""
        self._stop()

    def turned(self, opened: bool) -> None:
        """Take what is shown for seen."""
        self._open = opened
        self._came(self._live.value)

    def _came(self, messages: Messages) -> None:
        self._phone.show_messages(messages)
        if self._open and messages:
            self._reading.seen = messages[-1].number
        self._tab.say(sum(1 for one in messages if one.number > self._reading.seen))


class _Bubble(Panel):
    """One message: by which way, when, for whom, and what it says."""

    def __init__(self, ui: Ui, message: DemonstrationMessage) -> None:
        super().__init__(ui, SurfaceKind.PANEL)
        self.setObjectName(f"telephone-message-{message.number}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme, words = ui.theme, ui.words
        column = QVBoxLayout(self)
        side = theme.soft_px(18)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(theme.soft_px(10))
        head.addWidget(Icon(ui, _ICONS[message.channel], theme.soft_px(28), tone=Tone.ACTION))
        way = words.text(f"telephone-channel-{message.channel.value}")
        head.addWidget(Label(ui, way, TextRole.SMALL, tone=Tone.INK), 1)
        head.addWidget(Label(ui, words.time(message.sent_at.astimezone()), TextRole.SMALL))
        column.addLayout(head)
        where = _own(" ".join(message.address.splitlines()))
        column.addWidget(Label(ui, words.text("telephone-to", address=where), TextRole.SMALL))
        if message.subject:
            column.addWidget(Label(ui, _own(message.subject), TextRole.STRONG))
        column.addWidget(Label(ui, _own(message.text), TextRole.BODY))


def _own(text: str) -> str:
    """Return ``text`` with each line in its own direction, whatever that of the page."""
    return "\n".join(f"\u2068{line}\u2069" if line else "" for line in text.splitlines())
