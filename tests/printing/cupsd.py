"""A real CUPS scheduler on a free port, with nothing of the machine's own (Debian
``cups-daemon`` and ``cups-client``)::

    with RealCups() as cups:
        uri = cups.add_queue("accueil", printer.uri)

The queue hands documents on as they are: the printer decides what it reads.
"""

from __future__ import annotations

import getpass
import grp
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.printing.ippeve import free_port, kill

_CUPSD = shutil.which("cupsd") or shutil.which("cupsd", path="/usr/sbin") or ""

#: Whether the two programs are here.
INSTALLED = bool(_CUPSD and shutil.which("lpadmin"))

_CONFIGURATION = """\
Listen localhost:{port}
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Location /admin>
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  # As Debian ships it: who sent a job may cancel it.
  <Limit Send-Document Send-URI Hold-Job Release-Job Restart-Job Cancel-Job Close-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

_FILES = """\
User {user}
Group {group}
SystemGroup lpadmin
ServerRoot {directory}/etc
RequestRoot {directory}/spool
CacheDir {directory}/cache
StateDir {directory}/run
TempDir {directory}/tmp
AccessLog {directory}/log/access
ErrorLog {directory}/log/error
PageLog {directory}/log/page
"""

_START_LIMIT_S = 20


class RealCups:
    """One cupsd of our own. ``spool`` is where it keeps what it is given, until the end."""

    def __init__(self) -> None:
        # Not a directory of the test: only its owner may pass those, and the back ends that
        # cupsd starts belong to somebody else.
        self.directory = Path(tempfile.mkdtemp(prefix="cups-"))
        self.spool = self.directory / "spool"
        self._port = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def server(self) -> str:
        """What ``CUPS_SERVER`` has to be for a program to find this CUPS."""
        return f"localhost:{self._port}"

    @property
    def documents(self) -> list[Path]:
        """The documents that CUPS holds (``d00001-001``)."""
        return sorted(self.spool.glob("d*"))

    def add_queue(self, name: str, device: str) -> str:
        """Make a queue that hands on to ``device``, the default one; return its address."""
        ours = {**os.environ, "CUPS_SERVER": self.server}
        lpadmin = ["lpadmin", "-h", self.server]
        for arguments in (["-p", name, "-E", "-v", device], ["-d", name]):
            subprocess.run([*lpadmin, *arguments], env=ours, check=True, stderr=subprocess.DEVNULL)
        return f"ipp://{self.server}/printers/{name}"

    def __enter__(self) -> Self:
        """Start it and wait until it answers."""
        self.directory.chmod(0o711)
        for name in ("etc", "spool", "cache", "run", "tmp", "log"):
            (self.directory / name).mkdir(parents=True)
        # Started by root, cupsd gives root up in what it starts, and insists on another user.
        user = "lp" if os.geteuid() == 0 else getpass.getuser()
        group = "lp" if os.geteuid() == 0 else grp.getgrgid(os.getegid()).gr_name
        files = self.directory / "cups-files.conf"
        files.write_text(_FILES.format(user=user, group=group, directory=self.directory))
        self._port = free_port()
        configuration = self.directory / "cupsd.conf"
        configuration.write_text(_CONFIGURATION.format(port=self._port))
        self._process = subprocess.Popen(
            [_CUPSD, "-f", "-c", str(configuration), "-s", str(files)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + _START_LIMIT_S
        while self._process.poll() is None and time.monotonic() < deadline:
            try:
                with socket.create_connection(("localhost", self._port), timeout=1):
                    return self
            except OSError:
                time.sleep(0.02)
        said = (self.directory / "log" / "error").read_text()
        self.close()
        raise RuntimeError(f"cupsd does not start: {said}")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop it, with its filters and back ends, and remove its files."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()  # So that it ends its back ends, which have groups of their own.
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                kill(process)
        shutil.rmtree(self.directory)
