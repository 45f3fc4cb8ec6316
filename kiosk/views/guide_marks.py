"""Where the parts of an attestation stand on its page, found by their titles.

The paper is in French whatever the screen speaks, and its titles are those of the French
catalogue: any Caf that uses them is read alike, and a paper without them has no guide.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtPdf import QPdfDocument

from kiosk.contract.vocabulary import ATTESTATION_PARTS
from kiosk.i18n import Words

#: Room around a part, in points: its numeral stands before its title.
_BEFORE, _AROUND = 28.0, 6.0

#: Titles whose tops differ by less, in points, stand side by side.
_SAME_ROW = 8.0

#: What follows the parts: how it begins, and the margin of a page where nothing does.
_AFTER = "Délivré"
_MARGIN = 50.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A part on a page: its key, its number from 1, its area in points from the top left."""

    key: str
    number: int
    page: int
    area: QRectF


def marks(pdf: bytes) -> tuple[Mark, ...]:
    """Return the parts found on the paper, in their order; none when it cannot be read."""
    # The buffer must outlive what reads from it.
    kept = QByteArray(pdf)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        return tuple(_found(document))
    finally:
        document.close()
        buffer.close()


def _found(document: QPdfDocument) -> Iterator[Mark]:
    words = Words("fr")
    titles = {key: words.text(f"guide-part-{key}") for key in ATTESTATION_PARTS}
    for page in range(document.pageCount()):
        text = document.getAllText(page).text()
        places = {
            key: place
            for key, title in titles.items()
            if (place := _place(document, page, text, title)) is not None
        }
        end = _place(document, page, text, _AFTER, last=True)
        for key, place in places.items():
            others = [other for other in places.values() if other is not place]
            area = _area(document, page, place, others, end)
            yield Mark(key, ATTESTATION_PARTS.index(key) + 1, page, area)


def _place(
    document: QPdfDocument, page: int, text: str, wanted: str, *, last: bool = False
) -> QRectF | None:
    at = text.rfind(wanted) if last else text.find(wanted)
    if at < 0:
        return None
    found = document.getSelectionAtIndex(page, at, len(wanted))
    return found.boundingRectangle() if found.isValid() else None


def _area(
    document: QPdfDocument, page: int, place: QRectF, others: list[QRectF], end: QRectF | None
) -> QRectF:
    size = document.pagePointSize(page)
    left, top = place.left() - _BEFORE, place.top() - _AROUND
    right, bottom = size.width() - _MARGIN + _AROUND, size.height() - _MARGIN
    if end is not None and end.top() > top:
        bottom = end.top() - 4 * _AROUND
    for other in others:
        beside = abs(other.top() - place.top()) < _SAME_ROW
        if beside and other.left() > place.left():
            right = min(right, other.left() - _BEFORE - _AROUND / 2)
        elif not beside and other.top() > place.top():
            bottom = min(bottom, other.top() - 2 * _AROUND)
    return QRectF(left, top, right - left, bottom - top)
