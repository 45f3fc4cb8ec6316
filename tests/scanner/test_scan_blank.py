"""Empty sides: what is on paper that nobody wrote on, and the least that somebody did."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.scanner.sides import Sides
from kiosk.scanner.sources.abilities import Plan
from kiosk.scanner.vision.blank import is_empty_side
from kiosk.scanner.vision.types import Picture

DPI = 200
#: Dots a millimetre.
MM = DPI / 25.4


def paper(tint: tuple[int, int, int] = (238, 244, 246)) -> Picture:
    """A4 as a scanner sees it empty: grain, light that falls off, a shadow at one edge."""
    return _paper(tint).copy()


@cache
def _paper(tint: tuple[int, int, int]) -> Picture:
    rng = np.random.default_rng(1)
    height, width = round(297 * MM), round(210 * MM)
    light = np.linspace(1, 0.93, height)[:, None, None] * np.ones((1, width, 1))
    image = np.array(tint)[None, None] * light + rng.normal(0, 2.5, (height, width, 3))
    image[:, : round(3 * MM)] -= 60
    for _ in range(40):
        x, y = rng.integers(100, width - 100), rng.integers(100, height - 100)
        image[y : y + 2, x : x + 2] -= 120
    return np.clip(image, 0, 255).astype(np.uint8)


def spot(x_mm: float, y_mm: float) -> tuple[int, int]:
    return round(x_mm * MM), round(y_mm * MM)


def shining_through() -> Picture:
    """Print of the other side, as pale as 80 g office paper lets it through."""
    other = np.full_like(paper(), 255)
    for row in range(300, 2000, 50):
        cv2.putText(other, "Attestation" * 4, (150, row), 0, 1.2, (0, 0, 0), 3)
    other = np.asarray(cv2.GaussianBlur(other[:, ::-1], (0, 0), 3), np.uint8)
    return np.clip(paper().astype(float) - (255.0 - other) * 0.06, 0, 255).astype(np.uint8)


def holes() -> Picture:
    image = paper()
    for y in (108.0, 188.0):
        cv2.circle(image, spot(12, y), round(3 * MM), (25, 25, 25), -1)
    return image


@pytest.mark.parametrize(
    "tint", [(238, 244, 246), (255, 255, 255), (205, 205, 205), (170, 210, 235)]
)
def test_bare_paper_is_empty(tint: tuple[int, int, int]) -> None:
    assert is_empty_side(paper(tint=tint), DPI)


def test_what_shines_through_and_holes_are_no_writing() -> None:
    assert is_empty_side(shining_through(), DPI)
    assert is_empty_side(holes(), DPI)


def stamp(image: Picture) -> None:
    cv2.ellipse(image, spot(140, 200), (150, 90), 15, 0, 360, (205, 150, 150), 4)


def page_number(image: Picture) -> None:
    cv2.putText(image, "2/2", spot(100, 280), 0, 0.9, (60, 60, 60), 2)


def signature(image: Picture) -> None:
    points = np.array([[900, 1700], [960, 1640], [1000, 1730], [1060, 1650], [1150, 1700]])
    cv2.polylines(image, [points], False, (110, 90, 80), 3)


def photograph(image: Picture) -> None:
    image[200:2100, 200:1500] = np.random.default_rng(2).integers(40, 150, (1900, 1300, 3))


def pencil(image: Picture) -> None:
    for row in range(500, 900, 60):
        cv2.putText(image, "pour Mme Petitjean", (200, row), 6, 1.2, (185, 185, 185), 2)


@pytest.mark.parametrize("mark", [stamp, page_number, signature, photograph, pencil])
@pytest.mark.parametrize("ground", [paper, holes, shining_through])
def test_the_least_that_is_written_is_kept(
    mark: Callable[[Picture], None], ground: Callable[[], Picture]
) -> None:
    image = ground()
    mark(image)
    assert not is_empty_side(image, DPI)


@pytest.mark.parametrize("dpi", [75, 100, 300])
def test_other_resolutions_are_judged_alike(dpi: int) -> None:
    def seen(image: Picture) -> Picture:
        size = (round(210 / 25.4 * dpi), round(297 / 25.4 * dpi))
        return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)

    stamped = paper()
    stamp(stamped)
    assert is_empty_side(seen(paper()), dpi)
    assert not is_empty_side(seen(stamped), dpi)


def test_a_picture_too_small_to_judge_is_kept() -> None:
    assert not is_empty_side(np.full((20, 20, 3), 255, np.uint8), 100)


def test_of_a_sheet_the_empty_side_is_left_out(tmp_path: Path) -> None:
    written = paper()
    signature(written)
    files = {"w": tmp_path / "w.png", "e": tmp_path / "e.png", "x": tmp_path / "x.png"}
    cv2.imwrite(str(files["w"]), written)
    cv2.imwrite(str(files["e"]), paper())
    files["x"].write_bytes(b"no picture")

    def kept(order: str, *, duplex: bool = True) -> str:
        sides = Sides(Plan((), 80, feeder=True, duplex=duplex, dpi=DPI))
        came = [side for letter in order for side in sides.take(files[letter])]
        return "".join(path.stem for path in [*came, *sides.rest()])

    assert kept("wwwewe") == "wwww"
    assert kept("ew") == "w"
    # Nothing on either side: the front is shown.
    assert kept("eeww") == "eww"
    # The back never came.
    assert kept("wwe") == "wwe"
    # What cannot be read is for whoever keeps it to say.
    assert kept("xe") == "x"
    assert kept("ewee", duplex=False) == "ewee"
