"""Every component, in every dress, measured in a window: no text cut, nothing too small.

The sheets of the gallery hold them all; what is measured is what the gallery draws.
"""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLayout, QLineEdit, QWidget

from kiosk.views.components.gallery.sheets import SHEETS
from kiosk.views.components.gallery.words import sample
from kiosk.views.components.keyboard.key import Key
from kiosk.views.components.label import Label
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.components.top_bar import TextSizeControl
from kiosk.views.theme import TEXT_SCALES
from kiosk.views.ui import Ui

SIZES = ((1920, 1080), (1080, 1920), (1280, 1024))
DRESSES = list(itertools.product(SHEETS, ("fr", "ar"), TEXT_SCALES, SIZES))
LEAST = 48


@pytest.fixture(params=DRESSES, ids=lambda dress: "-".join(map(str, dress)))
def window(request: pytest.FixtureRequest, stand) -> QWidget:  # type: ignore[no-untyped-def]
    name, code, scale, (width, height) = request.param
    ui = Ui.make(code, scale)
    return stand(SHEETS[name](ui, sample(code)), ui, width, height)


def shown(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in window.findChildren(kind) if one.isVisibleTo(window)]


def path(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


def test_geometry(window: QWidget) -> None:
    """One pass over the window: building one is what takes time."""
    assert window.width() <= 1920
    assert [one for one in map(_fault, shown(window, QWidget)) if one] == []
    assert _overlaps(window) == []
    _assert_page_fits_across(window)


def _fault(widget: QWidget) -> str | None:
    if isinstance(widget, Label) and widget.text():
        if widget.height() < _ink_bottom(widget):
            return f"cut below: {path(widget)}"
        if widget.width() < widget.minimumSizeHint().width():
            return f"a word is cut: {path(widget)}"
    if isinstance(widget, QAbstractButton) and not isinstance(widget, Key):
        tall = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
        scroll = isinstance(widget.parentWidget(), ScrollColumn)
        if widget.height() < tall and not scroll:
            return f"cut below: {path(widget)}"
        if widget.width() < widget.minimumSizeHint().width() and not scroll:
            return f"a word is cut: {path(widget)}"
    if isinstance(widget, QAbstractButton | QLineEdit):
        if min(widget.width(), widget.height()) < LEAST:
            return f"under {LEAST} px: {path(widget)} {widget.size()}"
        if not widget.accessibleName():
            return f"no name: {path(widget)}"
    return None


def _ink_bottom(label: Label) -> float:
    """Return where the tails of the last line end, as the label paints it."""
    lines = label._block.lines(label._text_width(label.width()))
    last = lines.layout.lineAt(lines.layout.lineCount() - 1)
    return last.position().y() + last.ascent() + 0.24 * label.font().pixelSize()


def _overlaps(window: QWidget) -> list[str]:
    """Siblings that are laid out never share a pixel."""
    found = []
    for holder in [window, *shown(window, QWidget)]:
        children = [
            one
            for one in holder.findChildren(QWidget, options=_direct())
            if one.isVisibleTo(window) and not isinstance(one, QLayout)
        ]
        if isinstance(holder, ScrollColumn):
            continue
        for one, other in itertools.combinations(children, 2):
            if one.geometry().intersects(other.geometry()):
                found.append(f"{path(one)} over {path(other)}")
    return found


def _direct():  # type: ignore[no-untyped-def]
    from PySide6.QtCore import Qt

    return Qt.FindChildOption.FindDirectChildrenOnly


def _assert_page_fits_across(window: QWidget) -> None:
    """What scrolls scrolls down only: nothing sticks out at a side."""
    for column in window.findChildren(ScrollColumn):
        for widget in column.findChildren(QAbstractButton):
            if not widget.isVisibleTo(window):
                continue
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            assert place.left() >= 0, path(widget)
            assert place.right() < window.width(), path(widget)


def test_scroll_buttons_never_cover_what_scrolls(stand) -> None:  # type: ignore[no-untyped-def]
    for code, (width, height) in itertools.product(("fr", "ar"), SIZES):
        ui = Ui.make(code, 2.0)
        window = stand(SHEETS["choices"](ui, sample(code)), ui, width, height)
        column = window.findChild(ScrollColumn)
        assert column is not None
        assert column.overflows
        arrows = [one for one in column.children() if isinstance(one, QAbstractButton)]
        for arrow in arrows:
            place = QRect(arrow.mapTo(window, QPoint(0, 0)), arrow.size())
            for widget in column.findChildren(QAbstractButton):
                if widget in arrows:
                    continue
                other = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
                assert not place.intersects(other), path(widget)


def test_the_text_size_control_has_three_targets(stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make("fr")
    control = TextSizeControl(ui)
    stand(control, ui, 300, 80)
    letters = control.findChildren(QAbstractButton)
    assert len(letters) == 3
    assert [letter.isChecked() for letter in letters] == [True, False, False]
