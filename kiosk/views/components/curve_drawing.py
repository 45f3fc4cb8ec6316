"""The drawing of a curve: what stays is painted once, what moves at each frame."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from kiosk.views.components.chart_scale import Scale, marks, step
from kiosk.views.components.curve_plot import Line, Plot
from kiosk.views.components.text_block import TextBlock
from kiosk.views.theme import TextRole, Theme, Tone

#: Fewer points than this are seen one by one.
_FEW = 16

#: Least height between two lines of the grid, in heights of a figure.
_AIR = 2.2

#: Where the name of a line may stand, as shares of the width; the first that is free.
_STANDS = (0.62, 0.74, 0.5, 0.38, 0.26, 0.86, 0.14, 0.04)


class Drawing:
    """A plot laid out for one size and one theme."""

    def __init__(self, theme: Theme, plot: Plot, size: QSize, here_text: str = "") -> None:
        self._theme = theme
        self._plot = plot
        self._size = size
        self._figure = theme.line_height(TextRole.CHART)
        self.radius = theme.soft_px(18)
        top = self._figure / 2 + theme.soft_px(6)
        bottom = size.height() - self._figure - theme.soft_px(14)
        between = step(plot.most, self._rows(bottom - top), plot.amount_unit)
        self._amounts = marks(0, max(between, -(-plot.most // between) * between), between)
        labels = [self._text(plot.amount_text(one)).natural_width for one in self._amounts]
        left = max(labels) + self.radius + theme.soft_px(8)
        right = size.width() - self.radius - theme.soft_px(6)
        self.across = Scale(plot.values[0], plot.values[-1], left, right)
        self.up = Scale(0, self._amounts[-1], bottom, top)
        self._names = self._named(here_text)

    def point(self, index: int, line: Line | None = None) -> QPointF:
        """Return where a line stands at ``index``; by default the total."""
        amounts = (line or self._plot.total).amounts
        return QPointF(self.across.at(self._plot.values[index]), self.up.at(amounts[index]))

    def still(self, ratio: float) -> QPixmap:
        """Return a picture of all that does not move, on a transparent ground."""
        picture = QPixmap(self._size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter)
        self._paint_lines(painter)
        painter.end()
        return picture

    def moving(self, painter: QPainter, index: int, text: str) -> None:
        """Paint the point at ``index`` and what it says, over the picture of the rest."""
        theme, plot = self._theme, self._plot
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.point(index)
        upright = QPen(theme.colour(Tone.INK), theme.lengths.border)
        upright.setDashPattern([4.0, 3.0])
        painter.setPen(upright)
        painter.drawLine(QPointF(place.x(), self.up.end), QPointF(place.x(), self.up.start))
        self._paint_breaks(painter)
        if plot.here != index:
            self._paint_ring(painter, self.point(plot.here), self.radius * 0.55, Tone.PAPER)
        if plot.forward is not None:
            at = self.point(index, plot.forward)
            self._paint_dot(painter, at, self.radius * 0.55, Tone.SERIES)
        self._paint_dot(painter, place, self.radius, Tone.ACTION)
        says = self._text(text, TextRole.CHART_STRONG)
        bubble, column = self._bubble(index, says), self._column(index)
        for block, places, tone in self._names:
            free = (one for one in places if not one.intersects(bubble))
            # Beside the upright if it can be, through it rather than not at all.
            where = min(free, key=lambda one: one.intersects(column), default=None)
            if where is not None:
                painter.setPen(theme.colour(tone))
                block.paint(painter, where)
        self._paint_says(painter, bubble, says)

    # --- What stays -----------------------------------------------------------------------

    def _paint_grid(self, painter: QPainter) -> None:
        theme = self._theme
        for amount in self._amounts:
            y = self.up.at(amount)
            painter.setPen(QPen(theme.colour(Tone.TRACK), 2))
            painter.drawLine(QPointF(self.across.start, y), QPointF(self.across.end, y))
            block = self._text(self._plot.amount_text(amount))
            right = self.across.start - self.radius - theme.soft_px(4)
            self._write(painter, block, right - block.natural_width, y - self._figure / 2)
        for value in self._values:
            block = self._text(self._plot.value_text(value))
            x = self.across.at(value) - block.natural_width / 2
            x = min(max(x, 0.0), self._size.width() - block.natural_width)
            self._write(painter, block, x, self.up.start + theme.soft_px(10))

    def _paint_lines(self, painter: QPainter) -> None:
        theme, plot = self._theme, self._plot
        area = QPolygonF(self._points(plot.total))
        area.append(QPointF(self.across.end, self.up.start))
        area.prepend(QPointF(self.across.start, self.up.start))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tone.TINT))
        painter.drawPolygon(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in plot.lines:
            if line is not plot.forward:
                self._paint_line(painter, line, Tone.FIELD_LINE, 2.0)
        self._paint_line(painter, plot.total, Tone.ACTION, 5.0)
        if plot.forward is not None:
            # Dashed where colours are few: one line must not pass for another.
            self._paint_line(painter, plot.forward, Tone.SERIES, 4.0, theme.high_contrast)

    def _paint_line(
        self, painter: QPainter, line: Line, tone: Tone, width: float, dashed: bool = False
    ) -> None:
        colour = self._theme.colour(tone)
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([2.5, 2.5])
        painter.setPen(pen)
        points = self._points(line)
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.drawPath(path)
        if len(points) <= _FEW and width > 2:
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for point in points:
                painter.drawEllipse(point, 1.6 * width, 1.6 * width)
            painter.restore()

    def _named(self, here_text: str) -> list[tuple[TextBlock, list[QRectF], Tone]]:
        """Return the names of the two lines that are told apart, and where each may stand."""
        plot = self._plot
        if plot.forward is None:
            return []
        says = self._text(here_text, TextRole.CHART_STRONG)
        taken = [self._bubble(plot.here, says), self._column(plot.here)]
        found = []
        for line, tone in ((plot.total, Tone.ACTION), (plot.forward, Tone.INK)):
            block = self._text(line.name, TextRole.CHART_STRONG)
            places = self._stands(line, block, taken)
            taken += places
            found.append((block, places, tone))
        return found

    def _stands(self, line: Line, block: TextBlock, taken: Sequence[QRectF]) -> list[QRectF]:
        """Return two places at most, just over ``line``, where its name touches nothing."""
        width, height = block.natural_width, block.line_height
        room = self.across.end - self.across.start - width
        places: list[QRectF] = []
        for share in _STANDS:
            left = self.across.start + share * room
            bottom = min(self._within(line, left, left + width)) - self._theme.soft_px(8)
            place = QRectF(left, bottom - height, width, height)
            touched = any(place.intersects(one) for one in (*taken, *places))
            if place.top() < self.up.end or touched or self._crossed(line, place):
                continue
            places.append(place)
            if len(places) == 2:
                break
        return places

    def _crossed(self, line: Line, place: QRectF) -> bool:
        """Return whether another line that is told apart goes through ``place``, or nearly."""
        return any(
            place.top() - 6 < y < place.bottom() + 2
            for other in (self._plot.total, self._plot.forward)
            if other is not None and other is not line
            for y in self._within(other, place.left(), place.right())
        )

    def _within(self, line: Line, left: float, right: float) -> list[float]:
        """Return the heights of ``line`` between two places, those at its sides included."""
        points = self._points(line)
        inside = [i for i, point in enumerate(points) if left <= point.x() <= right]
        first = max(0, inside[0] - 1 if inside else self._before(points, left))
        last = min(len(points) - 1, inside[-1] + 1 if inside else first + 1)
        return [points[i].y() for i in range(first, last + 1)]

    @staticmethod
    def _before(points: Sequence[QPointF], x: float) -> int:
        return max((i for i, point in enumerate(points) if point.x() <= x), default=0)

    # --- What moves -----------------------------------------------------------------------

    def _paint_breaks(self, painter: QPainter) -> None:
        for index in self._plot.breaks:
            place = self.point(index)
            self._paint_ring(painter, place, self.radius * 0.4, Tone.ATTENTION, Tone.INK)

    def _paint_ring(
        self, painter: QPainter, place: QPointF, radius: float, fill: Tone, edge: Tone = Tone.ACTION
    ) -> None:
        painter.setPen(QPen(self._theme.colour(edge), self._theme.lengths.strong_border))
        painter.setBrush(self._theme.colour(fill))
        painter.drawEllipse(place, radius, radius)

    def _paint_dot(self, painter: QPainter, place: QPointF, radius: float, tone: Tone) -> None:
        painter.setPen(QPen(self._theme.colour(Tone.PAPER), self._theme.lengths.border * 2))
        painter.setBrush(self._theme.colour(tone))
        painter.drawEllipse(place, radius, radius)

    def _paint_says(self, painter: QPainter, bubble: QRectF, says: TextBlock) -> None:
        inset = self._theme.soft_px(10)
        ground = QColor(self._theme.colour(Tone.PAPER))
        ground.setAlphaF(0.9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(bubble, inset, inset)
        painter.setPen(self._theme.colour(Tone.INK))
        says.paint(painter, bubble.adjusted(inset, inset / 2, -inset, 0))

    def _column(self, index: int) -> QRectF:
        """Return the room of the upright at a point, and of the point on it."""
        x = self.across.at(self._plot.values[index])
        return QRectF(x - self.radius, self.up.end, 2 * self.radius, self.up.start - self.up.end)

    def _bubble(self, index: int, says: TextBlock) -> QRectF:
        """Return where the words of a point stand: over it, at the side where lines are lower."""
        inset, place = self._theme.soft_px(10), self.point(index)
        width = says.natural_width + 2 * inset
        height = says.line_height + inset
        amounts = self._plot.total.amounts
        ahead = amounts[min(index + max(1, len(amounts) // 10), len(amounts) - 1)]
        after, before = place.x() + self.radius, place.x() - self.radius - width
        left = before if ahead > amounts[index] else after
        if not 0 <= left <= self._size.width() - width:
            left = min(max(after if left == before else before, 0.0), self._size.width() - width)
        top = max(0.0, place.y() - self.radius - height)
        return QRectF(left, top, width, height)

    # --- Measures -------------------------------------------------------------------------

    def _rows(self, height: float) -> int:
        return max(1, int(height / (self._figure * _AIR)))

    @cached_property
    def _values(self) -> tuple[int, ...]:
        """The marks along the axis: as many as their words leave room for."""
        plot = self._plot
        width = self.across.end - self.across.start
        widest = self._text(plot.value_text(plot.values[-1])).natural_width
        wanted = max(1, int(width / (widest * 1.9)))
        between = step(plot.values[-1] - plot.values[0], wanted, plot.value_unit)
        return marks(plot.values[0], plot.values[-1], between)

    def _points(self, line: Line) -> list[QPointF]:
        return [self.point(index, line) for index in range(len(self._plot.values))]

    def _text(self, text: str, role: TextRole = TextRole.CHART) -> TextBlock:
        theme = self._theme
        return TextBlock(text, theme.font(role), theme.line_height(role), rtl=theme.rtl)

    def _write(self, painter: QPainter, block: TextBlock, x: float, y: float) -> None:
        painter.setPen(self._theme.colour(Tone.SOFT))
        block.paint(painter, QRectF(x, y, block.natural_width, block.line_height))
