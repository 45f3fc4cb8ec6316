"""When a silent visit ends: idle, a warning that counts down, then the end.

Pure logic on an injected clock. EN 301 549 (11.2.2.1, WCAG 2.2.1) asks to warn, to leave
at least 20 s to extend with one simple action, and to allow it at least ten times: here
without limit. Nothing holds these timers back, not even a running print or scan (R04):
whoever walked away from a printing kiosk must not leave their account open behind them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

#: Least time to answer the warning, in seconds (EN 301 549, 11.2.2.1).
LEAST_WARNING_S = 20.0


class TimerHandle(Protocol):
    """What :meth:`Clock.call_later` returns."""

    def cancel(self) -> None:
        """Forget the call."""
        ...


class Clock(Protocol):
    """Time that only goes forward, in seconds. Every asyncio loop is one."""

    def time(self) -> float:
        """Return the present time."""
        ...

    def call_later(self, delay: float, callback: Callable[[], None], /) -> TimerHandle:
        """Call ``callback`` in ``delay`` seconds."""
        ...


class Countdown:
    """Tells the whole seconds left, at once and at each change, then that time is up.

    Serves the warning and the last page. ``on_left`` gets seconds rounded up, never 0;
    ``on_over`` is called once, and never after :meth:`stop`.
    """

    def __init__(
        self,
        clock: Clock,
        on_left: Callable[[int], None],
        on_over: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._on_left = on_left
        self._on_over = on_over
        self._deadline = 0.0
        self._handle: TimerHandle | None = None

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._handle is not None

    def start(self, seconds: float) -> None:
        """Count down from ``seconds``; begin again when it counts already."""
        self.stop()
        self._deadline = self._clock.time() + seconds
        self._tick()

    def stop(self) -> None:
        """Stop counting. Harmless when it does not count."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _tick(self) -> None:
        left = self._deadline - self._clock.time()
        if left <= 0:
            self._handle = None
            self._on_over()
            return
        seconds = math.ceil(left)
        # Armed before telling: the listener may stop the countdown.
        self._handle = self._clock.call_later(left - (seconds - 1), self._tick)
        self._on_left(seconds)


@dataclass(frozen=True, slots=True)
class IdlePolicy:
    """How long a visit may be silent (``idle_s``), then how long one may answer the
    warning (``warning_s``). Raises ValueError when a visitor would get too little time."""

    idle_s: float
    warning_s: float

    def __post_init__(self) -> None:
        if self.idle_s <= 0:
            raise ValueError("idle_s must be positive")
        if self.warning_s < LEAST_WARNING_S:
            raise ValueError("warning_s must be at least 20 s")


class IdleState(Enum):
    """Where the idle timer is."""

    STOPPED = auto()
    QUIET = auto()
    """Counting the silence; the visitor sees nothing of it."""
    WARNING = auto()
    """The visitor is being asked."""
    OVER = auto()


class IdleTimer:
    """Warns a silent visitor, counts down, and ends the visit.

    ``on_warning`` gets the whole seconds left, when the warning begins and at each second;
    ``on_stay`` says that the warning goes away; ``on_over`` that the visit must end.
    """

    def __init__(
        self,
        policy: IdlePolicy,
        clock: Clock,
        *,
        on_warning: Callable[[int], None],
        on_stay: Callable[[], None],
        on_over: Callable[[], None],
    ) -> None:
        self._policy = policy
        self._clock = clock
        self._on_stay = on_stay
        self._on_over = on_over
        self._countdown = Countdown(clock, on_warning, self._finish)
        self._last_sign = 0.0
        self._handle: TimerHandle | None = None
        self._state = IdleState.STOPPED

    @property
    def state(self) -> IdleState:
        """Where the timer is."""
        return self._state

    def start(self) -> None:
        """Begin to count: the visitor has woken the kiosk. Nothing when it counts already."""
        if self._state in (IdleState.STOPPED, IdleState.OVER):
            self._listen()

    def touched(self) -> None:
        """The visitor did something. During the warning only :meth:`stay` counts: a brush
        of the sleeve, or the next person's hand, must not keep an account open."""
        # Called at every mouse move: noting the time is enough, the timer looks at it.
        if self._state is IdleState.QUIET:
            self._last_sign = self._clock.time()

    def stay(self) -> None:
        """The visitor answered the warning; as often as they like."""
        if self._state is IdleState.WARNING:
            self._countdown.stop()
            self._listen()
            self._on_stay()

    def stop(self) -> None:
        """Stop for good: the visit ends by another way, or the last page is shown."""
        self._disarm()
        self._countdown.stop()
        self._state = IdleState.STOPPED

    def _listen(self) -> None:
        self._state = IdleState.QUIET
        self._last_sign = self._clock.time()
        self._arm(self._policy.idle_s)

    def _arm(self, delay: float) -> None:
        self._disarm()
        self._handle = self._clock.call_later(delay, self._check)

    def _disarm(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _check(self) -> None:
        self._handle = None
        left = self._last_sign + self._policy.idle_s - self._clock.time()
        if left > 0:
            self._arm(left)
            return
        self._state = IdleState.WARNING
        self._countdown.start(self._policy.warning_s)

    def _finish(self) -> None:
        self._state = IdleState.OVER
        self._on_over()
