"""The ring of live pictures: the newest wins, and nobody reads half a picture."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Frame
from kiosk.scanner.ring import PREVIEW_SIDE, PREVIEW_SLOTS, Ring, create_ring


@pytest.fixture
def ends() -> Iterator[tuple[Ring, Ring, int]]:
    """A writer, a reader, and the descriptor they share."""
    descriptor = create_ring()
    writer, reader = Ring(descriptor), Ring(descriptor)
    yield writer, reader, descriptor
    writer.close()
    reader.close()
    os.close(descriptor)


def frame(slot: int, sequence: int, width: int = 2, height: int = 2) -> Frame:
    return Frame(slot, sequence, width, height, None, Advice.NO_PAGE)


def test_a_picture_is_read_as_it_was_written(ends: tuple[Ring, Ring, int]) -> None:
    writer, reader, _ = ends
    pixels = bytes(range(12))
    assert reader.read(frame(*writer.write(pixels))) == pixels


def test_a_picture_that_was_written_over_is_not_read(ends: tuple[Ring, Ring, int]) -> None:
    writer, reader, _ = ends
    places = [writer.write(bytes([index] * 12)) for index in range(PREVIEW_SLOTS + 1)]
    assert reader.read(frame(*places[0])) is None
    assert [reader.read(frame(*place)) for place in places[1:]] == [
        bytes([index] * 12) for index in range(1, PREVIEW_SLOTS + 1)
    ]


def test_a_new_writer_goes_on_counting(ends: tuple[Ring, Ring, int]) -> None:
    writer, reader, descriptor = ends
    _, last = writer.write(bytes(12))
    after = Ring(descriptor)
    place = after.write(b"\1" * 12)
    after.close()
    assert place[1] == last + 1
    assert reader.read(frame(*place)) == b"\1" * 12


def test_an_empty_slot_is_not_read(ends: tuple[Ring, Ring, int]) -> None:
    _, reader, _ = ends
    assert reader.read(frame(1, 1)) is None


@pytest.mark.parametrize(
    ("slot", "width", "height"),
    [(-1, 2, 2), (PREVIEW_SLOTS, 2, 2), (0, 0, 2), (0, PREVIEW_SIDE + 1, PREVIEW_SIDE)],
)
def test_a_frame_that_is_no_place_of_the_ring_is_not_read(
    ends: tuple[Ring, Ring, int], slot: int, width: int, height: int
) -> None:
    _, reader, _ = ends
    assert reader.read(frame(slot, 1, width, height)) is None


def test_a_picture_larger_than_a_slot_is_refused(ends: tuple[Ring, Ring, int]) -> None:
    writer, _, _ = ends
    with pytest.raises(ValueError, match="larger"):
        writer.write(bytes(3 * PREVIEW_SIDE * PREVIEW_SIDE + 1))


def test_the_ring_has_no_name_in_any_folder(ends: tuple[Ring, Ring, int]) -> None:
    _, _, descriptor = ends
    assert str(Path(f"/proc/self/fd/{descriptor}").readlink()).startswith("/memfd:")
    assert not os.get_inheritable(descriptor)
