"""Where what a visitor leaves could lie: files, and the memory of processes."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from tests.erasure.canaries import Canary, found_in

#: Bytes read at once; two pieces overlap by as much as the longest canary.
_PIECE, _OVERLAP = 1 << 26, 1 << 10


def search_files(
    roots: Collection[Path], canaries: Sequence[Canary], *, besides: Collection[Path] = ()
) -> list[str]:
    """Return a line for each canary found in a file under ``roots``, in its name or content."""
    found = []
    for path in _files(roots, besides):
        seen = found_in(os.fsencode(path), canaries)
        with suppress(FileNotFoundError):
            for piece in _pieces(path):
                seen |= found_in(piece, canaries)
        found += sorted(f"{path}: {canary}" for canary in seen)
    return found


def search_memory(pid: int, canaries: Sequence[Canary]) -> set[Canary]:
    """Return the canaries found in the memory that a process can write.

    None in a process that is gone: it has no memory. Raises PermissionError when it may not be
    read: only root may read who forbids it.
    """
    found: set[Canary] = set()
    gone = suppress(FileNotFoundError, ProcessLookupError)
    with gone, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _writable(pid):
            for offset in range(start, end, _PIECE):
                length = min(_PIECE + _OVERLAP, end - offset)
                # A region may go, or be one that the kernel does not let be read.
                with suppress(OSError):
                    found |= found_in(os.pread(memory.fileno(), length, offset), canaries)
    return found


def _writable(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        addresses, permissions = line.split()[:2]
        if permissions.startswith("rw"):
            start, _, end = addresses.partition("-")
            yield int(start, 16), int(end, 16)


def _files(roots: Collection[Path], besides: Collection[Path]) -> Iterator[Path]:
    for root in roots:
        for folder, names, files in os.walk(root):
            names[:] = [name for name in names if Path(folder, name) not in besides]
            for name in files:
                path = Path(folder, name)
                with suppress(FileNotFoundError):
                    if path not in besides and stat.S_ISREG(path.lstat().st_mode):
                        yield path


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        before = b""
        while piece := file.read(_PIECE):
            yield before + piece
            before = piece[-_OVERLAP:]
