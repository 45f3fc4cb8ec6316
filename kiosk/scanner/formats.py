"""Formats of paper: which one a shape or a measure tells, its true size, how finely it is kept.

Sizes in millimetres: A4 and A5 (ISO 216), cards and passports (ISO/IEC 7810, ID-1 to ID-3), rolls
of receipts (80 mm, the usual width of a till's printer; the length is free).
"""

from __future__ import annotations

from kiosk.scanner.limits import PAGE_DPI
from kiosk.scanner.protocol.pages import PaperFormat

MM_PER_INCH = 25.4

A4_MM = (210.0, 297.0)
CARD_MM = (53.98, 85.60)
RECEIPT_WIDTH_MM = 80.0

#: Short side, long side.
_SIZES = {
    PaperFormat.A4: A4_MM,
    PaperFormat.A5: (148.0, 210.0),
    PaperFormat.ID2: (74.0, 105.0),
    PaperFormat.ID3: (88.0, 125.0),
    PaperFormat.CARD: CARD_MM,
    PaperFormat.FACES: A4_MM,
}

#: Dots per inch of the true paper: what is printed small on a small paper needs more.
_DPI = {
    PaperFormat.CARD: 400,
    PaperFormat.ID2: 300,
    PaperFormat.ID3: 300,
    PaperFormat.FACES: 300,
    PaperFormat.RECEIPT: 300,
}
#: What a measure may tell.
_MEASURED = (
    PaperFormat.A4,
    PaperFormat.A5,
    PaperFormat.ID2,
    PaperFormat.ID3,
    PaperFormat.CARD,
)

#: A shape is a known one within this part, a measure within so many millimetres.
_SHAPE_SLACK = 0.05
_MEASURE_SLACK_MM = 4.0

#: A receipt is at least so many times longer than wide, and stands upright: what lies down in
#: that shape is a cheque or a band.
RECEIPT_SHAPE = 1.9

#: What is nearly A4 in shape is laid on a whole A4, within this part of each side.
_NEARLY = 0.03


def dpi(paper: PaperFormat) -> int:
    """Return the dots per inch at which a paper of this format is kept."""
    return _DPI.get(paper, PAGE_DPI)


def of_shape(width: float, height: float) -> PaperFormat:
    """Return the format that a shape tells, of a paper seen by a camera at an unknown distance.

    A5, ID-2 and ID-3 have the shape of A4, within what an outline is sure of: A4 is said.
    """
    shape = max(width, height) / max(min(width, height), 1e-6)
    for paper in (PaperFormat.A4, PaperFormat.CARD):
        short, long = _SIZES[paper]
        if abs(shape - long / short) < _SHAPE_SLACK * long / short:
            return paper
    if height >= RECEIPT_SHAPE * width:
        return PaperFormat.RECEIPT
    return PaperFormat.OTHER


def of_measure(width_mm: float, height_mm: float) -> PaperFormat:
    """Return the format of a paper that was measured, on the glass of a scanner."""
    short, long = sorted((width_mm, height_mm))
    for paper in _MEASURED:
        sides = _SIZES[paper]
        if all(
            abs(side - known) < _MEASURE_SLACK_MM
            for side, known in zip((short, long), sides, strict=True)
        ):
            return paper
    if short <= RECEIPT_WIDTH_MM + _MEASURE_SLACK_MM and long >= RECEIPT_SHAPE * short:
        return PaperFormat.RECEIPT
    return PaperFormat.OTHER


def size_mm(paper: PaperFormat, width: int, height: int) -> tuple[float, float] | None:
    """Return the true size of a paper of which the picture is ``width`` x ``height`` pixels.

    None where nobody knows.
    """
    if paper is PaperFormat.RECEIPT:
        scale = RECEIPT_WIDTH_MM / min(width, height)
        return width * scale, height * scale
    known = _SIZES.get(paper)
    if known is None:
        return None
    short, long = known
    return (short, long) if height >= width else (long, short)


def sheet_inches(
    width: int, height: int, paper: PaperFormat = PaperFormat.OTHER
) -> tuple[float, float]:
    """Return the size of the sheet on which a picture is laid, in inches: the paper's own.

    Where that is not known, a picture takes the largest place of its shape on an A4 sheet,
    upright or lying, and what is nearly A4 is A4.
    """
    true = size_mm(paper, width, height)
    if true is not None:
        return true[0] / MM_PER_INCH, true[1] / MM_PER_INCH
    short, long = (side / MM_PER_INCH for side in A4_MM)
    box = (short, long) if height >= width else (long, short)
    scale = min(box[0] / width, box[1] / height)
    sheet = (width * scale, height * scale)
    if all(abs(side - full) < _NEARLY * full for side, full in zip(sheet, box, strict=True)):
        return box
    return sheet


def most_pixels(width: int, height: int, paper: PaperFormat) -> tuple[int, int]:
    """Return how many pixels the sheet of a picture takes at the resolution of its format."""
    inches = sheet_inches(width, height, paper)
    return round(inches[0] * dpi(paper)), round(inches[1] * dpi(paper))
