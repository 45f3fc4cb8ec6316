"""What every screen of a document that is about to be printed does."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from kiosk.printing.protocol import PrinterStatus
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.document_body import DocumentBody, DocumentTexts, document_foot
from kiosk.views.live import Live
from kiosk.views.outcomes import Beside
from kiosk.views.paper_screen import PaperScreen
from kiosk.views.ui import Ui


class DocumentScreen(PaperScreen[Beside]):
    """The document, and whether the printer can. ON: print it. HOME: go on without. BACK.

    ``beside`` is what else may be done with it.
    """

    paper: DocumentBody

    def __init__(
        self,
        ui: Ui,
        texts: DocumentTexts,
        pdf: bytes,
        status: Live[PrinterStatus | None],
        beside: Iterable[Beside] = (),
    ) -> None:
        super().__init__(ui)
        self.paper = DocumentBody(ui, texts, pdf, [self._chip(one) for one in beside])
        bottom, self._print = document_foot(ui, self.finish)
        self.fill(self.paper, bottom)
        self.follow(status, self._say_printer)

    def _chip(self, beside: Beside) -> Button:
        text, icon = _BESIDE[beside]
        chip = Button(self.ui, self.ui.words.text(text), ButtonKind.CHIP, icon=icon)
        chip.setObjectName(f"beside-{beside.name.lower()}")
        chip.clicked.connect(partial(self.finish, beside))
        return chip

    def _say_printer(self, status: PrinterStatus | None) -> None:
        self._print.setEnabled(self.paper.say_printer(status))


_BESIDE = {
    Beside.GUIDE: ("attestation-guide", "question"),
    Beside.POST: ("attestation-by-post", "letter"),
}
