"""What a page is: by its stamp where it bears one, by its words, by its zone for machines."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.contract import iban as judge
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.kinds.recognition import Recognised, recognise
from kiosk.scanner.stamps import signing
from kiosk.scanner.stamps.stamp import Stamp, Verdict
from kiosk.scanner.text import PageText

if TYPE_CHECKING:
    from kiosk.scanner.vision.types import Picture

#: How sure a stamp makes: read with its own error correction, and signed by who is known.
_STAMPED = {
    Verdict.VERIFIED: 0.99,
    Verdict.UNKNOWN_CERTIFICATE: 0.95,
    Verdict.WRONG_SIGNATURE: 0.8,
}


@dataclass(frozen=True)
class Identified:
    """What a page is, and its stamp: :class:`Recognised` says what the numbers mean."""

    recognised: Recognised
    stamp: Stamp | None = field(default=None, repr=False)


def identify(
    text: PageText,
    image: Picture | None = None,
    certificates: Path | None = None,
    *,
    mrz_found: bool = False,
    zone: str = "",
    shape: str | None = None,
) -> Identified:
    """Tell what a page is. ``image``: where a stamp is looked for; the rest as ``recognise``."""
    stamp = None if image is None else read_stamp(image, certificates)
    told = recognise(text, mrz_found, shape, zone)
    if stamp is None or stamp.kind is None or stamp.verdict not in _STAMPED:
        return Identified(told, stamp)
    # A signature that does not hold is no reason to doubt what kind of paper lies there.
    iban = told.iban
    if stamp.iban is not None and judge.is_valid(stamp.iban):
        iban = stamp.iban
    if stamp.kind is not PaperKind.RIB:
        iban = None
    return Identified(Recognised(stamp.kind, _STAMPED[stamp.verdict], iban), stamp)


def what_is_it(
    text: PageText, image: Picture | None = None, certificates: Path | None = None
) -> tuple[str, str | None]:
    """Return the kind of a page and the account of a RIB, as the worker tells them."""
    seen = identify(text, image, certificates).recognised
    return seen.kind.value, seen.iban


def read_stamp(image: Picture, certificates: Path | None) -> Stamp | None:
    """Return the 2D-Doc of a page: one that is verified before one that is not; or None."""
    from kiosk.scanner.vision.datamatrix import read_codes

    stamps = [signing.read(code, certificates) for code in read_codes(image)]
    order = list(Verdict)
    found = [stamp for stamp in stamps if stamp is not None]
    return min(found, key=lambda stamp: order.index(stamp.verdict), default=None)
