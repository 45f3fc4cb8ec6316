"""The attestation as it will be printed, and whether the printer can."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.models import Attestation
from kiosk.printing.protocol import PrinterStatus
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.pdf_viewer import PdfViewer
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


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
        what = words.text(f"attestation-kind-{attestation.kind}")
        self._viewer = PdfViewer(ui, pdf, what)
        self._viewer.setObjectName("pdf")

        side = QVBoxLayout()
        side.setSpacing(ui.theme.lengths.small_gap)
        role = TextRole.SECOND_TITLE if ui.theme.text_scale > 1 else TextRole.TITLE
        side.addWidget(Label(ui, words.text("attestation-view-title"), role))
        what = words.text(f"attestation-kind-{attestation.kind}")
        month = words.month(attestation.month)
        side.addWidget(Label(ui, words.text("attestation-view-what", what=what, month=month)))
        number = words.text("attestation-view-number", number=attestation.number)
        side.addWidget(Label(ui, number, TextRole.SOFT))
        self._printer = Notice(ui, NoticeKind.TIP, icon="printer")
        side.addWidget(self._printer)
        side.addStretch(1)
        self._zoom = Button(ui, "", ButtonKind.CHIP, icon="plus")
        self._zoom.setObjectName("zoom")
        self._zoom.clicked.connect(lambda: self._enlarge(not self._viewer.large))
        side.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignLeading)
        self._enlarge(False)
        words_side = QWidget()
        words_side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)

        body = _Beside(ui, self._viewer, ScrollColumn(ui, words_side))
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
        """Let the document go."""
        super().leave()
        self._viewer.close_document()

    def snapshot(self) -> object:
        """Return whether the document is enlarged."""
        return self._viewer.large

    def restore(self, memory: object) -> None:
        """Enlarge the document again."""
        self._enlarge(memory is True)

    def _say_printer(self, status: PrinterStatus | None) -> None:
        words = self.ui.words
        if not self._viewer.readable:
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
        self._print.setEnabled(self._viewer.readable and status is not None and status.usable)

    def _enlarge(self, large: bool) -> None:
        self._viewer.set_large(large)
        text_id = "attestation-zoom-out" if large else "attestation-zoom-in"
        self._zoom.set_text(self.ui.words.text(text_id))
        self._zoom.set_icon("minus" if large else "plus")


class _Beside(QWidget):
    """The document at the reading side's end, the words before it; above in a portrait."""

    def __init__(self, ui: Ui, document: QWidget, words: QWidget) -> None:
        super().__init__()
        self._ui = ui
        self._words = words
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(ui.theme.lengths.gap)
        # The page is higher than wide: what large words need is not missing there.
        self._box.addWidget(words, 4 if ui.theme.text_scale == 1 else 6)
        self._box.addWidget(document, 5 if ui.theme.text_scale == 1 else 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room for it."""
        super().resizeEvent(event)
        wide = self.width() >= self.height()
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        margin = self._ui.theme.margin(self.window().size())
        gap = self._ui.theme.lengths.gap
        self._box.setContentsMargins(margin, gap, margin, gap)
