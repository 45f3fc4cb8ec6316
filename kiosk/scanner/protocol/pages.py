"""A page that was taken, where it comes from and what paper it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.scanner.protocol.problems import PageProblem


class PageSource(StrEnum):
    """Where a page comes from."""

    CAMERA = "camera"
    SCANNER = "scanner"
    FILE = "file"
    PHONE = "phone"


class PaperFormat(StrEnum):
    """What paper a page is, where its shape or its measure tells. Sizes: ``formats``."""

    A4 = "a4"
    A5 = "a5"
    """Told from A4 by a scanner only: under a camera both have one shape."""
    ID2 = "id2"
    """ISO/IEC 7810 ID-2, which is A7: older identity cards. Told by a scanner only, as A5."""
    ID3 = "id3"
    """ISO/IEC 7810 ID-3: a page of a passport. Told by a scanner only, as A5."""
    CARD = "card"
    """ISO/IEC 7810 ID-1: identity cards, titres de séjour, Carte Vitale, bank cards."""
    RECEIPT = "receipt"
    FACES = "faces"
    """An A4 sheet on which both faces of a card were laid, in their true size."""
    OTHER = "other"


@dataclass(frozen=True)
class Page:
    """A page that was taken: files of the visit's private directory, mode 0600.

    ``image`` is a JPEG to look at, ``width`` x ``height`` pixels; ``thumbnail`` a small one,
    at most 320 px on its longest side. Both change name when the page is turned.
    ``reframable``: the whole picture was kept, from which other corners make another page.
    """

    id: str
    source: PageSource
    image: Path
    thumbnail: Path
    width: int
    height: int
    problems: tuple[PageProblem, ...] = ()
    format: PaperFormat = PaperFormat.OTHER
    reframable: bool = False
