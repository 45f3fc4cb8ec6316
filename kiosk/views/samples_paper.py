"""An invented attestation de paiement on paper, with its four parts under their titles."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter

from kiosk.contract.vocabulary import ATTESTATION_PARTS
from kiosk.i18n import Words

#: Where each part begins, in millimetres from the top left of the page.
_PLACES = ((20, 130), (118, 130), (20, 190), (118, 190))

_LINES = (
    ("Allocations familiales   344,56 €", "Aide au logement   359,60 €"),
    ("Mme LAMBERTIN Élise", "Compte FR76 •••• •••• 431"),
    ("Allocations familiales   344,56 €", "Aide au logement   359,60 €"),
    ("Prime d’activité", "Vos ressources dépassent le plafond."),
)


def payment_paper() -> bytes:
    """Draw it, as a PDF of one page. Needs a QGuiApplication."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(150)
    painter = QPainter(writer)
    unit = writer.width() / 210
    words = Words("fr")

    def say(text: str, left: float, top: float, height: float, *, bold: bool = False) -> None:
        font = QFont("Andika")
        font.setBold(bold)
        font.setPixelSize(round(height * unit))
        painter.setFont(font)
        painter.setPen(QColor("#14233B"))
        where = QRectF(left * unit, top * unit, 180 * unit, 3 * height * unit)
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)

    say("Caf des Hauts-de-Seine", 20, 20, 5, bold=True)
    say("Mme LAMBERTIN Élise", 108, 52, 4)
    say("14 RUE DES TILLEULS, 92000 NANTERRE", 108, 58, 4)
    say("Attestation de paiement", 20, 92, 8, bold=True)
    say("Avril 2026", 20, 104, 5)
    for key, (left, top), lines in zip(ATTESTATION_PARTS, _PLACES, _LINES, strict=True):
        say(words.text(f"guide-part-{key}"), left, top, 5, bold=True)
        for number, line in enumerate(lines):
            say(line, left, top + 10 + 7 * number, 3.6)
    say("Délivrée le 14 avril 2026", 20, 262, 4)
    painter.end()
    buffer.close()
    return bytes(kept.data())
