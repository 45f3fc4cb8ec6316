"""The visit of the tests: ``kiosk visit`` and a probe that looks at its window.

The supervisor under test starts this file instead of ``python -m kiosk visit``. The probe
connects to the Unix socket named by ``KIOSK_PROBE`` and answers one line of JSON a question.
It only looks: whatever is done to the window is done by the X server (see ``finger.py``).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.settings import Settings
from kiosk.views import app
from kiosk.views.shell import Shell
from kiosk.visit.directory import MARK
from kiosk.visit.hardening import harden

#: A question is answered after this pause, so that whoever waits does not take the processor
#: from what they wait for, in seconds.
PAUSE_S = 0.04


class Probe(QObject):
    """Tells what the window shows."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._writer: asyncio.StreamWriter | None = None
        shell.installEventFilter(self)
        self._task = asyncio.ensure_future(self._serve())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the window is shown."""
        if watched is self._shell and event.type() is QEvent.Type.Show:
            self._tell({"say": "shown"})
        return False

    async def _serve(self) -> None:
        reader, self._writer = await asyncio.open_unix_connection(os.environ["KIOSK_PROBE"])
        self._tell({"say": "loaded", "pid": os.getpid(), "visit": os.environ[MARK]})
        if self._shell.isVisible():
            self._tell({"say": "shown"})
        async for line in reader:
            asked = json.loads(line)
            await asyncio.sleep(PAUSE_S)
            if asked["ask"] == "painted":
                # Qt handles other events meanwhile, timers of asyncio among them: within a task
                # they could enter no other, and one that was to end would never do so.
                asyncio.get_running_loop().call_soon(self._paint)
            else:
                self._tell({"say": "look", **self._look()})

    def _paint(self) -> None:
        # Everything drawn until now has reached the X server after this.
        self._shell.repaint()
        QGuiApplication.sync()
        self._tell({"say": "painted"})

    def _tell(self, said: dict[str, Any]) -> None:
        if self._writer is not None:
            self._writer.write(json.dumps(said).encode() + b"\n")

    def _look(self) -> dict[str, Any]:
        shown = self._shell.screen_shown
        return {
            "screen": shown.name if shown is not None and self._shell.isVisible() else None,
            "enabled": shown is not None and shown.isEnabled(),
            "moving": _moves(self._shell),
            "size": [self._shell.width(), self._shell.height()],
            "things": [_described(widget) for widget in _shown(self._shell)],
        }


def _moves(widget: QWidget) -> bool:
    """Return whether something in it is on its way: a page that slides, not a wheel that turns
    until an answer comes. On a loaded machine two looks may see the same moment of it."""
    running = QAbstractAnimation.State.Running
    moves = widget.findChildren(QAbstractAnimation)
    return any(move.state() is running and move.loopCount() > 0 for move in moves)


def _shown(widget: QWidget) -> Iterator[QWidget]:
    """Yield what is shown, in the order in which it was made, scrolled away or not."""
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from _shown(child)


def _described(widget: QWidget) -> dict[str, Any]:
    interface = QAccessible.queryAccessibleInterface(widget)
    button = isinstance(widget, QAbstractButton)
    seen = _seen(widget)
    text = widget.property("text")
    secret = isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal
    return {
        "name": widget.objectName(),
        "kind": type(widget).__name__,
        "label": interface.text(QAccessible.Text.Name) if interface else "",
        "description": widget.accessibleDescription(),
        "role": interface.role().name if interface else "",
        "text": text if isinstance(text, str) and not secret else "",
        "rect": _box(widget, widget.rect()),
        "seen": _box(widget, seen),
        "enabled": widget.isEnabled(),
        "focused": widget.hasFocus(),
        "pressable": button,
        "checked": button and widget.isChecked(),
        "on_top": not seen.isEmpty() and _on_top(widget, seen),
    }


def _box(widget: QWidget, area: QRect) -> list[int]:
    """Return left, top, width and height on the screen."""
    corner = widget.mapToGlobal(area.topLeft())
    return [corner.x(), corner.y(), area.width(), area.height()]


def _seen(widget: QWidget) -> QRect:
    """Return the part of it that nothing around it cuts off (a scroll area, the window)."""
    area = widget.rect()
    holder, corner = widget, QPoint(0, 0)
    while (parent := holder.parentWidget()) is not None and not holder.isWindow():
        corner += holder.pos()
        area = area.intersected(parent.rect().translated(-corner))
        holder = parent
    return area


def _on_top(widget: QWidget, seen: QRect) -> bool:
    """Return whether a finger in the middle of what is seen would touch it."""
    touched = QApplication.widgetAt(widget.mapToGlobal(seen.center()))
    return touched is not None and (touched is widget or widget.isAncestorOf(touched))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--channel-fd", type=int, required=True)
    options = parser.parse_args()
    harden()
    probes: list[Probe] = []
    return app.run(
        options.channel_fd, Settings(), on_window=lambda shell: probes.append(Probe(shell))
    )


if __name__ == "__main__":
    raise SystemExit(main())
