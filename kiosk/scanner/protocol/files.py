"""Files that pages are read from: those on USB keys, and those that a telephone sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

#: Names of the files in which pictures of a telephone are handed over (:mod:`kiosk.phone`).
RECEIVED = re.compile(r"phone-[0-9a-f]{12}")


@dataclass(frozen=True)
class FilesSource:
    """The ``[files]`` settings: folders under which keys are mounted; largest file in bytes."""

    roots: tuple[Path, ...]
    max_file_bytes: int


class FileKind(StrEnum):
    """Kind of a file by its name only; the content is checked when it is opened."""

    IMAGE = "image"
    PDF = "pdf"


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
