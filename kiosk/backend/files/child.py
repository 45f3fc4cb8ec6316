"""The process that parses one file: bytes on standard input, a verdict on standard output.

``python -m kiosk.backend.files.child MEDIA_TYPE``. The verdict is one line of JSON,
``{"pages": 3}`` or ``{"refused": "encrypted"}``. Any other end than status 0 means that the
file could not be read. It imports little, because it starts once for each file.
"""

from __future__ import annotations

import io
import json
import resource
import sys
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

ENCRYPTED = "encrypted"
UNREADABLE = "unreadable"

_GIB = 1024**3

#: A PDF ends with this word; a reader finds it in the last kilobyte (ISO 32000-1, H.3).
_PDF_END = b"%%EOF"


class Unfit(Exception):
    """The file is refused: its argument is the reason."""


def main() -> int:
    """Parse standard input as the media type given and print the verdict."""
    _restrain()
    content = sys.stdin.buffer.read()
    judge = pdf_pages if sys.argv[1] == "application/pdf" else image_pages
    try:
        verdict: dict[str, object] = {"pages": judge(content)}
    except Unfit as unfit:
        verdict = {"refused": unfit.args[0]}
    sys.stdout.write(json.dumps(verdict) + "\n")
    return 0


def pdf_pages(content: bytes) -> int:
    """Return the number of pages of a PDF. Raises :class:`Unfit`."""
    import pikepdf

    try:
        with _opened(content) as pdf:
            if pdf.is_encrypted:
                raise Unfit(ENCRYPTED)
            warned = len(pdf.get_warnings())
            pages = len(pdf.pages)
            for page in pdf.pages:
                _read_whole(page)
            # A stream that was cut is read to where it ends, with a warning.
            if len(pdf.get_warnings()) > warned:
                raise Unfit(UNREADABLE)
    except pikepdf.PasswordError:
        raise Unfit(ENCRYPTED) from None
    except (pikepdf.PdfError, pikepdf.DataDecodingError, ValueError, TypeError, RuntimeError):
        raise Unfit(UNREADABLE) from None
    if pages == 0:
        raise Unfit(UNREADABLE)
    return pages


def _read_whole(page: pikepdf.Page) -> None:
    """Read what draws a page: one that is damaged would print blank."""
    import pikepdf

    contents = page.obj.get("/Contents")
    for stream in contents if isinstance(contents, pikepdf.Array) else (contents,):
        if stream is not None:
            stream.read_bytes()


def image_pages(content: bytes) -> int:
    """Return 1 when a JPEG or a PNG can be decoded to its last line. Raises :class:`Unfit`."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as image:
            image.load()
    except (OSError, SyntaxError, ValueError, EOFError, zlib.error, Image.DecompressionBombError):
        raise Unfit(UNREADABLE) from None
    return 1


def _opened(content: bytes) -> pikepdf.Pdf:
    import pikepdf

    try:
        return pikepdf.open(io.BytesIO(content), attempt_recovery=False)
    except pikepdf.PasswordError:
        raise
    except pikepdf.PdfError:
        # Many programs write a slightly wrong index, which every reader mends. A file that
        # was cut is another matter: its pages would be lost without a word.
        if _PDF_END not in content[-1024:]:
            raise
        return pikepdf.open(io.BytesIO(content), attempt_recovery=True)


def _restrain() -> None:
    """Bound what a hostile file can make this process take."""
    resource.setrlimit(resource.RLIMIT_AS, (_GIB, _GIB))
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
