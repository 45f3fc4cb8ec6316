"""Which jobs a visit gave to a printer, so that its end can take them back.

A job is noted *before* its document is sent: whatever kills the visit, the supervisor
reads the file from the private directory and cancels what has not ended. The file holds
printers' addresses, job numbers and random job names, nothing about anybody.

Importing this module loads no HTTP library; only :func:`cancel_unfinished` does.
"""

from __future__ import annotations

import asyncio
import errno
import json
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

#: The name of the file in the private directory of a visit.
FILE_NAME = "print-jobs"

_LINE_LIMIT = 2_000
_FILE_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class JobRef:
    """A job that may be at a printer. ``id`` is None while the printer has not said it."""

    uri: str
    name: str
    id: int | None = None


class Ledger:
    """The file of a visit, written only at its end, one line a fact.

    A line is complete or it is not there: each is one ``write`` to a file opened for
    appending.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def note(self, job: JobRef) -> None:
        """Write that ``job`` may be at the printer; raises :class:`OSError`.

        Call it again once the printer has given the job its number.
        """
        self._append({"uri": job.uri, "name": job.name, "id": job.id})

    def settle(self, name: str) -> None:
        """Write that the job ended, so that nobody needs to ask after it; raises OSError."""
        self._append({"name": name, "ended": True})

    def _append(self, fact: dict[str, object]) -> None:
        # On a line of its own also after one that a full disk cut short.
        line = b"\n" + json.dumps(fact, separators=(",", ":")).encode() + b"\n"
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            if os.write(handle, line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        finally:
            os.close(handle)


def read(path: Path) -> list[JobRef]:
    """Return the jobs that have not ended, oldest first; empty when there is no file.

    A line that cannot be read is passed over: the visit may have died while writing it,
    and then its document was not sent. Raises :class:`OSError` when the file itself cannot
    be read.
    """
    try:
        lines = _content(path).splitlines()
    except FileNotFoundError:
        return []
    jobs: dict[str, JobRef] = {}
    for line in lines:
        if len(line) > _LINE_LIMIT:
            continue
        try:
            fact = json.loads(line)
            name = str(fact["name"])
            if fact.get("ended"):
                jobs.pop(name, None)
            else:
                number = fact["id"]
                jobs[name] = JobRef(str(fact["uri"]), name, None if number is None else int(number))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
    return list(jobs.values())


def _content(path: Path) -> bytes:
    """Read the file with suspicion: whoever took a visit over may have put anything there,
    and the reader is the supervisor, which must neither wait nor swell."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return b""
        return file.read(_FILE_LIMIT)


async def cancel_unfinished(
    jobs: Sequence[JobRef], *, certificate: Path | None = None, patience_s: float = 5
) -> list[JobRef]:
    """Ask each printer to cancel what has not ended, all at once.

    Returns the jobs whose printer did not answer within ``patience_s`` seconds for each
    question, to be tried again; never raises for what a printer does.
    """
    from kiosk.printing.sweep import cancel_job

    done = await asyncio.gather(
        *(cancel_job(job, certificate=certificate, patience_s=patience_s) for job in jobs)
    )
    return [job for job, cancelled in zip(jobs, done, strict=True) if not cancelled]
