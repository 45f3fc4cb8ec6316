"""How much the streams of a PDF unpack to, told before any library unpacks them.

A few thousand bytes of a PDF can hold gigabytes. Streams are searched in the raw bytes, so that
those of the file's own tables are counted too, which a library unpacks on opening. What is
packed twice or in another way than Flate (ISO 32000-1, 7.4.4) is not counted: there the limit
on the worker's memory stands behind.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable

#: One stream: over an A3 page at 600 dots per inch in colour (209 million bytes).
MAX_STREAM_BYTES = 256_000_000
#: All streams of one file.
MAX_UNPACKED_BYTES = 2_000_000_000

_STREAM = re.compile(rb"stream\r?\n")
_CHUNK = 1 << 16
_PIECE = 1 << 22


def unpacks_within_limits(data: bytes, going_on: Callable[[], None]) -> bool:
    """Tell whether a PDF unpacks to what a worker can hold.

    ``going_on`` is called between pieces, and may raise to stop.
    """
    total = 0
    for found in _STREAM.finditer(data):
        going_on()
        total += _unpacked(memoryview(data)[found.end() :], going_on)
        if total > MAX_UNPACKED_BYTES:
            return False
    return True


def _unpacked(data: memoryview, going_on: Callable[[], None]) -> int:
    """Return the size of a stream; over ``MAX_STREAM_BYTES`` more than all may have."""
    unpacker = zlib.decompressobj()
    size, at = 0, 0
    waiting: bytes | memoryview = b""
    try:
        while not unpacker.eof:
            if not waiting:
                waiting, at = data[at : at + _CHUNK], at + _CHUNK
                if not waiting:
                    break
            size += len(unpacker.decompress(waiting, _PIECE))
            waiting = unpacker.unconsumed_tail
            if size > MAX_STREAM_BYTES:
                return MAX_UNPACKED_BYTES + 1
            going_on()
    except zlib.error:
        # Not packed so, or damaged: what came before the damage counts.
        pass
    return size
