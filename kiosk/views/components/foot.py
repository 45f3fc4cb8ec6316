"""The foot of every page: back, where we are, the one way on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.views.ui import Ui

_ABOVE = 21

#: Largest share of the window's height, before what is not a button leaves the foot.
_MOST = 0.2


class _Arrangement(Enum):
    """How the three parts stand, from the widest to the narrowest."""

    CENTRED = auto()
    ONE_ROW = auto()
    MIDDLE_ABOVE = auto()
    STACKED = auto()


@dataclass(frozen=True, slots=True)
class _Plan:
    height: int
    places: tuple[tuple[QWidget, QRect], ...]


class Foot(QWidget):
    """Back at the leading side, something in the middle, the primary action at the far side.

    When the three do not fit on one row, the middle goes above and the buttons share
    the row under it; when even these do not fit, the way on stands above the way back.
    """

    def __init__(
        self,
        ui: Ui,
        *,
        back: QWidget | None = None,
        middle: QWidget | None = None,
        primary: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self.back, self.middle, self.primary = back, middle, primary
        self._gave_up = False
        self.setObjectName("Foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Tab goes the way one reads: back, middle, on.
        for widget in (back, middle, primary):
            if widget is not None:
                widget.setParent(self)

    def hasHeightForWidth(self) -> bool:
        """Return True: a narrow foot stacks its parts."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at ``width``."""
        return self._plan(width).height

    def sizeHint(self) -> QSize:
        """Return the size with the three parts on one row."""
        gap = self._ui.theme.lengths.gap
        widths = [widget.sizeHint().width() + gap for widget in self._shown()]
        width = sum(widths) + 2 * self._ui.theme.lengths.margin
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the parts hold one above the other."""
        widest = max((one.minimumSizeHint().width() for one in self._shown()), default=0)
        width = widest + 2 * self._ui.theme.lengths.narrow_margin
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def changeEvent(self, event: QEvent) -> None:
        """Watch the page that it stands under: how high it may be depends on it."""
        super().changeEvent(event)
        page = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and page is not None:
            page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be measured again when the page changes height; layouts keep the old answer."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the parts in their places."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Stand the parts in their places again when one is shown, hidden or says more."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        plan = self._plan(self.width())
        self._give_up_middle(all(widget is not self.middle for widget, _ in plan.places))
        for widget, rect in plan.places:
            if self._ui.theme.rtl:
                rect.moveLeft(self.width() - rect.x() - rect.width())
            widget.setGeometry(rect)
        self.updateGeometry()

    def _give_up_middle(self, gone: bool) -> None:
        if self.middle is not None and (self._gave_up or not self.middle.isHidden()):
            self._gave_up = gone
            self.middle.setVisible(not gone)

    def _shown(self) -> list[QWidget]:
        # A middle that left for want of room comes back as soon as there is some.
        parts = (self.back, self.middle, self.primary)
        return [
            one
            for one in parts
            if one is not None and (not one.isHidden() or (one is self.middle and self._gave_up))
        ]

    def _arrangement(self, shown: list[QWidget], room: int, gap: int) -> _Arrangement:
        width = {one: one.sizeHint().width() for one in shown}
        sides = [width[one] for one in shown if one is not self.middle]
        if self.middle not in shown:
            fits = sum(sides) + gap * (len(sides) - 1) <= room
            return _Arrangement.ONE_ROW if fits else _Arrangement.STACKED
        middle = width[self.middle]
        # Centred on the page, the middle needs the wider side twice.
        if 2 * max(sides, default=0) + middle + 2 * gap <= room:
            return _Arrangement.CENTRED
        if sum(sides) + middle + 2 * gap <= room:
            return _Arrangement.ONE_ROW
        fits = sum(sides) + gap <= room
        return _Arrangement.MIDDLE_ABOVE if fits else _Arrangement.STACKED

    def _plan(self, width: int) -> _Plan:
        """Stand everything in place; a foot that would eat the page gives up what it can."""
        shown = self._shown()
        plan = self._plan_of(shown, width)
        page = self.parentWidget()
        limit = page.height() * _MOST if page is not None else plan.height
        if plan.height > limit and self.middle in shown and not self._acts(self.middle):
            shown = [one for one in shown if one is not self.middle]
            plan = self._plan_of(shown, width)
        if plan.height > limit and len(shown) == 2:
            plan = self._squeezed(shown, width, plan)
        return plan

    @staticmethod
    def _acts(widget: QWidget | None) -> bool:
        return isinstance(widget, QAbstractButton)

    def _plan_of(self, shown: list[QWidget], width: int, dropped: QWidget | None = None) -> _Plan:
        lengths = self._ui.theme.lengths
        side = self._ui.theme.margin(QSize(width, 0))
        gap, room = lengths.gap, width - 2 * side
        arrangement = self._arrangement(shown, room, gap)
        if arrangement is _Arrangement.STACKED:
            order = (self.middle, self.primary, self.back)
            rows = [[one] for one in order if one is not None and one in shown]
        elif arrangement is _Arrangement.MIDDLE_ABOVE and self.middle is not None:
            rows = [[self.middle], [one for one in shown if one is not self.middle]]
        else:
            rows = [shown]
        places: list[tuple[QWidget, QRect]] = []
        heights = [max((_size(one, room).height() for one in row), default=0) for row in rows]
        content = sum(heights) + lengths.small_gap * (len(rows) - 1)
        height = max(lengths.foot, content + 2 * _ABOVE + lengths.border)
        y = (height + lengths.border - content) // 2
        for row, tall in zip(rows, heights, strict=True):
            for one in row:
                size = _size(one, room)
                wide = room if arrangement is _Arrangement.STACKED else size.width()
                if one is self.middle:
                    wide = size.width()
                    x = self._middle_x(arrangement, width, side, wide)
                elif one is self.primary:
                    x = width - side - wide
                else:
                    x = side
                top = y + (tall - size.height()) // 2
                places.append((one, QRect(x, top, wide, size.height())))
            y += tall + lengths.small_gap
        return _Plan(height, tuple(places))

    def _squeezed(self, shown: list[QWidget], width: int, plan: _Plan) -> _Plan:
        """Put two buttons on one row all the same, their words on two lines if need be."""
        lengths = self._ui.theme.lengths
        side = self._ui.theme.margin(QSize(width, 0))
        room = width - 2 * side - lengths.small_gap
        least = [one.minimumSizeHint().width() for one in shown]
        if sum(least) > room:
            return plan
        first = max(least[0], min(shown[0].sizeHint().width(), room - least[1]))
        widths = (first, min(shown[1].sizeHint().width(), room - first))
        sizes = [_size(one, wide) for one, wide in zip(shown, widths, strict=True)]
        tall = max(size.height() for size in sizes)
        height = max(lengths.foot, tall + 2 * _ABOVE + lengths.border)
        if height >= plan.height:
            return plan
        y = (height + lengths.border - tall) // 2
        xs = (side, width - side - widths[1])
        squeezed = tuple(
            (one, QRect(x, y, wide, tall)) for one, x, wide in zip(shown, xs, widths, strict=True)
        )
        return _Plan(height, squeezed)

    def _middle_x(self, arrangement: _Arrangement, width: int, side: int, wide: int) -> int:
        if arrangement is not _Arrangement.ONE_ROW:
            return (width - wide) // 2
        # Between the two others, wherever these end.
        start, end = side + _width(self.back), width - side - _width(self.primary)
        return (start + end - wide) // 2


def _size(widget: QWidget, room: int) -> QSize:
    width = min(widget.sizeHint().width(), room)
    tall = widget.heightForWidth(width) if widget.hasHeightForWidth() else -1
    return QSize(width, tall if tall >= 0 else widget.sizeHint().height())


def _width(widget: QWidget | None) -> int:
    return 0 if widget is None or widget.isHidden() else widget.sizeHint().width()
