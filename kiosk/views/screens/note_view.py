"""A note as it will be printed, and whether the printer can."""

from __future__ import annotations

from kiosk.printing.protocol import PrinterStatus
from kiosk.views.document_body import DocumentTexts
from kiosk.views.document_screen import DocumentScreen
from kiosk.views.live import Live
from kiosk.views.ui import Ui
from kiosk.visit.state import Paper


class NoteViewScreen(DocumentScreen):
    """ON: print it. BACK and HOME: to the screen that it repeats."""

    name = "note-view"

    def __init__(self, ui: Ui, kind: Paper, pdf: bytes, status: Live[PrinterStatus | None]) -> None:
        words = ui.words
        what = f"note-what-{kind}"
        texts = DocumentTexts(
            title=words.text("note-title"),
            name=words.text(what),
            what=words.text(what),
            more=words.attribute(what, "hint") or "",
            unreadable=words.text("note-unreadable"),
        )
        super().__init__(ui, texts, pdf, status)
