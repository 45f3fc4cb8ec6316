"""Printers: what state they are in, and print jobs followed to their end.

Start with :func:`open_printer`; what it returns is a :class:`Printer`. Importing this
package, or :mod:`kiosk.printing.ledger`, loads no HTTP library.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.printing.protocol import (
    Job,
    JobState,
    Phase,
    Printer,
    PrinterStatus,
    PrintingError,
    Reason,
)

if TYPE_CHECKING:
    from kiosk.settings import PrinterSettings

__all__ = [
    "Job",
    "JobState",
    "Phase",
    "Printer",
    "PrinterStatus",
    "PrintingError",
    "Reason",
    "open_printer",
]


def open_printer(settings: PrinterSettings, ledger: Path | None = None) -> Printer:
    """Return the printer that ``settings`` name. Nothing is sent over the network yet.

    ``ledger`` is the file in which every job is noted before its document is sent (see
    :mod:`kiosk.printing.ledger`); None where nobody will sweep. Close the printer with
    ``await printer.aclose()``.
    """
    from kiosk.printing.queue import IppPrinter

    return IppPrinter(settings, ledger)
