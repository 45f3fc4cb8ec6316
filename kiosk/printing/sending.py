"""Handing one document to a printer, so that at any moment it can be taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.printing.codec import Attribute, Operation, Tag
from kiosk.printing.connection import Connection, IppError
from kiosk.printing.description import user
from kiosk.printing.ledger import JobRef
from kiosk.printing.pace import Pace
from kiosk.printing.protocol import Job, PrintingError, Reason
from kiosk.printing.sweep import cancel, find_job


@dataclass(frozen=True, slots=True)
class Consignment:
    """What is sent: the document in the ``format`` that the printer reads, the job template
    attributes, and the name by which the job is known."""

    name: str
    format: str
    document: bytes
    template: tuple[Attribute, ...]


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends to one printer. ``note`` is told of each job as soon as it has a number."""

    link: Connection
    pace: Pace
    note: Callable[[JobRef], None]

    async def create_and_send(self, consignment: Consignment) -> Job:
        """Create the job, note its number, then send its document.

        Raises :class:`PrintingError`; a document that may or may not have arrived was taken
        back, unless the error is ``unsure``.
        """
        number = await self._when_free(
            Operation.CREATE_JOB, (user(), _name(consignment)), consignment.template
        )
        self.note(JobRef(self.link.uri, consignment.name, number))
        try:
            await self.link.request(
                Operation.SEND_DOCUMENT,
                (
                    Attribute(Tag.INTEGER, "job-id", (number,)),
                    user(),
                    _format(consignment),
                    Attribute(Tag.BOOLEAN, "last-document", (True,)),
                ),
                document=consignment.document,
                patience_s=self.pace.sending_s,
            )
        except PrintingError as error:
            await self._take_back(number, error)
        return Job(self.link.uri, number, consignment.name)

    async def print_at_once(self, consignment: Consignment) -> Job:
        """Create the job with its document, for printers that know nothing better.

        Raises as :meth:`create_and_send` does.
        """
        try:
            number = await self._when_free(
                Operation.PRINT_JOB,
                (user(), _name(consignment), _format(consignment)),
                consignment.template,
                consignment.document,
            )
        except PrintingError as error:
            if not error.unsure:
                raise
            found = await find_job(self.link, consignment.name)
            if found is None:
                raise
            await self._take_back(found, error)
        self.note(JobRef(self.link.uri, consignment.name, number))
        return Job(self.link.uri, number, consignment.name)

    async def _when_free(
        self,
        operation: Operation,
        attributes: tuple[Attribute, ...],
        template: tuple[Attribute, ...],
        document: bytes = b"",
    ) -> int:
        """Ask for a job and return its number; a busy printer is asked again for a while."""
        clock = asyncio.get_running_loop().time
        deadline = clock() + self.pace.busy_s
        delays = self.pace.delays()
        patience_s = self.pace.sending_s if document else None
        while True:
            try:
                answer = await self.link.request(
                    operation, attributes, job=template, document=document, patience_s=patience_s
                )
                break
            except IppError as error:
                delay = next(delays)
                if error.reason is not Reason.BUSY or clock() + delay > deadline:
                    raise
                await asyncio.sleep(delay)
        number = answer.group(Tag.JOB_GROUP).integer("job-id")
        if number is None:
            raise PrintingError(Reason.NOT_A_PRINTER, unsure=bool(document))
        return number

    async def _take_back(self, number: int, error: PrintingError) -> None:
        """Cancel a job whose document did not arrive for sure, and raise why.

        What was cancelled is not printed: then the error is no longer unsure.
        """
        try:
            await cancel(self.link, number)
        except PrintingError:
            raise PrintingError(error.reason, unsure=True) from error
        raise PrintingError(error.reason) from error


def _name(consignment: Consignment) -> Attribute:
    return Attribute(Tag.NAME, "job-name", (consignment.name,))


def _format(consignment: Consignment) -> Attribute:
    return Attribute(Tag.MIME_TYPE, "document-format", (consignment.format,))
