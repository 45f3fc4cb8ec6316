"""A real IPP Everywhere printer on a free port: ``ippeveprinter`` (Debian ``cups-ipp-utils``).

Use it as a context manager, from asyncio, from Qt or from a plain script::

    with RealPrinter(directory) as printer:
        settings = PrinterSettings(uri=printer.uri)
        printer.plan(state("+media-jam-error"), WAIT, state("-media-jam"), pages(2, of=2))
        ...                     # print: the job is now held up by a jam
        printer.release()       # the jam is cleared, the job goes on
        printer.documents[0].read_bytes()   # the very bytes that the printer received

Without a plan a job is printed at once. What may be steered:

- ``plan(*steps)``: what the print command does with each further document: ``state(...)``
  changes ``printer-state-reasons``, ``pages(n, of=m)`` counts, ``WAIT`` blocks until
  ``release()``, ``ABORT`` fails the job. A plan that ends completes the job.
- ``paper(sheets)`` and ``toner(percent)``: through the printer's own web page, so also
  while it is idle. Empty, it takes a job and holds it up until there is paper.
- ``unplug()`` kills it as a pulled cable would; ``plug()`` starts it again, same address.

Everything lies in ``directory``: ``spool`` is the printer's own memory (a document leaves it
as soon as its turn comes), ``received`` is our copy, which the printer knows nothing of.
ippeveprinter wants a D-Bus even with DNS-SD off: a private one is started beside it.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.request import ProxyHandler, build_opener

#: Blocks the print command until :meth:`RealPrinter.release`.
WAIT = "WAIT"
#: Makes the print command fail, and so the printer abort the job.
ABORT = "EXIT 1"
_COMMAND = """\
#!/bin/sh
# Runs once for each document; $1 is the file that the printer spooled.
copy="$IPPEVE_HOME/received/$(printf '%04d' "$IPP_JOB_ID")"
env | grep ^IPP_ >"$copy.env"
cp "$1" "$copy.part" && mv "$copy.part" "$copy.pdf" && rm "$1" || exit 1
while IFS= read -r step; do
  case $step in
    WAIT) read -r _ <"$IPPEVE_HOME/release" ;;
    EXIT*) exit "${step#EXIT }" ;;
    *) printf '%s\\n' "$step" >&2 ;;
  esac
done <"$IPPEVE_HOME/plan"
"""

_BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default"><allow send_destination="*"/>
    <allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""

_START_LIMIT_S = 20


def state(reasons: str) -> str:
    """Return the step that changes the state reasons: ``+media-jam-error``, ``-media-jam``.

    ippeveprinter knows cover-open, input-tray-missing, marker-supply-empty,
    marker-supply-low, media-empty, media-jam, media-low, media-needed, moving-to-paused,
    other, paused, spool-area-full, toner-empty, toner-low; it adds the severity itself.
    """
    return f"STATE: {reasons}"


def pages(done: int, *, of: int) -> str:
    """Return the step that says how many sides of the job are printed."""
    return f"ATTR: job-impressions={of} job-impressions-completed={done}"


class RealPrinter:
    """One ippeveprinter; see the module for how it is steered."""

    def __init__(self, directory: Path, *, formats: tuple[str, ...] = ("application/pdf",)) -> None:
        self.directory = directory
        self.spool = directory / "spool"
        self.received = directory / "received"
        self._formats = formats
        self._log = directory / "log"
        self._port = 0
        self._printer: subprocess.Popen[bytes] | None = None
        self._bus: subprocess.Popen[bytes] | None = None
        self._bus_address = ""
        self._short: tempfile.TemporaryDirectory[str] | None = None
        self._gate: int | None = None
        # Never through a proxy: the printer is on this machine.
        self._web = build_opener(ProxyHandler({}))

    def __enter__(self) -> Self:
        """Start the printer and wait until it answers."""
        missing = [n for n in ("ippeveprinter", "dbus-daemon") if shutil.which(n) is None]
        if missing:
            raise RuntimeError(f"{', '.join(missing)}: apt-get install cups-ipp-utils dbus-daemon")
        for path in (self.spool, self.received, self.directory / "keys"):
            path.mkdir(parents=True, exist_ok=True)
        command = self.directory / "command"
        command.write_text(_COMMAND)
        command.chmod(0o755)
        os.mkfifo(self.directory / "release")
        # Open both ways: writing never finds nobody, reading never waits.
        self._gate = os.open(self.directory / "release", os.O_RDWR | os.O_NONBLOCK)
        self.plan()
        try:
            self._start_bus()
            self.plug()
            self.paper(250)
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
        """Stop everything that was started; the files stay."""
        self.close()

    @property
    def uri(self) -> str:
        """The address of the printer, the same after :meth:`plug`."""
        return f"ipp://localhost:{self._port}/ipp/print"

    @property
    def documents(self) -> list[Path]:
        """The documents received, in the order of their jobs."""
        return sorted(self.received.glob("*.pdf"))

    def told(self, job: int) -> dict[str, str]:
        """Return what the printer told its print command about a job, ``IPP_...``."""
        lines = (self.received / f"{job:04}.env").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines if "=" in line)

    def plan(self, *steps: str) -> None:
        """Say what becomes of the documents that come from now on; forget old releases."""
        assert self._gate is not None
        with suppress(BlockingIOError):
            os.read(self._gate, 4096)
        part = self.directory / "plan.part"
        part.write_text("".join(f"{step}\n" for step in steps))
        part.replace(self.directory / "plan")

    def release(self) -> None:
        """Let a job go past one ``WAIT``, now or when it comes to it."""
        assert self._gate is not None
        os.write(self._gate, b"\n")

    def paper(self, sheets: int) -> None:
        """Load the main tray by the printer's web page: 250, 125, 50, 25 (media-low), 5 or
        0 (media-empty) sheets."""
        self._visit(
            f"/media?size1=iso_a4_210x297mm&type1=stationery&level1={sheets}"
            "&size3=iso_dl_110x220mm&type3=envelope&level3=25"
        )

    def toner(self, percent: int) -> None:
        """Set the level of black toner by the printer's web page."""
        self._visit(f"/supplies?supply0=25&supply1={percent}")

    def plug(self) -> None:
        """Start the printer, on the port it had before if it had one."""
        for _ in range(5):
            port = self._port or free_port()
            self._printer = self._spawn(port)
            if self._answers(port):
                self._port = port
                return
            # Somebody took the port between our asking and the printer's start.
            self.unplug()
        raise RuntimeError(f"ippeveprinter does not start: {self._log.read_text()}")

    def unplug(self) -> None:
        """Kill the printer and its print command in the middle of whatever they do."""
        printer, self._printer = self._printer, None
        if printer is not None:
            kill(printer)

    def close(self) -> None:
        """Stop the printer and its D-Bus."""
        self.unplug()
        if self._bus is not None:
            kill(self._bus)
            self._bus = None
        if self._short is not None:
            self._short.cleanup()
            self._short = None
        if self._gate is not None:
            os.close(self._gate)
            self._gate = None

    def _start_bus(self) -> None:
        configuration = self.directory / "bus.conf"
        # The path of a socket has about a hundred characters, those of tests are longer.
        self._short = tempfile.TemporaryDirectory(prefix="bus-")
        configuration.write_text(_BUS.format(socket=Path(self._short.name) / "bus"))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nosyslog",
             "--nopidfile", "--print-address=1"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        assert self._bus.stdout is not None
        self._bus_address = self._bus.stdout.readline().decode().strip()
        self._bus.stdout.close()
        if not self._bus_address:
            raise RuntimeError("dbus-daemon does not start")

    def _spawn(self, port: int) -> subprocess.Popen[bytes]:
        environment = os.environ | {
            "DBUS_SYSTEM_BUS_ADDRESS": self._bus_address,
            "IPPEVE_HOME": str(self.directory),
        }
        with self._log.open("wb") as log:
            return subprocess.Popen(
                ["ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(port),
                 "-d", str(self.spool), "-K", str(self.directory / "keys"),
                 "-f", ",".join(self._formats), "-c", str(self.directory / "command"),
                 "Imprimante des essais"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment,
                start_new_session=True,
            )  # fmt: skip

    def _answers(self, port: int) -> bool:
        """Wait until the printer serves its port; False when it died instead."""
        assert self._printer is not None
        deadline = time.monotonic() + _START_LIMIT_S
        while time.monotonic() < deadline and self._printer.poll() is None:
            try:
                with socket.create_connection(("localhost", port), timeout=1):
                    return True
            except OSError:
                time.sleep(0.02)
        return False

    def _visit(self, page: str) -> None:
        with self._web.open(f"http://localhost:{self._port}{page}", timeout=10) as answer:
            answer.read()


def free_port() -> int:
    """Return a TCP port of the loopback that nobody listens on at this moment."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process with its whole group, and wait for it."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
