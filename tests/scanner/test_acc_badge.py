"""The badge of a conseiller, read by the worker; any other code says nothing."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import segno

from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.protocol.events import Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.vision.badge import read_badge
from kiosk.scanner.vision.types import Picture
from tests.scanner.scan_helpers import make_bridge, until, within, write_video

BADGE = "KIOSK-BADGE:Zm9vYmFyYmF6cXV4MTIzNA-_Zm9v"


def shown(text: str, scale: int = 8, tilt: float = 7.0) -> Picture:
    """Return a picture in which a code is held before the camera, not quite straight."""
    rows = [list(row) for row in segno.make(text, micro=False).matrix_iter(scale=scale, border=4)]
    code = np.where(np.array(rows, np.uint8) > 0, 20, 235).astype(np.uint8)
    picture = np.full((720, 1280), 120, np.uint8)
    top, left = (720 - code.shape[0]) // 2, (1280 - code.shape[1]) // 2
    picture[top : top + code.shape[0], left : left + code.shape[1]] = code
    turn = cv2.getRotationMatrix2D((640.0, 360.0), tilt, 1.0)
    turned = cv2.warpAffine(picture, turn, (1280, 720), borderValue=(120.0,))
    return np.asarray(cv2.cvtColor(turned, cv2.COLOR_GRAY2BGR), np.uint8)


def test_a_badge_is_read() -> None:
    assert read_badge(shown(BADGE)) == BADGE
    assert read_badge(shown(BADGE, scale=4, tilt=-20.0)) == BADGE


@pytest.mark.parametrize(
    "text", ["https://example.org", "KIOSK-BADGE:short", f"{BADGE}\n", f" {BADGE}", "KIOSK-BADGE:"]
)
def test_another_code_is_none(text: str) -> None:
    assert read_badge(shown(text)) is None


def test_an_empty_picture_is_none() -> None:
    assert read_badge(np.full((720, 1280, 3), 90, np.uint8)) is None


@pytest.mark.asyncio
async def test_the_worker_reads_the_badge_and_keeps_nothing(private: Path, tmp_path: Path) -> None:
    video = write_video(tmp_path / "badge.avi", [shown(BADGE, tilt=3.0)] * 40)
    async with make_bridge(private, camera=str(video)) as bridge:
        with pytest.raises(CaptureFault) as refused:
            await within(bridge.read_badge())
        assert refused.value.code is FaultCode.CAMERA_CLOSED
        await within(bridge.open_camera(automatic=False))
        await until(bridge, lambda event: event if isinstance(event, Frame) else None)
        assert await within(bridge.read_badge()) == BADGE
        assert list(private.iterdir()) == []
        assert bridge.pages == ()
