"""A printer spoken to over IPP: a printer of the network, or a queue of CUPS."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

from kiosk.printing.codec import Attribute, Operation, Tag
from kiosk.printing.connection import Connection, IppError
from kiosk.printing.description import PDF, Description, describe, user
from kiosk.printing.ledger import JobRef, Ledger
from kiosk.printing.local_queue import find_default_queue
from kiosk.printing.pace import Pace
from kiosk.printing.protocol import Job, JobState, Phase, PrinterStatus, PrintingError, Reason
from kiosk.printing.reasons import read_job
from kiosk.printing.sweep import cancel, find_job
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
        if printer.takes_pdf:
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
        data = document
        if isinstance(data, Path):
            data = await asyncio.to_thread(data.read_bytes)
        if b"%PDF-" not in data[:1024]:
            raise ValueError("the document is no PDF")
        link = await self._connect()
        printer = await self._describe(link)
        if not printer.takes_pdf:
            raise PrintingError(Reason.DOCUMENT_REFUSED)
        ref = JobRef(link.uri, f"kiosk-{secrets.token_hex(6)}")
        self._note(ref)
        template = printer.template(copies)
        try:
            if printer.creates_jobs:
                return await self._create_and_send(link, ref, template, data)
            return await self._print_at_once(link, ref, template, data)
        except PrintingError as error:
            if not error.unsure:
                self._settle(ref.name)
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

    # Sending

    async def _create_and_send(
        self, link: Connection, ref: JobRef, template: tuple[Attribute, ...], data: bytes
    ) -> Job:
        name = Attribute(Tag.NAME, "job-name", (ref.name,))
        number = await self._when_free(link, Operation.CREATE_JOB, (user(), name), template)
        self._note(JobRef(ref.uri, ref.name, number))
        try:
            await link.request(
                Operation.SEND_DOCUMENT,
                (
                    Attribute(Tag.INTEGER, "job-id", (number,)),
                    user(),
                    Attribute(Tag.MIME_TYPE, "document-format", (PDF,)),
                    Attribute(Tag.BOOLEAN, "last-document", (True,)),
                ),
                document=data,
                patience_s=self._pace.sending_s,
            )
        except PrintingError as error:
            await self._take_back(link, number, error)
        return Job(ref.uri, number, ref.name)

    async def _print_at_once(
        self, link: Connection, ref: JobRef, template: tuple[Attribute, ...], data: bytes
    ) -> Job:
        """Print-Job, for the printers that know nothing better."""
        name = Attribute(Tag.NAME, "job-name", (ref.name,))
        kind = Attribute(Tag.MIME_TYPE, "document-format", (PDF,))
        try:
            number = await self._when_free(
                link, Operation.PRINT_JOB, (user(), name, kind), template, data
            )
        except PrintingError as error:
            if not error.unsure:
                raise
            found = await find_job(link, ref.name)
            if found is None:
                raise
            await self._take_back(link, found, error)
        self._note(JobRef(ref.uri, ref.name, number))
        return Job(ref.uri, number, ref.name)

    async def _when_free(
        self,
        link: Connection,
        operation: Operation,
        attributes: tuple[Attribute, ...],
        template: tuple[Attribute, ...],
        data: bytes = b"",
    ) -> int:
        """Ask for a job and return its number; a busy printer is asked again."""
        clock = asyncio.get_running_loop().time
        deadline = clock() + self._pace.busy_s
        delays = self._pace.delays()
        patience_s = self._pace.sending_s if data else None
        while True:
            try:
                answer = await link.request(
                    operation, attributes, job=template, document=data, patience_s=patience_s
                )
                break
            except IppError as error:
                delay = next(delays)
                if error.reason is not Reason.BUSY or clock() + delay > deadline:
                    raise
                await asyncio.sleep(delay)
        number = answer.group(Tag.JOB_GROUP).integer("job-id")
        if number is None:
            raise PrintingError(Reason.NOT_A_PRINTER, unsure=True)
        return number

    async def _take_back(self, link: Connection, number: int, error: PrintingError) -> None:
        """Cancel a job whose document did not arrive for sure, and raise why.

        What was cancelled is not printed: then the error is no longer unsure.
        """
        try:
            await cancel(link, number)
        except PrintingError:
            raise PrintingError(error.reason, unsure=True) from error
        raise PrintingError(error.reason) from error

    # The ledger

    def _note(self, ref: JobRef) -> None:
        if self.ledger is not None:
            self.ledger.note(ref)

    def _settle(self, name: str) -> None:
        if self.ledger is not None:
            self.ledger.settle(name)
