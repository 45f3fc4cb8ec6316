"""What a visit asks of the capture worker, and what the worker tells it.

Frozen data and nothing else: no cv2, no numpy, no Qt, no input or output. The words on
the wire are in :mod:`kiosk.scanner.wire`; the visit's end is
:class:`kiosk.scanner.bridge.CaptureBridge`.

Every request is answered exactly once, by its answer (named in its docstring) or by a
:class:`Fault` that carries the same request number. The worker also tells what nobody
asked for: frames, progress, pages that it took by itself, misfortunes of the camera.

Every :class:`FaultCode`, :class:`Advice` and :class:`PageProblem` has its sentence in every
catalogue: ``scan-advice-<code>``, and ``scan-fault-<code>`` and ``scan-problem-<code>`` with the
attribute ``.remedy``, what to do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.scanner.mrz.paper import Paper

#: Longest side of the live picture, in pixels; a slot of the ring holds its square.
PREVIEW_SIDE = 960

#: Slots of the ring of live pictures.
PREVIEW_SLOTS = 4

#: Names of the files in which pictures of a telephone are handed over (:mod:`kiosk.phone`).
RECEIVED = re.compile(r"phone-[0-9a-f]{12}")

#: A point in pixels: x to the right, y down, (0, 0) the top left corner of the image.
Point = tuple[float, float]

#: Four corners of a page, clockwise from its top left. A corner may lie outside the image.
Quad = tuple[Point, Point, Point, Point]


class FaultCode(StrEnum):
    """What can go wrong, each with its own sentence and its own remedy."""

    # The camera.
    CAMERA_NONE = "camera-none"
    """No camera is set, or the one that is set is not there."""
    CAMERA_BUSY = "camera-busy"
    """The camera is there but another program holds it, or it may not be opened."""
    CAMERA_SILENT = "camera-silent"
    """The camera opened but delivers no picture."""
    CAMERA_BLACK = "camera-black"
    """The camera delivers black: covered lens, closed shutter. Pictures go on coming."""
    CAMERA_GONE = "camera-gone"
    """The camera worked, then vanished (unplugged)."""
    CAMERA_CLOSED = "camera-closed"
    """A picture was asked for while no camera is open."""

    # The paper scanner.
    SCANNER_NONE = "scanner-none"
    SCANNER_BUSY = "scanner-busy"
    SCANNER_JAMMED = "scanner-jammed"
    SCANNER_COVER_OPEN = "scanner-cover-open"
    SCANNER_NO_PAPER = "scanner-no-paper"
    SCANNER_IO_ERROR = "scanner-io-error"
    SCANNER_DENIED = "scanner-denied"
    """The scanner is there and may not be used: a password, or rights of this kiosk."""
    SCANNER_NO_MEMORY = "scanner-no-memory"
    """The scanner, or its driver, has no memory left for a page of this size."""
    SCANNER_UNSUPPORTED = "scanner-unsupported"
    """The scanner cannot do what its driver asked of it."""
    SCANNER_REFUSED = "scanner-refused"
    """The scanner took a setting of ours for a wrong one."""
    SCANNER_STOPPED = "scanner-stopped"
    """Stopped with the button of the scanner, and not by the kiosk."""
    SCANNER_GONE = "scanner-gone"
    """The scanner was there, then could not be reached any more (unplugged, off)."""
    SCANNER_SILENT = "scanner-silent"
    """The scanner has said nothing for too long."""

    # Files and USB keys.
    KEY_REMOVED = "key-removed"
    FILE_NONE = "file-none"
    """The file is no longer there, or is not on a key."""
    FILE_EMPTY = "file-empty"
    FILE_TOO_LARGE = "file-too-large"
    """More bytes than ``FilesSettings.max_file_mb``, or a PDF that unpacks to far more."""
    FILE_MISLABELLED = "file-mislabelled"
    """Its name says image or PDF, its content is something else (text named .jpg)."""
    FILE_UNSUPPORTED = "file-unsupported"
    """A kind of file that is not taken: GIF, animation, text, office document."""
    FILE_HEIC = "file-heic"
    """A photograph in HEIC: refused too, but telephones make them and have a remedy."""
    IMAGE_TOO_LARGE = "image-too-large"
    """Too many pixels; refused on reading the header, nothing is decoded."""
    IMAGE_BROKEN = "image-broken"
    PDF_BROKEN = "pdf-broken"
    PDF_ENCRYPTED = "pdf-encrypted"
    PDF_TOO_MANY_PAGES = "pdf-too-many-pages"

    # Pages and the document made of them.
    PAGE_NONE = "page-none"
    """The page was forgotten already."""
    ORIGINAL_NONE = "original-none"
    """No picture was kept that this page could be made from again: it comes from a PDF."""
    CORNERS_BAD = "corners-bad"
    """Corners that cannot be those of a page: they cross, or leave next to nothing."""
    DOCUMENT_EMPTY = "document-empty"
    DOCUMENT_TOO_MANY_PAGES = "document-too-many-pages"
    STORAGE_FULL = "storage-full"

    # The worker itself.
    CANCELLED = "cancelled"
    """The visitor stopped it. Not to be shown as an error."""
    WORKER_BUSY = "worker-busy"
    """One scan, opening or assembly at a time."""
    WORKER_FAILED = "worker-failed"
    """The request could not be done, the worker lives. A defect of ours, logged as such."""
    WORKER_DIED = "worker-died"
    """The worker died or hung. Pages already taken are kept; the next request restarts it."""


class Advice(StrEnum):
    """What to tell the person whose paper is under the camera: one thing at a time."""

    NO_PAGE = "no-page"
    CLOSER = "closer"
    CORNER_MISSING = "corner-missing"
    TOO_DARK = "too-dark"
    COVERED = "covered"
    PAGE_COVERED = "page-covered"
    """A hand or a thing lies over its print. Said for a moment: the picture is taken then."""
    GLARE = "glare"
    BLURRED = "blurred"
    """The page lies still and is not sharp all the same: too near, or the camera is slow."""
    HOLD_STILL = "hold-still"
    """The page is well placed and moves, or has only just come to rest."""
    READY = "ready"
    """Still and well seen. With ``automatic`` the picture is taken when ``steady`` is 1."""
    NEXT = "next"
    """This page was just taken: put the next one. Nothing is taken until the page changes."""


class Side(StrEnum):
    """A side of the picture, as one looks at it."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


class PageProblem(StrEnum):
    """What a page that was taken suffers from. It can be kept all the same."""

    NO_PAGE_FOUND = "no-page-found"
    """No edge of a page was found: the whole picture was kept."""
    CORNER_MISSING = "corner-missing"
    BLURRED = "blurred"
    TOO_DARK = "too-dark"
    TOO_LIGHT = "too-light"
    """So much light that the print pales into the paper."""
    GLARE = "glare"
    COVERED = "covered"
    """A hand or a thing that came in over a side lies on its print."""
    SHADOW = "shadow"
    """A hand's or a lamp's shadow lies on it; the light was made even as far as that goes."""
    LOW_RESOLUTION = "low-resolution"
    """Small print may not be readable: too few dots per inch of this kind of paper."""
    ILLEGIBLE = "illegible"
    """It was read, and its print hardly could be."""
    BLANK = "blank"
    """Nothing seems to be written: the wrong side, perhaps."""


#: With one of these a page cannot be read by whoever receives it: it is to be taken again, and
#: is sent all the same only by who tried twice. The others are said and stand in nobody's way.
REFUSING = frozenset(
    {
        PageProblem.CORNER_MISSING,
        PageProblem.BLURRED,
        PageProblem.TOO_DARK,
        PageProblem.TOO_LIGHT,
        PageProblem.GLARE,
        PageProblem.LOW_RESOLUTION,
        PageProblem.ILLEGIBLE,
    }
)


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


class ScanFeed(StrEnum):
    """Where a paper scanner takes its paper from."""

    FLATBED = "flatbed"
    FEEDER = "feeder"


class FileKind(StrEnum):
    """Kind of a file by its name only; the content is checked when it is opened."""

    IMAGE = "image"
    PDF = "pdf"


# --- What the visit asks -------------------------------------------------------------------


@dataclass(frozen=True)
class CameraSource:
    """The ``[camera]`` settings; ``source`` is ``auto``, a path or None. Sizes in pixels."""

    source: str | None
    width: int
    height: int


@dataclass(frozen=True)
class ScannerSource:
    """The ``[scanner]`` settings; ``device`` is ``auto``, a SANE name or None.

    ``certificates`` is the folder of those with which 2D-Doc stamps are checked.
    """

    device: str | None
    dpi: int
    certificates: Path | None = None


@dataclass(frozen=True)
class FilesSource:
    """The ``[files]`` settings: folders under which keys are mounted; largest file in bytes."""

    roots: tuple[Path, ...]
    max_file_bytes: int


@dataclass(frozen=True)
class Configure:
    """First request of a connection: where pages are written and which devices there are.

    Answer: :class:`Done`.
    """

    directory: Path
    camera: CameraSource
    scanner: ScannerSource
    files: FilesSource


@dataclass(frozen=True)
class OpenCamera:
    """Start the live picture; answer: :class:`CameraOpened`, then :class:`Frame` without end.

    With ``automatic`` the worker takes a page by itself each time a new one is held still.
    """

    automatic: bool = True


@dataclass(frozen=True)
class CloseCamera:
    """Stop the live picture and let the device go. Answer: :class:`Done`, camera open or not."""


@dataclass(frozen=True)
class TakePicture:
    """Take the page under the camera now. Answer: :class:`PageTaken`.

    Where no page is found the whole picture is kept, with ``NO_PAGE_FOUND``.
    """


@dataclass(frozen=True)
class ReadIdentity:
    """Read the machine-readable zone of the paper under the camera. Answer: :class:`IdentityRead`.

    Nothing of the picture is kept.
    """


@dataclass(frozen=True)
class ReadBadge:
    """Read the QR code of the badge under the camera. Answer: :class:`BadgeRead`.

    Nothing of the picture is kept.
    """


@dataclass(frozen=True)
class ListScanners:
    """Look for paper scanners (some seconds on a network). Answer: :class:`ScannerListing`."""


@dataclass(frozen=True)
class WatchScanners:
    """Look for paper scanners again and again, or stop that. Answer: :class:`Done`.

    An unasked :class:`ScannerListing` tells what is there, then each change: a scanner that is
    switched on while somebody waits for it. Nothing is looked for while one scans.
    """

    watch: bool


@dataclass(frozen=True)
class Scan:
    """Scan all sheets of the feeder, or the one on the glass.

    ``device`` None: the one of the settings, or the first that answers. ``feed`` None: the
    feeder where it holds paper, else the glass. Both sides where the scanner can; the empty
    ones are left out. Told meanwhile: :class:`Progress` of each side, a :class:`PageTaken` for
    each. Answer: :class:`PagesAdded`. Sides read before a fault or a cancellation are kept;
    one that is cancelled is answered within a second.
    """

    device: str | None = None
    feed: ScanFeed | None = None


@dataclass(frozen=True)
class ListFiles:
    """List keys and what can be opened on them. Answer: :class:`FileListing`.

    With ``watch``, a new unasked :class:`FileListing` follows each time a key comes or goes,
    until a request without ``watch``.
    """

    watch: bool = False


@dataclass(frozen=True)
class OpenFile:
    """Read an image or a PDF into pages. Answer: :class:`PagesAdded`, with all pages or none.

    Told meanwhile: :class:`Progress`.
    """

    path: Path


@dataclass(frozen=True)
class OpenReceived:
    """Read a picture that a telephone sent: a file of the private directory, erased by this.

    Answer: :class:`PagesAdded`, with one page.
    """

    name: str


@dataclass(frozen=True)
class ForgetPage:
    """Remove a page and its files. Answer: :class:`Done`."""

    page_id: str


@dataclass(frozen=True)
class RotatePage:
    """Turn a page clockwise by ``quarter_turns`` x 90 degrees. Answer: :class:`PageChanged`."""

    page_id: str
    quarter_turns: int = 1


@dataclass(frozen=True)
class JoinFaces:
    """Lay the two faces of a card on one sheet, in their true size. Answer: :class:`PageChanged`.

    The sheet is a new page, of format ``FACES``; the two pages are put away with it, until
    :class:`SplitFaces` gives them back or :class:`ForgetPage` erases all three.
    """

    front_id: str
    back_id: str


@dataclass(frozen=True)
class SplitFaces:
    """Give back the two pages of a sheet of faces, which goes. Answer: :class:`PagesAdded`."""

    page_id: str


@dataclass(frozen=True)
class ShowOriginal:
    """Where is the whole picture of which a page was made? Answer: :class:`OriginalShown`.

    ``ORIGINAL_NONE`` where none was kept.
    """

    page_id: str


@dataclass(frozen=True)
class Reframe:
    """Make a page again from its whole picture. Answer: :class:`PageChanged`.

    ``corners`` clockwise from the page's top left, in pixels of the picture that
    :class:`OriginalShown` named; ``CORNERS_BAD`` where they cannot be those of a page.
    """

    page_id: str
    corners: Quad


@dataclass(frozen=True)
class Assemble:
    """Make one PDF of pages, in the order given. Answer: :class:`Assembled`.

    ``title`` is the title of the document, ``language`` its BCP 47 tag. A picture weighs at most
    250 kB on its page, a page of somebody's PDF at most 1 MB (1,000,000 bytes).
    """

    page_ids: tuple[str, ...]
    title: str
    language: str = "fr"


@dataclass(frozen=True)
class Cancel:
    """Stop the scan, opening or assembly in course, which then ends with ``CANCELLED``.

    Answer: :class:`Done`, whether or not there was something to stop.
    """


Request = (
    Configure
    | OpenCamera
    | CloseCamera
    | TakePicture
    | ReadIdentity
    | ReadBadge
    | ListScanners
    | WatchScanners
    | Scan
    | ListFiles
    | OpenFile
    | OpenReceived
    | ForgetPage
    | RotatePage
    | JoinFaces
    | SplitFaces
    | ShowOriginal
    | Reframe
    | Assemble
    | Cancel
)


# --- What the worker tells -----------------------------------------------------------------


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


@dataclass(frozen=True)
class ScannerDevice:
    """A paper scanner. ``name`` is for SANE, ``label`` for people (maker and model)."""

    name: str
    label: str


@dataclass(frozen=True)
class FileEntry:
    """A file that can be opened. ``size`` in bytes, ``modified`` in seconds since the epoch."""

    path: Path
    name: str
    kind: FileKind
    size: int
    modified: float


@dataclass(frozen=True)
class Volume:
    """A USB key. ``files`` are the newest first, up to a limit; ``more`` were left out."""

    path: Path
    label: str
    files: tuple[FileEntry, ...]
    more: int = 0


@dataclass(frozen=True)
class Done:
    """It was done, and there is nothing to add."""


@dataclass(frozen=True)
class CameraOpened:
    """The first picture has come. Sizes of the camera's picture, in pixels."""

    width: int
    height: int


@dataclass(frozen=True)
class Mark:
    """A place of a live picture that the advice is about, in its pixels: a corner, a glare."""

    x: float
    y: float
    radius: float = 0.0


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
