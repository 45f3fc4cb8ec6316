"""A page seen straight: true proportions, small enough, judged rightly."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scan_helpers import scene

from kiosk.scanner import formats
from kiosk.scanner.limits import MAX_PAGE_BYTES
from kiosk.scanner.vision import encode, quality
from kiosk.scanner.vision.rectify import aspect, rectify
from kiosk.scanner.vision.types import Corners


def seen_by_a_camera(
    shape: float, turn: float, lean: float, focal: float, size: tuple[int, int]
) -> Corners:
    """Return the corners of a sheet of ``shape`` (width over height) leant under a camera."""
    sheet = np.array([[-shape, -1], [shape, -1], [shape, 1], [-shape, 1]]) / np.hypot(shape, 1)
    laid = np.column_stack([sheet, np.zeros(4)])
    for axis, angle in (((0, 0, 1.0), turn), ((1.0, 0.6, 0), lean)):
        unit = np.array(axis) / np.linalg.norm(axis)
        rotation, _ = cv2.Rodrigues(unit * angle)
        laid = laid @ np.asarray(rotation).T
    depth = laid[:, 2] + 2.4 * focal
    scale = focal * max(size)
    return np.float32(np.array(size) / 2 + scale * laid[:, :2] / depth[:, None])


@given(
    st.sampled_from([0.3, 0.707, 1.0, 1.29, 1.585]),
    st.floats(-0.5, 0.5),
    st.floats(0, 0.7),
    st.floats(0.7, 1.2),
    st.booleans(),
)
def test_proportions_are_true_however_the_sheet_leans(
    shape: float, turn: float, lean: float, focal: float, upright: bool
) -> None:
    size = (1080, 1920) if upright else (1920, 1080)
    found = aspect(seen_by_a_camera(shape, turn, lean, focal, size), *size)
    assert found == pytest.approx(shape, rel=0.08)


def test_what_is_nearly_a4_is_a4() -> None:
    corners = np.float32([[0, 0], [708, 0], [708, 1000], [0, 1000]])
    assert aspect(corners, 1920, 1080) == 1 / 2**0.5


def test_a_page_is_laid_straight() -> None:
    drawn = scene(1, width=1600, height=1200, angle=10.0, table="dark", noise=1)
    assert drawn.corners is not None
    page = rectify(drawn.image, drawn.corners)
    height, width = page.shape[:2]
    assert height / width == pytest.approx(2**0.5, rel=0.005)
    # Paper up to the last pixels: the dark table would be under 90.
    edges = np.concatenate([page[3, 3:-3], page[-4, 3:-3], page[3:-3, 3], page[3:-3, -4]])
    assert np.percentile(edges, 5) > 90


def test_a_page_is_never_larger_than_its_sheet_at_200_dots_per_inch() -> None:
    image = np.full((4000, 3000, 3), 200, np.uint8)
    corners = np.float32([[10, 10], [2990, 10], [2990, 3990], [10, 3990]])
    page = rectify(image, corners)
    assert page.shape[0] <= 2339
    assert page.shape[1] <= 1654


def test_what_lies_outside_of_the_picture_comes_out_as_paper() -> None:
    image = np.zeros((400, 300, 3), np.uint8)
    page = rectify(image, np.float32([[-150, 0], [150, 0], [150, 399], [-150, 399]]))
    assert page[:, : page.shape[1] // 3].min() > 250
    assert page[:, -page.shape[1] // 3 :].max() < 5


@settings(deadline=None, max_examples=12)
@given(st.integers(8, 2600), st.integers(8, 2600))
def test_no_page_exceeds_its_weight(width: int, height: int) -> None:
    noise = np.random.default_rng(width).integers(0, 256, (height, width, 3), np.uint8)
    data, (wide, high) = encode.encode_page(noise)
    assert len(data) < MAX_PAGE_BYTES
    back = encode.decode_page(data)
    assert back is not None
    assert back.shape[:2] == (high, wide)


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_a_sheet_fits_on_a4_and_keeps_its_shape(width: int, height: int) -> None:
    assume(1 / 20 < width / height < 20)
    across, down = formats.sheet_inches(width, height)
    assert min(across, down) <= 210 / 25.4 + 1e-6
    assert max(across, down) <= 297 / 25.4 + 1e-6
    assert across / down == pytest.approx(width / height, rel=0.07)


def test_a_letter_keeps_its_print_within_its_weight() -> None:
    drawn = scene(3, width=2800, height=2100, noise=2, blur=0.6, table="dark")
    assert drawn.corners is not None
    page = rectify(drawn.image, drawn.corners)
    data, size = encode.encode_page(page)
    assert size == (page.shape[1], page.shape[0])
    assert len(data) < MAX_PAGE_BYTES


@pytest.mark.parametrize("blur", [0.8, 1.8, 3.0, 4.0])
def test_blur_is_measured(blur: float) -> None:
    drawn = scene(4, width=2200, height=1650, blur=blur, noise=2, table="dark")
    assert drawn.corners is not None
    measured = quality.look(drawn.image, drawn.corners).blur
    assert measured is not None
    # In pixels of the page, which is a little smaller than the picture.
    assert 0.5 * blur < measured < 1.2 * blur + 0.9


def test_a_blank_page_is_said() -> None:
    blank = np.full((1000, 700, 3), 235, np.uint8)
    noise = np.random.default_rng(1).normal(0, 2, blank.shape)
    assert quality.page_problems(np.clip(blank + noise, 0, 255).astype(np.uint8)) == ("blank",)


def test_black_is_told_from_dark() -> None:
    rng = np.random.default_rng(1)
    assert quality.is_black(rng.integers(0, 12, (480, 640, 3), np.uint8))
    dark = rng.integers(0, 12, (480, 640, 3), np.uint8)
    dark[100:300, 100:300] += 40
    assert not quality.is_black(dark)
