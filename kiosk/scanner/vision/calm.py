"""One advice at a time, for long enough to be read."""

from __future__ import annotations

from kiosk.scanner.protocol.advice import Advice

#: Said at once: they answer what the person just did.
_AT_ONCE = frozenset({Advice.READY, Advice.HOLD_STILL, Advice.NEXT})
#: Time for which anything else must hold before it is said, in seconds.
_PATIENCE_S = 0.25


class Calm:
    """Holds back what lasts for a picture or two. Times in seconds of a clock that goes on."""

    def __init__(self) -> None:
        self._said: Advice | None = None
        self._wanted: Advice | None = None
        self._since = 0.0

    def say(self, advice: Advice, now: float) -> Advice:
        """Return what to say while ``advice`` holds."""
        if advice is not self._wanted:
            self._wanted, self._since = advice, now
        if self._said is None or advice in _AT_ONCE or now - self._since >= _PATIENCE_S:
            self._said = advice
        elif self._said is Advice.READY:
            # Whatever it is, it is not ready any more.
            self._said = Advice.HOLD_STILL
        return self._said
