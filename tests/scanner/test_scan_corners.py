"""Corners that a person sets: what can be a page, and the page that is made again of them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from scan_helpers import encoded, make_bridge, overlap, scene, text_pdf, within, write_video

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.corners import as_seen, can_be_a_page, scaled, turned, whole
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page, PageSource
from kiosk.scanner.protocol.places import Quad
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.vision.types import Floats

SQUARE: Quad = ((10.0, 10.0), (90.0, 10.0), (90.0, 80.0), (10.0, 80.0))


@pytest.mark.parametrize(
    ("quad", "right"),
    [
        (SQUARE, True),
        (whole(100, 100), True),
        # A sheet that lies askew, any corner first.
        (((50.0, 5.0), (95.0, 50.0), (50.0, 95.0), (5.0, 50.0)), True),
        (turned(SQUARE, 2), True),
        # A bow tie.
        (((10.0, 10.0), (90.0, 80.0), (90.0, 10.0), (10.0, 80.0)), False),
        # The other way round.
        (((10.0, 10.0), (10.0, 80.0), (90.0, 80.0), (90.0, 10.0)), False),
        # A dent, then three corners on a line, then two on one another.
        (((10.0, 10.0), (90.0, 10.0), (30.0, 30.0), (10.0, 80.0)), False),
        (((10.0, 10.0), (90.0, 10.0), (50.0, 45.0), (10.0, 80.0)), False),
        (((10.0, 10.0), (11.0, 10.0), (90.0, 80.0), (10.0, 80.0)), False),
        # Out of the picture.
        (((-1.0, 10.0), (90.0, 10.0), (90.0, 80.0), (10.0, 80.0)), False),
        (((10.0, 10.0), (100.0, 10.0), (90.0, 80.0), (10.0, 80.0)), False),
    ],
)
def test_only_what_goes_clockwise_round_a_convex_shape_is_a_page(quad: Quad, right: bool) -> None:
    assert can_be_a_page(quad, 100, 100) is right


def test_corners_are_shown_from_the_top_left_and_given_back_as_they_were() -> None:
    for first in range(4):
        quad = turned(SQUARE, first)
        seen, turns = as_seen(quad)
        assert seen == SQUARE
        assert turned(seen, -turns) == quad


def test_corners_follow_the_size_of_their_picture() -> None:
    assert whole(200, 100) == scaled(scaled(whole(200, 100), 0.5), 2)


def photograph(key: Path) -> tuple[Path, Quad]:
    """Lay a sheet on a table, photograph it; return the file and where its corners are."""
    drawn = scene(8, table="dark")
    path = key / "photo.jpg"
    path.write_bytes(encoded(drawn.image))
    assert drawn.corners is not None
    a, b, c, d = ((float(x), float(y)) for x, y in drawn.corners)
    return path, (a, b, c, d)


def grey(path: Path) -> Floats:
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    return np.asarray(picture, np.float32)


async def refusal(bridge: CaptureBridge, page: Page, corners: Quad) -> FaultCode:
    with pytest.raises(CaptureFault) as refused:
        await within(bridge.reframe(page.id, corners))
    return refused.value.code


@pytest.mark.asyncio
async def test_a_page_is_made_again_from_its_whole_picture(private: Path, key: Path) -> None:
    path, truth = photograph(key)
    async with make_bridge(private, keys=key.parent) as bridge:
        (page,) = await within(bridge.open_file(path))
        assert page.reframable
        shown = await within(bridge.original(page.id))
        assert shown.image == private / f"page-{page.id}.original.jpg"
        assert shown.image.stat().st_mode & 0o777 == 0o600
        assert (shown.width, shown.height) == (960, 720)
        assert overlap(np.array(shown.corners), np.array(truth)) > 0.97
        # The left half of the sheet, by hand.
        a, b, c, d = shown.corners
        top = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        bottom = ((d[0] + c[0]) / 2, (d[1] + c[1]) / 2)
        half = await within(bridge.reframe(page.id, (a, top, bottom, d)))
        assert half.id == page.id
        assert half.image != page.image
        assert half.width / half.height == pytest.approx(page.width / page.height / 2, rel=0.08)
        assert not page.image.exists()
        # From the original, and not from what the last framing left of it.
        back = await within(bridge.reframe(page.id, (a, b, c, d)))
        assert (back.width, back.height) == (page.width, page.height)
        assert (await within(bridge.original(page.id))).corners == (a, b, c, d)
        assert bridge.pages == (back,)
        bad = (a, c, b, d)
        assert await refusal(bridge, page, bad) is FaultCode.CORNERS_BAD
        await within(bridge.forget_page(page.id))
        assert list(private.iterdir()) == []
        assert await refusal(bridge, page, truth) is FaultCode.PAGE_NONE


@pytest.mark.asyncio
async def test_a_page_that_was_turned_stays_so_when_it_is_made_again(
    private: Path, key: Path
) -> None:
    path, _ = photograph(key)
    async with make_bridge(private, keys=key.parent) as bridge:
        (page,) = await within(bridge.open_file(path))
        for turns in (1, 2):
            upright = grey((await within(bridge.rotate_page(page.id, turns))).image)
            corners = (await within(bridge.original(page.id))).corners
            again = grey((await within(bridge.reframe(page.id, corners))).image)
            assert again.shape == upright.shape
            assert np.abs(again - upright).mean() < 3


@pytest.mark.asyncio
async def test_what_comes_from_a_pdf_has_no_corners(private: Path, key: Path) -> None:
    path = key / "bail.pdf"
    path.write_bytes(text_pdf(["Bail"]))
    async with make_bridge(private, keys=key.parent) as bridge:
        (page,) = await within(bridge.open_file(path))
        assert not page.reframable
        with pytest.raises(CaptureFault) as refused:
            await within(bridge.original(page.id))
        assert refused.value.code is FaultCode.ORIGINAL_NONE
        assert await refusal(bridge, page, SQUARE) is FaultCode.ORIGINAL_NONE


@pytest.mark.asyncio
async def test_where_no_page_was_found_the_corners_are_those_of_the_picture(
    private: Path, tmp_path: Path
) -> None:
    desk = scene(5, width=1280, height=720, with_sheet=False, clutter=0).image
    video = write_video(tmp_path / "desk.avi", [desk] * 20)
    async with make_bridge(private, camera=str(video)) as bridge:
        await within(bridge.open_camera(automatic=False))
        page = await within(bridge.take_picture())
        assert PageProblem.NO_PAGE_FOUND in page.problems
        assert page.source is PageSource.CAMERA
        shown = await within(bridge.original(page.id))
        assert shown.corners == whole(1280, 720)
        set_by_hand: Quad = ((200.0, 100.0), (900.0, 100.0), (900.0, 600.0), (200.0, 600.0))
        made = await within(bridge.reframe(page.id, set_by_hand))
    assert PageProblem.NO_PAGE_FOUND not in made.problems
    assert PageProblem.CORNER_MISSING not in made.problems
