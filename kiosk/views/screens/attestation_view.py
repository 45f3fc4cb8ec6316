"""The attestation as it will be printed, and whether the printer can."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.models import Attestation
from kiosk.printing.protocol import PrinterStatus
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: How much one press on *larger* or *smaller* changes, and how far it goes.
_ZOOM_STEP = 1.3
_ZOOM_MOST = 4.0


class AttestationViewScreen(Screen[Way]):
    """ON: print it. BACK: another month. HOME: go on without printing.

    The PDF is read from memory: it never becomes a file.
    """

    name = "attestation-view"

    def __init__(
        self,
        ui: Ui,
        attestation: Attestation,
        pdf: bytes,
        status: Live[PrinterStatus | None],
    ) -> None:
        super().__init__(ui)
        words = ui.words
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self._readable = self._document.pageCount() > 0

        side = QVBoxLayout()
        side.setSpacing(ui.theme.lengths.small_gap)
        side.addWidget(Label(ui, words.text("attestation-view-title"), TextRole.TITLE))
        what = words.text(f"attestation-kind-{attestation.kind}")
        month = words.month(attestation.month)
        side.addWidget(Label(ui, words.text("attestation-view-what", what=what, month=month)))
        number = words.text("attestation-view-number", number=attestation.number)
        side.addWidget(Label(ui, number, TextRole.SOFT))
        self._printer = Notice(ui, NoticeKind.TIP, icon="printer")
        side.addWidget(self._printer)
        side.addStretch(1)
        self._larger = Button(ui, words.text("attestation-zoom-in"), ButtonKind.CHIP, icon="plus")
        self._larger.setObjectName("zoom-in")
        self._larger.clicked.connect(lambda: self._zoom(_ZOOM_STEP))
        self._smaller = Button(
            ui, words.text("attestation-zoom-out"), ButtonKind.CHIP, icon="minus"
        )
        self._smaller.setObjectName("zoom-out")
        self._smaller.clicked.connect(lambda: self._zoom(1 / _ZOOM_STEP))
        zooms = QHBoxLayout()
        zooms.setSpacing(ui.theme.lengths.small_gap)
        zooms.addWidget(self._larger)
        zooms.addWidget(self._smaller)
        zooms.addStretch(1)
        side.addLayout(zooms)
        words_side = QWidget()
        words_side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)

        self._view = QPdfView(self)
        self._view.setObjectName("pdf")
        self._view.setAccessibleName(what)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

        body = _Beside(ui, self._view, ScrollColumn(ui, words_side))
        self._print = primary_button(
            ui, words.text("print"), lambda: self.finish(Way.ON), icon="printer", after=False
        )
        without = Button(ui, words.text("print-without"), ButtonKind.SECONDARY)
        without.setObjectName("without")
        without.clicked.connect(lambda: self.finish(Way.HOME))
        self.fill(body, foot(ui, back=self.escape, middle=without, primary=self._print))
        self.follow(status, self._say_printer)

    def escape(self) -> None:
        """Choose another month."""
        self.finish(Way.BACK)

    def leave(self) -> None:
        """Let the document go before the bytes that it reads."""
        super().leave()
        self._document.close()

    def _say_printer(self, status: PrinterStatus | None) -> None:
        words = self.ui.words
        if not self._readable:
            self._printer.set_kind(NoticeKind.ALERT)
            self._printer.set_texts("", words.text("attestation-unreadable"))
        elif status is None:
            self._printer.set_kind(NoticeKind.TIP)
            self._printer.set_texts("", words.text("print-checking"))
        elif status.blockers:
            self._printer.set_kind(NoticeKind.ALERT)
            reason = f"printing-reason-{status.blockers[0]}"
            self._printer.set_texts(words.text(reason), words.attribute(reason, "hint") or "")
        elif status.warnings:
            self._printer.set_kind(NoticeKind.ATTENTION)
            reason = f"printing-reason-{status.warnings[0]}"
            self._printer.set_texts(words.text(reason), words.attribute(reason, "hint") or "")
        else:
            self._printer.set_kind(NoticeKind.GOOD)
            self._printer.set_texts("", words.text("print-ready"))
        self._print.setEnabled(self._readable and status is not None and status.usable)

    def _zoom(self, factor: float) -> None:
        if self._view.zoomMode() is not QPdfView.ZoomMode.Custom:
            page = self._document.pagePointSize(0)
            fit = min(
                self._view.viewport().width() / max(1.0, page.width() * 96 / 72),
                self._view.viewport().height() / max(1.0, page.height() * 96 / 72),
            )
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
            self._view.setZoomFactor(fit)
        self._view.setZoomFactor(min(_ZOOM_MOST, max(0.2, self._view.zoomFactor() * factor)))


class _Beside(QWidget):
    """The document at the reading side's end, the words before it; above in a portrait."""

    def __init__(self, ui: Ui, document: QWidget, words: QWidget) -> None:
        super().__init__()
        from PySide6.QtWidgets import QBoxLayout

        self._ui = ui
        self._words = words
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(ui.theme.lengths.gap)
        self._box.addWidget(words, 4)
        self._box.addWidget(document, 5)

    def resizeEvent(self, event: object) -> None:
        """Stand side by side where there is room for it."""
        from PySide6.QtWidgets import QBoxLayout

        wide = self.width() >= self.height()
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        margin = self._ui.theme.margin(self.window().size())
        gap = self._ui.theme.lengths.gap
        self._box.setContentsMargins(margin, gap, margin, gap)
