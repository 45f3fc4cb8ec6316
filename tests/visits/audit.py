"""What an auditor measures on a window: names, targets, clipped or overlapping words, contrast.

Geometry is asked of the widgets, contrast is measured on the pixels that they painted. Every
finding is a sentence that says which widget, and what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QWidget,
)

from kiosk.views.components.button import Button
from kiosk.views.components.focus import FocusRing
from kiosk.views.components.icon import Icon
from kiosk.views.components.keyboard.key import Key
from kiosk.views.components.label import Label
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.components.pressable import Pressable

#: Least side of what can be pressed, in pixels at 96 dots an inch.
TARGET = 48
#: Least contrast of what is read (WCAG 2.2 AA, and AAA in high contrast) and of icons.
CONTRAST, HIGH_CONTRAST, ICON_CONTRAST = 4.5, 7.0, 3.0

_ROLES = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
    }
)

Pixels = np.ndarray[Any, np.dtype[np.uint8]]


@dataclass(frozen=True)
class Seen:
    """A widget that is shown: where it is in the window, and the part that nothing cuts off."""

    widget: QWidget
    rect: QRect
    seen: QRect
    scrolled: bool

    def __str__(self) -> str:
        words = self.widget.property("text") or self.widget.accessibleName()
        name = self.widget.objectName()
        return f"{type(self.widget).__name__} {name} « {words} » {self.rect.getRect()}"


def audit(window: QWidget, *, high_contrast: bool, pixels: bool = True) -> list[str]:
    """Return everything that is wrong with what ``window`` shows; nothing, when all is well."""
    # A caret is darker than the words beside it, and would be measured in their place.
    if (focused := window.focusWidget()) is not None:
        focused.clearFocus()
    panel = next((p for p in window.findChildren(OverlayPanel) if p.isVisible()), None)
    shown = list(_shown(window, panel or window))
    found = [
        *_unnamed(shown),
        *_small(shown),
        *_outside(shown, window.rect()),
        *_clipped(shown),
        *_overlapping(shown),
    ]
    if pixels:
        found += _pale(shown, _pixels(window.grab().toImage()), high_contrast)
    return found


# --- What is shown ----------------------------------------------------------------------------


def _shown(window: QWidget, root: QWidget) -> Iterator[Seen]:
    for child in root.children():
        if not isinstance(child, QWidget) or not child.isVisible() or child.isWindow():
            continue
        if isinstance(child, FocusRing | OverlayPanel):
            continue
        rect = QRect(child.mapTo(window, QPoint(0, 0)), child.size())
        yield Seen(child, rect, _seen(window, child, rect), _scrolls(child))
        yield from _shown(window, child)


def _seen(window: QWidget, widget: QWidget, rect: QRect) -> QRect:
    holder = widget.parentWidget()
    while holder is not None:
        rect = rect.intersected(QRect(holder.mapTo(window, QPoint(0, 0)), holder.size()))
        if holder is window:
            break
        holder = holder.parentWidget()
    return rect


def _scrolls(widget: QWidget) -> bool:
    """Return whether it lies in something that scrolls, and so may be cut off for now."""
    holder = widget.parentWidget()
    while holder is not None:
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            return True
        holder = area
    return False


def _interactive(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return isinstance(widget, QAbstractButton | QLineEdit) or tab


def _is_text(widget: QWidget) -> bool:
    """Return whether it paints words itself."""
    if isinstance(widget, QLabel):
        return bool(widget.text())
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    if isinstance(widget, Button) and not widget.writes:
        return False
    if isinstance(widget, QAbstractButton):
        return bool(widget.text()) and not any(
            isinstance(child, QLabel) for child in widget.children()
        )
    return False


# --- On the widgets ---------------------------------------------------------------------------


def _unnamed(shown: list[Seen]) -> Iterator[str]:
    for one in shown:
        if not _interactive(one.widget):
            continue
        interface = QAccessible.queryAccessibleInterface(one.widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"{one}: no name for assistive technology"
        elif isinstance(one.widget, QAbstractButton) and interface.role() not in _ROLES:
            yield f"{one}: its role is {interface.role().name}"


def _small(shown: list[Seen]) -> Iterator[str]:
    for one in shown:
        small = min(one.rect.width(), one.rect.height()) < TARGET
        if small and isinstance(one.widget, QAbstractButton | QLineEdit):
            yield f"{one}: smaller than {TARGET} pixels"


def _outside(shown: list[Seen], window: QRect) -> Iterator[str]:
    for one in shown:
        if not (_is_text(one.widget) or _interactive(one.widget) or isinstance(one.widget, Icon)):
            continue
        if one.scrolled:
            # One scrolls up and down only: what is cut off at a side can never be seen.
            beside = one.seen.width() < one.rect.width() and not one.seen.isEmpty()
            if beside:
                yield f"{one}: cut off at a side, {one.seen.getRect()} is left"
        elif not window.contains(one.rect):
            yield f"{one}: outside the window"
        elif one.seen != one.rect:
            yield f"{one}: cut off, {one.seen.getRect()} is left"


def _clipped(shown: list[Seen]) -> Iterator[str]:
    for one in shown:
        widget = one.widget
        composed = isinstance(widget, Pressable) and widget.layout() is not None
        # A key writes its letter as small as its face asks for.
        if isinstance(widget, Key) or not (_is_text(widget) or composed):
            continue
        width, height = one.rect.width(), one.rect.height()
        if widget.minimumSizeHint().width() > width + 1:
            yield f"{one}: too narrow for its words, {widget.minimumSizeHint().width()} is needed"
        elif isinstance(widget, Label) and _line_width(widget) > width + 1:
            yield f"{one}: a line is wider than it is, {_line_width(widget):.0f} is needed"
        elif widget.hasHeightForWidth() and widget.heightForWidth(width) > height + 1:
            yield f"{one}: too low for its words, {widget.heightForWidth(width)} is needed"


def _line_width(label: Label) -> float:
    """Return the width of its longest line, as it is painted."""
    width = label._text_width(label.width())
    return label._block.lines(width).size.width()


def _overlapping(shown: list[Seen]) -> Iterator[str]:
    leaves = [
        one
        for one in shown
        if (_is_text(one.widget) or isinstance(one.widget, Icon | QLineEdit | QAbstractButton))
        and not one.seen.isEmpty()
    ]
    for index, one in enumerate(leaves):
        for other in leaves[index + 1 :]:
            if one.widget.isAncestorOf(other.widget) or other.widget.isAncestorOf(one.widget):
                continue
            common = one.seen.intersected(other.seen)
            if common.width() > 1 and common.height() > 1:
                yield f"{one} overlaps {other} in {common.getRect()}"


# --- On the pixels ----------------------------------------------------------------------------


def _pale(shown: list[Seen], pixels: Pixels, high_contrast: bool) -> Iterator[str]:
    least = HIGH_CONTRAST if high_contrast else CONTRAST
    for one in shown:
        text, icon = _is_text(one.widget), isinstance(one.widget, Icon)
        whole = one.seen == one.rect
        if not (text or icon) or not whole:
            continue
        inside = one.rect
        if isinstance(one.widget, Pressable):
            # Without its border, which is not read.
            inside = inside.adjusted(8, 8, -8, -8)
        ground, colours = _colours(pixels, inside)
        measured = max((contrast(ground, colour) for colour in colours), default=1.0)
        wanted = ICON_CONTRAST if icon else least
        if measured < wanted:
            yield f"{one}: contrast of {measured:.2f}:1 on its pixels, {wanted}:1 is needed"
        meant = _meant(one.widget)
        if meant is not None and contrast(ground, meant) < wanted:
            seen = contrast(ground, meant)
            yield f"{one}: its words are {seen:.2f}:1 on their ground, {wanted}:1 is needed"


def _meant(widget: QWidget) -> int | None:
    """Return the colour in which a widget writes, as it says itself."""
    if isinstance(widget, Label):
        colour = widget._ui.theme.colour(widget.tone)
    elif isinstance(widget, Pressable) and widget.text():
        colour = widget._ui.theme.colour(widget.look.text)
    else:
        return None
    return _number(colour)


def _pixels(image: QImage) -> Pixels:
    """Return H x W 32-bit colours, 0x00RRGGBB."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint32)
    return flat.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()] & 0xFFFFFF


def _colours(pixels: Pixels, area: QRect) -> tuple[int, list[int]]:
    """Return the commonest colour of an area, and those that are there more than by chance."""
    part = pixels[area.top() : area.bottom() + 1, area.left() : area.right() + 1]
    values, counts = np.unique(part, return_counts=True)
    often = values[counts >= 4]
    return int(values[counts.argmax()]), [int(value) for value in often]


def _number(colour: QColor) -> int:
    return colour.red() << 16 | colour.green() << 8 | colour.blue()


@lru_cache(maxsize=100_000)
def contrast(one: int, other: int) -> float:
    """Return the contrast of two colours 0xRRGGBB, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=100_000)
def _luminance(colour: int) -> float:
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
