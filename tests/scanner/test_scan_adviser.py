"""What the person under the camera is told, with a clock that the test turns."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
from scan_helpers import scene

from kiosk.scanner.protocol import Advice
from kiosk.scanner.vision.adviser import Adviser, Judgement
from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.types import Picture

FRAME_S = 0.1


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
