"""The visit of ``bench.frames``: the one of the tests, with a stopwatch in its event loop.

A timer of two milliseconds tells how long after its turn before it came: while something
else holds the loop, a visitor's finger waits as the timer does.
"""

from __future__ import annotations

import argparse
import os
import struct
import time

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.settings import Settings
from kiosk.views import app
from kiosk.views.shell import Shell
from kiosk.visit.hardening import harden
from tests.visits.driven import Probe

#: Period of the timer, in milliseconds.
TICK_MS = 2

#: One turn: the moment (``time.monotonic``) and the seconds since the turn before.
TURN = struct.Struct("=dd")


class Stopwatch(QObject):
    """Writes down every turn of the loop."""

    def __init__(self, parent: QObject, path: str) -> None:
        super().__init__(parent)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._last = time.monotonic()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.monotonic()
        os.write(self._file, TURN.pack(now, now - self._last))
        self._last = now


def main() -> int:
    """Run the visit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--channel-fd", type=int, required=True)
    parser.add_argument("--turns", required=True, help="file of turns, less the process id")
    options = parser.parse_args()
    harden()
    kept: list[QObject] = []

    def watch(shell: Shell) -> None:
        kept.append(Probe(shell))
        kept.append(Stopwatch(shell, f"{options.turns}-{os.getpid()}"))

    return app.run(options.channel_fd, Settings(), on_window=watch)


if __name__ == "__main__":
    raise SystemExit(main())
