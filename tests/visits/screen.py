"""A screen that nobody looks at: Xvfb on a free display, and pictures of what it shows.

    with VirtualScreen(directory, 1920, 1080) as screen:
        subprocess.Popen([...], env=os.environ | {"DISPLAY": screen.display})
        screen.save(Path("what-it-shows.png"))

Xvfb keeps its picture in a file (``-fbdir``), in the format of ``xwd``: reading it needs no
X client, and shows what a person would see, whatever draws it.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from PIL import Image

_START_LIMIT_S = 20.0

#: Header of an xwd file: 25 numbers, of which we need the sizes (XWDFile.h).
_HEADER = struct.Struct(">25I")
_COLOUR_BYTES = 12


class VirtualScreen:
    """An X server without a monitor, ``width`` x ``height`` pixels, 24 bits a pixel."""

    def __init__(self, directory: Path, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._directory = directory
        self._server: subprocess.Popen[bytes] | None = None
        self._number = ""

    def __enter__(self) -> Self:
        """Start the server on the first free display and wait until it listens."""
        self._directory.mkdir(parents=True, exist_ok=True)
        told, tell = os.pipe()
        try:
            self._server = subprocess.Popen(
                [
                    "Xvfb", "-displayfd", str(tell), "-fbdir", str(self._directory),
                    "-screen", "0", f"{self.width}x{self.height}x24", "-dpi", "96",
                    "-nolisten", "tcp", "-noreset", "-nocursor",
                ],
                pass_fds=(tell,),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
            os.close(tell)
            self._number = _read_line(told)
        except BaseException:
            self.close()
            raise
        finally:
            os.close(told)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop the server."""
        self.close()

    @property
    def display(self) -> str:
        """The display, as ``DISPLAY`` names it."""
        return f":{self._number}"

    def close(self) -> None:
        """Stop the server, kindly first, so that it removes its lock and its socket."""
        server, self._server = self._server, None
        if server is None:
            return
        with suppress(ProcessLookupError):
            server.send_signal(signal.SIGTERM)
        try:
            server.wait(5)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()

    def left(self) -> list[Path]:
        """Return what a stopped server left of its display."""
        if not self._number:
            return []
        socket = Path(f"/tmp/.X11-unix/X{self._number}")
        return [path for path in (Path(f"/tmp/.X{self._number}-lock"), socket) if path.exists()]

    def picture(self) -> Image.Image:
        """Return what the screen shows now."""
        data = (self._directory / "Xvfb_screen0").read_bytes()
        header = _HEADER.unpack_from(data)
        size, width, height, stride, colours = (header[i] for i in (0, 4, 5, 12, 19))
        pixels = data[size + colours * _COLOUR_BYTES :]
        return Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", stride, 1).copy()

    def save(self, path: Path) -> None:
        """Write what the screen shows now as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.picture().save(path)


def _read_line(descriptor: int) -> str:
    """Read the display number; raises RuntimeError when the server died or says nothing."""
    deadline = time.monotonic() + _START_LIMIT_S
    said = b""
    while not said.endswith(b"\n"):
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([descriptor], [], [], left)[0]:
            raise RuntimeError("Xvfb says nothing")
        chunk = os.read(descriptor, 16)
        if not chunk:
            raise RuntimeError("Xvfb does not start")
        said += chunk
    return said.decode().strip()
