"""A whole kiosk with real parts, and the people who use it.

    with KioskUnderTest(directory, size=(1280, 1024)) as kiosk:
        visitor = kiosk.visitor()
        visitor.touches("attract")
        ...

A virtual screen, a supervisor started as an operator starts it, its embedded backend with
the invented households, an IPP Everywhere printer, a video in place of the camera, SANE's
own test scanner, a folder in place of USB keys. The one thing that is not the product's is
the command of visits: it opens a probe that looks at the window (``driven.py``).

When it is closed, no process and no file of it may be left but in ``directory``.
"""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.printing.ippeve import RealPrinter
from tests.visits.finger import Finger
from tests.visits.looking import PATIENCE_S, Probed, ProbeHouse, until
from tests.visits.screen import VirtualScreen
from tests.visits.visitor import Visitor

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

#: Longest wait for a first visit: everything is loaded, and the database is filled.
START_S = 120.0

Values = dict[str, dict[str, Any]]


class KioskUnderTest:
    """A running kiosk. ``settings`` are sections of ``kiosk.toml``, over those of the tests."""

    def __init__(
        self,
        directory: Path,
        *,
        size: tuple[int, int] = (1920, 1080),
        film: Path | None = None,
        settings: Values | None = None,
    ) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self.directory = directory
        self.size = size
        self.home = directory / "home"
        self.temporary = directory / "tmp"
        self.state = directory / "state"
        self.keys = directory / "keys"
        self.log = directory / "log"
        self.screen = VirtualScreen(directory / "screen", *size)
        self.printer = RealPrinter(directory / "printer")
        self.probes = ProbeHouse(directory / "probe")
        self.camera = directory / "camera.avi"
        if film is not None:
            self.films(film)
        self._settings = settings or {}
        self._supervisor: subprocess.Popen[bytes] | None = None
        self._met: list[Probed] = []

    def __enter__(self) -> Self:
        """Start everything, and wait for the first attract screen."""
        try:
            for path in (self.home, self.temporary, self.keys):
                path.mkdir(parents=True)
            self.screen.__enter__()
            self.printer.__enter__()
            self._write_settings()
            self._start()
            until(self.probes.shown, f"the first visit\n{self._log_end()}", START_S)
            # The telephone of a demonstration is hung once the backend tells of it: what a
            # finger aims at must not move then.
            if any(one.get("embedded_backend") for one in self.events("supervisor-started")):
                until(lambda: self.events("backend-ready"), "a backend that is ready", START_S)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop everything; on the way of success, prove that nothing is left."""
        status = self.close()
        if error is not None:
            error.add_note(self._log_end())
        else:
            assert status == 0, f"the supervisor ended with {status}\n{self._log_end()}"
            assert self.left() == []

    # --- People and parts -----------------------------------------------------------------

    def visitor(self) -> Visitor:
        """Return the next visitor: who stands before a visit that nobody has used."""
        probe = until(lambda: self.probes.shown(besides=self._met), "a visit to use")
        self._met.append(probe)
        return Visitor(probe, Finger(self.screen.display), self.screen)

    def films(self, film: Path | None) -> None:
        """Point the camera at something else, or (None) take it away."""
        self.camera.unlink(missing_ok=True)
        if film is not None:
            self.camera.symlink_to(film)

    def plugs_key(self, *files: Path) -> Path:
        """Plug in a USB key with copies of these files; return where it is mounted."""
        key = self.keys / "CLE"
        key.mkdir()
        for file in files:
            shutil.copy(file, key)
        return key

    def pulls_key(self) -> None:
        """Pull the USB key out, if there is one."""
        shutil.rmtree(self.keys / "CLE", ignore_errors=True)

    def sets_scanner(self, *lines: str) -> None:
        """Set SANE's test scanner, from its next scan on: it holds a grid, and more ``lines``."""
        told = ["number_of_devices 1", "mode Color", 'test-picture "Grid"', *lines]
        (self.directory / "sane" / "test.conf").write_text("\n".join(told) + "\n")

    def switches_scanner(self, *, on: bool) -> None:
        """Switch the scanner on or off: SANE finds it or not, from its next look on."""
        (self.directory / "sane" / "dll.conf").write_text("test\n" if on else "")

    @property
    def supervisor(self) -> int:
        """Its process id."""
        assert self._supervisor is not None
        return self._supervisor.pid

    @property
    def standby(self) -> Probed:
        """The visit loaded behind the one on the screen; waits until there is one."""
        return until(self.probes.waiting, "a standby")

    @property
    def backend(self) -> int:
        """The process id of the embedded backend; waits until there is one that answers."""
        ready = len(self.events("backend-ready"))
        assert ready, "the backend has never been ready"
        started = len(self.events("backend-started"))
        until(lambda: len(self.events("backend-ready")) >= started, "a backend that is ready")
        return until(
            lambda: next(
                (pid for pid in children(self.supervisor) if "backend" in command_of(pid)), None
            ),
            "a backend",
        )

    @property
    def caf(self) -> tuple[str, str]:
        """Address and token of the backend, as its own process was told them."""
        pid = self.backend
        words = command_of(pid)
        port = words[words.index("--port") + 1]
        token = environment_of(pid)["KIOSK_BACKEND__TOKEN"]
        return f"http://127.0.0.1:{port}", token

    @property
    def console(self) -> str:
        """Address of the console of the conseillers, as the log says it."""
        said = re.compile(r"console of the conseillers: (\S+)")
        return until(lambda: said.search(self.log.read_text(errors="replace")), "a console")[1]

    def capture_worker(self, visitor: Visitor) -> int:
        """Return the process id of the capture worker of a visit; waits until there is one."""
        return until(
            lambda: next(
                (pid for pid in children(visitor.pid) if "capture" in command_of(pid)), None
            ),
            "a capture worker",
        )

    def print_jobs(self) -> dict[int, str]:
        """Return the state of every job, as the printer itself tells it, by number."""
        states: dict[int, str] = {}
        for which in ("get-completed-jobs.test", "get-jobs.test"):
            told = subprocess.run(
                ["ipptool", "-c", self.printer.uri, which],
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for row in csv.DictReader(told.splitlines()):
                states[int(row["job-id"])] = row["job-state"]
        return states

    def last_print(self) -> str:
        """Return the state of the job that the printer was given last."""
        jobs = self.print_jobs()
        return jobs[max(jobs)]

    def kills(self, visitor: Visitor) -> None:
        """Kill the process of a visit, as a crash would."""
        os.kill(visitor.pid, signal.SIGKILL)

    def kill_backend(self) -> None:
        """Kill the embedded backend, and wait until the supervisor has noticed."""
        gone = len(self.events("backend-gone"))
        os.kill(self.backend, signal.SIGKILL)
        until(lambda: len(self.events("backend-gone")) > gone, "the backend missed")

    def is_over(self, visitor: Visitor) -> None:
        """Wait until a visit has ended and nothing of it is left."""
        until(lambda: self.probes.gone(visitor.probe), "the end of the visit")
        until(lambda: self.events("visit-erased", visit=visitor.id), "the erasure of the visit")

    # --- What the supervisor says ---------------------------------------------------------

    def events(self, name: str, **fields: object) -> list[dict[str, Any]]:
        """Return the events of that name and those fields, in order."""
        return [
            event
            for event in self._events()
            if event.get("event") == name and all(event.get(k) == v for k, v in fields.items())
        ]

    def _events(self) -> Iterator[dict[str, Any]]:
        for line in self.log.read_text(errors="replace").splitlines():
            if line.startswith("{"):
                with suppress(ValueError):
                    yield json.loads(line)

    def _log_end(self) -> str:
        return self.log.read_text(errors="replace")[-6000:] if self.log.exists() else ""

    # --- Starting and stopping ------------------------------------------------------------

    def _write_settings(self) -> None:
        visit = [sys.executable, "-P", str(HERE / "driven.py")]
        mine: Values = {
            "place": {"name": "Espace numérique de Nanterre"},
            "supervisor": {
                "visit_command": visit,
                "state": str(self.state),
                # What a visit prints is erased with it; a failing test wants to read it.
                "show_output": True,
            },
            "printer": {"uri": self.printer.uri},
            "camera": {"source": str(self.camera)},
            "scanner": {"device": "auto"},
            "files": {"roots": [str(self.keys)]},
            # A machine that runs all the tests may leave a visit without a processor.
            "visit": {"silence_s": 20},
            "screen": {"width": self.size[0], "height": self.size[1]},
            # Kiosks of several tests run at once: whoever wants a console takes a free port.
            "console": {"enabled": False, "port": 0},
        }
        sections = {
            name: {**mine.get(name, {}), **self._settings.get(name, {})}
            for name in {**mine, **self._settings}
        }
        text = "".join(
            f"[{name}]\n" + "".join(f"{key} = {json.dumps(v)}\n" for key, v in values.items())
            for name, values in sections.items()
        )
        (self.directory / "kiosk.toml").write_text(text)
        (self.directory / "sane").mkdir()
        self.switches_scanner(on=True)
        self.sets_scanner()

    def environ(self) -> dict[str, str]:
        """Return the environment in which the kiosk runs."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
        return kept | {
            "PYTHONPATH": str(ROOT),
            # A warning would hide in a file that is erased: it ends the visit instead.
            "PYTHONWARNINGS": "error",
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "DISPLAY": self.screen.display,
            "SANE_CONFIG_DIR": str(self.directory / "sane"),
            "KIOSK_CONFIG": str(self.directory / "kiosk.toml"),
            "KIOSK_PROBE": str(self.probes.path),
        }

    def _start(self) -> None:
        with self.log.open("ab") as log:
            self._supervisor = subprocess.Popen(
                [sys.executable, "-m", "kiosk", "run"],
                env=self.environ(),
                cwd=self.directory,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def close(self) -> int:
        """Stop everything; return the exit status of the supervisor. Harmless when closed."""
        status = 0
        if self._supervisor is not None:
            self._supervisor.terminate()
            try:
                status = self._supervisor.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                self._supervisor.kill()
                status = self._supervisor.wait()
        self.probes.close()
        self.printer.close()
        self.screen.close()
        return status

    def left(self) -> list[str]:
        """Return what is left of a kiosk that was closed: processes, displays, private files."""
        marked = f"KIOSK_PROBE={self.probes.path}"
        processes = [
            f"process {pid}: {' '.join(command_of(pid))}"
            for pid in pids()
            if marked in environment_lines(pid)
        ]
        display = [str(path) for path in self.screen.left()]
        return [*processes, *display, *(str(path) for path in self.private_directories())]

    def private_directories(self) -> list[Path]:
        """Return the private directories of this kiosk's visits, wherever they may lie."""
        house = self.screen.display.lstrip(":")
        places = [Path("/dev/shm"), self.temporary]
        return [path for place in places for path in place.glob(f"kiosk-{os.geteuid()}/{house}/*")]


# --- What /proc tells -----------------------------------------------------------------------


def pids() -> Iterator[int]:
    """Yield the id of every process."""
    return (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())


def children(parent: int) -> Iterator[int]:
    """Yield the ids of the living children of a process."""
    for pid in pids():
        with suppress(OSError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            if int(fields[1]) == parent and fields[0] != "Z":
                yield pid


def command_of(pid: int) -> list[str]:
    """Return the words of its command line; none when it is gone."""
    with suppress(OSError):
        return os.fsdecode(Path(f"/proc/{pid}/cmdline").read_bytes()).rstrip("\0").split("\0")
    return []


def environment_lines(pid: int) -> list[str]:
    """Return its environment as it was started with; none when it may not be read."""
    with suppress(OSError):
        return os.fsdecode(Path(f"/proc/{pid}/environ").read_bytes()).split("\0")
    return []


def environment_of(pid: int) -> dict[str, str]:
    """Return its environment as it was started with."""
    return dict(line.partition("=")[::2] for line in environment_lines(pid) if "=" in line)


@cache
def can_read_memory() -> bool:
    """Return whether processes that forbid tracing may be read: it takes root."""
    return os.geteuid() == 0
