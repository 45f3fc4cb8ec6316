"""The attestation as it will be printed, and whether the printer can."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.contract.models import Attestation
from kiosk.printing.protocol import PrinterStatus
from kiosk.views.document_body import DocumentTexts
from kiosk.views.document_screen import DocumentScreen
from kiosk.views.live import Live
from kiosk.views.outcomes import Beside
from kiosk.views.ui import Ui


class AttestationViewScreen(DocumentScreen):
    """ON: print it. BACK: another month. HOME: go on without printing. ``beside`` is what else
    may be done with it."""

    name = "attestation-view"

    def __init__(
        self,
        ui: Ui,
        attestation: Attestation,
        pdf: bytes,
        status: Live[PrinterStatus | None],
        beside: Iterable[Beside] = (),
    ) -> None:
        words = ui.words
        what = words.text(f"attestation-kind-{attestation.kind}")
        said = words.text("attestation-view-what", what=what, month=words.month(attestation.month))
        if attestation.first is not None and attestation.first != attestation.month:
            said = words.text(
                "attestation-view-period",
                what=what,
                first=words.month(attestation.first),
                month=words.month(attestation.month),
            )
        texts = DocumentTexts(
            title=words.text("attestation-view-title"),
            name=what,
            what=said,
            more=words.text("attestation-view-number", number=attestation.number),
            unreadable=words.text("attestation-unreadable"),
        )
        super().__init__(ui, texts, pdf, status, beside)
