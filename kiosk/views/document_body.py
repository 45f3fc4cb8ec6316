"""A document that is about to be printed: the sheet itself, what it is, and the printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.printing.protocol import PrinterStatus
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.foot import Foot
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.pdf_viewer import PdfViewer
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class DocumentTexts:
    """What is said of a document, translated: its title, its name, a line more.

    ``unreadable`` is said when it cannot be shown.
    """

    title: str
    name: str
    what: str
    more: str
    unreadable: str


class DocumentBody(QWidget):
    """The document at the reading side's end, the words before it; above in a portrait.

    The PDF is read from memory: it never becomes a file. Close it when the screen goes.
    """

    def __init__(self, ui: Ui, texts: DocumentTexts, pdf: bytes) -> None:
        super().__init__()
        self._ui = ui
        self._texts = texts
        self._viewer = PdfViewer(ui, pdf, texts.name)
        self._viewer.setObjectName("pdf")
        side = QVBoxLayout()
        side.setSpacing(ui.theme.lengths.small_gap)
        role = TextRole.SECOND_TITLE if ui.theme.text_scale > 1 else TextRole.TITLE
        side.addWidget(Label(ui, texts.title, role))
        side.addWidget(Label(ui, texts.what))
        side.addWidget(Label(ui, texts.more, TextRole.SOFT))
        self._printer = Notice(ui, NoticeKind.TIP, icon="printer")
        side.addWidget(self._printer)
        side.addStretch(1)
        self._zoom = Button(ui, "", ButtonKind.CHIP, icon="plus")
        self._zoom.setObjectName("zoom")
        self._zoom.clicked.connect(lambda: self.enlarge(not self.large))
        side.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignLeading)
        self.enlarge(False)
        words = QWidget()
        words.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(ui.theme.lengths.gap)
        # The page is higher than wide: what large words need is not missing there.
        self._box.addWidget(ScrollColumn(ui, words), 4 if ui.theme.text_scale == 1 else 6)
        self._box.addWidget(self._viewer, 5 if ui.theme.text_scale == 1 else 4)

    @property
    def large(self) -> bool:
        """Whether the document is enlarged."""
        return self._viewer.large

    def enlarge(self, large: bool) -> None:
        """Show the document larger, or a whole page of it."""
        self._viewer.set_large(large)
        text_id = "attestation-zoom-out" if large else "attestation-zoom-in"
        self._zoom.set_text(self._ui.words.text(text_id))
        self._zoom.set_icon("minus" if large else "plus")

    def close_document(self) -> None:
        """Let the document go."""
        self._viewer.close_document()

    def say_printer(self, status: PrinterStatus | None) -> bool:
        """Say how the printer is (None: nobody knows yet); return whether it may print this."""
        words = self._ui.words
        if not self._viewer.readable:
            self._say(NoticeKind.ALERT, "", self._texts.unreadable)
        elif status is None:
            self._say(NoticeKind.TIP, "", words.text("print-checking"))
        elif status.blockers:
            self._say_reason(NoticeKind.ALERT, status.blockers)
        elif status.warnings:
            self._say_reason(NoticeKind.ATTENTION, status.warnings)
        else:
            self._say(NoticeKind.GOOD, "", words.text("print-ready"))
        return self._viewer.readable and status is not None and status.usable

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

    def _say_reason(self, kind: NoticeKind, reasons: Sequence[str]) -> None:
        reason = f"printing-reason-{reasons[0]}"
        words = self._ui.words
        self._say(kind, words.text(reason), words.attribute(reason, "hint") or "")

    def _say(self, kind: NoticeKind, title: str, text: str) -> None:
        self._printer.set_kind(kind)
        self._printer.set_texts(title, text)


def document_foot(ui: Ui, finish: Callable[[Way], None]) -> tuple[Foot, Button]:
    """Return the foot of a document, and the button that prints it: ON, HOME or BACK."""
    on = primary_button(
        ui, ui.words.text("print"), lambda: finish(Way.ON), icon="printer", after=False
    )
    without = Button(ui, ui.words.text("print-without"), ButtonKind.SECONDARY)
    without.setObjectName("without")
    without.clicked.connect(lambda: finish(Way.HOME))
    return foot(ui, back=lambda: finish(Way.BACK), middle=without, primary=on), on
