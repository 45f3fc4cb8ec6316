"""Paper scanners through SANE's ``scanimage``, a process of its own for each request.

A driver that hangs or falls takes ``scanimage`` with it and nothing else. Its exit status is
the SANE status (``sane/sane.h``), which is how misfortunes are told apart.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import signal
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.protocol import FaultCode, ScanFeed, ScannerDevice, ScannerSource

#: Looking for scanners asks the network; longest wait in seconds.
_LISTING_S = 30.0
#: Longest silence of a scanner at work, in seconds: lamps warm up for some thirty.
_SILENCE_S = 60.0
#: Time to bring the carriage back after a cancellation, in seconds.
_CANCEL_S = 3.0

#: SANE back-ends that are cameras: they are seen by the camera source.
_CAMERAS = ("v4l:", "gphoto2:")

#: SANE_Status values, which scanimage exits with.
_STATUS_FAULTS = {
    2: FaultCode.CANCELLED,
    3: FaultCode.SCANNER_BUSY,
    6: FaultCode.SCANNER_JAMMED,
    7: FaultCode.SCANNER_NO_PAPER,
    8: FaultCode.SCANNER_COVER_OPEN,
    9: FaultCode.SCANNER_IO_ERROR,
    11: FaultCode.SCANNER_BUSY,
}

#: A4 (ISO 216), in millimetres.
_SHEET_MM = (210.0, 297.0)

_OPTION = re.compile(r"^\s+--?([a-z-]+) (.+?) \[([^\]]*)\]\s*$", re.MULTILINE)
_PROGRESS = re.compile(rb"Progress: +([0-9.]+)%")
_SHEET_STATUS = re.compile(r"scanner status = ([0-9]+)")
_RANGE = re.compile(r"([0-9.]+)\.\.([0-9.]+)")


@dataclass(frozen=True)
class Abilities:
    """What a scanner can be told: the words of its driver, None where there is no choice."""

    flatbed: str | None
    feeder: str | None
    colour: str | None
    resolution: int | None
    width_mm: float | None
    height_mm: float | None


async def list_scanners() -> tuple[ScannerDevice, ...]:
    """Return the scanners that answer. Raises :class:`SourceFault` SCANNER_SILENT."""
    listing, _ = await _run("-f", "%d\t%v %m\n", limit_s=_LISTING_S)
    devices = []
    for line in listing.splitlines():
        name, _, label = line.partition("\t")
        if label and not name.startswith(_CAMERAS):
            devices.append(ScannerDevice(name, " ".join(label.split())))
    return tuple(devices)


async def choose(source: ScannerSource, wanted: str | None) -> str:
    """Return the SANE name to use. Raises :class:`SourceFault` SCANNER_NONE."""
    if wanted is not None:
        return wanted
    if source.device is None:
        raise SourceFault(FaultCode.SCANNER_NONE)
    if source.device != "auto":
        return source.device
    devices = await list_scanners()
    if not devices:
        raise SourceFault(FaultCode.SCANNER_NONE)
    return devices[0].name


async def abilities(device: str, dpi: int) -> Abilities:
    """Ask a scanner what it can do. Raises :class:`SourceFault`."""
    text, _ = await _run("-A", "-d", device, limit_s=_LISTING_S)
    return parse_abilities(text, dpi)


def parse_abilities(text: str, dpi: int) -> Abilities:
    """Read what ``scanimage -A`` prints: ``--name value|value [current]`` or ``low..high``."""
    options = {
        name: values for name, values, current in _OPTION.findall(text) if current != "inactive"
    }
    sources = options.get("source", "").split("|")
    modes = options.get("mode", "").split("|")
    return Abilities(
        flatbed=_first(sources, "flatbed", "normal"),
        feeder=_first(sources, "adf front", "feeder", "adf"),
        colour=_first(modes, "color", "colour"),
        resolution=_nearest(options.get("resolution", ""), dpi),
        width_mm=_limited(options.get("x", ""), _SHEET_MM[0]),
        height_mm=_limited(options.get("y", ""), _SHEET_MM[1]),
    )


def arguments(can: Abilities, feed: ScanFeed | None) -> list[str]:
    """Return scanimage's options for a sheet. Raises :class:`SourceFault` SCANNER_NO_PAPER.

    A feeder asked of a scanner that has none is an empty feeder.
    """
    if feed is ScanFeed.FEEDER and can.feeder is None:
        raise SourceFault(FaultCode.SCANNER_NO_PAPER)
    words = []
    source = can.feeder if uses_feeder(can, feed) else can.flatbed
    if source is not None:
        words += ["--source", source]
    if can.colour is not None:
        words += ["--mode", can.colour]
    if can.resolution is not None:
        words += ["--resolution", str(can.resolution)]
    if can.width_mm is not None:
        words += ["-x", f"{can.width_mm:g}"]
    if can.height_mm is not None:
        words += ["-y", f"{can.height_mm:g}"]
    return words


def uses_feeder(can: Abilities, feed: ScanFeed | None) -> bool:
    """Tell whether sheets come from the feeder: when asked, or where there is nothing else."""
    if can.feeder is None:
        return False
    return feed is ScanFeed.FEEDER or (feed is None and can.flatbed is None)


async def scan_sheets(
    device: str,
    words: list[str],
    folder: Path,
    count: int,
    job: Job,
    silence_s: float = _SILENCE_S,
) -> AsyncGenerator[Path, None]:
    """Scan up to ``count`` sheets; yield a PNM file of ``folder`` for each, as it is read.

    The feeder running empty after a sheet is the end, not a fault. Raises :class:`SourceFault`
    for every other misfortune, CANCELLED included.
    """
    command = _command(
        *("-d", device, "--format=pnm", "-p", "--batch-print"),
        *(f"--batch={folder}/sheet-%d.pnm", f"--batch-count={count}"),
        *words,
    )
    process = await _start(command)
    assert process.stdout is not None and process.stderr is not None
    job.when_cancelled(lambda: _signal(process, signal.SIGTERM))
    heard = _Heard(job)
    reader = asyncio.create_task(heard.read(process.stderr))
    sheets = 0
    try:
        while line := await _line(process.stdout, heard, silence_s):
            sheets += 1
            yield Path(line.decode().strip())
        await reader
        status = await process.wait()
    finally:
        job.when_cancelled(None)
        await _end(process)
        reader.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await reader
    job.check()
    fault = fault_of(status, heard.text)
    if fault is FaultCode.SCANNER_NO_PAPER and sheets:
        return
    if fault is not None:
        raise SourceFault(fault)
    if sheets == 0:
        raise SourceFault(FaultCode.SCANNER_IO_ERROR)


def fault_of(status: int, said: str) -> FaultCode | None:
    """Return the misfortune that an exit of scanimage tells, or None where it went well."""
    if status == 0:
        # A driver with a thread of its own can break scanimage's pipe while it stops, and
        # scanimage then leaves with 0; it has said the status of the sheet by then.
        told = _SHEET_STATUS.findall(said)
        return _STATUS_FAULTS.get(int(told[-1])) if told else None
    if re.search(r"open of device .* failed", said):
        # scanimage exits with 1 for every failure to open; its words tell them apart.
        busy = "Device busy" in said or "Access to resource" in said
        return FaultCode.SCANNER_BUSY if busy else FaultCode.SCANNER_GONE
    return _STATUS_FAULTS.get(status, FaultCode.SCANNER_IO_ERROR)


class _Heard:
    """What scanimage says of its progress, and when it last said something."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self.text = ""
        self.last = asyncio.get_running_loop().time()

    async def read(self, stream: asyncio.StreamReader) -> None:
        while data := await stream.read(4096):
            self.last = asyncio.get_running_loop().time()
            found = _PROGRESS.findall(data)
            if found and not self._job.cancelled:
                self._job.progress(min(1.0, float(found[-1]) / 100))
            # Only the end is of use: that is where the misfortune is named.
            self.text = (self.text + data.decode(errors="replace"))[-4096:]


async def _line(stream: asyncio.StreamReader, heard: _Heard, silence_s: float) -> bytes:
    """Read a line; raises :class:`SourceFault` SCANNER_SILENT after too long without a word."""
    loop = asyncio.get_running_loop()
    reading = asyncio.ensure_future(stream.readline())
    try:
        while not reading.done():
            left = heard.last + silence_s - loop.time()
            if left <= 0:
                raise SourceFault(FaultCode.SCANNER_SILENT)
            await asyncio.wait({reading}, timeout=left)
        heard.last = loop.time()
        return reading.result()
    finally:
        reading.cancel()


async def _run(*words: str, limit_s: float) -> tuple[str, int]:
    """Return what scanimage prints and its exit status; raises :class:`SourceFault`."""
    process = await _start(_command(*words))
    try:
        async with asyncio.timeout(limit_s):
            out, err = await process.communicate()
    except TimeoutError as error:
        raise SourceFault(FaultCode.SCANNER_SILENT) from error
    finally:
        await _end(process)
    status = process.returncode or 0
    fault = fault_of(status, err.decode(errors="replace"))
    if fault is not None:
        raise SourceFault(fault)
    return out.decode(errors="replace"), status


def _command(*words: str) -> list[str]:
    scanimage = shutil.which("scanimage")
    if scanimage is None:
        raise SourceFault(FaultCode.SCANNER_NONE)
    setpriv = shutil.which("setpriv")
    # A worker that is killed cannot stop its scanner; the kernel does.
    prefix = [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []
    return [*prefix, scanimage, *words]


async def _start(command: list[str]) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "LC_ALL": "C"},
    )


async def _end(process: asyncio.subprocess.Process) -> None:
    """Stop scanimage, kindly first: the carriage has to come back."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        if process.returncode is not None:
            return
        _signal(process, number)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_CANCEL_S):
                await process.wait()


def _signal(process: asyncio.subprocess.Process, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(number)


def _first(values: list[str], *words: str) -> str | None:
    for word in words:
        for value in values:
            if word in value.lower():
                return value
    return None


def _nearest(values: str, dpi: int) -> int | None:
    """Return the resolution nearest to the wanted one; on a tie the finer."""
    if not values:
        return None
    if span := _RANGE.match(values):
        low, high = float(span[1]), float(span[2])
        return round(min(max(dpi, low), high))
    numbers = [int(float(found)) for found in re.findall(r"[0-9.]+", values)]
    return min(numbers, key=lambda number: (abs(number - dpi), -number)) if numbers else None


def _limited(values: str, wanted: float) -> float | None:
    span = _RANGE.match(values)
    return min(wanted, float(span[2])) if span else None
