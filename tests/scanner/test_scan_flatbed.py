"""What lies on the glass: small angles mended, small papers cut out, formats by measure."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.drawn import at, card, letter
from kiosk.scanner import formats
from kiosk.scanner.document import build_document
from kiosk.scanner.jobs import Job
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.pages import PageSource, PaperFormat
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.vision.capture import from_scanner
from kiosk.scanner.vision.flatbed import outline, skew, straightened
from kiosk.scanner.vision.types import Picture

DPI = 150


def on_glass(
    paper: Picture, size_mm: tuple[float, float], angle: float, edge: int = 0, dpi: int = DPI
) -> Picture:
    """Lay a paper on the glass of an A4 scanner with a light lid; ``edge``: shadow around it."""
    per_mm = dpi / 25.4
    glass = (round(210 * per_mm), round(297 * per_mm))
    size = (round(size_mm[0] * per_mm), round(size_mm[1] * per_mm))
    small = cv2.resize(paper, size, interpolation=cv2.INTER_AREA)
    if edge:
        # A third of a millimetre wide, however finely it is seen.
        thick = max(1, round(2 * dpi / DPI))
        cv2.rectangle(small, (0, 0), (size[0] - 1, size[1] - 1), (edge,) * 3, thick)
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), angle, 1)
    turn[:, 2] += np.array(glass) / 2 - np.array(size) / 2
    lid = (246.0, 246.0, 246.0)
    scan = cv2.warpAffine(small, turn, glass, flags=cv2.INTER_AREA, borderValue=lid)
    noise = np.random.default_rng(1).normal(0, 1.5, scan.shape)
    return np.clip(scan + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("angle", [-5.0, -1.3, -0.4, 0.0, 0.6, 2.2, 4.8])
def test_the_angle_of_print_is_found_and_mended(angle: float) -> None:
    scan = on_glass(letter(3).image, (210, 297), angle)
    found = skew(scan)
    assert found is not None
    # cv2 turns anticlockwise for positive angles: print then goes up to the right.
    assert found == pytest.approx(-angle, abs=0.1)
    again = skew(straightened(scan))
    assert again is not None
    assert abs(again) <= 0.12


def test_without_lines_of_print_nothing_is_turned() -> None:
    blank = np.full((1700, 1200, 3), 245, np.uint8)
    assert skew(blank) is None
    photo = cv2.resize(card(2), (1200, 1700))[:, 300:500]
    assert straightened(photo) is photo or skew(photo) is not None
    assert straightened(blank) is blank


@pytest.mark.parametrize("angle", [-6.0, 0.0, 3.0])
def test_a_card_is_cut_out_in_its_true_size(angle: float) -> None:
    scan = on_glass(card(5), (85.6, 53.98), angle)
    taken = from_scanner(scan, DPI)
    assert taken.format is PaperFormat.CARD
    per_mm = DPI / 25.4
    assert taken.page.shape[1] / per_mm == pytest.approx(85.6, abs=1.5)
    assert taken.page.shape[0] / per_mm == pytest.approx(53.98, abs=1.5)
    # The card up to its edges, and nothing of the lid: its tint is on all four sides.
    tint = np.median(taken.page[6:-6, 6:20].reshape(-1, 3), axis=0)
    assert np.abs(np.median(taken.page[6:-6, -20:-6].reshape(-1, 3), axis=0) - tint).max() < 25


def test_white_paper_on_a_white_lid_is_cut_out_by_the_shadow_of_its_edges() -> None:
    scan = on_glass(letter(3, colour=False).image, (148, 210), 1.5, edge=205)
    taken = from_scanner(scan, DPI)
    assert taken.format is PaperFormat.A5
    found = skew(taken.page)
    assert found is not None
    assert abs(found) < 0.3


@pytest.mark.parametrize("dpi", [100, 200, 300])
@pytest.mark.parametrize(
    ("size_mm", "paper"),
    [
        ((148.0, 210.0), PaperFormat.A5),
        ((74.0, 105.0), PaperFormat.ID2),
        ((125.0, 88.0), PaperFormat.ID3),
    ],
)
def test_a_small_paper_with_the_shape_of_a4_is_known_by_its_measure(
    private: Path, size_mm: tuple[float, float], paper: PaperFormat, dpi: int
) -> None:
    sheet = letter(3, colour=False).image
    upright = sheet if size_mm[0] < size_mm[1] else np.ascontiguousarray(np.rot90(sheet))
    scan = on_glass(upright, size_mm, 1.2, edge=200, dpi=dpi)
    taken = from_scanner(scan, dpi)
    assert taken.format is paper
    across, down = (side * dpi / 25.4 for side in size_mm)
    assert taken.page.shape[1] == pytest.approx(across, abs=1.5 * dpi / 25.4)
    assert taken.page.shape[0] == pytest.approx(down, abs=1.5 * dpi / 25.4)
    store = PageStore(private)
    page = store.add(taken.page, PageSource.SCANNER, taken.problems, paper=taken.format)
    data = build_document(store, (page.id,), "Passeport", "fr", Job(lambda _done: None))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox]
    assert box[2:] == pytest.approx([side * 72 / 25.4 for side in size_mm], abs=0.3)


def test_a_small_paper_without_print_is_not_said_to_have_too_few_dots() -> None:
    plain = np.full((500, 700, 3), (200, 215, 225), np.uint8)
    cv2.circle(plain, (350, 250), 120, (90, 60, 40), -1)
    taken = from_scanner(on_glass(plain, (105.0, 74.0), 0, edge=120), DPI)
    assert taken.format is PaperFormat.ID2
    assert PageProblem.LOW_RESOLUTION not in taken.problems


def test_print_on_a_full_sheet_is_never_taken_for_a_paper() -> None:
    for seed in range(4):
        scan = on_glass(letter(seed, colour=bool(seed % 2)).image, (210, 297), 0.3)
        assert outline(scan, DPI) is None
        taken = from_scanner(scan, DPI)
        assert taken.page.shape == scan.shape
        assert taken.format is PaperFormat.A4


def test_a_scanner_that_does_not_say_its_resolution_measures_nothing() -> None:
    scan = on_glass(card(5), (85.6, 53.98), 0)
    taken = from_scanner(scan, None)
    assert taken.format is PaperFormat.OTHER
    assert taken.page.shape == scan.shape


def test_the_resolution_of_the_scan_does_not_matter() -> None:
    scan = at(on_glass(card(5), (85.6, 53.98), 2), 600)
    assert from_scanner(scan, 2 * DPI).format is PaperFormat.CARD


@settings(deadline=None)
@given(
    st.sampled_from([PaperFormat.A4, PaperFormat.CARD]),
    st.floats(100, 3000),
    st.floats(0.97, 1.03),
    st.booleans(),
)
def test_a_shape_tells_the_format_lying_or_upright(
    paper: PaperFormat, scale: float, error: float, lying: bool
) -> None:
    size = formats.size_mm(paper, 1, 2)
    assert size is not None
    width, height = size[0] * scale, size[1] * scale * error
    assert formats.of_shape(*((height, width) if lying else (width, height))) is paper


@pytest.mark.parametrize(
    ("size", "paper"),
    [
        ((210.0, 297.0), PaperFormat.A4),
        ((297.0, 211.0), PaperFormat.A4),
        ((148.0, 209.0), PaperFormat.A5),
        ((105.4, 73.5), PaperFormat.ID2),
        ((88.6, 124.2), PaperFormat.ID3),
        ((54.0, 85.6), PaperFormat.CARD),
        ((79.0, 260.0), PaperFormat.RECEIPT),
        ((57.0, 140.0), PaperFormat.RECEIPT),
        ((120.0, 130.0), PaperFormat.OTHER),
    ],
)
def test_a_measure_tells_the_format(size: tuple[float, float], paper: PaperFormat) -> None:
    assert formats.of_measure(*size) is paper


def test_a_receipt_is_80_mm_wide_and_as_long_as_it_is() -> None:
    assert formats.of_shape(300, 900) is PaperFormat.RECEIPT
    assert formats.size_mm(PaperFormat.RECEIPT, 300, 900) == pytest.approx((80, 240))
    # A cheque, lying.
    assert formats.of_shape(2200, 1000) is PaperFormat.OTHER
    assert formats.size_mm(PaperFormat.OTHER, 300, 900) is None
