"""How long to wait before starting again what keeps dying. Never an end, always a delay."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Backoff:
    """Counts failures in a row; the first ``free`` of them cost nothing.

    Then each waits twice as long as the one before, from ``first_s`` to ``longest_s``.
    """

    free: int
    first_s: float
    longest_s: float
    failures: int = field(default=0, init=False)

    def failed(self) -> float:
        """Count one more failure and return how many seconds to wait."""
        self.failures += 1
        beyond = self.failures - self.free
        if beyond <= 0:
            return 0.0
        # Bounded exponent: the kiosk may fail for weeks.
        return min(self.longest_s, self.first_s * 2.0 ** min(beyond - 1, 30))

    def succeeded(self) -> None:
        """Forget the failures."""
        self.failures = 0
