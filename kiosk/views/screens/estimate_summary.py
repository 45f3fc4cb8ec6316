"""The summary of an estimate as it will be printed, and whether the printer can."""

from __future__ import annotations

from kiosk.contract.models import Month
from kiosk.printing.protocol import PrinterStatus
from kiosk.views.document_body import DocumentTexts
from kiosk.views.document_screen import DocumentScreen
from kiosk.views.live import Live
from kiosk.views.ui import Ui


class EstimateSummaryScreen(DocumentScreen):
    """ON: print it. BACK and HOME: to the result."""

    name = "estimate-summary"

    def __init__(
        self, ui: Ui, month: Month, pdf: bytes, status: Live[PrinterStatus | None]
    ) -> None:
        say = ui.words.text
        what = say("summary-what", month=ui.words.month(month))
        texts = DocumentTexts(
            title=say("summary-title"),
            name=what,
            what=what,
            more=say("summary-nameless"),
            unreadable=say("summary-unreadable"),
        )
        super().__init__(ui, texts, pdf, status)
