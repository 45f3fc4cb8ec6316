"""Pages that we draw and spoil: each misfortune is measured, and none seen where none is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from scan_helpers import encoded
from scan_papers import LETTER, sheet_of

from kiosk.__main__ import main
from kiosk.scanner.legibility import Reading, judge, problems_after
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.text import PageText, Word
from kiosk.scanner.vision.quality import doubtful, look, page_problems, whole
from kiosk.scanner.vision.resolution import Paper, dots_per_inch, recognise
from kiosk.scanner.vision.types import Picture

LINES = tuple(" ".join(LETTER[2:7])[start : start + 60] for start in range(0, 120, 6))
SHEET = sheet_of(LINES, points=10, dpi=150)
HEIGHT, WIDTH = SHEET.shape[:2]
Y, X = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)


def bytes_of(plane: np.ndarray) -> Picture:
    return np.clip(plane, 0, 255).astype(np.uint8)


def lit(factor: np.ndarray | float) -> Picture:
    plane = SHEET.astype(np.float32)
    return bytes_of(plane * (factor[:, :, None] if isinstance(factor, np.ndarray) else factor))


def soft(plane: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.GaussianBlur(plane.astype(np.float32), (0, 0), 20))


def with_a_lamp() -> Picture:
    spot = np.exp(-((X - 0.4 * WIDTH) ** 2 + (Y - 0.4 * HEIGHT) ** 2) / (2 * (0.12 * WIDTH) ** 2))
    return bytes_of(SHEET * 0.8 + 300 * spot[:, :, None])


def with_a_grey_field() -> Picture:
    page = SHEET.copy()
    page[1200:1600, 100:1100] = 140
    return page


def shrunk(dpi: float) -> Picture:
    size = (round(WIDTH * dpi / 150), round(HEIGHT * dpi / 150))
    return np.asarray(cv2.resize(SHEET, size, interpolation=cv2.INTER_AREA), np.uint8)


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda: np.asarray(cv2.GaussianBlur(SHEET, (0, 0), 3), np.uint8), PageProblem.BLURRED),
        (lambda: np.asarray(cv2.blur(SHEET, (11, 1)), np.uint8), PageProblem.BLURRED),
        (lambda: lit(0.25), PageProblem.TOO_DARK),
        (lambda: bytes_of(255 - (255 - SHEET.astype(np.float32)) * 0.18), PageProblem.TOO_LIGHT),
        (with_a_lamp, PageProblem.GLARE),
        (
            lambda: lit(0.85 * soft(np.where(0.6 * X + Y > 0.75 * HEIGHT, 0.5, 1))),
            PageProblem.SHADOW,
        ),
        (lambda: shrunk(60), PageProblem.LOW_RESOLUTION),
        (lambda: np.full_like(SHEET, 240), PageProblem.BLANK),
    ],
    ids=lambda value: value.value if isinstance(value, PageProblem) else "",
)
def test_each_misfortune_is_measured(spoil: Callable[[], Picture], problem: PageProblem) -> None:
    assert problem in page_problems(spoil())


@pytest.mark.parametrize(
    "page",
    [
        SHEET,
        lit(0.5),
        lit(0.85 * soft(np.where(X > 0.5 * WIDTH, 0.8, 1))),
        with_a_grey_field(),
        shrunk(110),
        np.asarray(cv2.GaussianBlur(SHEET, (0, 0), 1.2), np.uint8),
    ],
    ids=["clean", "dim", "uneven", "grey field", "110 dpi", "soft"],
)
def test_what_people_read_well_is_not_refused(page: Picture) -> None:
    assert page_problems(page) == ()


@pytest.mark.parametrize(
    ("shape", "paper", "size", "dpi"),
    [
        (2**0.5, Paper.SHEET, (1654, 2339), 200),
        (1 / 2**0.5, Paper.SHEET, (2339, 1654), 200),
        (85.6 / 53.98, Paper.CARD, (1011, 638), 300),
        (3.2, Paper.RECEIPT, (630, 2016), 200),
    ],
)
def test_the_paper_is_known_by_its_shape_and_its_dots_counted(
    shape: float, paper: Paper, size: tuple[int, int], dpi: int
) -> None:
    assert recognise(shape) is paper
    page = whole(np.zeros((size[1], size[0], 3), np.uint8))
    assert dots_per_inch(page, paper) == pytest.approx(dpi, rel=0.01)


def text_of(confidence: float, count: int = 40) -> PageText:
    words = [Word("attestation", confidence, 0, 0, 60, 12, 0, n // 8) for n in range(count)]
    return PageText(1000, 1400, tuple(words))


def test_how_a_page_reads_is_told_by_its_blocks_of_text() -> None:
    assert judge(text_of(0.95)).reading is Reading.CLEAR
    assert judge(text_of(0.7)).reading is Reading.FAIR
    assert judge(text_of(0.3)).reading is Reading.HARD
    # A stamp read as noise does not make a good page a bad one.
    noise = tuple(Word("x?", 0.05, 0, 0, 9, 9, block, 50) for block in range(1, 9))
    mixed = PageText(1000, 1400, text_of(0.95).words + noise)
    assert judge(mixed).confidence == pytest.approx(0.95)


@pytest.mark.parametrize("count", [0, 3])
def test_a_page_of_few_words_is_not_illegible(count: int) -> None:
    assert judge(text_of(0.1, count)).reading is Reading.LITTLE_TEXT
    assert problems_after((), text_of(0.1, count), doubtful=True) == ()


def test_what_reads_badly_is_refused_only_where_the_picture_may_be_why() -> None:
    # Handwriting, another alphabet: sharp, and somebody can read it.
    assert problems_after((), text_of(0.3), doubtful=False) == ()
    assert problems_after((), text_of(0.3), doubtful=True) == (PageProblem.ILLEGIBLE,)
    assert not doubtful(look(SHEET, whole(SHEET)))


def test_what_reads_well_is_not_refused_for_what_was_measured() -> None:
    before = (PageProblem.GLARE, PageProblem.BLURRED, PageProblem.LOW_RESOLUTION, PageProblem.BLANK)
    assert problems_after(before, text_of(0.95), doubtful=True) == (PageProblem.GLARE,)
    assert problems_after(before, text_of(0.75), doubtful=True) == before[:3]


def test_the_command_tells_measures_verdicts_and_legibility(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad, none = tmp_path / "good.png", tmp_path / "bad.png", tmp_path / "none.jpg"
    good.write_bytes(encoded(np.ascontiguousarray(np.rot90(SHEET, 2)), "PNG"))
    spoiled = np.asarray(cv2.GaussianBlur(SHEET, (0, 0), 4), np.uint8)
    bad.write_bytes(encoded(spoiled, "PNG"))
    none.write_text("Bonjour")
    images = [str(path) for path in (good, bad, none)]
    assert main(["scan", "quality", "--json", *images]) == 0
    first, second, third = json.loads(capsys.readouterr().out)
    assert (first["verdicts"], first["refused"]) == ([], False)
    assert first["measures"]["dpi"] == pytest.approx(150, rel=0.02)
    assert first["measures"]["paper"] == "sheet"
    assert first["legibility"]["reading"] == "clear"
    assert first["legibility"]["turns"] == 2
    assert first["ms"] > 0
    assert second["refused"]
    assert "blurred" in second["verdicts"]
    assert third["verdicts"] == ["file-mislabelled"]
    assert third["measures"] is third["legibility"] is None
    assert main(["scan", "quality", str(good)]) == 0
    assert "reading=clear" in capsys.readouterr().out
    assert main(["scan", "quality", str(none)]) == 1


def test_the_command_does_without_a_reader(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded(SHEET, "PNG"))
    monkeypatch.setenv("PATH", "/nonexistent")
    assert main(["scan", "quality", "--json", str(path)]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["verdicts"], found["legibility"]) == ([], None)
