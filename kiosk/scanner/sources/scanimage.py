"""SANE's ``scanimage``: one process for each thing asked of a scanner, and what its end means.

A driver that hangs or falls takes ``scanimage`` with it and nothing else. Misfortunes are told
apart by the SANE status (``sane/sane.h``), which it exits with, or by its words
(``sane_strstatus``) where it exits with 1 for all of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.protocol.fault_codes import FaultCode

#: SANE_Status values.
_STATUS_FAULTS = {
    1: FaultCode.SCANNER_UNSUPPORTED,
    2: FaultCode.SCANNER_STOPPED,
    3: FaultCode.SCANNER_BUSY,
    4: FaultCode.SCANNER_REFUSED,
    6: FaultCode.SCANNER_JAMMED,
    7: FaultCode.SCANNER_NO_PAPER,
    8: FaultCode.SCANNER_COVER_OPEN,
    9: FaultCode.SCANNER_IO_ERROR,
    10: FaultCode.SCANNER_NO_MEMORY,
    11: FaultCode.SCANNER_DENIED,
}

#: What ``sane_strstatus`` makes of them.
_WORDS = {
    "Operation not supported": 1,
    "Operation was cancelled": 2,
    "Device busy": 3,
    "Invalid argument": 4,
    "Document feeder jammed": 6,
    "Document feeder out of documents": 7,
    "Scanner cover is open": 8,
    "Error during device I/O": 9,
    "Out of memory": 10,
    "Access to resource has been denied": 11,
}

_OPENING = re.compile(r"open of device .* failed: (.+)")
_STARTING = re.compile(r"sane_(?:start|read|get_parameters): (.+)")
_SHEET_STATUS = re.compile(r"scanner status = ([0-9]+)")
_PROGRESS = re.compile(rb"Progress: +([0-9.]+)%")

#: A scanner that cannot be opened for one of these is there all the same.
THERE = frozenset(
    {FaultCode.SCANNER_BUSY, FaultCode.SCANNER_DENIED, FaultCode.SCANNER_NO_MEMORY}
    | {FaultCode.SCANNER_COVER_OPEN, FaultCode.SCANNER_JAMMED}
)


@dataclass(frozen=True)
class Access:
    """How a scanner is reached: its SANE name, and what SANE is told beside."""

    device: str
    environment: Mapping[str, str] = field(default_factory=dict)


def fault_of(status: int, said: str) -> FaultCode | None:
    """Return the misfortune that an exit of scanimage tells, or None where it went well."""
    if opening := _OPENING.search(said):
        # scanimage exits with 1 for every failure to open; its words tell them apart.
        fault = _STATUS_FAULTS.get(_WORDS.get(opening[1].strip(), 0))
        return fault if fault in THERE else FaultCode.SCANNER_GONE
    if status == 0:
        # A driver with a thread of its own can break scanimage's pipe while it stops, and
        # scanimage then leaves with 0; it has said the status of the sheet by then.
        told = _SHEET_STATUS.findall(said)
        return _STATUS_FAULTS.get(int(told[-1])) if told else None
    if status == 1 and not any(_WORDS.get(word.strip()) == 1 for word in _STARTING.findall(said)):
        # Its own exit for whatever it could not do, as well as SANE_STATUS_UNSUPPORTED.
        return FaultCode.SCANNER_IO_ERROR
    return _STATUS_FAULTS.get(status, FaultCode.SCANNER_IO_ERROR)


async def ask(
    *words: str,
    limit_s: float,
    environment: Mapping[str, str] | None = None,
    job: Job | None = None,
) -> str:
    """Return what scanimage prints; raises :class:`SourceFault`, CANCELLED included.

    Nothing moves in a scanner meanwhile, so that whoever stops it need not wait for it.
    """
    process = await start(list(words), environment)
    if job is not None:
        job.when_cancelled(lambda: send(process, signal.SIGKILL))
    try:
        async with asyncio.timeout(limit_s):
            out, err = await process.communicate()
    except TimeoutError as error:
        raise SourceFault(FaultCode.SCANNER_SILENT) from error
    finally:
        if job is not None:
            job.when_cancelled(None)
        send(process, signal.SIGKILL)
        await process.wait()
    if job is not None:
        job.check()
    fault = fault_of(process.returncode or 0, err.decode(errors="replace"))
    if fault is not None:
        raise SourceFault(fault)
    return out.decode(errors="replace")


async def start(
    words: list[str], environment: Mapping[str, str] | None = None
) -> asyncio.subprocess.Process:
    """Start scanimage; raises :class:`SourceFault` SCANNER_NONE where it is not installed."""
    scanimage = shutil.which("scanimage")
    if scanimage is None:
        raise SourceFault(FaultCode.SCANNER_NONE)
    setpriv = shutil.which("setpriv")
    # A worker that is killed cannot stop its scanner; the kernel does.
    prefix = [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []
    return await asyncio.create_subprocess_exec(
        *(*prefix, scanimage, *words),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, **(environment or {}), "LC_ALL": "C"},
    )


def send(process: asyncio.subprocess.Process, number: signal.Signals) -> None:
    """Send a signal to a process that may have ended."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(number)


async def end(process: asyncio.subprocess.Process, patience_s: float) -> None:
    """Stop scanimage, kindly first: the carriage has to come back."""
    send(process, signal.SIGTERM)
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience_s):
                await process.wait()
    finally:
        send(process, signal.SIGKILL)
    await process.wait()


class Heard:
    """What scanimage says of its progress, and when it last said something."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self.text = ""
        self.last = asyncio.get_running_loop().time()

    async def read(self, stream: asyncio.StreamReader) -> None:
        """Follow the stream to its end."""
        while data := await stream.read(4096):
            self.last = asyncio.get_running_loop().time()
            found = _PROGRESS.findall(data)
            if found and not self._job.cancelled:
                self._job.progress(min(1.0, float(found[-1]) / 100))
            # Only the end is of use: that is where the misfortune is named.
            self.text = (self.text + data.decode(errors="replace"))[-4096:]
