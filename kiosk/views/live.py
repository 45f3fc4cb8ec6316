"""A value that changes while a screen shows it: the progress of a print, the pages taken.

A flow sets it, the screens that are there at that moment follow it. It is handed to
screens instead of signals of a common object, so that a screen can be built again (other
language, larger text) in the middle of anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Live(Generic[T]):
    """A value and those who watch it."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._watchers: list[Callable[[T], None]] = []

    @property
    def value(self) -> T:
        """The value now."""
        return self._value

    def set(self, value: T) -> None:
        """Change the value and tell those who watch, also when it is equal."""
        self._value = value
        for watcher in tuple(self._watchers):
            watcher(value)

    def watch(self, watcher: Callable[[T], None]) -> Callable[[], None]:
        """Call ``watcher`` now and at each change; return what stops it."""
        self._watchers.append(watcher)
        watcher(self._value)

        def stop() -> None:
            if watcher in self._watchers:
                self._watchers.remove(watcher)

        return stop
