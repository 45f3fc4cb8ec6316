"""``kiosk scan quality``: how well the page in each image is seen, and whether it can be read."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.problems import REFUSING, PageProblem

if TYPE_CHECKING:
    from kiosk.scanner.legibility import Legibility
    from kiosk.scanner.text import PageText
    from kiosk.scanner.vision.quality import Look
    from kiosk.scanner.vision.types import Picture


class Measures(TypedDict):
    """``paper`` is the format that the shape tells: ``sheet``, ``card``, ``receipt``.

    Lightness and contrast in steps of 255; parts from 0 to 1 of the page; ``blur_px`` the spread
    of the sharpest edges and ``letters_px`` the height of the print, in pixels of the page as it
    is kept; ``dpi`` on that paper, A4 standing for all that have its shape. None where nothing is
    printed that could tell.
    """

    paper: str
    lightness: float
    contrast: float | None
    glare_part: float
    shadow_part: float
    ink_part: float
    blur_px: float | None
    letters_px: float | None
    dpi: float


class Read(TypedDict):
    """``reading``: a code of :class:`kiosk.scanner.legibility.Reading`; ``confidence`` from 0 to
    1, mean over blocks of text, None where there is too little; ``letters`` in them; ``turns``:
    quarter turns clockwise that set the page upright; ``ms``: time to read."""

    reading: str
    confidence: float | None
    letters: int
    turns: int
    ms: float


class Judged(TypedDict):
    """One image. ``corners`` as :class:`kiosk.scanner.commands.Found`, None where the whole
    picture is judged; ``verdicts``: codes of ``PageProblem``, those that reading disproved left
    out, or of ``FaultCode`` for an unreadable file; ``refused``: whether a visitor would be asked
    to take it again; ``legibility`` None where Tesseract is missing or fell; ``ms``: time to find
    and measure the page."""

    file: str
    corners: list[list[float]] | None
    measures: Measures | None
    verdicts: list[str]
    refused: bool
    legibility: Read | None
    ms: float


def judge(path: Path) -> tuple[Judged, bool]:
    """Judge an image, and tell whether it could be opened."""
    from kiosk.scanner.sources.images import read_image
    from kiosk.scanner.vision import capture, detection, quality

    try:
        image = read_image(path)
    except SourceFault as fault:
        return _nothing(path, fault.code), False
    started = time.perf_counter()
    corners = detection.page_corners(image)
    if corners is not None and capture.fills(corners, image):
        corners = None
    looked = quality.look(image, quality.whole(image) if corners is None else corners)
    problems = quality.problems_of(looked)
    if corners is not None and quality.corner_missing(image, corners):
        problems = (PageProblem.CORNER_MISSING, *problems)
    elapsed = 1000 * (time.perf_counter() - started)
    read, problems = _read(capture.laid_straight(image, corners), problems)
    return Judged(
        file=str(path),
        corners=None
        if corners is None
        else [[round(float(x), 1), round(float(y), 1)] for x, y in corners],
        measures=_measures(looked),
        verdicts=[problem.value for problem in problems],
        refused=not REFUSING.isdisjoint(problems),
        legibility=read,
        ms=round(elapsed, 2),
    ), True


def _nothing(path: Path, code: FaultCode) -> Judged:
    return Judged(
        file=str(path),
        corners=None,
        measures=None,
        verdicts=[code.value],
        refused=True,
        legibility=None,
        ms=0.0,
    )


def _read(
    page: Picture, problems: tuple[PageProblem, ...]
) -> tuple[Read | None, tuple[PageProblem, ...]]:
    from kiosk.scanner import legibility
    from kiosk.scanner.examination import examine
    from kiosk.scanner.tesseract import Reader, ReadingFailed
    from kiosk.scanner.vision.encode import encode_page

    jpeg, _ = encode_page(page)
    started = time.perf_counter()
    try:
        examined = examine(jpeg, problems, Reader(), turning=True)
    except ReadingFailed:
        return None, problems
    assert examined is not None
    elapsed = 1000 * (time.perf_counter() - started)
    return _as_read(
        legibility.judge(examined.text), examined.text, examined.turns, elapsed
    ), examined.problems


def _as_read(found: Legibility, text: PageText, turns: int, ms: float) -> Read:
    return Read(
        reading=found.reading.value,
        confidence=None if found.confidence is None else round(found.confidence, 3),
        letters=sum(len(word.text) for word in text.words),
        turns=turns,
        ms=round(ms, 1),
    )


def _measures(looked: Look) -> Measures:
    return Measures(
        paper=looked.kind.value,
        lightness=round(looked.paper, 1),
        contrast=None if looked.contrast is None else round(looked.contrast, 1),
        glare_part=round(looked.glare, 4),
        shadow_part=round(looked.shadow, 4),
        ink_part=round(looked.ink, 4),
        blur_px=None if looked.blur is None else round(looked.blur, 2),
        letters_px=looked.letters,
        dpi=round(looked.dpi, 1),
    )


def as_line(result: Judged) -> str:
    """Return a result for people, on a line."""
    said = [f"{name}={value}" for name, value in (result["measures"] or {}).items()]
    read = result["legibility"]
    if read is not None:
        said += [f"reading={read['reading']}", f"confidence={read['confidence']}"]
    verdicts = " ".join(result["verdicts"])
    return f"{result['file']}: {' '.join(said) or '-'} [{verdicts}] {result['ms']:.1f} ms"
