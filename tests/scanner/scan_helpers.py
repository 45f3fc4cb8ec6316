"""What the tests of the scanner are made of: scenes, videos, files, a bridge on them."""

from __future__ import annotations

import asyncio
import io
import struct
import zlib
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
import pikepdf
from PIL import Image

from kiosk.scanner.bridge import CaptureBridge
from kiosk.scanner.protocol.events import Event, Frame
from kiosk.scanner.vision.scenes import Scene, SceneOptions, draw_scene
from kiosk.scanner.vision.types import Corners, Picture
from kiosk.settings import CameraSettings, FilesSettings, ScannerSettings

Found = TypeVar("Found")

#: Longest wait for something that must happen, in seconds; reached only by a failing test.
PATIENCE_S = 60.0


def scene(seed: int = 1, **options: object) -> Scene:
    """Draw a scene; the same seed and options give the same one."""
    plain = {"width": 960, "height": 720, "table": "wood", "reach": 1.05}
    return draw_scene(SceneOptions(**{**plain, **options}), np.random.default_rng(seed))


def overlap(first: Corners, second: Corners) -> float:
    """Return the intersection over union of two quadrilaterals."""
    a, b = (cv2.convexHull(np.asarray(quad, np.float32)) for quad in (first, second))
    common, _ = cv2.intersectConvexConvex(a, b)
    return float(common / (cv2.contourArea(a) + cv2.contourArea(b) - common))


def write_video(path: Path, pictures: Sequence[Picture], fps: int = 20) -> Path:
    """Write a video of pictures, each shown once."""
    height, width = pictures[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (width, height))
    assert writer.isOpened()
    for picture in pictures:
        writer.write(picture)
    writer.release()
    return path


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that announces a size and holds no pixels: its data are empty."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def encoded(image: Picture, kind: str = "JPEG", **options: object) -> bytes:
    """Return a BGR picture as a file of Pillow's making."""
    output = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(image[:, :, ::-1])).save(output, kind, **options)
    return output.getvalue()


def text_pdf(words: Sequence[str], size: tuple[float, float] = (595.0, 842.0)) -> bytes:
    """Return a PDF with a page for each text."""
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
            )
        )
        for text in words:
            page = pikepdf.Dictionary(
                Type=pikepdf.Name.Page,
                MediaBox=[0, 0, *size],
                Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font)),
                Contents=pdf.make_stream(f"BT /F1 24 Tf 60 700 Td ({text}) Tj ET".encode()),
            )
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
        output = io.BytesIO()
        pdf.save(output)
    return output.getvalue()


def make_bridge(
    directory: Path,
    camera: str | None = None,
    scanner: str | None = None,
    keys: Path | None = None,
    max_file_mb: int = 20,
) -> CaptureBridge:
    """Return a bridge whose pages go into ``directory``."""
    return CaptureBridge(
        directory,
        camera=CameraSettings(source=camera),
        scanner=ScannerSettings(device=scanner, dpi=100),
        files=FilesSettings(roots=(keys,) if keys else (), max_file_mb=max_file_mb),
    )


async def until(bridge: CaptureBridge, wanted: Callable[[Event], Found | None]) -> Found:
    """Return what ``wanted`` makes of the first event for which it makes something."""
    events = bridge.events()
    try:
        async with asyncio.timeout(PATIENCE_S):
            async for event in events:
                found = wanted(event)
                if found is not None:
                    return found
    finally:
        events.close()
    raise AssertionError("the events ended")


def frame_where(test: Callable[[Frame], bool]) -> Callable[[Event], Frame | None]:
    """Make of an event the frame that passes a test."""
    return lambda event: event if isinstance(event, Frame) and test(event) else None


async def within(work: Awaitable[Found]) -> Found:
    """Await, with a limit."""
    async with asyncio.timeout(PATIENCE_S):
        return await work
