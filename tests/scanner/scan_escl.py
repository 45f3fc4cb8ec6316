"""A network scanner: eSCL (Mopria Alliance, eSCL Technical Specification 1.97) over HTTP.

What a real one does where sane-airscan looks: capabilities, status, jobs, documents one by one,
the end of a job; and every way in which one fails. The sheets are pictures given by the test.
"""

from __future__ import annotations

import io
import re
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from PIL import Image

_NAMESPACES = (
    'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm" '
    'xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"'
)


class Mishap(Enum):
    """What goes wrong, from the next job on."""

    NONE = auto()
    BUSY = auto()
    """503 for every job, and the status says *Processing*: somebody else scans."""
    JAMMED = auto()
    DOOR_OPEN = auto()
    """The cover of the feeder is open, in the words that sane-airscan knows."""
    HATCH_OPEN = auto()
    """The same in the words of the specification, which sane-airscan does not know."""
    NO_PAPER = auto()
    """The feeder says that it is empty though it holds sheets."""
    CUT = auto()
    """The connection is cut in the middle of a page, and the scanner lives."""
    OFF = auto()
    """Switched off in the middle of a page."""
    GARBLED = auto()
    """What comes is no picture."""
    FAILED = auto()
    """500 in place of a page."""
    FORBIDDEN = auto()
    """401: it wants a password."""
    REFUSED = auto()
    """409 for the job: settings it does not take."""
    SLOW_END = auto()
    """A page that does not come, and a DELETE that is not answered, until let go."""


_STOPPED = (Mishap.JAMMED, Mishap.DOOR_OPEN, Mishap.HATCH_OPEN)


@dataclass
class Job:
    """One job: how it was asked for, and the pages it has left."""

    source: str
    duplex: bool
    dpi: int
    colour: str
    pages: deque[Image.Image] = field(default_factory=deque)


class EsclScanner:
    """The scanner. ``feeder`` are sheets as pairs of sides; ``glass`` is one side."""

    def __init__(self, *, has_glass: bool = True, duplex: bool = True, port: int = 0) -> None:
        self.has_glass = has_glass
        self.duplex = duplex
        self.feeder: list[tuple[Image.Image, Image.Image]] = []
        self.glass: Image.Image | None = None
        self.mishap = Mishap.NONE
        #: Pages that go well before the mishap.
        self.good_pages = 0
        self.jobs: dict[int, Job] = {}
        self.asked: list[Job] = []
        self.deleted = 0
        self.sleepers = threading.Event()
        scanner = self

        class Handler(_Handler):
            peer = scanner

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        #: The port it listens on, free again once it is off.
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def address(self) -> str:
        """What an operator writes into the settings."""
        return f"http://127.0.0.1:{self.port}/eSCL"

    def start(self) -> None:
        """Switch it on."""
        self._thread.start()

    def stop(self) -> None:
        """Switch it off: nothing answers at its address any more."""
        self.sleepers.set()
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()

    def off(self) -> None:
        """Switch it off from one of its own threads."""
        threading.Thread(target=self.stop).start()

    def holds(self, sheets: Sequence[tuple[Image.Image, Image.Image]]) -> None:
        """Put sheets into the feeder."""
        self.feeder = list(sheets)

    @property
    def adf_state(self) -> str:
        """pwg:AdfState of the status."""
        if self.mishap is Mishap.JAMMED:
            return "ScannerAdfJam"
        if self.mishap is Mishap.DOOR_OPEN:
            return "ScannerAdfDoorOpen"
        if self.mishap is Mishap.HATCH_OPEN:
            return "ScannerAdfHatchOpen"
        waiting = any(job.pages for job in self.jobs.values() if job.source == "Feeder")
        empty = self.mishap is Mishap.NO_PAPER or not (self.feeder or waiting)
        return "ScannerAdfEmpty" if empty else "ScannerAdfLoaded"

    @property
    def state(self) -> str:
        """pwg:State of the status."""
        if self.mishap is Mishap.BUSY:
            return "Processing"
        return "Stopped" if self.mishap in _STOPPED else "Idle"

    def begin(self, body: str) -> int | None:
        """Open a job; return its number, or None where there is nothing to scan."""
        source = _told(body, "InputSource") or "Platen"
        job = Job(
            source,
            duplex=_told(body, "Duplex") == "true",
            dpi=int(_told(body, "XResolution") or 100),
            colour=_told(body, "ColorMode") or "",
        )
        if source == "Feeder":
            for sheet in self.feeder:
                job.pages.extend(sheet if job.duplex else sheet[:1])
            self.feeder = []
        elif self.glass is not None:
            job.pages.append(self.glass)
        if not job.pages:
            return None
        number = len(self.asked) + 1
        self.asked.append(job)
        self.jobs[number] = job
        return number


@contextmanager
def escl_scanner(**options: bool) -> Iterator[EsclScanner]:
    """Switch a scanner on, for a while."""
    scanner = EsclScanner(**options)
    scanner.start()
    try:
        yield scanner
    finally:
        scanner.stop()


class _Handler(BaseHTTPRequestHandler):
    peer: EsclScanner
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Capabilities, status, or the next page of a job."""
        peer = self.peer
        if peer.mishap is Mishap.FORBIDDEN:
            self._answer(401)
        elif self.path == "/eSCL/ScannerCapabilities":
            self._answer(200, _capabilities(peer).encode(), "text/xml")
        elif self.path == "/eSCL/ScannerStatus":
            self._answer(200, _status(peer).encode(), "text/xml")
        elif found := re.fullmatch(r"/eSCL/ScanJobs/(\d+)/NextDocument", self.path):
            self._next(int(found[1]))
        else:
            self._answer(404)

    def do_POST(self) -> None:
        """A new job."""
        peer = self.peer
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if self.path != "/eSCL/ScanJobs":
            return self._answer(404)
        if peer.mishap is Mishap.REFUSED:
            return self._answer(409)
        if peer.mishap is Mishap.BUSY:
            return self._answer(503)
        immediate = peer.mishap in (*_STOPPED, Mishap.NO_PAPER)
        if immediate and not peer.good_pages and _told(body, "InputSource") == "Feeder":
            return self._answer(409 if peer.mishap is Mishap.NO_PAPER else 503)
        number = peer.begin(body)
        if number is None:
            return self._answer(409)
        self.send_response(201)
        self.send_header("Location", f"{peer.address}/ScanJobs/{number}")
        self.send_header("Content-Length", "0")
        self.end_headers()
        return None

    def do_DELETE(self) -> None:
        """The end of a job."""
        found = re.fullmatch(r"/eSCL/ScanJobs/(\d+)", self.path)
        if self.peer.mishap is Mishap.SLOW_END:
            self.peer.sleepers.wait()
        if found and self.peer.jobs.pop(int(found[1]), None) is not None:
            self.peer.deleted += 1
            self._answer(200)
        else:
            self._answer(404)

    def _next(self, number: int) -> None:
        peer = self.peer
        job = peer.jobs.get(number)
        if job is None or not job.pages:
            return self._answer(404)
        if peer.good_pages == 0 and peer.mishap is not Mishap.NONE:
            self._fail(job)
            return None
        peer.good_pages = max(0, peer.good_pages - 1)
        return self._answer(200, _jpeg(job.pages.popleft(), job), "image/jpeg")

    def _fail(self, job: Job) -> None:
        peer = self.peer
        data = _jpeg(job.pages[0], job)
        match peer.mishap:
            case Mishap.SLOW_END:
                peer.sleepers.wait()
                self.close_connection = True
            case Mishap.CUT | Mishap.OFF:
                self.send_response(200)
                self.send_header("Content-Type", "image/jpeg")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data[: len(data) // 2])
                self.wfile.flush()
                if peer.mishap is Mishap.OFF:
                    peer.off()
                self.close_connection = True
            case Mishap.GARBLED:
                self._answer(200, b"<html>no picture</html>" * 50, "image/jpeg")
            case Mishap.FAILED:
                self._answer(500)
            case _:
                self._answer(503)

    def _answer(self, code: int, body: bytes = b"", kind: str = "text/plain") -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _told(body: str, name: str) -> str | None:
    found = re.search(rf"<[a-z]+:{name}>([^<]*)<", body)
    return found[1].strip() if found else None


def _jpeg(page: Image.Image, job: Job) -> bytes:
    """Return a page as the scanner sees it: A4 at the resolution asked for."""
    size = (round(8.27 * job.dpi), round(11.69 * job.dpi))
    output = io.BytesIO()
    page.convert("RGB").resize(size).save(output, "JPEG", quality=85, dpi=(job.dpi, job.dpi))
    return output.getvalue()


def _status(peer: EsclScanner) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><scan:ScannerStatus {_NAMESPACES}>'
        f"<pwg:Version>2.6</pwg:Version><pwg:State>{peer.state}</pwg:State>"
        f"<scan:AdfState>{peer.adf_state}</scan:AdfState></scan:ScannerStatus>"
    )


def _capabilities(peer: EsclScanner) -> str:
    inputs = f"""
<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>
<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>3508</scan:MaxHeight>
<scan:MaxScanRegions>1</scan:MaxScanRegions>
<scan:SettingProfiles><scan:SettingProfile>
<scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode>
</scan:ColorModes>
<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat></scan:DocumentFormats>
<scan:SupportedResolutions><scan:DiscreteResolutions>{
        "".join(
            f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution>"
            f"<scan:YResolution>{dpi}</scan:YResolution></scan:DiscreteResolution>"
            for dpi in (100, 200, 300)
        )
    }</scan:DiscreteResolutions></scan:SupportedResolutions>
</scan:SettingProfile></scan:SettingProfiles>
"""
    glass = (
        f"<scan:Platen><scan:PlatenInputCaps>{inputs}</scan:PlatenInputCaps></scan:Platen>"
        if peer.has_glass
        else ""
    )
    duplex = f"<scan:AdfDuplexInputCaps>{inputs}</scan:AdfDuplexInputCaps>" if peer.duplex else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><scan:ScannerCapabilities {_NAMESPACES}>'
        "<pwg:Version>2.6</pwg:Version><pwg:MakeAndModel>Caf Numériseur 1</pwg:MakeAndModel>"
        f"{glass}<scan:Adf><scan:AdfSimplexInputCaps>{inputs}</scan:AdfSimplexInputCaps>{duplex}"
        "<scan:FeederCapacity>35</scan:FeederCapacity></scan:Adf></scan:ScannerCapabilities>"
    )
