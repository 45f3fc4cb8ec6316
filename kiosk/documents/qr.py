"""A QR code, drawn as one shape: no scale blurs it, and no seam shows between its modules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import segno
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.sheet import Sheet
from kiosk.documents.style import CODE, MM, PAGE_HEIGHT

#: The smallest side of a module that a telephone reads at arm's length, and that of a code
#: with little to say.
_MODULE = 0.34 * MM
_SIDE = 27 * MM
#: White around a code, in modules (ISO/IEC 18004, 7.3.8).
QUIET = 4

Modules = Sequence[Sequence[int]]


def modules(text: str) -> Modules:
    """Return the modules of a code that says ``text``, row by row, without white around.

    Raises :class:`segno.DataOverflowError` beyond some three thousand bytes.
    """
    # Larger modules serve clean paper better than a stronger correction.
    return tuple(tuple(row) for row in segno.make(text, micro=False, error="l").matrix)


def module_side(code: Modules) -> float:
    """Return the side of one module of a code, in points."""
    return max(_MODULE, _SIDE / len(code))


def draw(
    sheet: Sheet,
    code: Modules,
    left: float,
    top: float,
    *,
    alt: str,
    module: float | None = None,
) -> None:
    """Draw a code whose top left corner is at ``left``, ``top``. The white around it is for
    the caller to leave. ``alt`` is said in its place. ``module`` is the side of one, where it
    is not the usual one."""
    side = module or module_side(code)

    def paint(canvas: Canvas) -> None:
        path = canvas.beginPath()
        for row, first, count in _dark(code):
            bottom = PAGE_HEIGHT - top - (row + 1) * side
            path.rect(left + first * side, bottom, count * side, side)
        canvas.setFillColor(HexColor(CODE))
        canvas.drawPath(path, stroke=0, fill=1)

    with sheet.element("Figure", alt=alt):
        sheet.drawing(paint, real=True)


def _dark(code: Modules) -> Iterator[tuple[int, int, int]]:
    """Yield each row of dark modules: its row, its first column, its length."""
    for row, line in enumerate(code):
        column = 0
        for dark, group in groupby(line):
            count = len(list(group))
            if dark:
                yield row, column, count
            column += count
