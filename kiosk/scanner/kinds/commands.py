"""``kiosk scan kind``: what each paper is, tried from the command line."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from kiosk.scanner import each_image
from kiosk.scanner.kinds.kind import PaperKind

if TYPE_CHECKING:
    from kiosk.scanner.identification import Identified
    from kiosk.scanner.vision.types import Picture

    Actions = argparse._SubParsersAction[argparse.ArgumentParser]


class Told(TypedDict):
    """One line of ``scan kind --json``.

    ``kind``: a :class:`PaperKind`, ``confidence`` from 0 to 1, ``iban``: that of a RIB, compact,
    ``stamp``: that of a 2D-Doc or None. ``problems``: codes of ``FaultCode``, or ``unread`` where
    Tesseract is missing or fell. ``ms``: reading and recognising, decoding not counted.
    """

    file: str
    kind: str | None
    confidence: float
    iban: str | None
    stamp: dict[str, Any] | None
    problems: list[str]
    ms: float


def register(actions: Actions) -> None:
    """Add ``kind``."""
    kind = actions.add_parser("kind", help="tell what kind of paper is in each image")
    each_image.add_arguments(kind)
    kind.set_defaults(handler=_kind)


def _kind(options: argparse.Namespace) -> int:
    """Print what each paper is. 0 where one at least is of a kind that is known."""
    from kiosk.settings import Settings

    certificates = Settings().scanner.certificates

    def known(path: Path) -> tuple[Told, bool]:
        told = _kind_of(path, certificates)
        return told, told["kind"] not in (None, PaperKind.OTHER)

    return each_image.tell(options, known, _as_line)


def _kind_of(path: Path, certificates: Path | None) -> Told:
    from kiosk.scanner.faults import SourceFault
    from kiosk.scanner.sources.images import read_image
    from kiosk.scanner.tesseract import ReadingFailed

    told = Told(
        file=str(path), kind=None, confidence=0.0, iban=None, stamp=None, problems=[], ms=0.0
    )
    try:
        image = read_image(path)
    except SourceFault as fault:
        return {**told, "problems": [fault.code.value]}
    started = time.perf_counter()
    try:
        found = _identified(image, certificates)
    except ReadingFailed:
        return {**told, "problems": ["unread"]}
    seen, stamp = found.recognised, found.stamp
    return {
        **told,
        "kind": seen.kind.value,
        "confidence": seen.confidence,
        "iban": seen.iban,
        "stamp": None if stamp is None else stamp.as_json(),
        "ms": round(1000 * (time.perf_counter() - started), 1),
    }


def _identified(image: Picture, certificates: Path | None) -> Identified:
    from datetime import date

    from kiosk.scanner.identification import identify
    from kiosk.scanner.identity import read_paper
    from kiosk.scanner.tesseract import Reader
    from kiosk.scanner.vision import encode
    from kiosk.scanner.vision.capture import from_camera

    page = from_camera(image).page
    jpeg, (width, height) = encode.encode_page(page)
    text = Reader().read(jpeg, width, height)
    paper = read_paper(page, date.today())
    zone = "" if paper is None or not paper.right else paper.kind or ""
    return identify(text, page, certificates, mrz_found=bool(zone), zone=zone)


def _as_line(told: Told) -> str:
    said = [f"{told['kind'] or '-'} {told['confidence']:.2f}"]
    if told["iban"]:
        said.append(f"iban={told['iban']}")
    if told["stamp"]:
        said.append(f"stamp={told['stamp']['type']} {told['stamp']['verdict']}")
    return f"{told['file']}: {' '.join(said)} [{' '.join(told['problems'])}] {told['ms']:.0f} ms"
