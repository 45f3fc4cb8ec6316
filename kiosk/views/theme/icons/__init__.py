"""Line icons drawn for this kiosk: 24 grid, stroke 2.4, round ends, one meaning each.

The files stand beside this module, so that an installed wheel finds them. They are
drawn in ``currentColor`` and tinted when rendered.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

#: Icons that point along the line of reading, and so turn round in Arabic.
DIRECTIONAL = frozenset(
    {"arrow-left", "arrow-right", "chevron", "exit", "sound", "backspace", "question", "chart"}
) - {"question", "chart"}


class UnknownIcon(KeyError):
    """There is no icon of that name."""


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Return the names of all icons."""
    return frozenset(
        entry.name.removesuffix(".svg")
        for entry in resources.files(__name__).iterdir()
        if entry.name.endswith(".svg")
    )


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    if name not in names():
        raise UnknownIcon(name)
    return resources.files(__name__).joinpath(f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float, rtl: bool) -> QPixmap:
    """Return an icon of ``size`` logical pixels in an ``#rrggbb`` colour.

    Raises :class:`UnknownIcon`.
    """
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    if rtl and name in DIRECTIONAL:
        image = image.transformed(QTransform().scale(-1, 1))
    image.setDevicePixelRatio(ratio)
    return image
