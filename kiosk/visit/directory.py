"""The private directory of a visit: where it lies, who may enter, how it goes away."""

from __future__ import annotations

import os
import site
import stat
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

#: File systems that live in memory.
_IN_MEMORY = frozenset({"tmpfs", "ramfs"})

#: Variable by which a descendant of a visit, even one that ran away, is recognised.
MARK = "KIOSK_VISIT_ID"


class NotPrivate(Exception):
    """A directory that should be ours alone belongs to, or is open to, somebody else."""


def in_memory(path: Path) -> bool:
    """Return whether the files of ``path`` live in memory (tmpfs), hence on no disk.

    What the kernel writes to swap is another matter, which ``kiosk doctor`` looks at.
    """
    device = path.stat().st_dev
    number = f"{os.major(device)}:{os.minor(device)}"
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        mounted, _, described = line.partition(" - ")
        if mounted.split()[2] == number:
            return described.split()[0] in _IN_MEMORY
    return False


def bases(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """Return where private directories may lie, the best first, the temporary one last."""
    memory = [Path("/dev/shm")]
    if runtime := environ.get("XDG_RUNTIME_DIR"):
        memory.insert(0, Path(runtime))
    usable = [path for path in memory if _usable(path) and in_memory(path)]
    return (*usable, Path(environ.get("TMPDIR") or tempfile.gettempdir()))


def _usable(path: Path) -> bool:
    return path.is_absolute() and path.is_dir() and os.access(path, os.W_OK | os.X_OK)


def make_private(path: Path) -> Path:
    """Make the directory ``path``, mode 0700, or check that the one there is ours alone.

    Raises :class:`NotPrivate` when it belongs to somebody else, is open to others or is a
    link (anybody may put one into /tmp before us), and OSError when it cannot be made.
    """
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        found = path.lstat()
        ours = stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid()
        if not ours or stat.S_IMODE(found.st_mode) & 0o077:
            raise NotPrivate(str(path)) from None
    return path


def environment(directory: Path, visit_id: str, environ: Mapping[str, str]) -> dict[str, str]:
    """Make the folders of a visit in ``directory``; return the environment that points there.

    What leads to the screen is kept: the display, the X authority of the real home, the
    Wayland socket of the real runtime directory. Raises OSError.
    """
    inside = dict(environ)
    home = Path(environ.get("HOME") or "/")
    if "XAUTHORITY" not in inside and (home / ".Xauthority").exists():
        inside["XAUTHORITY"] = str(home / ".Xauthority")
    if site.ENABLE_USER_SITE:
        inside.setdefault("PYTHONUSERBASE", site.getuserbase())
    places = {
        "HOME": "home",
        "TMPDIR": "tmp",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
    }
    if "XDG_RUNTIME_DIR" not in inside:
        places["XDG_RUNTIME_DIR"] = "run"
    for variable, name in places.items():
        inside[variable] = str(make_private(directory / name))
    inside["PYTHONDONTWRITEBYTECODE"] = "1"
    inside[MARK] = visit_id
    return inside


@dataclass(frozen=True, slots=True)
class Left:
    """What could not be removed: how many entries, and the errno of the first failure."""

    entries: int
    errno: int


def remove(path: Path) -> Left | None:
    """Remove the directory ``path`` and all that is in it; return what is left, or None.

    Folders that were closed to us are opened again first. Links are removed, never
    followed. What is gone already is no failure.
    """
    failures: list[OSError] = []

    def attempt(action: Callable[[Path], None], entry: Path) -> None:
        try:
            action(entry)
        except FileNotFoundError:
            return
        except OSError as error:
            failures.append(error)

    attempt(_reopen, path)
    for folder, names, _ in os.walk(path):
        for name in names:
            attempt(_reopen, Path(folder, name))
    for folder, names, files in os.walk(path, topdown=False, onerror=failures.append):
        for name in files:
            attempt(Path.unlink, Path(folder, name))
        for name in names:
            entry = Path(folder, name)
            attempt(Path.unlink if entry.is_symlink() else Path.rmdir, entry)
    attempt(Path.rmdir, path)
    if not os.path.lexists(path):
        return None
    entries = 1 + sum(len(names) + len(files) for _, names, files in os.walk(path))
    return Left(entries, (failures[0].errno if failures else None) or 0)


def _reopen(folder: Path) -> None:
    found = folder.lstat()
    if stat.S_ISDIR(found.st_mode) and stat.S_IMODE(found.st_mode) & 0o700 != 0o700:
        folder.chmod(0o700)
