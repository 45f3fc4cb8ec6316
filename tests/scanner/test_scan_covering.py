"""What lies over a page is told where it hides print; what is printed on it is never told."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from scan_helpers import scene
from scan_papers import LETTER, sheet_of

from kiosk.scanner.protocol.problems import REFUSING, PageProblem
from kiosk.scanner.vision.covering import covered
from kiosk.scanner.vision.quality import capture_problems
from kiosk.scanner.vision.types import Corners, Picture

LINES = tuple(" ".join(LETTER[2:7])[start : start + 80] for start in range(0, 126, 6))
PAGE = cv2.resize(sheet_of(LINES, points=11), (840, 1188), interpolation=cv2.INTER_AREA)
HEIGHT, WIDTH = PAGE.shape[:2]
#: Where the page lies on the table, a little askew.
LAID: Corners = np.float32([[330, 40], [790, 58], [770, 690], [312, 672]])
TABLE = (105, 100, 90)
SKIN = (110, 140, 190)
DARK_SKIN = (45, 65, 100)
PEN = (130, 40, 30)


def laid(page: Picture) -> Picture:
    flat = np.float32([[0, 0], [WIDTH - 1, 0], [WIDTH - 1, HEIGHT - 1], [0, HEIGHT - 1]])
    matrix = cv2.getPerspectiveTransform(flat, LAID)
    soft = cv2.GaussianBlur(page, (0, 0), 0.8)
    return np.asarray(cv2.warpPerspective(soft, matrix, (1100, 730), borderValue=TABLE), np.uint8)


def seen(picture: Picture) -> Picture:
    noise = np.random.default_rng(3).normal(0, 2.5, picture.shape)
    return np.clip(cv2.GaussianBlur(picture, (0, 0), 0.7) + noise, 0, 255).astype(np.uint8)


def held(
    side: int, depth: float, thick: int, colour: tuple[int, int, int] = SKIN, along: float = 0.5
) -> Picture:
    """Return the page with something over a side, ``depth`` of the way to its middle."""
    picture = laid(PAGE)
    place = LAID[side] * (1 - along) + LAID[(side + 1) % 4] * along
    inward = LAID.mean(axis=0) - place
    tip = place + inward * depth
    start = place - inward / np.linalg.norm(inward) * 150
    ends = [tuple(round(float(value)) for value in one) for one in (start, tip)]
    cv2.line(picture, ends[0], ends[1], colour, thick, cv2.LINE_AA)
    return seen(picture)


@pytest.mark.parametrize("colour", [SKIN, DARK_SKIN, PEN], ids=["skin", "dark skin", "pen"])
@pytest.mark.parametrize("side", range(4))
def test_what_comes_in_over_a_side_and_hides_print_is_told(
    side: int, colour: tuple[int, int, int]
) -> None:
    (mark,) = covered(held(side, 0.5, 34, colour), LAID)
    # Around what lies on the page, from the side to the tip.
    side_at = (LAID[side] + LAID[(side + 1) % 4]) / 2
    middle = side_at * 0.75 + LAID.mean(axis=0) * 0.25
    assert np.hypot(mark.x - middle[0], mark.y - middle[1]) < 40
    assert mark.radius > 30


def test_a_thumb_on_an_empty_margin_is_not_told_and_a_hand_is() -> None:
    # The print of the page begins at a ninth of its width.
    assert covered(held(3, 0.02, 26), LAID) == ()
    assert len(covered(held(3, 0.15, 140), LAID)) == 1


def with_band(page: Picture) -> None:
    page[: HEIGHT // 8] = SKIN


def with_half_a_band(page: Picture) -> None:
    page[: HEIGHT // 8, : WIDTH // 2] = PEN


def with_photograph(page: Picture) -> None:
    grain = np.random.default_rng(2).normal(0, 1, (400, 340, 3)).astype(np.float32)
    soft = np.asarray(cv2.GaussianBlur(grain, (0, 0), 25))
    page[300:700, WIDTH - 340 :] = np.clip(np.array(SKIN) + 50 * soft / soft.std(), 0, 255)


def with_stamp(page: Picture) -> None:
    cv2.circle(page, (WIDTH - 60, 500), 90, (150, 60, 90), -1)


def with_table(page: Picture) -> None:
    page[400:450] = (200, 170, 150)
    for row in range(400, 900, 50):
        cv2.line(page, (0, row), (WIDTH, row), (60, 60, 60), 3)


def with_portrait(page: Picture) -> None:
    page[300:660, :260] = (190, 180, 160)
    cv2.ellipse(page, (130, 500), (80, 160), 0, 0, 360, SKIN, -1)


@pytest.mark.parametrize(
    "draw",
    [with_band, with_half_a_band, with_photograph, with_stamp, with_table, with_portrait],
)
def test_what_is_printed_up_to_the_side_is_not_told(draw: Callable[[Picture], None]) -> None:
    page = PAGE.copy()
    draw(page)
    assert covered(seen(laid(page)), LAID) == ()


@pytest.mark.parametrize("part", [0.97, 1.02, 1.04])
def test_an_outline_that_is_not_exact_tells_nothing(part: float) -> None:
    around = LAID.mean(axis=0)
    wrong = np.asarray(around + (LAID - around) * part, np.float32)
    # One corner farther off than the others: a wedge of table within.
    wrong[2] += 12
    assert covered(seen(laid(PAGE)), wrong) == ()


@pytest.mark.parametrize("table", ["wood", "leaves", "tiles", "white", "carpet"])
def test_nothing_is_told_of_a_page_on_a_table_with_other_things(table: str) -> None:
    for seed in (1, 2):
        drawn = scene(seed, table=table, clutter=7, under=1, angle=12.0 * seed)
        assert drawn.corners is not None
        assert covered(drawn.image, drawn.corners) == ()


def test_the_thumb_of_a_scene_is_told_of_a_small_paper() -> None:
    told = 0
    for seed in range(6):
        drawn = scene(seed, table="dark", sheet="a5", reach=0.6, fingers=1, shadow=0.1)
        assert drawn.corners is not None
        told += bool(covered(drawn.image, drawn.corners))
    # A thumb between two lines, or on what is empty, hides nothing.
    assert told >= 3


def test_cards_are_not_judged() -> None:
    for seed in range(3):
        drawn = scene(seed, table="dark", sheet="card", reach=0.7, fingers=2)
        assert drawn.corners is not None
        assert covered(drawn.image, drawn.corners) == ()


def test_a_page_taken_with_a_hand_on_it_says_so_and_is_not_refused() -> None:
    assert PageProblem.COVERED in capture_problems(held(1, 0.5, 34), LAID)
    assert PageProblem.COVERED not in capture_problems(held(3, 0.02, 26), LAID)
    assert PageProblem.COVERED not in REFUSING
