"""From the printer's own words to ours: ``printer-state`` and ``printer-state-reasons``.

Source: RFC 8011, section 5.4.12; PWG 5100.9 for the keywords of the Printer MIB; CUPS
for ``offline`` and ``hold-new-jobs``.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.printing.codec import Group
from kiosk.printing.protocol import JobState, Phase, PrinterStatus, PrintingError, Reason

#: The printer prints nothing until somebody comes, whatever severity it claims: an idle
#: printer with an empty tray says ``media-empty-report``.
_BLOCKERS = {
    "media-jam": Reason.MEDIA_JAM,
    "media-needed": Reason.MEDIA_NEEDED,
    "input-tray-missing": Reason.TRAY_MISSING,
    "output-tray-missing": Reason.TRAY_MISSING,
    "output-area-full": Reason.OUTPUT_FULL,
    "cover-open": Reason.COVER_OPEN,
    "door-open": Reason.COVER_OPEN,
    "interlock-open": Reason.COVER_OPEN,
    "toner-empty": Reason.TONER_EMPTY,
    "marker-supply-empty": Reason.TONER_EMPTY,
    "marker-supply-missing": Reason.TONER_EMPTY,
    "marker-waste-full": Reason.FAULT,
    "paused": Reason.STOPPED,
    "moving-to-paused": Reason.STOPPED,
    "stopping": Reason.STOPPED,
    "deactivated": Reason.STOPPED,
    "hold-new-jobs": Reason.STOPPED,
    "spool-area-full": Reason.BUSY,
    "offline": Reason.OFFLINE,
    "shutdown": Reason.OFFLINE,
    "timed-out": Reason.OFFLINE,
}

_WARNINGS = {
    "media-low": Reason.MEDIA_LOW,
    "toner-low": Reason.TONER_LOW,
    "marker-supply-low": Reason.TONER_LOW,
    "output-area-almost-full": Reason.OUTPUT_NEARLY_FULL,
}

_SEVERITIES = ("report", "warning", "error")
_STOPPED = 5


def read_status(printer: Group, *, tray_count: int = 1) -> PrinterStatus:
    """Return the status that the attributes of a printer amount to.

    With several trays, ``media-empty`` below *error* is but one tray among others. A
    printer that is stopped, or that takes no job, has a blocker even when it does not say
    why.
    """
    blockers, warnings = read_reasons(printer.words("printer-state-reasons"), tray_count=tray_count)
    if printer.integer("printer-state") == _STOPPED and not blockers:
        blockers = (Reason.STOPPED,)
    if printer.truth("printer-is-accepting-jobs") is False:
        blockers = (*blockers, Reason.NOT_ACCEPTING)
    return PrinterStatus(blockers, warnings, max(0, printer.integer("queued-job-count") or 0))


def read_reasons(
    keywords: Iterable[str], *, tray_count: int = 1
) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    """Return the blockers and the warnings among ``printer-state-reasons``.

    A keyword that we do not know blocks only when the printer calls it an error.
    """
    blockers: dict[Reason, None] = {}
    warnings: dict[Reason, None] = {}
    for keyword in keywords:
        name, severity = _split(keyword)
        if name == "media-empty":
            spare = tray_count > 1 and severity in ("report", "warning")
            if spare:
                warnings[Reason.MEDIA_LOW] = None
            else:
                blockers[Reason.MEDIA_EMPTY] = None
        elif name in _BLOCKERS:
            blockers[_BLOCKERS[name]] = None
        elif name in _WARNINGS:
            warnings[_WARNINGS[name]] = None
        elif severity == "error":
            blockers[Reason.FAULT] = None
    return tuple(blockers), tuple(warnings)


def _split(keyword: str) -> tuple[str, str]:
    """Split ``media-empty-error`` into its name and its severity, which may be empty."""
    name, _, last = keyword.rpartition("-")
    return (name, last) if name and last in _SEVERITIES else (keyword, "")


_CANCELED, _ABORTED, _COMPLETED = 7, 8, 9
_PHASES = {
    3: Phase.WAITING,
    4: Phase.HELD_UP,
    5: Phase.PRINTING,
    6: Phase.HELD_UP,
    _CANCELED: Phase.CANCELED,
    _ABORTED: Phase.ABORTED,
    _COMPLETED: Phase.COMPLETED,
}
_INCOMING = frozenset({"job-incoming", "job-data-insufficient"})
#: Full and busy queues say nothing of a job that is already in.
_OF_THE_QUEUE = frozenset({Reason.NOT_ACCEPTING, Reason.BUSY})


def read_job(job: Group, printer: PrinterStatus, *, counts_sides: bool = True) -> JobState:
    """Return where a job is (RFC 8011, section 5.3.7, job-state).

    ``printer`` tells why it does not go on; with ``counts_sides`` False its counts are not
    repeated. Raises :class:`PrintingError` when the attributes hold no state that RFC 8011
    knows.
    """
    phase = _PHASES.get(job.integer("job-state") or 0)
    if phase is None:
        raise PrintingError(Reason.NOT_A_PRINTER)
    said = frozenset(job.words("job-state-reasons"))
    reasons = tuple(r for r in printer.blockers if r not in _OF_THE_QUEUE)
    if phase is Phase.HELD_UP and said & _INCOMING:
        phase = Phase.WAITING
    elif phase is Phase.COMPLETED and "job-completed-with-errors" in said:
        phase = Phase.ABORTED
    elif phase is Phase.PRINTING and "processing-to-stop-point" in said:
        phase = Phase.STOPPING
    if phase in (Phase.WAITING, Phase.PRINTING) and reasons:
        phase = Phase.HELD_UP
    done = total = None
    if counts_sides:
        done = _count(job, "job-impressions-completed", "job-media-sheets-completed")
        # A job whose sides were not counted yet has none in all.
        total = _count(job, "job-impressions", "job-media-sheets") or None
        if phase is Phase.COMPLETED and done == 0:  # It printed, but it does not count.
            done = None
    return JobState(phase, done, total, (*reasons, *printer.warnings))


def _count(job: Group, *names: str) -> int | None:
    """Return the first count that the printer gives, or None."""
    return next((n for name in names if (n := job.integer(name)) is not None and n >= 0), None)
