"""A page that was taken: its picture, its number, how it reads."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.surface import Panel
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


class Thumbnail(QWidget):
    """A picture in a rounded frame, never stretched; paper colour until there is one."""

    def __init__(
        self,
        ui: Ui,
        image: QImage | None,
        side: QSize,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._pixmap: QPixmap | None = None
        self.setAccessibleName(name)
        self.setFixedSize(side)
        self.set_image(image)

    def set_image(self, image: QImage | None) -> None:
        """Show another picture. It is scaled once, here, not at each painting."""
        self._pixmap = None
        if image is not None and not image.isNull():
            ratio = self.devicePixelRatioF()
            scaled = image.scaled(
                self.size() * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            self._pixmap = QPixmap.fromImage(scaled)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the picture in its middle."""
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(area, 6, 6)
        painter.fillPath(path, theme.colour(Tone.GROUND))
        if self._pixmap is not None:
            painter.setClipPath(path)
            size = self._pixmap.deviceIndependentSize()
            x, y = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawPixmap(round(x), round(y), self._pixmap)
            painter.setClipping(False)
        painter.setPen(QPen(theme.colour(Tone.LINE), theme.lengths.border))
        painter.drawPath(path)
        painter.end()


class Verdict(QWidget):
    """An icon and a word, in the tone of a verdict: never a colour alone."""

    def __init__(self, ui: Ui, text: str, tone: Tone, icon: str) -> None:
        super().__init__()
        theme = ui.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(
            Icon(ui, icon, theme.soft_px(30), tone, line=TextRole.STRONG),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        row.addWidget(Label(ui, text, TextRole.STRONG, tone=tone), 1)
        self.setAccessibleName(text)

    @classmethod
    def good(cls, ui: Ui, text: str) -> Verdict:
        """Return a favourable verdict."""
        return cls(ui, text, Tone.GOOD, "check")

    @classmethod
    def bad(cls, ui: Ui, text: str) -> Verdict:
        """Return an unfavourable verdict."""
        return cls(ui, text, Tone.ALERT, "warning")


class PageCard(Panel):
    """A page in a list."""

    def __init__(
        self,
        ui: Ui,
        title: str,
        image: QImage | None = None,
        *,
        verdict: Verdict | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ui, parent=parent)
        theme = ui.theme
        self.setAccessibleName(title)
        # It tells pages apart: words that grow need the room more than it does.
        side = QSize(96, 130)
        self.thumbnail = Thumbnail(ui, image, side, title)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addStretch(1)
        words.addWidget(Label(ui, title, TextRole.BODY))
        if verdict is not None:
            words.addWidget(verdict)
        words.addStretch(1)
        row = QHBoxLayout(self)
        margin = theme.soft_px(20)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(theme.soft_px(22))
        row.addWidget(self.thumbnail)
        row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class EmptyPage(Label):
    """The place of a page that is still to be taken: a dashed frame and a word."""

    def __init__(self, ui: Ui, text: str, parent: QWidget | None = None) -> None:
        super().__init__(ui, text, TextRole.BODY, tone=Tone.SOFT, centred=True, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._frame = ui.theme.soft_px(30)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text and of the room around it."""
        return super().heightForWidth(width - 2 * self._frame) + 2 * self._frame

    def sizeHint(self) -> QSize:
        """Return the size of the text and of the room around it."""
        return super().sizeHint() + QSize(2 * self._frame, 2 * self._frame)

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the text and of the room around it."""
        return super().minimumSizeHint() + QSize(2 * self._frame, 2 * self._frame)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed frame, then the word."""
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour(Tone.LINE), theme.lengths.border, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        radius = theme.lengths.button_radius
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()
        super().paintEvent(event)
