"""What the person under the camera is told, with a clock that the test turns."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
import pytest
from scan_helpers import scene

from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.places import Side
from kiosk.scanner.vision.adviser import Adviser, Judgement
from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.tracking import HOLD_S
from kiosk.scanner.vision.types import Picture

FRAME_S = 0.1


HOLD_FRAMES = round(HOLD_S / FRAME_S)


def live(**options: object) -> Picture:
    plain = {"width": 1280, "height": 720, "reach": 1.05, "noise": 1, "clutter": 0}
    return reduced(scene(5, **{**plain, **options}).image, 960)


@dataclass
class Table:
    """A camera and its adviser; pictures come one after the other."""

    adviser: Adviser = field(default_factory=Adviser)
    now: float = 100.0

    def show(self, picture: Picture, seconds: float = FRAME_S) -> list[Judgement]:
        judgements = []
        for _ in range(max(1, round(seconds / FRAME_S))):
            judgements.append(self.adviser.judge(picture, 1280 / 960, self.now))
            self.now += FRAME_S
        return judgements


def advices(judgements: list[Judgement]) -> list[Advice]:
    """Return what was said, each once as long as it lasts."""
    said: list[Advice] = []
    for judgement in judgements:
        if not said or said[-1] is not judgement.advice:
            said.append(judgement.advice)
    return said


SHEET = live()
EMPTY = live(with_sheet=False)


def test_a_sheet_that_is_laid_down_is_counted_up_to_its_picture() -> None:
    judgements = Table().show(EMPTY, 0.5) + Table().show(SHEET, 2)
    assert advices(judgements) == [Advice.NO_PAGE, Advice.HOLD_STILL, Advice.READY]
    steady = [judgement.steady for judgement in judgements]
    assert steady == sorted(steady)
    assert steady[-1] == 1


def test_a_sheet_that_moves_is_not_counted() -> None:
    table = Table()
    judgements = []
    for step in range(16):
        judgements += table.show(np.roll(SHEET, 6 * step, axis=1))
    assert max(judgement.steady for judgement in judgements) < 0.3


def test_a_hand_in_the_picture_starts_the_count_again() -> None:
    table = Table()
    table.show(SHEET, 0.8)
    hand = SHEET.copy()
    hand[300:, 250:] = (90, 120, 180)
    table.show(hand)
    assert table.show(SHEET)[-1].steady == 0


def test_a_page_that_was_taken_is_not_taken_again_until_another_comes() -> None:
    table = Table()
    table.show(SHEET, 2)
    table.adviser.taken(SHEET)
    assert advices(table.show(SHEET, 3)) == [Advice.NEXT]
    # Pushed a little, it is the same page.
    moved = np.roll(SHEET, 25, axis=1)
    assert advices(table.show(moved, 1))[-1] is Advice.NEXT
    # Away and back, it may be its other side.
    table.show(EMPTY, 1)
    assert table.show(SHEET, 2)[-1].advice is Advice.READY


def test_another_page_laid_on_the_first_is_seen() -> None:
    table = Table()
    table.show(SHEET, 2)
    table.adviser.taken(SHEET)
    table.show(SHEET, 1)
    other = reduced(
        scene(8, width=1280, height=720, reach=1.05, noise=1, clutter=0, table="wood").image, 960
    )
    assert table.show(other, 3)[-1].advice is Advice.READY


def test_the_outline_stays_when_the_page_is_lost_for_a_moment() -> None:
    table = Table()
    table.show(SHEET, 1)
    assert table.show(EMPTY)[-1].corners is not None
    assert table.show(EMPTY, 1)[-1].corners is None


def test_one_strange_picture_does_not_move_the_outline() -> None:
    table = Table()
    before = table.show(SHEET, 1)[-1].corners
    strange = np.ascontiguousarray(SHEET[::-1, ::-1])
    during = table.show(strange)[-1].corners
    assert before is not None
    assert during is not None
    assert np.abs(during - before).max() < 5


@pytest.mark.parametrize(
    ("picture", "advice"),
    [
        (live(reach=0.5), Advice.CLOSER),
        (live(cut=0.12), Advice.CORNER_MISSING),
        ((live(table="plain") * 0.22).astype(np.uint8), Advice.TOO_DARK),
        ((EMPTY * 0.2).astype(np.uint8), Advice.TOO_DARK),
        (EMPTY, Advice.NO_PAGE),
    ],
)
def test_one_thing_at_a_time_is_advised(picture: Picture, advice: Advice) -> None:
    last = Table().show(picture, 1.5)[-1]
    assert last.advice is advice
    assert last.steady == 0


def blurred(picture: Picture, sigma: float) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.uint8)


def test_a_page_is_ready_half_a_second_after_it_came_to_rest() -> None:
    table = Table()
    table.show(EMPTY, 0.5)
    judgements = table.show(SHEET, 1.5)
    came = next(i for i, one in enumerate(judgements) if one.steady > 0)
    done = next(i for i, one in enumerate(judgements) if one.steady == 1)
    assert HOLD_S == 0.5
    # From the picture in which it rests; tenths of a second do not add up exactly.
    assert done - came in (HOLD_FRAMES - 1, HOLD_FRAMES)
    # The burst of which the sharpest is kept begins where the page came to rest.
    assert judgements[done].still_since == judgements[came].still_since
    assert judgements[done].still_since is not None


def test_a_page_at_rest_that_is_not_sharp_is_not_taken_and_says_so() -> None:
    table = Table()
    soft = blurred(SHEET, 4)
    judgements = table.show(soft, 2.5)
    assert max(judgement.steady for judgement in judgements) == 0
    assert advices(judgements)[-2:] == [Advice.HOLD_STILL, Advice.BLURRED]
    # As soon as the camera has found its focus it is counted anew.
    sharp = table.show(SHEET, 1)
    assert sharp[0].steady == 0
    assert sharp[-1].advice is Advice.READY
    assert sharp[-1].steady == 1


def test_one_blurred_picture_starts_the_count_again() -> None:
    table = Table()
    table.show(SHEET, 0.5)
    assert table.show(SHEET)[-1].steady > 0.5
    assert table.show(blurred(SHEET, 4))[-1].steady == 0
    assert table.show(SHEET)[-1].steady == 0


def test_sharpness_is_measured_in_the_picture_of_the_camera() -> None:
    full = scene(5, width=1280, height=720, reach=1.05, noise=1, clutter=0).image
    table = Table()
    for _ in range(12):
        # Reduced, the blur is hardly seen; in the camera's own pixels it is.
        last = table.adviser.judge(SHEET, 1280 / 960, table.now, blurred(full, 6))
        table.now += FRAME_S
    assert last.advice in (Advice.HOLD_STILL, Advice.BLURRED)


@pytest.mark.parametrize(
    ("shift", "side"),
    [
        ((-400, 0), Side.LEFT),
        ((400, 0), Side.RIGHT),
        ((0, -200), Side.TOP),
        ((0, 200), Side.BOTTOM),
    ],
)
def test_the_side_by_which_a_page_leaves_the_picture_is_told(
    shift: tuple[int, int], side: Side
) -> None:
    drawn = scene(
        5, width=1280, height=720, reach=0.8, noise=1, clutter=0, shadow=0.0, table="dark"
    )
    assert drawn.corners is not None
    # As far as needed for a third of the sheet to leave by that side.
    across, down = (int(np.sign(one)) for one in shift)
    low, high = drawn.corners.min(axis=0), drawn.corners.max(axis=0)
    size = high - low
    go = (
        across * (low[0] if across < 0 else 1280 - high[0]) + across * size[0] / 4,
        down * (low[1] if down < 0 else 720 - high[1]) + down * size[1] / 4,
    )
    matrix = np.array([[1, 0, go[0]], [0, 1, go[1]]], np.float32)
    moved = cv2.warpAffine(drawn.image, matrix, (1280, 720), borderMode=cv2.BORDER_REPLICATE)
    last = Table().show(reduced(np.asarray(moved, np.uint8), 960), 1.5)[-1]
    assert last.advice is Advice.CORNER_MISSING
    assert last.side is side
    assert 1 <= len(last.marks) <= 3
    for mark in last.marks:
        assert {
            Side.LEFT: mark.x < 8,
            Side.RIGHT: mark.x > 951,
            Side.TOP: mark.y < 8,
            Side.BOTTOM: mark.y > 531,
        }[side]


def test_a_reflection_is_shown_where_it_is() -> None:
    dim = (live(table="dark") * 0.75).astype(np.uint8)
    corners = Table().show(dim, 0.5)[-1].corners
    assert corners is not None
    middle = corners.mean(axis=0)
    lamp = dim.copy()
    cv2.circle(lamp, (round(float(middle[0])), round(float(middle[1]))), 40, (255, 255, 255), -1)
    last = Table().show(lamp, 1.5)[-1]
    assert last.advice is Advice.GLARE
    (mark,) = last.marks
    assert np.hypot(mark.x - middle[0], mark.y - middle[1]) < 6
    assert 35 < mark.radius < 70


def test_what_lasts_for_one_picture_is_not_said() -> None:
    table = Table()
    table.show(SHEET, 1)
    dark = (SHEET * 0.22).astype(np.uint8)
    once = table.show(dark)[-1]
    assert once.advice is Advice.HOLD_STILL
    assert once.steady == 0
    assert table.show(SHEET, 0.5)[-1].advice is Advice.READY
    assert table.show(dark, 0.6)[-1].advice is Advice.TOO_DARK


def with_a_hand(picture: Picture) -> Picture:
    """Lay something long over the page, from outside to its middle."""
    corners = Table().show(picture, 0.5)[-1].corners
    assert corners is not None
    side, middle = corners[1:3].mean(axis=0), corners.mean(axis=0)
    held = picture.copy()
    ends = [tuple(round(float(v)) for v in one) for one in (2 * side - middle, middle)]
    cv2.line(held, ends[0], ends[1], (130, 40, 30), 60, cv2.LINE_AA)
    return held


HELD = with_a_hand(SHEET)


def test_a_hand_on_the_page_is_told_for_a_moment_and_the_page_is_taken_then() -> None:
    table = Table()
    told = table.show(HELD, 2.5)
    assert advices(told)[-1] is Advice.PAGE_COVERED
    assert max(judgement.steady for judgement in told) == 0
    last = told[-1]
    assert last.corners is not None
    (mark,) = last.marks
    quarter = last.corners.mean(axis=0) / 2 + last.corners[1:3].mean(axis=0) / 2
    assert np.hypot(mark.x - quarter[0], mark.y - quarter[1]) < 40
    # It may be meant, or misjudged.
    later = table.show(HELD, 2.5)[-1]
    assert later.advice is Advice.READY
    assert later.steady == 1


def test_the_page_counts_as_soon_as_the_hand_is_away_and_the_next_hand_is_told_anew() -> None:
    table = Table()
    assert table.show(HELD, 1.5)[-1].advice is Advice.PAGE_COVERED
    assert table.show(SHEET, 1)[-1].steady == 1
    assert table.show(HELD, 1.5)[-1].advice is Advice.PAGE_COVERED
