"""Which visit is on the screen, which one waits behind it, and what follows an end."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable

from kiosk.supervisor.backoff import Backoff
from kiosk.supervisor.visit_process import Life, Outcome, VisitProcess, Watcher
from kiosk.visit.channel import ShowReason
from kiosk.visit.events import Event, log

#: Longest wait for the word that the attract screen is painted before the next visit is
#: loaded: loading takes a processor that painting needs.
PAINT_PATIENCE_S = 2.0

_AFTER = {Outcome.SILENCE: ShowReason.AFTER_SILENCE}


class Stage:
    """Keeps one visit shown, and (with ``standby``) one loaded behind it.

    ``start`` makes a visit or raises OSError; ``clear`` is given each visit that is over,
    after the next one was shown.
    """

    def __init__(
        self,
        start: Callable[[Watcher], VisitProcess],
        clear: Callable[[VisitProcess], None],
        backoff: Backoff,
        *,
        quick_death_s: float,
        standby: bool,
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._start = start
        self._clear = clear
        self._backoff = backoff
        self._quick_death_s = quick_death_s
        self._standby = standby
        self._watcher = Watcher(self._loaded, self._painted, self._over)
        self._shown: VisitProcess | None = None
        self._next: VisitProcess | None = None
        self._reason = ShowReason.FIRST
        self._timer: asyncio.TimerHandle | None = None
        self._not_before = 0.0
        self._closed = False

    def open(self) -> None:
        """Load the first visit, to be shown as soon as it is ready."""
        self._refill()

    def close(self) -> None:
        """End both visits, and start no other."""
        self._closed = True
        self._cancel_timer()
        for visit in (self._shown, self._next):
            if visit is not None:
                visit.end(Outcome.STOPPED)

    @property
    def living(self) -> set[str]:
        """The ids of the visits that are not over."""
        return {visit.id for visit in (self._shown, self._next) if visit is not None}

    def _loaded(self, visit: VisitProcess) -> None:
        if self._shown is None:
            self._show(visit)

    def _show(self, visit: VisitProcess) -> None:
        self._shown, self._next = visit, None
        self._refill_in(PAINT_PATIENCE_S)
        visit.show(self._reason)

    def _painted(self, _visit: VisitProcess) -> None:
        self._refill()

    def _over(self, visit: VisitProcess) -> None:
        followed = False
        if visit is self._shown:
            self._shown = None
            self._reason = _reason_after(visit)
            if self._next is not None and self._next.life is Life.LOADED and not self._closed:
                followed = True
                self._show(self._next)
        else:
            self._next = None
        self._clear(visit)
        self._judge(visit)
        if not followed:
            self._refill()

    def _judge(self, visit: VisitProcess) -> None:
        """Count a visit that failed as soon as it was started, loaded or shown."""
        assert visit.outcome is not None
        quick = visit.age_s < self._quick_death_s
        if visit.life is Life.SHOWN and (visit.outcome.orderly or not quick):
            self._backoff.succeeded()
        elif visit.life is Life.LOADING or quick:
            self._delay()

    def _delay(self) -> None:
        delay = self._backoff.failed()
        self._not_before = self._loop.time() + delay
        if delay > 0:
            log(Event.RESTART_DELAYED, failures=self._backoff.failures, delay_s=delay)

    def _refill(self) -> None:
        if self._closed or self._next is not None:
            return
        if self._shown is not None and not self._standby:
            return
        wait = self._not_before - self._loop.time()
        if wait > 0:
            self._refill_in(wait)
            return
        self._cancel_timer()
        try:
            self._next = self._start(self._watcher)
        except OSError as error:
            log(Event.VISIT_NOT_STARTED, error=errno.errorcode.get(error.errno or 0, "EIO"))
            self._delay()
            self._refill_in(max(0.0, self._not_before - self._loop.time()))

    def _refill_in(self, delay: float) -> None:
        self._cancel_timer()
        self._timer = self._loop.call_later(delay, self._refill)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _reason_after(visit: VisitProcess) -> ShowReason:
    assert visit.outcome is not None
    if visit.outcome.orderly:
        return ShowReason.AFTER_END
    return _AFTER.get(visit.outcome, ShowReason.AFTER_CRASH)
