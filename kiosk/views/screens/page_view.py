"""One page, as large as the screen allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.scanner.protocol.pages import Page
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class PageViewScreen(Screen[Way]):
    """Its outcome is always BACK."""

    name = "page-view"

    def __init__(self, ui: Ui, page: Page, number: int) -> None:
        super().__init__(ui)
        title = ui.words.text("page-view-title", number=number)
        self.fill(
            _Picture(QImage(str(page.image)), title), foot(ui, back=self.escape, middle=title)
        )

    def escape(self) -> None:
        """Go back to the pages."""
        self.finish(Way.BACK)


class _Picture(QWidget):
    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(24, 24, -24, -24)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(room).center())
        painter.drawImage(area, self._image)
        painter.end()
