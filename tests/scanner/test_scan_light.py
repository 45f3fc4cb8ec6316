"""White paper is white, whatever the lamp; what is printed in colour keeps its colour."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from bench.drawn import at, card, letter, photographed
from kiosk.scanner.vision.colour import is_coloured
from kiosk.scanner.vision.encode import decode_page, encode_page
from kiosk.scanner.vision.light import brightened, even_light
from kiosk.scanner.vision.rectify import rectify
from kiosk.scanner.vision.types import Picture


def grey(page: Picture) -> Picture:
    return np.asarray(cv2.cvtColor(page, cv2.COLOR_BGR2GRAY), np.uint8)


def lit(paper: Picture, seed: int) -> Picture:
    """Photograph a paper under a lamp and take its page, of the size of the drawing at 100 dpi."""
    page = even_light(rectify(*photographed(paper, seed, longest=1800)))
    drawn = at(paper, 100)
    return np.asarray(cv2.resize(page, drawn.shape[1::-1], interpolation=cv2.INTER_AREA), np.uint8)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_paper_comes_out_white_under_a_lamp_and_a_shadow(seed: int) -> None:
    paper = letter(seed, colour=False).image
    page = grey(lit(paper, seed))
    # Where nothing is printed within a millimetre and a half.
    blank = cv2.erode((grey(at(paper, 100)) > 250).astype(np.uint8), np.ones((9, 9))) > 0
    assert np.percentile(page[blank], 2) >= 250
    assert (page[blank] >= 250).mean() > 0.99
    # And ink is ink, as dark as a lens leaves it at this size.
    assert np.median(page[grey(at(paper, 100)) < 90]) < 130


def test_a_photograph_keeps_its_colours_and_has_no_halo() -> None:
    paper = letter(1, photo=True).image
    page, drawn = lit(paper, 1).astype(int), at(paper, 100).astype(int)
    # Where the photograph was pasted, at 100 dots per inch, a little inside.
    inside = np.s_[185:400, 100:395]
    assert np.abs(page[inside] - drawn[inside]).mean() < 22
    # Around it, from two to six millimetres: white on all four sides.
    ring = np.ones(page.shape[:2], bool)
    ring[173 - 8 : 414 + 8, 86 - 8 : 407 + 8] = False
    ring[: 173 - 22] = ring[414 + 20 :] = False
    ring[:, : 86 - 22] = ring[:, 407 + 22 :] = False
    assert np.percentile(page[ring].min(axis=1), 3) >= 248


def test_a_stamp_a_pen_and_a_logo_keep_their_colours() -> None:
    paper = letter(2).image
    page, drawn = lit(paper, 2).astype(int), at(paper, 100).astype(int)
    logo = page[72:96, 95:220].reshape(-1, 3).mean(axis=0)
    assert np.abs(logo - (60, 30, 200)).max() < 30
    ring = (drawn[..., 0] > 150) & (drawn[..., 2] < 110)
    assert (page[ring][:, 0] - page[ring][:, 2]).mean() > 60


def test_a_grey_box_stays_grey_and_a_photograph_alone_is_left_as_it_is() -> None:
    paper = letter(2, colour=False, rows=10).image.copy()
    paper[2200:2700, 600:1900] = 170
    page = grey(lit(paper, 2))
    assert 130 < page[760:880, 230:600].mean() < 205
    dark = np.random.default_rng(1).integers(0, 90, (300, 300, 3), np.uint8)
    assert (even_light(dark) == dark).all()


def test_coloured_paper_stays_coloured() -> None:
    paper = letter(2, colour=False).image
    yellow = (paper * np.array([0.5, 0.9, 1.0])).astype(np.uint8)
    page = lit(yellow, 2).reshape(-1, 3)
    assert np.median(page[:, 2] - page[:, 0].astype(int)) > 80


def test_a_card_is_brightened_and_keeps_its_tint() -> None:
    face = card(3)
    seen = rectify(*photographed(face, 3, longest=1600))
    page = brightened(seen)
    sides = [page[40:-40, :120], page[40:-40, -120:]]
    levels = [float(np.median(side.max(axis=2))) for side in sides]
    assert min(levels) > 170
    assert max(levels) < 250
    assert max(levels) - min(levels) < 40


@pytest.mark.parametrize(
    ("options", "coloured"),
    [
        ({"colour": False}, False),
        ({"colour": False, "points": 8.0, "rows": 70}, False),
        ({"colour": True}, True),
        ({"colour": False, "photo": True}, True),
    ],
)
def test_grey_or_colour_is_chosen_by_what_is_on_the_page(
    options: dict[str, object], coloured: bool
) -> None:
    # Under a warm lamp, which is no colour of the page.
    paper = letter(6, **options).image  # type: ignore[arg-type]
    page = even_light(rectify(*photographed(paper, 6, longest=1800)))
    assert is_coloured(page) is coloured
    data, _ = encode_page(page)
    kept = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert (kept.ndim == 3) is coloured
    back = decode_page(data)
    assert back is not None
    assert back.shape == page.shape


def test_a_signature_in_blue_is_a_colour_and_the_fringe_of_a_letter_is_none() -> None:
    page = np.full((2339, 1654, 3), 255, np.uint8)
    cv2.putText(page, "Nadia L.", (300, 900), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 3, (170, 60, 40), 5)
    assert is_coloured(page)
    fringe = np.full((2339, 1654, 3), 255, np.uint8)
    for channel, shift in enumerate((0, 0, 1)):
        # A lens that lays red one pixel beside.
        layer = np.full(fringe.shape[:2], 255, np.uint8)
        for row in range(30):
            place = (200 + shift, 300 + 60 * row)
            cv2.putText(layer, "Attestation", place, cv2.FONT_HERSHEY_SIMPLEX, 1.2, 20, 2)
        fringe[..., channel] = layer
    assert not is_coloured(fringe)
