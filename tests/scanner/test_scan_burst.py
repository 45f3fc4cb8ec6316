"""The camera of the worker while a page is held: what is not sharp waits, what is gone is said."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from scan_helpers import frame_where, make_bridge, scene, until, within, write_video

from kiosk.i18n import Words
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Event, Fault, PageTaken
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.vision.types import Picture

pytestmark = pytest.mark.asyncio

EMPTY = scene(5, width=1280, height=720, with_sheet=False, clutter=0).image
SHEETS = [
    scene(seed, width=1280, height=720, reach=1.1, clutter=0, noise=1).image for seed in (5, 8)
]


def blurred(picture: Picture, sigma: float) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.uint8)


def taken_by_itself(event: Event) -> Page | None:
    return event.page if isinstance(event, PageTaken) and event.automatic else None


def gone(event: Event) -> Fault | None:
    return event if isinstance(event, Fault) and event.code is FaultCode.CAMERA_GONE else None


async def test_a_camera_unplugged_in_the_burst_leaves_the_pages_taken(
    private: Path, tmp_path: Path
) -> None:
    first, second = SHEETS
    shown = [first] * 60 + [EMPTY] * 20 + [second] * 60 + [EMPTY] * 20
    camera = write_video(tmp_path / "two.avi", shown)
    async with make_bridge(private, camera=str(camera)) as bridge:
        await within(bridge.open_camera())
        page = await until(bridge, taken_by_itself)
        # The next sheet lies there and is being counted up to its picture.
        await until(bridge, frame_where(lambda frame: frame.quad is None))
        await until(bridge, frame_where(lambda frame: 0 < frame.steady < 1))
        camera.unlink()
        fault = await until(bridge, gone)
        assert bridge.pages[0] == page
        document = await within(bridge.assemble([one.id for one in bridge.pages], "Bail"))
        assert document.pages == len(bridge.pages)
        # Of a picture that was not taken nothing is left.
        files = {path.name.split(".")[0].split("-")[1] for path in private.glob("page-*")}
        assert files == {one.id for one in bridge.pages}
    for locale in ("fr", "fr-x-falc", "en", "ar"):
        said = Words(locale)
        assert said.has(f"scan-fault-{fault.code}")
        assert said.attribute(f"scan-fault-{fault.code}", "remedy")


async def test_a_page_that_is_never_sharp_is_taken_by_hand_alone(
    private: Path, tmp_path: Path
) -> None:
    camera = write_video(tmp_path / "soft.avi", [blurred(SHEETS[0], 5)] * 20)
    async with make_bridge(private, camera=str(camera)) as bridge:
        heard: list[Event] = []
        bridge.listen(heard.append)
        await within(bridge.open_camera())
        await until(bridge, frame_where(lambda frame: frame.advice is Advice.BLURRED))
        assert not any(taken_by_itself(event) for event in heard)
        page = await within(bridge.take_picture())
    assert PageProblem.BLURRED in page.problems
