"""Two layouts that Qt lacks: a row that wraps, and columns as many as fit."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class _Item(QWidgetItem):
    """The place of a widget, which it keeps alive until the layout has an owner."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget


class _Items(QLayout):
    """What both have in common: a list of items, height that depends on width."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addWidget(self, w: QWidget, /) -> None:
        """Take a widget in."""
        # Made here, not by Qt: of an item that Qt makes where another one was, the binding may
        # hand out what stood for that other one, and let it die with its layout.
        self.addChildWidget(w)
        self.addItem(_Item(w))

    def addItem(self, item: QLayoutItem, /) -> None:
        """Take an item in."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        """Return an item, or None past the end, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        """Give an item back, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it takes what it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of all the rows."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rtl(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _put(self, item: QLayoutItem, area: QRect, rect: QRect) -> None:
        if self._rtl():
            rect = QRect(
                area.left() + area.right() - rect.right(), rect.y(), rect.width(), rect.height()
            )
        item.setGeometry(rect)

    def _place(self, rect: QRect, *, move: bool) -> int:
        raise NotImplementedError


def _height(item: QLayoutItem, width: int) -> int:
    least = item.minimumSize().height()
    if item.hasHeightForWidth():
        return max(least, item.heightForWidth(width))
    return max(least, item.sizeHint().height())


class FlowLayout(_Items):
    """Items of their own width, one after the other, on as many rows as needed."""

    def sizeHint(self) -> QSize:
        """Return the size on one row."""
        items = self._shown()
        width = sum(item.sizeHint().width() for item in items)
        height = max((item.sizeHint().height() for item in items), default=0)
        width += self._gap * max(0, len(items) - 1)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, row = area.left(), area.top(), 0
        for item in self._shown():
            width = min(max(item.sizeHint().width(), item.minimumSize().width()), area.width())
            if x > area.left() and x + width > area.left() + area.width():
                x, y, row = area.left(), y + row + self._gap, 0
            height = _height(item, width)
            if move:
                self._put(item, area, QRect(x, y, width, height))
            x += width + self._gap
            row = max(row, height)
        return y + row - rect.top() + self.contentsMargins().bottom()


class ColumnsLayout(_Items):
    """Items of one width in as many columns as fit, up to ``most``; rows share a height.

    Few items share the whole width, unless ``regular``: then columns keep the places that
    they have in a full row, for grids that grow or stand under each other.
    """

    def __init__(
        self,
        gap: int,
        most: int,
        least_width: int = 0,
        parent: QWidget | None = None,
        *,
        regular: bool = False,
    ) -> None:
        super().__init__(gap, parent)
        self._most = most
        self._least = least_width
        self._regular = regular

    def sizeHint(self) -> QSize:
        """Return the size with all the columns."""
        items = self._shown()
        if not items:
            return QSize()
        columns = min(self._most, len(items))
        width = max(item.sizeHint().width() for item in items) * columns
        width += self._gap * (columns - 1)
        width += self.contentsMargins().left() + self.contentsMargins().right()
        return QSize(width, self.heightForWidth(width))

    def columns(self, width: int) -> int:
        """Return how many columns fit into ``width`` pixels."""
        items = self._shown()
        least = max([self._least, *(item.minimumSize().width() for item in items)])
        fits = (width + self._gap) // max(1, least + self._gap)
        if self._regular:
            return max(1, min(self._most, fits))
        columns = max(1, min(self._most, fits, len(items) or 1))
        # 5 items on 4 + 1 look forgotten; the fewest columns with as many rows is even.
        rows = -(-len(items) // columns) if items else 1
        return max(1, -(-len(items) // rows)) if items else 1

    def _place(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        items = self._shown()
        columns = self.columns(area.width())
        width = (area.width() - self._gap * (columns - 1)) // columns
        rows = [items[start : start + columns] for start in range(0, len(items), columns)]
        heights = [max(_height(item, width) for item in row) for row in rows]
        needed = sum(heights) + self._gap * max(0, len(rows) - 1)
        # Room that is left goes to the rows alike, so that a column fills its place.
        spare = max(0, area.height() - needed) // len(rows) if rows and move else 0
        y = area.top()
        for row, height in zip(rows, heights, strict=True):
            for column, item in enumerate(row):
                if move:
                    x = area.left() + column * (width + self._gap)
                    self._put(item, area, QRect(x, y, width, height + spare))
            y += height + spare + self._gap
        margins = self.contentsMargins()
        return needed + margins.top() + margins.bottom()


def empty(layout: QLayout) -> None:
    """Remove everything from ``layout``; the widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
