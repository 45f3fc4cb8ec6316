"""What printers say of themselves, in our words."""

from __future__ import annotations

import pytest

from kiosk.printing import JobState, Phase, PrinterStatus, PrintingError, Reason
from kiosk.printing.codec import Group, Tag, Value
from kiosk.printing.reasons import read_job, read_reasons, read_status


def said(**values: Value | tuple[Value, ...]) -> Group:
    """Return a group of attributes; ``_`` stands for ``-``."""
    return Group(
        Tag.PRINTER_GROUP,
        {
            name.replace("_", "-"): value if isinstance(value, tuple) else (value,)
            for name, value in values.items()
        },
    )


@pytest.mark.parametrize(
    ("keywords", "blockers", "warnings"),
    [
        (("none",), (), ()),
        ((), (), ()),
        (("media-empty",), (Reason.MEDIA_EMPTY,), ()),
        (("media-empty-report",), (Reason.MEDIA_EMPTY,), ()),
        (
            ("media-empty-error", "media-needed-error"),
            (Reason.MEDIA_EMPTY, Reason.MEDIA_NEEDED),
            (),
        ),
        (("media-jam-warning",), (Reason.MEDIA_JAM,), ()),
        (("door-open-error", "cover-open"), (Reason.COVER_OPEN,), ()),
        (("marker-supply-low-warning", "toner-low"), (), (Reason.TONER_LOW,)),
        (("marker-supply-empty-error",), (Reason.TONER_EMPTY,), ()),
        (("output-area-almost-full",), (), (Reason.OUTPUT_NEARLY_FULL,)),
        (("offline-report",), (Reason.OFFLINE,), ()),
        (("connecting-to-device",), (), ()),
        (("cups-ipp-conformance-failure-report",), (), ()),
        (("fuser-over-temp-error",), (Reason.FAULT,), ()),
        (("fuser-over-temp-warning", "other"), (), ()),
        (("error", "-error", ""), (), ()),
    ],
)
def test_reasons(
    keywords: tuple[str, ...], blockers: tuple[Reason, ...], warnings: tuple[Reason, ...]
) -> None:
    assert read_reasons(keywords) == (blockers, warnings)


def test_one_empty_tray_among_several() -> None:
    assert read_reasons(("media-empty-warning",), tray_count=2) == ((), (Reason.MEDIA_LOW,))
    assert read_reasons(("media-empty-error",), tray_count=2) == ((Reason.MEDIA_EMPTY,), ())


def test_a_stopped_printer_that_does_not_say_why() -> None:
    assert read_status(said(printer_state=5)).blockers == (Reason.STOPPED,)
    jammed = said(printer_state=5, printer_state_reasons="media-jam-error")
    assert read_status(jammed).blockers == (Reason.MEDIA_JAM,)


def test_a_queue_that_takes_nothing() -> None:
    status = read_status(said(printer_state=3, printer_is_accepting_jobs=False))
    assert status.blockers == (Reason.NOT_ACCEPTING,)


def test_a_count_below_zero_is_none() -> None:
    assert read_status(said(printer_state=3, queued_job_count=-5)).jobs_waiting == 0


@pytest.mark.parametrize(
    ("state", "reasons", "phase"),
    [
        (3, "none", Phase.WAITING),
        (4, "job-hold-until-specified", Phase.HELD_UP),
        (4, "job-data-insufficient", Phase.WAITING),
        (5, "job-printing", Phase.PRINTING),
        (5, "processing-to-stop-point", Phase.STOPPING),
        (6, "printer-stopped", Phase.HELD_UP),
        (7, "job-canceled-by-operator", Phase.CANCELED),
        (8, "aborted-by-system", Phase.ABORTED),
        (9, "job-completed-successfully", Phase.COMPLETED),
        (9, "job-completed-with-warnings", Phase.COMPLETED),
        (9, "job-completed-with-errors", Phase.ABORTED),
    ],
)
def test_phases(state: int, reasons: str, phase: Phase) -> None:
    job = said(job_state=state, job_state_reasons=reasons)
    assert read_job(job, PrinterStatus()).phase is phase


def test_a_trouble_of_the_printer_holds_a_printing_job_up() -> None:
    empty = PrinterStatus(blockers=(Reason.MEDIA_EMPTY,), warnings=(Reason.TONER_LOW,))
    told = (Reason.MEDIA_EMPTY, Reason.TONER_LOW)
    assert read_job(said(job_state=5), empty) == JobState(Phase.HELD_UP, reasons=told)
    assert read_job(said(job_state=9), empty).phase is Phase.COMPLETED


def test_a_full_queue_is_nothing_to_a_job_that_is_in() -> None:
    full = PrinterStatus(blockers=(Reason.NOT_ACCEPTING, Reason.BUSY))
    assert read_job(said(job_state=5), full) == JobState(Phase.PRINTING)


@pytest.mark.parametrize(
    ("values", "done", "total"),
    [
        ({}, None, None),
        ({"job_impressions": 4, "job_impressions_completed": 1}, 1, 4),
        ({"job_impressions": 0, "job_impressions_completed": 0}, 0, None),
        ({"job_media_sheets": 2, "job_media_sheets_completed": 1}, 1, 2),
        ({"job_impressions_completed": -2}, None, None),
    ],
)
def test_counts(values: dict[str, int], done: int | None, total: int | None) -> None:
    state = read_job(said(job_state=5, **values), PrinterStatus())
    assert (state.sides_done, state.sides_total) == (done, total)
    unknown = read_job(said(job_state=5, **values), PrinterStatus(), counts_sides=False)
    assert (unknown.sides_done, unknown.sides_total) == (None, None)


def test_a_printer_that_does_not_count() -> None:
    completed = read_job(said(job_state=9, job_impressions_completed=0), PrinterStatus())
    assert completed == JobState(Phase.COMPLETED)


@pytest.mark.parametrize("job", [said(), said(job_state=42), said(job_state="printing")])
def test_a_state_that_does_not_exist_is_no_answer(job: Group) -> None:
    with pytest.raises(PrintingError):
        read_job(job, PrinterStatus())
