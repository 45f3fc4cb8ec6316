"""The attestation as it will be printed, and whether the printer can."""

from __future__ import annotations

from kiosk.contract.models import Attestation
from kiosk.printing.protocol import PrinterStatus
from kiosk.views.document_body import DocumentBody, DocumentTexts, document_foot
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class AttestationViewScreen(Screen[Way]):
    """ON: print it. BACK: another month. HOME: go on without printing."""

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
        month = words.month(attestation.month)
        texts = DocumentTexts(
            title=words.text("attestation-view-title"),
            name=what,
            what=words.text("attestation-view-what", what=what, month=month),
            more=words.text("attestation-view-number", number=attestation.number),
            unreadable=words.text("attestation-unreadable"),
        )
        self._body = DocumentBody(ui, texts, pdf)
        bottom, self._print = document_foot(ui, self.finish)
        self.fill(self._body, bottom)
        self.follow(status, self._say_printer)

    def escape(self) -> None:
        """Choose another month."""
        self.finish(Way.BACK)

    def leave(self) -> None:
        """Let the document go."""
        super().leave()
        self._body.close_document()

    def snapshot(self) -> object:
        """Return whether the document is enlarged."""
        return self._body.large

    def restore(self, memory: object) -> None:
        """Enlarge the document again."""
        self._body.enlarge(memory is True)

    def _say_printer(self, status: PrinterStatus | None) -> None:
        self._print.setEnabled(self._body.say_printer(status))
