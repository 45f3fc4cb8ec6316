"""Post: a letter is a PDF in a folder, which the Caf prints and posts.

The file has the name of its message: an attempt that is made again writes the same letter
over itself, so that each letter is there once.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from kiosk.backend.outbox.carrier import NotNow, Parcel, Trouble


class Spool:
    """Puts letters into a folder. It is made when missing; only its owner can read it."""

    threads = 1

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def carry(self, parcel: Parcel) -> None:
        """Write one letter, whole or not at all. Raises NotNow when the folder cannot be
        written, when the disk is full, or while a font is missing.

        A document that is enclosed has the address in the window itself: it is the letter.
        """
        # Here rather than above: reportlab would delay every start.
        from kiosk.documents.fonts import FontMissing
        from kiosk.documents.letter import LetterContent, render

        name, *lines = parcel.to.splitlines()
        content = LetterContent(
            name=name,
            adresse=tuple(lines),
            subject=parcel.subject,
            text=parcel.text,
            written_at=parcel.queued_at,
        )
        try:
            self._write(f"{parcel.id}.pdf", parcel.enclosed or render(content))
        except (OSError, FontMissing):
            raise NotNow(Trouble.FOLDER) from None

    def _write(self, name: str, pdf: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Whoever prints looks for « .pdf »: half a letter is never called so.
        passing = self._folder / f".{name}.part"
        try:
            handle = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            passing.replace(self._folder / name)
        except OSError:
            with suppress(OSError):
                passing.unlink()
            raise
        _keep(self._folder)


def _keep(folder: Path) -> None:
    """Have the new name itself survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
