"""``kiosk scan detect``, ``mrz``, ``quality``, ``kind``, ``pdf``, and the worker of a visit."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from kiosk.scanner import each_image
from kiosk.scanner.kinds import commands as kinds_commands
from kiosk.scanner.mrz.paper import Problem

if TYPE_CHECKING:
    from kiosk.scanner.pages import PageStore

    Parsers = argparse._SubParsersAction[argparse.ArgumentParser]


class Found(TypedDict):
    """One line of ``scan detect --json``.

    ``corners``: [[x, y] * 4] clockwise from the page's top left, in pixels of the full image
    with its EXIF orientation applied, or None. The top left is the reader's where lines of text
    tell how the sheet is turned, a page being held upright rather than upside down; else the
    corner nearest to the top left of the image. ``ms``: time to find the page, decoding not
    counted. ``problems``: codes of ``PageProblem``, or of ``FaultCode`` for an unreadable file.
    """

    file: str
    corners: list[list[float]] | None
    problems: list[str]
    ms: float


def register(subparsers: Parsers) -> None:
    """Add ``scan`` and the hidden ``capture``."""
    scan = subparsers.add_parser("scan", help="find or read a paper in images, or make a PDF")
    actions = scan.add_subparsers(dest="action", metavar="ACTION", required=True)

    detect = actions.add_parser("detect", help="print the corners of the page in each image")
    each_image.add_arguments(detect)
    detect.set_defaults(handler=_detect)

    quality = actions.add_parser("quality", help="tell how well the page in each image reads")
    each_image.add_arguments(quality)
    quality.set_defaults(handler=_quality)

    pdf = actions.add_parser("pdf", help="make one PDF of the pages found in images")
    pdf.add_argument("images", metavar="IMAGE", nargs="+", type=Path)
    pdf.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    pdf.add_argument("--no-text", action="store_true", help="do not read what is written")
    pdf.add_argument("--title", help="title of the document (default: the name of FILE)")
    pdf.set_defaults(handler=_pdf)

    mrz = actions.add_parser("mrz", help="read the identity papers in images")
    each_image.add_arguments(mrz)
    mrz.set_defaults(handler=_mrz)

    kinds_commands.register(actions)

    # Without `help`, so that it is not listed: only a visit starts it.
    capture = subparsers.add_parser("capture")
    capture.add_argument("--channel-fd", type=int, required=True)
    capture.add_argument("--ring-fd", type=int, required=True)
    capture.set_defaults(handler=_capture)


def _capture(options: argparse.Namespace) -> int:
    from kiosk.scanner.worker import run

    return run(options.channel_fd, options.ring_fd)


def _detect(options: argparse.Namespace) -> int:
    from kiosk.scanner.vision.detection import warm_up

    warm_up()
    return each_image.tell(options, _detect_one, _as_line)


def _detect_one(path: Path) -> tuple[Found, bool]:
    from kiosk.scanner.faults import SourceFault
    from kiosk.scanner.sources.images import read_image
    from kiosk.scanner.vision.detection import describe, find_page

    try:
        image = read_image(path)
    except SourceFault as fault:
        return Found(file=str(path), corners=None, problems=[fault.code.value], ms=0.0), False
    started = time.perf_counter()
    best = find_page(image)
    elapsed = 1000 * (time.perf_counter() - started)
    found = describe(image, *best)
    corners = None
    if found.corners is not None:
        corners = [[round(float(x), 1), round(float(y), 1)] for x, y in found.corners]
    problems = [problem.value for problem in found.problems]
    return Found(file=str(path), corners=corners, problems=problems, ms=round(elapsed, 2)), True


def _as_line(result: Found) -> str:
    corners = result["corners"]
    shape = "-" if corners is None else " ".join(f"{x:g},{y:g}" for x, y in corners)
    return f"{result['file']}: {shape} [{' '.join(result['problems'])}] {result['ms']:.1f} ms"


def _mrz(options: argparse.Namespace) -> int:
    """Print what each paper says: see :class:`kiosk.scanner.mrz.paper.Paper` for the fields.

    ``ms`` as :class:`Found`; ``problems`` also ``no-zone`` and codes of ``FaultCode``. 0 where
    every check digit of one paper at least holds.
    """
    from kiosk.scanner.vision.mrz_net import warm_up

    warm_up()
    return each_image.tell(options, _mrz_one, _as_words)


def _mrz_one(path: Path) -> tuple[dict[str, Any], bool]:
    from kiosk.scanner.faults import SourceFault
    from kiosk.scanner.identity import read_paper
    from kiosk.scanner.sources.images import read_image

    nothing: dict[str, Any] = {"file": str(path), "format": None, "checks": {}}
    try:
        image = read_image(path)
    except SourceFault as fault:
        return nothing | {"problems": [fault.code.value], "ms": 0.0}, False
    started = time.perf_counter()
    paper = read_paper(image, date.today())
    elapsed = round(1000 * (time.perf_counter() - started), 2)
    if paper is None:
        return nothing | {"problems": [Problem.NO_ZONE.value], "ms": elapsed}, False
    return {"file": str(path), **paper.as_json(), "ms": elapsed}, paper.right


def _as_words(result: dict[str, Any]) -> str:
    said = [
        f"{name}={value}"
        for name, value in result.items()
        if value and name not in ("file", "lines", "checks", "problems", "ms", "confidence")
    ]
    failed = [name for name, holds in result["checks"].items() if not holds]
    problems = [*result["problems"], *(f"{name}-fails" for name in failed)]
    return f"{result['file']}: {' '.join(said) or '-'} [{' '.join(problems)}] {result['ms']:.1f} ms"


def _quality(options: argparse.Namespace) -> int:
    """Print how each page reads: see :class:`kiosk.scanner.quality_command.Judged`.

    0 where one image at least could be opened.
    """
    from kiosk.scanner.quality_command import as_line, judge
    from kiosk.scanner.vision.detection import warm_up

    warm_up()
    return each_image.tell(options, judge, as_line)


def _pdf(options: argparse.Namespace) -> int:
    import tempfile

    from kiosk.scanner.document import build_document
    from kiosk.scanner.faults import SourceFault
    from kiosk.scanner.jobs import Job
    from kiosk.scanner.pages import PageStore

    with tempfile.TemporaryDirectory(prefix="kiosk-scan-") as folder:
        store = PageStore(Path(folder))
        try:
            pages = [page for path in options.images for page in _pages_of(path, store)]
            if not options.no_text:
                _read_pages(store, pages)
            title = options.title or options.output.stem
            data = build_document(store, tuple(pages), title, "fr", Job(lambda fraction: None))
        except SourceFault as fault:
            print(f"kiosk scan pdf: {fault.code.value}", file=sys.stderr)
            return 1
        options.output.write_bytes(data)
    print(f"{options.output}: {len(pages)} page(s), {len(data)} bytes")
    return 0


def _pages_of(path: Path, store: PageStore) -> Iterator[str]:
    from kiosk.scanner.faults import SourceFault
    from kiosk.scanner.protocol.pages import PageSource
    from kiosk.scanner.sources.images import read_image
    from kiosk.scanner.vision.capture import from_camera

    try:
        taken = from_camera(read_image(path))
    except SourceFault:
        print(f"kiosk scan pdf: {path}:", file=sys.stderr)
        raise
    yield store.add(taken.page, PageSource.FILE, taken.problems, paper=taken.format).id


def _read_pages(store: PageStore, pages: list[str]) -> None:
    """Keep what is written on pages; one that cannot be read stays without words, and is said."""
    from kiosk.scanner import formats
    from kiosk.scanner.tesseract import Reader, ReadingFailed

    for page in pages:
        stored = store.stored(page)
        dots = formats.dpi(stored.format)
        try:
            text = Reader().read(store.jpeg(stored), stored.width, stored.height, dots)
        except ReadingFailed as failed:
            print(f"kiosk scan pdf: not read: {failed}", file=sys.stderr)
        else:
            store.keep_text(stored, text)
