"""Take back one job, known by its number or only by its name."""

from __future__ import annotations

from pathlib import Path

from kiosk.printing.codec import Attribute, Operation, Tag
from kiosk.printing.connection import REQUESTING_USER, Connection, IppError
from kiosk.printing.ledger import JobRef
from kiosk.printing.protocol import PrintingError

#: Statuses of a job that is over: not possible, not found, gone (RFC 8011, B.1.4).
ALREADY_OVER = frozenset({0x0404, 0x0406, 0x0407})


async def cancel_job(
    job: JobRef, *, certificate: Path | None = None, patience_s: float = 5
) -> bool:
    """Cancel ``job``. Returns False when its printer could not be asked."""
    try:
        async with Connection(job.uri, certificate=certificate, patience_s=patience_s) as link:
            number = job.id if job.id is not None else await find_job(link, job.name)
            if number is not None:
                await cancel(link, number)
    except (PrintingError, ValueError, OSError):
        return False
    return True


async def cancel(link: Connection, number: int) -> None:
    """Cancel job ``number`` and let a CUPS queue forget its document.

    CUPS keeps the files and the history of ended jobs; ``purge-job`` (a CUPS extension,
    ignored by others) removes both at once. A job that is over is left as it is. Raises
    :class:`PrintingError` as :meth:`Connection.request` does.
    """
    try:
        await link.request(
            Operation.CANCEL_JOB,
            (
                Attribute(Tag.INTEGER, "job-id", (number,)),
                Attribute(Tag.NAME, "requesting-user-name", (REQUESTING_USER,)),
                Attribute(Tag.BOOLEAN, "purge-job", (True,)),
            ),
        )
    except IppError as error:
        if error.status not in ALREADY_OVER:
            raise


async def find_job(link: Connection, name: str) -> int | None:
    """Return the number of the unfinished job called ``name``, or None."""
    answer = await link.request(
        Operation.GET_JOBS,
        (
            Attribute(Tag.NAME, "requesting-user-name", (REQUESTING_USER,)),
            Attribute(Tag.KEYWORD, "which-jobs", ("not-completed",)),
            Attribute(Tag.KEYWORD, "requested-attributes", ("job-id", "job-name")),
        ),
    )
    for group in answer.groups_of(Tag.JOB_GROUP):
        if group.word("job-name") == name:
            return group.integer("job-id")
    return None
