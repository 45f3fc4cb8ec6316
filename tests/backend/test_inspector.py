"""Judging files by their content."""

from __future__ import annotations

import io
import random
import zlib
from pathlib import Path

import pikepdf
import pytest
from caf_files import image, pdf
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.files import headers
from kiosk.backend.files.headers import Size, image_size, media_type
from kiosk.backend.files.inspector import Inspected, Inspector
from kiosk.backend.refusal import Refused
from kiosk.contract.problems import Code

INSPECTOR = Inspector()


def verdict(content: bytes) -> Inspected | Code:
    try:
        return INSPECTOR.inspect(content)
    except Refused as refused:
        return refused.problem.code


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize(("width", "height"), [(1, 1), (7, 300), (1234, 77)])
def test_the_size_is_read_without_decoding(kind: str, width: int, height: int) -> None:
    assert image_size(image(kind, width, height)) == Size(width, height)


def test_the_size_of_a_jpeg_is_found_behind_its_other_segments() -> None:
    plain = image("JPEG", 30, 20, progressive=True, comment=b"x" * 60_000)
    filled = plain[:2] + b"\xff\xff\xff" + plain[2:]
    assert image_size(filled) == Size(30, 20)


@given(st.binary(max_size=200), st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-"]))
def test_any_bytes_get_an_answer(tail: bytes, head: bytes) -> None:
    assert media_type(head + tail) is not None
    size = image_size(head + tail)
    assert size is None or size.width > 0 < size.height


@given(st.binary(max_size=64).filter(lambda content: b"%PDF" not in content))
def test_other_bytes_are_no_accepted_type(content: bytes) -> None:
    signatures = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
    assert media_type(content) is None or content.startswith(signatures)


def test_a_pdf_may_begin_with_a_little_of_something_else() -> None:
    assert verdict(b"\n\xef\xbb\xbf" + pdf()) == Inspected(headers.PDF, 1)


def test_a_pdf_with_a_wrong_index_is_mended_as_every_reader_does() -> None:
    broken = pdf(3).replace(b"startxref\n", b"startxref\n9")
    assert verdict(broken) == Inspected(headers.PDF, 3)


def pdf_drawn_by(compressed: bytes) -> bytes:
    """A page drawn by a stream that is compressed already."""
    made = io.BytesIO()
    with pikepdf.new() as blank:
        blank.add_blank_page()
        stream = pikepdf.Stream(blank, compressed)
        stream.Filter = pikepdf.Name.FlateDecode
        blank.pages[0].obj.Contents = blank.make_indirect(stream)
        as_is = pikepdf.StreamDecodeLevel.none
        blank.save(made, compress_streams=False, stream_decode_level=as_is)
    return made.getvalue()


def test_a_pdf_whose_page_is_damaged_is_refused() -> None:
    drawing = b"".join(b"%d %d m " % (number, number * 7 % 91) for number in range(3000))
    whole = zlib.compress(drawing)
    middle = len(whole) // 2
    damaged = whole[:middle] + bytes(200) + whole[middle + 200 :]
    assert verdict(pdf_drawn_by(whole)) == Inspected(headers.PDF, 1)
    assert verdict(pdf_drawn_by(damaged)) is Code.FILE_UNREADABLE
    assert verdict(pdf_drawn_by(whole[:middle])) is Code.FILE_UNREADABLE


def test_a_page_that_unfolds_without_end_takes_nothing_with_it() -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(1500)) + packer.flush()
    bomb = pdf_drawn_by(packed)
    assert len(bomb) < 3 * 1024**2
    assert verdict(bomb) is Code.FILE_UNREADABLE
    assert verdict(pdf()) == Inspected(headers.PDF, 1)


@pytest.mark.parametrize("make", [lambda: pdf(4), lambda: image("JPEG"), lambda: image("PNG")])
def test_a_damaged_file_is_accepted_or_refused_but_nothing_breaks(make: object) -> None:
    assert callable(make)
    whole: bytes = make()
    drawn = random.Random(92)
    for _ in range(6):
        damaged = bytearray(whole)
        for _ in range(8):
            damaged[drawn.randrange(len(damaged))] = drawn.randrange(256)
        found = verdict(bytes(damaged))
        assert isinstance(found, Inspected) or found.value.startswith("file-")


def test_nothing_is_left_in_the_folder_of_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    verdict(pdf(2))
    verdict(image("PNG"))
    assert list(tmp_path.iterdir()) == []
