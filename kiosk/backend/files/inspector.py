"""Judging a file that somebody sent, without trusting it.

The first bytes are read here. What has to be parsed is parsed in a child process with
little memory, little time and no way to write: a malformed file can only take that
process with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import BoundedSemaphore

from kiosk.backend.files import child, headers
from kiosk.backend.refusal import Refused
from kiosk.contract.problems import Code
from kiosk.contract.wire import MAX_FILE_BYTES, MAX_PAGES, MAX_PIXELS, MAX_PIXELS_A_SIDE

#: Wall-clock seconds for one file; the child also limits its own processor time.
_LIMIT_S = 15

#: Children at once: each may take a gigabyte.
_AT_ONCE = 2

_CODES = {child.ENCRYPTED: Code.FILE_ENCRYPTED, child.UNREADABLE: Code.FILE_UNREADABLE}

_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Inspected:
    """What an accepted file is."""

    media_type: str
    pages: int


class Inspector:
    """Accepts PDF, JPEG and PNG files that can be read to their end."""

    def __init__(self) -> None:
        self._turn = BoundedSemaphore(_AT_ONCE)

    def inspect(self, content: bytes) -> Inspected:
        """Return what a file is; raise :class:`Refused` with a ``file-*`` code."""
        if len(content) > MAX_FILE_BYTES:
            raise Refused(Code.FILE_TOO_LARGE)
        if not content:
            raise Refused(Code.FILE_UNREADABLE)
        media_type = headers.media_type(content)
        if media_type is None:
            raise Refused(Code.FILE_TYPE_REFUSED)
        if media_type != headers.PDF:
            _refuse_large_image(headers.image_size(content))
        pages = self._parse(media_type, content)
        if pages > MAX_PAGES:
            raise Refused(Code.FILE_TOO_MANY_PAGES)
        return Inspected(media_type, pages)

    def _parse(self, media_type: str, content: bytes) -> int:
        """Return the number of pages, as told by the child."""
        command = (sys.executable, "-m", "kiosk.backend.files.child", media_type)
        with self._turn:
            try:
                done = subprocess.run(
                    command,
                    input=content,
                    capture_output=True,
                    timeout=_LIMIT_S,
                    check=False,
                    env={"PYTHONPATH": str(_ROOT)},
                )
            except subprocess.TimeoutExpired:
                raise Refused(Code.FILE_UNREADABLE) from None
        if done.returncode != 0:
            raise Refused(Code.FILE_UNREADABLE)
        told = json.loads(done.stdout)
        if "refused" in told:
            raise Refused(_CODES[told["refused"]])
        return int(told["pages"])


def _refuse_large_image(size: headers.Size | None) -> None:
    if size is None:
        raise Refused(Code.FILE_UNREADABLE)
    if max(size.width, size.height) > MAX_PIXELS_A_SIDE or size.width * size.height > MAX_PIXELS:
        raise Refused(Code.FILE_IMAGE_TOO_LARGE)
