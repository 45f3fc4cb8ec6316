"""What can go wrong with the devices, the files and the worker, each by its code."""

from __future__ import annotations

from enum import StrEnum


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
