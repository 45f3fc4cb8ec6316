"""A disk of a few hundred kilobytes, really mounted, to be filled and emptied again."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """``path`` is its root, of mode 0700."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._filler = path / "filler"

    def fill(self) -> None:
        """Take every byte that is left."""
        with self._filler.open("ab", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                return

    def make_room(self) -> None:
        """Give the bytes back."""
        self._filler.unlink()


@contextmanager
def small_disk(path: Path, kilobytes: int) -> Iterator[SmallDisk]:
    """Mount one at ``path``, which is made; skip the test where nobody may mount."""
    path.mkdir()
    how = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=0700", "none", str(path)]
    if subprocess.run(how, stderr=subprocess.DEVNULL, check=False).returncode:
        pytest.skip("a file system cannot be mounted here")
    try:
        yield SmallDisk(path)
    finally:
        subprocess.run(["umount", "--lazy", str(path)], check=True)
