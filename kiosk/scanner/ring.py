"""Live pictures from the worker to the visit, through memory that has no name.

A ring of slots in an anonymous ``memfd`` that the worker inherits: no file holds a picture,
and the memory goes with the two processes. The writer never waits; a reader that is late
sees by the sequence number that the slot was written again and shows the next picture.
"""

from __future__ import annotations

import mmap
import os
import struct

from kiosk.scanner.protocol.events import Frame

#: Longest side of the live picture, in pixels; a slot of the ring holds its square.
PREVIEW_SIDE = 960

#: Slots of the ring of live pictures.
PREVIEW_SLOTS = 4

_HEADER = struct.Struct("<Q")

#: Keeps the pixels of a slot aligned for the processor's vector loads.
_HEADER_SPACE = 64

_SLOT_BYTES = _HEADER_SPACE + 3 * PREVIEW_SIDE * PREVIEW_SIDE
_RING_BYTES = PREVIEW_SLOTS * _SLOT_BYTES


def create_ring() -> int:
    """Return a file descriptor of a new, empty ring, not inherited unless passed."""
    descriptor = os.memfd_create("kiosk-preview", os.MFD_CLOEXEC)
    os.ftruncate(descriptor, _RING_BYTES)
    return descriptor


class Ring:
    """One end of the ring. The writer's end is the worker's, and there is one writer."""

    def __init__(self, descriptor: int) -> None:
        self._map = mmap.mmap(descriptor, _RING_BYTES)
        # After a restart the new writer goes on counting where the dead one stopped.
        self._sequence = max(self._stamp(slot) for slot in range(PREVIEW_SLOTS))

    def write(self, pixels: bytes | memoryview) -> tuple[int, int]:
        """Copy packed RGB888 pixels into the oldest slot; return (slot, sequence).

        Raises :class:`ValueError` for more pixels than a slot holds.
        """
        size = len(pixels)
        if size > _SLOT_BYTES - _HEADER_SPACE:
            raise ValueError("the picture is larger than a slot")
        self._sequence += 1
        slot = self._sequence % PREVIEW_SLOTS
        start = slot * _SLOT_BYTES
        # A zero stamp tells a reader that the pixels below are being replaced.
        _HEADER.pack_into(self._map, start, 0)
        self._map[start + _HEADER_SPACE : start + _HEADER_SPACE + size] = pixels
        _HEADER.pack_into(self._map, start, self._sequence)
        return slot, self._sequence

    def read(self, frame: Frame) -> bytes | None:
        """Return the packed RGB888 pixels of a frame, or None where they are gone already."""
        size = 3 * frame.width * frame.height
        if not (0 <= frame.slot < PREVIEW_SLOTS and 0 < size <= _SLOT_BYTES - _HEADER_SPACE):
            return None
        if self._stamp(frame.slot) != frame.sequence:
            return None
        start = frame.slot * _SLOT_BYTES + _HEADER_SPACE
        pixels = self._map[start : start + size]
        # Read again after the copy: the writer may have come meanwhile.
        return pixels if self._stamp(frame.slot) == frame.sequence else None

    def close(self) -> None:
        """Unmap the memory."""
        self._map.close()

    def _stamp(self, slot: int) -> int:
        (stamp,) = _HEADER.unpack_from(self._map, slot * _SLOT_BYTES)
        return int(stamp)
