"""The loudspeaker, where there is one: short sounds from memory, nothing on a disk."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from kiosk.views.cues import RATE, Cue, samples

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink


class Loudspeaker:
    """Plays one sound at a time; the next one takes its place."""

    def __init__(self, sink: QAudioSink) -> None:
        self._sink = sink
        # Qt reads on after ``play`` returned: what it reads from must live as long.
        self._data = QByteArray()
        self._buffer = QBuffer()

    def play(self, cue: Cue) -> None:
        """Begin a sound; does not wait for its end."""
        self._sink.stop()
        self._buffer.close()
        self._data = QByteArray(samples(cue))
        self._buffer.setBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)


@cache
def loudspeaker() -> Loudspeaker | None:
    """Return the loudspeaker of this machine, or None where it has none or Qt cannot reach it.

    Qt's sound needs a library of the system (libpulse0) that a silent kiosk does without.
    """
    if not _served():
        return None
    # The library keeps a secret under the home, where a visit writes nothing: in memory, it goes
    # with the process. On a socket of this machine the server knows by itself who speaks.
    os.environ["PULSE_COOKIE"] = f"/proc/self/fd/{os.memfd_create('cookie')}"
    try:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
    except ImportError:
        return None
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return None
    shape = QAudioFormat()
    shape.setSampleRate(RATE)
    shape.setChannelCount(1)
    shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return Loudspeaker(QAudioSink(device, shape)) if device.isFormatSupported(shape) else None


def _served() -> bool:
    """Tell whether a sound server listens: without one the library leaves traces in the home."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    named = os.environ.get("PULSE_SERVER")
    return bool(named) or (runtime is not None and Path(runtime, "pulse", "native").is_socket())
