"""The camera that says where the trouble is, and the corners, for the register of screens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.scanner.corners import scaled
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Frame, OriginalShown
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.places import Mark, Quad, Side
from kiosk.views import samples
from kiosk.views.live import Live
from kiosk.views.samples_register import Sample
from kiosk.views.screens.camera import CameraScreen, CameraView, Sound
from kiosk.views.screens.corners import CornersScreen
from kiosk.views.ui import Ui

#: How much larger the whole picture is than the live one of the samples.
_RATIO = 2.0


def camera_places(taken: Sequence[Page]) -> Iterator[Sample]:
    """Yield the camera's screen when it shows where the trouble is, and with its sound."""
    out = (Mark(300.0, 12.0), Mark(0.0, 520.0))
    glare = (Mark(520.0, 210.0, 46.0),)
    for name, advice, marks, side, on in (
        ("camera-corner-missing", Advice.CORNER_MISSING, out, None, None),
        ("camera-corner-missing-left", Advice.CORNER_MISSING, out[1:], Side.LEFT, False),
        ("camera-glare", Advice.GLARE, glare, None, True),
        ("camera-page-covered", Advice.PAGE_COVERED, glare, None, None),
    ):
        frame, pixels = samples.live_frame(advice)
        frame = replace(frame, marks=marks, side=side)
        screen = partial(
            CameraScreen,
            view=Live(CameraView(frame, None, len(taken))),
            pages=Live(tuple(taken)),
            pixels=partial(_pixels, pixels),
            take=_nothing,
            sound=None if on is None else Sound(on, _nothing, _nothing),
        )
        yield Sample(name, screen)


def corners(folder: Path) -> Iterator[Sample]:
    """Yield the screen of the corners: as found, while one is moved, and where they cross."""
    frame, pixels = samples.live_frame(Advice.READY)
    assert frame.quad is not None
    image = QImage(
        pixels, frame.width, frame.height, 3 * frame.width, QImage.Format.Format_RGB888
    ).scaledToWidth(round(frame.width * _RATIO))
    path = folder / "whole.jpg"
    image.save(str(path), quality=90)
    a, b, c, d = scaled(frame.quad, _RATIO)
    crossed: Quad = (a, c, b, d)
    original = partial(OriginalShown, "1", path, image.width(), image.height())
    yield Sample("corners", partial(CornersScreen, original=original((a, b, c, d))))
    yield Sample("corners-bad", partial(_crossed, original((a, b, c, d)), crossed))


def _crossed(original: OriginalShown, quad: Quad, ui: Ui) -> CornersScreen:
    screen = CornersScreen(ui, original)
    screen.editor.set_quad(quad)
    return screen


def _pixels(pixels: bytes, _frame: Frame) -> bytes:
    return pixels


def _nothing(_cue: object = None) -> None:
    """Stand for what a press would do."""
