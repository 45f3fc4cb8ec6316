"""Pictures that a telephone left in the private directory: a page each, or a reason why not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from scan_helpers import encoded, make_bridge, png_header, scene, text_pdf, within

from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page, PageSource
from kiosk.scanner.sources import received

NAME = "phone-0123456789ab"


async def opened(private: Path, name: str) -> Page | FaultCode:
    async with make_bridge(private) as bridge:
        try:
            return await within(bridge.open_received(name))
        except CaptureFault as fault:
            return fault.code


def test_a_photograph_becomes_a_page_and_the_file_is_gone(private: Path) -> None:
    (private / NAME).write_bytes(encoded(scene(3).image))
    page = asyncio.run(opened(private, NAME))
    assert isinstance(page, Page)
    assert page.source is PageSource.PHONE
    assert page.image.exists() and page.thumbnail.exists()
    assert not (private / NAME).exists()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", FaultCode.FILE_EMPTY),
        (b"no picture at all", FaultCode.FILE_UNSUPPORTED),
        (b"\0\0\0\x18ftypheic" + b"\0" * 100, FaultCode.FILE_HEIC),
        (b"GIF89a" + b"\0" * 100, FaultCode.FILE_UNSUPPORTED),
        (text_pdf(["hello"]), FaultCode.FILE_UNSUPPORTED),
        (png_header(30_000, 30_000), FaultCode.IMAGE_TOO_LARGE),
        (encoded(scene(3).image)[:2000], FaultCode.IMAGE_BROKEN),
    ],
)
def test_what_is_no_picture_is_refused_and_erased(
    private: Path, data: bytes, code: FaultCode
) -> None:
    (private / NAME).write_bytes(data)
    assert asyncio.run(opened(private, NAME)) is code
    assert list(private.iterdir()) == []


def test_only_what_a_telephone_sent_is_read_and_erased(private: Path, tmp_path: Path) -> None:
    outside = tmp_path / NAME
    outside.write_bytes(encoded(scene(3).image))
    (private / "page-1.jpg").write_bytes(outside.read_bytes())
    for name in ("", f"../{NAME}", str(outside), "page-1.jpg", "phone-x", f"{NAME}\n"):
        with pytest.raises(SourceFault) as refused:
            received.take(private, name)
        assert refused.value.code is FaultCode.FILE_NONE
    assert outside.exists() and (private / "page-1.jpg").exists()
    # A link of that name leads nowhere.
    (private / NAME).symlink_to(outside)
    with pytest.raises(SourceFault):
        received.take(private, NAME)
    assert outside.exists()
