"""How to read an attestation: its parts numbered on the paper, each explained beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.views.components.label import Label
from kiosk.views.components.numeral import Numeral
from kiosk.views.feet import foot
from kiosk.views.guide_marks import Mark
from kiosk.views.outcomes import Way
from kiosk.views.paper_body import PaperBody
from kiosk.views.paper_screen import PaperScreen
from kiosk.views.pdf_viewer import PdfViewer
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class AttestationGuideScreen(PaperScreen[Way]):
    """Its outcome is always BACK: to the document. ``marks`` are the parts on it."""

    name = "attestation-guide"

    def __init__(self, ui: Ui, pdf: bytes, marks: Sequence[Mark]) -> None:
        super().__init__(ui)
        words = ui.words
        title = words.text("attestation-guide-title")
        self.paper = PaperBody(ui, PdfViewer(ui, pdf, title, marks))
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(ui.theme.lengths.small_gap)
        role = TextRole.SECOND_TITLE if ui.theme.text_scale > 1 else TextRole.TITLE
        side.addWidget(Label(ui, title, role))
        side.addWidget(Label(ui, words.text("attestation-guide-hint"), TextRole.SOFT))
        side.addWidget(self.paper.zoom, 0, Qt.AlignmentFlag.AlignLeading)
        for mark in marks:
            side.addWidget(self._part(mark))
        side.addStretch(1)
        holder = QWidget()
        holder.setLayout(side)
        self.paper.lay_out(holder)
        back = words.text("attestation-guide-back")
        self.fill(self.paper, foot(ui, back=self.escape, back_text=back))

    def _part(self, mark: Mark) -> QWidget:
        ui, words = self.ui, self.ui.words
        part = f"guide-part-{mark.key}"
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ui.theme.lengths.small_gap)
        row.addWidget(Numeral(ui, mark.number), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(ui.theme.px(2))
        column.addWidget(Label(ui, words.text(part), TextRole.STRONG))
        column.addWidget(Label(ui, words.attribute(part, "hint") or "", TextRole.SMALL))
        row.addLayout(column, 1)
        return holder
