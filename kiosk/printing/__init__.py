"""Printers: what state they are in, and print jobs followed to their end.

Importing this package loads no HTTP library.
"""

from __future__ import annotations

from kiosk.printing.protocol import (
    Job,
    JobState,
    Phase,
    Printer,
    PrinterStatus,
    PrintingError,
    Reason,
)

__all__ = [
    "Job",
    "JobState",
    "Phase",
    "Printer",
    "PrinterStatus",
    "PrintingError",
    "Reason",
]
