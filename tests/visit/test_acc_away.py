"""A conseiller of whom nothing is seen any more is out, and not before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.accompaniment.covering import coverable
from kiosk.contract.accompaniment import AWAY_S
from kiosk.journeys.model import SECRET_KINDS
from kiosk.journeys.registry import registry
from kiosk.visit.away import AwayTimer


@dataclass
class Call:
    at: float
    callback: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class HandClock:
    """Time that goes when it is told to."""

    now: float = 0.0
    calls: list[Call] = field(default_factory=list)

    def time(self) -> float:
        return self.now

    def call_later(self, delay: float, callback: Callable[[], None], /) -> Call:
        self.calls.append(Call(self.now + delay, callback))
        return self.calls[-1]

    def go(self, seconds: float) -> None:
        self.now += seconds
        for call in [one for one in self.calls if one.at <= self.now]:
            self.calls.remove(call)
            if not call.cancelled:
                call.callback()


def test_away_after_five_minutes_without_a_sign() -> None:
    clock, away = HandClock(), list[float]()
    timer = AwayTimer(clock, lambda: away.append(clock.now))
    timer.seen()
    clock.go(AWAY_S - 1)
    timer.seen()
    clock.go(AWAY_S - 1)
    assert not away and timer.running
    clock.go(1)
    assert away == [2 * AWAY_S - 1]
    assert not timer.running
    # Somebody comes again: it counts again.
    timer.seen()
    clock.go(AWAY_S)
    assert len(away) == 2


def test_who_left_is_not_waited_for() -> None:
    clock, away = HandClock(), list[float]()
    timer = AwayTimer(clock, lambda: away.append(clock.now))
    timer.seen()
    timer.stop()
    timer.stop()
    clock.go(2 * AWAY_S)
    assert not away


def test_nothing_with_a_secret_is_ever_covered() -> None:
    covered = [one for one in registry().values() if coverable(one)]
    assert {"changer-adresse", "declarer-rsa", "send-document"} <= {one.id for one in covered}
    for journey in covered:
        assert journey.signed_in and journey.submits, journey.id
        assert not any(question.kind in SECRET_KINDS for question in journey.questions())
    own = {"sign-in", "change-password", "new-password", "create-account", "enter-code"}
    assert own.isdisjoint({one.id for one in covered})
