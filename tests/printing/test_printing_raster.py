"""A printer that reads no PDF gets its pages drawn."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from kiosk.printing import Phase
from kiosk.printing.raster import Grey, _lines, to_pwg_raster
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import RealPrinter
from tests.printing.paper import follow, pdf

A4 = "iso_a4_210x297mm"
_READER = shutil.which("ippevepcl") or shutil.which("ippevepcl", path="/usr/sbin")


def unpacked(data: bytes, width: int, height: int) -> tuple[Grey, int]:
    """Read the lines of one page as PWG 5102.4 says, and how many bytes they took."""
    rows: list[bytes] = []
    at = 0
    while len(rows) < height:
        repeats = data[at] + 1
        at += 1
        line = bytearray()
        while len(line) < width:
            code = data[at]
            assert code != 128, "reserved"
            if code < 128:
                line += data[at + 1 : at + 2] * (code + 1)
                at += 2
            else:
                count = 257 - code
                line += data[at + 1 : at + 1 + count]
                at += 1 + count
        assert len(line) == width
        rows += [bytes(line)] * repeats
    assert len(rows) == height
    return np.frombuffer(b"".join(rows), dtype=np.uint8).reshape(height, width), at


@given(
    arrays.arrays(
        np.uint8,
        st.tuples(st.integers(1, 300), st.integers(1, 300)),
        elements=st.sampled_from([0, 7, 255]),
        fill=st.sampled_from([0, 255]),
    )
)
def test_lines_are_read_as_they_were_written(pixels: Grey) -> None:
    written = b"".join(_lines(pixels))
    height, width = pixels.shape
    read, taken = unpacked(written, width, height)
    assert taken == len(written)
    assert np.array_equal(read, pixels)


def test_a_page_is_drawn_as_it_looks() -> None:
    document = pdf("Un", "Deux")
    raster = to_pwg_raster(document, dpi=150, media=A4)
    assert raster[:4] == b"RaS2"
    at = 4
    opened = pypdfium2.PdfDocument(document)
    for index in range(2):
        header = raster[at : at + 1796]
        width, height, bits, per_pixel, per_line = struct.unpack_from(">II4x3I", header, 372)
        assert header[:10] == b"PwgRaster\0"
        assert struct.unpack_from(">II", header, 276) == (150, 150)
        assert (bits, per_pixel, per_line) == (8, 8, width)
        assert struct.unpack_from(">I", header, 452) == (2,)
        assert header[1732 : 1732 + len(A4)] == A4.encode()
        read, taken = unpacked(raster[at + 1796 :], width, height)
        at += 1796 + taken
        page = opened[index]
        seen = page.render(scale=150 / 72, grayscale=True).to_numpy().reshape(height, width)
        assert np.array_equal(read, seen)
        assert read.min() < 100, "there is something on it"
        page.close()
    opened.close()
    assert at == len(raster)


@pytest.mark.parametrize("document", [b"", b"%PDF-1.7 but nothing else"])
def test_what_is_no_pdf_is_not_drawn(document: bytes) -> None:
    with pytest.raises(ValueError, match="no PDF"):
        to_pwg_raster(document, dpi=150, media=A4)


@pytest.mark.asyncio
async def test_the_printer_reads_what_it_gets(tmp_path: Path, open_printer: OpenPrinter) -> None:
    formats = ("image/pwg-raster", "image/jpeg")
    with RealPrinter(tmp_path / "printer", formats=formats) as printer:
        kiosk = open_printer(printer.uri)
        assert (await kiosk.status()).usable
        job = await kiosk.submit(pdf("Un", "Deux"))
        assert (await follow(kiosk, job))[-1].phase is Phase.COMPLETED
        (received,) = printer.documents
        assert printer.told(1)["IPP_DOCUMENT_FORMAT_SUPPLIED"] == "image/pwg-raster"
    assert _READER is not None, "it comes with ippeveprinter"
    read = subprocess.run(
        [_READER, str(received)],
        env={**os.environ, "CONTENT_TYPE": "image/pwg-raster"},
        capture_output=True,
        check=True,
    )
    assert b"ATTR: job-impressions=2" in read.stderr
