"""The network that says where the page is, what is made of its answer, and the placing of sides."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from scan_helpers import overlap, scene

from kiosk.scanner.vision import page_net
from kiosk.scanner.vision.features import made_small
from kiosk.scanner.vision.proposal import agreement, four_sided, propose
from kiosk.scanner.vision.snap import snap
from kiosk.scanner.vision.types import Corners, Floats, Picture

NOWHERE = np.zeros(4, bool)


def plane(corners: list[list[float]], height: int = 48, width: int = 64) -> Floats:
    """Draw chances of page: 1 within a quadrilateral given in parts of the picture."""
    fine = np.zeros((height * 8, width * 8), np.uint8)
    points = np.float32(corners) * np.float32([width * 8, height * 8]) - 0.5
    cv2.fillConvexPoly(fine, np.round(points).astype(np.int32), 255)
    drawn = cv2.resize(fine, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(drawn, np.float32) / 255


def parts(corners: Corners, image: Picture) -> Floats:
    size = np.float32([image.shape[1], image.shape[0]])
    return np.asarray((corners + 0.5) / size, np.float32)


def test_the_weights_are_there_and_small() -> None:
    path = Path(page_net.__file__).with_name("page_net.onnx")
    assert 100_000 < path.stat().st_size < 7_000_000


_LOOKS = """\
import os, sys, time
import numpy as np
before = set(os.listdir("/proc/self/fd"))
from kiosk.scanner.vision import page_net
page_net.page_chances(np.zeros((480, 640, 3), np.uint8))
# What is sent or kept is so from other threads, a moment later.
time.sleep(2)
for name in set(os.listdir("/proc/self/fd")) - before:
    try:
        print(os.readlink(f"/proc/self/fd/{name}"))
    except OSError:
        pass
"""


def test_the_network_keeps_nothing_and_speaks_to_nobody(tmp_path: Path) -> None:
    looked = subprocess.run(
        [sys.executable, "-c", _LOOKS],
        env={**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert looked.stdout == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("upright", [False, True])
def test_chances_of_page_lie_where_the_page_is(upright: bool) -> None:
    drawn = scene(21, table="dark", reach=0.9, clutter=2)
    assert drawn.corners is not None
    image, corners = drawn.image, drawn.corners
    if upright:
        # Turned by a quarter: (x, y) goes to (height - 1 - y, x).
        image = np.ascontiguousarray(np.rot90(image, -1))
        corners = np.stack([drawn.image.shape[0] - 1 - corners[:, 1], corners[:, 0]], axis=1)
    page = page_net.page_chances(image)
    assert (page.shape[0] > page.shape[1]) is upright
    assert agreement(page, parts(corners, image)) > 0.7


def test_the_strength_and_the_colour_of_the_light_change_little() -> None:
    image = scene(22, table="wood", reach=0.9).image
    page = page_net.page_chances(image)
    dim = np.clip(image * np.float32([0.5, 0.55, 0.6]), 0, 255).astype(np.uint8)
    other = page_net.page_chances(dim)
    assert np.abs(page - other).mean() < 0.03


@pytest.mark.parametrize(
    "corners",
    [
        [[0.2, 0.2], [0.7, 0.25], [0.75, 0.9], [0.15, 0.8]],
        [[0.5, 0.05], [0.9, 0.5], [0.5, 0.95], [0.1, 0.5]],
        [[0.4, 0.4], [0.55, 0.42], [0.54, 0.56], [0.38, 0.55]],
    ],
)
def test_a_quadrilateral_is_found_again_in_its_plane(corners: list[list[float]]) -> None:
    found = propose(plane(corners))
    assert found is not None
    assert overlap(found.corners, np.float32(corners)) > 0.95
    assert found.trust > 0.9
    assert not found.on_frame.any()


def test_a_corner_cut_off_by_the_picture_comes_back_outside_of_it() -> None:
    corners = [[-0.1, 0.3], [0.5, 0.1], [0.7, 0.7], [0.1, 0.9]]
    found = propose(plane(corners))
    assert found is not None
    assert overlap(found.corners, np.float32(corners)) > 0.9
    assert found.corners[:, 0].min() < -0.04


def test_a_side_along_the_edge_of_the_picture_is_said() -> None:
    found = propose(plane([[0.2, 0.0], [0.8, 0.0], [0.8, 0.7], [0.2, 0.7]]))
    assert found is not None
    assert found.on_frame.sum() == 1


def test_nothing_is_proposed_where_nothing_is_likely() -> None:
    assert propose(np.zeros((48, 64), np.float32)) is None
    assert propose(np.full((48, 64), 0.4, np.float32)) is None
    speck = np.zeros((48, 64), np.float32)
    speck[20:22, 30:32] = 1
    assert propose(speck) is None


def test_a_blot_is_less_trusted_than_a_page() -> None:
    y, x = np.mgrid[0:48, 0:64]
    found = propose((((x - 32) ** 2 + (y - 24) ** 2) < 300).astype(np.float32))
    assert found is None or found.trust < 0.85


def test_a_triangle_has_no_four_sides() -> None:
    assert four_sided(np.float64([[10, 10], [200, 20], [90, 150]]), 256, 192) is None


def test_sides_go_to_the_edges_that_are_near() -> None:
    drawn = scene(23, width=512, height=384, table="dark", reach=0.8, clutter=0, angle=12.0)
    assert drawn.corners is not None
    wrong = drawn.corners + np.float32([[4, -3], [-4, -3], [3, 4], [-4, 3]])
    before = overlap(wrong, drawn.corners)
    moved, support = snap(made_small(drawn.image).planes, wrong, 9, 4.0, NOWHERE)
    assert overlap(moved, drawn.corners) > max(0.97, before)
    assert support.min() > 0.5


def test_sides_that_lie_on_the_picture_s_edge_stay() -> None:
    image = np.full((120, 160, 3), 90, np.uint8)
    image[:, 40:120] = 235
    start = np.float32([[37, 0], [117, 0], [117, 119], [37, 119]])
    moved, _ = snap(made_small(image).planes, start, 9, 4.0, np.array([True, False, True, False]))
    assert np.abs(moved[:, 1] - start[:, 1]).max() < 0.01
    assert np.abs(moved[:, 0] - np.float32([39.5, 119.5, 119.5, 39.5])).max() < 1.1


def test_without_any_edge_sides_stay() -> None:
    start = np.float32([[40, 30], [120, 30], [120, 90], [40, 90]])
    flat = np.full((120, 160, 3), 128, np.uint8)
    moved, support = snap(made_small(flat).planes, start, 9, 4.0, NOWHERE)
    assert np.abs(moved - start).max() < 0.01
    assert support.max() == 0
