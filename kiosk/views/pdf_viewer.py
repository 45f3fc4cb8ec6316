"""A PDF on the screen: a whole page at a glance, or as wide as there is room to read it.

Drawn by QtPdf from memory. The pages stand in our own scrolling column rather than in
``QPdfView``, whose thin scroll bars nobody can hold with a thumb.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.views.components.numeral import paint_numeral
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.guide_marks import Mark
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

#: Room around the sheets, in pixels: the line of their edge and the ring of the focus.
_RIM = 8


class PdfViewer(QWidget):
    """Shows ``pdf``; ``readable`` is False when QtPdf makes nothing of it.

    ``marks`` are numbered areas, painted over the pages.
    """

    def __init__(self, ui: Ui, pdf: bytes, name: str, marks: Sequence[Mark] = ()) -> None:
        super().__init__()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self.readable = self._document.pageCount() > 0
        self._sheets = _Sheets(ui, self._document, marks)
        self._sheets.setAccessibleName(name)
        self._scroll = ScrollColumn(ui, self._sheets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    @property
    def large(self) -> bool:
        """Whether a page fills the width rather than the height."""
        return self._sheets.large

    def set_large(self, large: bool) -> None:
        """Fill the width, or show a whole page."""
        self._sheets.large = large
        self._sheets.updateGeometry()
        self._scroll.measure()
        self._scroll.to_top()
        self._sheets.update()

    def close_document(self) -> None:
        """Let the document go before the bytes that it reads."""
        self._document.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the sheets how high a whole page may be."""
        super().resizeEvent(event)
        self._sheets.room = event.size().height()
        self._sheets.updateGeometry()
        self._scroll.measure()


class _Sheets(QWidget):
    """The pages, under each other."""

    def __init__(self, ui: Ui, document: QPdfDocument, marks: Sequence[Mark]) -> None:
        super().__init__()
        self._marks = marks
        self._ui = ui
        self._document = document
        self._drawn: dict[tuple[int, int], QImage] = {}
        self.large = False
        self.room = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: wider sheets are taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all the sheets."""
        places = self._places(width)
        return round(places[-1].bottom()) + _RIM if places else 0

    def sizeHint(self) -> QSize:
        """Return a sheet at a readable width."""
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which anything can be recognised."""
        return QSize(200, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets that can be seen."""
        painter = QPainter(self)
        theme = self._ui.theme
        ratio = self.devicePixelRatioF()
        for number, place in enumerate(self._places(self.width())):
            if not place.intersects(QRectF(event.rect())):
                continue
            # Paper is white whatever the contrast: this is what comes out of the printer.
            size = (place.size() * ratio).toSize()
            key = (number, size.width())
            if key not in self._drawn:
                self._drawn = {
                    kept: image for kept, image in self._drawn.items() if kept[1] == key[1]
                }
                self._drawn[key] = self._on_paper(number, size)
            painter.drawImage(place, self._drawn[key])
            painter.setPen(QPen(theme.colour(Tone.LINE), theme.lengths.border))
            painter.drawRect(place)
            for mark in self._marks:
                if mark.page == number:
                    self._paint_mark(painter, mark, place)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        theme = self._ui.theme
        scale = place.width() / max(1.0, self._document.pagePointSize(mark.page).width())
        area = QRectF(
            place.left() + mark.area.left() * scale,
            place.top() + mark.area.top() * scale,
            mark.area.width() * scale,
            mark.area.height() * scale,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = Tone.CODE if theme.high_contrast else Tone.ACTION
        painter.setPen(QPen(theme.colour(tone), theme.lengths.strong_border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, theme.soft_px(12), theme.soft_px(12))
        painter.restore()
        side = max(theme.soft_px(30), 18 * scale)
        # On the corner where the numeral of the paper is, which it covers.
        paint_numeral(self._ui, painter, area.topLeft(), mark.number, side)

    def _on_paper(self, number: int, size: QSize) -> QImage:
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(0xFFFFFFFF)
        painter = QPainter(sheet)
        painter.drawImage(QPointF(0, 0), self._document.render(number, size))
        painter.end()
        return sheet

    def _places(self, width: int) -> list[QRectF]:
        places: list[QRectF] = []
        y = float(_RIM)
        for number in range(self._document.pageCount()):
            points = self._document.pagePointSize(number)
            shape = points.height() / max(1.0, points.width())
            wide = float(max(1, width - 2 * _RIM))
            if not self.large and self.room:
                wide = min(wide, max(1.0, (self.room - 2 * _RIM - 2) / shape))
            places.append(QRectF((width - wide) / 2, y, wide, wide * shape))
            y += wide * shape + self._ui.theme.lengths.small_gap
        return places
