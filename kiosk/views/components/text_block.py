"""Wrapped plain text with a line height of our own, measured as it is painted.

Qt's labels follow the font's line spacing, which for Andika is 1.61 times its size:
titles fall apart and pages do not hold. This measures and paints the same lines, so
that what was measured is what is seen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

#: What letters with accents and tails really take of the font size, above and below the
#: baseline; Noto Sans Arabic goes lower than Andika.
ASCENT, DESCENT = 1.0, 0.3
ARABIC_ASCENT, ARABIC_DESCENT = 1.12, 0.5

#: A layout asks for a handful of widths again and again.
_KEPT_WIDTHS = 6

#: Wider than any line, and than any screen.
_UNBOUNDED = 100_000.0

#: A last line shorter than this share of the width looks forgotten.
_FORLORN = 0.3

#: Tries at a width with the same number of lines: within 2 % of the narrowest.
_HALVINGS = 5


@dataclass(frozen=True, slots=True)
class Lines:
    """Text laid out for one width. ``last`` is the width of the last line."""

    layout: QTextLayout
    size: QSizeF
    count: int
    last: float


class TextBlock:
    """One text, one font, one line height, one direction."""

    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: float,
        *,
        rtl: bool,
        centred: bool = False,
    ) -> None:
        self.text = text
        self.font = font
        self.line_height = line_height
        self._rtl = rtl
        self._centred = centred
        self._cache: dict[float, Lines] = {}

    @cached_property
    def natural_width(self) -> float:
        """Width of the longest line when nothing wraps but at line feeds."""
        return max((self._advance(line) for line in self.text.split("\n")), default=0.0)

    @cached_property
    def least_width(self) -> float:
        """Width under which a word would have to be cut."""
        # Only spaces where a line may break count, unseen ones too; a no-break space holds a
        # word together.
        breaks = self.text.replace("\n", " ").replace("\u200b", " ")
        words = breaks.replace("-", "- ").split(" ")
        metrics = QFontMetricsF(self.font)
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        # Room for the bearing of the last letter, which these metrics leave out.
        room = math.ceil(widest + self.font.pixelSize() * 0.12) if widest else 0.0
        return min(room, self.natural_width)

    def height(self, width: float) -> float:
        """Height when wrapped to ``width``."""
        return self.lines(width).size.height()

    def lines(self, width: float) -> Lines:
        """Lay the text out for ``width`` pixels; the last few widths are kept."""
        lines = self._cache.get(width)
        if lines is None:
            if len(self._cache) >= _KEPT_WIDTHS:
                self._cache.clear()
            lines = self._lay_out(width, width)
            if lines.count > 1 and lines.last < _FORLORN * width:
                lines = self._balanced(width, lines)
            self._cache[width] = lines
        return lines

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint into ``rect`` from its top, at its leading side, with the painter's pen."""
        self.lines(rect.width()).layout.draw(painter, rect.topLeft())

    def _advance(self, text: str) -> float:
        # Not QFontMetrics: a line also counts the bearing of its last letter, 3 px in Arabic.
        layout = QTextLayout(text, self.font)
        layout.setTextOption(self._option())
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(_UNBOUNDED)
        layout.endLayout()
        return math.ceil(line.naturalTextWidth() + 0.5) if line.isValid() else 0.0

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter if self._centred else side)
        return option

    def _balanced(self, room: float, lines: Lines) -> Lines:
        """Return the same number of lines, made narrower: no word is left alone below."""
        # A name longer than the room is broken anyhow: never look for lines beyond the room.
        narrow, wide = min(max(room * 0.5, self.least_width), room), room
        for _ in range(_HALVINGS):
            width = (narrow + wide) / 2
            tried = self._lay_out(width, room)
            if tried.count == lines.count:
                lines, wide = tried, width
            else:
                narrow = width
        return lines

    def _lay_out(self, width: float, room: float) -> Lines:
        """Wrap to ``width`` at the leading side, or in the middle, of ``room``."""
        size = self.font.pixelSize()
        ascent = size * (ARABIC_ASCENT if self._rtl else ASCENT)
        descent = size * (ARABIC_DESCENT if self._rtl else DESCENT)
        half_leading = (self.line_height - ascent - descent) / 2
        baseline = max(ascent, ascent + half_leading)
        spare = room - width
        left = spare / 2 if self._centred else spare if self._rtl else 0.0
        layout = QTextLayout(self.text.replace("\n", "\u2028"), self.font)
        layout.setTextOption(self._option())
        layout.setCacheEnabled(True)
        layout.beginLayout()
        widest, last, count = 0.0, 0.0, 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            top = baseline + count * self.line_height - line.ascent()
            line.setPosition(QPointF(left, top))
            last = line.naturalTextWidth()
            widest = max(widest, last)
            count += 1
        layout.endLayout()
        below = max(descent, descent + half_leading)
        height = baseline + max(0, count - 1) * self.line_height + below
        return Lines(layout, QSizeF(widest, math.ceil(height)), max(1, count), last)
