"""A conseiller who walks away: out after so long without a sign of them.

Pure logic on a clock. The Caf counts by itself as well: this one tells the visitor at once.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.contract.accompaniment import AWAY_S
from kiosk.visit.timers import Clock, TimerHandle


class AwayTimer:
    """Calls ``on_away`` once nothing was seen of the conseiller for ``after_s`` seconds."""

    def __init__(self, clock: Clock, on_away: Callable[[], None], after_s: float = AWAY_S) -> None:
        self._clock = clock
        self._on_away = on_away
        self._after_s = after_s
        self._last_sign = 0.0
        self._handle: TimerHandle | None = None

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._handle is not None

    def seen(self) -> None:
        """Note a sign of the conseiller; the first one begins to count."""
        self._last_sign = self._clock.time()
        if self._handle is None:
            self._arm(self._after_s)

    def stop(self) -> None:
        """Count no more: they are out."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _arm(self, delay: float) -> None:
        self._handle = self._clock.call_later(delay, self._check)

    def _check(self) -> None:
        left = self._last_sign + self._after_s - self._clock.time()
        if left > 0:
            self._arm(left)
            return
        self._handle = None
        self._on_away()
