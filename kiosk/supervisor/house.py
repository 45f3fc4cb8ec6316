"""Where the private directories of one supervisor lie, under a lock that dies with it."""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.visit.directory import bases, make_private, remove

_LOCK = "lock"


class AlreadyRunning(Exception):
    """Another supervisor of this user holds this display. ``pid`` is 0 when not known."""

    def __init__(self, pid: int) -> None:
        super().__init__(pid)
        self.pid = pid


class House:
    """The directory of this supervisor: ``<base>/kiosk-<uid>/<display>``, mode 0700.

    It holds a lock and one directory a visit. Whoever has the lock owns all of it: what
    lies there when the lock is taken was left by a supervisor that was killed.
    """

    def __init__(self, path: Path, lock: int) -> None:
        self.path = path
        self._lock = lock

    @classmethod
    def take(cls, places: Sequence[Path], display: str) -> House:
        """Take the house of ``display`` in the first of ``places``.

        Raises :class:`AlreadyRunning` when a supervisor holds that display in any of
        them, NotPrivate and OSError when the directory cannot be ours.
        """
        for place in places[1:]:
            elsewhere = _home(place) / display
            if _ours(_home(place)) and elsewhere.is_dir():
                House(elsewhere, _locked(elsewhere)).close()
        places[0].mkdir(parents=True, exist_ok=True)
        home = make_private(_home(places[0]))
        path = make_private(home / display)
        return cls(path, _locked(path))

    def visit_directory(self, visit_id: str) -> Path:
        """Make the private directory of a visit. Raises OSError (a full disk, say)."""
        return make_private(self.path / visit_id)

    def strays(self) -> list[Path]:
        """Return the directories of visits that lie here."""
        return sorted(entry for entry in self.path.iterdir() if entry.name != _LOCK)

    def close(self) -> int:
        """Let go of the house, removing it if it is empty; return how many strays stay."""
        left = len(self.strays())
        if not left:
            # Unlinked under the lock: see _locked for who waits for it meanwhile.
            (self.path / _LOCK).unlink(missing_ok=True)
            remove(self.path)
            if not any(self.path.parent.iterdir()):
                remove(self.path.parent)
        os.close(self._lock)
        return left


def places(environ: Mapping[str, str], configured: Path | None) -> tuple[Path, ...]:
    """Return where houses may lie: only ``configured`` when it is set."""
    return (configured,) if configured is not None else bases(environ)


def display_of(environ: Mapping[str, str]) -> str:
    """Return a file name for the screen that this supervisor is to fill."""
    screen = [environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")]
    return re.sub(r"[^A-Za-z0-9]+", "-", "-".join(filter(None, screen))).strip("-")[:60] or "none"


def abandoned(places: Sequence[Path], own: House) -> Iterator[House]:
    """Yield, locked, every other house of this user whose supervisor is dead."""
    for place in places:
        for path in sorted(_home(place).iterdir()) if _ours(_home(place)) else ():
            if path != own.path and path.is_dir():
                try:
                    house = House(path, _locked(path))
                except AlreadyRunning:
                    continue
                yield house


def _home(place: Path) -> Path:
    return place / f"kiosk-{os.geteuid()}"


def _ours(home: Path) -> bool:
    return home.is_dir() and not home.is_symlink() and home.stat().st_uid == os.geteuid()


def _locked(path: Path) -> int:
    """Return a descriptor that holds the lock of ``path``; raise AlreadyRunning."""
    while True:
        lock = os.open(path / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(lock, 20)
            os.close(lock)
            raise AlreadyRunning(int(holder) if holder.isdigit() else 0) from None
        # The holder may have removed the file between our opening and our lock.
        if _same_file(lock, path / _LOCK):
            os.ftruncate(lock, 0)
            os.write(lock, str(os.getpid()).encode())
            return lock
        os.close(lock)


def _same_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
