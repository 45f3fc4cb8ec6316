"""What must not be sent, or cannot be read: each said in its own words, and nothing is lost.

Through the real worker: a page taken before stays, and the next good file is read.
"""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Awaitable, Callable
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageDraw
from scan_helpers import (
    encoded,
    frame_where,
    make_bridge,
    scene,
    text_pdf,
    until,
    within,
    write_video,
)

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Event, Fault, PageTaken
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.problems import PageProblem

pytestmark = pytest.mark.asyncio

PNG = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, body: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + body))
    return struct.pack(">I", len(body)) + kind + body + check


def photograph() -> bytes:
    return encoded(scene(8, table="dark").image)


def png_bomb() -> bytes:
    """A small file that announces 900 million pixels, and holds them, of one colour."""
    packer = zlib.compressobj(9)
    row = b"\0" + bytes(30_000 // 8)
    packed = b"".join(packer.compress(row * 1000) for _ in range(30)) + packer.flush()
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    return PNG + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def text_bomb() -> bytes:
    """A picture of one pixel, with a compressed remark of a gigabyte."""
    packer = zlib.compressobj(9)
    remark = b"".join(packer.compress(bytes(1 << 20)) for _ in range(1 << 10)) + packer.flush()
    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    data = chunk(b"zTXt", b"a\0\0" + remark) + chunk(b"IDAT", zlib.compress(b"\0\0"))
    return PNG + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


def pdf_bomb() -> bytes:
    """A page of which the drawing unpacks to four gigabytes."""
    packer = zlib.compressobj(9)
    block = b" " * (1 << 20)
    packed = b"".join(packer.compress(block) for _ in range(1 << 12)) + packer.flush()
    with pikepdf.open(io.BytesIO(text_pdf(["a"]))) as pdf:
        pdf.pages[0].obj["/Contents"] = pikepdf.Stream(pdf, packed, Filter=Name.FlateDecode)
        output = io.BytesIO()
        pdf.save(output, compress_streams=False)
    return output.getvalue()


def deep_pdf() -> bytes:
    """A page of which the resources are nested deeper than a stack."""
    deep = b"<</A" * 100_000 + b"1" + b">>" * 100_000
    return text_pdf(["a"]).replace(b"/Resources", b"/Deep " + deep + b"/Resources", 1)


def armed_pdf() -> bytes:
    with pikepdf.open(io.BytesIO(text_pdf(["Bonjour"]))) as pdf:
        script = Dictionary(S=Name.JavaScript, JS=String("app.launchURL('http://evil')"))
        launch = Dictionary(S=Name.Launch, F=String("/bin/sh"))
        pdf.Root["/OpenAction"] = script
        pdf.Root["/Names"] = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))
        pdf.pages[0].obj["/AA"] = Dictionary(O=launch)
        pdf.attachments["evil.exe"] = b"MZ evil"
        output = io.BytesIO()
        pdf.save(output)
    return output.getvalue()


def gif() -> bytes:
    output = io.BytesIO()
    frames = [Image.new("P", (80, 80), index) for index in range(3)]
    frames[0].save(output, "GIF", save_all=True, append_images=frames[1:])
    return output.getvalue()


def face() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Somebody in front of a wall, as a camera sees them: drawn, nobody's."""
    image = Image.new("RGB", (960, 720), (150, 165, 170))
    pen = ImageDraw.Draw(image)
    pen.ellipse((180, 560, 780, 1100), fill=(60, 70, 110))
    pen.ellipse((330, 120, 630, 560), fill=(205, 165, 140))
    pen.pieslice((310, 80, 650, 460), 180, 360, fill=(60, 40, 30))
    for x in (410, 510):
        pen.ellipse((x, 310, x + 50, 340), fill="white")
        pen.ellipse((x + 15, 312, x + 37, 338), fill=(50, 40, 30))
    pen.arc((430, 400, 530, 480), 20, 160, fill=(150, 60, 60), width=8)
    noise = np.random.default_rng(3).normal(0, 4, (720, 960, 3))
    soft = np.asarray(image.resize((240, 180)).resize((960, 720))).astype(float) + noise
    return np.clip(soft[:, :, ::-1], 0, 255).astype(np.uint8)


async def refusal(work: Awaitable[object]) -> FaultCode:
    with pytest.raises(CaptureFault) as refused:
        await within(work)
    return refused.value.code


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.fixture
def bridges(private: Path, key: Path) -> Callable[[], CaptureBridge]:
    return lambda: make_bridge(private, keys=key.parent)


@pytest.mark.parametrize(
    ("name", "make", "code"),
    [
        ("cut.jpg", lambda: photograph()[:-5000], FaultCode.IMAGE_BROKEN),
        ("bomb.png", png_bomb, FaultCode.IMAGE_TOO_LARGE),
        ("remark.png", text_bomb, FaultCode.IMAGE_BROKEN),
        ("long.pdf", lambda: text_pdf(["a"] * 500), FaultCode.PDF_TOO_MANY_PAGES),
        ("bomb.pdf", pdf_bomb, FaultCode.FILE_TOO_LARGE),
        ("deep.pdf", deep_pdf, FaultCode.PDF_BROKEN),
        ("IMG_1.HEIC", lambda: b"\0\0\0\x18ftypheic" + bytes(4000), FaultCode.FILE_HEIC),
        ("moving.jpg", gif, FaultCode.FILE_UNSUPPORTED),
    ],
)
async def test_a_bad_file_is_said_and_takes_no_page_along(
    bridges: Callable[[], CaptureBridge],
    key: Path,
    name: str,
    make: Callable[[], bytes],
    code: FaultCode,
) -> None:
    good = put(key / "good.jpg", photograph())
    bad = put(key / name, make())
    async with bridges() as bridge:
        (before,) = await within(bridge.open_file(good))
        assert await refusal(bridge.open_file(bad)) is code
        (after,) = await within(bridge.open_file(good))
        document = await within(bridge.assemble([before.id, after.id], "Bail"))
        # Both may have been read meanwhile, and judged by it.
        assert [page.id for page in bridge.pages] == [before.id, after.id]
    assert document.pages == 2


async def test_a_script_in_a_pdf_goes_no_further(
    bridges: Callable[[], CaptureBridge], key: Path
) -> None:
    async with bridges() as bridge:
        (page,) = await within(bridge.open_file(put(key / "a.pdf", armed_pdf())))
        document = await within(bridge.assemble([page.id], "Bail"))
    with pikepdf.open(document.path) as pdf:
        assert b"Bonjour" in pdf.pages[0].Contents.read_bytes()
        plain = io.BytesIO()
        pdf.save(plain, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    for word in (b"JavaScript", b"Launch", b"evil", b"/JS", b"OpenAction", b"EmbeddedFile"):
        assert word not in plain.getvalue()


async def test_a_face_is_no_page(private: Path, key: Path, tmp_path: Path) -> None:
    video = write_video(tmp_path / "face.avi", [face()] * 20)
    async with make_bridge(private, camera=str(video), keys=key.parent) as bridge:
        await within(bridge.open_camera())
        frame = await until(bridge, frame_where(lambda frame: frame.sequence > 20))
        # Nothing is taken by itself: nobody asked to be photographed.
        assert frame.advice is not Advice.READY
        assert bridge.pages == ()
        by_hand = await within(bridge.take_picture())
        assert PageProblem.NO_PAGE_FOUND in by_hand.problems
        await within(bridge.close_camera())
        # On a key it is a picture like another: kept whole, for the person to judge.
        (page,) = await within(bridge.open_file(put(key / "face.jpg", encoded(face()))))
    assert (page.width, page.height) == (960, 720)


async def test_a_black_picture_is_said_to_be_dark(
    bridges: Callable[[], CaptureBridge], key: Path
) -> None:
    black = put(key / "black.jpg", encoded(np.zeros((900, 640, 3), np.uint8)))
    async with bridges() as bridge:
        (page,) = await within(bridge.open_file(black))
    assert PageProblem.TOO_DARK in page.problems


async def test_a_camera_unplugged_in_the_burst(private: Path, tmp_path: Path) -> None:
    sheet = scene(5, width=1280, height=720, reach=1.1, clutter=0, noise=1).image
    camera = write_video(tmp_path / "camera.avi", [sheet] * 40)
    async with make_bridge(private, camera=str(camera)) as bridge:
        await within(bridge.open_camera())
        heard: list[Event] = []
        bridge.listen(heard.append)
        # The page is followed: about to be taken, or being taken.
        await until(bridge, frame_where(lambda frame: frame.quad is not None))
        camera.unlink()

        def gone(event: Event) -> Fault | None:
            return event if isinstance(event, Fault) and event.request is None else None

        assert (await until(bridge, gone)).code is FaultCode.CAMERA_GONE
        # A page is whole or not there.
        taken: list[Page] = [event.page for event in heard if isinstance(event, PageTaken)]
        assert bridge.pages == tuple(taken)
        for page in taken:
            with Image.open(page.image) as image:
                assert image.size == (page.width, page.height)
        assert await refusal(bridge.take_picture()) is FaultCode.CAMERA_CLOSED
        assert bridge.worker_pid is not None


async def test_a_file_that_kills_the_worker_leaves_the_pages(
    bridges: Callable[[], CaptureBridge], key: Path
) -> None:
    good = put(key / "good.jpg", photograph())
    long = put(key / "long.pdf", text_pdf(["a"] * 40))
    async with bridges() as bridge:
        (page,) = await within(bridge.open_file(good))
        killed = bridge.worker_pid
        assert killed is not None
        bridge.listen(lambda event: os.kill(killed, 9) if bridge.worker_pid == killed else None)
        assert await refusal(bridge.open_file(long)) is FaultCode.WORKER_DIED
        assert bridge.pages == (page,)
        assert (await within(bridge.rotate_page(page.id))).id == page.id
        assert bridge.worker_pid != killed
