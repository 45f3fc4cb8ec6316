"""What the worker tells the visit: answers, and what nobody asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.scanner.mrz.paper import Paper
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.devices import ScannerDevice
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import Volume
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.places import Mark, Quad, Side


@dataclass(frozen=True)
class Done:
    """It was done, and there is nothing to add."""


@dataclass(frozen=True)
class CameraOpened:
    """The first picture has come. Sizes of the camera's picture, in pixels."""

    width: int
    height: int


@dataclass(frozen=True)
class Frame:
    """A live picture is in the ring: ``slot``, RGB888, ``width`` x ``height``, rows packed.

    ``sequence`` grows by one a frame; with it the reader of the ring sees that a slot was
    written again meanwhile. ``quad`` is in pixels of this very picture. ``steady`` goes from
    0 to 1 while the page is held still; the automatic picture is taken at 1. ``marks``: where
    it is that the advice speaks of. ``side``: that over which the page leaves the picture.
    """

    slot: int
    sequence: int
    width: int
    height: int
    quad: Quad | None
    advice: Advice
    steady: float = 0.0
    marks: tuple[Mark, ...] = ()
    side: Side | None = None


@dataclass(frozen=True)
class PageTaken:
    """A page was taken: by a request, a sheet of a scan, or by itself (``automatic``)."""

    page: Page
    automatic: bool = False


@dataclass(frozen=True)
class IdentityRead:
    """What the identity paper says; None where no zone was found. See :class:`Paper`."""

    paper: Paper | None


@dataclass(frozen=True)
class BadgeRead:
    """What the badge of a conseiller says; None where there is none."""

    badge: str | None = field(repr=False)


@dataclass(frozen=True)
class PagesAdded:
    """Pages of a scan or of a file, in order."""

    pages: tuple[Page, ...]


@dataclass(frozen=True)
class PageChanged:
    """The page was turned, or made again; its id stays, its files have new names."""

    page: Page


@dataclass(frozen=True)
class PageRead:
    """A page was looked at again by reading it; told once for each page, unasked, later.

    It may stand upright now (its files have new names), and its problems may have changed:
    ``ILLEGIBLE`` came, or what its text proves wrong went. ``kind`` is the kind of paper, by
    its name in :mod:`kiosk.scanner.kinds`, and ``iban`` the account that it names; None where
    nothing tells, or nothing can be read on this machine.
    """

    page: Page
    kind: str | None = None
    iban: str | None = None


@dataclass(frozen=True)
class OriginalShown:
    """The whole picture of a page: a JPEG of the private directory, mode 0600.

    ``corners`` of which the page was made, clockwise from the page's top left, in pixels of
    this picture of ``width`` x ``height``; the picture's own where no page was found in it.
    """

    page_id: str
    image: Path
    width: int
    height: int
    corners: Quad


@dataclass(frozen=True)
class Progress:
    """How far the request numbered ``request`` is, from 0 to 1, or None when unknown."""

    request: int
    fraction: float | None


@dataclass(frozen=True)
class ScannerListing:
    """The paper scanners found; perhaps none."""

    devices: tuple[ScannerDevice, ...]


@dataclass(frozen=True)
class FileListing:
    """The keys that are plugged in; perhaps none."""

    volumes: tuple[Volume, ...]


@dataclass(frozen=True)
class Assembled:
    """The document: a PDF in the private directory, mode 0600; ``size`` in bytes."""

    path: Path
    pages: int
    size: int


@dataclass(frozen=True)
class Fault:
    """Something went wrong: an answer where ``request`` is a number, else told unasked.

    No free text, so that nothing personal can travel into a log.
    """

    code: FaultCode
    request: int | None = None


@dataclass(frozen=True)
class Alive:
    """The worker's beat, every second."""


Event = (
    Done
    | CameraOpened
    | Frame
    | PageTaken
    | IdentityRead
    | BadgeRead
    | PagesAdded
    | PageChanged
    | PageRead
    | OriginalShown
    | Progress
    | ScannerListing
    | FileListing
    | Assembled
    | Fault
    | Alive
)
