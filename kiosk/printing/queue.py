"""A printer spoken to over IPP: a printer of the network, or a queue of CUPS."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

from kiosk.printing.codec import Attribute, Operation, Tag
from kiosk.printing.connection import Connection, IppError
from kiosk.printing.description import A4, PDF, Description, describe, user
from kiosk.printing.ledger import JobRef, Ledger
from kiosk.printing.local_queue import find_default_queue
from kiosk.printing.pace import Pace
from kiosk.printing.protocol import Job, JobState, Phase, PrinterStatus, PrintingError, Reason
from kiosk.printing.reasons import read_job
from kiosk.printing.sending import Consignment, Sender
from kiosk.printing.sweep import cancel
from kiosk.settings import PrinterSettings

_JOB_ATTRIBUTES = (
    "job-state",
    "job-state-reasons",
    "job-impressions",
    "job-impressions-completed",
    "job-media-sheets",
    "job-media-sheets-completed",
)
#: Statuses of a job that the printer does not know (any more).
_UNKNOWN = frozenset({0x0406, 0x0407})


class IppPrinter:
    """A :class:`~kiosk.printing.protocol.Printer` over IPP (RFC 8011)."""

    def __init__(
        self, settings: PrinterSettings, ledger: Path | None = None, *, pace: Pace | None = None
    ) -> None:
        self._settings = settings
        self.ledger = Ledger(ledger) if ledger is not None else None
        self._pace = pace or Pace()
        self._link: Connection | None = None

    async def aclose(self) -> None:
        """Close the connection; the printer may be used again all the same."""
        link, self._link = self._link, None
        if link is not None:
            await link.aclose()

    async def status(self) -> PrinterStatus:
        """Ask the printer how it is; what keeps it from answering is a blocker."""
        try:
            printer = await self._describe(await self._connect())
        except PrintingError as error:
            return PrinterStatus(blockers=(error.reason,))
        status = printer.status
        if printer.format is not None:
            return status
        blockers = (Reason.DOCUMENT_REFUSED, *status.blockers)
        return PrinterStatus(blockers, status.warnings, status.jobs_waiting)

    async def submit(self, document: Path | bytes, *, copies: int = 1) -> Job:
        """Hand a PDF to the printer; see :meth:`Printer.submit`.

        The job is created first and its document sent second, so that its number is in the
        ledger before the printer has a byte of it. While the printer is busy, it is asked
        again for up to ``Pace.busy_s``.
        """
        if copies < 1:
            raise ValueError("at least one copy")
        pdf = document
        if isinstance(pdf, Path):
            pdf = await asyncio.to_thread(pdf.read_bytes)
        if b"%PDF-" not in pdf[:1024]:
            raise ValueError("the document is no PDF")
        link = await self._connect()
        printer = await self._describe(link)
        consignment = Consignment(
            name=f"kiosk-{secrets.token_hex(6)}",
            format=printer.format or PDF,
            document=await _in_format(pdf, printer),
            template=printer.template(copies),
        )
        self._announce(JobRef(link.uri, consignment.name))
        sender = Sender(link, self._pace, self._number)
        try:
            if printer.creates_jobs:
                return await sender.create_and_send(consignment)
            return await sender.print_at_once(consignment)
        except PrintingError as error:
            if not error.unsure:
                self._settle(consignment.name)
            raise

    async def follow(self, job: Job) -> AsyncIterator[JobState]:
        """Yield each new state of ``job``; see :meth:`Printer.follow`.

        The printer is asked at a slowing pace. A printer that cannot be asked
        ``Pace.attempts`` times in a row, or that forgot the job, ends in ``LOST``; a job
        without an end after ``job_timeout_s`` is cancelled and ends in ``TIMED_OUT``.
        """
        clock = asyncio.get_running_loop().time
        deadline = clock() + self._settings.job_timeout_s
        shown: JobState | None = None
        failures = 0
        delays = self._pace.delays()
        async with self._open(job.uri) as link:
            while True:
                try:
                    state = await self._look(link, job)
                    failures = 0
                except PrintingError as error:
                    failures += 1
                    state = self._after_failure(error, failures, shown)
                if not state.phase.terminal and clock() >= deadline:
                    state = await self._give_up(link, job, state)
                if state.phase.terminal:
                    await self._forget(link, job, state.phase)
                if state != shown:
                    if shown is None or state.phase is not shown.phase:
                        delays = self._pace.delays()
                    yield state
                    shown = state
                if state.phase.terminal:
                    return
                await asyncio.sleep(min(next(delays), max(0.0, deadline - clock())))

    async def cancel(self, job: Job) -> None:
        """Ask that ``job`` be cancelled; see :meth:`Printer.cancel`."""
        async with self._open(job.uri) as link:
            await cancel(link, job.id)

    # Talking

    def _open(self, uri: str) -> Connection:
        return Connection(
            uri, certificate=self._settings.certificate, patience_s=self._pace.patience_s
        )

    async def _connect(self) -> Connection:
        """Return the connection to the printer of the settings, found once."""
        if self._link is None:
            uri = self._settings.uri
            if uri == "auto":
                uri = await find_default_queue()
            if uri is None:
                raise PrintingError(Reason.NOT_CONFIGURED)
            self._link = self._open(uri)
        return self._link

    async def _describe(self, link: Connection) -> Description:
        return await describe(link, tray_count=self._settings.tray_count)

    async def _look(self, link: Connection, job: Job) -> JobState:
        wanted = Attribute(Tag.KEYWORD, "requested-attributes", _JOB_ATTRIBUTES)
        number = Attribute(Tag.INTEGER, "job-id", (job.id,))
        answer = await link.request(Operation.GET_JOB_ATTRIBUTES, (number, user(), wanted))
        state = answer.group(Tag.JOB_GROUP)
        try:
            printer = await self._describe(link)
        except PrintingError:  # The job is what matters; its printer only explains it.
            return read_job(state, PrinterStatus(), counts_sides=False)
        return read_job(state, printer.status, counts_sides=printer.counts_sides)

    def _after_failure(
        self, error: PrintingError, failures: int, shown: JobState | None
    ) -> JobState:
        """Return what to say after ``failures`` questions in a row without an answer."""
        done = (shown.sides_done, shown.sides_total) if shown else (None, None)
        forgotten = isinstance(error, IppError) and error.status in _UNKNOWN
        if forgotten or failures >= self._pace.attempts:
            return JobState(Phase.LOST, *done, (error.reason,))
        if failures == 1 and shown is not None:
            return shown  # One lost answer is nothing to tell.
        return JobState(Phase.HELD_UP, *done, (error.reason,))

    async def _give_up(self, link: Connection, job: Job, state: JobState) -> JobState:
        """Cancel a job that took too long, and return its last state."""
        with suppress(PrintingError):
            await cancel(link, job.id)
            last = await self._look(link, job)
            if last.phase.terminal and last.phase is not Phase.CANCELED:
                return last
        return JobState(Phase.TIMED_OUT, state.sides_done, state.sides_total, state.reasons)

    async def _forget(self, link: Connection, job: Job, phase: Phase) -> None:
        """Have the printer forget an ended job; what it may still do stays in the ledger."""
        if phase in (Phase.LOST, Phase.TIMED_OUT):
            return
        with suppress(PrintingError):
            await cancel(link, job.id)
            self._settle(job.name)

    # The ledger

    def _announce(self, ref: JobRef) -> None:
        """Note a job before it exists; raises :class:`PrintingError` where that cannot be."""
        if self.ledger is None:
            return
        try:
            self.ledger.note(ref)
        except OSError:
            # Otherwise a document might wait in the printer when its visitor has left.
            raise PrintingError(Reason.FAULT) from None

    def _number(self, ref: JobRef) -> None:
        # A full disk hides no job: its name is there, and finds it.
        if self.ledger is not None:
            with suppress(OSError):
                self.ledger.note(ref)

    def _settle(self, name: str) -> None:
        if self.ledger is not None:
            with suppress(OSError):
                self.ledger.settle(name)


async def _in_format(pdf: bytes, printer: Description) -> bytes:
    """Return a PDF as the printer reads it; raises :class:`PrintingError` when it cannot."""
    if printer.format == PDF:
        return pdf
    if printer.format is None:
        raise PrintingError(Reason.DOCUMENT_REFUSED)
    # Loaded here: few printers need it, and it brings a PDF engine.
    from kiosk.printing.raster import to_pwg_raster

    return await asyncio.to_thread(to_pwg_raster, pdf, dpi=printer.dpi, media=A4)
