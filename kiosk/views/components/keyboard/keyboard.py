"""The keyboard in the window: keys laid out in rows, typed by touch, mouse or arrows.

Two thumbs at once are two touches: each has its key, which acts when its own finger
leaves. To Tab the keyboard is one stop; arrows move in it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEventPoint, QKeyEvent, QResizeEvent, QTouchEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from kiosk.views.components.keyboard.key import Key
from kiosk.views.components.keyboard.layouts import LAYOUTS, Act, LayoutName
from kiosk.views.components.keyboard.target import KeyTarget
from kiosk.views.ui import Ui

#: Key side, key height and gap at 100 %, in pixels: of a pad, of a keyboard of letters.
_PAD = (193, 149, 20)
_LETTERS = (112, 84, 10)
_PAD_LEAST = (96, 80)
_LETTERS_LEAST = (56, 56)

#: Widest key, as a share of its height.
_WIDEST = 1.7


class Keyboard(QFrame):
    """Types into its target; ``typed``, ``erased`` and ``entered`` say what it did."""

    typed = Signal(str)
    erased = Signal()
    entered = Signal()

    def __init__(
        self,
        ui: Ui,
        layout: LayoutName,
        target: KeyTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._layout = LAYOUTS[layout]
        self._layer = self._layout.first
        self._target = target
        self._upper = False
        self._cycled = ""
        self._rows: list[list[Key | None]] = []
        self._touched: dict[int, Key] = {}
        self.setAccessibleName(ui.words.text("component-keyboard"))
        # Keys keep their places whatever the direction of the page: hands know them.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._build()

    @property
    def name(self) -> LayoutName:
        """The layout shown."""
        return self._layout.name

    def serve(self, layout: LayoutName, target: KeyTarget) -> None:
        """Type into another target, with the keys that it asks for."""
        self._target = target
        self._cycled = ""
        if layout is not self._layout.name:
            self._layout = LAYOUTS[layout]
            self._layer = self._layout.first
            self._upper = False
            self._build()
            self.updateGeometry()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys shown now, row by row."""
        return tuple(key for row in self._rows for key in row if key is not None)

    @property
    def upper(self) -> bool:
        """Whether the next letter is a capital."""
        return self._upper

    def key(self, text: str) -> Key:
        """Return the key shown that types or is labelled ``text``, or does that act.

        Raises KeyError when there is none.
        """
        for key in self.keys:
            if text in (key.typed, key.spec.label, key.spec.act.value):
                return key
        raise KeyError(text)

    def sizeHint(self) -> QSize:
        """Return the size of keys as they are drawn."""
        side, height, gap = _PAD if self._layout.pad else _LETTERS
        return self._size(self._grow(side), self._grow(height), gap)

    def minimumSizeHint(self) -> QSize:
        """Return the size under which a key is hard to hit."""
        side, height = _PAD_LEAST if self._layout.pad else _LETTERS_LEAST
        gap = (_PAD if self._layout.pad else _LETTERS)[2]
        return self._size(side, self._grow(height), gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the keys out again."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Take touches here, so that two fingers press two keys."""
        if isinstance(event, QTouchEvent):
            for point in event.points():
                self._touch(point)
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the keys with the arrows; pass what is typed on to the entry."""
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is not None:
            self._step(*move)
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.text().strip() and event.text().isprintable():
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _grow(self, length: int) -> int:
        return round(length * (1 + (self._ui.theme.text_scale - 1) * 0.2))

    def _size(self, side: int, height: int, gap: int) -> QSize:
        layer = self._layout.layers[self._layer]
        rows = max(len(one.rows) for one in self._layout.layers.values())
        width = round(layer.width * side + (layer.width - 1) * gap)
        return QSize(width, rows * height + (rows - 1) * gap)

    def _build(self) -> None:
        had_focus = any(key.hasFocus() for key in self.keys)
        for key in self.keys:
            # One of them may be the very key whose press is being answered.
            key.hide()
            key.deleteLater()
        self._touched = {}
        self._rows = []
        for row in self._layout.layers[self._layer].rows:
            keys: list[Key | None] = []
            for spec in row:
                if spec.act is Act.GAP:
                    keys.append(None)
                    continue
                key = Key(
                    self._ui,
                    spec,
                    pad=self._layout.pad,
                    mirrored=self._layout.rtl and self._layer == self._layout.first,
                    parent=self,
                )
                key.clicked.connect(lambda _=False, key=key: self._act(key))
                key.show()
                keys.append(key)
            self._rows.append(keys)
        self._set_upper(self._upper)
        first = self.keys[0]
        first.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if had_focus:
            first.setFocus()
        self._place()

    def _place(self) -> None:
        layer = self._layout.layers[self._layer]
        gap = (_PAD if self._layout.pad else _LETTERS)[2]
        height = (self.height() + gap) / len(layer.rows)
        # Keys much wider than high are far apart for a hand, and hard to read along.
        unit = min((self.width() + gap) / layer.width, height * _WIDEST)
        margin = (self.width() + gap - layer.width * unit) / 2
        for index, (specs, keys) in enumerate(zip(layer.rows, self._rows, strict=True)):
            width = sum(spec.width for spec in specs)
            # A shorter row stands in the middle, as on any keyboard.
            x = (layer.width - width) / 2
            for spec, key in zip(specs, keys, strict=True):
                if key is not None:
                    left, top = margin + x * unit, index * height
                    area = QRectF(left, top, spec.width * unit - gap, height - gap)
                    key.setGeometry(area.toRect())
                x += spec.width

    def _act(self, key: Key) -> None:
        match key.spec.act:
            case Act.TYPE | Act.SPACE:
                self._type(key.typed)
                if self._upper:
                    self._set_upper(False)
            case Act.CYCLE:
                self._cycle(key.spec.text.split())
            case Act.BACKSPACE:
                self._erase()
            case Act.ENTER:
                self._cycled = ""
                if self._target is not None:
                    self._target.enter()
                self.entered.emit()
            case Act.SHIFT:
                self._set_upper(not self._upper)
            case Act.LAYER:
                self._layer = key.spec.text
                self._build()

    def _type(self, text: str) -> None:
        self._cycled = ""
        if self._target is not None:
            self._target.insert(text)
        self.typed.emit(text)

    def _erase(self) -> None:
        self._cycled = ""
        if self._target is not None:
            self._target.backspace()
        self.erased.emit()

    def _cycle(self, texts: list[str]) -> None:
        """Type the first text; pressed again, put the next one in its place."""
        following = texts[0]
        if self._cycled in texts:
            following = texts[(texts.index(self._cycled) + 1) % len(texts)]
            for _ in self._cycled:
                self._erase()
        self._type(following)
        self._cycled = following

    def _set_upper(self, upper: bool) -> None:
        self._upper = upper
        for key in self.keys:
            key.set_upper(upper)
            if key.spec.act is Act.SHIFT:
                key.setCheckable(True)
                key.setChecked(upper)

    def _touch(self, point: QEventPoint) -> None:
        position = point.position().toPoint()
        match point.state():
            case QEventPoint.State.Pressed:
                key = self._at(position)
                if key is not None and key.isEnabled():
                    self._touched[point.id()] = key
                    key.setDown(True)
            case QEventPoint.State.Released:
                key = self._touched.pop(point.id(), None)
                if key is not None:
                    key.setDown(False)
                    if key.geometry().contains(position):
                        key.click()
            case _:
                key = self._touched.get(point.id())
                if key is not None:
                    key.setDown(key.geometry().contains(position))

    def _at(self, position: QPoint) -> Key | None:
        return next((key for key in self.keys if key.geometry().contains(position)), None)

    def _step(self, down: int, across: int) -> None:
        current = next((key for key in self.keys if key.hasFocus()), None)
        if current is None:
            return
        row = next(index for index, keys in enumerate(self._rows) if current in keys)
        if across:
            keys = [key for key in self._rows[row] if key is not None]
            goal = keys[(keys.index(current) + across) % len(keys)]
        else:
            keys = [key for key in self._rows[(row + down) % len(self._rows)] if key is not None]
            middle = current.geometry().center().x()
            goal = min(keys, key=lambda key: abs(key.geometry().center().x() - middle))
        current.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        goal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        goal.setFocus(Qt.FocusReason.OtherFocusReason)
