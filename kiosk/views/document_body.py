"""A document that is about to be printed: the sheet itself, what it is, and the printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.printing.protocol import PrinterStatus
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.foot import Foot
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import FlowLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.paper_body import PaperBody
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


class DocumentBody(PaperBody):
    """The document at the reading side's end, the words before it; above in a portrait.

    ``chips`` stand beside the one that enlarges. The PDF is read from memory: it never
    becomes a file. Close it when the screen goes.
    """

    def __init__(
        self, ui: Ui, texts: DocumentTexts, pdf: bytes, chips: Sequence[Button] = ()
    ) -> None:
        super().__init__(ui, PdfViewer(ui, pdf, texts.name))
        self._texts = texts
        side = QVBoxLayout()
        side.setSpacing(ui.theme.lengths.small_gap)
        role = TextRole.SECOND_TITLE if ui.theme.text_scale > 1 else TextRole.TITLE
        side.addWidget(Label(ui, texts.title, role))
        side.addWidget(Label(ui, texts.what))
        side.addWidget(Label(ui, texts.more, TextRole.SOFT))
        self._printer = Notice(ui, NoticeKind.TIP, icon="printer")
        side.addWidget(self._printer)
        side.addStretch(1)
        row = FlowLayout(ui.theme.lengths.small_gap)
        for chip in (*chips, self.zoom):
            row.addWidget(chip)
        holder = QWidget()
        holder.setLayout(row)
        side.addWidget(holder)
        words = QWidget()
        words.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        self.lay_out(words)

    def say_printer(self, status: PrinterStatus | None) -> bool:
        """Say how the printer is (None: nobody knows yet); return whether it may print this."""
        words = self.ui.words
        if not self.viewer.readable:
            self._say(NoticeKind.ALERT, "", self._texts.unreadable)
        elif status is None:
            self._say(NoticeKind.TIP, "", words.text("print-checking"))
        elif status.blockers:
            self._say_reason(NoticeKind.ALERT, status.blockers)
        elif status.warnings:
            self._say_reason(NoticeKind.ATTENTION, status.warnings)
        else:
            self._say(NoticeKind.GOOD, "", words.text("print-ready"))
        return self.viewer.readable and status is not None and status.usable

    def _say_reason(self, kind: NoticeKind, reasons: Sequence[str]) -> None:
        reason = f"printing-reason-{reasons[0]}"
        words = self.ui.words
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
