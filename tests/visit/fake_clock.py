"""A clock that moves only when a test says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(eq=False)
class FakeHandle:
    due: float
    callback: Callable[[], None]
    clock: FakeClock

    def cancel(self) -> None:
        if self in self.clock.waiting:
            self.clock.waiting.remove(self)


@dataclass
class FakeClock:
    now: float = 1_000.0
    waiting: list[FakeHandle] = field(default_factory=list)

    def time(self) -> float:
        return self.now

    def call_later(self, delay: float, callback: Callable[[], None], /) -> FakeHandle:
        handle = FakeHandle(self.now + delay, callback, self)
        self.waiting.append(handle)
        return handle

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass, making each call at its time."""
        end = self.now + seconds
        while due := [handle for handle in self.waiting if handle.due <= end]:
            first = min(due, key=lambda handle: handle.due)
            self.waiting.remove(first)
            self.now = max(self.now, first.due)
            first.callback()
        self.now = end
