"""A courrier as it was sent, and whether the printer can."""

from __future__ import annotations

from kiosk.contract.mail import Mail
from kiosk.printing.protocol import PrinterStatus
from kiosk.views.document_body import DocumentTexts
from kiosk.views.document_screen import DocumentScreen
from kiosk.views.live import Live
from kiosk.views.mail_words import line, subject
from kiosk.views.ui import Ui


class MailViewScreen(DocumentScreen):
    """ON: print it. BACK and HOME: to the list."""

    name = "mail-view"

    def __init__(self, ui: Ui, mail: Mail, pdf: bytes, status: Live[PrinterStatus | None]) -> None:
        words = ui.words
        texts = DocumentTexts(
            title=words.text("mail-view-title"),
            name=subject(words, mail),
            what=subject(words, mail),
            more=line(words, mail),
            unreadable=words.text("mail-unreadable"),
        )
        super().__init__(ui, texts, pdf, status)
