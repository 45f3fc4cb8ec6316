"""One visit as its supervisor sees it: a process that loads, is shown, beats, and ends."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from pathlib import Path

from kiosk.supervisor.family import Child
from kiosk.visit.channel import (
    Channel,
    ChannelError,
    Ended,
    EndReason,
    Message,
    Painted,
    Ready,
    Show,
    ShowReason,
    Welcome,
)
from kiosk.visit.events import Event, log


class Life(Enum):
    """Where a visit is in its life."""

    LOADING = auto()
    LOADED = auto()
    SHOWN = auto()


class Outcome(StrEnum):
    """How a visit ended."""

    BUTTON = EndReason.BUTTON.value
    IDLE = EndReason.IDLE.value
    CONSEILLER = EndReason.CONSEILLER.value
    FAILURE = EndReason.FAILURE.value
    CRASH = "crash"
    SILENCE = "silence"
    LOAD_TIMEOUT = "load-timeout"
    BROKEN_CHANNEL = "broken-channel"
    STOPPED = "stopped"

    @property
    def orderly(self) -> bool:
        """Whether the visit ended as visits should."""
        return self in (Outcome.BUTTON, Outcome.IDLE, Outcome.CONSEILLER, Outcome.STOPPED)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a visit may be silent, in seconds: while it loads, and once it has."""

    load_s: float
    silence_s: float


@dataclass(frozen=True, slots=True)
class Watcher:
    """Who is told what becomes of a visit. ``over`` is told once, and last."""

    loaded: Callable[[VisitProcess], None]
    painted: Callable[[VisitProcess], None]
    over: Callable[[VisitProcess], None]


class VisitProcess:
    """A visit's process. It is killed, with its group, the moment it is over."""

    def __init__(
        self,
        welcome: Welcome,
        child: Child,
        sock: socket.socket,
        patience: Patience,
        watcher: Watcher,
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self.id = welcome.visit_id
        self.directory = Path(welcome.directory)
        self.child = child
        self.life = Life.LOADING
        #: Set once, when the visit is over.
        self.outcome: Outcome | None = None
        self._since = self._heard = self._loop.time()
        self._patience = patience
        self._watcher = watcher
        self._channel = Channel(sock, self._loop, self._hear, self._lost)
        self._timer = self._loop.call_later(patience.load_s, self.end, Outcome.LOAD_TIMEOUT)
        child.gone.add_done_callback(self._gone)
        log(Event.VISIT_STARTED, visit=self.id, pid=child.pid)
        self._channel.send(welcome)

    @property
    def age_s(self) -> float:
        """Seconds since its life last changed: started, loaded or shown."""
        return self._loop.time() - self._since

    def show(self, reason: ShowReason) -> None:
        """Tell a loaded visit to show itself."""
        self._enter(Life.SHOWN)
        told = self._channel.send(Show(reason))
        log(Event.VISIT_SHOWN, visit=self.id, reason=reason)
        if not told:
            self.end(Outcome.BROKEN_CHANNEL)

    def end(self, outcome: Outcome) -> None:
        """Kill the visit. Harmless when it is over."""
        if self.outcome is None:
            self.outcome = outcome
            self._timer.cancel()
            self._channel.close()
            self.child.kill()
            shown, age = self.life is Life.SHOWN, self.age_s
            log(Event.VISIT_OVER, visit=self.id, outcome=outcome, lasted_s=age, shown=shown)
            self._watcher.over(self)

    def _enter(self, life: Life) -> None:
        self.life = life
        self._since = self._loop.time()

    def _hear(self, message: Message) -> None:
        self._heard = self._loop.time()
        if isinstance(message, Ended):
            self.end(Outcome(message.reason.value))
        elif isinstance(message, Ready) and self.life is Life.LOADING:
            log(Event.VISIT_LOADED, visit=self.id, after_s=self.age_s)
            self._enter(Life.LOADED)
            self._timer.cancel()
            self._expect_beats()
            self._watcher.loaded(self)
        elif isinstance(message, Painted) and self.life is Life.SHOWN:
            log(Event.VISIT_PAINTED, visit=self.id, after_s=self.age_s)
            self._watcher.painted(self)

    def _expect_beats(self) -> None:
        # If it was the supervisor that slept, the beats wait to be read.
        self._channel.read_rest()
        left = self._heard + self._patience.silence_s - self._loop.time()
        if left <= 0:
            self.end(Outcome.SILENCE)
        elif self.outcome is None:
            self._timer = self._loop.call_later(left, self._expect_beats)

    def _lost(self, error: ChannelError | None) -> None:
        self.end(Outcome.CRASH if error is None else Outcome.BROKEN_CHANNEL)

    def _gone(self, _: asyncio.Future[int]) -> None:
        # Its last words may still wait to be read.
        self._channel.read_rest()
        self.end(Outcome.CRASH)
