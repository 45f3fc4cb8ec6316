"""A long request while it is done: how far it is, and whether it is still wanted."""

from __future__ import annotations

import threading
from collections.abc import Callable

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol.fault_codes import FaultCode


class Job:
    """Shared by the loop, which cancels, and the thread that works, which looks."""

    def __init__(self, on_progress: Callable[[float | None], None]) -> None:
        self._on_progress = on_progress
        self._cancelled = threading.Event()
        self._on_cancel: Callable[[], None] | None = None

    def progress(self, fraction: float | None) -> None:
        """Tell how far it is, 0 to 1; raises :class:`SourceFault` where it was cancelled."""
        self.check()
        self._on_progress(fraction)

    def check(self) -> None:
        """Raise :class:`SourceFault` where it was cancelled."""
        if self._cancelled.is_set():
            raise SourceFault(FaultCode.CANCELLED)

    @property
    def cancelled(self) -> bool:
        """Whether somebody stopped it."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop it: the thread sees at its next look, a process is told at once."""
        self._cancelled.set()
        if self._on_cancel is not None:
            self._on_cancel()

    def when_cancelled(self, action: Callable[[], None] | None) -> None:
        """Do this on :meth:`cancel`, from the loop; at once where it came already."""
        self._on_cancel = action
        if action is not None and self._cancelled.is_set():
            action()
