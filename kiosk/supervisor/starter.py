"""Start a visit: its directory, its environment, its channel, its process."""

from __future__ import annotations

import os
import secrets
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings import Settings
from kiosk.supervisor.caf import Caf
from kiosk.supervisor.family import Family
from kiosk.supervisor.house import House
from kiosk.supervisor.visit_process import Patience, VisitProcess, Watcher
from kiosk.visit.channel import Welcome
from kiosk.visit.directory import environment, remove
from kiosk.visit.events import LOG_FD

#: File of the private directory that takes whatever a visit prints, and is erased with
#: it: a traceback may hold anything. Declared events go around it, by ``KIOSK_LOG_FD``.
OUTPUT = "output"

#: The backend's token reaches a visit by its channel alone; the others are the backend's.
_SECRETS = frozenset(
    {"KIOSK_BACKEND__TOKEN", "KIOSK_OUTBOX__EMAIL__PASSWORD", "KIOSK_OUTBOX__SMS__SECRET"}
)


@dataclass(frozen=True, slots=True)
class Starter:
    """Starts visits, all alike. ``log_fd`` is where they log their events."""

    settings: Settings
    house: House
    family: Family
    caf: Caf
    environ: Mapping[str, str]
    log_fd: int

    def start(self, watcher: Watcher) -> VisitProcess:
        """Start one visit; raises OSError, and then leaves nothing behind."""
        visit_id = secrets.token_hex(8)
        directory = self.house.visit_directory(visit_id)
        try:
            return self._start_in(directory, visit_id, watcher)
        except OSError:
            remove(directory)
            raise

    def _start_in(self, directory: Path, visit_id: str, watcher: Watcher) -> VisitProcess:
        options = self.settings.supervisor
        environ = environment(directory, visit_id, self.environ)
        for name in tuple(environ):
            # The settings read them in any case.
            if name.upper() in _SECRETS:
                del environ[name]
        environ[LOG_FD] = str(self.log_fd)
        welcome = Welcome(visit_id, str(directory), self.caf.url, self.caf.token)
        command = options.visit_command or (sys.executable, "-m", "kiosk", "visit")
        ours, theirs = socket.socketpair()
        output = None if options.show_output else open_output(directory)
        try:
            child = self.family.spawn(
                (*command, "--channel-fd", str(theirs.fileno())),
                environ,
                keep_fds=(theirs.fileno(), self.log_fd),
                output=output,
            )
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
            if output is not None:
                os.close(output)
        patience = Patience(options.load_s, self.settings.visit.silence_s)
        return VisitProcess(welcome, child, ours, patience, watcher)


def open_output(directory: Path) -> int:
    """Open the file that takes what a visit prints; raises OSError."""
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
    return os.open(directory / OUTPUT, flags, 0o600)


def last_words(directory: Path, most: int = 4_000) -> bytes:
    """Return the end of what a visit printed; only for one that never met a visitor."""
    try:
        with (directory / OUTPUT).open("rb") as output:
            output.seek(max(0, output.seek(0, os.SEEK_END) - most))
            return output.read()
    except FileNotFoundError:
        return b""
