"""Paper scanners through SANE: which there are, what they can do, sheets out of one.

Everything is asked of ``scanimage``, one process at a time (:mod:`.scanimage`).
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.protocol.devices import ScannerDevice, ScannerSource
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.sources import escl, scanimage
from kiosk.scanner.sources.abilities import Abilities, Plan, parse_abilities
from kiosk.scanner.sources.scanimage import Access, Heard

#: Looking for scanners asks the network; longest wait in seconds.
_LISTING_S = 30.0
#: Longest silence of a scanner at work, in seconds: lamps warm up for some thirty.
_SILENCE_S = 60.0
#: Time to bring the carriage back after a cancellation, in seconds. Nobody waits for it but
#: the next who wants the scanner.
_RETURN_S = 10.0
#: The same when the visit is over, in seconds.
_FAREWELL_S = 0.5

#: SANE back-ends that are cameras: they are seen by the camera source.
_CAMERAS = ("v4l:", "gphoto2:")
#: A network scanner is seen by both of these; the first is the more patient one.
_PREFERRED = "airscan:"


class Scanners:
    """The scanners that the settings allow. One thing at a time is asked of them."""

    def __init__(self, source: ScannerSource, directory: Path) -> None:
        self._source = source
        self._directory = directory
        self._leaving: asyncio.Task[None] | None = None

    async def list(self) -> tuple[ScannerDevice, ...]:
        """Return the scanners that answer. Raises :class:`SourceFault` SCANNER_SILENT.

        One that the settings name is asked itself: looking for all takes seconds, and a
        network scanner that was set by hand is listed though it is off.
        """
        await self._free()
        device = self._source.device
        if device is None:
            return ()
        if device == "auto":
            return await _listed(None)
        try:
            await self._ask(self._access(device), None)
        except SourceFault as fault:
            if fault.code in (FaultCode.SCANNER_SILENT, FaultCode.SCANNER_NONE):
                raise
            if fault.code not in scanimage.THERE:
                return ()
        label = escl.host_of(device) if escl.is_address(device) else device
        return (ScannerDevice(device, label),)

    async def choose(self, wanted: str | None, job: Job) -> tuple[Access, Abilities]:
        """Return the scanner to use and what it can do: the first that answers.

        Raises :class:`SourceFault`: SCANNER_NONE, or what the last one suffers from.
        """
        await self._free(job)
        device = wanted or self._source.device
        if device is None:
            raise SourceFault(FaultCode.SCANNER_NONE)
        names = [device]
        if device == "auto":
            names = [found.name for found in await _listed(job)]
        fault = SourceFault(FaultCode.SCANNER_NONE)
        for name in names:
            access = self._access(name)
            try:
                return access, await self._ask(access, job)
            except SourceFault as refused:
                job.check()
                fault = refused
        raise fault

    async def sheets(
        self, access: Access, plan: Plan, folder: Path, job: Job, silence_s: float = _SILENCE_S
    ) -> AsyncGenerator[Path, None]:
        """Scan; yield a PNM file of ``folder`` for each side, as it is read.

        The feeder running empty after a sheet is the end, not a fault. Raises
        :class:`SourceFault` for every other misfortune; CANCELLED at once, while the scanner
        still comes to rest.
        """
        process = await scanimage.start(
            [
                *("-d", access.device, "--format=pnm", "-p", "--batch-print"),
                *(f"--batch={folder}/sheet-%d.pnm", f"--batch-count={plan.count}"),
                *plan.words,
            ],
            access.environment,
        )
        assert process.stdout is not None and process.stderr is not None
        stopped = asyncio.Event()
        job.when_cancelled(stopped.set)
        heard = Heard(job)
        hearing = asyncio.create_task(heard.read(process.stderr))
        sides = 0
        try:
            while line := await _line(process.stdout, heard, stopped, silence_s):
                sides += 1
                yield Path(line.decode().strip())
            await hearing
            status = await process.wait()
        finally:
            job.when_cancelled(None)
            self._leaving = asyncio.create_task(_let_go(process, hearing))
            if process.returncode is not None:
                await self._leaving
        job.check()
        fault = scanimage.fault_of(status, heard.text)
        if fault is FaultCode.SCANNER_NO_PAPER and sides:
            return
        if fault is None and sides == 0:
            fault = FaultCode.SCANNER_IO_ERROR
        if fault is FaultCode.SCANNER_IO_ERROR and not await self._answers(access):
            # Switched off, or its cable pulled, while it read.
            fault = FaultCode.SCANNER_GONE
        if fault is not None:
            raise SourceFault(fault)

    async def clear(self, folder: Path) -> None:
        """Remove a folder of sheets, once the scanner that may still write there has ended."""
        if self._leaving is None or self._leaving.done():
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
        else:
            self._leaving = asyncio.create_task(_then_remove(self._leaving, folder))

    async def leave(self) -> None:
        """Let the scanner go: the visit is over. What still moves is stopped."""
        if self._leaving is not None:
            await asyncio.wait({self._leaving}, timeout=_FAREWELL_S)
            self._leaving.cancel()

    async def _free(self, job: Job | None = None) -> None:
        """Wait until a scanner that was stopped has come to rest."""
        if self._leaving is None or self._leaving.done():
            return
        stopped = asyncio.Event()
        if job is not None:
            job.when_cancelled(stopped.set)
        stopping = asyncio.ensure_future(stopped.wait())
        try:
            await asyncio.wait((self._leaving, stopping), return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
        if job is not None:
            job.when_cancelled(None)
            job.check()

    async def _answers(self, access: Access) -> bool:
        try:
            await self._ask(access, None)
        except SourceFault as fault:
            return fault.code is not FaultCode.SCANNER_GONE
        return True

    async def _ask(self, access: Access, job: Job | None) -> Abilities:
        text = await scanimage.ask(
            *("-A", "-d", access.device),
            limit_s=_LISTING_S,
            environment=access.environment,
            job=job,
        )
        return parse_abilities(text, self._source.dpi)

    def _access(self, device: str) -> Access:
        if escl.is_address(device):
            return escl.access(device, self._directory)
        return Access(device)


async def _listed(job: Job | None) -> tuple[ScannerDevice, ...]:
    listing = await scanimage.ask("-f", "%d\t%v %m\n", limit_s=_LISTING_S, job=job)
    devices = []
    for line in listing.splitlines():
        name, _, label = line.partition("\t")
        if label and not name.startswith(_CAMERAS):
            devices.append(ScannerDevice(name, " ".join(label.split())))
    return tuple(sorted(devices, key=lambda device: not device.name.startswith(_PREFERRED)))


async def _line(
    stream: asyncio.StreamReader, heard: Heard, stopped: asyncio.Event, silence_s: float
) -> bytes:
    """Read a line; raises :class:`SourceFault` SCANNER_SILENT after too long, or CANCELLED."""
    loop = asyncio.get_running_loop()
    reading = asyncio.ensure_future(stream.readline())
    stopping = asyncio.ensure_future(stopped.wait())
    try:
        while not reading.done():
            if stopped.is_set():
                raise SourceFault(FaultCode.CANCELLED)
            left = heard.last + silence_s - loop.time()
            if left <= 0:
                raise SourceFault(FaultCode.SCANNER_SILENT)
            waiting = {reading, stopping}
            await asyncio.wait(waiting, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        heard.last = loop.time()
        return reading.result()
    finally:
        reading.cancel()
        stopping.cancel()


async def _let_go(process: asyncio.subprocess.Process, hearing: asyncio.Task[None]) -> None:
    try:
        await scanimage.end(process, _RETURN_S)
    finally:
        hearing.cancel()
        with contextlib.suppress(asyncio.CancelledError, SourceFault):
            await hearing


async def _then_remove(leaving: asyncio.Task[None], folder: Path) -> None:
    try:
        await leaving
    finally:
        shutil.rmtree(folder, ignore_errors=True)
