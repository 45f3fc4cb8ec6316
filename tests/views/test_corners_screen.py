"""The corners set by hand: finger, mouse, keys; mirrored; what cannot be a page is not given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kiosk.scanner.corners import turned, whole
from kiosk.scanner.protocol.events import OriginalShown
from kiosk.scanner.protocol.places import Quad
from kiosk.views.components.page_card import Verdict
from kiosk.views.magnifier import Magnifier
from kiosk.views.outcomes import Way
from kiosk.views.screens.corners import CornersScreen
from kiosk.views.ui import Ui

pytestmark = pytest.mark.usefixtures("qapp")

QUAD: Quad = ((400.0, 100.0), (1200.0, 100.0), (1200.0, 800.0), (400.0, 800.0))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def original(tmp_path: Path) -> OriginalShown:
    path = tmp_path / "page-1.original.jpg"
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#8C6A4B"))
    assert image.save(str(path))
    return OriginalShown("1", path, 1600, 900, QUAD)


@pytest.fixture
def show(stand: Callable[..., Any], original: OriginalShown) -> Iterator[Callable[..., Any]]:
    shown: list[CornersScreen] = []

    def make(
        ui: Ui | None = None, size: tuple[int, int] = (1280, 1024), quad: Quad = QUAD
    ) -> tuple[CornersScreen, list[Any]]:
        seen = OriginalShown("1", original.image, 1600, 900, quad)
        screen = CornersScreen(ui or Ui.make("fr"), seen)
        stand(screen, screen.ui, *size)
        shown.append(screen)
        outcomes: list[Any] = []
        screen.finished.connect(outcomes.append)
        return screen, outcomes

    yield make
    for screen in shown:
        screen.leave()


def drag(screen: CornersScreen, index: int, by: QPoint) -> None:
    """Take a handle beside its middle, as a finger does, and bring it elsewhere."""
    handle = screen.editor.handles[index]
    start = handle.rect().center() + QPoint(9, -7)
    QTest.mousePress(handle, LEFT, Qt.KeyboardModifier.NoModifier, start)
    # The handle follows: the finger is at the same place of it after each step.
    for step in (by / 2, by - by / 2):
        QTest.mouseMove(handle, start + step)
        QApplication.processEvents()
    QTest.mouseRelease(handle, LEFT, Qt.KeyboardModifier.NoModifier, start)


def scale(screen: CornersScreen) -> float:
    """Return pixels of the picture for one of the screen."""
    first, second = (handle.geometry().center().x() for handle in screen.editor.handles[:2])
    return (QUAD[1][0] - QUAD[0][0]) / (second - first)


def press(screen: CornersScreen, name: str) -> None:
    button = screen.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, LEFT)


@pytest.mark.parametrize("locale", ["fr", "ar"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 1024)])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_a_corner_goes_where_the_finger_goes(
    show: Callable[..., Any], locale: str, size: tuple[int, int], text: float
) -> None:
    screen, _ = show(Ui.make(locale, text), size)
    editor = screen.editor
    ratio = scale(screen)
    for index, handle in enumerate(editor.handles):
        assert min(handle.width(), handle.height()) >= 48
        # All of it can be touched, in a picture that is not mirrored.
        assert editor.rect().contains(handle.geometry())
        before = editor.quad[index]
        drag(screen, index, QPoint(30, -20))
        x, y = editor.quad[index]
        assert x - before[0] == pytest.approx(30 * ratio, abs=ratio)
        assert y - before[1] == pytest.approx(-20 * ratio, abs=ratio)
    assert editor.handles[0].x() < editor.handles[1].x()


def test_a_corner_does_not_leave_the_picture(show: Callable[..., Any]) -> None:
    screen, _ = show()
    drag(screen, 0, QPoint(-900, -900))
    assert screen.editor.quad[0] == (0.0, 0.0)
    assert screen.editor.rect().contains(screen.editor.handles[0].geometry())


def test_keys_alone_set_the_corners(show: Callable[..., Any]) -> None:
    screen, outcomes = show()
    first = screen.first_focus()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    ratio = scale(screen)
    # The scale was read from handles of which one moved by a step.
    x, y = screen.editor.quad[0]
    assert x == pytest.approx(400 + 8 * ratio, rel=0.02)
    assert y == pytest.approx(100 + ratio, rel=0.02)
    for handle in screen.editor.handles[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is handle
    names = [handle.accessibleName() for handle in screen.editor.handles]
    assert len(set(names)) == 4
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert outcomes == [Way.BACK]


def test_corners_that_cross_are_said_and_not_given(show: Callable[..., Any]) -> None:
    screen, outcomes = show()
    bad = screen.ui.words.text("corners-bad")
    a, b, c, d = QUAD
    screen.editor.set_quad((a, c, b, d))
    done = screen.findChild(QPushButton, "primary")
    assert done is not None
    assert not done.isEnabled()
    (verdict,) = screen.findChildren(Verdict)
    assert verdict.isVisible()
    assert verdict.accessibleName() == bad
    press(screen, "primary")
    assert outcomes == []
    press(screen, "corners-before")
    assert not verdict.isVisible()
    press(screen, "primary")
    assert outcomes == [QUAD]


def test_all_of_the_picture_can_be_taken(show: Callable[..., Any]) -> None:
    screen, outcomes = show()
    press(screen, "corners-whole")
    press(screen, "primary")
    assert outcomes == [whole(1600, 900)]


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_page_that_lies_on_its_side_keeps_its_top(show: Callable[..., Any], turns: int) -> None:
    screen, outcomes = show(quad=turned(QUAD, turns))
    # Handles are named by where they are seen, whatever the page's own top is.
    assert screen.editor.quad == QUAD
    press(screen, "primary")
    assert outcomes == [turned(QUAD, turns)]


def test_a_corner_found_outside_of_the_picture_is_brought_to_its_edge(
    show: Callable[..., Any],
) -> None:
    screen, _ = show(quad=((-40.0, 100.0), *QUAD[1:]))
    assert screen.editor.quad[0] == (0.0, 100.0)


def test_the_glass_is_there_while_a_corner_is_held_and_away_from_it(
    show: Callable[..., Any],
) -> None:
    screen, _ = show()
    editor = screen.editor
    glass = editor.findChild(Magnifier)
    assert glass is not None
    editor.handles[0].clearFocus()
    assert not glass.isVisible()
    for handle in editor.handles:
        QTest.mousePress(handle, LEFT)
        assert glass.isVisible()
        assert editor.rect().contains(glass.geometry())
        assert not glass.geometry().intersects(handle.geometry())
        # A press goes through it, to a handle that may be below.
        assert glass.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QTest.mouseRelease(handle, LEFT)
        handle.clearFocus()
    assert not glass.isVisible()


def test_corners_survive_another_language(show: Callable[..., Any]) -> None:
    screen, _ = show()
    drag(screen, 2, QPoint(15, 15))
    again, outcomes = show(Ui.make("ar", 2.0))
    again.restore(screen.snapshot())
    assert again.editor.quad == screen.editor.quad
    press(again, "primary")
    assert outcomes == [screen.editor.quad]
