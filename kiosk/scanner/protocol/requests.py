"""What the visit asks of the worker. Each docstring names the answer (``events``)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.scanner.protocol.devices import CameraSource, ScanFeed, ScannerSource
from kiosk.scanner.protocol.files import FilesSource
from kiosk.scanner.protocol.places import Quad


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
