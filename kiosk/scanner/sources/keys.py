"""USB keys: what is plugged in, what can be opened on it, and a file's bytes.

A key is a mount point under one of the roots; or, where a root has none, a folder that stands
in it and is not empty (a share, a folder bound by the system).
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.limits import MAX_DEPTH, MAX_FOLDERS, MAX_LISTED
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import FileEntry, FilesSource, Volume
from kiosk.scanner.sources.content import kind_by_name

_MOUNTS = Path("/proc/self/mountinfo")

#: What systems leave on a key: nothing that a person put there.
_SKIPPED = frozenset({"system volume information", "lost+found", "$recycle.bin", "found.000"})


def find_volumes(source: FilesSource) -> tuple[Path, ...]:
    """Return where keys are mounted now, in a stable order."""
    mounts = [path for path in _mount_points() if _under(path, source.roots)]
    folders = [
        folder
        for root in source.roots
        for folder in _children(root)
        if not any(mount == folder or folder in mount.parents for mount in mounts)
        and any(True for _ in _children(folder, files=True))
    ]
    return tuple(sorted({*mounts, *folders}))


def list_volumes(source: FilesSource) -> tuple[Volume, ...]:
    """Return the keys with what can be opened on them; a key that goes meanwhile is left out."""
    volumes = []
    for path in find_volumes(source):
        entries = sorted(_files(path), key=lambda entry: (-entry.modified, entry.name))
        volumes.append(
            Volume(
                path=path,
                label=path.name,
                files=tuple(entries[:MAX_LISTED]),
                more=max(0, len(entries) - MAX_LISTED),
            )
        )
    return tuple(volumes)


def read_file(path: Path, source: FilesSource) -> bytes:
    """Return the bytes of a file of a key; the key is not needed afterwards.

    Raises :class:`SourceFault` KEY_REMOVED, FILE_NONE (also for what is not on a key, links
    followed), FILE_TOO_LARGE.
    """
    volumes = find_volumes(source)
    volume = next((volume for volume in volumes if _under(path, (volume,))), None)
    try:
        real = path.resolve(strict=True)
        if volume is None or not _under(real, (volume.resolve(),)):
            raise SourceFault(_absence(path, source))
        # A device or a pipe named like a picture must not hold the worker.
        descriptor = os.open(real, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOFOLLOW)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise SourceFault(FaultCode.FILE_UNSUPPORTED)
            if status.st_size > source.max_file_bytes:
                raise SourceFault(FaultCode.FILE_TOO_LARGE)
            data = file.read(source.max_file_bytes + 1)
    except OSError as error:
        raise SourceFault(_absence(path, source)) from error
    if len(data) > source.max_file_bytes:
        raise SourceFault(FaultCode.FILE_TOO_LARGE)
    return data


def _absence(path: Path, source: FilesSource) -> FaultCode:
    """Tell a key that was pulled out from a file that is not there."""
    on_key = any(_under(path, (volume,)) for volume in find_volumes(source))
    if on_key or not _under(path, source.roots):
        return FaultCode.FILE_NONE
    return FaultCode.KEY_REMOVED


def _under(path: Path, roots: tuple[Path, ...]) -> bool:
    return any(root in path.parents for root in roots) and ".." not in path.parts


def _mount_points() -> Iterator[Path]:
    """Read the mount points; blanks in them are written in octal (proc(5))."""
    for line in _MOUNTS.read_text(errors="surrogateescape").splitlines():
        fields = line.split(" ")
        if len(fields) > 4:
            yield Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[4]))


def _children(folder: Path, *, files: bool = False) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith(".") and (files or _is_folder(entry)):
                    yield Path(entry.path)
    except OSError:
        # Not there, not ours to read, or gone: nothing to list.
        return


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and entry.name.lower() not in _SKIPPED


def _files(volume: Path) -> Iterator[FileEntry]:
    """Yield what can be opened, breadth first, within the limits on folders and depth."""
    waiting = [(volume, 0)]
    seen = 0
    while waiting and seen < MAX_FOLDERS:
        folder, depth = waiting.pop(0)
        seen += 1
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if _is_folder(entry):
                        if depth < MAX_DEPTH:
                            waiting.append((Path(entry.path), depth + 1))
                    else:
                        yield from _entry(entry)
        except OSError:
            # A folder that cannot be read hides its files and no others.
            continue


def _entry(entry: os.DirEntry[str]) -> Iterator[FileEntry]:
    kind = kind_by_name(entry.name)
    # Names that are no text of the system's encoding cannot travel in JSON.
    if kind is None or not entry.is_file(follow_symlinks=False) or not _is_text(entry.path):
        return
    status = entry.stat(follow_symlinks=False)
    yield FileEntry(Path(entry.path), entry.name, kind, status.st_size, status.st_mtime)


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
