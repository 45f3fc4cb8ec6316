"""What a printer is to the rest of the kiosk: a status, jobs, and their way to an end.

*Sent* is never *printed*: :meth:`Printer.submit` only says that the printer has the
document; :meth:`Printer.follow` says what became of it.

Words: every :class:`Reason` has the Fluent message ``printing-reason-<value>`` (what is
wrong) with the attribute ``.hint`` (what to do); every :class:`Phase` has
``printing-phase-<value>``, with ``.hint`` where there is something to do.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Reason(StrEnum):
    """Why a printer cannot print, or soon will not."""

    # Between the kiosk and the printer.
    NOT_CONFIGURED = "not-configured"
    OFFLINE = "offline"
    NOT_A_PRINTER = "not-a-printer"
    ACCESS_REFUSED = "access-refused"
    UNTRUSTED = "untrusted"
    DOCUMENT_REFUSED = "document-refused"
    # What the printer says of itself (RFC 8011, section 5.4.12, printer-state-reasons).
    MEDIA_EMPTY = "media-empty"
    MEDIA_NEEDED = "media-needed"
    MEDIA_LOW = "media-low"
    MEDIA_JAM = "media-jam"
    TRAY_MISSING = "tray-missing"
    OUTPUT_FULL = "output-full"
    OUTPUT_NEARLY_FULL = "output-nearly-full"
    COVER_OPEN = "cover-open"
    TONER_EMPTY = "toner-empty"
    TONER_LOW = "toner-low"
    STOPPED = "stopped"
    NOT_ACCEPTING = "not-accepting"
    BUSY = "busy"
    FAULT = "fault"


class Phase(StrEnum):
    """Where a job is. The last five are terminal."""

    WAITING = "waiting"
    PRINTING = "printing"
    HELD_UP = "held-up"
    STOPPING = "stopping"
    COMPLETED = "completed"
    CANCELED = "canceled"
    ABORTED = "aborted"
    #: The printer stopped answering, or no longer knows the job: nobody can tell.
    LOST = "lost"
    #: No end within ``job_timeout_s``: the kiosk asked the printer to cancel.
    TIMED_OUT = "timed-out"

    @property
    def terminal(self) -> bool:
        """Whether nothing more will happen to the job."""
        return self in _TERMINAL


_TERMINAL = frozenset({Phase.COMPLETED, Phase.CANCELED, Phase.ABORTED, Phase.LOST, Phase.TIMED_OUT})


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What the printer said last. ``jobs_waiting`` counts every job of the queue that has
    not ended, ours or not; it is 0 when the printer does not say."""

    blockers: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()
    jobs_waiting: int = 0

    @property
    def usable(self) -> bool:
        """Whether a document sent now is expected to come out."""
        return not self.blockers


@dataclass(frozen=True, slots=True)
class Job:
    """A job that the printer accepted. ``name`` is random and says nothing of anybody."""

    uri: str
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class JobState:
    """One step of a job.

    ``sides_done`` counts printed sides and ``sides_total`` those of the whole job, copies
    included; both are None as long as the printer does not say. ``reasons`` are what the
    printer complains of meanwhile.
    """

    phase: Phase
    sides_done: int | None = None
    sides_total: int | None = None
    reasons: tuple[Reason, ...] = ()


class PrintingError(Exception):
    """A document could not be handed to the printer; ``reason`` says why.

    ``unsure`` is True when the printer may all the same have taken the document (the
    answer was lost): sending it again could print it twice.
    """

    def __init__(self, reason: Reason, *, unsure: bool = False) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.unsure = unsure


class Printer(Protocol):
    """A queue that prints.

    An implementation SHALL answer :meth:`status` whatever the printer does, within a few
    seconds, and never raise from it; SHALL end :meth:`follow` with exactly one terminal
    phase; SHALL NOT give the printer any word about the visitor.
    """

    async def status(self) -> PrinterStatus:
        """Ask the printer how it is. A printer that does not answer is a blocker."""
        ...

    async def submit(self, document: Path | bytes, *, copies: int = 1) -> Job:
        """Hand a PDF to the printer and return its job.

        Raises :class:`PrintingError` when the printer did not take it, and
        :class:`ValueError` when ``copies`` is less than 1 or the document is no PDF.
        """
        ...

    def follow(self, job: Job) -> AsyncIterator[JobState]:
        """Yield a state each time it changes, and stop after the first terminal one."""
        ...

    async def cancel(self, job: Job) -> None:
        """Ask that the job be cancelled; one that ended is left as it is.

        Raises :class:`PrintingError` when the printer cannot be asked.
        """
        ...

    async def aclose(self) -> None:
        """Let go of the connections."""
        ...
