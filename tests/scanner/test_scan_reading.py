"""Which way a page is read: told by its lines of text, or not claimed."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.scanner.vision.reading import as_read, lines_run_down
from kiosk.scanner.vision.types import Corners, Picture


def letter() -> Picture:
    """Draw a letter of real letters, with a ruled table."""
    page = np.full((1400, 1000, 3), 245, np.uint8)
    for row in range(120, 1000, 42):
        words = "La Caf verse cette aide le cinq du mois suivant"[: 30 + row % 17]
        cv2.putText(page, words, (90, row), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (30, 30, 30), 2)
    for row in range(1060, 1300, 60):
        cv2.line(page, (90, row), (900, row), (60, 60, 60), 2)
    for column in range(90, 901, 270):
        cv2.line(page, (column, 1060), (column, 1240), (60, 60, 60), 2)
    return page


def laid(page: Picture, degrees: float) -> tuple[Picture, Corners]:
    """Lay a page on a table, turned; return the picture and the corners as the page is read."""
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 0.6)
    matrix[:, 2] += np.array([900 - width / 2, 900 - height / 2])
    picture = cv2.warpAffine(page, matrix, (1800, 1800), borderValue=(60, 90, 120))
    flat = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]], float)
    return np.asarray(picture, np.uint8), np.float32(flat @ matrix.T)


@pytest.mark.parametrize("degrees", [-80.0, -50.0, -20.0, 0.0, 30.0, 60.0, 85.0])
@pytest.mark.parametrize("start", range(4))
def test_a_letter_begins_at_its_own_top_left(degrees: float, start: int) -> None:
    picture, truth = laid(letter(), degrees)
    assert np.abs(as_read(picture, np.roll(truth, start, axis=0)) - truth).max() < 1e-3


def test_an_upside_down_letter_is_not_told() -> None:
    picture, truth = laid(letter(), 180.0)
    # Taken for upright: what says so in the documentation.
    assert np.abs(as_read(picture, truth) - np.roll(truth, -2, axis=0)).max() < 1e-3


@pytest.mark.parametrize("kind", ["blank", "picture", "grid"])
def test_nothing_is_claimed_of_what_has_no_lines_of_text(kind: str) -> None:
    page = np.full((900, 640, 3), 240, np.uint8)
    if kind == "picture":
        cv2.circle(page, (320, 450), 200, (90, 60, 30), -1)
    if kind == "grid":
        page[::60] = page[:, ::60] = 40
    assert lines_run_down(page) is None
    corners = np.float32([[0, 0], [639, 0], [639, 899], [0, 899]])
    assert (as_read(page, corners) == corners).all()
