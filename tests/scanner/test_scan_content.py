"""Files that are not what they should be: each is refused for its own reason."""

from __future__ import annotations

import io
import struct
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from scan_helpers import encoded, png_header, text_pdf

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import FileKind
from kiosk.scanner.sources.content import Content, identify, image_size, kind_by_name
from kiosk.scanner.sources.images import decode_image

PICTURE = np.zeros((30, 40, 3), np.uint8)
PICTURE[:15, :20] = (255, 0, 0)


def refusal(data: bytes, name: str) -> FaultCode:
    with pytest.raises(SourceFault) as refused:
        decode_image(data, name)
    return refused.value.code


def gif() -> bytes:
    output = io.BytesIO()
    frames = [Image.new("P", (8, 8), index) for index in range(3)]
    frames[0].save(output, "GIF", save_all=True, append_images=frames[1:])
    return output.getvalue()


def animated_png() -> bytes:
    output = io.BytesIO()
    frames = [Image.new("RGB", (8, 8), (index, 0, 0)) for index in range(3)]
    frames[0].save(output, "PNG", save_all=True, append_images=frames[1:])
    return output.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "page.jpg", FaultCode.FILE_EMPTY),
        (b"Bonjour", "page.jpg", FaultCode.FILE_MISLABELLED),
        (b"Bonjour", "page.pdf", FaultCode.FILE_MISLABELLED),
        (b"Bonjour", "page.txt", FaultCode.FILE_UNSUPPORTED),
        (gif(), "page.gif", FaultCode.FILE_UNSUPPORTED),
        (gif(), "page.png", FaultCode.FILE_UNSUPPORTED),
        (animated_png(), "page.png", FaultCode.FILE_UNSUPPORTED),
        (b"\0\0\0\x18ftypheic" + bytes(40), "IMG_1.HEIC", FaultCode.FILE_HEIC),
        (b"\0\0\0\x18ftypmif1" + bytes(40), "IMG_1.jpg", FaultCode.FILE_HEIC),
        (b"\0\0\0\x18ftypmp42" + bytes(40), "film.jpg", FaultCode.FILE_UNSUPPORTED),
        (b"RIFF\0\0\0\0WEBPVP8 ", "page.jpg", FaultCode.FILE_UNSUPPORTED),
        (png_header(30_000, 30_000), "page.png", FaultCode.IMAGE_TOO_LARGE),
        (png_header(30_000, 4), "page.png", FaultCode.IMAGE_TOO_LARGE),
        (png_header(0, 4), "page.png", FaultCode.IMAGE_BROKEN),
        (png_header(40, 40), "page.png", FaultCode.IMAGE_BROKEN),
        (b"\x89PNG\r\n\x1a\n", "page.png", FaultCode.IMAGE_BROKEN),
        (b"\xff\xd8\xff\xe0", "page.jpg", FaultCode.IMAGE_BROKEN),
        (encoded(PICTURE)[:-200], "page.jpg", FaultCode.IMAGE_BROKEN),
        (encoded(PICTURE, "PNG")[:60], "page.png", FaultCode.IMAGE_BROKEN),
        (text_pdf(["a"]), "page.jpg", FaultCode.FILE_UNSUPPORTED),
    ],
)
def test_a_bad_file_is_refused_for_its_own_reason(data: bytes, name: str, code: FaultCode) -> None:
    assert refusal(data, name) is code


@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (30_000, 10), (8_001, 8_001)])
def test_too_many_pixels_are_refused_before_anything_is_decoded(width: int, height: int) -> None:
    with patch.object(Image, "open", side_effect=AssertionError("decoded")):
        assert refusal(png_header(width, height), "page.png") is FaultCode.IMAGE_TOO_LARGE


def test_a_jpeg_that_announces_too_many_pixels_is_refused_by_its_header() -> None:
    data = bytearray(encoded(PICTURE))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", 30_000, 30_000)
    with patch.object(Image, "open", side_effect=AssertionError("decoded")):
        assert refusal(bytes(data), "page.jpg") is FaultCode.IMAGE_TOO_LARGE


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_what_a_picture_is_does_not_depend_on_its_name(kind: str) -> None:
    for name in ("a.jpg", "a.png", "a.pdf", "a.txt", "a"):
        assert decode_image(encoded(PICTURE, kind), name).shape == PICTURE.shape


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_is_turned_as_its_camera_says(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Maker of the camera"
    seen = decode_image(encoded(PICTURE, quality=100, exif=exif), "a.jpg").astype(int)
    assert seen.shape[:2] == ((30, 40) if orientation < 5 else (40, 30))
    # Where the blue quarter, at the top left of the stored picture, comes to stand.
    row = 0 if orientation in (1, 2, 5, 8) else -1
    column = 0 if orientation in (1, 4, 5, 6) else -1
    if orientation in (5, 6, 7, 8):
        row = {5: 0, 6: 0, 7: -1, 8: -1}[orientation]
        column = {5: 0, 6: -1, 7: -1, 8: 0}[orientation]
    assert seen[row, column][0] > 200
    assert seen[-1 - row, -1 - column][0] < 50


def test_what_is_clear_in_a_png_comes_out_as_paper() -> None:
    clear = Image.new("RGBA", (10, 10), (0, 0, 0, 0))
    output = io.BytesIO()
    clear.save(output, "PNG")
    assert decode_image(output.getvalue(), "a.png").min() == 255


def test_sixteen_bits_a_pixel_keep_their_greys() -> None:
    grey = np.linspace(0, 65535, 256, dtype=np.uint16).reshape(16, 16)
    output = io.BytesIO()
    Image.fromarray(grey).save(output, "PNG")
    seen = decode_image(output.getvalue(), "a.png")[:, :, 0]
    assert np.abs(seen.astype(int) - (grey >> 8).astype(int)).max() <= 1


@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK", "LA"])
def test_every_common_kind_of_pixel_is_read(mode: str) -> None:
    output = io.BytesIO()
    Image.new("RGB", (12, 9), "white").convert(mode).save(
        output, "JPEG" if mode == "CMYK" else "PNG"
    )
    seen = decode_image(output.getvalue(), "a.png")
    assert seen.shape == (9, 12, 3)
    assert seen.min() > 250


@given(st.binary(max_size=400), st.sampled_from(["a.jpg", "a.png", "a.pdf", "a.txt"]))
def test_no_content_gets_past_the_refusals(data: bytes, name: str) -> None:
    for start in (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"):
        try:
            decode_image(start + data, name)
        except SourceFault as refused:
            assert refused.code in FaultCode


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_the_size_is_read_in_the_header(width: int, height: int) -> None:
    size = image_size(png_header(width, height), Content.PNG)
    assert (size.width, size.height) == (width, height)


def test_a_pdf_with_a_few_bytes_before_it_is_one() -> None:
    assert identify(b"\n\n" + text_pdf(["a"]), "a.bin") is Content.PDF


def test_names_announce_kinds() -> None:
    assert kind_by_name("Bail.PDF") is FileKind.PDF
    assert kind_by_name("scan.JpEg") is FileKind.IMAGE
    assert kind_by_name("IMG_0001.HEIC") is FileKind.IMAGE
    assert kind_by_name("notes.docx") is None
    assert kind_by_name("pdf") is None
